/**
 * How hard a text is to read, by a measure that was published for its language: Fernández-Huerta for Spanish, FOG-PL for Polish,
 * and LIX for Arabic. It knows sentences and words, and nothing of the check.
 *
 * Arabic has measures of its own, and none can be computed here: OSMAN counts syllables, which Arabic writes only with its vowel
 * marks, so that a program has to guess those first; AARI adds up the letters of the whole text, so that it says nothing of a
 * sentence. LIX counts letters and words alone; its authors and those of OSMAN have both measured Arabic by it.
 */
import spanish from 'hyphen/es/index.js';
import polish from 'hyphen/pl/index.js';

/** A text as words in sentences. */
export type Sentences = readonly (readonly string[])[];

/**
 * The syllables of a word: the parts between a hyphenator's breaks. Those leave no letter alone at either end of a word, so
 * vowels that stand apart in one part are counted as well.
 */
const syllables =
  (hyphenate: (word: string, options: { hyphenChar: string; minWordLength: number }) => string, vowels: RegExp) =>
  (word: string): number =>
    hyphenate(word.toLowerCase(), { hyphenChar: '\n', minWordLength: 1 })
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, part.match(vowels)?.length ?? 0), 0);

export const polishSyllables = syllables(polish.hyphenateSync, /i?[aąeęoóuy]|i/g);
export const spanishSyllables = syllables(spanish.hyphenateSync, /[iuü]?[aeoáéó][iuüy]?|[íú]|[iuüy]+/g);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);
const wordsPerSentence = (sentences: Sentences): number => sentences.flat().length / sentences.length;
const percent = (words: readonly string[], is: (word: string) => boolean): number =>
  (100 * words.filter(is).length) / words.length;

/** Fernández-Huerta (1959): 100 is very easy; 80 to 90 easy, 70 to 80 fairly easy, 60 to 70 as most texts are. */
export const fernandezHuerta = (sentences: Sentences): number => {
  const words = sentences.flat();
  return 206.84 - (60 * sum(words.map(spanishSyllables))) / words.length - 1.02 * wordsPerSentence(sentences);
};

/** FOG-PL, Gunning's measure as Pisarek has it for Polish: years of school. A word of four syllables is hard. */
export const fogPl = (sentences: Sentences): number =>
  0.4 * (wordsPerSentence(sentences) + percent(sentences.flat(), (word) => polishSyllables(word) > 3));

/** LIX (Björnsson 1968): below 30 as books for children are, 30 to 40 as stories. A word of seven letters is long. */
export const lix = (sentences: Sentences): number =>
  wordsPerSentence(sentences) + percent(sentences.flat(), (word) => [...word.replace(/[^\p{L}]/gu, '')].length > 6);
