/**
 * Says whether a condition holds for the answers that count, and which of those answers made it hold.
 * It knows no particular question: a question that is not among the answers makes every test of it false.
 */
import type { AnswerTest, Condition } from '../content/conditions.js';
import type { Answer, Answers, Questions } from './answers.js';

/** What a condition is read against. `answers` holds only answers that count. */
export interface Facts {
  readonly questions: Questions;
  readonly terms: Readonly<Record<string, Condition>>;
  readonly answers: Answers;
}

/** An answer that helped a condition to hold: the options that matter for it. */
export interface Because {
  readonly question: string;
  readonly options: readonly string[];
}

/** Where an option stands in the list of its question; -1 where it does not. */
function position({ questions }: Facts, id: string, option: string): number {
  const question = questions[id];
  return question && 'options' in question ? question.options.indexOf(option) : -1;
}

function questionOf(test: AnswerTest): string {
  if ('is' in test) return test.is[0];
  if ('has' in test) return test.has[0];
  return 'atLeast' in test ? test.atLeast[0] : test.below[0];
}

/** Whether one option passes the test. */
function passes(facts: Facts, test: AnswerTest, option: string): boolean {
  // The question's id stands first in these lists, and is no option.
  if ('is' in test) return test.is.lastIndexOf(option) > 0;
  if ('has' in test) return test.has.lastIndexOf(option) > 0;
  if ('atLeast' in test) return position(facts, test.atLeast[0], option) >= position(facts, ...test.atLeast);
  return position(facts, test.below[0], option) < position(facts, ...test.below);
}

const optionsOf = (answer: Answer): readonly string[] => (typeof answer === 'object' ? answer : [String(answer)]);

const passesAny = (facts: Facts, test: AnswerTest, answer: Answer): boolean =>
  typeof answer === 'object'
    ? answer.some((option) => passes(facts, test, option))
    : passes(facts, test, String(answer));

function meaning({ terms }: Facts, name: string): Condition {
  const condition = terms[name];
  if (!condition) throw new Error(`No term is called “${name}”: the terms are ${Object.keys(terms).join(', ')}.`);
  return condition;
}

type Check = (facts: Facts) => boolean;

function checkOf(condition: Condition): Check {
  if ('term' in condition) return (facts) => holds(facts, meaning(facts, condition.term));
  if ('all' in condition) {
    const checks = condition.all.map(checkOf);
    return (facts) => checks.every((check) => check(facts));
  }
  if ('any' in condition) {
    const checks = condition.any.map(checkOf);
    return (facts) => checks.some((check) => check(facts));
  }
  if ('count' in condition) {
    const checks = condition.of.map(checkOf);
    return (facts) => checks.filter((check) => check(facts)).length >= condition.count;
  }
  if ('score' in condition) {
    return (facts) => {
      let total = 0;
      for (const question of condition.sum) {
        const answer = facts.answers[question];
        if (answer === undefined) return false;
        total += position(facts, question, String(answer));
      }
      return total >= condition.score;
    };
  }
  const negated = 'not' in condition;
  const test = negated ? condition.not : condition;
  const question = questionOf(test);
  return (facts) => {
    const answer = facts.answers[question];
    return answer !== undefined && passesAny(facts, test, answer) !== negated;
  };
}

/** Telling the kinds of conditions apart takes longer than checking one, so each becomes a function, once. */
const checks = new WeakMap<Condition, Check>();

/** Whether a condition holds; a condition that is left out always does. */
export function holds(facts: Facts, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  let check = checks.get(condition);
  if (!check) checks.set(condition, (check = checkOf(condition)));
  return check(facts);
}

function explain(facts: Facts, condition: Condition, found: Map<string, Set<string>>): void {
  const tell = (question: string, options: readonly string[]): void => {
    const known = found.get(question) ?? new Set();
    for (const option of options) known.add(option);
    found.set(question, known);
  };
  const told = (question: string): readonly string[] => optionsOf(facts.answers[question] as Answer);
  if ('term' in condition) explain(facts, meaning(facts, condition.term), found);
  else if ('score' in condition) for (const question of condition.sum) tell(question, told(question));
  else if ('all' in condition || 'any' in condition || 'count' in condition) {
    const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
    for (const part of parts) if (holds(facts, part)) explain(facts, part, found);
  } else if ('not' in condition) tell(questionOf(condition.not), told(questionOf(condition.not)));
  else
    tell(
      questionOf(condition),
      told(questionOf(condition)).filter((option) => passes(facts, condition, option)),
    );
}

/**
 * The answers that make a condition hold, for a condition that does.
 * Where several ways are open, all that hold are told: a person recognises each of them.
 */
export function because(facts: Facts, condition: Condition): readonly Because[] {
  const found = new Map<string, Set<string>>();
  explain(facts, condition, found);
  return [...found].map(([question, options]) => ({ question, options: [...options] }));
}
