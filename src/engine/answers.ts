/**
 * What a set of answers is, and which sets are refused. It knows the shape of questions, and no particular question.
 */
import type { Question } from '../content/schema.js';

/** An option id, several option ids, or a whole number on a scale. */
export type Answer = string | readonly string[] | number;
/** Answers by question id. A question without an answer is left out. */
export type Answers = Readonly<Partial<Record<string, Answer>>>;
export type Questions = Readonly<Record<string, Question>>;

/** Options that cannot be ticked together with any other. */
export const exclusiveOptions: ReadonlySet<string> = new Set(['none', 'not-sure']);

/** An answer that the content does not allow. The message names the question, the value and what is allowed. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly question: string;
  readonly value: unknown;

  constructor(question: string, value: unknown, allowed: string) {
    super(`“${question}” cannot be answered with ${JSON.stringify(value)}: expected ${allowed}.`);
    this.question = question;
    this.value = value;
  }
}

const list = (words: Iterable<string>): string => [...words].join(', ');

function checkAnswer(id: string, question: Question, value: unknown): void {
  if (question.kind === 'scale') {
    if (!Number.isInteger(value) || (value as number) < question.min || (value as number) > question.max) {
      throw new AnswerError(id, value, `a whole number from ${String(question.min)} to ${String(question.max)}`);
    }
    return;
  }
  const { options } = question;
  if (question.kind === 'one') {
    if (typeof value !== 'string' || !options.includes(value))
      throw new AnswerError(id, value, `one of ${list(options)}`);
    return;
  }
  const allowed = `a list with any of ${list(options)}`;
  if (!Array.isArray(value) || value.length === 0) throw new AnswerError(id, value, `${allowed}, and at least one`);
  const ticked = value as unknown[];
  if (!ticked.every((option) => typeof option === 'string' && options.includes(option))) {
    throw new AnswerError(id, value, allowed);
  }
  if (new Set(ticked).size < ticked.length) throw new AnswerError(id, value, `${allowed}, each at most once`);
  const alone = (ticked as string[]).find((option) => exclusiveOptions.has(option));
  if (alone && ticked.length > 1) throw new AnswerError(id, value, `“${alone}” alone, or other options without it`);
}

/**
 * Refuses answers that the questions do not allow. Answers to questions that are not asked are checked too: they count for
 * nothing, but a wrong one is still a mistake of whoever gave it.
 * @throws AnswerError naming the question, the value and what is allowed.
 */
export function checkAnswers(questions: Questions, answers: unknown): asserts answers is Answers {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new TypeError(
      `Answers must be an object that holds one answer for each question id, not ${JSON.stringify(answers)}.`,
    );
  }
  for (const [id, value] of Object.entries(answers)) {
    if (value === undefined) continue;
    const question = Object.hasOwn(questions, id) ? questions[id] : undefined;
    if (!question) throw new AnswerError(id, value, `one of the questions ${list(Object.keys(questions))}`);
    checkAnswer(id, question, value);
  }
}
