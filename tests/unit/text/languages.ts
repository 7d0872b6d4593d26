/** Every language that there is, by the name of its file in `src/text/`: a new one is tested as soon as its file is there. */
import { diaryLanguageCodes, exportOf, languageCodes } from '../../../scripts/build/languages.mjs';
import type { Words } from '../../../scripts/languages/units.js';
import type { DiaryText } from '../../../src/text/diary-text.js';
import type { Text } from '../../../src/text/text.js';

async function load<Part>(file: string): Promise<Part> {
  const { href } = new URL(`../../../src/text/${file}.ts`, import.meta.url);
  const module = (await import(href)) as Readonly<Record<string, Part | undefined>>;
  const text = module[exportOf(file)];
  if (!text) throw new Error(`src/text/${file}.ts exports no ${exportOf(file)}.`);
  return text;
}

export const languages: readonly (readonly [code: string, text: Text])[] = await Promise.all(
  ['en', ...languageCodes].map(async (code) => [code, await load<Text>(code)] as const),
);

/** The languages that the diary has. */
export const diaries: readonly (readonly [code: string, diary: DiaryText])[] = await Promise.all(
  ['en', ...diaryLanguageCodes].map(async (code) => [code, await load<DiaryText>(`diary.${code}`)] as const),
);

/** All that each language says: the check's words, and the diary's where it has them. */
export const allWords: readonly (readonly [code: string, words: Words])[] = languages.map(([code, text]) => {
  const [, diary] = diaries.find(([of]) => of === code) ?? [];
  return [code, diary ? { ...text, diary } : text];
});
