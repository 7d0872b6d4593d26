/** The third part: every question with its words, who is asked, which answers worry more, and what reads them. */
import type { Question } from '../../../src/content/schema.js';
import type { Dossier } from '../dossier.js';
import { html, type Html } from '../html.js';
import { linked, ruleLink, sourceNumbers, tierMark } from '../marks.js';
import { readersOf } from '../readers.js';
import { conditionMarkup } from '../sentence-html.js';
import { heading, row, type Section } from './section.js';

const stages = ['A', 'B', 'C', 'D'] as const;
const kinds: Readonly<Record<Question['kind'], string>> = {
  one: 'one answer',
  many: 'any that apply',
  scale: 'a number',
};

/** How far up the order of concern an option stands; nothing where its question has none. */
function levelOf(question: Exclude<Question, { kind: 'scale' }>, option: string): number | undefined {
  if (question.concern === undefined) return undefined;
  return question.concern === 'rising'
    ? question.options.indexOf(option)
    : question.concern.findIndex((level) => level.includes(option));
}

function options({ words, ledger }: Dossier, id: string, question: Question): Html {
  if (question.kind === 'scale') return html`<p>A whole number from ${question.min} to ${question.max}.</p>`;
  return html`<table class="options"><tbody>${question.options.map((option) => {
    const least = ledger.floors[id]?.[option];
    const hint = words.optionHint(id, option);
    return html`<tr><td class="level">${levelOf(question, option) ?? ''}</td><td>${words.label(id, option)}${
      hint && html`<span class="hint">${hint}</span>`
    }</td><td class="floor">${least && least !== 'self-manage' && tierMark(least)}</td></tr>`;
  })}</tbody></table>`;
}

function card(dossier: Dossier, id: string, question: Question): Html {
  const { words, content } = dossier;
  const { rules, others } = readersOf(content, id);
  const hint = words.hint(id);
  const counts = words.counts(id);
  const why = words.why(id);
  const instrument = content.pages.find(({ questions }) => questions?.includes(id))?.instrument;
  const offered = question.kind === 'one' ? Object.entries(question.offered ?? {}) : [];
  return html`<article class="question" id="question-${id}">
    <h4>${words.short(id)} <span class="code">${id}</span> <span class="kind">${kinds[question.kind]}</span></h4>
    <p class="asked">${words.asked(id)}</p>
    ${hint && html`<p class="hint">${hint}</p>`}
    ${options(dossier, id, question)}
    <dl>
      ${question.when && row('Asked when', conditionMarkup(dossier, question.when))}
      ${offered.map(([option, when]) => row(`“${words.label(id, option)}”`, html`offered only when: ${conditionMarkup(dossier, when)}`))}
      ${counts && row('What counts, folded', counts)}
      ${why && row('Why we ask', why)}
      ${instrument && row('Word for word', html`from ${sourceNumbers([instrument])}`)}
      ${row('Rules', rules.length > 0 ? linked(rules, ruleLink) : 'none')}
      ${others.length > 0 && row('Also', others.join('; '))}
    </dl>
  </article>`;
}

function stage(dossier: Dossier, id: (typeof stages)[number]): Html {
  const { text, content } = dossier;
  const asked = Object.entries(content.questions).filter(([, question]) => question.stage === id);
  return html`${heading({ id: `stage-${id}`, title: `Stage ${id}: ${text.stages[id]}` })}
    <div class="cards three">${asked.map(([question, found]) => card(dossier, question, found))}</div>`;
}

export const questions: Section = {
  id: 'questions',
  title: 'Questions',
  about: 'Every question in the words a person reads, with what reads the answer.',
  headings: stages.map((id) => ({ id: `stage-${id}`, title: `Stage ${id}` })),
  body: (
    dossier,
  ) => html`<p>The number before an option is its place in the order of concern: a higher one never makes a result less urgent,
    whatever else is answered (<a href="#property-raising">proved</a>); no number means that no order is claimed. The tier after an option is the least
    urgent result that anybody who finishes the check with this answer can get; none is shown where that is
    ${tierMark('self-manage')}. Nothing is answered by default. A question without “Asked when” is asked of everyone, those of stage D
    unless the result is urgent.</p>
    ${stages.map((id) => stage(dossier, id))}`,
};
