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
  const again = (value, keys) => {
    if (typeof value !== 'string') {
      if (Array.isArray(value)) return value.map((part) => again(part));
      // What it inherits from is what the English does: nothing that a page can reach.
      const record = Object.create(Object.getPrototypeOf(value));
      for (const key of keys ?? Object.keys(value)) record[key] = again(value[key]);
      return record;
    }
    for (let at = 0; at < value.length; at += 1) found = (found * 31 + value.charCodeAt(at)) | 0;
    return lines[line++];
  };
  // What is packed first comes first, so only the order within a field is the same everywhere.
  const words = again(english, Object.keys(english).sort());
  if (found !== sum)
    throw new Error(`${file} is not of the same release as the script that it is for, which stays English.`);
  for (const [path, value] of own) {
    const keys = path.split('.');
    const last = keys.pop();
    const parent = keys.reduce((part, key) => part[key], words);
    if (value === null) delete parent[last];
    else parent[last] = value;
  }
  return words;
}
