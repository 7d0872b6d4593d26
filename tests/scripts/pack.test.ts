/**
 * That what the built scripts unpack is what was packed: the proof and the other tests speak of the source, and so of what
 * ships.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { openCode, packable, packedParts } from '../../scripts/pack/pack.mjs';
import * as readers from '../../scripts/pack/unpack.mjs';
import { content } from '../../src/content/index.js';
import type { Content } from '../../src/content/schema.js';
import { assess } from '../../src/engine/assessment.js';
import type { Answers } from '../../src/engine/answers.js';
import { en } from '../../src/text/en.js';
import type { Text } from '../../src/text/text.js';
import vignetteFile from '../vignettes.json' with { type: 'json' };

const vignettes = vignetteFile.vignettes as unknown as readonly { id: string; answers: Answers }[];

/** Runs the code that a script would run. */
async function unpacked(complete: boolean): Promise<{ content: Content; en?: Text }> {
  const parts = packedParts(await packable(), complete);
  const code = [openCode(parts), ...parts.map((part) => part.code)].join('').replaceAll('export ', '');
  const results = `return { content: { ${Object.keys(content).join(', ')} }, en: ${complete ? 'undefined' : 'en'} };`;

  return new Function(...Object.keys(readers), code + results)(...Object.values(readers)) as ReturnType<
    typeof unpacked
  >;
}

/** Fields that the one script leaves out, for no page and no rule reads them; by the kind of content they are in. */
const leftOut: Readonly<Partial<Record<keyof Content, readonly string[]>>> = {
  questions: ['concern'],
  sources: ['kind', 'read'],
  returnAdvice: ['sources'],
  preparation: ['sources'],
  regions: ['verified'],
  version: ['status'],
};

/** The content that the one script needs: without those fields, and without sources that no result shows. */
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
  const shown = JSON.stringify([kinds['rules'], kinds['reasons'], kinds['plan']]);
  for (const id of Object.keys(kinds['sources']!)) {
    if (!shown.includes(`"${id}"`)) Reflect.deleteProperty(kinds['sources']!, id);
  }
  return kinds as unknown as Content;
}

/** Compares a value with its source. `ids` learns which number stands for which id, and refuses that it stands for two. */
function assertSame(value: unknown, source: unknown, ids: Map<string, string>, path: string): void {
  const standsFor = (number: string, id: string): void => {
    assert.match(number, /^\d+$/, `${path}: ${number} instead of ${id}`);
    assert.equal(ids.get(number) ?? id, id, path);
    ids.set(number, id);
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

const kindsInOrder = [
  'questions',
  'terms',
  'rules',
  'actions',
  'returnAdvice',
  'reasons',
  'plan',
  'regions',
  'sources',
] as const;

describe('what is packed', () => {
  let script: Awaited<ReturnType<typeof unpacked>>;
  before(async () => {
    script = await unpacked(false);
  });

  it('is the whole content in the engine, in its order', async () => {
    const engine = await unpacked(true);
    assert.deepEqual(engine.content, content);
    for (const kind of kindsInOrder) assert.deepEqual(Object.keys(engine.content[kind]), Object.keys(content[kind]));
  });

  it('is all that the one script needs, with numbers for the ids that nobody sees', () => {
    const ids = new Map<string, string>();
    assertSame(script.content, needed(), ids, 'content');
    assertSame(script.en, en, ids, 'en');
    assert.ok(ids.size > 100);
    // What hosts, answers, rows of the page and styles go by stays as it is.
    for (const kind of ['questions', 'tiers', 'regions', 'rules'] as const) {
      assert.deepEqual(Object.keys(script.content[kind]), Object.keys(content[kind]));
    }
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
