/**
 * Walks the check as people would, page by page, with the journey that ships: one person for every way in which each
 * condition of the content can hold, and everybody without a warning sign. It knows no rule: it takes the ways from the data.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import { all, type AnswerTest, type Condition } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import { exclusiveOptions } from '../../../src/content/options.js';
import type { Answer, Answers } from '../../../src/engine/answers.js';
import { assess, type Assessment } from '../../../src/engine/assessment.js';
import { journey, tierOrder } from '../../../src/engine/journey.js';
import { ordinaryAnswer, ordinaryOptions } from '../../../scripts/proof/ordinary.js';
import { onPages } from './unfinished.js';

const content: Content = onPages<Content>(written);

/** The options that a person must choose: one for a `one` question, any for a `many` question. */
type Choices = ReadonlyMap<string, readonly string[]>;

const choices = (question: string, option: string): Choices => new Map([[question, [option]]]);

/** Both at once, if they can be. */
function merged(one: Choices, other: Choices): Choices[] {
  const both = new Map(one);
  for (const [id, options] of other) {
    const all = [...new Set([...(both.get(id) ?? []), ...options])];
    const several = content.questions[id]?.kind === 'many' && !all.some((option) => exclusiveOptions.has(option));
    if (all.length > 1 && !several) return [];
    both.set(id, all);
  }
  return [both];
}

const together = (parts: readonly (readonly Choices[])[]): Choices[] =>
  parts.reduce<Choices[]>(
    (found, ways) => found.flatMap((one) => ways.flatMap((way) => merged(one, way))),
    [new Map()],
  );

/** Every choice of so many of the items. */
function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

const optionsOf = (id: string): readonly string[] => {
  const question = content.questions[id];
  return question && question.kind !== 'scale' ? question.options : [];
};

function testWays(answerTest: AnswerTest, wanted: boolean): Choices[] {
  const [id, ...listed] = Object.values(answerTest)[0] as [string, ...string[]];
  const options = optionsOf(id);
  const bound = options.indexOf(listed[0] ?? '');
  const passes = (option: string): boolean => {
    if ('atLeast' in answerTest) return options.indexOf(option) >= bound;
    return 'below' in answerTest ? options.indexOf(option) < bound : listed.includes(option);
  };
  // Ordinary answers first, so that nothing else is the matter with a person who needs one to be asked a question.
  const ordinary = ordinaryOptions(content, id);
  return options
    .filter((option) => passes(option) === wanted)
    .sort((one, other) => Number(ordinary.includes(other)) - Number(ordinary.includes(one)))
    .map((option) => choices(id, option));
}

/** Every way in which a condition can hold by as little as possible. */
function ways(condition: Condition): Choices[] {
  if ('term' in condition) return ways(content.terms[condition.term] as Condition);
  if ('all' in condition) return together(condition.all.map(ways));
  if ('any' in condition) return condition.any.flatMap(ways);
  if ('count' in condition) return subsets(condition.of, condition.count).flatMap((parts) => together(parts.map(ways)));
  if ('score' in condition) {
    const each = condition.sum.map((id) => optionsOf(id).map((option) => choices(id, option)));
    const total = (way: Choices): number =>
      [...way].reduce((sum, [id, [option = '']]) => sum + optionsOf(id).indexOf(option), 0);
    return together(each).filter((way) => total(way) >= condition.score);
  }
  return 'not' in condition ? testWays(condition.not, false) : testWays(condition, true);
}

/** The same choices, with what it takes to be asked those questions; none where that cannot be. */
function asked(way: Choices): Choices | undefined {
  const whens = [...way].flatMap(([id, options]) => {
    const question = content.questions[id];
    const offered = question?.kind === 'one' ? options.map((option) => question.offered?.[option]) : [];
    return [question?.when, ...offered].filter((condition) => condition !== undefined);
  });
  const next = together([[way], ...whens.map(ways)])[0];
  const isSame = next && next.size === way.size;
  return !next || isSame ? next : asked(next);
}

/** An ordinary person, but for these choices. */
function personWith(way: Choices): Answers {
  const answers: Record<string, Answer> = {};
  for (const [id, question] of Object.entries(content.questions)) {
    const chosen = way.get(id);
    const answer = chosen ? (question.kind === 'many' ? chosen : chosen[0]) : ordinaryAnswer(content, id);
    if (answer !== undefined) answers[id] = answer;
  }
  // "No" is not offered to somebody whose one leg is weak.
  return answers['legs'] === 'one-weak' && answers['leg-weakness'] === 'no'
    ? { ...answers, 'leg-weakness': 'old-checked' }
    : answers;
}

interface Walk {
  readonly pages: readonly string[];
  readonly questions: readonly string[];
  /** What was answered on the way. */
  readonly answers: Answers;
  readonly result: Assessment;
}

/** From the first page to the result, answering each page as the person would. */
function walk(person: Answers, of: Content = content): Walk {
  const answers: Record<string, Answer> = {};
  const pages: string[] = [];
  const questions: string[] = [];
  for (let at = journey(of, answers); at.current !== null; at = journey(of, answers)) {
    // A page that asks nothing is passed on the way to the next.
    const before = at.pages.slice(
      0,
      at.pages.findIndex(({ id }) => id === at.current),
    );
    for (const { id, shows } of before) if (shows && !pages.includes(id)) pages.push(id);
    const page = at.pages.find(({ id }) => id === at.current);
    assert.ok(
      page && !pages.includes(page.id),
      `page “${String(at.current)}” is met twice by ${JSON.stringify(person)}`,
    );
    pages.push(page.id);
    for (let asks = page.questions; asks.length > 0;) {
      for (const id of asks) {
        assert.ok(!questions.includes(id), `“${id}” is asked twice`);
        questions.push(id);
        answers[id] = person[id] as Answer;
      }
      // An answer may make another question of the same page appear.
      asks =
        journey(of, answers)
          .pages.find(({ id }) => id === page.id)
          ?.questions.filter((id) => !questions.includes(id)) ?? [];
    }
  }
  return { pages, questions, answers, result: assess(of, answers) };
}

const conditions: readonly (readonly [string, Condition | undefined])[] = [
  ...Object.entries(content.rules).map(([id, { when }]) => [`rule ${id}`, when] as const),
  ...Object.entries(content.questions).map(([id, { when }]) => [`question ${id}`, when] as const),
  ...Object.values(content.reasons).flatMap(({ signs }) =>
    Object.entries(signs).map(([id, { when }]) => [`sign ${id}`, when] as const),
  ),
  ...Object.values(content.plan).flatMap(({ items }) =>
    Object.entries(items).flatMap(([id, item]) =>
      [item.when, item.askFirst, item.tried && all(item.when ?? item.tried, item.tried), item.emphasis].map(
        (condition) => [`item ${id}`, condition] as const,
      ),
    ),
  ),
  ...Object.entries(content.actions).map(([id, { when }]) => [`action ${id}`, when] as const),
  ...Object.entries(content.returnAdvice).flatMap(([id, { when, reported }]) =>
    [when, reported, when && reported && all(when, reported)].map((condition) => [`advice ${id}`, condition] as const),
  ),
  ...Object.entries(content.preparation.people).map(([id, { when }]) => [`person ${id}`, when] as const),
  ...Object.entries(content.preparation.tests).map(([id, { when }]) => [`test ${id}`, when] as const),
  ...Object.entries(content.hope).map(([id, { when }]) => [`hope ${id}`, when] as const),
];

const options = Object.keys(content.questions).flatMap((id) => optionsOf(id).map((option) => choices(id, option)));
// How long it lasts makes the tier of many rules, so one person for each rule is met with every duration.
const durations = Object.values(content.rules).flatMap(({ when }) =>
  optionsOf('duration').flatMap((duration) => together([ways(when).slice(0, 1), [choices('duration', duration)]])),
);
/** Whom a step fits, and nobody for whom another step says the same. */
const stepConditions = Object.values(content.firstSteps.steps).flatMap(({ when, unless }): Condition[] => {
  if (!when) return [];
  return [unless && 'is' in unless ? all(when, { not: unless }) : when];
});
const found = [
  ...options,
  ...durations,
  ...[...conditions.flatMap(([, condition]) => condition ?? []), ...stepConditions].flatMap(ways),
]
  .map(asked)
  .filter((way) => way !== undefined);
const people = [...new Map(found.map((way) => [JSON.stringify([...way]), personWith(way)])).values()];
const walks = people.map((person) => ({ person, ...walk(person) }));

describe(`each of ${String(walks.length)} walks`, () => {
  test('ends in one result, which is complete or an emergency', () => {
    for (const { person, result } of walks) {
      assert.ok(result.complete || result.tier === 'emergency', JSON.stringify(person));
    }
  });

  test('ends in the result of all the answers, though an emergency cuts it short', () => {
    for (const { person, result } of walks)
      assert.equal(result.tier, assess(content, person).tier, JSON.stringify(person));
  });

  test('stops on the page that makes an emergency certain', () => {
    for (const { answers, pages, result } of walks.filter(({ result }) => result.tier === 'emergency')) {
      const last = content.pages.find(({ id }) => id === pages.at(-1))?.questions ?? [];
      const earlier = Object.fromEntries(Object.entries(answers).filter(([id]) => !last.includes(id)));
      assert.notEqual(
        assess(content, earlier).tier,
        'emergency',
        `${String(pages.at(-1))} came too late for ${result.fired[0]?.rule ?? ''}`,
      );
    }
  });

  test('asks of the last stage nobody who cannot wait', () => {
    for (const { pages, result } of walks.filter(({ result }) => ['emergency', 'same-day'].includes(result.tier))) {
      assert.ok(!pages.some((page) => content.pages.find(({ id }) => id === page)?.stage === 'D'), result.tier);
    }
  });

  test('meets the pages in their order', () => {
    const order = content.pages.map(({ id }): string => id);
    for (const { pages } of walks)
      assert.deepEqual(
        pages,
        order.filter((id) => pages.includes(id)),
      );
  });
});

/** Names of everything that was met on some walk. */
function met(what: (walk: Walk) => readonly string[]): Set<string> {
  return new Set(walks.flatMap(what));
}

const told = (answer: Answer | undefined): readonly string[] =>
  typeof answer === 'object' ? answer : [String(answer)];
const everything: readonly (readonly [string, readonly string[], (walk: Walk) => readonly string[]])[] = [
  ['tier', tierOrder, ({ result }) => [result.tier]],
  ['page', content.pages.map(({ id }) => id), ({ pages }) => pages],
  ['question', Object.keys(content.questions), ({ questions }) => questions],
  [
    'option',
    Object.keys(content.questions).flatMap((id) => optionsOf(id).map((option) => `${id} = ${option}`)),
    ({ answers }) =>
      Object.entries(answers).flatMap(([id, answer]) => told(answer).map((option) => `${id} = ${option}`)),
  ],
  ['rule', Object.keys(content.rules), ({ result }) => result.fired.map(({ rule }) => rule)],
  [
    'rule of the tier',
    Object.keys(content.rules),
    ({ result }) => result.fired.filter(({ tier }) => tier === result.tier).map(({ rule }) => rule),
  ],
  ['action', Object.keys(content.actions), ({ result }) => result.actions],
  ['return advice', Object.keys(content.returnAdvice), ({ result }) => result.returnAdvice.map(({ line }) => line)],
  [
    'return advice about what was reported',
    Object.entries(content.returnAdvice).flatMap(([id, { reported }]) => (reported ? [id] : [])),
    ({ result }) => result.returnAdvice.filter(({ again }) => again).map(({ line }) => line),
  ],
  [
    'sign',
    Object.values(content.reasons).flatMap(({ signs }) => Object.keys(signs)),
    ({ result }) => result.reasons.flatMap(({ signs }) => signs.map(({ sign }) => sign)),
  ],
  [
    'plan item',
    Object.values(content.plan).flatMap(({ items }) => Object.keys(items)),
    ({ result }) => result.plan.flatMap(({ items }) => items.map(({ item }) => item)),
  ],
  ['first step', Object.keys(content.firstSteps.steps), ({ result }) => result.firstSteps.map(({ step }) => step)],
  [
    'item that was tried',
    Object.values(content.plan).flatMap(({ items }) => Object.keys(items).filter((id) => items[id]?.tried)),
    ({ result }) => result.plan.flatMap(({ items }) => items.filter(({ tried }) => tried).map(({ item }) => item)),
  ],
  [
    'thing to prepare',
    [content.preparation.questions, content.preparation.tests, content.preparation.people].flatMap(Object.keys),
    ({ result }) => Object.values(result.prepare).flat(),
  ],
  ['line of hope', Object.keys(content.hope), ({ result }) => (result.hope === null ? [] : [result.hope])],
];

describe('some walk meets every', () => {
  for (const [kind, all, of] of everything) {
    test(kind, () => {
      const seen = met(of);
      assert.deepEqual(
        all.filter((id) => !seen.has(id)),
        [],
      );
    });
  }
});

/** What the contract allows for a person without a flag. */
const mostPages = 19;
const mostTaps = 58;
const mostTapsWithMedicines = 60;
/** Before the page that tells how urgent it is. */
const mostPagesToTier = 12;
const mostTapsToTier = 34;

describe('a person without a warning sign', () => {
  const calm = subsetsOfCalm().map((person) => walk(person));

  /** Every age, duration and treatment that changes which questions are asked, and nothing that worries. */
  function subsetsOfCalm(): Answers[] {
    const ordinary = personWith(new Map());
    return optionsOf('age').flatMap((age) =>
      optionsOf('duration').flatMap((duration) =>
        optionsOf('onset-under-45').flatMap((onset) =>
          ['none', 'rest', 'medicines'].map((treatment) => ({
            ...ordinary,
            age,
            duration,
            'onset-under-45': onset,
            treatments: [treatment],
          })),
        ),
      ),
    );
  }

  test(`meets at most ${String(mostPages)} pages`, () => {
    const most = Math.max(...calm.map(({ pages }) => pages.length));
    assert.ok(most <= mostPages, `${String(most)} pages`);
  });

  const stageOf = (page: string): string | undefined => content.pages.find(({ id }) => id === page)?.stage;
  /** After Start: each option, and Continue on each page. */
  const tapsOf = ({ pages, answers }: Walk, stages = 'ABCD'): number =>
    Object.entries(answers).flatMap(([id, answer]) =>
      stages.includes(content.questions[id]?.stage ?? '') ? told(answer) : [],
    ).length + pages.filter((page) => stages.includes(stageOf(page) ?? '')).length;

  test(`taps at most ${String(mostTaps)} times, or ${String(mostTapsWithMedicines)} with medicines`, () => {
    for (const one of calm) {
      const most = one.questions.includes('medicines-taken') ? mostTapsWithMedicines : mostTaps;
      assert.ok(tapsOf(one) <= most, `${String(tapsOf(one))} taps: ${JSON.stringify(one.answers)}`);
    }
  });

  test(`is told how urgent it is after ${String(mostPagesToTier)} pages and ${String(mostTapsToTier)} taps`, () => {
    for (const one of calm.filter(({ pages }) => pages.includes('how-urgent'))) {
      assert.ok(one.pages.indexOf('how-urgent') <= mostPagesToTier, one.pages.join(' '));
      // Going on from that page comes after the answer.
      const taps = tapsOf(one, 'ABC') - 1;
      assert.ok(
        taps <= mostTapsToTier,
        `${String(taps)} taps, of which the contract allows ${String(mostTapsToTier)}: ask fewer people (\`when\` in ` +
          `src/content/questions.ts), or leave another question out. ${JSON.stringify(one.answers)}`,
      );
    }
  });

  test('is told to keep going, unless of an age that is always reviewed', () => {
    for (const { answers, result } of calm) {
      const reviewed: Readonly<Record<string, string>> = { 'under-6': 'same-day', 'under-16': 'soon', '16-17': 'soon' };
      assert.equal(result.tier, reviewed[String(answers['age'])] ?? 'self-manage');
    }
  });
});
describe('the walker notices', () => {
  type Questions = readonly string[];
  const pages = (change: (page: string, questions: Questions) => Questions): Content => ({
    ...content,
    pages: content.pages.map((page) => (page.shows ? page : { ...page, questions: change(page.id, page.questions) })),
  });
  const recent = personWith(choices('procedure', 'under-6-weeks-ago'));

  test('a question that an answer on a later page brings up', () => {
    const early = pages((id, questions) =>
      id === 'alarm' ? [...questions, 'wound'] : questions.filter((question) => question !== 'wound'),
    );
    assert.throws(() => walk(recent, early), /is met twice/);
  });

  test('a question that stands on no page', () => {
    const without = pages((_, questions) => questions.filter((question) => question !== 'wound'));
    assert.equal(walk(recent, without).result.complete, false);
  });

  test('a page too many', () => {
    const split: Content = {
      ...content,
      pages: content.pages.flatMap((page): Content['pages'] =>
        page.shows ? [page] : page.questions.map((question) => ({ ...page, id: question, questions: [question] })),
      ),
    };
    assert.ok(walk(personWith(new Map()), split).pages.length > mostPages, 'a page for each question');
  });
});
