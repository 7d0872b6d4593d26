/**
 * Makes small mistakes in content, one at a time and everywhere: the slips that a hand could make in a condition, a rule, a
 * question or an item. It knows the shape of content and no medicine, so that nobody chooses which mistakes are tried.
 */
import type { AnswerTest, Condition } from '../../src/content/conditions.js';
import type { Content, FirstStep, Question } from '../../src/content/schema.js';
import { tierOrder } from '../../src/engine/journey.js';

export interface Mutant {
  /** What kind of mistake. */
  readonly operator: string;
  /** Where, and what became of it. */
  readonly about: string;
  readonly content: Content;
}

type Path = readonly (string | number)[];
interface Change {
  readonly operator: string;
  readonly about: string;
  readonly path: Path;
  readonly value: unknown;
}

/** A copy with one value replaced; left out where the new value is undefined. */
function replaced(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
  const holder = copy as Record<string | number, unknown>;
  const changed = replaced(holder[key], rest, next);
  if (changed === undefined && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (changed === undefined) delete holder[key];
  else holder[key] = changed;
  return copy;
}

const optionsOf = (content: Content, id: string): readonly string[] => {
  const question = content.questions[id];
  return !question || question.kind === 'scale' ? [] : question.options;
};

function testChanges(content: Content, test: AnswerTest, path: Path): Change[] {
  const kind = Object.keys(test)[0] as 'is' | 'has' | 'atLeast' | 'below';
  const [question, ...listed] = (test as unknown as Record<string, readonly string[]>)[kind] as readonly [
    string,
    ...string[],
  ];
  const options = optionsOf(content, question);
  const make = (operator: string, about: string, next: readonly string[], as = kind): Change => ({
    operator,
    about: `${about} in a test of “${question}”`,
    path,
    value: { [as]: [question, ...next] },
  });
  if (kind === 'atLeast' || kind === 'below') {
    const [bound = ''] = listed;
    const place = options.indexOf(bound);
    return [place - 1, place + 1].flatMap((next) => {
      const option = options[next];
      return option === undefined ? [] : [make('move a bound', `${bound} → ${option}`, [option])];
    });
  }
  const negative = ['no', 'none'].find((option) => options.includes(option));
  const unlisted = options.filter((option) => !listed.includes(option) && !['no', 'none', 'not-sure'].includes(option));
  return [
    ...(listed.length > 1
      ? listed.map((gone) =>
          make(
            'drop an option',
            `without ${gone}`,
            listed.filter((one) => one !== gone),
          ),
        )
      : []),
    ...(listed.includes('not-sure') && negative
      ? [
          make(
            'make not-sure a no',
            `not-sure → ${negative}`,
            listed.map((one) => (one === 'not-sure' ? negative : one)),
          ),
        ]
      : []),
    ...unlisted.slice(0, 1).map((more) => make('add an option', `with ${more}`, [...listed, more])),
    ...unlisted
      .slice(0, 1)
      .map((other) => make('take another option', `${listed[0] ?? ''} → ${other}`, [other, ...listed.slice(1)])),
  ];
}

function conditionChanges(content: Content, condition: Condition, path: Path): Change[] {
  if ('term' in condition) return [];
  if ('not' in condition) {
    return [
      { operator: 'drop a not', about: 'not', path, value: condition.not },
      ...testChanges(content, condition.not, [...path, 'not']),
    ];
  }
  if ('score' in condition) {
    return [-1, 1].map((step) => ({
      operator: 'move a count',
      about: `score ${String(condition.score)} → ${String(condition.score + step)}`,
      path: [...path, 'score'],
      value: condition.score + step,
    }));
  }
  if (!('all' in condition) && !('any' in condition) && !('count' in condition))
    return testChanges(content, condition, path);
  const key = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'of';
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  const within = parts.flatMap((part, index) => conditionChanges(content, part, [...path, key, index]));
  const dropped =
    parts.length < 2
      ? []
      : parts.map((_, index): Change => ({
          operator: key === 'all' ? 'drop a demand' : 'drop a disjunct',
          about: `part ${String(index + 1)} of ${key}`,
          path: [...path, key, index],
          value: undefined,
        }));
  if ('count' in condition) {
    const counts = [condition.count - 1, condition.count + 1].filter((next) => next > 0 && next <= parts.length);
    return [
      ...within,
      ...dropped,
      ...counts.map((next) => ({
        operator: 'move a count',
        about: `count ${String(condition.count)} → ${String(next)}`,
        path: [...path, 'count'],
        value: next,
      })),
    ];
  }
  const turned = {
    operator: 'all and any',
    about: key === 'all' ? 'all → any' : 'any → all',
    path,
    value: key === 'all' ? { any: parts } : { all: parts },
  };
  return [...within, ...dropped, turned];
}

/** A condition that may be left out, at a place. */
function optionalCondition(content: Content, condition: Condition | undefined, path: Path, what: string): Change[] {
  if (!condition) return [];
  return [
    { operator: `drop ${what}`, about: what, path, value: undefined },
    ...conditionChanges(content, condition, path),
  ];
}

/** The sentences of a rule: one forgotten, two told each in the other's place, and each condition mistaken. */
function sentenceChanges(content: Content, rule: string, sentences: Readonly<Record<string, Condition>>): Change[] {
  const path = ['rules', rule, 'sentences'];
  const ids = Object.keys(sentences);
  return ids.flatMap((id, index): Change[] => {
    const next = ids[index + 1];
    const explains = sentences[id] as Condition;
    return [
      { operator: 'drop a sentence', about: id, path: [...path, id], value: undefined },
      ...(next === undefined
        ? []
        : [
            {
              operator: 'swap two sentences',
              about: `${id} and ${next}`,
              path,
              value: { ...sentences, [id]: sentences[next], [next]: explains },
            },
          ]),
      ...conditionChanges(content, explains, [...path, id]),
    ];
  });
}

function ruleChanges(content: Content): Change[] {
  const ids = Object.keys(content.rules);
  return ids.flatMap((id, index): Change[] => {
    const { tier, when, actions = [], sentences = {}, reviewFirst } = content.rules[id] as Content['rules'][string];
    const path = ['rules', id];
    const place = tierOrder.indexOf(tier);
    const [up, down] = [tierOrder[place - 1], tierOrder[place + 1]];
    const next = content.rules[ids[index + 1] ?? ''];
    return [
      { operator: 'drop a rule', about: 'rule', path, value: undefined },
      ...(down ? [{ operator: 'lower a tier', about: `${tier} → ${down}`, path: [...path, 'tier'], value: down }] : []),
      ...(up ? [{ operator: 'raise a tier', about: `${tier} → ${up}`, path: [...path, 'tier'], value: up }] : []),
      ...(next && next.tier !== tier
        ? [
            {
              operator: 'swap two tiers',
              about: `${id} and ${ids[index + 1] ?? ''}`,
              path: ['rules'],
              value: {
                ...content.rules,
                [id]: { ...content.rules[id], tier: next.tier },
                [ids[index + 1] ?? '']: { ...next, tier },
              },
            },
          ]
        : []),
      ...actions.map((action, at) => ({
        operator: 'remove an action',
        about: action,
        path: [...path, 'actions', at],
        value: undefined,
      })),
      ...(tier === 'soon'
        ? [
            {
              operator: 'turn review-first',
              about: id,
              path: [...path, 'reviewFirst'],
              value: reviewFirst ? undefined : true,
            },
          ]
        : []),
      ...sentenceChanges(content, id, sentences),
      ...conditionChanges(content, when, [...path, 'when']),
    ];
  });
}

function questionChanges(content: Content): Change[] {
  return Object.entries(content.questions).flatMap(([id, question]: [string, Question]): Change[] => {
    const path = ['questions', id];
    const stages = ['A', 'B', 'C', 'D'];
    const nextStage = stages[stages.indexOf(question.stage) + 1];
    const concern = question.kind === 'scale' ? undefined : question.concern;
    const levels =
      concern === 'rising' && question.kind !== 'scale' ? question.options.map((option) => [option]) : concern;
    const offered = question.kind === 'one' ? Object.entries(question.offered ?? {}) : [];
    return [
      ...(nextStage
        ? [
            {
              operator: 'ask a question too late',
              about: `stage ${question.stage} → ${nextStage}`,
              path: [...path, 'stage'],
              value: nextStage,
            },
          ]
        : []),
      ...optionalCondition(content, question.when, [...path, 'when'], 'asked-when'),
      ...offered.flatMap(([option, condition]) =>
        optionalCondition(content, condition, [...path, 'offered', option], 'offered-when'),
      ),
      ...(Array.isArray(levels) && levels.length > 1
        ? [
            { operator: 'forget a concern order', about: 'concern', path: [...path, 'concern'], value: undefined },
            {
              operator: 'turn a concern order',
              about: 'the last two levels',
              path: [...path, 'concern'],
              value: [...levels.slice(0, -2), ...levels.slice(-2).reverse()],
            },
          ]
        : []),
    ];
  });
}

function pageChanges(content: Content): Change[] {
  return content.pages.flatMap((page, index): Change[] => {
    const next = content.pages[index + 1];
    return [
      {
        operator: 'let a page be skipped',
        about: page.id,
        path: ['pages', index, 'optional'],
        value: page.optional ? undefined : true,
      },
      ...(page.questions ?? []).map((question, at) => ({
        operator: 'skip a question',
        about: question,
        path: ['pages', index, 'questions', at],
        value: undefined,
      })),
      ...(next && next.stage !== page.stage
        ? [
            {
              operator: 'swap pages across a stop',
              about: `${page.id} and ${next.id}`,
              path: ['pages'],
              value: content.pages.map((one, at) => (at === index ? next : at === index + 1 ? page : one)),
            },
          ]
        : []),
    ];
  });
}

/** The lines that name a sign: one told as more or less urgent, its sign forgotten or mistaken, told to others. */
function lineChanges(content: Content): Change[] {
  const urgencies = ['emergency', 'same-day', 'soon'];
  return [
    ...Object.entries(content.emergencyList).flatMap(([id, { sign }]): Change[] => [
      { operator: 'drop a line', about: id, path: ['emergencyList', id], value: undefined },
      ...optionalCondition(content, sign, ['emergencyList', id, 'sign'], 'the sign of a line'),
    ]),
    ...Object.entries(content.returnAdvice).flatMap(([id, line]): Change[] => {
      const path = ['returnAdvice', id];
      const place = urgencies.indexOf(line.urgency);
      return [
        { operator: 'drop a line', about: id, path, value: undefined },
        ...[urgencies[place - 1], urgencies[place + 1]].flatMap((urgency) =>
          urgency === undefined
            ? []
            : [
                {
                  operator: 'move a line one tier',
                  about: `${line.urgency} → ${urgency}`,
                  path: [...path, 'urgency'],
                  value: urgency,
                },
              ],
        ),
        ...(line.replacedBy
          ? [{ operator: 'tell a line twice', about: id, path: [...path, 'replacedBy'], value: undefined }]
          : []),
        ...optionalCondition(content, line.when, [...path, 'when'], 'whom a line is told'),
        ...optionalCondition(content, line.sign, [...path, 'sign'], 'the sign of a line'),
        ...optionalCondition(content, line.reported, [...path, 'reported'], 'the reported forms of a line'),
      ];
    }),
  ];
}

function resultChanges(content: Content): Change[] {
  return [
    ...Object.entries(content.terms).flatMap(([id, condition]) => conditionChanges(content, condition, ['terms', id])),
    ...conditionChanges(content, content.crisis, ['crisis']),
    ...conditionChanges(content, content.child, ['child']),
    ...Object.entries(content.tiers).flatMap(([tier, { actions }]) =>
      actions.map((action, at) => ({
        operator: 'remove an action',
        about: action,
        path: ['tiers', tier, 'actions', at],
        value: undefined,
      })),
    ),
    ...Object.entries(content.actions).flatMap(([id, { tiers, when, replacedBy, call }]): Change[] => [
      {
        operator: 'mistake a call',
        about: id,
        path: ['actions', id, 'call'],
        value: call === 'first' ? 'otherwise' : call ? undefined : 'first',
      },
      ...tiers.map((tier, at) => ({
        operator: 'remove an action',
        about: `${id} at ${tier}`,
        path: ['actions', id, 'tiers', at],
        value: undefined,
      })),
      ...(replacedBy
        ? [{ operator: 'tell two actions', about: id, path: ['actions', id, 'replacedBy'], value: undefined }]
        : []),
      ...optionalCondition(content, when, ['actions', id, 'when'], 'action-when'),
    ]),
    ...lineChanges(content),
    ...Object.entries(content.reasons).flatMap(([reason, { signs }]) =>
      Object.entries(signs).flatMap(([sign, { when }]): Change[] => [
        { operator: 'drop a sign', about: sign, path: ['reasons', reason, 'signs', sign], value: undefined },
        ...conditionChanges(content, when, ['reasons', reason, 'signs', sign, 'when']),
      ]),
    ),
  ];
}

type DuringReview = Pick<FirstStep, 'duringReview' | 'onlyDuringReview'>;
/** What stands open while a review comes first is taken for something else. */
const reviewChanges = (id: string, shown: DuringReview, path: Path): Change[] =>
  (['duringReview', 'onlyDuringReview'] as const).map((key) => ({
    operator: 'turn review-first',
    about: `${id}, ${key}`,
    path: [...path, key],
    value: shown[key] ? undefined : true,
  }));

/** The steps that open a plan: one forgotten, told too late or to others, and one more or fewer of them. */
function stepChanges(content: Content): Change[] {
  const { most, steps } = content.firstSteps;
  const ids = Object.keys(steps);
  return [
    ...[most - 1, most + 1].map((next) => ({
      operator: 'move a count',
      about: `${String(most)} → ${String(next)}`,
      path: ['firstSteps', 'most'],
      value: next,
    })),
    ...Object.entries(steps).flatMap(([id, step], index): Change[] => {
      const path = ['firstSteps', 'steps', id];
      const order = ids.map((other, at) => (at === index ? ids[index + 1] : at === index + 1 ? id : other));
      return [
        { operator: 'drop a first step', about: id, path, value: undefined },
        ...(index + 1 < ids.length
          ? [
              {
                operator: 'swap two first steps',
                about: `${id} and ${String(ids[index + 1])}`,
                path: ['firstSteps', 'steps'],
                value: Object.fromEntries(order.map((one = '') => [one, steps[one]])),
              },
            ]
          : []),
        ...(['when', 'unless', 'tried'] as const).flatMap((key) =>
          optionalCondition(content, step[key], [...path, key], `${key} of a first step`),
        ),
        ...reviewChanges(id, step, path),
      ];
    }),
  ];
}

function planChanges(content: Content): Change[] {
  const items = Object.entries(content.plan).flatMap(([area, { emphasis, items: list }]): Change[] => [
    ...(typeof emphasis === 'object' && 'when' in emphasis
      ? conditionChanges(content, emphasis.when, ['plan', area, 'emphasis', 'when'])
      : []),
    ...(typeof emphasis === 'object' && 'reasons' in emphasis
      ? emphasis.reasons.map((reason, at) => ({
          operator: 'forget a reason',
          about: reason,
          path: ['plan', area, 'emphasis', 'reasons', at],
          value: undefined,
        }))
      : []),
    ...Object.entries(list).flatMap(([id, item]): Change[] => {
      const path = ['plan', area, 'items', id];
      return [
        ...(['when', 'unless', 'askFirst', 'emphasis', 'tried'] as const).flatMap((key) =>
          optionalCondition(content, item[key], [...path, key], `${key} of an item`),
        ),
        ...reviewChanges(id, item, path),
      ];
    }),
  ]);
  const { questions, tests, people } = content.preparation;
  return [
    ...items,
    ...Object.entries(questions).flatMap(([id, { reason, child }]): Change[] => [
      {
        operator: 'mistake a child',
        about: id,
        path: ['preparation', 'questions', id, 'child'],
        value: child ? undefined : true,
      },
      ...(reason
        ? [
            {
              operator: 'forget a reason',
              about: id,
              path: ['preparation', 'questions', id, 'reason'],
              value: undefined,
            },
          ]
        : []),
    ]),
    ...(
      [
        ['tests', tests],
        ['people', people],
      ] as const
    ).flatMap(([kind, list]) =>
      Object.entries(list).flatMap(([id, { when }]) =>
        optionalCondition(content, when, ['preparation', kind, id, 'when'], 'preparation-when'),
      ),
    ),
  ];
}

/** Every mistake that the mutator knows, made in every place where it can be made. */
export function mutants(content: Content): Mutant[] {
  return [ruleChanges, questionChanges, pageChanges, resultChanges, planChanges, stepChanges]
    .flatMap((changes) => changes(content))
    .map(({ operator, about, path, value }) => ({
      operator,
      about: `${path.join('.')}: ${about}`,
      content: replaced(content, path, value) as Content,
    }));
}

/** Some of them: of every kind of mistake the same number, and the rest from anywhere, by a given source of chance. */
export function sample(all: readonly Mutant[], size: number, ofEach: number, random: () => number): Mutant[] {
  const shuffled = all
    .map((mutant) => ({ mutant, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ mutant }) => mutant);
  const taken = new Map<string, number>();
  const first = shuffled.filter(({ operator }) => {
    taken.set(operator, (taken.get(operator) ?? 0) + 1);
    return (taken.get(operator) ?? 0) <= ofEach;
  });
  return [...first, ...shuffled.filter((mutant) => !first.includes(mutant))].slice(0, Math.max(size, first.length));
}
