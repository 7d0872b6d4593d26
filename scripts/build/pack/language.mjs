/**
 * Writes a language as what `remake.mjs` makes it of: the lines in the order of the English strings, without keys or ids, and
 * what the language has in another shape than English.
 */

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const stringsIn = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(stringsIn));

/** Where a language may leave something out, or add it; anywhere else another shape is written as a whole. */
const open = ['', 'questions', 'pages'];

/** The strings of a text in the order in which both sides go through them. */
const inOrder = (text) => Object.fromEntries(Object.entries(text).sort(([one], [other]) => (one < other ? -1 : 1)));

function lay(english, words, path, out) {
  const sameKeys = isObject(words) && String(Object.keys(english)) === String(Object.keys(words));
  if (typeof english === 'string' && typeof words === 'string') out.lines.push(words);
  else if (Array.isArray(english) && Array.isArray(words) && english.length === words.length)
    english.forEach((part, index) => lay(part, words[index], `${path}.${index}`, out));
  else if (isObject(english) && isObject(words) && (sameKeys || open.includes(path) || sameSet(english, words))) {
    const at = (key) => (path ? `${path}.${key}` : key);
    for (const [key, part] of Object.entries(english)) lay(part, words[key], at(key), out);
    for (const key of Object.keys(words)) if (!(key in english)) out.own.push([at(key), words[key]]);
  } else {
    out.own.push([path, words ?? null]);
    // Nobody reads them, but the lines that follow have to find their place.
    out.lines.push(...stringsIn(english).map(() => ''));
  }
}

const sameSet = (one, other) => String(Object.keys(one).sort()) === String(Object.keys(other).sort());

/** What `remake` compares: a language goes with no other English than this. */
export function sumOf(english) {
  let sum = 0;
  for (const words of stringsIn(inOrder(english)))
    for (let at = 0; at < words.length; at += 1) sum = (sum * 31 + words.charCodeAt(at)) | 0;
  return sum;
}

/**
 * The arguments of `remake`, but for the English and the name of the file.
 * @param {object} english
 * @param {object} words
 * @returns {[text: string, own: [string, unknown][], sum: number]}
 */
export function laidOut(english, words) {
  const out = { lines: [], own: [] };
  lay(inOrder(english), words, '', out);
  const used = new Set(out.lines.join(''));
  // A sign that needs no escape in a string.
  const separator = [...'~|^`@#'].find((sign) => !used.has(sign));
  if (!separator) throw new Error(`${words.language} uses every sign that could part its lines.`);
  return [separator + out.lines.join(separator), out.own, sumOf(english)];
}
