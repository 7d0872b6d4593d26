/** That the sentences for what the engine hands out are found, in words made up for it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../../src/text/en.js';
import { returnLine, ruleSentences } from '../../../src/text/sentences.js';
import type { Text } from '../../../src/text/text.js';

const text = {
  ...en,
  rules: { E1: 'One way.', S1: { weight: 'You lost weight.', night: 'It wakes you.' } },
  returnAdvice: { 'cold-leg': 'a leg turns cold', unsteady: { line: 'a leg is numb', again: 'it comes back' } },
} as unknown as Text;

test('a rule with one sentence', () => assert.deepEqual(ruleSentences(text, 'E1', []), ['One way.']));
test('a rule with several, in the order in which they are named', () => {
  assert.deepEqual(ruleSentences(text, 'S1', ['night', 'weight']), ['It wakes you.', 'You lost weight.']);
  assert.deepEqual(ruleSentences(text, 'S1', ['weight']), ['You lost weight.']);
});
test('a line with one form', () => {
  assert.equal(returnLine(text, 'cold-leg', false), 'a leg turns cold');
});
test('a line in either form', () => {
  assert.equal(returnLine(text, 'unsteady', false), 'a leg is numb');
  assert.equal(returnLine(text, 'unsteady', true), 'it comes back');
});
