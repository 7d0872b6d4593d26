/**
 * That what the built scripts unpack is what was packed: the proof and the other tests speak of the source, and so of what
 * ships.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openCode, packable, packedParts } from '../../../scripts/build/pack/pack.mjs';
import { content } from '../../../src/content/index.js';
import type { Content, Source } from '../../../src/content/schema.js';
import { sources } from '../../../src/content/sources.js';
import { assess } from '../../../src/engine/assessment.js';
import type { Answers } from '../../../src/engine/answers.js';
import { en } from '../../../src/text/en.js';
import type { Text } from '../../../src/text/text.js';
import vignetteFile from '../../../scripts/proof/people.json' with { type: 'json' };

const vignettes = vignetteFile.vignettes as unknown as readonly { id: string; answers: Answers }[];

interface Unpacked {
  readonly content: Content;
  readonly sources: Readonly<Record<string, Source>>;
  readonly en: Text;
}

type Readers = typeof import('../../../scripts/build/pack/unpack.mjs');
let scripts = 0;
/** The readers as one script has them: each knows how far it has read. */
const ownReaders = (): Promise<Readers> =>
  import(`../../../scripts/build/pack/unpack.mjs?${scripts++}`) as Promise<Readers>;

/** Runs the code that a script would run. The engine has neither sources nor words. */
async function unpacked(complete: boolean, given?: Readers): Promise<Unpacked> {
  const read = given ?? (await ownReaders());
  const parts = packedParts(await packable(), complete);
  const code = [openCode(parts), ...parts.map((part) => part.code)].join('').replaceAll('export ', '');
  const results = `return { content${complete ? '' : ', sources, en'} };`;

  return new Function(...Object.keys(read), code + results)(...Object.values(read)) as Unpacked;
}

/** Fields that the one script leaves out, for no page and no rule reads them; by the kind of content they are in. */
const leftOut: Readonly<Partial<Record<keyof Content, readonly string[]>>> = {
  questions: ['concern'],
  returnAdvice: ['sign', 'untold', 'sources'],
  preparation: ['sources'],
  regions: ['verified'],
  version: ['status'],
};

/** The content that the one script needs: without those fields. */
function needed(): Content {
  const kinds = structuredClone(content) as unknown as Record<string, Record<string, unknown>>;
  const drop = (value: unknown, fields: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const field of fields) if (!Array.isArray(value)) Reflect.deleteProperty(value, field);
    for (const part of Object.values(value)) drop(part, fields);
  };
  for (const [kind, fields] of Object.entries(leftOut)) drop(kinds[kind], fields);
  // A reason's own sources are not shown: those of its signs are.
  for (const reason of Object.values(kinds['reasons']!)) Reflect.deleteProperty(reason as object, 'sources');
  // The list that the start shows is words alone.
  Reflect.deleteProperty(kinds, 'emergencyList');
  return kinds as unknown as Content;
}

/** The sources that a result shows, as far as it does. */
function shownSources(): Record<string, Partial<Source>> {
  const { rules, reasons, plan } = needed();
  const shown = JSON.stringify([rules, reasons, plan]);
  const ids = [...new Set(shown.match(/(?<=")[a-z0-9-]+(?=")/g))].filter((id) => id in sources);
  return Object.fromEntries(
    ids.map((id) => {
      const { publisher, title, year, url, kind }: Source = sources[id as keyof typeof sources];
      return [id, { publisher, title, year, ...(url && { url }), kind }];
    }),
  );
}

/** Compares a value with its source. `ids` learns which sign stands for which id, and refuses that it stands for two. */
function assertSame(value: unknown, source: unknown, ids: Map<string, string>, path: string): void {
  const standsFor = (sign: string, id: string): void => {
    assert.match(sign, /^[\u0100-\u02ff]$/, `${path}: ${sign} instead of ${id}`);
    assert.equal(ids.get(sign) ?? id, id, path);
    ids.set(sign, id);
  };
  if (typeof value === 'function') {
    assert.equal(String(value).replace(/[\s;]/g, ''), String(source).replace(/[\s;]/g, ''), path);
  } else if (typeof value === 'object' && value !== null && typeof source === 'object' && source !== null) {
    assert.equal(Array.isArray(value), Array.isArray(source), path);
    const names = Object.keys(value);
    // The order of fields and of words means nothing, but that of the content's ids does.
    const inOrder = Object.keys(source);
    const wanted = names.every((name) => name in source)
      ? names
      : names.map((name, index) => (path.startsWith('en') ? (ids.get(name) ?? name) : inOrder[index]!));
    assert.equal(
      names.length,
      Object.keys(source).length,
      `${path} holds ${names.join()}: ${Object.keys(source).join()}`,
    );
    names.forEach((name, index) => {
      const id = wanted[index]!;
      if (name !== id) standsFor(name, id);
      assertSame(
        (value as Record<string, unknown>)[name],
        (source as Record<string, unknown>)[id],
        ids,
        `${path}.${id}`,
      );
    });
  } else if (value !== source) {
    assert.equal(typeof value, 'string', path);
    standsFor(value as string, source as string);
  }
}

const kindsInOrder = ['questions', 'terms', 'rules', 'actions', 'returnAdvice', 'reasons', 'plan', 'regions'] as const;

describe('what is packed', () => {
  let script: Unpacked;
  before(async () => {
    script = await unpacked(false);
  });

  it('is the whole content in the engine, in its order', async () => {
    const engine = await unpacked(true);
    assert.deepEqual(engine.content, content);
    for (const kind of kindsInOrder) assert.deepEqual(Object.keys(engine.content[kind]), Object.keys(content[kind]));
  });

  it('is all that the one script needs, with signs for the ids that nobody sees', () => {
    const ids = new Map<string, string>();
    assertSame(script.content, needed(), ids, 'content');
    assertSame(script.en, en, ids, 'en');
    assertSame(script.sources, shownSources(), ids, 'sources');
    assert.ok(ids.size > 100);
    // What hosts, answers, rows of the page and styles go by stays as it is.
    for (const kind of ['questions', 'tiers', 'regions', 'rules'] as const) {
      assert.deepEqual(Object.keys(script.content[kind]), Object.keys(content[kind]));
    }
  });

  it('is read no further than it is asked for, and is the same in whatever order it is asked for', async () => {
    let lines = 0;
    const readers = await ownReaders();
    const counted = {
      ...readers,
      line: () => {
        lines += 1;
        return readers.line();
      },
    };
    const late = await unpacked(false, counted);
    assert.equal(lines, 0);
    assert.equal(late.en.start.heading, en.start.heading);
    const atStart = lines;
    assert.equal(late.en.questions.age.question, en.questions.age.question);
    const atFirstQuestion = lines;
    assert.equal(Object.values(late.sources).length, Object.values(shownSources()).length);
    assert.ok(atStart > 0 && atStart * 2 < atFirstQuestion && atFirstQuestion * 1.5 < lines, `${atStart} ${lines}`);
    const early = await unpacked(false);
    assert.equal(early.en.failure.heading, en.failure.heading);
    assert.equal(JSON.stringify(early.en), JSON.stringify(late.en));
  });

  it('is the same when reading it breaks on the way, and is tried again', async () => {
    const readers = await ownReaders();
    let left = 100;
    const breaking = {
      ...readers,
      line: () => {
        left -= 1;
        if (left === 0) throw new Error('Broken.');
        return readers.line();
      },
    };
    const { en: words, content: rest } = await unpacked(false, breaking);
    assert.throws(() => words.questions, /Broken/);
    assert.equal(JSON.stringify(words), JSON.stringify(script.en));
    assert.deepEqual(Object.keys(rest.rules), Object.keys(content.rules));
  });

  it('comes to the same result for everybody', () => {
    for (const { id, answers } of vignettes) {
      const [packed, source] = [assess(script.content, answers), assess(content, answers)];
      assertSame(packed, source, new Map(), id);
      assert.deepEqual(
        packed.fired.map(({ rule }) => rule),
        source.fired.map(({ rule }) => rule),
      );
    }
  });
});
