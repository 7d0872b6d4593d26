/**
 * Rollup plugin that puts the content and the words into a script as packed text and what unpacks it, in the place of
 * `src/content/index.ts` and `src/text/en.ts`. It knows neither how a value is packed nor what is in it.
 */
import { fileURLToPath } from 'node:url';
import MagicString, { Bundle } from 'magic-string';
import { tsImport } from 'tsx/esm/api';
import { packContent, packSources } from './content.mjs';
import * as readers from './unpack.mjs';
import { packWords } from './words.mjs';

/** A kind of content or words: its name, what is packed of it, and the reader. @typedef {{ file: string, name: string, packed: import('./codecs.mjs').Packed, read: string }} Field */

const source = (path) => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));
const files = { content: source('content/index.ts'), sources: source('content/sources.ts'), en: source('text/en.ts') };
const importReaders = `import { ${Object.keys(readers).join(', ')} } from '${fileURLToPath(new URL('unpack.mjs', import.meta.url))}';\n`;

/** What the source map calls the text of all that is packed; `packedParts` tells which file each stretch of it is from. */
export const packedText = fileURLToPath(new URL('packed text', import.meta.url));

/** The content, its sources and the words that are packed. */
export async function packable() {
  const load = async (name) => (await tsImport(new URL(`file://${files[name]}`).href, import.meta.url))[name];
  return { content: await load('content'), sources: await load('sources'), words: await load('en') };
}

/** Words that the start shows, and those of a page of questions; all others are a result's, and the rules wait for an answer. */
const startWords = ['language', 'direction', 'dialects', 'regions', 'start', 'result', 'flow'];
const pageWords = ['stages', 'pages', 'questions', 'scaleEnds'];
const pageContent = ['stages', 'questions', 'terms', 'pages'];

/**
 * What is packed of each file and the code that reads it, in the order in which it must be read: the engine's content, or
 * what the widget needs of it, and its words. The widget reads each kind when it is asked for, so that what the start shows
 * comes first, then what a page of questions does, and the result's last.
 * @returns {{ file: string, of?: string, packed?: import('./codecs.mjs').Packed, code: string }[]}
 */
export function packedParts({ content, sources, words }, complete) {
  const { code, fields } = packContent(content, complete);
  const parts = [...code];
  const wordFields = complete ? [] : packWords(words, content);
  const give = (target, given, before, after) => {
    parts.push({ file: given[0].file, code: before });
    for (const { file, name, packed, read } of given)
      parts.push({ file, packed, code: `${name}:${read},`, ...(target === 'en' && { of: name }) });
    parts.push({ file: given[0].file, code: after });
  };
  if (complete) {
    give('content', fields, 'export const content = object({', '})();\n');
    return parts;
  }
  parts.push({ file: 'content/index', code: 'export const content = {}, sources = {}, en = {};\n' });
  const later = (target, given) => give(target, given, `later(${target}, {`, '});\n');
  const named = (all, names) => all.filter(({ name }) => names.includes(name));
  const others = (all, names) => all.filter(({ name }) => !names.includes(name));
  later('content', named(fields, ['regions']));
  later('en', named(wordFields, startWords));
  later('content', named(fields, pageContent));
  later('en', named(wordFields, pageWords));
  later('content', others(fields, ['regions', ...pageContent]));
  later('en', others(wordFields, [...startWords, ...pageWords]));
  parts.push(packSources(content, sources));
  return parts;
}

/** The statement that hands everything packed to the readers. */
export function openCode(parts) {
  const numbers = parts.map(({ packed }) => packed?.numbers ?? '').join('');
  const lines = parts.flatMap(({ packed }) => packed?.lines ?? []).map((line) => `${line}~`);
  return `open(${JSON.stringify(numbers)}, ${JSON.stringify(lines.join(''))});\n`;
}

/** A module of parts, with a source map that says from which file each came. */
function module(parts) {
  const bundle = new Bundle({ separator: '' });
  // A bundle takes a name once, and several parts may come from one file.
  parts.forEach(({ file, code }, index) =>
    bundle.addSource({ filename: `${file}?${index}`, content: new MagicString(code) }),
  );
  const map = bundle.generateMap({ hires: true });
  map.sources = map.sources.map((name) => name.replace(/\?.*/, ''));
  return { code: bundle.toString(), map };
}

export const pack = ({ complete }) => ({
  name: 'pack',
  async load(id) {
    const [name] = Object.entries(files).find(([, file]) => file === id) ?? [];
    if (!name || (complete && name !== 'content')) return null;
    if (name !== 'content') return `export { ${name} } from '${files.content}';\n`;
    const parts = packedParts(await packable(), complete).map((part) => ({ ...part, file: source(`${part.file}.ts`) }));
    return module([{ file: id, code: importReaders }, { file: packedText, code: openCode(parts) }, ...parts]);
  },
});
