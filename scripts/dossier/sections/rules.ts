/** The fourth part: the words that rules use, and every rule with its condition, its sentence, its sources and its people. */
import type { RuleId } from '../../../src/content/rules.js';
import type { Condition } from '../../../src/content/conditions.js';
import type { Remind, Rule, Tier } from '../../../src/content/schema.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { ruleSentences } from '../../../src/text/sentences.js';
import { conditionDiagram } from '../condition-diagram.js';
import { namesUsed } from '../condition-sentence.js';
import type { Dossier } from '../dossier.js';
import { html, joined, type Html } from '../html.js';
import { counted, linked, ruleLink, sourcesByKind, tierMark, vignetteLink } from '../marks.js';
import { conditionMarkup } from '../sentence-html.js';
import { idAsTitle, idInWords } from '../words.js';
import { heading, row, table, type Section } from './section.js';

const decidingTiers = tierOrder.filter((tier) => tier !== 'self-manage');
const headings = {
  tiers: { id: 'tiers', title: 'Five urgencies' },
  glance: { id: 'rules-at-a-glance', title: 'Rules at a glance' },
  terms: { id: 'terms', title: 'The words that rules use' },
};
const tierHeading = (tier: Tier): { id: string; title: string } => ({
  id: `rules-${tier}`,
  title: `${idAsTitle(tier)} rules`,
});

function terms(dossier: Dossier): Html {
  const { content } = dossier;
  // A term that is a single test stands in its words everywhere, so its name is never met.
  const met = new Set(
    [
      ...Object.values(content.rules).map(({ when }) => when),
      ...Object.values(content.terms),
      content.crisis,
      ...Object.values(content.plan).flatMap(({ items }) =>
        Object.values(items).flatMap(({ when, unless, askFirst, emphasis }) =>
          [when, unless, askFirst, emphasis].filter((condition) => condition !== undefined),
        ),
      ),
      ...Object.values(content.firstSteps.steps).flatMap(({ when, unless }) =>
        [when, unless].filter((condition) => condition !== undefined),
      ),
      ...Object.values(content.preparation.people).flatMap(({ when }) => (when ? [when] : [])),
    ].flatMap((condition) => namesUsed(dossier, condition)),
  );
  return html`${heading(headings.terms)}
    <p>A name means the same wherever it stands. It says what an answer means, never how urgent it is.</p>
    <dl class="terms">${Object.entries(content.terms)
      .filter(([id]) => met.has(id))
      .map(
        ([id, condition]) =>
          html`<div id="term-${id}"><dt>${idInWords(id)}</dt><dd>${conditionMarkup(dossier, condition)}</dd></div>`,
      )}</dl>`;
}

/** What the person can have in their calendar. */
function reminder(remind: Remind | undefined): string {
  if (!remind) return 'No reminder is offered.';
  const { again, appointment } = remind;
  const asks = appointment
    ? `, and after ${appointment.ask} days to ask whether the appointment is made, which is to take place within ${appointment.by}`
    : '';
  return `A reminder is offered: to check again after ${again} days${asks}.`;
}

const tiers = ({ text, words, content }: Dossier): Html => html`${heading(headings.tiers)}
  <p>The result is the most urgent tier of all the rules that hold; nothing lowers it. Where no rule holds, it is the last.</p>
  ${table(
    'tiers',
    ['Tier', 'The person reads', 'By when', 'Rules'],
    tierOrder.map((tier) => [
      tierMark(tier),
      html`<b>${words.plain(text.tiers[tier].heading)}</b><br>${words.plain(text.tiers[tier].lead)}`,
      html`${words.plain(text.tiers[tier].time)} <span class="hint">${reminder(content.tiers[tier].remind)}</span>`,
      Object.values(content.rules).filter((rule) => rule.tier === tier).length || 'none holds',
    ]),
  )}`;

function glance({ content }: Dossier): Html {
  const concerns = [...new Set(Object.values(content.rules).map(({ concern }) => concern))];
  const of = (concern: string, tier: Tier): string[] =>
    Object.entries(content.rules)
      .filter(([, rule]) => rule.concern === concern && rule.tier === tier)
      .map(([id]) => id);
  return html`${heading(headings.glance)}
    <p>What each rule guards against. “Aneurysm” stands for other emergencies that are not of the spine as well.</p>
    ${table(
      'glance',
      ['Concern', ...decidingTiers.map(tierMark)],
      concerns.map((concern) => [
        idAsTitle(concern),
        ...decidingTiers.map((tier) => linked(of(concern, tier), ruleLink)),
      ]),
    )}`;
}

function people(dossier: Dossier, id: string): Html {
  const { ledger, results } = dossier;
  const { [id]: witness } = ledger.witnesses;
  const fires = results.filter(({ fired }) => fired.includes(id)).map((result) => result.id);
  const decides = results.filter(({ deciding }) => deciding.includes(id)).map((result) => result.id);
  const isDeciding = (vignette: string): Html =>
    decides.includes(vignette) ? html`<b>${vignetteLink(vignette)}</b>` : vignetteLink(vignette);
  const least = witness?.words.join('; ') || 'nothing out of the ordinary';
  return html`${row('Least remarkable person', witness ? `${least}.` : 'nobody: this rule never decides.')}
    ${row('Vignettes', fires.length > 0 ? joined(fires.map(isDeciding), ' ') : 'none')}`;
}

const isSingleTest = (when: Condition): boolean =>
  'is' in when || 'has' in when || 'atLeast' in when || 'below' in when;

/** What a person reads of a rule; where there are several sentences, each with the answers that bring it up. */
function sentences(dossier: Dossier, id: string, rule: Rule): Html {
  const { words, text } = dossier;
  const said = (sentence: string): string =>
    ruleSentences(text, id as RuleId, [sentence])
      .map((one) => words.plain(one))
      .join(' ');
  if (!rule.sentences) return html`${said('')}`;
  return html`${Object.entries(rule.sentences).map(
    ([sentence, when]) =>
      // A single test is what the sentence says itself.
      html`<div>${said(sentence)}${isSingleTest(when) ? '' : html` <span class="hint">when: ${conditionMarkup(dossier, when)}</span>`}</div>`,
  )}`;
}

function card(dossier: Dossier, id: string, rule: Rule): Html {
  const { content } = dossier;
  const drawing = conditionDiagram(dossier, rule.when);
  const told = (rule.actions ?? []).filter((action) => content.actions[action]?.tiers.includes(rule.tier));
  return html`<article class="rule" id="rule-${id}">
    <header><h4>${id}</h4>${tierMark(rule.tier)}<span class="concern">guards against: ${idInWords(rule.concern)}</span></header>
    <div class="body">
      ${drawing ?? html`<p class="condition">${conditionMarkup(dossier, rule.when)}</p>`}
      <dl>
        ${row('Reads', html`<span class="reads">${sentences(dossier, id, rule)}</span>`)}
        ${
          told.length > 0 &&
          row(
            'And is told',
            joined(
              told.map((action) => html`<a href="#action-${action}">${idInWords(action)}</a>`),
              ', ',
            ),
          )
        }
        ${rule.reviewFirst && row('The plan waits', html`only what is <a href="#plan">marked so</a> stands open until the review.`)}
        ${people(dossier, id)}
        ${row('Sources', sourcesByKind(rule.sources))}
      </dl>
    </div>
  </article>`;
}

/** Numbers that no rule has, so that nobody looks for a missing page. */
function unusedNumbers(ids: readonly string[]): string[] {
  const last = Math.max(...ids.map((id) => Number(id.slice(1))));
  const letter = ids[0]?.charAt(0) ?? '';
  return Array.from({ length: last }, (_, index) => `${letter}${index + 1}`).filter((id) => !ids.includes(id));
}

function tier(dossier: Dossier, id: Tier): Html {
  const { text, words, content } = dossier;
  const rules = Object.entries(content.rules).filter(([, rule]) => rule.tier === id);
  const { actions } = content.tiers[id];
  const unused = unusedNumbers(rules.map(([rule]) => rule));
  return html`${heading(tierHeading(id))}
    <p>${counted(rules.length, 'rule')}${unused.length > 0 && html`; there is no ${unused.join(', ')}`}. “${words.plain(text.tiers[id].heading)}.” Everyone at this tier is told, where
    it applies: ${joined(
      actions.map((action) => html`<a href="#action-${action}">${idInWords(action)}</a>`),
      ', ',
    )}. What is told besides stands beside each rule, by its name; its words stand in <a href="#actions">What to do</a>.</p>
    <div class="cards">${rules.map(([rule, found]) => card(dossier, rule, found))}</div>`;
}

export const rules: Section = {
  id: 'rules',
  title: 'Rules',
  about: 'When each rule holds, what the person is told, what it rests on, and for whom it decides.',
  headings: [headings.tiers, headings.glance, headings.terms, ...decidingTiers.map(tierHeading)],
  body: (dossier) =>
    html`${tiers(dossier)}${glance(dossier)}${terms(dossier)}${decidingTiers.map((id) => tier(dossier, id))}`,
};
