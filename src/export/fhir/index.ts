/**
 * FHIR R4, without a DOM: the check as a Questionnaire that other vendors' form fillers draw and calculate, and answers as a
 * QuestionnaireResponse and back.
 */
export { en } from '../../text/en.js';
export type { RegionId } from '../../content/regions.js';
export type { Text } from '../../text/text.js';
export { AnswerError, type Answer, type Answers } from '../../engine/answers.js';
export { questionnaire, type FormOptions } from './questionnaire.js';
export { answers, response, ResponseError, type ResponseOptions } from './response.js';
export type * from './resources.js';
