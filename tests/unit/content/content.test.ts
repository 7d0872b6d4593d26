/**
 * That the content is well formed and whole: it has the shape of its schema, every reference leads somewhere, and it
 * holds all that the clinical contract and the article name. The tables are copied by hand from the contract, not from
 * the code; those of questions and rules stand in the oracle, which the proof uses too.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as z from 'zod/mini';
import type { Condition } from '../../../src/content/conditions.js';
import { changedAnswers, followUps } from '../../../src/content/changed.js';
import { content as written } from '../../../src/content/index.js';
import type { Content, Question } from '../../../src/content/schema.js';
import { sources } from '../../../src/content/sources.js';
import { denials, exclusiveOptions, notSaid } from '../../../src/content/options.js';
import { questionTable, tierOf } from '../../../scripts/proof/oracle.js';
import { contentSchema } from './schema.js';
import { isAskedOfAll, onNoPage, onPages, transcribedRules } from './unfinished.js';

z.config(z.locales.en());

const content: Content = written;
const { questions, pages, terms, rules } = content;

/** A condition and every condition inside it; terms are named, not opened. */
function* parts(condition: Condition): Generator<Condition> {
  yield condition;
  if ('not' in condition) yield* parts(condition.not);
  for (const part of 'all' in condition
    ? condition.all
    : 'any' in condition
      ? condition.any
      : 'count' in condition
        ? condition.of
        : [])
    yield* parts(part);
}

/** The questions that a condition reads, through terms too. */
function reads(condition: Condition): string[] {
  return [...parts(condition)].flatMap((part) => {
    if ('is' in part) return part.is[0];
    if ('has' in part) return part.has[0];
    if ('atLeast' in part) return part.atLeast[0];
    if ('below' in part) return part.below[0];
    if ('score' in part) return part.sum;
    return 'term' in part && terms[part.term] ? reads(terms[part.term] as Condition) : [];
  });
}

/** Every condition of the content, by the place where it stands. */
function conditions(): [string, Condition][] {
  const found: [string, Condition | undefined][] = [
    ...Object.entries(questions).flatMap(([id, question]): [string, Condition | undefined][] => [
      [`question ${id}`, question.when],
      ...Object.entries(question.kind === 'one' ? (question.offered ?? {}) : {}).map(
        ([option, when]): [string, Condition | undefined] => [`question ${id}, option ${option}`, when],
      ),
    ]),
    ...Object.entries(terms).map(([id, when]): [string, Condition] => [`term ${id}`, when]),
    ...Object.entries(rules).flatMap(([id, { when, sentences = {} }]): [string, Condition][] => [
      [`rule ${id}`, when],
      ...Object.entries(sentences).map(([sentence, explains]): [string, Condition] => [
        `rule ${id}, sentence ${sentence}`,
        explains,
      ]),
    ]),
    ...Object.entries(content.actions).map(([id, { when }]): [string, Condition | undefined] => [`action ${id}`, when]),
    ...Object.entries(content.emergencyList).map(([id, { sign }]): [string, Condition | undefined] => [
      `emergency list ${id}`,
      sign,
    ]),
    ...Object.entries(content.returnAdvice).flatMap(([id, line]) =>
      (['when', 'sign', 'reported'] as const).map((part): [string, Condition | undefined] => [
        `return advice ${id}, ${part}`,
        line[part],
      ]),
    ),
    ...Object.entries(content.reasons).flatMap(([reason, { signs }]) =>
      Object.entries(signs).map(([sign, { when }]): [string, Condition] => [`sign ${reason} ${sign}`, when]),
    ),
    ...Object.entries(content.plan).flatMap(([area, { emphasis, items }]): [string, Condition | undefined][] => [
      [`area ${area}`, typeof emphasis === 'object' && 'when' in emphasis ? emphasis.when : undefined],
      ...Object.entries(items).flatMap(([id, item]) =>
        (['when', 'unless', 'askFirst', 'tried', 'emphasis'] as const).map((part): [string, Condition | undefined] => [
          `item ${area} ${id}, ${part}`,
          item[part],
        ]),
      ),
    ]),
    ...Object.entries(content.firstSteps.steps).flatMap(([id, step]) =>
      (['when', 'unless', 'tried'] as const).map((part): [string, Condition | undefined] => [
        `first step ${id}, ${part}`,
        step[part],
      ]),
    ),
    ...Object.entries({ ...content.preparation.tests, ...content.preparation.people }).map(
      ([id, { when }]): [string, Condition | undefined] => [`preparing ${id}`, when],
    ),
    ['crisis', content.crisis],
    ['child', content.child],
  ];
  return found.filter((pair): pair is [string, Condition] => pair[1] !== undefined);
}

/** What is wrong with the references of one condition, its inner ones included. */
function wrongReferences(condition: Condition): string[] {
  const wrong: string[] = [];
  const check = (id: string, kind: Question['kind'], options: readonly string[]): void => {
    const question = questions[id];
    if (question?.kind !== kind) wrong.push(`${id} is no question of the kind “${kind}”`);
    else
      for (const option of options)
        if (!('options' in question && question.options.includes(option))) wrong.push(`${id} has no ${option}`);
    if (new Set(options).size < options.length) wrong.push(`${id} names an option twice`);
  };
  for (const part of parts(condition)) {
    if ('is' in part) check(part.is[0], 'one', part.is.slice(1));
    if ('has' in part) check(part.has[0], 'many', part.has.slice(1));
    if ('atLeast' in part) check(part.atLeast[0], 'one', part.atLeast.slice(1));
    if ('below' in part) check(part.below[0], 'one', part.below.slice(1));
    if ('score' in part) for (const id of part.sum) check(id, 'one', []);
    if ('count' in part && part.count > part.of.length) wrong.push(`counts ${part.count} of ${part.of.length}`);
    if ('term' in part && !Object.hasOwn(terms, part.term)) wrong.push(`no term ${part.term}`);
  }
  return wrong;
}

const repeated = (ids: readonly string[]): string[] => ids.filter((id, position) => ids.indexOf(id) !== position);

test('the content has the shape of its schema', () => {
  const { success, error } = contentSchema.safeParse(content);
  assert.ok(success, error && z.prettifyError(error));
});

describe('every reference leads somewhere', () => {
  for (const [place, condition] of conditions()) test(place, () => assert.deepEqual(wrongReferences(condition), []));

  const actionIds = Object.keys(content.actions);
  test('actions of tiers and rules', () => {
    const named = [...Object.values(content.tiers), ...Object.values(rules)].flatMap(({ actions }) => actions ?? []);
    assert.deepEqual(
      named.filter((id) => !actionIds.includes(id)),
      [],
    );
    assert.deepEqual(
      actionIds.filter((id) => !named.includes(id)),
      [],
      'every action is told by a tier or a rule',
    );
  });

  test('an action that is replaced is replaced by another one, at tiers of its own', () => {
    for (const [id, { tiers, replacedBy }] of Object.entries(content.actions)) {
      if (replacedBy === undefined) continue;
      assert.notEqual(replacedBy, id);
      const replacing = content.actions[replacedBy]?.tiers ?? [];
      assert.ok(
        replacing.length > 0 && replacing.every((tier) => tiers.includes(tier)),
        `${id} is replaced by ${replacedBy}`,
      );
      assert.equal(content.actions[replacedBy]?.replacedBy, undefined, `${replacedBy} is replaced itself`);
    }
  });

  test('the tiers at which an action is told can tell it', () => {
    for (const [tier, { actions }] of Object.entries(content.tiers)) {
      for (const id of actions)
        assert.ok(
          content.actions[id]?.tiers.some((told) => told === tier),
          `${id} at ${tier}`,
        );
    }
  });

  test('sources, and no source stands unused', () => {
    const used = new Set(
      JSON.stringify(content, (key, value: unknown) =>
        key === 'sources' && Array.isArray(value) ? value.map((id) => `source:${String(id)}`) : value,
      ).match(/(?<="source:)[^"]+/g),
    );
    const known = Object.keys(sources);
    assert.deepEqual(
      [...used].filter((id) => !known.includes(id)),
      [],
      'unknown',
    );
    assert.deepEqual(
      known.filter((id) => !used.has(id)),
      [],
      'unused',
    );
  });

  test('no list of sources names one twice', () => {
    for (const [id, { sources }] of Object.entries(rules)) assert.deepEqual(repeated(sources), [], id);
  });
});

describe('the sentences of a rule', () => {
  test('are several, or it needs none to choose from', () => {
    const alone = Object.entries(rules).filter(([, { sentences }]) => sentences && Object.keys(sentences).length < 2);
    assert.deepEqual(alone, []);
  });
});

describe('every claim names a source', () => {
  for (const [id, { sources }] of Object.entries(rules)) test(`rule ${id}`, () => assert.notEqual(sources.length, 0));
  for (const [area, { items }] of Object.entries(content.plan)) {
    for (const [id, { sources }] of Object.entries(items))
      test(`item ${area} ${id}`, () => assert.notEqual(sources.length, 0));
  }
  for (const [id, { sources }] of Object.entries(content.firstSteps.steps))
    test(`first step ${id}`, () => assert.notEqual(sources.length, 0));
});

describe('pages', () => {
  const placed = pages.flatMap((page) => page.questions ?? []);

  test('hold every question once, and no other', () => {
    assert.deepEqual(repeated(placed), []);
    assert.deepEqual(
      placed.filter((id) => !Object.hasOwn(questions, id)),
      [],
    );
    const left = onNoPage(content);
    assert.deepEqual(
      left,
      [],
      `${left.join(', ')}: not on a page yet; add it to one of its stage, in src/content/pages.ts`,
    );
  });

  test('have ids of their own', () => assert.deepEqual(repeated(pages.map(({ id }) => id)), []));

  for (const { id, stage, questions: ids = [] } of pages) {
    test(`${id} holds questions of its own stage`, () => {
      for (const question of ids) assert.equal(questions[question]?.stage, stage, question);
    });
  }

  test('follow the stages', () => {
    const stages = pages.map(({ stage }) => stage);
    assert.deepEqual(stages, [...stages].sort());
    assert.equal([...new Set(stages)].join(''), 'ABCD');
  });

  test('only the mood page may be skipped', () => {
    assert.deepEqual(
      pages.filter(({ optional }) => optional).map((page) => page.questions),
      [['nervous', 'worry', 'little-interest', 'feeling-down']],
    );
  });

  test('no rule, sign or question but mood itself waits for a page that may be skipped', () => {
    const optional = new Set<string>(pages.filter((page) => page.optional).flatMap((page) => page.questions ?? []));
    const dependent = Object.entries(questions).filter(
      ([, { when }]) => when && reads(when).some((id) => optional.has(id)),
    );
    assert.deepEqual(dependent, []);
  });
});

describe('the order of questions', () => {
  const order = Object.keys(questions);
  const met = onPages(content).pages.flatMap((page) => page.questions ?? []);

  test('follows the stages', () => {
    const stages = Object.values(questions).map(({ stage }) => stage);
    assert.deepEqual(stages, [...stages].sort());
  });

  for (const [id, question] of Object.entries(questions)) {
    const conditionsOf = [
      question.when,
      ...Object.values(question.kind === 'one' ? (question.offered ?? {}) : {}),
    ].filter((when) => when !== undefined);
    if (conditionsOf.length === 0) continue;
    test(`${id} waits for earlier questions only`, () => {
      for (const read of conditionsOf.flatMap(reads)) {
        assert.ok(order.indexOf(read) < order.indexOf(id), `reads ${read}, listed later`);
        assert.ok(met.indexOf(read) < met.indexOf(id), `reads ${read}, met on a later page`);
      }
    });
  }
});

describe('options', () => {
  for (const [id, question] of Object.entries(questions)) {
    if (question.kind === 'scale') {
      test(`${id} rises`, () => assert.equal(question.min < question.max, true));
      continue;
    }
    const { options, concern } = question;
    test(`${id} has options of its own`, () => assert.deepEqual(repeated(options), []));
    if (Array.isArray(concern)) {
      test(`${id} has each option once in its order of concern`, () => {
        assert.deepEqual((concern.flat() as string[]).sort(), [...options].sort());
      });
    }
    if (question.kind === 'one' && question.offered) {
      test(`${id} offers what it has`, () => {
        for (const option of Object.keys(question.offered ?? {})) assert.ok(options.includes(option), option);
      });
    }
  }
});

describe('terms', () => {
  for (const id of Object.keys(terms)) {
    test(`${id} does not lead back to itself`, () => {
      const open = (name: string, path: readonly string[]): void => {
        assert.ok(!path.includes(name), [...path, name].join(' → '));
        for (const part of parts(terms[name] as Condition)) if ('term' in part) open(part.term, [...path, name]);
      };
      open(id, []);
    });
  }

  test('each is used', () => {
    const used = conditions()
      .flatMap(([, condition]) => [...parts(condition)])
      .flatMap((part) => ('term' in part ? part.term : []));
    assert.deepEqual(
      Object.keys(terms).filter((id) => !used.includes(id)),
      [],
    );
  });
});

describe('no urgent rule waits for stage D', () => {
  for (const [id, { tier, when }] of Object.entries(rules)) {
    if (tier !== 'emergency' && tier !== 'same-day') continue;
    test(id, () =>
      assert.deepEqual(
        reads(when).filter((question) => questions[question]?.stage === 'D'),
        [],
      ),
    );
  }
});

// Section 2 of the contract.
// Listed with an order between their options: positions count, in an “at least”, a “below” or a score.
const ordered: Record<string, string> = {
  age: 'under-6 under-16 16-17 18-34 35-44 45-49 50-59 60-64 65-69 70-plus',
  duration: 'under-2-weeks 2-to-4-weeks 4-to-6-weeks 6-to-12-weeks 3-to-12-months over-a-year',
  'treatment-time': 'under-4-weeks 4-to-6-weeks 6-to-12-weeks over-12-weeks',
  nervous: 'not-at-all several-days more-than-half-the-days nearly-every-day',
  worry: 'not-at-all several-days more-than-half-the-days nearly-every-day',
  'little-interest': 'not-at-all several-days more-than-half-the-days nearly-every-day',
  'feeling-down': 'not-at-all several-days more-than-half-the-days nearly-every-day',
};

/** The ids that stand first in the rows of a section's tables, in docs/clinical/contract.md. */
function inContract(section: string, id: RegExp): string[] {
  const contract = readFileSync(new URL('../../../docs/clinical/contract.md', import.meta.url), 'utf8');
  const [, text = ''] = new RegExp(`^## ${section}$([^]*?)^## `, 'm').exec(contract) ?? [];
  return [...text.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, first]) =>
    [...first!.matchAll(id)].map(([, found]) => found!),
  );
}

/** What is in the content and has no row in the contract, or the other way round, each in a line that says what to do. */
function apart(kind: string, section: string, written: { file: string; ids: string[] }, rows: string[]): string[] {
  const contract = `section ${section} of docs/clinical/contract.md`;
  return [
    ...written.ids
      .filter((id) => !rows.includes(id))
      .map((id) => `the ${kind} ${id} of ${written.file} has no row yet: add it to ${contract}`),
    ...rows
      .filter((id) => !written.ids.includes(id))
      .map((id) => `the ${kind} ${id} of ${contract} is not there yet: add it to ${written.file}`),
  ];
}

/** A question as the contract, transcribed in the oracle, writes it: its stage, kind and levels of concern. */
const row = (stage: string, kind: string, levels: readonly (readonly string[])[]): string =>
  [stage, kind, levels.map((level) => [...level].sort().join(' | ')).join(' < ')].join(' ');

function summary(question: Question): string {
  if (question.kind === 'scale') return row(question.stage, question.kind, []);
  const { stage, kind, options, concern } = question;
  return row(stage, kind, concern === 'rising' ? options.map((option) => [option]) : (concern ?? [options]));
}

describe('the questions of the contract', () => {
  test('have a row in it each', () => {
    const written = { file: 'src/content/questions.ts', ids: Object.keys(questions) };
    const wrong = apart('question', '2', written, inContract('2. Questions', /`([a-z0-9-]+)`/g));
    assert.deepEqual(wrong, [], wrong.join('\n'));
  });

  test('no more and no fewer', () => {
    const hint = 'change `questionTable` in scripts/proof/oracle.ts with the contract, docs/clinical/contract.md';
    assert.deepEqual(Object.keys(questions).sort(), Object.keys(questionTable).sort(), hint);
  });

  for (const [id, [stage, kind, ...levels]] of Object.entries(questionTable)) {
    const question = questions[id];
    if (question) test(id, () => assert.equal(summary(question), row(stage, kind, levels)));
  }

  test('are asked of everybody where the contract says so, and of no others', () => {
    const other = Object.keys(questionTable).filter(
      (id) => questions[id] && (questions[id].when === undefined) !== isAskedOfAll(id),
    );
    const hint = 'say who is asked, in `isAsked` of scripts/proof/oracle.ts or by `when` in src/content/questions.ts';
    assert.deepEqual(other, [], `${other.join(', ')}: ${hint}`);
  });

  for (const [id, options] of Object.entries(ordered)) {
    test(`${id} lists its options in order`, () => {
      const question = questions[id];
      assert.equal(question && 'options' in question && question.options.join(' '), options);
    });
  }

  test('an id that says something by itself is an option', () => {
    const all = Object.values(questions).flatMap((question) => ('options' in question ? question.options : []));
    for (const id of [...denials, ...exclusiveOptions, notSaid]) assert.ok(all.includes(id), id);
  });

  test('“none” and “not sure” exclude other options, and nothing else does', () => {
    assert.deepEqual([...exclusiveOptions], ['none', 'not-sure']);
  });

  test('both legs and a weak leg are shown first', () => {
    const { legs } = questions;
    assert.deepEqual(legs && 'options' in legs && legs.options.slice(0, 2), ['both', 'one-weak']);
  });

  test('only “no weakness” is offered to some and not to others', () => {
    const offered = Object.entries(questions).flatMap(([id, question]) =>
      question.kind === 'one' && question.offered ? [[id, question.offered]] : [],
    );
    assert.deepEqual(offered, [['leg-weakness', { no: { is: ['legs', 'both'] } }]]);
  });
});

describe('the rules of the contract', () => {
  test('have a row in it each', () => {
    const written = { file: 'src/content/rules.ts', ids: Object.keys(rules) };
    const wrong = apart('rule', '3', written, inContract('3. Rules', /\b([EDSR]\d+)\b/g));
    assert.deepEqual(wrong, [], wrong.join('\n'));
  });

  test('no more and no fewer, most urgent first, each with its tier', () => {
    assert.deepEqual(
      Object.entries(rules).map(([id, { tier }]) => `${id} ${tier}`),
      transcribedRules.map((id) => `${id} ${tierOf(id)}`),
      'change `ruleTable` in scripts/proof/oracle.ts with the contract, docs/clinical/contract.md',
    );
  });

  test('a number of its own each: what is missing belonged to a rule that is gone', () => {
    const ids = Object.keys(rules);
    const missing = ['E', 'D', 'S', 'R'].flatMap((letter) => {
      const numbers = ids.filter((id) => id.startsWith(letter)).map((id) => Number(id.slice(1)));
      const all = Array.from({ length: Math.max(...numbers) }, (_, before) => before + 1);
      return all.filter((number) => !numbers.includes(number)).map((number) => `${letter}${String(number)}`);
    });
    assert.deepEqual(missing, ['S5', 'S25'], 'a new rule takes one more than the highest number of its letter');
  });

  test('tiers from most to least urgent', () => {
    assert.deepEqual(Object.keys(content.tiers), ['emergency', 'same-day', 'soon', 'routine-review', 'self-manage']);
  });

  test('every concern is guarded', () => {
    assert.deepEqual([...new Set(Object.values(rules).map(({ concern }) => concern))].sort(), [
      'aneurysm',
      'bleeding',
      'cancer',
      'cauda-equina',
      'child',
      'cord',
      'fracture',
      'impact',
      'infection',
      'inflammatory',
      'medicines',
      'mood',
      'nerve-loss',
      'no-improvement',
      'pregnancy',
      'uncontrolled-pain',
    ]);
  });

  test('rules whose review comes before self-care', () => {
    assert.deepEqual(
      Object.keys(content.rules).filter((id) => content.rules[id]?.reviewFirst),
      ['S2', 'S3', 'S7', 'S13', 'S14', 'S15', 'S18', 'S19', 'S21', 'S28'],
    );
  });
});

// Section 5 of the contract, and its kinds of evidence where it gives one.
const contractPlan: Record<string, Record<string, string | null>> = {
  // The contract lists the treatment first, and says “medicines … always after movement”.
  activity: {
    'move-with-care': null,
    'keep-moving': null,
    'own-programme': null,
    'walk-or-swim': null,
    pacing: null,
    'long-rest': 'not-recommended',
  },
  plan: {
    'review-what-was-tried': null,
    medicines: 'ask-first',
    'anti-inflammatories': 'ask-first',
    'strong-painkillers': 'ask-first',
    'nerve-pain-medicines': 'ask-first',
    injections: 'ask-first',
    surgery: 'ask-first',
  },
  relief: {
    'heat-or-cold': 'may-help',
    'hands-on': 'may-help',
    acupuncture: 'guidelines-disagree',
    tens: 'not-recommended',
  },
  habits: {
    'change-position': null,
    'build-up-lifting': null,
    'set-up-your-seat': null,
    sleep: null,
    'stop-smoking': null,
  },
  mind: { 'talking-therapy': null, 'understand-pain': null, 'pain-programme': null, 'talk-about-mood': null },
};

describe('the plan of the contract', () => {
  for (const [area, items] of Object.entries(contractPlan)) {
    test(area, () => {
      const planned = content.plan[area]?.items ?? {};
      assert.deepEqual(Object.keys(planned).sort(), Object.keys(items).sort());
      for (const [id, badge] of Object.entries(items)) if (badge) assert.equal(planned[id]?.badge, badge, id);
    });
  }

  test('areas in their order', () => assert.deepEqual(Object.keys(content.plan), Object.keys(contractPlan)));
});

describe('the first steps of the contract', () => {
  const { steps } = content.firstSteps;
  const readBy = (part: 'when' | 'tried', question: string): string[] =>
    Object.keys(steps).filter((id) => reads(steps[id]?.[part] ?? { all: [] }).includes(question));
  const optionsOf = (id: string): readonly string[] => {
    const question = questions[id];
    return question && 'options' in question ? question.options : [];
  };

  test('there is one towards each goal', () => {
    assert.deepEqual(
      readBy('when', 'goal').map((id) => steps[id]?.when),
      optionsOf('goal').map((option) => ({ is: ['goal', option] })),
    );
  });

  test('the goal comes first, then the pattern, then what stands in the way', () => {
    const order = Object.keys(steps);
    const [goals, patterns, ways] = [['goal'], ['pattern'], ['moving-is-unsafe', 'adherence', 'lifestyle']].map(
      (read) => read.flatMap((question) => readBy('when', question)).map((id) => order.indexOf(id)),
    ) as [number[], number[], number[]];
    assert.ok(Math.max(...goals) < Math.min(...patterns) && Math.max(...patterns) < Math.min(...ways), order.join(' '));
  });

  test('enough fit everybody, with a review to wait for and without', () => {
    const whenever = Object.values(steps).filter(({ when, unless }) => !when && !unless);
    const [during, otherwise] = [
      whenever.filter(({ duringReview }) => duringReview),
      whenever.filter(({ onlyDuringReview }) => !onlyDuringReview),
    ];
    for (const fit of [during, otherwise]) assert.ok(fit.length >= content.firstSteps.most, String(fit.length));
  });

  test('nothing is told only during a review, and not then', () => {
    const all = [
      ...Object.entries(steps),
      ...Object.values(content.plan).flatMap(({ items }) => Object.entries(items)),
    ];
    assert.deepEqual(
      all.filter(([, step]) => step.onlyDuringReview && !step.duringReview).map(([id]) => id),
      [],
    );
  });

  test('what can be tried reads what was, and no medicine, which is told by its kind', () => {
    const tried = [
      ...Object.values(steps),
      ...Object.values(content.plan).flatMap(({ items }) => Object.values(items)),
    ].flatMap((one) => one.tried ?? []);
    const options = tried.flatMap((condition) => ('has' in condition ? condition.has.slice(1) : []));
    assert.ok(tried.every((condition) => 'has' in condition && condition.has[0] === 'treatments'));
    assert.deepEqual(
      [...new Set(options)].sort(),
      optionsOf('treatments')
        .filter((option) => !['none', 'medicines', 'rest', 'other'].includes(option))
        .sort(),
    );
  });
});

describe('everything the article names has a place', () => {
  // What the article says, and where the content holds it.
  const places: [string, unknown][] = [
    ['inadequate treatment or management', content.reasons.treatment],
    ['… misdiagnosis', written.reasons.treatment.signs['not-explained']],
    ['… improper use of therapies', written.reasons.treatment.signs['not-as-advised']],
    ['… the need for a different approach', written.reasons.treatment.signs['fair-trial-no-better']],
    ['… rest that was not enough', written.reasons.treatment.signs.rest],
    ['underlying structural issues', content.reasons.structural],
    ['… herniated disc', written.reasons.structural.signs.disc],
    ['… degenerative disc disease', written.reasons.structural.signs['age-change']],
    ['… spinal stenosis', written.reasons.structural.signs.stenosis],
    ['… spondylolisthesis', written.reasons.structural.signs['small-joints']],
    ['lifestyle factors', content.reasons.lifestyle],
    ['… poor posture', written.reasons.lifestyle.signs['awkward-positions']],
    ['… improper lifting', written.reasons.lifestyle.signs.lifting],
    ['… lack of exercise', written.reasons.lifestyle.signs.inactive],
    ['psychological factors', content.reasons.psychological],
    ['… stress and anxiety', written.reasons.psychological.signs.anxious],
    ['… depression', written.reasons.psychological.signs['low-mood']],
    ['… the circle of pain and distress', written.plan.mind.items['understand-pain']],
    ['re-evaluation of the treatment plan', written.plan.plan.items['review-what-was-tried']],
    ['… medications', written.plan.plan.items.medicines],
    ['… injections', written.plan.plan.items.injections],
    ['… surgery', written.plan.plan.items.surgery],
    ['physical therapy made for you', written.plan.activity.items['own-programme']],
    ['swimming or walking', written.plan.activity.items['walk-or-swim']],
    ['heat or ice', written.plan.relief.items['heat-or-cold']],
    ['massage', written.plan.relief.items['hands-on']],
    ['acupuncture', written.plan.relief.items.acupuncture],
    ['TENS', written.plan.relief.items.tens],
    ['posture', written.plan.habits.items['change-position']],
    ['ergonomic furniture', written.plan.habits.items['set-up-your-seat']],
    ['safe lifting', written.plan.habits.items['build-up-lifting']],
    ['prolonged sitting or standing', written.reasons.lifestyle.signs.sitting],
    ['seek advice when pain gets worse', written.rules.R3],
    ['… or severe', written.rules.R7],
    ['… with numbness', written.rules.E1],
    ['… with weakness', written.rules.D4],
    ['… without improvement despite treatment', written.rules.R2],
    ['… with impact on daily life', written.rules.R8],
    ['MRI or CT', written.preparation.tests.scan],
    ['orthopaedic surgeon', written.preparation.people.surgeon],
    ['pain management specialist', written.preparation.people['pain-specialist']],
  ];
  for (const [what, place] of places) test(what, () => assert.notEqual(place, undefined));

  test('and what it lists as a reason or a step cites it', () => {
    for (const [id, { sources }] of Object.entries(content.reasons)) assert.ok(sources.includes('article'), id);
  });
});

describe('how the version stands', () => {
  const { date, reviewBy, status } = content.version;
  test('it must be reviewed after it was written', () => assert.equal(date < reviewBy, true));
  test('no clinician has approved it', () => assert.equal(status, 'researched, not approved by a clinician'));
});

describe('what a clinician is shown as changed', () => {
  const changed: Readonly<Record<string, readonly string[]>> = changedAnswers;
  // The words of the contract for what began or got worse in the last 2 weeks.
  const recent = ['new', 'new-or-worse', 'rapid'];
  for (const [id, question] of Object.entries(questions)) {
    if (question.kind === 'scale') continue;
    const named = question.options.filter((option) => recent.includes(option));
    if (named.length > 0)
      test(`${id}: ${named.join(' and ')} among it`, () => {
        const left = named.filter((option) => !changed[id]?.includes(option));
        assert.ok(left.length === 0, `src/content/changed.ts has ${id} without ${left.join(' and ')}`);
      });
  }

  for (const [sign, followed] of Object.entries(followUps)) {
    test(`${followed.join(' and ')} asked of whoever reports ${sign}`, () => {
      for (const id of followed) assert.ok(reads(questions[id]?.when as Condition).includes(sign), id);
    });
  }
});
