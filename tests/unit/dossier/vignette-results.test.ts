/** That vignettes are judged as their authors meant them: unsafe is less urgent than everything acceptable. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { vignetteResult, type Vignette } from '../../../scripts/proof/vignette-results.js';
import type { Tier } from '../../../src/content/schema.js';
import { person } from '../content/person.js';
import { content } from './made-up.js';

const vignette = (answers: Parameters<typeof person>[0], ...acceptable: [Tier, ...Tier[]]): Vignette => ({
  id: 'X1',
  kind: 'derived',
  summary: '',
  source: '',
  answers: person(answers),
  expected: acceptable[0],
  acceptable,
});
const verdict = (...given: Parameters<typeof vignette>): string => vignetteResult(content, vignette(...given)).verdict;

describe('the verdict on a vignette', () => {
  it('is acceptable within the acceptable tiers', () => {
    assert.equal(verdict({ sudden: 'yes', age: '60-64' }, 'same-day', 'emergency'), 'acceptable');
  });
  it('is unsafe below all of them', () => assert.equal(verdict({ trend: 'worse' }, 'soon', 'emergency'), 'unsafe'));
  it('is over above them', () => assert.equal(verdict({ injury: 'major' }, 'soon', 'routine-review'), 'over'));
});

describe('the rules of a vignette', () => {
  it('decide where there is one of that tier', () => {
    const { given, fired, deciding } = vignetteResult(
      content,
      vignette({ severity: 'severe', trend: 'worse' }, 'soon'),
    );
    assert.equal(given, 'soon');
    assert.ok(fired.includes('S6') && fired.includes('R3') && fired.includes('R7'));
    assert.deepEqual(deciding, ['S6']);
  });
  it('do not decide alone where there are two', () => {
    assert.deepEqual(
      vignetteResult(
        content,
        vignette({ injury: 'major', alarm: ['faint-or-clammy'], 'alarm-now': 'new' }, 'emergency'),
      ).deciding,
      [],
    );
  });
});
