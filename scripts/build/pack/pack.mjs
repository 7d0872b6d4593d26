/**
 * Rollup plugin that puts the content and the words into a script as packed text and what unpacks it, in the place of
 * `src/content/index.ts` and `src/text/en.ts`. README.md beside it says how and why. It packs any tree of strings, numbers,
 * booleans, lists, objects and functions, and knows no field of either; only which fields are read first is told here.
 */
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const source = (path) => fileURLToPath(new URL(`../../../src/${path}`, import.meta.url));
const files = { content: source('content/index.ts'), en: source('text/en.ts') };
const reader = fileURLToPath(new URL('unpack.mjs', import.meta.url));

/** What the start shows is read first, then what a page of questions does. Everything else follows in its own order. */
const first = [
  ...[
    'content.regions',
    'en.language',
    'en.direction',
    'en.dialects',
    'en.regions',
    'en.start',
    'en.result',
    'en.flow',
  ],
  ...['content.stages', 'content.questions', 'content.terms', 'content.pages'],
  ...['en.stages', 'en.pages', 'en.questions', 'en.scaleEnds'],
];

/** The content and the words that are packed. */
export async function packable() {
  const load = async (name) => (await tsImport(new URL(`file://${files[name]}`).href, import.meta.url))[name];
  return { content: await load('content'), en: await load('en') };
}

/** How many names behind the last one are told by their distance from it, and how many tokens are marks: see `unpack.mjs`. */
const near = 30;
const marks = { newName: 0, line: 1, json: 2, function: 3, list: 4, newShape: 5 };
const firstNear = Object.keys(marks).length;

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

/**
 * Packs objects, field by field.
 * @param {Record<string, Record<string, unknown>>} objects
 * @param {readonly string[]} order paths of fields, `object.field`, that are read first
 * @returns {{ path: string, tokens: (number | { shape: number } | { name: number })[], names: string[], lines: string[], functions: string[] }[]} each field, in the order in which they must be read
 */
function packFields(objects, order) {
  const paths = Object.entries(objects).flatMap(([object, fields]) =>
    Object.keys(fields).map((field) => `${object}.${field}`),
  );
  for (const path of order) {
    if (!paths.includes(path))
      throw new Error(`There is no ${path} any more, which scripts/build/pack/pack.mjs packs first.`);
  }
  const nameAt = new Map();
  const shapeAt = new Map();
  let last = 0;
  const fields = [...order, ...paths.filter((path) => !order.includes(path))].map((path) => {
    const field = { path, tokens: [], names: [], lines: [], functions: [] };
    const put = (token) => field.tokens.push(token);

    const putName = (name) => {
      const place = nameAt.get(name);
      if (place === undefined) {
        last = nameAt.size;
        nameAt.set(name, last);
        field.names.push(name);
        return put(marks.newName);
      }
      const distance = place - last;
      last = place;
      put(distance > 0 && distance <= near ? firstNear + distance - 1 : { name: place });
    };

    const putValue = (value, at) => {
      if (typeof value === 'string') {
        // What has no space is an id or alike, and often said again.
        if (value && !value.includes(' ')) return putName(value);
        field.lines.push(value);
        return put(marks.line);
      }
      if (typeof value === 'boolean' || Number.isFinite(value) || value === null) {
        put(marks.json);
        return putName(JSON.stringify(value));
      }
      if (typeof value === 'function') {
        field.functions.push(functionSource(value, at));
        return put(marks.function);
      }
      if (Array.isArray(value)) {
        put(marks.list);
        put(value.length);
        return value.forEach((item, index) => putValue(item, `${at}[${index}]`));
      }
      if (Object.getPrototypeOf(value ?? '') !== Object.prototype) {
        throw new Error(`${at} holds ${String(value)}, which is no text, number, boolean, list, object or function.`);
      }
      const keys = Object.keys(value);
      const shape = JSON.stringify(keys);
      if (shapeAt.has(shape)) put({ shape: shapeAt.get(shape) });
      else {
        shapeAt.set(shape, shapeAt.size);
        put(marks.newShape);
        put(keys.length);
        keys.forEach(putName);
      }
      for (const key of keys) putValue(value[key], `${at}.${key}`);
    };

    const [object, name] = path.split('.');
    putValue(objects[object][name], path);
    return field;
  });
  return { fields, shapeCount: shapeAt.size };
}

/** A function is code and stays it, as long as it needs nothing from around it. */
function functionSource(value, at) {
  const code = String(value);
  try {
    new Function(`return (${code})`);
  } catch {
    throw new Error(`${at} must be an arrow function, so that it can be written into the script.`);
  }
  return code;
}

/**
 * Packs objects whose fields are any trees of strings, numbers, booleans, null, lists, objects and functions.
 * @param {Record<string, Record<string, unknown>>} objects
 * @param {readonly string[]} order paths of fields, `object.field`, that are read first
 * @returns {{ code: string, fields: { path: string, text: string }[] }} the arguments of `unpack`, and what each field takes
 * @throws where a value is of another kind, or where `order` names a field that is not there
 */
export function pack(objects, order = []) {
  const { fields, shapeCount } = packFields(objects, order);
  const numberOf = (token) => {
    if (token.shape !== undefined) return firstNear + near + token.shape;
    return token.name === undefined ? token : firstNear + near + shapeCount + token.name;
  };
  const textOf = (tokens) => tokens.map((token) => digits(numberOf(token))).join('');
  const all = (kind) => fields.flatMap((field) => field[kind]);
  const texts = [joined(all('names')), joined(all('lines')), digits(shapeCount) + textOf(all('tokens'))];
  const paths = fields.map(({ path }) => path).join(' ');
  return {
    code: [...texts.map((text) => JSON.stringify(text)), `[${all('functions')}]`, JSON.stringify(paths)].join(', '),
    fields: fields.map(({ path, tokens, names, lines, functions }) => ({
      path,
      text: [textOf(tokens), names.join(' '), lines.join('~'), ...functions].join(''),
    })),
  };
}

/** What is packed into a script: everything, or for the engine the content alone. */
export async function packed({ engine }) {
  const { content, en } = await packable();
  return engine ? pack({ content }) : pack({ content, en }, first);
}

/** Rollup plugin. The engine's content is unpacked whole, since it is an export that others may copy or change. */
export const packContent = ({ engine }) => ({
  name: 'pack-content',
  async load(id) {
    const [name] = Object.entries(files).find(([, file]) => file === id) ?? [];
    if (!name || (engine && name !== 'content')) return null;
    if (name !== 'content') return `export { ${name} } from '${files.content}';\n`;
    const unpacked = `import { unpack } from '${reader}';\nconst objects = unpack(${(await packed({ engine })).code});\n`;
    const given = engine ? '{ content: { ...objects.content } }' : 'objects';
    return `${unpacked}export const { ${engine ? 'content' : 'content, en'} } = ${given};\n`;
  },
});
