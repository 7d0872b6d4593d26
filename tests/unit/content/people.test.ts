/**
 * Every person of `people.json` gets a tier that counts as right for them. One that is less urgent is unsafe; one that is more
 * urgent is over-triage, of which there is none today.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content } from '../../../src/content/index.js';
import { assess } from '../../../src/engine/assessment.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { knownPeople, vignetteResult } from '../../../scripts/proof/vignette-results.js';

const results = knownPeople().map((person) => vignetteResult(content, person));

test('there are 120 people, each once', () => {
  assert.equal(results.length, 120);
  assert.equal(new Set(results.map(({ id }) => id)).size, 120);
});

for (const { id, summary, acceptable, expected, given, fired, verdict, answers } of results) {
  describe(`${id} ${summary}`, () => {
    const found = `${given} (${fired.join(' ')}), not ${acceptable.join(', ')}`;

    test('what is expected counts as right', () => assert.equal(acceptable.includes(expected), true));
    test('is safe', () => assert.notEqual(verdict, 'unsafe', found));
    test('is not sent too far', () => assert.notEqual(verdict, 'over', found));
    test('has answered all that makes it urgent', () => assert.equal(assess(content, answers).urgencyKnown, true));
  });
}

test('somebody lands in each tier', () => {
  assert.deepEqual(
    tierOrder.filter((tier) => !results.some(({ given }) => given === tier)),
    [],
  );
});
