/**
 * The small algebra in which every rule, asked-when and sign is written: plain data and the words that build it.
 * It knows nothing of any particular question, and evaluates nothing: the engine, the proof and the dossier each read it.
 *
 * A condition on a question that is not asked, or not answered, is false. That holds under `not` too, which is why `not`
 * takes a single answer test only: it reads "answered, and not …".
 */

/** The answer to a `one` question is one of the options. */
export interface Is {
  readonly is: readonly [question: string, ...options: string[]];
}
/** At least one of the options of a `many` question is ticked. */
export interface Has {
  readonly has: readonly [question: string, ...options: string[]];
}
/** The answer to a `one` question is this option or one listed after it. */
export interface AtLeast {
  readonly atLeast: readonly [question: string, option: string];
}
/** The answer to a `one` question is an option listed before this one. */
export interface Below {
  readonly below: readonly [question: string, option: string];
}
/** A test of one question's answer. */
export type AnswerTest = Is | Has | AtLeast | Below;
/** The question is answered, and the test is false. */
export interface Not {
  readonly not: AnswerTest;
}
/** Every condition holds. */
export interface All {
  readonly all: readonly Condition[];
}
/** At least one condition holds. */
export interface Any {
  readonly any: readonly Condition[];
}
/** At least `count` of the conditions hold. */
export interface Count {
  readonly count: number;
  readonly of: readonly Condition[];
}
/** All the questions are answered, and the positions of their answers (first option 0) add up to at least `score`. */
export interface Score {
  readonly score: number;
  readonly sum: readonly string[];
}
/** A named condition of `terms.ts`. */
export interface Term {
  readonly term: string;
}
export type Condition = AnswerTest | Not | All | Any | Count | Score | Term;

export const is = (question: string, ...options: string[]): Is => ({ is: [question, ...options] });
export const has = (question: string, ...options: string[]): Has => ({ has: [question, ...options] });
export const atLeast = (question: string, option: string): AtLeast => ({ atLeast: [question, option] });
export const below = (question: string, option: string): Below => ({ below: [question, option] });
export const not = (test: AnswerTest): Not => ({ not: test });
export const all = (...conditions: Condition[]): All => ({ all: conditions });
export const any = (...conditions: Condition[]): Any => ({ any: conditions });
export const count = (least: number, ...conditions: Condition[]): Count => ({ count: least, of: conditions });
export const score = (least: number, ...questions: string[]): Score => ({ score: least, sum: questions });
export const term = (name: string): Term => ({ term: name });
