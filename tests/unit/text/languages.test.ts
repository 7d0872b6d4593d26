/** That each language is whole: the strings that English has, marks that fill in every region, and the plurals it needs. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { regions } from '../../../src/content/regions.js';
import type { Region } from '../../../src/content/schema.js';
import { en } from '../../../src/text/en.js';
import type { CountText, Text } from '../../../src/text/text.js';
import { every, fillFor, marksIn, ownMarks, regionIds } from './every-string.js';
import { languages } from './languages.js';

const moodPaths = /^(pages\.mood|questions\.(nervous|worry|little-interest|feeling-down))\b/;
/** What a language has in its own way: words for its marks, forms for its plurals, and what English does not say of itself. */
const ownWay = (text: Text): RegExp => {
  const counts = ['result.signCount', 'result.denied', 'flow.leftToAnswer'].join('|');
  const asksMood = 'nervous' in text.questions && text.questions.nervous !== undefined;
  return new RegExp(`^(dialects\\.|translated$|(${counts}))${asksMood ? '' : `|${moodPaths.source}`}`);
};
const pathsOf = (text: Text, leftOut: RegExp): string[] =>
  every(text)
    .map(({ path }) => path)
    .filter((path) => !leftOut.test(path));

/** What the regions' phone numbers and phrases are called in a sentence. */
const regionMark =
  /^((emergency|sameDay|poison|crisis)\d?|emergencyNumber|speakToday|scanToday|reviewSoon(OrPhysio)?|bookReview|tooMuchMedicine|crisisLine)$/;
/** The path without what a plural form is called. */
const ownOf = (path: string): readonly string[] => ownMarks[path.replace(/\.(zero|one|two|few|many|other)$/, '')] ?? [];

/** All that a person in the region can read. */
const readIn = (text: Text, id: (typeof regionIds)[number]) =>
  every({ ...text, dialects: {}, regions: { [id]: text.regions[id] } }).map(({ path, words }) => ({
    path,
    words: fillFor(words, id, text),
  }));
const numbersOf = ({ emergency, sameDay, poison, crisis }: Region): string[] =>
  [emergency, sameDay, poison, crisis].flat().map(({ number }) => number);

for (const [code, text] of languages) {
  describe(code, () => {
    const strings = every(text);

    test('is named by its tag', () => {
      assert.equal(text.language.toLowerCase().split('-')[0], code.split('-')[0]);
      assert.doesNotThrow(() => new Intl.Locale(text.language));
    });

    test('says that a machine translated it, unless it is the original', () => {
      assert.equal(text.translated === undefined, text === en);
    });

    test('has the strings that English has, and no others', () => {
      const [own, english] = [new Set(pathsOf(text, ownWay(text))), new Set(pathsOf(en, ownWay(text)))];
      const missing = [...english].filter((path) => !own.has(path));
      const others = [...own].filter((path) => !english.has(path));
      assert.deepEqual(missing, [], `src/text/${code}.ts has no words yet for ${missing.join(', ')}`);
      assert.deepEqual(others, [], `src/text/${code}.ts has words that English has not: ${others.join(', ')}`);
    });

    test('asks all four questions of the PHQ-4 below their heading, or none', () => {
      const asked = strings.filter(({ path }) => /^(pages\.mood\.heading|questions\.[\w-]+\.question)$/.test(path));
      assert.ok([0, 5].includes(asked.filter(({ path }) => moodPaths.test(path)).length));
    });

    test('has no empty string and no loose space', () => {
      for (const { path, words } of strings.filter(({ path }) => !path.startsWith('joining.'))) {
        assert.ok(words.length > 0, path);
        assert.equal(words, words.trim().replace(/ {2,}/g, ' '), path);
      }
    });

    test('has the plural forms that it needs, and no others', () => {
      const counts: CountText[] = [text.result.signCount, text.result.denied, text.flow.leftToAnswer];
      const needed = new Intl.PluralRules(text.language).resolvedOptions().pluralCategories.sort();
      for (const forms of counts.filter((forms) => typeof forms === 'object'))
        assert.deepEqual(Object.keys(forms).sort(), needed);
    });

    test('each mark is a word of its dialects, of the region or of the string’s own', () => {
      const words = Object.keys(text.dialects.gb);
      for (const { path, words: sentence } of strings) {
        for (const mark of marksIn(sentence))
          assert.ok(words.includes(mark) || regionMark.test(mark) || ownOf(path).includes(mark), `${path}: {${mark}}`);
      }
    });

    test('each mark of a string’s own is in it', () => {
      for (const { path, words } of strings) {
        // "One sign" names no count.
        for (const mark of ownOf(path).filter((own) => own !== 'count')) assert.ok(marksIn(words).includes(mark), path);
      }
    });

    test('all dialects name the same words, and each is used', () => {
      const used = new Set(strings.flatMap(({ words }) => marksIn(words)));
      const names = Object.keys(text.dialects.gb).sort();
      for (const words of Object.values(text.dialects)) assert.deepEqual(Object.keys(words).sort(), names);
      assert.deepEqual(
        names.filter((name) => !used.has(name)),
        [],
      );
    });

    test('no dialect’s word is called as something of the region, or of a string’s own', () => {
      const own = Object.values(ownMarks).flat();
      for (const word of Object.keys(text.dialects.gb)) assert.ok(!regionMark.test(word) && !own.includes(word), word);
    });

    for (const id of regionIds) {
      test(`in ${id}, each sentence can be said, with the region’s own numbers only, and with all of them`, () => {
        const sentences = readIn(text, id);
        const allowed = numbersOf(regions[id]);
        for (const { path, words } of sentences) {
          assert.doesNotMatch(words, /[{}]|undefined/, path);
          // A service that is called by its number, and 100.4°F, are no phone numbers.
          const plain = words.replace(/1800MEDICARE|100[.,]4/g, '');
          for (const [found] of plain.matchAll(/\d[\d ]*\d{2,}|\d{3,}/g))
            assert.ok(allowed.includes(found), `${path}: ${found}`);
        }
        const told = sentences.map(({ words }) => words).join('\n');
        for (const number of allowed) assert.ok(told.includes(number), number);
        // Its groups would be turned round between words that run from right to left.
        if (text.direction === 'rtl')
          for (const number of allowed) assert.ok(told.includes(`\u2066${number}\u2069`), number);
      });
    }
  });
}
