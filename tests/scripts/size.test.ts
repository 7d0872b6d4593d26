/** When a script is over its budget. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overBudget } from '../../scripts/size.mjs';

describe('budgets', () => {
  it('allow their own number and refuse one byte more', () => {
    assert.deepEqual(overBudget({ 'a.js': 10, 'b.js': 1 }, { 'a.js': 10, 'b.js': 2 }), []);
    assert.deepEqual(overBudget({ 'a.js': 11, 'b.js': 1 }, { 'a.js': 10, 'b.js': 2 }), [
      'a.js weighs 11 bytes brotli, and its budget is 10.',
    ]);
  });
});
