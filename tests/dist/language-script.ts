/** The script of a language that is made up for a test, as rollup makes one of a language that there is. */
import { build } from 'esbuild';
import { languageScript } from '../../scripts/build/languages.mjs';
import { en } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';

/**
 * One function, without the byte order mark that stands before it in a file.
 * @param english that it is made for.
 */
export async function madeUpScript(words: Text, english: Text = en): Promise<string> {
  const contents = languageScript('made-up.js', english, words);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    write: false,
    minify: true,
  });
  return outputFiles[0]!.text;
}
