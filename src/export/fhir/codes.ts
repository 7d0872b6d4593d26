/**
 * Which code stands for what: the addresses of the Questionnaire and its code systems, and the code of each option. An
 * option's code is its id, but for the answers of instruments that LOINC has.
 */
import { content } from '../../content/index.js';
import type { QuestionId } from '../../content/questions.js';
import type { ReasonId } from '../../content/reasons.js';
import type { RuleId } from '../../content/rules.js';
import type { Tier } from '../../content/schema.js';
import { loincQuestions, loincSystem } from './loinc.js';
import type { Coding } from './resources.js';
import type { Words } from './words.js';

/** Where nobody else says where the Questionnaire is kept. A name, not a place: nothing can be fetched from it. */
export const defaultBase = 'urn:back-pain-check:fhir';

export const questionnaireUrl = (base: string): string => `${base}/Questionnaire/back-pain-check`;
const codeSystem = (base: string, id: string): string => `${base}/CodeSystem/${id}`;

/** The code that an option has in answers. */
export const optionCode = (question: string, option: string): string =>
  loincQuestions[question]?.answers?.[option] ?? option;

/** The system that an option's code is from. */
export const optionSystem = (base: string, question: string): string =>
  loincQuestions[question]?.answers ? loincSystem : codeSystem(base, `option-${question}`);

/** The codings of answers and results. */
export interface Codings {
  readonly option: (question: QuestionId, option: string) => Coding;
  readonly tier: (id: Tier) => Coding;
  readonly rule: (id: RuleId) => Coding;
  readonly reason: (id: ReasonId) => Coding;
}

export function codingsOf(words: Words, base: string): Codings {
  const { tiers, reasons } = words.text;
  const result = (kind: string, code: string, display: string): Coding => ({
    system: codeSystem(base, kind),
    code,
    display,
  });
  return {
    option: (question, option) => {
      const display = words.option(question, option);
      return {
        system: optionSystem(base, question),
        code: optionCode(question, option),
        ...(display === undefined ? {} : { display }),
      };
    },
    tier: (id) => result('tier', id, tiers[id].label),
    rule: (id) => result('rule', id, `${id} (${content.rules[id].concern.replaceAll('-', ' ')})`),
    reason: (id) => result('reason', id, reasons[id].title),
  };
}
