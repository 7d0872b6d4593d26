/**
 * That the words are as plain as promised, sentence by sentence: the Flesch-Kincaid grade of each, the words of each label,
 * and a plain meaning beside each medical name.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { diaryEn } from '../../../src/text/diary.en.js';
import { en } from '../../../src/text/en.js';
import { every, fillFor, type Sentence } from './every-string.js';

/**
 * Medical names that cannot be avoided, and the plain words that stand beside each. A name is measured as a word of two
 * syllables: a reader takes its meaning from the words beside it.
 */
const names: Record<string, string> = {
  'ankylosing spondylitis': 'arthritis',
  'axial spondyloarthritis': 'inflamed spine',
  spondyloarthritis: 'arthritis of the spine',
  'degenerative disc disease': 'discs can wear',
  'spinal stenosis': 'spinal canal',
  spondylolisthesis: 'slipped bone',
  'cauda equina syndrome': 'nerves low in the spine',
  'aortic aneurysm': 'main blood vessel',
  osteoporosis: 'thin bones',
  melanoma: 'from a mole',
  tuberculosis: 'TB',
  dialysis: 'for the kidneys',
  epidurals: 'often for birth',
  'lumbar punctures': 'to take fluid',
  warfarin: 'blood thinners',
  apixaban: 'blood thinners',
  clopidogrel: 'blood thinners',
  chemotherapy: 'drugs for cancer',
  acupuncture: 'needles',
  ibuprofen: 'tablets',
  naproxen: 'tablets',
  'anti-inflammatory': 'ibuprofen',
  paracetamol: 'painkiller',
  acetaminophen: 'painkiller',
  codeine: 'strong painkiller',
  tramadol: 'strong painkiller',
  morphine: 'strong painkiller',
  opioids: 'strong painkillers',
  gabapentin: 'nerve pain tablets',
  pregabalin: 'nerve pain tablets',
  amitriptyline: 'nerve pain tablets',
  duloxetine: 'nerve pain tablets',
  psoriasis: 'scaly patches',
  sciatica: 'irritated nerve',
  rheumatologist: 'joint doctor',
  orthopaedic: 'spine surgeon',
  orthopedic: 'spine surgeon',
  ergonomic: 'made to fit the body',
  constipation: 'hard poo',
  physiotherapist: 'plans exercises',
  'physical therapist': 'plans exercises',
  physiotherapy: 'exercise',
  'physical therapy': 'exercise',
};
const byLength = Object.keys(names).sort((one, other) => other.length - one.length);
const plainer = (words: string): string =>
  byLength.reduce((rest, name) => rest.replace(new RegExp(`\\b${name}\\b`, 'gi'), 'doctor'), words);

/** Long words that everybody reads on signs and packets of their own country. */
const known = /\b(emergency department|emergency|primary care provider|antibiotics|1800MEDICARE)\b/gi;

const measured = ['GB-ENG', 'US', 'CA', 'IN'] as const;

const sentencesOf = (words: string): string[] => words.split(/(?<=[.?])\s+/).filter((sentence) => /\w/.test(sentence));
const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d&]+(?:[’'.-][\p{L}\d]+)*/gu) ?? [];
const syllablesOf = (words: readonly string[]): number[] => words.map((word) => Math.max(syllable(word), 1));

function gradeOf(sentence: string): number {
  const words = wordsOf(plainer(sentence).replace(known, 'doctor'));
  const syllables = syllablesOf(words).reduce((sum, next) => sum + next, 0);
  return fleschKincaid({ sentence: 1, word: words.length, syllable: syllables });
}

/** A sentence is measured. Of fewer than five words a grade says nothing: one name is grade 20. They keep to short words. */
const isSentence = (words: string): boolean =>
  wordsOf(words).length > 4 && (/[.?]$/.test(words) || wordsOf(words).length > 7);

function atMost(most: number, strings: readonly Sentence[]): void {
  for (const region of measured) {
    for (const { path, words } of strings) {
      for (const sentence of sentencesOf(fillFor(words, region)).filter(isSentence)) {
        const grade = gradeOf(sentence);
        assert.ok(grade <= most, `${path}: grade ${grade.toFixed(1)} for ${region}, over ${most}: “${sentence}”`);
      }
    }
  }
}

/** All that a person in the region can read, without the language's tag and other regions' phrases. The clinician's sheet is not for them. */
const read = every({ ...en, language: '', dialects: {}, regions: {}, clinician: {}, diary: diaryEn });
const isAsked = ({ path }: Sentence): boolean =>
  /^questions\.[\w-]+\.question$/.test(path) && !isQuoted({ path, words: '' });
/** The PHQ-4 is quoted to the letter, with its stem and its makers. */
const isQuoted = ({ path }: Sentence): boolean =>
  /^(pages\.mood|questions\.(nervous|worry|little-interest|feeling-down)|result\.phq)\b/.test(path);

describe('each sentence is plain', () => {
  test('a question: grade 6 or below', () => {
    atMost(6, read.filter(isAsked));
  });
  test('any other: grade 9 or below', () => {
    atMost(
      9,
      read.filter((sentence) => !isAsked(sentence) && !isQuoted(sentence)),
    );
  });
  for (const region of measured) {
    test(`the phrases of ${region}: grade 9 or below`, () => {
      for (const { path, words } of every(en.regions[region], region)) {
        for (const sentence of sentencesOf(fillFor(words, region)).filter(isSentence))
          assert.ok(gradeOf(sentence) <= 9, `${path}: grade ${gradeOf(sentence).toFixed(1)}: “${sentence}”`);
      }
    });
  }
});

/** Words of four syllables and more that everybody who is asked about them knows. */
const longWords = new Set(
  [
    'operation',
    'stimulator',
    'unbearable',
    'imaginable',
    'immunity',
    'inflammation',
    'recommended',
    'exercises',
  ].concat(['emergency']),
);

describe('each label, and each sentence too short to measure, is made of short words', () => {
  test('no word of four syllables that is not a known one or a name', () => {
    for (const { path, words } of read.filter((sentence) => !isQuoted(sentence))) {
      const labels = sentencesOf(fillFor(words, 'GB-ENG')).filter((label) => !isSentence(label));
      const hard = labels
        .flatMap((label) => wordsOf(plainer(label)))
        .filter((word) => syllable(word) > 3 && !longWords.has(word.toLowerCase()));
      assert.deepEqual(hard, [], `${path}: “${words}”`);
    }
  });
});

describe('no sentence is long', () => {
  const longest = (part: unknown, most: number): void => {
    for (const { path, words } of every(part)) {
      for (const sentence of sentencesOf(fillFor(words, 'GB-ENG'))) {
        assert.ok(wordsOf(sentence).length <= most, `${path}: ${wordsOf(sentence).length} words in “${sentence}”`);
      }
    }
  };
  test('20 words in a question', () => {
    longest(en.questions, 20);
  });
  test('30 words elsewhere', () => {
    longest({ ...en, regions: en.regions['GB-ENG'], diary: diaryEn }, 30);
  });
});

describe('each medical name stands beside a plain meaning', () => {
  const stringsOf = (...parts: unknown[]): string[] => every(parts).map(({ words }) => words);
  // A question with its options, a plan item, a rule's sentence: what is read together.
  const together = [
    ...[en.questions, en.planItems, en.plan, en.reasons, en.preparation.tests, en.preparation.people]
      .flatMap((part) => Object.values<unknown>(part))
      .map((part) => stringsOf(part).join(' ')),
    ...stringsOf(en.rules, en.signs),
  ].flatMap((words) => measured.map((region) => fillFor(words, region).toLowerCase()));
  for (const [name, meaning] of Object.entries(names)) {
    test(`${name}: ${meaning}`, () => {
      assert.ok(together.some((words) => words.includes(name.toLowerCase()) && words.includes(meaning.toLowerCase())));
    });
  }
});
