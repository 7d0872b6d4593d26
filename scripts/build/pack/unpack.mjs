/**
 * Reads what `pack.mjs` wrote: this part of the build ships in the scripts. README.md beside it says what the three texts
 * hold. It knows nothing of the content or the words.
 */

/** Tokens below this number mark what follows; each is explained where it is read. */
const marks = 6;
/** So many names behind the last one are told by their distance from it. */
const near = 30;

/**
 * The packed objects. Each of their fields is read once it is asked for, after all that is packed before it: a page that
 * loads pays for what it shows, and the words of a result wait for a result.
 * @param {string} nameText each different name once, in the order in which they are first read; the first character parts them
 * @param {string} lineText each line, in the order in which they are read; the first character parts them
 * @param {string} tokens what there is to read, as numbers
 * @param {Function[]} functions in the order in which they are read
 * @param {string} fields the fields in the order in which they are packed: `object.field object.field …`
 * @returns {Record<string, any>}
 */
export function unpack(nameText, lineText, tokens, functions, fields) {
  const names = nameText.slice(1).split(nameText[0]);
  const lines = lineText.slice(1).split(lineText[0]);
  /** The keys of each kind of object that was read, in their order. */
  const shapes = [];
  /** How far each of these has been read. */
  let token = 0;
  let name = 0;
  let line = 0;
  let called = 0;
  /** The place of the last name. */
  let last = 0;

  /** A number below 64 is one character from ( to g; a larger one begins with one from h to ~, and what is left follows. */
  const number = () => {
    const n = tokens.charCodeAt(token++) - 40;
    return n < 64 ? n : n + 23 * number();
  };
  const shapeCount = number();
  const firstShape = marks + near;

  const nameOf = (n) => {
    if (n === 0) last = name++;
    else if (n < firstShape) last += n - marks + 1;
    else last = n - firstShape - shapeCount;
    return names[last];
  };
  // Not Array.from, which some old libraries replace.
  const times = (count, read) => {
    const all = [];
    while (all.length < count) all.push(read());
    return all;
  };
  const record = (keys) => {
    const row = {};
    for (const key of keys) row[key] = value();
    return row;
  };
  const value = () => {
    const n = number();
    if (n === 1) return lines[line++];
    if (n === 2) return JSON.parse(nameOf(number()));
    if (n === 3) return functions[called++];
    if (n === 4) return times(number(), value);
    if (n === 5) {
      const keys = times(number(), () => nameOf(number()));
      shapes.push(keys);
      return record(keys);
    }
    const keys = shapes[n - firstShape];
    return n < firstShape || n >= firstShape + shapeCount ? nameOf(n) : record(keys);
  };

  const objects = {};
  const unread = [];
  for (const [object, field] of fields.split(' ').map((path) => path.split('.'))) {
    let read;
    const readField = () => {
      const start = [token, name, line, called, last, shapes.length];
      try {
        read = value();
      } catch (error) {
        // What broke once is read from its own start again, never from the middle of something.
        [token, name, line, called, last, shapes.length] = start;
        throw error;
      }
      unread.shift();
    };
    unread.push(readField);
    Object.defineProperty((objects[object] ??= {}), field, {
      enumerable: true,
      get: () => {
        while (unread.includes(readField)) unread[0]();
        return read;
      },
    });
  }
  return objects;
}
