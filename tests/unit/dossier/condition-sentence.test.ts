/** That conditions are said in English that means what they mean. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conditionDiagram } from '../../../scripts/dossier/condition-diagram.js';
import {
  conditionSentence,
  nameInList,
  namesUsed,
  outright,
  plainSentence,
  resolved,
} from '../../../scripts/dossier/condition-sentence.js';
import { Words } from '../../../scripts/dossier/words.js';
import { all, any, atLeast, below, count, has, is, not, score, term } from '../../../src/content/conditions.js';
import type { Condition } from '../../../src/content/conditions.js';
import type { Answers } from '../../../src/engine/answers.js';
import { holds } from '../../../src/engine/condition.js';
import { en } from '../../../src/text/en.js';
import { content, vignettes } from './made-up.js';

/** Words that do not change with the text: a name for each question, and its options by id. */
const question = (short: string, ...options: string[]): object => ({
  short,
  question: short,
  options: Object.fromEntries(options.map((option) => [option, option.replaceAll('-', ' ')])),
});
const one = (...options: string[]) => ({ stage: 'A', kind: 'one', options }) as const;
const many = (...options: string[]) => ({ stage: 'A', kind: 'many', options }) as const;
const ages = ['under-16', 'young', 'middle', 'old', 'very-old'];
const speaker = {
  content: {
    questions: {
      age: one(...ages),
      trend: one('better', 'same', 'worse'),
      sudden: one('no', 'not-sure', 'yes'),
      health: many('cancer', 'smoking', 'diabetes', 'none'),
      signs: many('fever', 'chills', 'not-sure', 'none'),
      low: one('never', 'some', 'always'),
      down: one('never', 'some', 'always'),
    },
    terms: {
      'not-better': not(is('trend', 'better')),
      'upper-sign': any(has('health', 'cancer'), is('trend', 'worse')),
      'odd-sign': all(term('upper-sign'), is('sudden', 'yes')),
      'two-signs': count(2, has('health', 'cancer'), has('signs', 'fever')),
      anxious: score(3, 'low', 'down'),
    },
  },
  words: new Words(content, {
    ...en,
    questions: {
      age: question('Age', ...ages),
      trend: question('Trend', 'better', 'same', 'worse'),
      sudden: question('Sudden start', 'no', 'not-sure', 'yes'),
      health: question('Health', 'cancer', 'smoking', 'diabetes', 'none'),
      signs: question('Signs', 'fever', 'chills', 'not-sure', 'none'),
      low: question('Low', 'never', 'some', 'always'),
      down: question('Down', 'never', 'some', 'always'),
    } as unknown as typeof en.questions,
  }),
};

const said = (condition: Condition | undefined): string => plainSentence(conditionSentence(speaker, condition));

describe('a condition as a sentence', () => {
  const cases: readonly (readonly [name: string, condition: Condition | undefined, sentence: string])[] = [
    ['nothing', undefined, 'Always'],
    ['one option', is('sudden', 'yes'), 'Sudden start is “yes”'],
    ['one of two options', is('sudden', 'yes', 'not-sure'), 'Sudden start is “yes” or “not sure”'],
    ['one of three options', is('age', 'young', 'middle', 'old'), 'Age is “young”, “middle” or “old”'],
    ['a tick', has('health', 'cancer'), 'Health includes “cancer”'],
    ['one of two ticks', has('health', 'cancer', 'smoking'), 'Health includes “cancer” or “smoking”'],
    ['an answer that stands alone in its list', has('signs', 'not-sure'), 'Signs is “not sure”'],
    ['an option or one after it', atLeast('age', 'middle'), 'Age is “middle” or more'],
    ['the last two options', atLeast('age', 'old'), 'Age is “old” or “very old”'],
    ['the last option', atLeast('age', 'very-old'), 'Age is “very old”'],
    ['options before one', below('age', 'old'), 'Age is “middle” or less'],
    ['the first two options', below('age', 'middle'), 'Age is “under 16” or “young”'],
    ['any other option', not(is('trend', 'better')), 'Trend is anything but “better”'],
    ['any other option than two', not(is('age', 'young', 'old')), 'Age is anything but “young” or “old”'],
    ['any tick at all', not(has('signs', 'none')), 'Signs is anything but “none”'],
    [
      'ticks without some',
      not(has('health', 'cancer', 'smoking')),
      'Health is answered, without “cancer” or “smoking”',
    ],
    ['not so many', not(atLeast('age', 'middle')), 'Age is answered, and it is not so that it is “middle” or more'],
    ['a term that is one test', term('not-better'), 'Trend is anything but “better”'],
    ['a term that is more, by itself', term('upper-sign'), 'Health includes “cancer”, or Trend is “worse”'],
    [
      'two things',
      all(is('sudden', 'yes'), has('health', 'cancer')),
      'Sudden start is “yes”, and Health includes “cancer”',
    ],
    [
      'either of two',
      any(is('sudden', 'yes'), has('health', 'cancer')),
      'Sudden start is “yes”, or Health includes “cancer”',
    ],
    [
      'tests of one list together',
      any(has('signs', 'fever'), is('sudden', 'yes'), has('signs', 'chills')),
      'Signs includes “fever” or “chills”, or Sudden start is “yes”',
    ],
    [
      'a thing and a choice',
      all(any(is('sudden', 'yes'), term('odd-sign')), has('health', 'cancer')),
      'Health includes “cancer”, and at least one of these: Sudden start is “yes”; an odd sign',
    ],
    [
      'two choices',
      all(any(is('sudden', 'yes'), is('trend', 'worse')), any(has('health', 'cancer'), has('signs', 'fever'))),
      'At least one of these: Sudden start is “yes”; Trend is “worse” — and also at least one of these: Health includes “cancer”; ' +
        'Signs includes “fever”',
    ],
    [
      'two ways',
      any(all(is('sudden', 'yes'), is('trend', 'worse')), has('health', 'cancer')),
      'Either Sudden start is “yes”, and Trend is “worse”; or Health includes “cancer”',
    ],
    [
      'a choice within a way',
      any(
        all(is('sudden', 'yes'), any(term('odd-sign'), all(has('health', 'cancer'), is('trend', 'worse')))),
        has('signs', 'fever'),
      ),
      'Either Sudden start is “yes”, and (there is an odd sign, or (Health includes “cancer” and Trend is “worse”)); or Signs includes “fever”',
    ],
    [
      'groups in groups of the same kind',
      all(all(is('sudden', 'yes'), is('trend', 'worse')), all(has('health', 'cancer'))),
      'Sudden start is “yes”, and Trend is “worse”, and Health includes “cancer”',
    ],
    ['a name first', all(term('odd-sign'), is('trend', 'worse')), 'There is an odd sign, and Trend is “worse”'],
    ['several', all(term('two-signs'), is('trend', 'worse')), 'There are two signs, and Trend is “worse”'],
    ['a quality', any(term('anxious'), is('trend', 'worse')), 'The person is anxious, or Trend is “worse”'],
    [
      'ticks of one list counted',
      count(2, has('health', 'cancer'), has('health', 'smoking'), has('health', 'diabetes')),
      'Health includes at least 2 of these: “cancer”, “smoking”, “diabetes”',
    ],
    [
      'anything counted',
      count(2, has('health', 'cancer'), term('odd-sign'), has('health', 'smoking')),
      'At least 2 of these, each counted once: “cancer”, “smoking” (under Health); an odd sign',
    ],
    [
      'one of a count',
      count(1, has('health', 'cancer'), has('health', 'smoking')),
      'Health includes “cancer” or “smoking”',
    ],
    [
      'a score',
      score(3, 'low', 'down'),
      'The scores of Low and Down add up to 3 or more (all answered, each scored 0 for “never” to 2 for “always”)',
    ],
  ];
  for (const [name, condition, sentence] of cases) it(`says ${name}`, () => assert.equal(said(condition), sentence));

  it('tells which names a reader must know', () => {
    assert.deepEqual(
      namesUsed(speaker, all(term('odd-sign'), term('not-better'), any(term('two-signs'), term('anxious')))),
      ['odd-sign', 'two-signs', 'anxious'],
    );
    assert.deepEqual(namesUsed(speaker, term('odd-sign')), ['upper-sign']);
  });

  it('gives names an article where they want one', () => {
    assert.deepEqual(['nerve-sign', 'unsure-cord-sign', 'two-soft-signs', 'weak-immunity'].map(nameInList), [
      'a nerve sign',
      'an unsure cord sign',
      'two soft signs',
      'weak immunity',
    ]);
  });

  it('refuses a term, question or option that is not there', () => {
    assert.throws(() => said(term('nothing')), /No term is called “nothing”/);
    assert.throws(() => said(is('nothing', 'yes')), /no question “nothing”/);
    assert.throws(() => said(is('sudden', 'nothing')), /no option “nothing” of “sudden”/);
  });
});

describe('the shipped conditions', () => {
  const shipped = { content, words: new Words(content, en) };
  const conditions = Object.entries({
    ...content.terms,
    ...Object.fromEntries(Object.entries(content.rules).map(([id, { when }]) => [id, when])),
  });

  it('are said without a mark, an id or a gap', () => {
    for (const [id, condition] of conditions) {
      const sentence = plainSentence(conditionSentence(shipped, condition));
      assert.doesNotMatch(sentence, /[{}[\]]|undefined|null| {2}|[a-z]-[a-z]+-[a-z].* is “/, `${id}: ${sentence}`);
      assert.match(sentence, /^[A-Z]/, id);
    }
  });

  it('mean the same when terms are resolved and tests put together', () => {
    const options = Object.entries(content.questions).flatMap(([id, question]) =>
      question.kind === 'scale'
        ? []
        : question.options.map((option) => [id, question.kind === 'many' ? [option] : option] as const),
    );
    const people: Answers[] = vignettes.flatMap(({ answers }, at) =>
      options.filter((_, index) => index % 7 === at % 7).map(([id, answer]) => ({ ...answers, [id]: answer })),
    );
    let held = 0;
    for (const [id, condition] of conditions) {
      const others = [resolved(shipped, condition), outright(shipped, condition)];
      for (const answers of people) {
        const facts = { content, answers };
        const expected = holds(facts, condition);
        held += Number(expected);
        // Words are made for a failure alone: to write down each of the answers would take longer than to check them.
        const differs = others.some((other) => holds(facts, other) !== expected);
        if (differs) assert.fail(`${id} for ${JSON.stringify(answers)}: not ${String(expected)}`);
      }
    }
    assert.ok(held > 1000);
  });
});

describe('a condition as a drawing', () => {
  it('is made where a sentence is hard to follow, and says the same parts', () => {
    const condition = any(
      all(is('sudden', 'yes'), any(term('odd-sign'), has('health', 'cancer'))),
      has('signs', 'fever'),
    );
    const drawn =
      conditionDiagram(speaker, condition)
        ?.toString()
        .replace(/<[^>]+>/g, ' ') ?? '';
    for (const part of [
      'at least one of these',
      'all of these',
      'Sudden start',
      '“yes”',
      'An odd sign',
      '“cancer”',
      '“fever”',
    ]) {
      assert.ok(drawn.includes(part), `${part} in ${drawn}`);
    }
  });

  it('is left out where the sentence is plain', () => {
    assert.equal(conditionDiagram(speaker, is('sudden', 'yes')), undefined);
    assert.equal(
      conditionDiagram(speaker, all(is('sudden', 'yes'), any(has('health', 'cancer'), term('odd-sign')))),
      undefined,
    );
  });
});
