/**
 * The small algebra in which every rule, asked-when and sign is written: plain data and the words that build it.
 * It knows nothing of any particular question, and evaluates nothing: the engine, the proof and the dossier each read it.
 *
 * A condition on a question that is not asked, or not answered, is false. That holds under `not` too, which is why `not`
 * takes a single answer test only: it reads "answered, and not …".
 *
 * The builders keep the ids they are given in their types, so that a condition can be checked against the questions and
 * terms of a content: by `typed-conditions.ts` where it is written, and by the type of the content where it is put in.
 */

/** The answer to a `one` question is one of the options. */
export interface Is<Question extends string = string, Option extends string = string> {
  readonly is: readonly [question: Question, ...options: Option[]];
}
/** At least one of the options of a `many` question is ticked. */
export interface Has<Question extends string = string, Option extends string = string> {
  readonly has: readonly [question: Question, ...options: Option[]];
}
/** The answer to a `one` question is this option or one listed after it. */
export interface AtLeast<Question extends string = string, Option extends string = string> {
  readonly atLeast: readonly [question: Question, option: Option];
}
/** The answer to a `one` question is an option listed before this one. */
export interface Below<Question extends string = string, Option extends string = string> {
  readonly below: readonly [question: Question, option: Option];
}
/** The options of each question, by question id. */
export type OptionMap = Readonly<Record<string, string>>;
/** A test of one question's answer. */
export type AnswerTest<One extends OptionMap = OptionMap, Many extends OptionMap = One> =
  | { [Id in keyof One & string]: Is<Id, One[Id]> | AtLeast<Id, One[Id]> | Below<Id, One[Id]> }[keyof One & string]
  | { [Id in keyof Many & string]: Has<Id, Many[Id]> }[keyof Many & string];
/** The question is answered, and the test is false. */
export interface Not<Test extends AnswerTest = AnswerTest> {
  readonly not: Test;
}
/** Every condition holds. */
export interface All<Part = Condition> {
  readonly all: readonly Part[];
}
/** At least one condition holds. */
export interface Any<Part = Condition> {
  readonly any: readonly Part[];
}
/** At least `count` of the conditions hold. */
export interface Count<Part = Condition> {
  readonly count: number;
  readonly of: readonly Part[];
}
/** All the questions are answered, and the positions of their answers (first option 0) add up to at least `score`. */
export interface Score<Question extends string = string> {
  readonly score: number;
  readonly sum: readonly Question[];
}
/** A named condition of `terms.ts`. */
export interface Term<Id extends string = string> {
  readonly term: Id;
}
/** A condition on questions of which one option is chosen, on questions of which many may be ticked, and on terms. */
export type Condition<One extends OptionMap = OptionMap, Many extends OptionMap = One, TermId extends string = string> =
  | AnswerTest<One, Many>
  | Not<AnswerTest<One, Many>>
  | All<Condition<One, Many, TermId>>
  | Any<Condition<One, Many, TermId>>
  | Count<Condition<One, Many, TermId>>
  | Score<keyof One & string>
  | Term<TermId>;

export const is = <const Id extends string, const Option extends string>(
  question: Id,
  ...options: Option[]
): Is<Id, Option> => ({ is: [question, ...options] });
export const has = <const Id extends string, const Option extends string>(
  question: Id,
  ...options: Option[]
): Has<Id, Option> => ({ has: [question, ...options] });
export const atLeast = <const Id extends string, const Option extends string>(
  question: Id,
  option: Option,
): AtLeast<Id, Option> => ({ atLeast: [question, option] });
export const below = <const Id extends string, const Option extends string>(
  question: Id,
  option: Option,
): Below<Id, Option> => ({ below: [question, option] });
export const not = <Test extends AnswerTest>(test: Test): Not<Test> => ({ not: test });
export const all = <Parts extends readonly Condition[]>(...conditions: Parts): All<Parts[number]> => ({
  all: conditions,
});
export const any = <Parts extends readonly Condition[]>(...conditions: Parts): Any<Parts[number]> => ({
  any: conditions,
});
export const count = <Parts extends readonly Condition[]>(
  least: number,
  ...conditions: Parts
): Count<Parts[number]> => ({
  count: least,
  of: conditions,
});
export const score = <const Id extends string>(least: number, ...questions: Id[]): Score<Id> => ({
  score: least,
  sum: questions,
});
export const term = <const Id extends string>(name: Id): Term<Id> => ({ term: name });
