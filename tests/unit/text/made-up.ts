/**
 * Languages that nobody speaks, made of English: they show what the layout and the mechanism do with words that English has
 * not. Marks stay as they are, and so do numbers, which have to mean the same.
 */
import { diaryEn } from '../../../src/text/diary.en.js';
import type { DiaryText } from '../../../src/text/diary-text.js';
import { en } from '../../../src/text/en.js';
import type { Text } from '../../../src/text/text.js';

/** The same tree with other strings. */
function mapped<Tree>(tree: Tree, change: (words: string) => string): Tree {
  if (typeof tree === 'string') return change(tree) as Tree;
  if (Array.isArray(tree)) return tree.map((part: unknown) => mapped(part, change)) as Tree;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, mapped(part, change)])) as Tree;
}

/** Changes each word, and leaves marks and what is no letter alone. */
const eachWord = (words: string, change: (word: string) => string): string =>
  words.replace(/\{\w+\}|\p{L}+/gu, (found) => (found.startsWith('{') ? found : change(found)));

/** All words of a language, but for the questions that are asked in an official translation only. */
function translated(
  own: Pick<Text, 'language' | 'name' | 'direction'> & Partial<Text>,
  change: (words: string) => string,
): Text {
  const { nervous, worry, 'little-interest': interest, 'feeling-down': down, ...questions } = en.questions;
  const { mood, ...pages } = en.pages;
  assertAsked([nervous, worry, interest, down, mood]);
  const { joining } = en;
  const words = mapped({ ...en, questions, pages }, change);
  return { ...words, joining, translated: change('Nobody speaks this.'), ...own };
}

function assertAsked(parts: readonly unknown[]): void {
  if (parts.includes(undefined)) throw new Error('English asks the four questions of the PHQ-4.');
}

/** All words of the diary. */
const translatedDiary = (
  { language, direction }: Pick<Text, 'language' | 'direction'>,
  change: (words: string) => string,
): DiaryText => ({
  ...mapped(diaryEn, change),
  language,
  direction,
  translated: change('Nobody speaks this.'),
});

const lengthened = (words: string): string =>
  eachWord(words, (word) =>
    (word + 'enkäyttö'.slice(0, Math.max(6 - word.length, Math.ceil(word.length / 2)))).slice(
      0,
      Math.max(18, word.length),
    ),
  );
/** Words half as long again as English ones, none under six letters and none that was made longer over 18: longer than German or Finnish text is. */
export const longWords: Text = translated({ language: 'fi', name: 'Pitkäsanaisuus', direction: 'ltr' }, lengthened);
export const diaryLongWords = translatedDiary(longWords, lengthened);

/** Without spaces, as Chinese is written: a line may break between any two signs. */
const inChinese = (words: string): string =>
  eachWord(words, (word) => '背痛检查结果说明'.slice(0, Math.ceil(word.length / 3))).replace(
    /(?<=\p{L}) (?=\p{L})/gu,
    '',
  );
export const chinese: Text = translated({ language: 'zh-Hans', name: '中文', direction: 'ltr' }, inChinese);
export const diaryChinese = translatedDiary(chinese, inChinese);

/** Without spaces between words too, but with words that a browser has to find, and marks above and below letters. */
const inThai = (words: string): string =>
  eachWord(words, (word) => 'ปวดหลังที่แย่ลง'.slice(0, Math.max(2, word.length))).replace(/(?<=\p{L}) (?=\p{L})/gu, '');
export const thai: Text = translated({ language: 'th', name: 'ไทย', direction: 'ltr' }, inThai);
export const diaryThai = translatedDiary(thai, inThai);

/** From right to left, with English words turned around, so that a word is found again. */
const turned = (words: string): string =>
  eachWord(words, (word) =>
    [...word].map((letter) => 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'[letter.toLowerCase().codePointAt(0)! % 28]).join(''),
  );
export const rightToLeft: Text = translated({ language: 'ar', name: 'العربية', direction: 'rtl' }, turned);
export const diaryRightToLeft = translatedDiary(rightToLeft, turned);
