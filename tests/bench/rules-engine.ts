/**
 * Our rules in the language of json-rules-engine, which has no counting and no scores: those become every combination that
 * reaches them. Its facts are the answers that count. It measures nothing.
 */
import type { AnswerTest, Condition } from '../../src/content/conditions.js';
import { content as written } from '../../src/content/index.js';
import type { Content } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';

// Its ids as any strings: the peers know none of them.
const content: Content = written;

/** The conditions of json-rules-engine that we need. */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: string; readonly value: unknown };

const optionsOf = (id: string): readonly string[] => {
  const question = content.questions[id];
  if (question && 'options' in question) return question.options;
  throw new Error(`The question "${id}" has no options to test.`);
};

const isOneOf = (fact: string, value: readonly string[]): Rule => ({ fact, operator: 'in', value });
const contains = (fact: string, value: string): Rule => ({ fact, operator: 'contains', value });
const lacks = (fact: string, value: string): Rule => ({ fact, operator: 'doesNotContain', value });

function test(asked: AnswerTest): Rule {
  if ('is' in asked) return isOneOf(asked.is[0], asked.is.slice(1));
  if ('has' in asked) return { any: asked.has.slice(1).map((option) => contains(asked.has[0], option)) };
  const [question, limit] = 'atLeast' in asked ? asked.atLeast : asked.below;
  const options = optionsOf(question);
  const position = options.indexOf(limit);
  return isOneOf(question, 'atLeast' in asked ? options.slice(position) : options.slice(0, position));
}

/** Answered, and not as the test says; where the fact is missing, neither operator holds. */
function negated(asked: AnswerTest): Rule {
  if ('has' in asked) return { all: asked.has.slice(1).map((option) => lacks(asked.has[0], option)) };
  const { fact, value } = test(asked) as { fact: string; value: readonly string[] };
  return isOneOf(
    fact,
    optionsOf(fact).filter((option) => !value.includes(option)),
  );
}

/** Every way to take so many of these. */
function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, position) =>
    combinations(items.slice(position + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** Every way in which the positions of these answers come to a score. */
function scores([question, ...rest]: readonly string[], least: number): Rule[][] {
  if (question === undefined) return least <= 0 ? [[]] : [];
  return optionsOf(question).flatMap((option, position) =>
    scores(rest, least - position).map((parts) => [isOneOf(question, [option]), ...parts]),
  );
}

export function ruleOf(condition: Condition): Rule {
  if ('term' in condition) return { condition: condition.term };
  if ('all' in condition) return { all: condition.all.map(ruleOf) };
  if ('any' in condition) return { any: condition.any.map(ruleOf) };
  if ('count' in condition)
    return { any: combinations(condition.of.map(ruleOf), condition.count).map((all) => ({ all })) };
  if ('score' in condition) return { any: scores(condition.sum, condition.score).map((all) => ({ all })) };
  return 'not' in condition ? negated(condition.not) : test(condition);
}

interface Engine {
  addRule(rule: { name: string; conditions: Rule; event: { type: string } }): void;
  setCondition(name: string, condition: Rule): void;
  run(facts: Answers): Promise<{ events: readonly { type: string }[] }>;
}
export interface Library {
  readonly Engine: new (rules: readonly never[], options: { allowUndefinedFacts: boolean }) => Engine;
}

/** The library takes a group where a condition stands alone. */
const grouped = (rule: Rule): Rule => ('all' in rule || 'any' in rule ? rule : { all: [rule] });

/** A function from answers that count to the ids of the rules that hold. */
export function firedBy({ Engine }: Library): (counted: Answers) => Promise<string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, condition] of Object.entries(content.terms)) engine.setCondition(name, grouped(ruleOf(condition)));
  for (const [name, { when }] of Object.entries(content.rules))
    engine.addRule({ name, conditions: grouped(ruleOf(when)), event: { type: name } });
  return async (counted) => (await engine.run(counted)).events.map(({ type }) => type);
}
