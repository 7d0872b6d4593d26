/**
 * Reads what `codecs.mjs` packed: this part of the build ships. All that is packed is two texts, of numbers, a character
 * each, and of lines; each function here is a reader, or makes one from others. None knows the content.
 */

let numberText = '';
let at = 0;
let lineText = '';
let lineAt = 0;
let given = 0;
/** What is still to be read, in the order in which it is packed. */
const unread = [];

/** Says what is packed, once in each script. */
export const open = (numbers, lines) => {
  numberText = numbers;
  lineText = lines;
};

/**
 * Gives an object its fields, each read once it is asked for, after all that is packed before it: a page that loads pays
 * for what it shows, and the result's words wait for a result.
 */
export const later = (target, fields) => {
  for (const name in fields) {
    let value;
    let start;
    const read = () => {
      // What broke once is read from its own start again, never from the middle of something.
      [at, lineAt] = start ??= [at, lineAt];
      value = fields[name]();
      unread.shift();
    };
    unread.push(read);
    Object.defineProperty(target, name, {
      enumerable: true,
      get: () => {
        while (unread.includes(read)) unread[0]();
        return value;
      },
    });
  }
};

/** One character, or two of which the first is `~`. */
export const number = () => {
  const n = numberText.charCodeAt(at++) - 40;
  return n < 86 ? n : n + number();
};

/** Quotation marks are packed as other signs: with them, a browser would keep all lines in twice the room. */
const nextLine = () =>
  lineText
    .slice(lineAt, (lineAt = lineText.indexOf('~', lineAt) + 1) - 1)
    .replace(/[`^]/g, (sign) => (sign < '_' ? '’' : '‘'));
/** Nearly every line begins with a capital, so that is packed as a small letter, and a small letter as a capital. */
export const line = () => {
  const packed = nextLine();
  const code = packed.charCodeAt();
  return (code | 32) > 96 && (code | 32) < 123 ? String.fromCharCode(code ^ 32) + packed.slice(1) : packed;
};
/** A line, or nothing where it is empty. */
export const text = () => line() || undefined;
export const flag = () => (number() ? true : undefined);

/** Words that are told apart by spaces. */
export const named = () => nextLine().split(' ');
/** The same, or nothing. */
export const spaced = () => {
  const words = named();
  return words[0] ? words : undefined;
};

export const list = (item) => () => {
  const items = [];
  for (let left = number(); left; left -= 1) items.push(item());
  return items;
};
/**
 * Ids that nobody outside sees: each is one character, and none is given twice. Numbers would do, but a browser keeps a large
 * table of those that it once wrote as text.
 */
export const unnamed = list(() => String.fromCharCode(256 + given++));
export const maybe = (value) => () => (number() ? value() : undefined);
export const oneOf = (values) => () => values[number()];

/** Into objects that are there already: one field of them all, then the next. */
export const fill = (rows, fields) => {
  const all = Object.entries(rows);
  for (const name in fields) {
    for (const [id, row] of all) {
      const value = fields[name](id, row);
      if (value !== undefined) row[name] = value;
    }
  }
  return rows;
};

export const object = (fields) => () => fill([{}], fields)[0];

export const record = (ids, value, values = {}) => {
  for (const id of ids) {
    const found = value(id);
    if (found !== undefined) values[id] = found;
  }
  return values;
};

export const table = (ids, fields, rows) =>
  fill(
    record(ids, () => ({}), rows),
    fields,
  );

/** Conditions on questions, which are read by then, with these ids, and with these terms. */
export const conditions = (questions, ids, terms) => {
  const optionOf = (id, position) => questions[id].options[position];
  const bound = () => {
    const id = ids[number()];
    return [id, optionOf(id, number())];
  };
  const read = () => {
    const kind = number();
    if (kind === 0) return { all: several() };
    if (kind === 1) return { any: several() };
    if (kind === 2) return { not: read() };
    if (kind === 3) return { atLeast: bound() };
    if (kind === 4) return { below: bound() };
    if (kind === 5) return { count: number(), of: several() };
    if (kind === 6) return { score: number(), sum: list(() => ids[number()])() };
    const id = ids[kind - 7];
    if (!id) return { term: terms[kind - 7 - ids.length] };
    const test = [id];
    for (let more = 1; more;) {
      const position = number();
      more = position & 16;
      test.push(optionOf(id, position & 15));
    }
    return questions[id].kind === 'one' ? { is: test } : { has: test };
  };
  const several = list(read);
  return read;
};
