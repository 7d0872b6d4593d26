/**
 * Says whether a condition holds for the answers that count, and which of those answers made it hold.
 * It knows no particular question: a question that is not among the answers makes every test of it false.
 */
import type { AnswerTest, Condition } from '../content/conditions.js';
import type { Content, Ids } from '../content/schema.js';
import { optionsOf, type Answers, type Questions } from './answers.js';
import type { Rows } from './entries.js';
import { memoizeByIdentity } from './memoize.js';

/** What a condition is read against. `answers` holds only answers that count. */
export interface Facts<I extends Ids = Ids> {
  readonly content: Pick<Content<I>, 'questions' | 'terms'>;
  readonly answers: Answers;
}

/** An answer that helped a condition to hold: the options that matter for it. */
export interface Because<I extends Ids = Ids> {
  readonly question: I['question'];
  readonly options: readonly string[];
}

/** A `Because` to which more options may still be added. */
interface Evidence<I extends Ids = Ids> {
  readonly question: I['question'];
  readonly options: string[];
}

/**
 * What a condition is compiled to: says whether it holds. Handed a list of evidence, it also collects the answers that make
 * it hold; a list is handed only for a condition that does.
 */
type Check = (facts: Facts, evidence?: Evidence[]) => boolean;

function collect(evidence: Evidence[], question: string, option: string): void {
  const known = evidence.find((one) => one.question === question);
  if (!known) evidence.push({ question, options: [option] });
  else if (!known.options.includes(option)) known.options.push(option);
}

function meaning(terms: Content['terms'], name: string): Condition {
  const condition = terms[name];
  if (!condition) throw new Error(`No term is called “${name}”: the terms are ${Object.keys(terms).join(', ')}.`);
  return condition;
}

/** The question and the options that a test names, in either of its forms. */
export function namedOptions(
  questions: Questions,
  test: AnswerTest,
): readonly [question: string, options: readonly string[]] {
  if ('is' in test || 'has' in test) {
    const [question, ...options] = 'is' in test ? test.is : test.has;
    return [question, options];
  }
  const [question, bound] = 'atLeast' in test ? test.atLeast : test.below;
  const options = optionsOf(questions, question);
  const position = options.indexOf(bound);
  return [question, 'below' in test ? options.slice(0, position) : options.slice(position)];
}

/** One of the test's options is chosen; where `negated`, the question is answered and none of them is. */
function checkTest(content: Facts['content'], test: AnswerTest, negated: boolean): Check {
  const [question, options] = namedOptions(content.questions, test);
  return ({ answers }, evidence) => {
    const answer = answers[question];
    if (answer === undefined) return false;
    // Most answers are one option, which takes no list.
    if (typeof answer !== 'object') {
      const option = String(answer);
      const isMet = options.includes(option) !== negated;
      if (evidence && isMet) collect(evidence, question, option);
      return isMet;
    }
    let isMet = negated;
    for (const option of answer) {
      const isNamed = options.includes(option);
      if (isNamed) isMet = !negated;
      if (evidence && (negated || isNamed)) collect(evidence, question, option);
    }
    return isMet;
  };
}

/** Telling the kinds of conditions apart takes longer than checking one, so each is compiled once for its content. */
const compilerOf = memoizeByIdentity((content: Facts['content']) => {
  const compile = memoizeByIdentity((condition: Condition): Check => {
    if ('term' in condition) return compile(meaning(content.terms, condition.term));
    if ('all' in condition) {
      const parts = condition.all.map(compile);
      return (facts, evidence) => {
        for (const part of parts) if (!part(facts, evidence)) return false;
        return true;
      };
    }
    if ('any' in condition || 'count' in condition) {
      const [least, of] = 'any' in condition ? [1, condition.any] : [condition.count, condition.of];
      const parts = of.map(compile);
      return (facts, evidence) => {
        let held = 0;
        for (const part of parts) {
          if (!part(facts)) continue;
          held += 1;
          if (evidence) part(facts, evidence);
          else if (held === least) return true;
        }
        return held >= least;
      };
    }
    if ('score' in condition) {
      return ({ answers }, evidence) => {
        let total = 0;
        for (const question of condition.sum) {
          const answer = answers[question];
          if (answer === undefined) return false;
          total += optionsOf(content.questions, question).indexOf(String(answer));
          if (evidence) collect(evidence, question, String(answer));
        }
        return total >= condition.score;
      };
    }
    return 'not' in condition ? checkTest(content, condition.not, true) : checkTest(content, condition, false);
  });
  return compile;
});

/** Whether a condition holds; a condition that is left out always does. */
export const holds = (facts: Facts, condition: Condition | undefined): boolean =>
  condition === undefined || compilerOf(facts.content)(condition)(facts);

/**
 * The answers that make a condition hold, for a condition that does.
 * Where several ways are open, the answers of all that hold are collected: a person recognises each of them.
 */
export function because<I extends Ids>(facts: Facts<I>, condition: I['condition']): readonly Because<I>[] {
  const evidence: Evidence<I>[] = [];
  compilerOf(facts.content)(condition)(facts, evidence);
  return evidence;
}

interface Conditional {
  readonly when?: Condition | undefined;
}

const always: Check = () => true;

const checkedRowsOf = memoizeByIdentity((content: Facts['content']) =>
  memoizeByIdentity(<Row extends readonly [string, Conditional]>(rows: readonly Row[]) =>
    rows.map((row) => [row, row[1].when ? compilerOf(content)(row[1].when) : always] as const),
  ),
);

/** Rows, each with its condition compiled: to find that for each row takes longer than to check it. */
export const checkedRows = checkedRowsOf as (
  content: Facts['content'],
) => <Id, Row extends Conditional>(
  rows: Rows<Id, Row>,
) => readonly (readonly [row: readonly [id: Id, row: Row], check: Check])[];

/** The rows whose condition holds. */
export function held<Id, Row extends Conditional>(facts: Facts, rows: Rows<Id, Row>): Rows<Id, Row> {
  const found: (readonly [Id, Row])[] = [];
  for (const [row, check] of checkedRows(facts.content)(rows)) if (check(facts)) found.push(row);
  return found;
}
