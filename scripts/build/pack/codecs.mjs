/**
 * How a value is packed, and the expression that reads it back: each codec is the writer for one reader of `unpack.mjs`.
 * They know nothing of the content. A value that a codec could not give back as it was fails the build.
 */

/** What is packed: `numbers`, a character each, and `lines`. @typedef {{ numbers: string, lines: string[] }} Packed */
/** @typedef {{ write: (out: Packed, value: any, id?: string, row?: any) => void, read: string }} Codec */

/** What a codec packs a value to. @returns {Packed} */
export function packedBy({ write }, value) {
  const packed = { numbers: '', lines: [] };
  write(packed, value);
  return packed;
}

const digits = (n) => {
  if (!Number.isInteger(n) || n < 0) throw new Error(`Only whole numbers can be packed, not ${n}.`);
  return n < 86 ? String.fromCharCode(40 + n) : `~${digits(n - 86)}`;
};

/** @type {Codec} */
export const number = {
  write: (out, value) => {
    out.numbers += digits(value);
  },
  read: 'number',
};

/** A line as it is. */
const put = (out, value) => {
  // Beyond U+00FF a browser would take two bytes for each character of all lines.
  if (typeof value !== 'string' || /[~^`\n]|[^\0-\xff‘’]/.test(value))
    throw new Error(`A packed line cannot be ${JSON.stringify(value)}.`);
  out.lines.push(value.replaceAll('’', '^').replaceAll('‘', '`'));
};
const swapped = (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase());

/** @type {Codec} */
export const line = {
  write: (out, value) => {
    if (!value) throw new Error('A packed line cannot be empty.');
    put(out, value.replace(/^[a-z]/i, swapped));
  },
  read: 'line',
};

/** A line, or nothing. @type {Codec} */
export const text = {
  write: (out, value) => {
    if (value === undefined) put(out, '');
    else line.write(out, value);
  },
  read: 'text',
};

/** True, or left out. @type {Codec} */
export const flag = { write: (out, value) => number.write(out, value ? 1 : 0), read: 'flag' };

/** One of some values, which the expression `read` gives. @returns {Codec} */
export const oneOf = (values, read = JSON.stringify(values)) => ({
  write: (out, value) => {
    const index = values.indexOf(value);
    if (index < 0) throw new Error(`“${value}” is not one of ${values.join(', ')}.`);
    number.write(out, index);
  },
  read: `oneOf(${read})`,
});

/** @returns {Codec} */
export const list = ({ write, read }) => ({
  write: (out, values) => {
    number.write(out, values.length);
    for (const value of values) write(out, value);
  },
  read: `list(${read})`,
});

/** @returns {Codec} */
export const maybe = ({ write, read }) => ({
  write: (out, value, id, row) => {
    number.write(out, value === undefined ? 0 : 1);
    if (value !== undefined) write(out, value, id, row);
  },
  read: `maybe(${read})`,
});

const keyOf = (name) => (/^\w+$/.test(name) ? name : JSON.stringify(name));
const readFields = (fields) => `{${Object.entries(fields).map(([name, { read }]) => `${keyOf(name)}:${read}`)}}`;

/** Only fields that have a codec may be there, but for those that are left out on purpose. */
const checkFields = (row, fields, leftOut) => {
  for (const name of Object.keys(row)) {
    if (!(name in fields) && !leftOut.includes(name)) throw new Error(`The field “${name}” is not packed.`);
  }
};

/** Objects, field by field: what is alike stands together. */
const writeRows = (out, ids, rows, fields, leftOut) => {
  if (Object.keys(rows).join() !== ids.join()) throw new Error(`Not the rows ${ids.join(', ')}.`);
  for (const row of Object.values(rows)) checkFields(row, fields, leftOut);
  for (const [name, { write }] of Object.entries(fields))
    for (const id of ids) write(out, rows[id][name], id, rows[id]);
};

/** @returns {Codec} */
export const object = (fields, leftOut = []) => ({
  write: (out, value) => writeRows(out, ['0'], [value], fields, leftOut),
  read: `object(${readFields(fields)})`,
});

/** One value for each of the ids, which the expression `idsRead` gives. @returns {Codec} */
export const record = (ids, idsRead, { write, read }) => ({
  write: (out, values) => {
    for (const id of Object.keys(values))
      if (!ids.includes(id)) throw new Error(`“${id}” is not one of ${ids.join(', ')}.`);
    for (const id of ids) write(out, values[id], id);
  },
  read: `()=>record(${idsRead},${read})`,
});

/** The same for objects, which may be added to an object that `rowsRead` gives. @returns {Codec} */
export const table = (ids, idsRead, fields, leftOut = [], rowsRead = undefined) => ({
  write: (out, rows) => writeRows(out, ids, rows, fields, leftOut),
  read: `()=>table(${idsRead},${readFields(fields)}${rowsRead ? `,${rowsRead}` : ''})`,
});

/** A table that brings its own ids. @returns {Codec} */
export const keyed = ({ write, read }, fields, leftOut = []) => ({
  write: (out, rows) => {
    write(out, Object.keys(rows));
    writeRows(out, Object.keys(rows), rows, fields, leftOut);
  },
  read: `()=>table(${read}(),${readFields(fields)})`,
});

/** Ids as they are. @type {Codec} */
export const named = { write: (out, ids) => put(out, ids.join(' ')), read: 'named' };
/** The same, or nothing. @type {Codec} */
export const spaced = { write: (out, words = []) => put(out, words.join(' ')), read: 'spaced' };
/** Ids that nobody outside sees: how many. @type {Codec} */
export const unnamed = { write: (out, ids) => number.write(out, ids.length), read: 'unnamed' };

/** Conditions on these questions, with these terms; `read` is the reader that `conditions` made for them. */
export const condition = (questions, terms, read) => {
  const ids = Object.keys(questions);
  const write = (out, value) => {
    const { all, any, not, atLeast, below, count, of, score, sum, term, is, has } = value;
    const put = (n) => number.write(out, n);
    const several = (parts) => list({ write }).write(out, parts);
    const bound = ([id, option]) => {
      oneOf(ids).write(out, id);
      oneOf(questions[id].options).write(out, option);
    };
    if (all) return (put(0), several(all));
    if (any) return (put(1), several(any));
    if (not) return (put(2), write(out, not));
    if (atLeast) return (put(3), bound(atLeast));
    if (below) return (put(4), bound(below));
    if (count !== undefined) return (put(5), put(count), several(of));
    if (score !== undefined) return (put(6), put(score), list(oneOf(ids)).write(out, sum));
    if (term) return put(7 + ids.length + terms.indexOf(term));
    const [id, ...options] = is ?? has;
    if ((questions[id].kind === 'one') !== (is !== undefined)) throw new Error(`“is” and “has” mixed up: ${id}.`);
    put(7 + ids.indexOf(id));
    options.forEach((option, index) => {
      const position = questions[id].options.indexOf(option);
      if (position < 0 || position > 15) throw new Error(`No such option of ${id}: ${option}.`);
      put(position + (index < options.length - 1 ? 16 : 0));
    });
  };
  return { write, read };
};
