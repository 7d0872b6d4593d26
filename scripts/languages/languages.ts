/**
 * `npm run languages`: which translations are stale, and XLIFF out and in. `check` notes that units are checked against the
 * English that there is now; nothing else writes that.
 *
 *     npm run languages                       what is stale, by path
 *     npm run languages -- check pl [path …]  notes as checked: what is named, or all
 *     npm run languages -- export pl pl.xlf   writes XLIFF 1.2
 *     npm run languages -- import pl pl.xlf   puts its words into src/text/pl.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { languageCodes } from '../build/languages.mjs';
import { en } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';
import { checkedNow, stalePaths, units, type Checked } from './units.js';
import { fromXliff, toXliff } from './xliff.js';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const noteOf = (code: string): URL => at(`docs/languages/${code}.json`);
const exportOf = (code: string): string => code.replace('-', '');

async function textOf(code: string): Promise<Text> {
  if (!languageCodes.includes(code))
    throw new Error(`There is no language ${code}: expected one of ${languageCodes.join(', ')}.`);
  const module = (await import(at(`src/text/${code}.ts`).href)) as Readonly<Record<string, Text>>;
  return module[exportOf(code)] as Text;
}

/** What was noted of a language; nothing where it is new. */
const checkedOf = (code: string): Checked =>
  existsSync(noteOf(code)) ? (JSON.parse(readFileSync(noteOf(code), 'utf8')) as Checked) : {};

async function list(): Promise<void> {
  for (const code of languageCodes) {
    const stale = stalePaths(en, await textOf(code), checkedOf(code));
    console.log(`${code}: ${stale.length === 0 ? 'nothing is stale' : `${String(stale.length)} stale`}`);
    for (const path of stale) console.log(`  ${path}`);
  }
}

async function check(code: string, paths: readonly string[]): Promise<void> {
  const text = await textOf(code);
  const known = units(text).map(({ path }) => path);
  const unknown = paths.find((path) => !known.includes(path));
  if (unknown) throw new Error(`${code} has no string ${unknown}: expected a path as \`npm run languages\` lists it.`);
  const checked = checkedNow(en, text, checkedOf(code), new Set(paths.length > 0 ? paths : known));
  mkdirSync(at('docs/languages/'), { recursive: true });
  writeFileSync(noteOf(code), `${JSON.stringify(checked, null, 2)}\n`);
}

/** The file is written anew as plain data: constants that somebody had written for it are gone. */
async function take(code: string, file: string): Promise<void> {
  const path = at(`src/text/${code}.ts`);
  const [comment] = /^\/\*\*[^]*?\*\/\n/.exec(readFileSync(path, 'utf8')) ?? [''];
  const text = await fromXliff(await textOf(code), readFileSync(file, 'utf8'));
  const source = `${comment}import type { Text } from './text.js';\n\nexport const ${exportOf(code)}: Text = ${JSON.stringify(text)};\n`;
  writeFileSync(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

const [verb, code = '', ...rest] = process.argv.slice(2);
const [file] = rest;
if (verb === undefined) await list();
else if (verb === 'check') await check(code, rest);
else if (verb === 'export' && file) writeFileSync(file, await toXliff(en, await textOf(code)));
else if (verb === 'import' && file) await take(code, file);
else
  throw new Error(
    `Expected nothing, “check <code>”, “export <code> <file>” or “import <code> <file>”, got ${process.argv.slice(2).join(' ')}.`,
  );
