/** What a form filler of others makes of somebody's answers, beside what the engine says of them. */
import { content } from '../../../../src/content/index.js';
import type { Answers } from '../../../../src/engine/answers.js';
import { assess } from '../../../../src/engine/assessment.js';
import { optionCode } from '../../../../src/export/fhir/codes.js';
import { en, questionnaire } from '../../../../src/export/fhir/index.js';
import { FormFiller, itemsOf } from './form-filler.js';

const form = questionnaire(en);
export const filler = new FormFiller(form, optionCode);
const lines = itemsOf(form.item).flatMap(({ linkId }) => /^return\.(.*)/.exec(linkId)?.[1] ?? []);

/** What both say of the same answers. */
export interface Said {
  /** What is told: nothing while the tier may still rise. */
  readonly tier: readonly string[];
  readonly fired: readonly string[];
  readonly reasons: readonly string[];
  readonly actions: readonly string[];
  /** Lines of return advice, marked where they are told in their other form. */
  readonly returnAdvice: readonly string[];
  readonly crisis: boolean;
  readonly complete: boolean;
}

export function saidByEngine(answers: Answers): Said {
  const { tier, fired, reasons, actions, returnAdvice, crisis, urgencyKnown, complete } = assess(content, answers);
  const withSigns = reasons.filter(({ signs }) => signs.length > 0).map(({ reason }) => reason);
  return {
    tier: urgencyKnown ? [tier] : [],
    fired: fired.map(({ rule }) => rule),
    // The engine puts those with most signs first, a form those that the content has first.
    reasons: Object.keys(content.reasons).filter((id) => withSigns.includes(id as keyof typeof content.reasons)),
    actions: urgencyKnown ? actions : [],
    returnAdvice: urgencyKnown ? returnAdvice.map(({ line, again }) => (again ? `${line}.again` : line)) : [],
    crisis,
    complete,
  };
}

export const saidByForm = (answers: Answers): Said => saidByFiller(filler, answers);

/** What a form filler says, whichever language its form is in. */
export function saidByFiller(filler: FormFiller, answers: Answers): Said {
  const filled = filler.fill(filler.response(answers));
  return {
    tier: filled.calculated('result-tier'),
    fired: filled.calculated('result-rules'),
    reasons: filled.calculated('result-reasons'),
    actions: Object.keys(content.actions).filter((id) => filled.enabled(`result.action.${id}`)),
    returnAdvice: lines.filter((line) => filled.enabled(`return.${line}`)),
    crisis: filled.enabled('result.crisis.0'),
    complete: filled.variables['complete']![0] === true,
  };
}

/** The tier, that it may be told, and the rules, by the variables alone: what many people can be asked for. */
export type Decided = readonly [tier: unknown[], urgencyKnown: unknown[], fired: unknown[]];

export function decidedByEngine(answers: Answers): Decided {
  const { tier, urgencyKnown, fired } = assess(content, answers);
  return [[tier], [urgencyKnown], fired.map(({ rule }) => rule)];
}

const deciding = filler.neededBy(['tier', 'urgencyKnown', 'fired']);
export function decidedByForm(answers: Answers): Decided {
  const { tier, urgencyKnown, fired } = filler.fill(filler.response(answers), deciding).variables;
  return [tier!, urgencyKnown!, fired!];
}
