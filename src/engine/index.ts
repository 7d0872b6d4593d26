/**
 * The engine as others use it: `journey` and `assess` for the content of this package. It runs in Node and in browsers,
 * and knows no DOM, no words and no clock.
 */
import { content } from '../content/index.js';
import type { Answers } from './answers.js';
import { assess as assessContent, type Assessment } from './assessment.js';
import { journey as journeyContent, type Journey } from './journey.js';

/**
 * The way through the check for these answers.
 * @param answers option ids, lists of option ids or numbers, by question id.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const journey = (answers: Answers): Journey => journeyContent(content, answers);

/**
 * The result for these answers: how urgent, why, and what may help.
 * @param answers option ids, lists of option ids or numbers, by question id.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const assess = (answers: Answers): Assessment => assessContent(content, answers);

export { content };
export { AnswerError, type Answer, type Answers } from './answers.js';
export type { Assessment, PlannedArea, PlannedItem, Prepare, ReasonFound, ReturnLine } from './assessment.js';
export type { Because } from './condition.js';
export type { FiredRule, Journey, JourneyPage } from './journey.js';
