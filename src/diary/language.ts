/** Which language the diary speaks: the element's own, else the closest ancestor's, else English. A script may bring another. */
import { closestLanguage } from '../element/closest-language.js';
import { diaryEn } from '../text/diary.en.js';
import type { DiaryText } from '../text/diary-text.js';
import { langTag } from '../text/forms.js';

/** Each language by its tag in lower case. */
const texts = new Map<string, DiaryText>();
const tagOf = ({ language }: DiaryText): string => langTag(language).toLowerCase();

/** Adds a language, or puts another in its place. */
export function addDiaryText(text: DiaryText): void {
  texts.set(tagOf(text), text);
}

/** The words for an element: "pl-PL" finds Polish. */
export function diaryTextFor(element: Element): DiaryText {
  const wanted = (closestLanguage(element) ?? '').toLowerCase();
  const known = [...texts.values()].find((text) => `${wanted}-`.startsWith(`${tagOf(text)}-`));
  return known ?? diaryEn;
}
