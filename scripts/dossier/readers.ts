/** Who reads a question: the rules, signs and other parts of the content whose condition looks at its answer. */
import type { AnswerTest, Condition } from '../../src/content/conditions.js';
import type { Content } from '../../src/content/schema.js';

const ofTest = (test: AnswerTest): string =>
  'is' in test ? test.is[0] : 'has' in test ? test.has[0] : 'atLeast' in test ? test.atLeast[0] : test.below[0];

/** The questions that a condition reads, through terms as well. */
export function questionsRead({ terms }: Pick<Content, 'terms'>, condition: Condition | undefined): Set<string> {
  const read = new Set<string>();
  const look = (found: Condition): void => {
    if ('term' in found) {
      const meaning = terms[found.term];
      if (!meaning) throw new Error(`No term is called “${found.term}”.`);
      look(meaning);
    } else if ('all' in found) found.all.forEach(look);
    else if ('any' in found) found.any.forEach(look);
    else if ('count' in found) found.of.forEach(look);
    else if ('score' in found) for (const question of found.sum) read.add(question);
    else read.add(ofTest('not' in found ? found.not : found));
  };
  if (condition) look(condition);
  return read;
}

export interface Readers {
  readonly rules: readonly string[];
  /** Signs, plan items and what else is not a rule. */
  readonly others: readonly string[];
}

/** Everything that reads a question, by kind. */
export function readersOf(content: Content, question: string): Readers {
  const reads = (condition: Condition | undefined): boolean => questionsRead(content, condition).has(question);
  const some = <Item>(
    items: Readonly<Record<string, Item>>,
    condition: (item: Item) => readonly (Condition | undefined)[],
  ): string[] =>
    Object.entries(items)
      .filter(([, item]) => condition(item).some(reads))
      .map(([id]) => id);
  const inOthers: readonly [string, readonly string[]][] = [
    [
      'who is asked',
      some(content.questions, (other) => [
        other.when,
        ...('offered' in other && other.offered ? Object.values(other.offered) : []),
      ]),
    ],
    ['signs', Object.values(content.reasons).flatMap(({ signs }) => some(signs, ({ when }) => [when]))],
    [
      'plan',
      Object.values(content.plan).flatMap(({ items }) =>
        some(items, ({ when, unless, askFirst, emphasis, tried }) => [when, unless, askFirst, emphasis, tried]),
      ),
    ],
    ['first steps', some(content.firstSteps.steps, ({ when, unless, tried }) => [when, unless, tried])],
    [
      'preparation',
      [
        ...some(content.preparation.tests, ({ when }) => [when]),
        ...some(content.preparation.people, ({ when }) => [when]),
      ],
    ],
    ['actions', some(content.actions, ({ when }) => [when])],
    ['return advice', some(content.returnAdvice, ({ when, reported }) => [when, reported])],
    ['crisis card', reads(content.crisis) ? ['crisis'] : []],
  ];
  return {
    rules: some(content.rules, ({ when }) => [when]),
    others: inOthers
      .filter(([, found]) => found.length > 0)
      .map(([kind, found]) =>
        kind === 'crisis card'
          ? kind
          : `${kind} (${[...new Set(found)].map((id) => id.replaceAll('-', ' ')).join(', ')})`,
      ),
  };
}
