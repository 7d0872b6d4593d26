/**
 * Reads what `codecs.mjs` packed: this part of the build ships. A packed value is one text, in which a number is a
 * character and a string is a line; each function here is a reader, or makes one from others.
 */

let numberText = '';
let at = 0;
let lineTexts = [];
let given = 0;

/** Starts on other packed values. */
export const open = (numbers, lines) => {
  numberText = numbers;
  at = 0;
  lineTexts = lines.split('\n');
};

/** One character, or two of which the first is `~`. */
export const number = () => {
  const n = numberText.charCodeAt(at++) - 40;
  return n < 86 ? n : n + number();
};

export const line = () => lineTexts.shift();
/** A line, or nothing where it is empty. */
export const text = () => line() || undefined;
export const flag = () => (number() ? true : undefined);

/** Words that are told apart by spaces, or nothing. */
export const spaced = () => text()?.split(' ');

/** Ids as they are. */
export const named = () => line().split(' ');
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
