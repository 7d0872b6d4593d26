/** The script of a language that is made up for a test, as rollup makes one of a language that there is. */
import { build } from 'esbuild';
import { diary, languageScript } from '../../scripts/build/languages.mjs';
import { en } from '../../src/text/en.js';
import type { DiaryText } from '../../src/text/diary-text.js';
import type { Text } from '../../src/text/text.js';

/**
 * One function, without the byte order mark that stands before it in a file.
 * @param english that it is made for.
 */
export const madeUpScript = (words: Text, english: Text = en): Promise<string> =>
  bundled(languageScript('made-up.js', english, words));

export const madeUpDiaryScript = (words: DiaryText, english: DiaryText): Promise<string> =>
  bundled(languageScript('made-up.js', english, words, diary));

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
  });
  return outputFiles[0]!.text;
}
