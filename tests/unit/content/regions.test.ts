/** That every number is one a person in that region can ring, and that none crosses a border by mistake. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Phone, Region } from '../../../src/content/schema.js';
import { regions, type RegionId } from '../../../src/content/regions.js';
import { regionSchema } from './schema.js';

const entries = Object.entries<Region>(regions) as [RegionId, Region][];
const lists = ['emergency', 'sameDay', 'poison', 'crisis'] as const;
const phones = entries.flatMap(([id, region]) =>
  lists.flatMap((list) => region[list].map((phone) => ({ id, list, phone, at: `${id} ${list} ${phone.number}` }))),
);
const dials = (list: readonly Phone[]): string[] => list.map(({ dial }) => dial);

test('the regions are those of the contract', () => {
  assert.deepEqual(Object.keys(regions), [
    'GB-ENG',
    'GB-SCT',
    'GB-WLS',
    'GB-NIR',
    'GB',
    'IE',
    'US',
    'CA',
    'AU',
    'NZ',
    'IN',
    'EU',
    'INT',
  ]);
});

describe('each number', () => {
  for (const [id, region] of entries) test(`${id} is well formed`, () => void regionSchema.parse(region));

  for (const { at, phone } of phones) {
    test(`${at}: what is dialled is what is shown`, () => {
      assert.equal(phone.dial, phone.number.replace(/[^\d+]/g, ''));
      assert.match(phone.number, /^\+?\d+( \d+)*$/, 'digits and single spaces only');
      if (phone.text) assert.equal(phone.text.number, phone.dial);
    });
  }

  test('no list says a number twice', () => {
    for (const [id, region] of entries) {
      for (const list of lists) {
        assert.equal(new Set(dials(region[list])).size, region[list].length, `${id} ${list}`);
      }
    }
  });
});

// Emergency, same-day, poison and crisis numbers of each region, in the order in which to try them.
const table: Record<
  RegionId,
  [emergency: string[], sameDay: string[], poison: string[], crisis: string[], dialect: string]
> = {
  'GB-ENG': [['999'], ['111'], [], ['111', '116123', '85258'], 'gb'],
  'GB-SCT': [['999'], ['111'], [], ['111', '0800838587', '116123'], 'gb'],
  'GB-WLS': [['999'], ['111'], [], ['111', '116123'], 'gb'],
  'GB-NIR': [['999'], [], [], ['08088088000', '116123'], 'gb'],
  GB: [['999'], [], [], ['116123', '85258'], 'gb'],
  IE: [['112', '999'], [], [], ['116123', '50808'], 'ie'],
  US: [['911'], [], ['18002221222'], ['988'], 'us'],
  CA: [['911'], ['811'], [], ['988'], 'ca'],
  AU: [['000'], ['1800633422'], [], ['131114'], 'ie'],
  NZ: [['111'], ['0800611116'], [], ['1737'], 'ie'],
  IN: [['112', '108'], [], [], ['14416'], 'world'],
  EU: [['112'], [], [], [], 'world'],
  INT: [[], [], [], [], 'world'],
};

describe('the numbers of each region', () => {
  for (const [id, region] of entries) {
    test(id, () => {
      assert.deepEqual([...lists.map((list) => dials(region[list])), region.dialect], table[id]);
    });
  }
});

describe('traps', () => {
  const regionsWith = (list: (typeof lists)[number], dial: string): RegionId[] =>
    entries.filter(([, region]) => dials(region[list]).includes(dial)).map(([id]) => id);

  test('111 is for advice in England, Scotland and Wales, and an emergency in New Zealand only', () => {
    assert.deepEqual(regionsWith('sameDay', '111'), ['GB-ENG', 'GB-SCT', 'GB-WLS']);
    assert.deepEqual(regionsWith('crisis', '111'), ['GB-ENG', 'GB-SCT', 'GB-WLS']);
    assert.deepEqual(regionsWith('emergency', '111'), ['NZ']);
  });

  test('a bare GB, and Northern Ireland, have 999 and no 111 anywhere', () => {
    for (const id of ['GB', 'GB-NIR'] as const) {
      assert.deepEqual(dials(regions[id].emergency), ['999']);
      assert.ok(!JSON.stringify(regions[id]).includes('"111"'), id);
    }
  });

  test('in the EU 112 is the only number', () => {
    assert.deepEqual(
      phones.filter(({ id }) => id === 'EU').map(({ at }) => at),
      ['EU emergency 112'],
    );
  });

  test('where the region is unknown there is no number at all', () => {
    assert.deepEqual(
      phones.filter(({ id }) => id === 'INT'),
      [],
    );
  });

  test('every region but the unknown one has an emergency number', () => {
    assert.deepEqual(
      entries.filter(([, { emergency }]) => emergency.length === 0).map(([id]) => id),
      ['INT'],
    );
  });

  test('no emergency number stands among the numbers for advice or distress of the same region', () => {
    for (const [id, region] of entries) {
      const other = dials([...region.sameDay, ...region.crisis]);
      for (const dial of dials(region.emergency)) assert.ok(!other.includes(dial), `${id} ${dial}`);
    }
  });

  test('988 and 1737 are called or texted; Shout and 50808, which want a word, are texted', () => {
    const texted = phones.flatMap(({ id, phone: { text } }) => (text ? [[id, text.number, text.word]] : []));
    assert.deepEqual(texted, [
      ['GB-ENG', '85258', 'SHOUT'],
      ['GB', '85258', 'SHOUT'],
      ['IE', '50808', 'HELLO'],
      ['US', '988', undefined],
      ['CA', '988', undefined],
      ['NZ', '1737', undefined],
    ]);
  });
});

test('only numbers that evidence.md marks as read are verified', () => {
  assert.deepEqual(
    phones.filter(({ phone }) => phone.verified).map(({ at }) => at),
    [
      'GB-ENG emergency 999',
      'GB-ENG sameDay 111',
      'GB-ENG crisis 111',
      'GB-ENG crisis 116 123',
      'GB-ENG crisis 85258',
      'GB-WLS crisis 111',
      'GB-NIR emergency 999',
      'AU emergency 000',
      'IN emergency 112',
      'IN emergency 108',
    ],
  );
});
