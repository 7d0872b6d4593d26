/**
 * Reads what `tree.mjs` wrote: this part of the build ships in the scripts. README.md beside it says what the texts hold. Of
 * the content it knows only that conditions name the questions and terms that are read before them.
 */

/** So many names behind the last one are told by their distance from it. */
const near = 30;

/**
 * What each record inherits from, which is nothing: whatever a page gives to all objects, a field that is left out stays left out.
 * One for all of them, as an engine takes more memory for an object that has no prototype at all.
 */
const bare = Object.freeze(Object.create(null));

/** Strings behind the character that parts them, which comes first. */
const parted = (text) => text.slice(1).split(text[0]);

/** Reads one number after another. One below 64 is one character from ( to g; a larger one begins with one from h to ~. */
const numbersIn = (text) => {
  let at = 0;
  const number = () => {
    const n = text.charCodeAt(at++) - 40;
    return n < 64 ? n : n + 23 * number();
  };
  return number;
};

// Not Array.from, which some old libraries replace.
const times = (count, read) => {
  const all = [];
  while (all.length < count) all.push(read());
  return all;
};

/** Reads one value after another, each for the place that it is given. */
function readerOf(names, lines, number, conditionNumber) {
  /** How much of each of these has been read, and which name was read last. */
  let nameCount = 0;
  let lineCount = 0;
  let lastName = 0;
  /** The heads that were read at each place: a head reads the value that begins with it. */
  const headsAt = new Map();
  /** The lists of names that were read: keys of objects, and lists that hold nothing else. */
  const nameLists = [];
  /** What conditions name. */
  let questions;
  let questionIds;
  let termIds;

  const name = () => {
    const n = number();
    lastName = n === 0 ? nameCount++ : n <= near ? lastName + n : n - near - 1;
    return names[lastName];
  };
  const nameList = (known) => {
    if (known) return nameLists[number()];
    const list = times(number(), name);
    nameLists.push(list);
    return list;
  };

  const conditions = () => times(conditionNumber(), condition);
  const questionId = () => questionIds[conditionNumber()];
  const bound = () => {
    const id = questionId();
    return [id, questions[id].options[conditionNumber()]];
  };
  const condition = () => {
    const n = conditionNumber();
    if (n === 0) return { __proto__: bare, any: conditions() };
    if (n === 1) return { __proto__: bare, all: conditions() };
    if (n === 2) return { __proto__: bare, not: condition() };
    if (n === 3) return { __proto__: bare, atLeast: bound() };
    if (n === 4) return { __proto__: bare, below: bound() };
    if (n === 5) return { __proto__: bare, count: conditionNumber(), of: conditions() };
    if (n === 6) return { __proto__: bare, score: conditionNumber(), sum: times(conditionNumber(), questionId) };
    const id = questionIds[n - 7];
    if (!id) return { __proto__: bare, term: termIds[n - 7 - questionIds.length] };
    const { kind, options } = questions[id];
    const test = [id];
    let option;
    do {
      option = conditionNumber();
      test.push(options[option >> 1]);
    } while (option & 1);
    return kind === 'many' ? { __proto__: bare, has: test } : { __proto__: bare, is: test };
  };

  const line = () => lines[lineCount++];
  const record = (keys) => (place) => {
    const row = Object.create(bare);
    if (place === 'content.questions') [questions, questionIds] = [row, keys];
    if (place === 'content.terms') termIds = keys;
    for (const key of keys) row[key] = value(place.endsWith('*') ? `.${key}` : `${place}*`);
    return row;
  };
  const newHead = () => {
    const kind = number();
    if (kind === 0) return line;
    if (kind === 1) return condition;
    if (kind === 2) {
      const json = name();
      return () => JSON.parse(json);
    }
    if (kind === 3) {
      const count = number();
      return (place) => times(count, () => value(`${place}*`));
    }
    if (kind === 4) {
      const known = name();
      return () => known;
    }
    const list = nameList(kind > 6);
    return kind % 2 ? record(list) : () => list.slice();
  };
  const value = (place) => {
    let heads = headsAt.get(place);
    if (!heads) headsAt.set(place, (heads = [line]));
    const n = number();
    if (n === 0) heads.push(newHead());
    return heads[(n || heads.length) - 1](place);
  };
  return value;
}

/**
 * The packed objects. Each of their fields is read once it is asked for, after all that is packed before it: a page that
 * loads pays for what it shows, and the words of a result wait for a result.
 * @param {string} nameText each different name once, in the order in which they are first read; the first character parts them
 * @param {string} lineText each line, in the order in which they are read; the first character parts them
 * @param {string} values what there is to read, as numbers
 * @param {string} conditions the conditions among that, as numbers
 * @param {string} fields the fields in the order in which they are packed: `object.field object.field …`
 * @returns {Record<string, any>}
 */
export function unpack(nameText, lineText, values, conditions, fields) {
  const names = parted(nameText).map((name, place) => name || `-${place}`);
  const lines = parted(lineText);
  const paths = fields.split(' ');
  let value;
  let read;
  const start = () => {
    value = readerOf(names, lines, numbersIn(values), numbersIn(conditions));
    read = [];
  };
  start();

  const objects = Object.create(bare);
  paths.forEach((path, place) => {
    const [object, field] = path.split('.');
    Object.defineProperty((objects[object] ??= Object.create(bare)), field, {
      __proto__: null,
      enumerable: true,
      get: () => {
        try {
          while (read.length <= place) read.push(value(paths[read.length]));
        } catch (error) {
          // What broke once is read from the very start again, never from the middle of something.
          start();
          throw error;
        }
        return read[place];
      },
    });
  });
  return objects;
}
