/** Every person of `vignettes.json` gets a tier that counts as right for them. One that is less urgent is unsafe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import type { Content, Tier } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { withLaterAnswers } from '../../../scripts/proof/ordinary.js';

interface Vignette {
  readonly id: string;
  readonly summary: string;
  readonly answers: Answers;
  readonly expected: Tier;
  readonly acceptable: readonly Tier[];
}

const content: Content = written;
const { vignettes } = JSON.parse(
  readFileSync(new URL('../../../scripts/proof/people.json', import.meta.url), 'utf8'),
) as {
  vignettes: readonly Vignette[];
};
const urgency = (tier: Tier): number => tierOrder.length - tierOrder.indexOf(tier);
const results = withLaterAnswers(content, vignettes).map((vignette) => ({ ...vignette, result: assess(content, vignette.answers) }));

test('there are 70 people, each once', () => {
  assert.equal(vignettes.length, 70);
  assert.equal(new Set(vignettes.map(({ id }) => id)).size, 70);
});

for (const { id, summary, acceptable, expected, result } of results) {
  describe(`${id} ${summary}`, () => {
    const found = `${result.tier} (${result.fired.map(({ rule }) => rule).join(' ')})`;

    test('what is expected counts as right', () => assert.equal(acceptable.includes(expected), true));
    test('is safe', () => {
      assert.ok(
        acceptable.some((tier) => urgency(tier) <= urgency(result.tier)),
        `${found} is less urgent than ${acceptable.join(', ')}`,
      );
    });
    test('lands in an acceptable tier', () =>
      assert.ok(acceptable.includes(result.tier), `${found}, not ${acceptable.join(', ')}`));
    test('is complete', () => assert.equal(result.complete, true));
  });
}

test('how many are more urgent than expected', (context) => {
  const over = results.filter(({ expected, result }) => urgency(result.tier) > urgency(expected));
  const beyond = over.filter(({ acceptable, result }) =>
    acceptable.every((tier) => urgency(tier) < urgency(result.tier)),
  );
  const named = over.map(({ id, expected, result }) => `${id} ${expected} → ${result.tier}`).join(', ');
  context.diagnostic(
    `over-triage: ${beyond.length} of ${results.length} beyond what is acceptable; ${over.length} above the tier ` +
      `expected, yet acceptable (${named})`,
  );
  const under = results.filter(({ expected, result }) => urgency(result.tier) < urgency(expected));
  context.diagnostic(`below the tier expected, yet acceptable: ${under.map(({ id }) => id).join(', ') || 'nobody'}`);
  assert.equal(beyond.length, 0);
});

test('somebody lands in each tier', () => {
  assert.deepEqual(
    tierOrder.filter((tier) => !results.some(({ result }) => result.tier === tier)),
    [],
  );
});
