/**
 * The page for a clinic's developer: a form of its own, made of the Questionnaire and the engine, beside the resource that
 * grows with each answer; and the check itself, whose result becomes the same resource once the person has agreed to that.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { content } from '../../src/content/index.js';
import type { QuestionId } from '../../src/content/questions.js';
import type { Question, Tier } from '../../src/content/schema.js';
import type { BackPainCheck } from '../../src/element/back-pain-check.js';
import { exclusiveOptions } from '../../src/content/options.js';
import { journey } from '../../src/engine/index.js';
import {
  en,
  questionnaire,
  response,
  type Answer,
  type Answers,
  type QuestionnaireItem,
  type QuestionnaireResponse,
} from '../../src/export/fhir/index.js';
import { added } from './added.js';

const region = 'GB-ENG';

const find = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The page holds no ${selector}.`);
  return found;
};

/** The page has a clock, which the export has not. */
const written = (answers: Answers): QuestionnaireResponse =>
  response(answers, en, { region, authored: `${new Date().toISOString().slice(0, 19)}Z` });

const itemsOf = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.item ?? [])]);
const items = new Map(itemsOf(questionnaire(en, { region }).item).map((item) => [item.linkId, item]));
const questions: Readonly<Record<string, Question>> = content.questions;

const answers: Partial<Record<QuestionId, Answer>> = {};
let before = '';

/** Ticked or not: an option that stands alone unticks the others, and they untick it. */
function tick(id: QuestionId, option: string, isTicked: boolean): void {
  const ticked = [answers[id] ?? []].flat().map(String);
  const isAlone = exclusiveOptions.has(option);
  const others = ticked.filter((other) => other !== option);
  const now = isTicked ? [...others.filter((other) => !isAlone && !exclusiveOptions.has(other)), option] : others;
  if (now.length > 0) answers[id] = now;
  else delete answers[id];
}

function optionView(id: QuestionId, kind: 'one' | 'many', option: string, label: string): TemplateResult {
  const change = (event: Event): void => {
    const { checked } = event.currentTarget as HTMLInputElement;
    if (kind === 'one') answers[id] = option;
    else tick(id, option, checked);
    draw();
  };
  const given = [answers[id] ?? []].flat().map(String);
  return html`<label
    ><input
      type=${kind === 'one' ? 'radio' : 'checkbox'}
      name=${id}
      .checked=${live(given.includes(option))}
      @change=${change}
    />
    ${label}</label
  >`;
}

function questionView(id: QuestionId): TemplateResult {
  const question = questions[id] as Question;
  const { text, answerOption = [], item: shown = [] } = items.get(id) as QuestionnaireItem;
  const hints = shown.filter(({ extension }) => !extension).map((hint) => html`<p class="hint">${hint.text}</p>`);
  if (question.kind === 'scale') {
    const change = (event: Event): void => {
      const { valueAsNumber, validity } = event.currentTarget as HTMLInputElement;
      if (validity.valid && !Number.isNaN(valueAsNumber)) answers[id] = valueAsNumber;
      else delete answers[id];
      draw();
    };
    return html`<div class="question">
      <label>${text} <input type="number" min=${question.min} max=${question.max} @change=${change} /></label>${hints}
    </div>`;
  }
  const { kind, options } = question;
  return html`<fieldset>
    <legend>${text}</legend>
    ${hints}${options.map((option, index) => optionView(id, kind, option, answerOption[index]?.valueCoding.display ?? ''))}
  </fieldset>`;
}

/** The resource, with the lines that the last answer added marked. */
function resourceView(resource: QuestionnaireResponse, earlier: string): TemplateResult {
  const lines = added(earlier, JSON.stringify(resource, null, 2));
  return html`${lines.map(({ line, isNew }) => (isNew ? html`<mark>${line}</mark>\n` : `${line}\n`))}`;
}

/** The questions of the pages that are reached, and the resource as it is now. */
function draw(): void {
  const { pages, current } = journey(answers);
  const reached = current === null ? pages : pages.slice(0, 1 + pages.findIndex(({ id }) => id === current));
  const asked = reached.flatMap((page) => page.questions);
  const { authored, ...rest } = written(answers);
  // The moment of each answer would be new each time.
  const resource = {
    ...rest,
    authored: before === '' ? authored : (JSON.parse(before) as QuestionnaireResponse).authored,
  };
  const tier = resource.item.at(-1)?.item?.find(({ linkId }) => linkId === 'result-tier')?.answer?.[0]?.valueCoding;
  render(
    repeat(asked, (id) => id, questionView),
    find('#form'),
  );
  const told = tier && en.tiers[tier.code as Tier].heading;
  render(html`${resource.status}${told ? html`: <strong>${told}</strong>` : nothing}`, find('#grown-status'));
  const grown = find<HTMLElement>('#grown');
  render(resourceView(resource, before), grown);
  const mark = grown.querySelector('mark');
  if (mark) grown.scrollTop = mark.offsetTop - grown.clientHeight / 3;
  before = JSON.stringify(resource, null, 2);
}

draw();

/** The check hands over nothing until the person agrees, and what it handed over goes when they take that back. */
const check = find<BackPainCheck>('back-pain-check');
const agreed = find<HTMLInputElement>('#agreed');
const handed = find<HTMLElement>('#handed');
const nothingHanded = handed.textContent;
handed.replaceChildren();
const takeBack = (): void => {
  render(html`<p>${nothingHanded}</p>`, handed);
};
takeBack();
agreed.addEventListener('change', () => {
  check.toggleAttribute('share-result', agreed.checked);
  if (!agreed.checked) takeBack();
});
check.addEventListener('back-pain-check-completed', ({ answers: shared }) => {
  if (!shared) return;
  const json = JSON.stringify(written(shared), null, 2);
  const address = URL.createObjectURL(new Blob([json], { type: 'application/fhir+json' }));
  render(
    html`<p><a href=${address} download="back-pain-check.fhir.json">Save this resource</a></p>
      <pre tabindex="0" role="region" aria-label="The resource of this result">${json}</pre>`,
    handed,
  );
});
check.addEventListener('back-pain-check-restarted', takeBack);
