/**
 * Packs trees of strings, numbers, booleans, `null`, lists and plain objects as texts, which `unpack.mjs` reads.
 * README.md beside it says what they hold. It knows no field of any tree, but that conditions name the questions and terms of
 * a content.
 */

/** How many names behind the last one are told by their distance from it. */
const near = 30;
/** What a head says of the value that begins with it. A list of names that is known is told by the number two higher. */
const kinds = { line: 0, condition: 1, json: 2, list: 3, name: 4, keys: 5, names: 6 };
/** What a condition begins with that is no test of an answer; its place is its number. */
const operators = ['any', 'all', 'not', 'atLeast', 'below', 'count', 'score'];
const firstQuestion = operators.length;

/** A number below 64 is one character; a larger one is one of 23 others for its remainder, and then what is left of it. */
const digits = (n) =>
  n < 64 ? String.fromCharCode(40 + n) : String.fromCharCode(104 + ((n - 64) % 23)) + digits(Math.floor((n - 64) / 23));

/** Strings as one text, which begins with the character that parts them: one that none of them holds. */
function joined(strings) {
  const used = new Set(strings.join(''));
  for (let code = 32; ; code += 1) {
    const separator = String.fromCharCode(code);
    if (!used.has(separator) && !/["\\]/.test(separator)) return separator + strings.join(separator);
  }
}

const isObject = (value) => Object.getPrototypeOf(value ?? '') === Object.prototype;

/** Strings that are packed once each: keys, and what has no space and is said again. Any other string is a line. */
function namesIn(objects, unnamed) {
  const names = new Set(unnamed);
  const once = new Set();
  const look = (value) => {
    if (typeof value === 'string' && value && !value.includes(' ')) (once.has(value) ? names : once).add(value);
    if (Array.isArray(value)) value.forEach(look);
    if (!isObject(value)) return;
    for (const [key, part] of Object.entries(value)) {
      names.add(key);
      look(part);
    }
  };
  for (const fields of Object.values(objects)) Object.values(fields).forEach(look);
  return names;
}

/**
 * How conditions are packed, once their questions and terms are.
 * @returns what there is to know, which the packer adds to, and the numbers of a condition; undefined for what is none, or
 * names what is not packed before it
 */
function conditionPacker() {
  const known = { questionIds: [], questions: new Map(), termIds: [] };

  /** The numbers of all, unless one has none. */
  const together = (...parts) => (parts.includes(undefined) ? undefined : parts.join(''));
  const placeIn = (all, one) => (all?.includes(one) ? digits(all.indexOf(one)) : undefined);
  const count = (value) => (Number.isInteger(value) && value >= 0 ? digits(value) : undefined);
  const several = (parts, write) =>
    Array.isArray(parts) ? together(digits(parts.length), ...parts.map(write)) : undefined;
  const question = (id) => (known.questions.has(id) ? placeIn(known.questionIds, id) : undefined);
  const options = (id) => known.questions.get(id)?.options;

  function testText(kind, test) {
    const [id, ...chosen] = Array.isArray(test) ? test : [];
    if (!options(id) || (kind === 'has') !== (known.questions.get(id).kind === 'many')) return undefined;
    const places = chosen.map((option) => options(id).indexOf(option));
    if (places.length === 0 || places.includes(-1)) return undefined;
    // An odd number says that another option follows.
    return together(
      digits(firstQuestion + known.questionIds.indexOf(id)),
      ...places.map((place, index) => digits(2 * place + (index < places.length - 1 ? 1 : 0))),
    );
  }

  function conditionText(value) {
    if (!isObject(value)) return undefined;
    const [kind] = Object.keys(value);
    const operator = digits(Math.max(0, operators.indexOf(kind)));
    switch (Object.keys(value).join()) {
      case 'any':
      case 'all':
        return together(operator, several(value[kind], conditionText));
      case 'not':
        return together(operator, conditionText(value.not));
      case 'atLeast':
      case 'below': {
        const bound = Array.isArray(value[kind]) && value[kind].length === 2 ? value[kind] : [];
        return together(operator, question(bound[0]), placeIn(options(bound[0]), bound[1]));
      }
      case 'count,of':
        return together(operator, count(value.count), several(value.of, conditionText));
      case 'score,sum':
        return together(operator, count(value.score), several(value.sum, question));
      case 'term': {
        const place = known.termIds.indexOf(value.term);
        return place < 0 ? undefined : digits(firstQuestion + known.questionIds.length + place);
      }
      case 'is':
      case 'has':
        return testText(kind, value[kind]);
      default:
        return undefined;
    }
  }
  return { known, conditionText };
}

/** Packs objects, field by field. */
function packFields(objects, order, unnamed) {
  const paths = Object.entries(objects).flatMap(([object, fields]) =>
    Object.keys(fields).map((field) => `${object}.${field}`),
  );
  for (const path of order) {
    if (!paths.includes(path))
      throw new Error(`There is no ${path} any more, which scripts/build/pack/pack.mjs packs first.`);
  }
  const isName = namesIn(objects, unnamed);
  const { known, conditionText } = conditionPacker();
  const nameAt = new Map();
  const nameListAt = new Map();
  const headsAt = new Map();
  let last = 0;
  let field;

  const put = (number) => {
    field.values += digits(number);
  };
  const putName = (name) => {
    const place = nameAt.get(name);
    if (place === undefined) {
      last = nameAt.size;
      nameAt.set(name, last);
      field.names.push(unnamed.has(name) ? '' : name);
      return put(0);
    }
    const distance = place - last;
    last = place;
    put(distance > 0 && distance <= near ? distance : near + 1 + place);
  };
  const putNewHead = ([kind, ...told]) => {
    const number = kinds[kind];
    if (kind !== 'keys' && kind !== 'names') {
      put(number);
      if (kind === 'list') put(told[0]);
      if (kind === 'json' || kind === 'name') putName(told[0]);
      return;
    }
    const list = JSON.stringify(told);
    const place = nameListAt.get(list);
    if (place !== undefined) {
      put(number + 2);
      return put(place);
    }
    nameListAt.set(list, nameListAt.size);
    put(number);
    put(told.length);
    told.forEach(putName);
  };

  const headOf = (value, at) => {
    if (typeof value === 'string') return isName.has(value) && value ? ['name', value] : ['line'];
    if (typeof value === 'boolean' || Number.isFinite(value) || value === null) return ['json', JSON.stringify(value)];
    if (Array.isArray(value)) {
      const spelled = value.every((item) => item && isName.has(item) && !unnamed.has(item));
      return value.length > 0 && spelled ? ['names', ...value] : ['list', value.length];
    }
    if (!isObject(value))
      throw new Error(`${at} holds ${String(value)}, which is no text, number, boolean, list or object.`);
    const keys = Object.keys(value);
    if (keys.includes('')) throw new Error(`${at} has a key that is empty.`);
    return conditionText(value) === undefined ? ['keys', ...keys] : ['condition'];
  };
  const putValue = (value, place, at) => {
    if (!headsAt.has(place)) headsAt.set(place, new Map([[JSON.stringify(['line']), 1]]));
    const heads = headsAt.get(place);
    const head = headOf(value, at);
    const key = JSON.stringify(head);
    put(heads.get(key) ?? 0);
    if (!heads.has(key)) {
      heads.set(key, heads.size + 1);
      putNewHead(head);
    }
    const [kind] = head;
    if (kind === 'line') field.lines.push(value);
    if (kind === 'condition') field.conditions += conditionText(value);
    if (kind === 'list') value.forEach((item, index) => putValue(item, `${place}*`, `${at}[${index}]`));
    if (kind !== 'keys') return;
    if (place === 'content.questions') known.questionIds = Object.keys(value);
    if (place === 'content.terms') known.termIds = Object.keys(value);
    for (const [name, part] of Object.entries(value)) {
      putValue(part, place.endsWith('*') ? `.${name}` : `${place}*`, `${at}.${name}`);
      if (place === 'content.questions') known.questions.set(name, part);
    }
  };

  const fields = [...order, ...paths.filter((path) => !order.includes(path))].map((path) => {
    field = { path, values: '', conditions: '', names: [], lines: [] };
    const [object, name] = path.split('.');
    putValue(objects[object][name], path, path);
    return field;
  });
  return fields;
}

/**
 * Packs objects whose fields are any trees of strings, numbers, booleans, null, lists and objects.
 * @param {Record<string, Record<string, unknown>>} objects
 * @param {readonly string[]} order paths of fields, `object.field`, that are read first
 * @param {ReadonlySet<string>} unnamed strings whose spelling does not matter: each is read back as some other string, the same
 * wherever it stands
 * @returns {{ code: string, fields: { path: string, text: string }[] }} the arguments of `unpack`, and what each field takes
 * @throws where a value is of another kind, or where `order` names a field that is not there
 */
export function pack(objects, order = [], unnamed = new Set()) {
  const fields = packFields(objects, order, unnamed);
  const all = (kind) => fields.flatMap((field) => field[kind]);
  const texts = [joined(all('names')), joined(all('lines')), all('values').join(''), all('conditions').join('')];
  const paths = fields.map(({ path }) => path).join(' ');
  return {
    code: [...texts.map((text) => JSON.stringify(text)), JSON.stringify(paths)].join(', '),
    fields: fields.map(({ path, values, conditions, names, lines }) => ({
      path,
      text: [values, conditions, names.join(' '), lines.join('~')].join(''),
    })),
  };
}
