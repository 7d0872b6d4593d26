/** That the diary is whole in each language: the strings and marks of English, the plurals it needs, and the check's own terms. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diaryEn } from '../../../src/text/diary.en.js';
import type { DiaryText } from '../../../src/text/diary-text.js';
import type { CountText, Text } from '../../../src/text/text.js';
import { every, marksIn } from './every-string.js';
import { diaries, languages } from './languages.js';

/** The parts whose forms depend on a count: each language has its own. */
const counts = ({ trend, chart, table, keep, told }: DiaryText): Readonly<Record<string, CountText>> => ({
  'trend.better': trend.better,
  'chart.label': chart.label,
  'table.heading': table.heading,
  'keep.deleteAsk': keep.deleteAsk,
  'told.expired': told.expired,
  'told.opened': told.opened,
});
const isCount = (path: string): boolean => Object.keys(counts(diaryEn)).some((count) => path.startsWith(count));
const ownWay = (path: string): boolean => path === 'translated' || isCount(path);
const pathsOf = (diary: DiaryText): string[] =>
  every(diary)
    .map(({ path }) => path)
    .filter((path) => !ownWay(path))
    .sort();
const englishAt = new Map(every(diaryEn).map(({ path, words }) => [path, words]));
const formsOf = (forms: CountText): string[] => (typeof forms === 'string' ? [forms] : Object.values(forms));

for (const [code, diary] of diaries) {
  describe(`the diary in ${code}`, () => {
    const [, check] = languages.find(([of]) => of === code) as readonly [string, Text];

    test('is in the language of the check’s words, with the same digits and direction', () => {
      const of = ({ language, direction }: DiaryText | Text): string[] => [
        new Intl.Locale(language).language,
        new Intl.NumberFormat(language).format(1234.5),
        direction,
      ];
      assert.deepEqual(of(diary), of(check));
    });

    test('says that a machine translated it, unless it is the original', () => {
      assert.equal(diary.translated === undefined, diary === diaryEn);
    });

    test('has the strings that English has, and no others, none of them empty', () => {
      assert.deepEqual(pathsOf(diary), pathsOf(diaryEn));
      for (const { path, words } of every(diary)) {
        assert.ok(words.length > 0, path);
        assert.equal(words, words.trim().replace(/ {2,}/g, ' '), path);
        assert.doesNotMatch(words, /["']|!/, path);
      }
    });

    test('has the marks that English has', () => {
      for (const { path, words } of every(diary).filter(({ path }) => !ownWay(path)))
        assert.deepEqual(marksIn(words).sort(), marksIn(englishAt.get(path) ?? '').sort(), path);
    });

    test('has the plural forms that it needs, with the marks that English has', () => {
      const needed = new Intl.PluralRules(diary.language).resolvedOptions().pluralCategories.sort();
      for (const [path, forms] of Object.entries(counts(diary))) {
        if (typeof forms === 'object') assert.deepEqual(Object.keys(forms).sort(), needed, path);
        const known = formsOf(counts(diaryEn)[path]!).flatMap(marksIn);
        for (const form of formsOf(forms)) {
          for (const mark of marksIn(form)) assert.ok(known.includes(mark), `${path}: {${mark}}`);
          assert.doesNotMatch(form.replace(/\{\w+\}/g, ''), /[{}]/, path);
        }
        const other = typeof forms === 'object' ? forms.other : forms;
        const english = counts(diaryEn)[path]!;
        assert.deepEqual(marksIn(other).sort(), marksIn(typeof english === 'object' ? english.other : english).sort());
      }
    });

    test('says of a goal, and of the ends of the pain, what the check says', () => {
      assert.deepEqual(diary.form.goals, pickGoals(check));
      assert.deepEqual(diary.form.painEnds, [check.scaleEnds.least, check.scaleEnds.most]);
      assert.equal(diary.form.errorPrefix, check.flow.errorPrefix);
    });

    test('names no phone number: it has no region', () => {
      for (const { path, words } of every(diary)) assert.doesNotMatch(words.replace('2026-11-27', ''), /\d{3,}/, path);
    });

    if (diary.direction === 'rtl') {
      test('keeps what may run the other way apart', () => {
        for (const { path, words } of every(diary))
          assert.doesNotMatch(words, /(?<!\u2068)\{(name|got)\}|\{(name|got)\}(?!\u2069)/, path);
        assert.match(diary.file.faults.date, /\u20662026-11-27\u2069/);
      });
    }
  });
}

function pickGoals(check: Text): DiaryText['form']['goals'] {
  const { options } = check.questions.goal;
  const label = (id: keyof DiaryText['form']['goals']): string => {
    const option = options[id];
    return typeof option === 'string' ? option : option.label;
  };
  return Object.fromEntries(
    (Object.keys(diaryEn.form.goals) as (keyof DiaryText['form']['goals'])[]).map((id) => [id, label(id)]),
  ) as DiaryText['form']['goals'];
}
