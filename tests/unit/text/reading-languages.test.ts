/**
 * That each translation is as plain as English, by the measure of its language: its questions and its other sentences as a
 * whole, and each sentence by itself. The bounds stand in `docs/languages/` too.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Text } from '../../../src/text/text.js';
import { every, fillFor } from './every-string.js';
import { languages } from './languages.js';
import { fernandezHuerta, fogPl, lix, polishSyllables, spanishSyllables, type Sentences } from './measures.js';

/** The hardest that is allowed: of a kind as a whole, and of each of its sentences. */
interface Bounds {
  readonly whole: number;
  readonly each: number;
}
interface Measure {
  readonly name: string;
  readonly of: (sentences: Sentences) => number;
  /** Whether more is easier. */
  readonly ease?: true;
  readonly questions: Bounds;
  readonly others: Bounds;
  /** Medical names, which stand beside a plain meaning: each is measured as a word that everybody knows. */
  readonly names: RegExp;
  readonly plain: string;
}

const measures: Readonly<Partial<Record<string, Measure>>> = {
  pl: {
    name: 'FOG-PL',
    of: fogPl,
    questions: { whole: 6, each: 15 },
    others: { whole: 9, each: 20 },
    names:
      /\b(osiowej spondyloartropatii|gabapentyna|pregabalina|amitryptylina|duloksetyna|warfaryna|klopidogrel|apiksaban)/gi,
    plain: 'lek',
  },
  es: {
    name: 'Fernández-Huerta',
    of: fernandezHuerta,
    ease: true,
    questions: { whole: 80, each: 50 },
    others: { whole: 75, each: 33 },
    names:
      /\b(espondiloartritis|espondilolistesis|gabapentina|pregabalina|amitriptilina|duloxetina|enfermedad degenerativa)/gi,
    plain: 'causa',
  },
  ar: {
    name: 'LIX',
    of: lix,
    questions: { whole: 20, each: 40 },
    others: { whole: 25, each: 60 },
    names: /غابابنتين|بريغابالين|أميتريبتيلين|دولوكستين|الوارفارين|الأبيكسابان|الكلوبيدوغريل/g,
    plain: 'دواء',
  },
};

const sentencesOf = (words: string): string[] => words.split(/(?<=[.?؟])\s+/).filter((part) => /\p{L}/u.test(part));
const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{M}\d]+(?:[’'.-][\p{L}\p{M}\d]+)*/gu) ?? [];
/** As in English: of fewer than five words a measure says nothing, and a label has no full stop. */
const isMeasured = (sentence: string): boolean =>
  wordsOf(sentence).length > 4 && (/[.?؟]$/.test(sentence) || wordsOf(sentence).length > 7);

const isQuestion = (path: string): boolean => /^questions\.[\w-]+\.question$/.test(path);
/** The PHQ-4 is quoted to the letter. What a text says of itself is for its maker. */
const isLeftOut =
  /^(pages\.mood|questions\.(nervous|worry|little-interest|feeling-down)|result\.phq|language|direction)\b/;

/** What a person in England can read: the sheet of the clinician and the phrases of other regions are not for them. */
function sentencesIn(text: Text): { path: string; sentence: string }[] {
  const read = every({ ...text, dialects: {}, regions: { 'GB-ENG': text.regions['GB-ENG'] }, clinician: {} });
  return read
    .filter(({ path }) => !isLeftOut.test(path))
    .flatMap(({ path, words }) => sentencesOf(fillFor(words, 'GB-ENG', text)).map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => isMeasured(sentence));
}

for (const [code, text] of languages.filter(([code]) => code !== 'en')) {
  describe(`the words of ${code}`, () => {
    const measure = measures[code];
    assert.ok(measure, `${code} has no measure: name one in tests/unit/text/reading-languages.test.ts.`);
    const { name, of, ease, names, plain } = measure;
    const asMeasured = (sentence: string): string[] => wordsOf(sentence.replace(names, plain));
    const harder = (value: number, bound: number): boolean => (ease ? value < bound : value > bound);
    const all = sentencesIn(text);
    const kinds = {
      questions: all.filter(({ path }) => isQuestion(path)),
      others: all.filter(({ path }) => !isQuestion(path)),
    };
    const wholeOf = (kind: keyof typeof kinds): number => of(kinds[kind].map(({ sentence }) => asMeasured(sentence)));

    for (const kind of ['questions', 'others'] as const) {
      const { whole, each } = measure[kind];
      test(`the ${kind} as a whole: ${name} ${String(whole)} or easier`, () => {
        assert.ok(!harder(wholeOf(kind), whole), wholeOf(kind).toFixed(1));
      });
      test(`each of the ${kind}: ${name} ${String(each)} or easier`, () => {
        const hard = kinds[kind]
          .map(({ path, sentence }) => ({ path, sentence, value: of([asMeasured(sentence)]) }))
          .filter(({ value }) => harder(value, each));
        assert.deepEqual(hard, []);
      });
    }

    test(`docs/languages/${code}.md tells the bounds`, () => {
      const document = readFileSync(new URL(`../../../docs/languages/${code}.md`, import.meta.url), 'utf8');
      const side = ease ? 'at least' : 'at most';
      const told = `${name}: questions ${side} ${String(measure.questions.whole)}, other sentences ${side} ${String(measure.others.whole)}.`;
      assert.ok(document.includes(told), `Expected “${told}”`);
    });
  });
}

describe('a measure', () => {
  test('counts the syllables of Polish', () => {
    const words = { oko: 2, kręgosłup: 3, ubezpieczenie: 5, nieuleczalnie: 5, ucisk: 2, pięć: 1, ale: 2, w: 1 };
    for (const [word, count] of Object.entries(words)) assert.equal(polishSyllables(word), count, word);
  });
  test('counts the syllables of Spanish', () => {
    const words = { agua: 2, día: 2, país: 2, aorta: 3, cuidado: 3, también: 2, irritación: 4, peor: 2, y: 1 };
    for (const [word, count] of Object.entries(words)) assert.equal(spanishSyllables(word), count, word);
  });
  test('is what its authors wrote', () => {
    const twoSentences = [
      ['la', 'espalda', 'duele'],
      ['el', 'dolor', 'empeora'],
    ];
    assert.equal(fernandezHuerta(twoSentences).toFixed(2), (206.84 - 60 * (13 / 6) - 1.02 * 3).toFixed(2));
    assert.equal(fogPl([['boli', 'ubezpieczenie', 'oko', 'ale']]), 0.4 * (4 + 25));
    assert.equal(lix([['a', 'bb', 'ccccccc', 'dddddd']]), 4 + 25);
  });
});
