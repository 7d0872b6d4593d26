/**
 * What a set of answers is, and which sets are refused. It knows the shape of questions, and no particular question.
 */
import { exclusiveOptions } from '../content/options.js';
import type { Ids, Question } from '../content/schema.js';

/** An option id, several option ids, or a whole number on a scale. */
export type Answer = string | readonly string[] | number;
/** Answers by question id. A question without an answer is left out. */
export type Answers<I extends Ids = Ids> = Readonly<Partial<Record<I['question'], Answer>>>;
export type Questions = Readonly<Record<string, Question>>;

/** The options of a question in their order; none for a scale, and for a question that does not exist. */
export function optionsOf(questions: Questions, id: string): readonly string[] {
  const question = questions[id];
  return question && 'options' in question ? question.options : [];
}

/** The options of an answer, none where there is no answer. A number on a scale is one, as its text. */
export const chosenOptions = (answer: Answer | undefined): readonly string[] =>
  typeof answer === 'object' ? answer : answer === undefined ? [] : [String(answer)];

/** What is ticked of a `many` question once one more option is: an exclusive one stands alone. */
export const withTicked = (ticked: readonly string[], option: string): readonly string[] =>
  [option, ...ticked].some((one) => exclusiveOptions.has(one)) ? [option] : [...ticked, option];

/** A value for a message, also one that JSON cannot say. */
export function written(value: unknown): string {
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- it is no object
  if (typeof value !== 'object' && typeof value !== 'string') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** An answer that the content does not allow. The message names the question, the value and what is allowed. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly question: string;
  readonly value: unknown;

  constructor(question: string, value: unknown, allowed: string) {
    super(`“${question}” cannot be answered with ${written(value)}: expected ${allowed}.`);
    this.question = question;
    this.value = value;
  }
}

const list = (words: Iterable<string>): string => [...words].join(', ');

/** @throws AnswerError, whose words are put together for an answer that is refused alone. */
function checkAnswer(id: string, question: Question, value: unknown): void {
  if (question.kind === 'scale') {
    const { min, max } = question;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) {
      throw new AnswerError(id, value, `a whole number from ${min} to ${max}`);
    }
    return;
  }
  const { options } = question;
  if (question.kind === 'one') {
    if (typeof value !== 'string' || !options.includes(value)) {
      throw new AnswerError(id, value, `one of ${list(options)}`);
    }
    return;
  }
  const anyOf = 'a list with any of';
  if (!Array.isArray(value) || value.length === 0) {
    throw new AnswerError(id, value, `${anyOf} ${list(options)}, and at least one`);
  }
  const ticked = value as readonly unknown[];
  // A hole in a list is no option either, and only this kind of loop stops at it.
  for (const option of ticked) {
    if (typeof option !== 'string' || !options.includes(option)) {
      throw new AnswerError(id, value, `${anyOf} ${list(options)}`);
    }
  }
  if (ticked.some((option, index) => ticked.indexOf(option) < index)) {
    throw new AnswerError(id, value, `${anyOf} ${list(options)}, each at most once`);
  }
  const alone = ticked.length > 1 && (ticked as string[]).find((option) => exclusiveOptions.has(option));
  if (alone) throw new AnswerError(id, value, `“${alone}” alone, or other options without it`);
}

/** Made by `{}`, `Object.create(null)` or JSON, also in another frame. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * The answers, once they are known to be what the questions allow. Answers to questions that are not asked are checked too:
 * they count for nothing, but a wrong one is still a mistake of whoever gave it.
 * @throws AnswerError naming the question, the value and what is allowed.
 * @throws TypeError when the answers are not a plain object.
 */
export function checkedAnswers(questions: Questions, answers: unknown): Answers {
  if (!isPlainObject(answers)) {
    throw new TypeError(
      `Answers must be an object that holds one answer for each question id, not ${written(answers)}.`,
    );
  }
  // A copy of the object's own answers: what it inherits is nobody's answer.
  const checked: Partial<Record<string, Answer>> = {};
  for (const id of Object.keys(answers)) {
    const value: unknown = (answers as Answers)[id];
    if (value === undefined) continue;
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    if (!question) throw new AnswerError(id, value, `one of the questions ${list(Object.keys(questions))}`);
    checkAnswer(id, question, value);
    checked[id] = value as Answer;
  }
  return checked;
}
