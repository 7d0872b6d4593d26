/** Which answers are refused, and that the message says enough to mend them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AnswerError, checkedAnswers, type Answers, type Questions } from '../../../src/engine/answers.js';
import { deepFreeze } from './deep-freeze.js';

const questions: Questions = deepFreeze({
  colour: { stage: 'A', kind: 'one', options: ['red', 'blue'] },
  shade: { stage: 'A', kind: 'one', options: ['dark', 'light'], when: { is: ['colour', 'blue'] } },
  signs: { stage: 'A', kind: 'many', options: ['spots', 'stripes', 'not-sure', 'none'] },
  size: { stage: 'A', kind: 'scale', min: 1, max: 5 },
} as const);

/** Answers as they come from outside, where no type holds. */
const from = (json: string): Answers => JSON.parse(json) as Answers;

describe('allowed', () => {
  const rows: [string, Answers][] = [
    ['nothing at all', {}],
    ['one option', { colour: 'red' }],
    ['an option of a question that is not asked', { colour: 'red', shade: 'dark' }],
    ['several options', { signs: ['stripes', 'spots'] }],
    ['none alone', { signs: ['none'] }],
    ['not sure alone', { signs: ['not-sure'] }],
    ['the ends of a scale', { size: 1 }],
    ['the other end', { size: 5 }],
    ['an answer taken back', { colour: undefined }],
    ['an unknown question without an answer', { height: undefined }],
    ['an object without a prototype', Object.assign(Object.create(null) as Answers, { colour: 'red' })],
  ];
  for (const [name, answers] of rows) {
    test(name, () => {
      const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
      assert.deepEqual({ ...checkedAnswers(questions, deepFreeze(answers)) }, given);
    });
  }
});

describe('refused, with the question, the value and what is allowed', () => {
  const oneOf = 'expected one of red, blue.';
  const any = 'expected a list with any of spots, stripes, not-sure, none';
  const known = 'expected one of the questions colour, shade, signs, size.';
  const scale = 'expected a whole number from 1 to 5.';
  const rows: [string, unknown, string, string][] = [
    ['an unknown question', { height: 'tall' }, 'height', `“height” cannot be answered with "tall": ${known}`],
    [
      '__proto__ as a question',
      from('{"__proto__": "red"}'),
      '__proto__',
      `“__proto__” cannot be answered with "red": ${known}`,
    ],
    [
      'constructor as a question',
      { constructor: 'red' },
      'constructor',
      `“constructor” cannot be answered with "red": ${known}`,
    ],
    ['toString as a question', { toString: 'red' }, 'toString', `“toString” cannot be answered with "red": ${known}`],
    ['an unknown option', { colour: 'green' }, 'colour', `“colour” cannot be answered with "green": ${oneOf}`],
    [
      'an option of another question',
      { colour: 'dark' },
      'colour',
      `“colour” cannot be answered with "dark": ${oneOf}`,
    ],
    ['an empty option', { colour: '' }, 'colour', `“colour” cannot be answered with "": ${oneOf}`],
    ['null', { colour: null }, 'colour', `“colour” cannot be answered with null: ${oneOf}`],
    ['a number for an option', { colour: 0 }, 'colour', `“colour” cannot be answered with 0: ${oneOf}`],
    [
      'constructor as an option',
      { colour: 'constructor' },
      'colour',
      `“colour” cannot be answered with "constructor": ${oneOf}`,
    ],
    [
      '__proto__ as an option',
      { colour: '__proto__' },
      'colour',
      `“colour” cannot be answered with "__proto__": ${oneOf}`,
    ],
    [
      'a wrong option for a question that is not asked',
      { colour: 'red', shade: 'grey' },
      'shade',
      '“shade” cannot be answered with "grey": expected one of dark, light.',
    ],
    [
      'several options for one',
      { colour: ['red', 'blue'] },
      'colour',
      `“colour” cannot be answered with ["red","blue"]: ${oneOf}`,
    ],
    ['a list of one for one', { colour: ['red'] }, 'colour', `“colour” cannot be answered with ["red"]: ${oneOf}`],
    [
      'no list for many',
      { signs: 'spots' },
      'signs',
      `“signs” cannot be answered with "spots": ${any}, and at least one.`,
    ],
    [
      'an object for many',
      { signs: { 0: 'spots', length: 1 } },
      'signs',
      `“signs” cannot be answered with {"0":"spots","length":1}: ${any}, and at least one.`,
    ],
    ['an empty list', { signs: [] }, 'signs', `“signs” cannot be answered with []: ${any}, and at least one.`],
    [
      'an unknown option among others',
      { signs: ['spots', 'dots'] },
      'signs',
      `“signs” cannot be answered with ["spots","dots"]: ${any}.`,
    ],
    [
      'toString among others',
      { signs: ['spots', 'toString'] },
      'signs',
      `“signs” cannot be answered with ["spots","toString"]: ${any}.`,
    ],
    ['a number among options', { signs: [1] }, 'signs', `“signs” cannot be answered with [1]: ${any}.`],
    [
      'an option twice',
      { signs: ['spots', 'spots'] },
      'signs',
      `“signs” cannot be answered with ["spots","spots"]: ${any}, each at most once.`,
    ],
    [
      'none with another',
      { signs: ['none', 'spots'] },
      'signs',
      '“signs” cannot be answered with ["none","spots"]: expected “none” alone, or other options without it.',
    ],
    [
      'not sure with another',
      { signs: ['stripes', 'not-sure'] },
      'signs',
      '“signs” cannot be answered with ["stripes","not-sure"]: expected “not-sure” alone, or other options without it.',
    ],
    [
      'none with not sure',
      { signs: ['not-sure', 'none'] },
      'signs',
      '“signs” cannot be answered with ["not-sure","none"]: expected “not-sure” alone, or other options without it.',
    ],
    ['a number below the scale', { size: 0 }, 'size', `“size” cannot be answered with 0: ${scale}`],
    ['a number above the scale', { size: 6 }, 'size', `“size” cannot be answered with 6: ${scale}`],
    ['a fraction', { size: 2.5 }, 'size', `“size” cannot be answered with 2.5: ${scale}`],
    ['digits in a string', { size: '3' }, 'size', `“size” cannot be answered with "3": ${scale}`],
    ['a list for a number', { size: [3] }, 'size', `“size” cannot be answered with [3]: ${scale}`],
  ];
  for (const [name, answers, question, message] of rows) {
    test(name, () => {
      assert.throws(
        () => checkedAnswers(questions, deepFreeze(answers) as Answers),
        (error) => {
          assert.ok(error instanceof AnswerError, String(error));
          assert.deepEqual([error.name, error.question, error.message], ['AnswerError', question, message]);
          assert.deepEqual(error.value, (answers as Record<string, unknown>)[question]);
          return true;
        },
      );
    });
  }

  const circular: unknown[] = [];
  circular.push(circular);
  const unwritable: [string, Record<string, unknown>, string, string][] = [
    ['a hole in a list', { signs: Array(1) }, 'signs', '[null]'],
    [
      'a hole among options',
      { signs: Object.assign(Array<string>(3), { 0: 'spots', 2: 'stripes' }) },
      'signs',
      '["spots",null,"stripes"]',
    ],
    ['a list that holds itself', { signs: circular }, 'signs', '[object Array]'],
    ['a big integer', { size: 3n }, 'size', '3'],
    ['a number that is none', { size: NaN }, 'size', 'NaN'],
    ['a function', { colour: Number }, 'colour', String(Number)],
  ];
  for (const [name, answers, question, got] of unwritable) {
    test(name, () => {
      assert.throws(
        () => checkedAnswers(questions, answers),
        (error: Error) =>
          error.name === 'AnswerError' && error.message.startsWith(`“${question}” cannot be answered with ${got}: `),
      );
    });
  }

  for (const size of [NaN, Infinity, -Infinity, Number, Symbol('3')]) {
    test(`${String(size)} as a number`, () => {
      assert.throws(() => checkedAnswers(questions, { size }), { name: 'AnswerError', question: 'size', value: size });
    });
  }
});

describe('answers that are no object of answers', () => {
  const inherited = Object.create({ colour: 'red' }) as object;
  for (const answers of [new Map([['colour', 'red']]), new Date(0), inherited]) {
    test(`made by ${Object.prototype.toString.call(answers)}`, () => {
      assert.throws(() => checkedAnswers(questions, answers), {
        name: 'TypeError',
        message: /must be an object that holds/,
      });
    });
  }
  for (const answers of [null, undefined, 'red', 7, true, [], [{ colour: 'red' }]]) {
    test(`${JSON.stringify(answers)}`, () => {
      assert.throws(() => checkedAnswers(questions, answers as unknown as Answers), {
        name: 'TypeError',
        message: `Answers must be an object that holds one answer for each question id, not ${JSON.stringify(answers)}.`,
      });
    });
  }
});
