/** That every source can be found by a reader, and says honestly how it is known. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Source } from '../../../src/content/schema.js';
import { sourceOf } from '../../../src/content/source-of.js';
import { sources, type SourceId } from '../../../src/content/sources.js';
import { sourceSchema } from './schema.js';

const entries = Object.entries<Source>(sources);
const idsThatAre = (read: Source['read']): string[] =>
  entries
    .filter(([, source]) => source.read === read)
    .map(([id]) => id)
    .sort();

describe('each source', () => {
  for (const [id, source] of entries) {
    test(`${id} is well formed`, () => {
      sourceSchema.parse(source);
      assert.equal(sourceOf(id as SourceId), source);
      assert.equal(source.publisher, source.publisher.trim());
      assert.equal(source.title, source.title.trim());
      assert.ok(source.year >= 1990 && source.year <= 2026, `year ${source.year}`);
    });

    test(`${id} ${id === 'article' ? 'has no address' : 'has a plain https address'}`, () => {
      if (id === 'article') return assert.equal(source.url, undefined);
      const url = new URL(source.url ?? 'missing:');
      assert.equal(url.protocol, 'https:');
      assert.equal(url.search + url.hash, '', 'no tracking, no place within a page');
      assert.match(url.hostname, /^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    });
  }

  test('an id that ends in a year agrees with the year', () => {
    const dated = entries.filter(([id]) => /-\d{4}b?$/.test(id));
    assert.ok(dated.length > 20);
    for (const [id, { year }] of dated) assert.equal(Number(/-(\d{4})b?$/.exec(id)?.[1]), year, id);
  });

  test('a NICE address ends in the code of its id', () => {
    const nice = entries.filter(([id]) => id.startsWith('nice-'));
    assert.equal(nice.length, 9);
    for (const [id, { url }] of nice) {
      const address = `https://www.nice.org.uk/guidance/${id.replace('nice-', '')}`;
      assert.ok(url === address || url?.startsWith(`${address}/`), url);
    }
  });
});

describe('all sources', () => {
  test('no address stands twice', () => {
    const urls = entries.flatMap(([, { url }]) => url ?? []);
    assert.deepEqual(
      urls.filter((url, position) => urls.indexOf(url) !== position),
      [],
    );
  });

  test('no source is listed under two ids', () => {
    const names = entries.map(([, { publisher, title }]) => `${publisher}: ${title}`.toLowerCase());
    assert.deepEqual(
      names.filter((name, position) => names.indexOf(name) !== position),
      [],
    );
  });
});

// As evidence.md marks it; what content 2 adds, as its reader marks it.
describe('how each is known', () => {
  test('unread', () => {
    assert.deepEqual(idsThatAre('unread'), ['nhs-stroke', 'nhs-uveitis', 'ostelo-2008', 'phq-4']);
  });

  test('known from a summary or a copy', () => {
    assert.deepEqual(idsThatAre('summary'), [
      'aaa-misdiagnosis-2014',
      'aaa-rupture-2016',
      'bmj-ces',
      'discitis-2001',
      'ergonomics-2022',
      'finucane-2020',
      'lancet-2018',
      'nhs-back-pain',
      'nhs-blood-in-pee',
      'nhs-dvt',
      'nhs-headaches',
      'nhs-jaundice',
      'nhs-sciatica',
      'nhs-sepsis',
      'nhs-shingles',
      'nice-cg151',
      'nice-ng156',
      'nice-ng234',
      'nice-ng59',
      'premkumar-2018',
      'staggered-overdose-2012',
      'yin-2018',
    ]);
  });
});
