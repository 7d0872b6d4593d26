/** Every language that there is, by the name of its file in `src/text/`: a new one is tested as soon as its file is there. */
import { readdirSync } from 'node:fs';
import type { Text } from '../../../src/text/text.js';

const folder = new URL('../../../src/text/', import.meta.url);

/** The codes of the languages, such as "pl" or "zh-hans": the names of their files. Other files of the folder are longer words. */
export const languageCodes = readdirSync(folder)
  .filter((file) => /^[a-z]{2,3}(-[a-z]+)?\.ts$/.test(file))
  .map((file) => file.replace('.ts', ''));

async function load(code: string): Promise<Text> {
  const module = (await import(new URL(`${code}.ts`, folder).href)) as Readonly<Record<string, Text | undefined>>;
  const text = module[code.replace('-', '')];
  if (!text) throw new Error(`src/text/${code}.ts exports no ${code.replace('-', '')}.`);
  return text;
}

export const languages: readonly (readonly [code: string, text: Text])[] = await Promise.all(
  languageCodes.map(async (code) => [code, await load(code)] as const),
);
