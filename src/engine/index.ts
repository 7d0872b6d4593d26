/**
 * The engine as others use it: `journey` and `assess` for the content of this package. It runs in Node and in browsers,
 * and knows no DOM, no words and no clock.
 */
import type { OwnIds } from '../content/ids.js';
import { content } from '../content/index.js';
import { checkedAnswers } from './answers.js';
import type * as answersModule from './answers.js';
import { assess as assessContent } from './assessment.js';
import type * as assessment from './assessment.js';
import type * as condition from './condition.js';
import { journey as journeyContent } from './journey.js';
import { replay } from './journey.js';
import type * as way from './journey.js';
import { soonerThan } from './sooner.js';
import type * as soonerModule from './sooner.js';

/** Answers by question id. A question without an answer is left out. */
export type Answers = answersModule.Answers<OwnIds>;
export type Assessment = assessment.Assessment<OwnIds>;
export type Because = condition.Because<OwnIds>;
export type ChosenStep = assessment.ChosenStep<OwnIds>;
export type FiredRule = way.FiredRule<OwnIds>;
export type Journey = way.Journey<OwnIds>;
export type JourneyPage = way.JourneyPage<OwnIds>;
export type PlannedArea = assessment.PlannedArea<OwnIds>;
export type PlannedItem = assessment.PlannedItem<OwnIds>;
export type Prepare = assessment.Prepare<OwnIds>;
export type Raise = soonerModule.Raise<OwnIds>;
export type ReasonFound = assessment.ReasonFound<OwnIds>;
export type ReturnLine = assessment.ReturnLine<OwnIds>;

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

/**
 * What would make the result of these answers more urgent: every single change of an answer that raises its tier, where need
 * be with the answer to a question that the change brings up. Empty at `emergency`.
 * @param answers option ids, lists of option ids or numbers, by question id.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export const sooner = (answers: Answers): readonly Raise[] =>
  soonerThan(content, replay(content, checkedAnswers(content.questions, answers)));

export { content };
export { AnswerError, type Answer } from './answers.js';
