/** The seventh part: what was tried and what was proved, and what neither shows. */
import type { Tier } from '../../../src/content/schema.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { comparisons } from '../data/comparison.js';
import type { Dossier } from '../dossier.js';
import { html, joined, type Html } from '../html.js';
import { counted, linked, longDate, questionLink, ruleLink, tierMark, vignetteName } from '../marks.js';
import type { VignetteResult } from '../../proof/vignette-results.js';
import { idInWords } from '../words.js';
import { entries, entry, heading, table, type Section } from './section.js';

const headings = {
  proof: { id: 'proof', title: 'The proof' },
  ledger: { id: 'proof-ledger', title: 'The ledger' },
  unsure: { id: 'unsure', title: 'What “not sure” alone can reach' },
  matrix: { id: 'vignette-matrix', title: 'Vignettes: expected against given' },
  shows: { id: 'vignette-limits', title: 'What the vignettes do and do not show' },
  list: { id: 'vignettes', title: 'Every vignette' },
};

const having = (results: readonly VignetteResult[], expected: Tier, given: Tier): VignetteResult[] =>
  results.filter((result) => result.expected === expected && result.given === given);

function matrix({ results }: Dossier): Html {
  const count = (verdict: string): number => results.filter((result) => result.verdict === verdict).length;
  const same = results.filter(({ expected, given }) => expected === given).length;
  const more = results.filter(({ expected, given }) => tierOrder.indexOf(given) < tierOrder.indexOf(expected)).length;
  return html`${heading(headings.matrix)}
    <p><b>${results.length} vignettes: ${count('acceptable')} within the tiers that their author called acceptable, ${count('unsafe')} unsafe (less urgent than all of them), ${count(
      'over',
    )} over-triaged (more urgent).</b> ${same} got exactly the expected tier, ${more} a more urgent one, ${results.length - same - more} a less urgent one. Rows are what was expected, columns what the check gives. An unsafe one blocks a release.</p>
    ${table(
      'matrix wide',
      ['Expected', ...tierOrder.map(tierMark), 'All'],
      tierOrder.map(
        (expected, row) =>
          html`<tr><th scope="row">${tierMark(expected)}</th>${tierOrder.map((given, column) => {
            const number = having(results, expected, given).length;
            return html`<td class="${row === column ? 'same' : column > row ? 'lower' : 'higher'}">${number || '·'}</td>`;
          })}<td>${results.filter((result) => result.expected === expected).length}</td></tr>`,
      ),
    )}
    <p class="hint">Left of the shaded diagonal: more urgent than expected. Right of it: less urgent than expected, though it may still be acceptable.</p>`;
}

function limits({ results, content }: Dossier): Html {
  const published = results.filter(({ kind }) => kind === 'published').length;
  const untouched = Object.keys(content.rules).filter((rule) => !results.some(({ fired }) => fired.includes(rule)));
  const undecided = Object.keys(content.rules).filter(
    (rule) => !untouched.includes(rule) && !results.some(({ deciding }) => deciding.includes(rule)),
  );
  return html`${heading(headings.shows)}
    <div class="columns two"><div><h3>It shows</h3><ul>
      <li>that the check, as it ships, gives a tier that its authors accept for these ${results.length} people;</li>
      <li>that published cases of missed disease (${published} of them) would not be told to wait longer than was acceptable;</li>
      <li>which rules do the work, and which no vignette touches.</li></ul></div>
    <div><h3>It does not show</h3><ul>
      <li>how accurate the check is for real people: the vignettes were chosen, not sampled, and lean to the serious;</li>
      <li>independence: ${results.length - published} were derived from the same guidelines as the rules, and the answers and labels were written by a language model, not by a
        clinician, with gaps filled in;</li>
      <li>how people understand the questions: a vignette answers perfectly;</li>
      <li>rates of missed disease or false alarm. ${results.length} cases are far too few.</li></ul></div></div>
    <p>Rules that hold in no vignette: ${linked(untouched, ruleLink)}. Rules that hold in some, but decide in none: ${linked(undecided, ruleLink)}. For these, the solver’s person
      beside each rule is the only example.</p>
    <p>For comparison, other checkers, as published; no comparison can be drawn from vignettes that we chose ourselves:</p>
    <ul>${comparisons.map(({ study, found }) => html`<li>${study}: ${found}.</li>`)}</ul>`;
}

/** The first of a vignette's sources, linked; the rest stands in the vignettes themselves. */
function sourceOf(source: string): Html {
  const [, words = source, address] = /^(.*?)\s*<(https?:[^>]+)>/.exec(source) ?? [];
  const short = words.length > 64 ? `${words.slice(0, 64).replace(/\s+\S*$|\s*\([^)]*$/g, '')} …` : `${words}.`;
  return address ? html`<a href="${address}">${short}</a>` : html`${short}`;
}

const list = ({ results }: Dossier): Html => html`${heading(headings.list)}
  <p>After each person: the tier expected by its author, other acceptable tiers, then the tier given and the rules of that tier that hold (bold: the one that decides alone).</p>
  ${entries(
    results.map((result) => {
      const { id, kind, summary, source, expected, acceptable, given, fired, deciding, verdict } = result;
      const others = acceptable.filter((tier) => tier !== expected);
      const holding = fired.filter((rule) => rule.startsWith(letterOf(given)));
      return entry(
        `vignette-${id}`,
        html`<b>${vignetteName(id)}</b> ${summary} <span class="hint">${kind === 'published' ? 'Published: ' : 'Derived from: '}${sourceOf(source)}</span>
      ${tierMark(expected)}${others.length > 0 && ` or ${others.map(idInWords).join(', ')}`} → ${tierMark(given)}
      ${joined(
        holding.map((rule) => (deciding.includes(rule) ? html`<b>${ruleLink(rule)}</b>` : ruleLink(rule))),
        ' ',
      )}${verdict !== 'acceptable' && html` <b>${verdict === 'unsafe' ? 'UNSAFE' : 'over'}</b>`}`,
      );
    }),
    'vignettes',
  )}`;

/** Rules carry the letter of their tier. */
const letterOf = (tier: Tier): string =>
  ({ emergency: 'E', 'same-day': 'D', soon: 'S', 'routine-review': 'R', 'self-manage': '-' })[tier];

const seconds = (milliseconds: number): string => (milliseconds < 100 ? '< 0.1' : (milliseconds / 1000).toFixed(1));

function proof({ ledger, hash, content }: Dossier): Html {
  const { properties, agreement, mutants } = ledger;
  const obligations = properties.reduce((total, property) => total + property.obligations, 0);
  const failed = properties.filter(({ proved }) => !proved);
  return html`${heading(headings.proof)}
    <p><b>${properties.length - failed.length} of ${counted(properties.length, 'property', 'properties')} proved, over ${obligations.toLocaleString('en-GB')} obligations, on ${longDate(ledger.when)}, in ${seconds(
      properties.reduce((total, { milliseconds }) => total + milliseconds, 0),
    )} s.</b> Content ${content.version.version}, fingerprint <span class="hash">${hash}</span>.</p>
    ${failed.map(
      ({ property, counterExample }) =>
        html`<p><b>Not proved: <a href="#property-${property}">${property.replaceAll('-', ' ')}</a>.</b> ${
          counterExample &&
          html`${counterExample.about}. ${joined(
            counterExample.people.map(
              ({ words, tier }) => `${words.join('; ') || 'Nothing out of the ordinary'}: ${tier}.`,
            ),
            ' ',
          )}`
        }</p>`,
    )}
    <p>A solver (Z3) was asked, for each obligation, to find a person for whom it fails, among all valid answers, complete or not. Where it finds none, that is a proof: not a sample, but every combination. The formulas were made from the same data that the check runs on.</p>
    <ul>
      <li>So that the formulas can be trusted: for ${agreement.people.toLocaleString('en-GB')} made-up people, the check and the formulas ${agreement.agreed ? 'agree' : 'DISAGREE'} on
        ${agreement.statements.toLocaleString('en-GB')} statements each, such as tier, rules and questions asked; for ${agreement.substituted.toLocaleString('en-GB')} of them the solver was asked as well.</li>
      <li>So that the proofs can fail: ${
        mutants
          ? html`${mutants.tried} deliberate errors were planted in the content, one at a time; ${mutants.killed} were caught${
              mutants.equivalent.length > 0 &&
              `, and ${mutants.equivalent.length} proved to make no difference to anyone`
            }${
              mutants.killed + mutants.equivalent.length < mutants.tried &&
              html`; <b>${mutants.tried - mutants.killed - mutants.equivalent.length} were NOT CAUGHT</b>`
            }.`
          : 'deliberate errors are planted in the content and must be caught, which this run of the proof did not do (npm run prove -- --mutants does).'
      }</li>
      <li>What it does not show: that the rules are good medicine, that people answer truly, or that the words mean to them what they mean to us. It shows that the rules do what they say.</li>
    </ul>`;
}

const ledgerList = ({ ledger }: Dossier): Html => html`${heading(headings.ledger)}
  <p>Each property in plain words; then where it comes from, on how many obligations the solver was asked, and for how long.</p>
  ${entries(
    ledger.properties.map(({ property: id, from, statement, obligations, milliseconds, proved }) =>
      entry(
        `property-${id}`,
        html`<b>${idInWords(id)}</b>: ${statement} <span class="hint">${/^\d/.test(from) ? `contract ${from}` : from}; ${obligations} in ${seconds(milliseconds)} s:</span> ${proved ? 'proved' : html`<b>NOT PROVED</b>`}`,
      ),
    ),
  )}`;

/** For each emergency rule, the questions where “not sure” can make the difference. */
const unsure = (dossier: Dossier): Html => {
  const { ledger } = dossier;
  const rows = Object.entries(ledger.unsure).filter(([, questions]) => questions.length > 0);
  const none = Object.entries(ledger.unsure).filter(([, questions]) => questions.length === 0);
  return html`${heading(headings.unsure)}
    <p>An ambulance for a shrug is what version 2 set out to end. For each emergency rule: the questions in which “not sure” can make it hold, where the least worrying
      answer would not. For the others a sign has to be named: ${linked(
        none.map(([rule]) => rule),
        ruleLink,
      )}.</p>
    ${table(
      'plain keep',
      ['Rule', 'Questions in which “not sure” can make it hold'],
      rows.map(([rule, questions]) => [
        ruleLink(rule),
        joined(
          questions.map((id) => questionLink(dossier, id)),
          ', ',
        ),
      ]),
    )}`;
};

export const evidence: Section = {
  id: 'evidence',
  title: 'Evidence',
  about: 'What was tried on vignettes and what was proved for everybody.',
  headings: Object.values(headings),
  body: (dossier) =>
    html`${proof(dossier)}${ledgerList(dossier)}${unsure(dossier)}${matrix(dossier)}${limits(dossier)}${list(dossier)}`,
};
