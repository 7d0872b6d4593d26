/**
 * That what the built scripts unpack is what was packed: the proof and the other tests speak of the source, and so of what
 * ships.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { laidOut } from '../../../scripts/build/pack/language.mjs';
import { hidden, leftOut, packed } from '../../../scripts/build/pack/pack.mjs';
import { renameIds, without } from '../../../scripts/build/pack/paths.mjs';
import { remake } from '../../../scripts/build/pack/remake.mjs';
import { pack } from '../../../scripts/build/pack/tree.mjs';
import { unpack } from '../../../scripts/build/pack/unpack.mjs';
import { content } from '../../../src/content/index.js';
import { sources } from '../../../src/content/sources.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { journey } from '../../../src/engine/journey.js';
import { sourcesBehind } from '../../../src/engine/sources.js';
import { clinicianSheet } from '../../../src/export/clinician-sheet.js';
import { personSheet } from '../../../src/export/person-sheet.js';
import { en } from '../../../src/text/en.js';
import type { Text } from '../../../src/text/text.js';
import { chinese, longWords, rightToLeft, thai } from '../text/made-up.js';

type Objects = Record<string, Record<string, unknown>>;
type Row = Record<string, unknown>;

/** What the one script carries of a language. */
const carried = (words: Text): Row => Object.fromEntries(Object.entries(words).filter(([field]) => field !== 'form'));

/** Runs the code that a script would run. */
const run = (code: string): Objects =>
  new Function('unpack', `'use strict'; return unpack(${code});`)(unpack) as Objects;
const again = (objects: Objects, order?: string[], unnamed?: Set<string>): Objects =>
  run(pack(objects, order, unnamed).code);

type Compare = (value: unknown, source: unknown, path: string) => void;
const equal: Compare = (value, source, path) => {
  assert.equal(value, source, path);
};

/** Compares values and the order of keys. */
function assertSame(value: unknown, source: unknown, path: string, same = equal): void {
  if (typeof source === 'object' && source !== null) {
    assert.equal(Array.isArray(value), Array.isArray(source), path);
    const keys = Object.keys(value as object);
    assert.equal(keys.length, Object.keys(source).length, path);
    Object.entries(source).forEach(([key, part], place) => {
      same(keys[place], key, path);
      assertSame((value as Row)[keys[place]!], part, `${path}.${key}`, same);
    });
  } else same(value, source, path);
}

/** The same, but for the order of an object's fields, for they are packed in the order in which they are needed. */
function assertSameFields(value: Row, source: object, path: string, same = equal): void {
  assert.deepEqual(Object.keys(value).sort(), Object.keys(source).sort(), path);
  for (const [field, part] of Object.entries(source)) assertSame(value[field], part, `${path}.${field}`, same);
}

/** What the one script packs, of what the source holds. */
const kept = without({ content, en, sources: { all: sources } }, leftOut) as Record<'content' | 'en', Row> & {
  readonly sources: { readonly all: Row };
};

/**
 * What stands in the place of an id in the one script, and the id. Whatever differs has to be such a sign, and it stands for
 * the same id wherever it is.
 */
function idsBySign(script: Objects): Map<string, string> {
  const ids = new Map<string, string>();
  const same: Compare = (value, id, path) => {
    if (value === id) return;
    assert.match(String(value), /^-\d+$/, path);
    assert.equal(ids.get(String(value)) ?? id, id, path);
    ids.set(String(value), String(id));
  };
  assertSameFields(script['content']!, kept.content, 'content', same);
  assertSameFields(script['en']!, kept.en, 'en', same);
  return ids;
}

const { vignettes } = JSON.parse(readFileSync('scripts/proof/people.json', 'utf8')) as {
  vignettes: readonly { readonly id: string; readonly answers: Answers }[];
};

describe('what is packed into the one script', () => {
  let code: string;
  before(async () => {
    ({ code } = await packed({ engine: false }));
  });

  it('is the content and all words, in their order, but for what is left out and how hidden ids are spelled', () => {
    const script = run(code);
    assert.deepEqual(Object.keys(script).sort(), ['content', 'en', 'sources']);
    const ids = idsBySign(script);
    for (const id of ['go-to-emergency', 'new-cord-sign', 'irritated-nerve', 'pacing', 'article'])
      assert.ok([...ids.values()].includes(id), id);
  });

  it('spells every id that hosts, answers and the history know', () => {
    const spelled = run(code)['content'] as unknown as typeof content;
    for (const field of ['questions', 'rules', 'tiers', 'regions'] as const)
      assert.deepEqual(Object.keys(spelled[field]), Object.keys(content[field]));
    assert.deepEqual(
      spelled.pages.map(({ id }) => id),
      content.pages.map(({ id }) => id),
    );
  });

  it('has the sources that a result shows', () => {
    const script = run(code);
    const ids = idsBySign(script);
    const shown = Object.entries(script['sources']!['all'] as Row).map(([sign, row]) => [ids.get(sign), row]);
    const named = new Set<string>();
    JSON.stringify([kept.content], (key, value) => {
      if (key === 'sources') for (const id of value as string[]) named.add(id);
      return value as unknown;
    });
    assert.deepEqual(
      structuredClone(shown),
      Object.entries(kept.sources.all).filter(([id]) => named.has(id)),
    );
  });

  it('is the same in whatever order it is asked for', () => {
    const [one, other] = [run(code), run(code)];
    const fields = Object.entries(one).flatMap(([object, row]) => Object.keys(row).map((field) => [object, field]));
    const read = fields.reverse().map(([object, field]) => [object, field, one[object!]![field!]] as const);
    for (const [object, field, value] of read) assertSame(value, other[object]![field], `${object}.${field}`);
  });

  it('gives every person the same way, result, words and sources as the source does', () => {
    const script = run(code);
    const ids = idsBySign(script);
    const packedContent = script['content'] as unknown as typeof content;
    const spelled = <Value>(value: Value): Value =>
      JSON.parse(JSON.stringify(value), (_, part: unknown) => ids.get(part as string) ?? part) as Value;
    const unconcerned = <Value>(value: Value): Value =>
      JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'concern' ? undefined : part))) as Value;
    for (const { id: name, answers } of vignettes) {
      const [mine, source] = [assess(packedContent, answers), assess(content, answers)];
      assert.deepEqual(spelled(mine), unconcerned(source), name);
      assert.deepEqual(journey(packedContent, answers), journey(content, answers), name);
      assert.deepEqual(spelled(sourcesBehind(packedContent, mine)), sourcesBehind(content, source), name);
      const told = { regionId: 'GB-ENG', answers, date: 'today', version: '1' } as const;
      const packedText = script['en'] as unknown as typeof en;
      for (const sheet of [personSheet, clinicianSheet]) {
        assert.deepEqual(
          sheet({ ...told, content: packedContent, text: packedText, assessment: mine }),
          sheet({ ...told, content, text: en, assessment: source }),
          name,
        );
      }
    }
  });

  it('hides no id that code spells', () => {
    const { objects, renamed } = renameIds(kept, hidden);
    const ids = new Set([...renamed].map((sign) => sign.slice(sign.indexOf(':') + 1)));
    // What something that is not hidden is called too may be meant.
    JSON.stringify(objects, (key, value: unknown) => {
      ids.delete(key);
      if (typeof value === 'string') ids.delete(value);
      return value;
    });
    assert.ok(ids.has('go-to-emergency') && ids.size > 150);
    const found: string[] = [];
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
    // Neither the diary nor the other languages are part of this script, and a language's words are keyed by what it hides.
    const holdsIds = /^(content|diary|text.diary|text.[a-z]{2,3}(-[a-z]+)?\.ts$)/;
    for (const file of files.filter((name) => name.endsWith('.ts') && !holdsIds.test(name))) {
      const look = (node: ts.Node): void => {
        const text = ts.isStringLiteralLike(node)
          ? node.text
          : ts.isPropertyAccessExpression(node)
            ? node.name.text
            : '';
        if (ids.has(text)) found.push(`${file} spells ${text}`);
        ts.forEachChild(node, look);
      };
      look(ts.createSourceFile(file, readFileSync(`src/${file}`, 'utf8'), ts.ScriptTarget.Latest));
    }
    assert.deepEqual(found, []);
  });
});

describe('what is packed into the engine', () => {
  it('is the whole content, in its order', async () => {
    const engine = run((await packed({ engine: true })).code);
    assertSame(engine['content'], content, 'content');
    assert.deepEqual(structuredClone(engine['content']), content);
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
          fc.string({ unit: 'binary', minLength: 1 }).filter((key) => key !== '__proto__'),
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
      // A key that every object inherits, once taken for an operator.
      { examples: [[{ a: { constructor: {} } }]] },
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
      pl: { start: { heading: 'Ból pleców się nasila', lead: 'Żółw' } },
      ar: { start: { heading: 'ألم ظهري يزداد سوءًا', lead: 'ابدأ' } },
      zh: { start: { heading: '我的背痛越来越严重 𠮷', lead: '开始' } },
    };
    for (const [language, words] of Object.entries(languages))
      assertSame(again({ [language]: words })[language], words, language);
  });

  it('takes conditions on any number of questions and options, and what only looks like a condition', () => {
    const many = (name: string): string[] => Array.from({ length: 300 }, (_, n) => `${name}-${n}`);
    const [options, questionIds, termIds] = [many('option'), many('question'), many('term')];
    const questions = Object.fromEntries(
      questionIds.map((id, n) => [
        id,
        { kind: n % 2 ? 'many' : 'one', options, when: { is: [`question-${n}`, 'any'] } },
      ]),
    );
    const [id, option, term] = [questionIds, options, termIds].map((all) => fc.constantFrom(...all, 'unknown'));
    const condition = fc.letrec((tie) => ({
      test: fc.oneof(
        fc.record({ is: fc.tuple(id!, option!, option!) }),
        fc.record({ has: fc.tuple(id!, option!) }),
        fc.record({ atLeast: fc.tuple(id!, option!) }),
        fc.record({ below: fc.tuple(id!, option!) }),
        fc.record({ term: term! }),
        fc.record({ score: fc.nat(200), sum: fc.array(id!) }),
        fc.constantFrom({ is: 'yes' }, { has: [] }, { not: null }, { below: ['question-1'] }, { any: {} }),
      ),
      condition: fc.oneof(
        { maxDepth: 3 },
        tie('test'),
        fc.record({ not: tie('test') }),
        fc.record({ all: fc.array(tie('condition')) }),
        fc.record({ any: fc.array(tie('condition')) }),
        fc.record({ count: fc.integer({ min: -1, max: 200 }), of: fc.array(tie('condition')) }),
      ),
    })).condition;
    fc.assert(
      fc.property(condition, fc.array(condition), (child, conditions) => {
        const terms = Object.fromEntries(termIds.map((name) => [name, child]));
        // Plain objects: those of fast-check have no prototype.
        const source = JSON.parse(JSON.stringify({ content: { questions, terms, conditions } })) as Objects;
        assertSame(again(source)['content'], source['content'], 'content');
      }),
      { numRuns: 15 },
    );
  });

  it('leaves what need not be spelled unspelled, the same wherever it stands', () => {
    const source = { en: { rows: { hidden: 'one', open: 'two' }, order: ['open', 'hidden', 'hidden'] } };
    const { code } = pack(source, [], new Set(['hidden']));
    assert.doesNotMatch(code, /hidden/);
    const { rows, order } = run(code)['en'] as { rows: Row; order: string[] };
    const [sign, open] = Object.keys(rows);
    assert.deepEqual([{ ...rows }, order], [{ [sign!]: 'one', open: 'two' }, ['open', sign, sign]]);
    assert.equal(open, 'open');
  });

  it('refuses a path of something that is no more, and an id that is nowhere', () => {
    const source = { content: { actions: { go: { after: 'wait' }, wait: {} } } };
    assert.deepEqual(without(source, ['content.*.go.after']), { content: { actions: { go: {}, wait: {} } } });
    assert.throws(() => without(source, ['content.tiers.*']), /There is no content\.tiers\.\* any more/);
    const kinds = (keys: string, values: string) => ({ action: { keys: [keys], values: [values] } });
    assert.throws(() => renameIds(source, kinds('content.plan', 'content.**.after')), /no content\.plan any more/);
    assert.throws(() => renameIds(source, kinds('content.actions', 'content.before')), /no content\.before any more/);
    assert.throws(
      () =>
        renameIds({ content: { actions: { go: { after: 'gone' } } } }, kinds('content.actions', 'content.**.after')),
      /content\.actions\.go\.after names action:gone/,
    );
  });

  it('refuses what it cannot give back, and says where it is', () => {
    const refused = (value: unknown): void =>
      assert.throws(() => pack({ en: { start: [{ at: value }] } }), /en\.start\[0\]\.at /);
    for (const value of [undefined, NaN, Infinity, new Date(), new Map(), 1n, Symbol('s'), () => '', { '': 1 }])
      refused(value);
    assert.throws(() => pack({ en: {} }, ['en.start']), /There is no en\.start any more/);
  });
});

describe('a language', () => {
  const english = carried(en);
  const made = (words: object): unknown => remake(run(code)['en']!, ...laidOut(english, words), 'made-up.js');
  let code: string;
  before(async () => {
    ({ code } = await packed({ engine: false }));
  });
  /** Its words by the ids of the source: what stands for an id in the one script is called by it. */
  const spelled = (value: unknown): unknown => {
    const ids = idsBySign(run(code));
    return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
      isRow(part) ? Object.fromEntries(Object.entries(part).map(([key, row]) => [ids.get(key) ?? key, row])) : part,
    ) as unknown;
  };
  const isRow = (part: unknown): part is Row => typeof part === 'object' && part !== null && !Array.isArray(part);

  it('is made of the English of the one script, whatever its plurals and dialects are called and whatever it leaves out', () => {
    const plurals = { one: '{count} znak', few: '{count} znaki', many: '{count} znaków', other: '{count} znaku' };
    const doctor = { lekarz: 'lekarz', kogo: 'lekarza' };
    const dialects = { gb: doctor, ie: doctor, us: doctor, ca: doctor, world: doctor };
    const own = { ...longWords, dialects, result: { ...longWords.result, signCount: plurals } };
    for (const words of [longWords, rightToLeft, chinese, thai, own])
      assert.deepEqual(spelled(made(carried(words))), carried(words));
  });

  it('is refused where the English is another, even by a word', () => {
    const [text, own, sum] = laidOut(english, carried(longWords));
    const other = { ...english, failure: { ...en.failure, heading: 'Something broke' } };
    assert.throws(() => remake(other, text, own, sum, 'x.js'), /^Error: x\.js is not of the same release/);
  });
});

describe('unpacking', () => {
  it('reads no further than it is asked for', () => {
    const { en: numbers } = again({ en: { start: 1, questions: 2, result: 3 } });
    const read: string[] = [];
    const { parse } = JSON;
    // Numbers are told as JSON, so it is seen when each is read.
    JSON.parse = (text: string) => {
      read.push(text);
      return parse(text) as unknown;
    };
    try {
      assert.deepEqual(read, []);
      assert.equal(numbers!['questions'], 2);
      assert.deepEqual(read, ['1', '2']);
      assert.equal(numbers!['start'], 1);
      assert.equal(read.length, 2);
    } finally {
      JSON.parse = parse;
    }
  });

  it('reads again from the start what broke on the way', () => {
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
