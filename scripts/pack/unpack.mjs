/**
 * Reads what `codecs.mjs` packed: this part of the build ships. All that is packed is two texts, of numbers, a character
 * each, and of lines; each function here is a reader, or makes one from others. None knows the content.
 */

let numberText = '';
let at = 0;
let lines = [];
let lineAt = 0;
let given = 0;

/** Starts on what is packed. */
export const open = (numbers, text) => {
  numberText = numbers;
  lines = text.split('~');
  at = lineAt = 0;
};

/** One character, or two of which the first is `~`. */
export const number = () => {
  const n = numberText.charCodeAt(at++) - 40;
  return n < 86 ? n : n + number();
};

const nextLine = () => lines[lineAt++];
/** Nearly every line begins with a capital, so that is packed as a small letter, and a small letter as a capital. */
export const line = () =>
  nextLine().replace(/^[a-z]/i, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
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
/** Ids that nobody outside sees, so that each is only a number, and none is given twice. */
export const numbered = () => list(() => `${given++}`)();

export const list = (item) => () => Array.from({ length: number() }, item);
export const maybe = (value) => () => (number() ? value() : undefined);
export const oneOf = (values) => () => values[number()];

/** Into objects that are there already: one field of them all, then the next. */
export const fill = (rows, fields) => {
  for (const name in fields) {
    for (const id in rows) {
      const value = fields[name](id, rows[id]);
      if (value !== undefined) rows[id][name] = value;
    }
  }
  return rows;
};

export const object = (fields) => () => fill([{}], fields)[0];

export const record = (ids, value) => {
  const values = {};
  for (const id of ids) {
    const found = value(id);
    if (found !== undefined) values[id] = found;
  }
  return values;
};

export const table = (ids, fields) =>
  fill(
    record(ids, () => ({})),
    fields,
  );

/** Conditions on these questions, with these terms. */
export const conditions = (questions, terms) => {
  const ids = Object.keys(questions);
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
