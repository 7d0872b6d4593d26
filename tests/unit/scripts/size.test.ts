/** When a built script is over its budget, and what is told then. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgetOf, comparison, overBudget } from '../../../scripts/build/size.mjs';

describe('budgets', () => {
  it('allow their own number and anything less, and refuse one byte more', () => {
    const most = { 'a.js': 1000, 'b.js': 20 };
    assert.deepEqual(overBudget({ 'a.js': 1000, 'b.js': 2 }, most), []);
    const [told, ...others] = overBudget({ 'a.js': 1001, 'b.js': 20 }, most);
    assert.match(
      told!,
      /^dist\/a\.js is 1 bytes over its budget of 1,000\. `npm run size` shows what each module costs\./,
    );
    assert.deepEqual(others, []);
  });

  it('are the same for every language, and none for other files', () => {
    const most = { 'back-pain-check.js': 3, 'back-pain-check.%.js': 2 };
    assert.equal(budgetOf('back-pain-check.js', most), 3);
    for (const language of ['pl', 'zh-Hant', 'es-419']) {
      assert.equal(budgetOf(`back-pain-check.${language}.js`, most), 2);
    }
    assert.equal(budgetOf('back-pain-check.js.map', most), undefined);
    assert.equal(budgetOf('back-pain-check.diary.pl.js', { ...most, 'back-pain-check.diary.%.js': 1 }), 1);
    assert.equal(overBudget({ 'back-pain-check.ar.js': 3 }, most).length, 1);
  });
});

describe('the change since a commit', () => {
  it('is told for each file, with its sign', () => {
    const earlier = { 'a.js': 1200, 'b.js': 20 };
    assert.equal(
      comparison({ 'a.js': 20, 'b.js': 20, 'c.js': 1500 }, earlier, 'a0a912b'),
      'Since a0a912b: a.js -1,180, b.js 0, c.js +1,500 bytes.',
    );
  });
});
