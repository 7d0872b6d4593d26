/** Every language that there is, by the name of its file in `src/text/`: a new one is tested as soon as its file is there. */
import { languageCodes } from '../../../scripts/build/languages.mjs';
import type { Text } from '../../../src/text/text.js';

async function load(code: string): Promise<Text> {
  const file = new URL(`../../../src/text/${code}.ts`, import.meta.url);
  const module = (await import(file.href)) as Readonly<Record<string, Text | undefined>>;
  const name = code.replace('-', '');
  const text = module[name];
  if (!text) throw new Error(`src/text/${code}.ts exports no ${name}.`);
  return text;
}

export const languages: readonly (readonly [code: string, text: Text])[] = await Promise.all(
  ['en', ...languageCodes].map(async (code) => [code, await load(code)] as const),
);
