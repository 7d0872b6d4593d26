/**
 * `npm run languages`: which translations are stale, and XLIFF out and in. `check` notes that units are checked against the
 * English that there is now; nothing else writes that.
 *
 *     npm run languages                       what is stale, by path
 *     npm run languages -- check pl [path …]  notes as checked: what is at or below the paths, or all; `all` is every language
 *     npm run languages -- export pl pl.xlf   writes XLIFF 1.2
 *     npm run languages -- import pl pl.xlf   puts its words into src/text/pl.ts and diary.pl.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { diaryLanguageCodes, exportOf, languageCodes } from '../build/languages.mjs';
import { diaryEn } from '../../src/text/diary.en.js';
import { en } from '../../src/text/en.js';
import { checkedNow, stalePaths, units, type Checked, type Words } from './units.js';
import { fromXliff, toXliff } from './xliff.js';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const noteOf = (code: string): URL => at(`docs/languages/${code}.json`);
const english: Words = { ...en, diary: diaryEn };

const fileOf = (name: string): URL => at(`src/text/${name}.ts`);

async function exported<Part>(name: string): Promise<Part> {
  return ((await import(fileOf(name).href)) as Readonly<Record<string, Part>>)[exportOf(name)] as Part;
}

async function wordsOf(code: string): Promise<Words> {
  if (!languageCodes.includes(code))
    throw new Error(`There is no language ${code}: expected one of ${languageCodes.join(', ')}.`);
  const text = await exported<Words>(code);
  return diaryLanguageCodes.includes(code) ? { ...text, diary: await exported(`diary.${code}`) } : text;
}

/** What was noted of a language; nothing where it is new. */
const checkedOf = (code: string): Checked =>
  existsSync(noteOf(code)) ? (JSON.parse(readFileSync(noteOf(code), 'utf8')) as Checked) : {};

async function list(): Promise<void> {
  for (const code of languageCodes) {
    const stale = stalePaths(english, await wordsOf(code), checkedOf(code));
    console.log(`${code}: ${stale.length === 0 ? 'nothing is stale' : `${String(stale.length)} stale`}`);
    for (const path of stale) console.log(`  ${path}`);
  }
}

async function check(code: string, paths: readonly string[]): Promise<void> {
  const words = await wordsOf(code);
  // Of English, because a language may leave out what another has.
  const known = units(english).map(({ path }) => path);
  const below = (whole: string) => (path: string) => path === whole || path.startsWith(`${whole}.`);
  const unknown = paths.find((path) => !known.some(below(path)));
  if (unknown) throw new Error(`There is no string ${unknown}: expected a path as \`npm run languages\` lists it.`);
  const named = known.filter((path) => paths.length === 0 || paths.some((whole) => below(whole)(path)));
  const checked = checkedNow(english, words, checkedOf(code), new Set(named));
  mkdirSync(at('docs/languages/'), { recursive: true });
  writeFileSync(noteOf(code), `${JSON.stringify(checked, null, 2)}\n`);
}

/** The files are written anew as plain data: constants that somebody had written for them are gone. */
async function take(code: string, xliff: string): Promise<void> {
  const { diary, ...text } = await fromXliff(await wordsOf(code), readFileSync(xliff, 'utf8'));
  await put(code, 'Text', 'text', text);
  if (diary) await put(`diary.${code}`, 'DiaryText', 'diary-text', diary);
}

async function put(name: string, type: string, typeFrom: string, words: object): Promise<void> {
  const path = fileOf(name);
  const [comment] = /^\/\*\*[^]*?\*\/\n/.exec(readFileSync(path, 'utf8')) ?? [''];
  const source = `${comment}import type { ${type} } from './${typeFrom}.js';\n\nexport const ${exportOf(name)}: ${type} = ${JSON.stringify(words)};\n`;
  writeFileSync(path, await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }));
}

const [verb, code = '', ...rest] = process.argv.slice(2);
const [file] = rest;
if (verb === undefined) await list();
else if (verb === 'check') for (const each of code === 'all' ? languageCodes : [code]) await check(each, rest);
else if (verb === 'export' && file) writeFileSync(file, await toXliff(english, await wordsOf(code)));
else if (verb === 'import' && file) await take(code, file);
else
  throw new Error(
    `Expected nothing, “check <code>”, “export <code> <file>” or “import <code> <file>”, got ${process.argv.slice(2).join(' ')}.`,
  );
