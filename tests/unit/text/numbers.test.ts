/** That no translation changes a number, a time frame or a temperature. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { units } from '../../../scripts/languages/units.js';
import { en } from '../../../src/text/en.js';
import type { PluralForms } from '../../../src/text/text.js';
import type { Dialect } from '../../../src/content/schema.js';
import { allWords, diaries } from './languages.js';
import { changedNumbers, numbersIn } from './numbers.js';

const [[, english]] = allWords as [(typeof allWords)[number]];
for (const [code, text] of allWords.filter(([, words]) => words !== english)) {
  describe(code, () => {
    const wordsAt = new Map(units(text).map(({ path, words }) => [path, words]));
    test('has the numbers and units of English in each string', () => {
      const changed = units(english).flatMap(({ path, words }) => {
        const translated = wordsAt.get(path);
        if (typeof words !== 'string' || typeof translated !== 'string') return [];
        const { missing, added } = changedNumbers(words, translated, text.language);
        return missing.length + added.length > 0 ? [{ path, words, translated, missing, added }] : [];
      });
      assert.deepEqual(changed, []);
    });

    test('has the temperature of a fever in each dialect', () => {
      for (const dialect of Object.keys(en.dialects) as Dialect[]) {
        const { missing, added } = changedNumbers(
          en.dialects[dialect]['feverTemperature']!,
          Object.values(text.dialects[dialect]).join('. '),
          text.language,
        );
        assert.deepEqual([missing, added], [[], []], dialect);
      }
    });
  });
}

const [[, diaryEn]] = diaries as [(typeof diaries)[number]];
for (const [code, diary] of diaries) {
  test(`the diary in ${code} has the 10 of its scale in what it says of each chart with an entry`, () => {
    const { zero, ...forms } = { zero: '', ...(diary.chart.label as PluralForms) };
    for (const form of Object.values(forms)) {
      const { missing, added } = changedNumbers((diaryEn.chart.label as PluralForms).other, form, diary.language);
      assert.deepEqual([missing, added], [[], []], `${form} (none: ${zero})`);
    }
  });
}

describe('a changed number is seen', () => {
  const sees = (english: string, translated: string, language: string): string[] => {
    const { missing, added } = changedNumbers(english, translated, language);
    return [...missing, ...added].map(({ number, unit }) => (unit ? `${number} ${unit}` : number));
  };
  test('in Polish, in its unit too', () => {
    assert.deepEqual(sees('within 2 weeks, in 2 to 6 weeks', 'w ciągu 2 tygodni, za 2 do 6 tygodni', 'pl'), []);
    assert.deepEqual(sees('within 2 weeks', 'w ciągu 3 tygodni', 'pl'), ['2 week', '3 week']);
    assert.deepEqual(sees('within 2 weeks', 'w ciągu 2 dni', 'pl'), ['2 week', '2 day']);
    assert.deepEqual(sees('2 weeks to 3 months', '3 tygodnie do 2 miesięcy', 'pl').length, 4);
    assert.deepEqual(sees('from the age of 60', 'po ukończeniu 60 lat', 'pl'), []);
    assert.deepEqual(sees('judge it after 6', 'oceń po 6 dniach', 'pl'), ['6', '6 day']);
  });
  test('in Spanish, with a comma for decimals', () => {
    assert.deepEqual(sees('100.4°F', '100,4 °F', 'es'), []);
    assert.deepEqual(sees('38°C', '38 °F', 'es'), ['38 °C', '38 °F']);
    assert.deepEqual(sees('48 hours', 'Menos de 48 horas', 'es'), []);
  });
  test('in Arabic, in its own digits and where the word is two of it', () => {
    assert.deepEqual(sees('in 1 to 2 weeks', 'بعد أسبوع إلى أسبوعين', 'ar'), []);
    assert.deepEqual(sees('over 6 weeks', 'أكثر من ٦ أسابيع', 'ar'), []);
    assert.deepEqual(sees('over 6 weeks', 'أكثر من ٧ أسابيع', 'ar'), ['6 week', '7 week']);
    assert.deepEqual(sees('a week or two', 'أسبوع أو أسبوعين', 'ar'), []);
    assert.deepEqual(sees('2 weeks', 'شهرين', 'ar'), ['2 week']);
  });
  test('and the number that names a mark is none', () => {
    assert.deepEqual(numbersIn('{crisis3} (day or night)', 'en'), []);
  });
});
