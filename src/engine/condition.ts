/**
 * Says whether a condition holds for the answers that count, and which of those answers made it hold.
 * It knows no particular question: a question that is not among the answers makes every test of it false.
 */
import type { AnswerTest, Condition } from '../content/conditions.js';
import type { Answers, Questions } from './answers.js';
import { perContent } from './per-content.js';

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

/** A `Because` that more options may still join. */
interface Told {
  readonly question: string;
  readonly options: string[];
}

/**
 * What a condition is compiled to: says whether it holds. Handed a list, it also adds the answers that make it hold, and is
 * asked to only of a condition that does.
 */
type Check = (facts: Facts, told?: Told[]) => boolean;

function tell(told: Told[], question: string, option: string): void {
  const known = told.find((one) => one.question === question);
  if (!known) told.push({ question, options: [option] });
  else if (!known.options.includes(option)) known.options.push(option);
}

function meaning(terms: Facts['terms'], name: string): Condition {
  const condition = terms[name];
  if (!condition) throw new Error(`No term is called “${name}”: the terms are ${Object.keys(terms).join(', ')}.`);
  return condition;
}

/** The options of a question in their order; none for a scale, and for a question that does not exist. */
function optionsOf(questions: Questions, id: string): readonly string[] {
  const question = questions[id];
  return question && 'options' in question ? question.options : [];
}

/** One of these options is chosen; where `negated`, the question is answered and none of them is. */
const checkOptions =
  (question: string, options: readonly string[], negated: boolean): Check =>
  ({ answers }, told) => {
    const answer = answers[question];
    if (answer === undefined) return false;
    const chosen = typeof answer === 'object' ? answer : [String(answer)];
    if (told) {
      for (const option of chosen) if (negated || options.includes(option)) tell(told, question, option);
    }
    return chosen.some((option) => options.includes(option)) !== negated;
  };

function checkTest(test: AnswerTest, negated: boolean): Check {
  if ('is' in test || 'has' in test) {
    const [question, ...options] = 'is' in test ? test.is : test.has;
    return checkOptions(question, options, negated);
  }
  const [question, bound] = 'atLeast' in test ? test.atLeast : test.below;
  const meant = perContent((questions: Questions) => {
    const options = optionsOf(questions, question);
    const position = options.indexOf(bound);
    const passes = (_: string, place: number): boolean => ('below' in test ? place < position : place >= position);
    return checkOptions(question, options.filter(passes), negated);
  });
  return (facts, told) => meant(facts.questions)(facts, told);
}

function checkOf(condition: Condition): Check {
  if ('term' in condition) {
    const meant = perContent((terms: Facts['terms']) => compiled(meaning(terms, condition.term)));
    return (facts, told) => meant(facts.terms)(facts, told);
  }
  if ('all' in condition) {
    const parts = condition.all.map(checkOf);
    return (facts, told) => parts.every((part) => part(facts, told));
  }
  if ('any' in condition || 'count' in condition) {
    const [least, of] = 'any' in condition ? [1, condition.any] : [condition.count, condition.of];
    const parts = of.map(checkOf);
    return (facts, told) => {
      let held = 0;
      for (const part of parts) {
        if (!part(facts)) continue;
        held += 1;
        if (told) part(facts, told);
        else if (held === least) return true;
      }
      return held >= least;
    };
  }
  if ('score' in condition) {
    return ({ questions, answers }, told) => {
      let total = 0;
      for (const question of condition.sum) {
        const answer = answers[question];
        if (answer === undefined) return false;
        total += optionsOf(questions, question).indexOf(String(answer));
        if (told) tell(told, question, String(answer));
      }
      return total >= condition.score;
    };
  }
  return 'not' in condition ? checkTest(condition.not, true) : checkTest(condition, false);
}

/** Telling the kinds of conditions apart takes longer than checking one, so each is compiled once. */
const compiled = perContent(checkOf);

/** Whether a condition holds; a condition that is left out always does. */
export const holds = (facts: Facts, condition: Condition | undefined): boolean =>
  condition === undefined || compiled(condition)(facts);

/**
 * The answers that make a condition hold, for a condition that does.
 * Where several ways are open, all that hold are told: a person recognises each of them.
 */
export function because(facts: Facts, condition: Condition): readonly Because[] {
  const told: Told[] = [];
  compiled(condition)(facts, told);
  return told;
}
