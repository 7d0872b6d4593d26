/**
 * Rollup plugin that puts the content and the words into a script as packed text and what unpacks it, in the place of
 * `src/content/index.ts` and `src/text/en.ts`. It knows neither how a value is packed nor what is in it.
 */
import { fileURLToPath } from 'node:url';
import MagicString, { Bundle } from 'magic-string';
import { tsImport } from 'tsx/esm/api';
import { packContent } from './content.mjs';
import * as readers from './unpack.mjs';
import { packWords } from './words.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const [contentFile, wordsFile] = [source('content/index.ts'), source('text/en.ts')];
const importReaders = `import { ${Object.keys(readers).join(', ')} } from '${fileURLToPath(new URL('unpack.mjs', import.meta.url))}';\n`;

/** What the source map calls the text of all that is packed; `packedParts` tells which file each stretch of it is from. */
export const packedText = fileURLToPath(new URL('packed text', import.meta.url));

/** The content and the words that are packed. */
export async function packable() {
  const load = (file) => tsImport(new URL(`file://${file}`).href, import.meta.url);
  return { content: (await load(contentFile)).content, words: (await load(wordsFile)).en };
}

/**
 * What is packed of each file and the code that reads it, in the order in which it must be read: the engine's content, or
 * what the widget needs of it, and its words.
 * @returns {{ file: string, of?: string, packed?: import('./codecs.mjs').Packed, code: string }[]}
 */
export function packedParts({ content, words }, complete) {
  return complete ? packContent(content, true) : [...packContent(content, false), ...packWords(words, content)];
}

/** The statement that hands everything packed to the readers. */
export function openCode(parts) {
  const numbers = parts.map(({ packed }) => packed?.numbers ?? '').join('');
  const lines = parts.flatMap(({ packed }) => packed?.lines ?? []).join('~');
  return `open(${JSON.stringify(numbers)}, ${JSON.stringify(lines)});\n`;
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
    if (id !== contentFile && id !== wordsFile) return null;
    const values = await packable();
    const parts = packedParts(values, complete).map((part) => ({ ...part, file: source(`${part.file}.ts`) }));
    const kinds = Object.keys(values.content).join(', ');
    const own = parts.filter(({ file }) => (file === wordsFile) === (id === wordsFile));
    const ofContent = `import { ${kinds} } from '${contentFile}';\n`;
    return id === wordsFile
      ? module([{ file: id, code: importReaders + ofContent }, ...own])
      : module([
          { file: id, code: importReaders },
          { file: packedText, code: openCode(parts) },
          ...own,
          { file: id, code: `export const content = { ${kinds} };\nexport { ${kinds} };\n` },
        ]);
  },
});
