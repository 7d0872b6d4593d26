/** When a script does not keep its budget. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offBudget } from '../../../scripts/build/size.mjs';

describe('budgets', () => {
  it('allow their own number and refuse one byte more', () => {
    assert.deepEqual(offBudget({ 'a.js': 10, 'b.js': 2 }, { 'a.js': 10, 'b.js': 2 }), []);
    assert.deepEqual(offBudget({ 'a.js': 11, 'b.js': 2 }, { 'a.js': 10, 'b.js': 2 }), [
      'a.js weighs 11 bytes brotli, and its budget is 10.',
    ]);
  });

  it('refuse a script that has become more than 2 % smaller', () => {
    assert.deepEqual(offBudget({ 'a.js': 980 }, { 'a.js': 1000 }), []);
    assert.deepEqual(offBudget({ 'a.js': 979 }, { 'a.js': 1000 }), [
      'a.js weighs 979 bytes brotli, and its budget is 1000: lower it to what it weighs.',
    ]);
  });
});
