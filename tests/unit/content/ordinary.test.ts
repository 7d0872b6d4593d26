/** That somebody told the ordinary answer to each question: without it no person of the tests could answer a new one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { ordinaryAnswer, ordinaryGaps, ordinaryPerson, withLaterAnswers } from '../../../scripts/proof/ordinary.js';

const content: Content = written;

test('each question has an ordinary answer', () => {
  assert.equal(ordinaryGaps(content).join('\n'), '');
});

test('the ordinary person is nobody to worry about', () => {
  const { tier, fired, complete } = assess(content, ordinaryPerson(content));
  const why = 'an answer in scripts/proof/ordinary.ts is not ordinary, or a rule holds for everybody';
  assert.deepEqual([tier, fired.map(({ rule }) => rule), complete], ['self-manage', [], true], why);
});

describe('a question whose ordinary answer nobody told', () => {
  const options = ['yes', 'not-sure', 'no'];
  const forgotten: Content = {
    ...content,
    questions: { ...content.questions, forgotten: { stage: 'A', kind: 'one', options } },
  };

  test('is named, with the place to tell it', () => {
    assert.match(ordinaryGaps(forgotten).join(), /^forgotten: add .* scripts\/proof\/ordinary\.ts/);
  });

  test('is answered with “no” meanwhile', () => {
    assert.equal(ordinaryAnswer(forgotten, 'forgotten'), 'no');
  });
});

test('people who were written before a question give its ordinary answer, and keep their own', () => {
  const people: { answers: Answers }[] = [{ answers: { age: '70-plus' } }, { answers: { legs: 'both' } }];
  const [one, other] = withLaterAnswers(content, people);
  assert.deepEqual([one?.answers['age'], other?.answers['age']], ['70-plus', undefined]);
  assert.deepEqual([one?.answers['balance'], other?.answers['balance']], ['no', 'no']);
});

test('an ordinary answer that is no option any more is named', () => {
  const { age, ...others } = content.questions;
  assert.ok(age);
  assert.match(ordinaryGaps({ ...content, questions: others }).join('\n'), /^age: 35-44 .* is no option/);
});
