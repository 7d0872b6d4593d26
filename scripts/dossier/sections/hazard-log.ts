/** The sixth part: the hazard log in the form of DCB0129, with the scores left blank for a clinician. */
import { everyUnderTriage, hazards, type Hazard, type Pointer } from '../data/hazards.js';
import type { Dossier } from '../dossier.js';
import { html, joined, type Html } from '../html.js';
import { linked, ruleLink } from '../marks.js';
import { idInWords } from '../words.js';
import { entries, entry, row, table, type Section } from './section.js';

const severities = ['Minor', 'Significant', 'Considerable', 'Major', 'Catastrophic'];
/** Likelihood by severity, as the NHS prints it. */
const matrix: readonly (readonly [string, ...number[]])[] = [
  ['Very high', 3, 4, 4, 5, 5],
  ['High', 2, 3, 3, 4, 5],
  ['Medium', 2, 2, 3, 3, 4],
  ['Low', 1, 2, 2, 3, 4],
  ['Very low', 1, 1, 2, 2, 3],
];

/** The rules that are the control of a hazard: those of its concern, or those that it names. */
export const rulesOf = ({ content }: Pick<Dossier, 'content'>, { concern, rules = [] }: Hazard): string[] => [
  ...Object.entries(content.rules)
    .filter(([, rule]) => rule.concern === concern)
    .map(([id]) => id),
  ...rules,
];

function pointer({ ledger }: Dossier, found: Pointer): Html {
  if ('test' in found) return html`<span class="code">${found.test}</span>`;
  const proved = ledger.properties.find(({ property }) => property === found.property);
  return html`<a href="#property-${found.property}">${idInWords(found.property)}</a> (${proved ? (proved.proved ? 'proved' : 'NOT PROVED') : 'NOT IN THE PROOF'})`;
}

const score = (title: string): Html =>
  html`<div class="score"><b>${title}</b><span>severity</span><span>likelihood</span><span>risk</span></div>`;

function card(dossier: Dossier, hazard: Hazard): Html {
  const { id, name, causes, effect, controls, enforcedBy, remains } = hazard;
  const rules = rulesOf(dossier, hazard);
  const own = hazard.concern ? enforcedBy.filter((one) => !everyUnderTriage.enforcedBy.includes(one)) : enforcedBy;
  return entry(
    `hazard-${id}`,
    html`<h4><span class="id">${id}</span> ${name}</h4>
    <dl>${!hazard.concern && row('Hazard', hazard.hazard)}${row('Causes', causes.join(' '))}${row('Effect', effect)}
      ${
        hazard.concern
          ? row('Controls', html`rules ${linked(rules, ruleLink)}, and those of every under-triage.`)
          : row('Controls', html`${controls.join(' ')}${rules.length > 0 && html` Rules: ${linked(rules, ruleLink)}.`}`)
      }
      ${own.length > 0 && row('Enforced by', pointers(dossier, own))}
      ${remains && row('Not covered', remains)}</dl>
    ${score('Initial')}${score('Residual')}<div class="score note">Further controls, owner, status</div>`,
  );
}

const pointers = (dossier: Dossier, list: readonly Pointer[]): Html =>
  html`${joined(
    list.map((one) => pointer(dossier, one)),
    ', ',
  )}`;

export const hazardLog: Section = {
  id: 'hazards',
  title: 'Hazard log',
  about: 'What can go wrong, what stands against it, and what remains for a clinician to score.',
  headings: [
    { id: 'hazard-H01', title: 'Under-triage, one hazard for each concern' },
    { id: `hazard-${hazards.find(({ concern }) => !concern)?.id ?? ''}`, title: 'Other hazards' },
  ],
  body: (
    dossier,
  ) => html`<div class="columns log"><div><p>Laid out so that it can be carried into a DCB0129 hazard log: hazard, causes, effect, existing controls, and what keeps each control in
    place – a property that is proved (part <a href="#evidence">Evidence</a>), or a file of tests that fails without it. Initial and residual risk are left
    blank: <b>nobody has scored them</b>, and no hazard workshop with clinicians, users and deployers has been held.</p>
    <p>Score with the matrix beside: severity of harm by likelihood. 5 is unacceptable; 4 must be eliminated or controlled; 3 is undesirable, and acceptable only
      where further reduction is impractical; 2 is acceptable where the cost outweighs the benefit; 1 needs no action.</p></div>
    ${table(
      'matrix',
      ['', ...severities],
      matrix.map(([likelihood, ...risks]) => [html`<b>${likelihood}</b>`, ...risks]),
    )}</div>
    <p><b>Every under-triage</b> (H01 to ${hazards.findLast(({ concern }) => concern)?.id}). Hazard: the result is less urgent than the condition needs. Controls: ${everyUnderTriage.controls.join(' ')}
      Enforced by: ${pointers(dossier, everyUnderTriage.enforcedBy)}.</p>
    ${entries(
      hazards.map((hazard) => card(dossier, hazard)),
      'hazards',
    )}`,
};
