/**
 * Makes a language of English and its own lines: this part of the build ships in the script of each language. `language.mjs`
 * wrote what it reads. A language goes with the English that it was made for, and with no other.
 */

/**
 * @param {Record<string, any>} english the words of the one script, whatever its ids are called there
 * @param {string} text the lines in the order of the English strings; the first character parts them
 * @param {readonly (readonly [path: string, value: unknown])[]} own what English has in another shape, or not at all; `null` for
 * what the language leaves out
 * @param {number} sum of the English strings
 * @param {string} file whose lines these are
 * @returns the whole text of the language
 * @throws Error naming the file, where the English is another one
 */
export function remake(english, text, own, sum, file) {
  const lines = text.slice(1).split(text[0]);
  let line = 0;
  let found = 0;
  // Records inherit what the English ones do: in the one script nothing, whatever a page gives to all objects.
  const prototype = Object.getPrototypeOf(english);
  const copied = (value, leaf, keys) => {
    if (typeof value !== 'object') return leaf(value);
    if (Array.isArray(value)) return value.map((part) => copied(part, leaf));
    const record = Object.create(prototype);
    for (const key of keys ?? Object.keys(value)) record[key] = copied(value[key], leaf);
    return record;
  };
  const translated = (words) => {
    for (let at = 0; at < words.length; at += 1) found = (found * 31 + words.charCodeAt(at)) | 0;
    return lines[line++];
  };
  // What is packed first comes first, so only the order within a field is the same everywhere.
  const words = copied(english, translated, Object.keys(english).sort());
  if (found !== sum)
    throw new Error(`${file} is not of the same release as the script that it is for, which stays English.`);
  for (const [path, value] of own) {
    const keys = path.split('.');
    const last = keys.pop();
    const parent = keys.reduce((part, key) => part[key], words);
    if (value === null) delete parent[last];
    else parent[last] = copied(value, (word) => word);
  }
  return words;
}
