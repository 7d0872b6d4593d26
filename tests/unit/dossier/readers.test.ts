/** That the dossier and the proof find the same questions behind a condition, each in its own way. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionsRead, readersOf } from '../../../scripts/dossier/readers.js';
import { questionsRead as asTheProofReads } from '../../../scripts/proof/properties.js';
import { content } from './made-up.js';

describe('who reads a question', () => {
  it('is what the proof says', () => {
    for (const [id, { when }] of Object.entries(content.rules)) {
      assert.deepEqual([...questionsRead(content, when)].sort(), [...asTheProofReads(content, when)].sort(), id);
    }
  });

  it('names rules through their terms, and everything else by its kind', () => {
    assert.deepEqual(readersOf(content, 'first-ever').rules, ['D28', 'S2']);
    assert.ok(readersOf(content, 'saddle').rules.includes('E13'));
    const mood = readersOf(content, 'feeling-down');
    assert.ok(mood.rules.includes('R6') && mood.others.includes('crisis card'));
    assert.ok(mood.others.some((other) => other.startsWith('signs (low mood')));
    assert.deepEqual(readersOf(content, 'pain-score'), { rules: [], others: [] });
  });
});
