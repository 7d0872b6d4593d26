/**
 * A language as XLIFF 1.2, which the tools of translators read, and back. A unit's id is the path of its string, and its note
 * says which marks have to stay.
 */
import { jsToXliff12, xliff12ToJs, type Resource } from 'xliff';
import type { Words } from './units.js';

const file = 'back-pain-check';

type Tree = string | readonly Tree[] | { readonly [key: string]: Tree };

/** Every string with its path, but what only stands between others: XML keeps no space at an end. */
function* strings(tree: Tree, path: string): Generator<readonly [path: string, words: string]> {
  if (typeof tree === 'string') {
    if (tree.trim() === tree) yield [path, tree];
    return;
  }
  for (const [key, part] of Object.entries(tree)) yield* strings(part as Tree, path ? `${path}.${key}` : key);
}

/** The English at a path; of a plural form that English has not, its form for any number; of a word for a mark, the mark. */
function englishAt(english: Words, path: string): string {
  let at: unknown = english;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null) break;
    const part = at as Readonly<Record<string, unknown>>;
    at = part[key] ?? part['other'];
  }
  if (typeof at === 'string') return at;
  return path.startsWith('dialects.') ? `{${path.split('.').at(-1) ?? ''}}` : path;
}

const noteOn = (path: string, words: string): string => {
  const marks = [...new Set(words.match(/\{\w+\}/g) ?? [])];
  if (path.startsWith('dialects.')) return 'The word for this mark, as it is said where the path names.';
  return marks.length > 0 ? `Marks that stand for other words: ${marks.join(' ')}` : '';
};

/** @returns an XLIFF document with the English as its source, and the words that there are as its targets. */
export function toXliff(english: Words, translated: Words): Promise<string> {
  const resources = Object.fromEntries(
    [...strings(translated as unknown as Tree, '')].map(([path, target]): [string, Resource] => {
      const source = englishAt(english, path);
      const note = noteOn(path, source);
      return [path, { source, target, ...(note && { note }) }];
    }),
  );
  return jsToXliff12({
    resources: { [file]: resources },
    sourceLanguage: english.language,
    targetLanguage: translated.language,
  });
}

function withTargets(tree: Tree, path: string, targetAt: (path: string, words: string) => string): Tree {
  if (typeof tree === 'string') return targetAt(path, tree);
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  if (Array.isArray(tree)) return tree.map((part: Tree, index) => withTargets(part, at(String(index)), targetAt));
  return Object.fromEntries(
    Object.entries(tree).map(([key, part]) => [key, withTargets(part as Tree, at(key), targetAt)]),
  );
}

/**
 * The words with the targets of an XLIFF document in the place of their strings.
 * @throws Error naming the id, where the document has one that the language has not, or gives it no words.
 */
export async function fromXliff(translated: Words, xml: string): Promise<Words> {
  const { resources } = await xliff12ToJs(xml);
  const units = new Map(Object.entries(resources[file] ?? {}));
  const words = withTargets(translated as unknown as Tree, '', (path, before) => {
    const unit = units.get(path);
    units.delete(path);
    if (unit && !unit.target)
      throw new Error(`The unit ${path} has no target: expected the words in ${translated.language}.`);
    return unit?.target ?? before;
  });
  const [unknown] = units.keys();
  if (unknown !== undefined)
    throw new Error(`${translated.language} has no string ${unknown}: expected the id of one that it has.`);
  return words as unknown as Words;
}
