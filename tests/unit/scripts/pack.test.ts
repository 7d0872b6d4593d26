/**
 * That what the built scripts unpack is what was packed: the proof and the other tests speak of the source, and so of what
 * ships.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { pack, packed } from '../../../scripts/build/pack/pack.mjs';
import { unpack } from '../../../scripts/build/pack/unpack.mjs';
import { content } from '../../../src/content/index.js';
import { en } from '../../../src/text/en.js';

type Objects = Record<string, Record<string, unknown>>;

/** Runs the code that a script would run. */
const run = (code: string): Objects =>
  new Function('unpack', `'use strict'; return unpack(${code});`)(unpack) as Objects;
const again = (objects: Objects, order?: string[]): Objects => run(pack(objects, order).code);

/** Compares values and the order of keys; a function is called with what those among the words take. */
function assertSame(value: unknown, source: unknown, path: string): void {
  if (typeof source === 'function') {
    for (const given of [0, 1, 2, 21, 'Words']) {
      const call = (called: unknown): unknown => (called as (...all: unknown[]) => unknown)(given, given);
      assert.equal(call(value), call(source), path);
    }
  } else if (typeof source === 'object' && source !== null) {
    assert.equal(Array.isArray(value), Array.isArray(source), path);
    assert.deepEqual(Object.keys(value as object), Object.keys(source), path);
    for (const [key, part] of Object.entries(source))
      assertSame((value as Record<string, unknown>)[key], part, `${path}.${key}`);
  } else assert.equal(value, source, path);
}

/** The same, but for the order of an object's fields, for they are packed in the order in which they are needed. */
function assertSameFields(value: Record<string, unknown>, source: object, path: string): void {
  assert.deepEqual(Object.keys(value).sort(), Object.keys(source).sort(), path);
  for (const [field, part] of Object.entries(source)) assertSame(value[field], part, `${path}.${field}`);
}

describe('what is packed into a script', () => {
  let code: string;
  before(async () => {
    ({ code } = await packed({ engine: false }));
  });

  it('is the whole content and all words, in their order', () => {
    const script = run(code);
    assert.deepEqual(Object.keys(script), ['content', 'en']);
    assertSameFields(script['content']!, content, 'content');
    assertSameFields(script['en']!, en, 'en');
  });

  it('is the whole content in the engine, in its order', async () => {
    const engine = run((await packed({ engine: true })).code);
    assertSame(engine['content'], content, 'content');
    assert.deepEqual({ ...engine['content'] }, content);
  });

  it('is the same in whatever order it is asked for', () => {
    const script = run(code);
    for (const field of Object.keys(en).reverse())
      assertSame(script['en']![field], en[field as keyof typeof en], `en.${field}`);
    assertSameFields(script['content']!, content, 'content');
  });
});

describe('packing', () => {
  it('gives back any tree', () => {
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('an-id', 'two words', '', ' ', '\n', '"\\', '~', '\u0000'),
        ),
        fc.oneof(fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
        fc.array(tie('value')),
        fc.dictionary(
          fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
          tie('value'),
          { noNullPrototype: true },
        ),
      ),
    })).value;
    const field = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.dictionary(field, tree, { noNullPrototype: true }), (fields) => {
        // A number that JSON has no sign for, minus nought, comes back as nought.
        const source = JSON.parse(JSON.stringify({ fields })) as Objects;
        if (Object.keys(fields).length) assertSame(again(source)['fields'], source['fields'], 'fields');
      }),
    );
  });

  it('has room for thousands of names, keys, options and lines', () => {
    const many = (count: number, of: (n: number) => unknown): unknown[] =>
      Array.from({ length: count }, (_, n) => of(n));
    const source = {
      content: {
        options: many(3000, (n) => `option-${n}`),
        again: many(3000, (n) => `option-${2999 - n}`),
        rows: many(2000, (n) => ({ [`key-${n}`]: `Line ${n} of many.` })),
        rowsAgain: many(2000, (n) => ({ [`key-${1999 - n}`]: true })),
      },
    };
    assertSame(again(source)['content'], source.content, 'content');
  });

  it('takes words of any script, each language by itself', () => {
    const languages: Objects = {
      pl: { start: { heading: 'Ból pleców się nasila', lead: 'Żółw' }, sign: (n: number) => `${n} objawów` },
      ar: { start: { heading: 'ألم ظهري يزداد سوءًا', lead: 'ابدأ' } },
      zh: { start: { heading: '我的背痛越来越严重 𠮷', lead: '开始' } },
    };
    for (const [language, words] of Object.entries(languages))
      assertSame(again({ [language]: words })[language], words, language);
  });

  it('refuses what it cannot give back, and says where it is', () => {
    const refused = (value: unknown): void =>
      assert.throws(() => pack({ en: { start: [{ at: value }] } }), /en\.start\[0\]\.at /);
    for (const value of [undefined, NaN, Infinity, new Date(), new Map(), 1n, Symbol('s')]) refused(value);
    assert.throws(
      () => pack({ en: { sign: { words() { return ''; } }.words } }), // prettier-ignore
      /en\.sign must be an arrow function/,
    );
    assert.throws(() => pack({ en: {} }, ['en.start']), /There is no en\.start any more/);
  });
});

describe('unpacking', () => {
  it('reads no further than it is asked for', () => {
    const words = { start: () => 'First', questions: () => 'Second', result: () => 'Third' };
    const [names, lines, tokens, , fields] = new Function(`return [${pack({ en: words }).code}]`)() as Parameters<
      typeof unpack
    >;
    const read: string[] = [];
    const functions = new Proxy(Object.values(words), {
      get: (all, place) => {
        const found = all[Number(place)]!;
        read.push(found());
        return found;
      },
    });
    const { en: unpacked } = unpack(names, lines, tokens, functions, fields);
    assert.deepEqual(read, []);
    assert.equal(unpacked!['questions'], words.questions);
    assert.deepEqual(read, ['First', 'Second']);
    assert.equal(unpacked!['start'], words.start);
    assert.equal(read.length, 2);
  });

  it('reads from its own start again what broke on the way', () => {
    const deep = {
      en: {
        start: ['one', { a: 'x y', b: ['one', 'two'] }],
        result: ['three', { a: 'z z', b: ['one'] }, { c: 1 }, { d: 1 }, { d: 2 }],
      },
    };
    const { en: words } = again(deep);
    const { parse } = JSON;
    JSON.parse = () => {
      throw new Error('Broken.');
    };
    try {
      assert.throws(() => words!['result'], /Broken/);
    } finally {
      JSON.parse = parse;
    }
    assertSame(words, deep.en, 'en');
  });
});
