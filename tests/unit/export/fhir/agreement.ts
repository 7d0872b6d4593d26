/** What a form filler of others makes of somebody's answers, beside what the engine says of them. */
import { content } from '../../../../src/content/index.js';
import type { Answers } from '../../../../src/engine/answers.js';
import { assess } from '../../../../src/engine/assessment.js';
import { optionCode } from '../../../../src/export/fhir/codes.js';
import { en, questionnaire } from '../../../../src/export/fhir/index.js';
import { FormFiller } from './form-filler.js';

export const filler = new FormFiller(questionnaire(en), optionCode);

/** What both say of the same answers. */
export interface Said {
  /** What is told: nothing while the tier may still rise. */
  readonly tier: readonly string[];
  readonly fired: readonly string[];
  readonly reasons: readonly string[];
  readonly actions: readonly string[];
  readonly complete: boolean;
}

export function saidByEngine(answers: Answers): Said {
  const { tier, fired, reasons, actions, urgencyKnown, complete } = assess(content, answers);
  const withSigns = reasons.filter(({ signs }) => signs.length > 0).map(({ reason }) => reason);
  return {
    tier: urgencyKnown ? [tier] : [],
    fired: fired.map(({ rule }) => rule),
    // The engine puts those with most signs first, a form those that the content has first.
    reasons: Object.keys(content.reasons).filter((id) => withSigns.includes(id as keyof typeof content.reasons)),
    actions: urgencyKnown ? actions : [],
    complete,
  };
}

export function saidByForm(answers: Answers): Said {
  const filled = filler.fill(filler.response(answers));
  return {
    tier: filled.calculated('result-tier'),
    fired: filled.calculated('result-rules'),
    reasons: filled.calculated('result-reasons'),
    actions: Object.keys(content.actions).filter((id) => filled.enabled(`result.action.${id}`)),
    complete: filled.variables['complete']![0] === true,
  };
}
