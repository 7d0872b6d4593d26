/** How a language writes numbers: with and without `Intl`, which must agree. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberText } from '../../../src/text/forms.js';
import { en } from '../../../src/text/en.js';
import { ar } from '../../../src/text/ar.js';
import { es } from '../../../src/text/es.js';
import { pl } from '../../../src/text/pl.js';

const numbers = [0, 1, 7, 10, 34, 999, 1000, 1234, 20_000, -3, 2.5];

test('a number is written as Intl writes it in the language', () => {
  for (const { language } of [en, pl, es, ar, { language: 'ar-EG' }, { language: 'pl' }]) {
    const expected = numbers.map((value) => new Intl.NumberFormat(language).format(value));
    assert.deepEqual(
      numbers.map((value) => numberText({ language }, value)),
      expected,
      language,
    );
  }
  assert.equal(numberText({ language: 'ar-EG' }, 12), '١٢');
});

test('a page’s first number asks nothing of Intl, which is slow to begin with', (context) => {
  const { NumberFormat } = Intl;
  context.after(() => {
    Intl.NumberFormat = NumberFormat;
  });
  Intl.NumberFormat = (() => assert.fail('Intl was asked')) as unknown as typeof NumberFormat;
  for (const text of [en, pl, es, ar]) assert.equal(numberText(text, 4), '4');
});
