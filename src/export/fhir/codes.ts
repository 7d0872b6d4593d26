/**
 * Which code stands for what: the addresses of the Questionnaire and its code systems, and the code of each option. An
 * option's code is its id, but for the answers of instruments that LOINC has.
 */
import { loincQuestions, loincSystem } from './loinc.js';
import type { Coding } from './resources.js';

/** Where nobody else says where the Questionnaire is kept. A name, not a place: nothing can be fetched from it. */
export const defaultBase = 'urn:back-pain-check:fhir';

export const questionnaireUrl = (base: string): string => `${base}/Questionnaire/back-pain-check`;
const codeSystem = (base: string, id: string): string => `${base}/CodeSystem/${id}`;

/** The code that an option has in answers. */
export const optionCode = (question: string, option: string): string =>
  loincQuestions[question]?.answers?.[option] ?? option;

export const optionCoding = (base: string, question: string, option: string, display: string): Coding => {
  const code = optionCode(question, option);
  return { system: code === option ? codeSystem(base, `option-${question}`) : loincSystem, code, display };
};

/** What is calculated: the code is the id of a tier, a rule or a reason. */
export const resultCoding = (
  base: string,
  kind: 'tier' | 'rule' | 'reason',
  code: string,
  display: string,
): Coding => ({ system: codeSystem(base, kind), code, display });
