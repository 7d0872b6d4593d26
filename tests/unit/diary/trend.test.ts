/**
 * The trend of a diary: over every diary of up to five entries against the rules written a second time, and over made-up long
 * ones. It can only ask for the check: it is reached, it never takes a warning back for more pain, and order is nothing to it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { trendRules } from '../../../src/content/trend.js';
import { dayAfter } from '../../../src/text/calendar-day.js';
import { trendOf, type Measured } from '../../../src/diary/trend.js';

/** Entries so many days apart. */
const diary = (pains: readonly number[], apart = 7): Measured[] =>
  pains.map((pain, position) => ({ date: dayAfter('2026-01-05', position * apart), pain }));
const rules = (...given: Parameters<typeof diary>) => trendOf(diary(...given)).rules;

/** The contract's section "Keeping track", with the two corrections that `content/trend.ts` explains, as plain sums. */
function expected(pains: readonly number[], apart: number): string[] {
  const n = pains.length;
  const found = [];
  if (n >= 3) {
    const sorted = pains.slice(0, n - 2).toSorted((a, b) => a - b);
    const usual = sorted[Math.ceil(sorted.length / 2) - 1]!;
    const from = usual < pains[0]! ? usual : pains[0]!;
    if (pains[n - 1]! >= from + 2 && pains[n - 2]! >= from + 2) found.push('worse');
  }
  if (n >= 4 && (n - 1) * apart >= 42) {
    const better = pains[0]! - pains[n - 1]!;
    if (better < 2 && better * 10 < pains[0]! * 3) found.push('no-better');
  }
  return found;
}

function* everyDiary(length: number): Generator<number[]> {
  for (let number = 0; number < 11 ** length; number += 1)
    yield Array.from({ length }, (_, place) => Math.floor(number / 11 ** place) % 11);
}

const entries = fc
  .uniqueArray(fc.record({ day: fc.integer({ min: 0, max: 400 }), pain: fc.integer({ min: 0, max: 10 }) }), {
    selector: ({ day }) => day,
    maxLength: 60,
  })
  .map((list) => list.map(({ day, pain }) => ({ date: dayAfter('2026-01-05', day), pain })));
const inOrder = (list: readonly Measured[]): Measured[] => list.toSorted((a, b) => (a.date < b.date ? -1 : 1));

describe('the trend', () => {
  for (const length of [0, 1, 2, 3, 4, 5]) {
    it(`is that of the contract for every diary of ${String(length)} entries`, () => {
      for (const apart of [7, 14]) {
        for (const pains of everyDiary(length)) {
          const found = rules(pains, apart);
          // A deep comparison of each of them would take minutes.
          if (found.join() !== expected(pains, apart).join())
            assert.deepEqual(found, expected(pains, apart), `${pains.join(' ')}, every ${String(apart)} days`);
        }
      }
    });
  }

  it('is that of the contract for long diaries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (p, apart) => {
          assert.deepEqual(rules(p, apart), expected(p, apart));
        },
      ),
    );
  });

  it('reaches each rule, both together, and neither', () => {
    assert.deepEqual(rules([4, 6, 6]), ['worse']);
    assert.deepEqual(rules([5, 5, 5, 4], 14), ['no-better']);
    assert.deepEqual(rules([5, 5, 7, 7], 14), ['worse', 'no-better']);
    assert.deepEqual(rules([6, 5, 4, 3], 14), []);
  });

  it('is worse only when the rise is held, and matters', () => {
    assert.deepEqual(rules([4, 4, 6]), []);
    assert.deepEqual(rules([4, 6, 5]), []);
    assert.deepEqual(rules([4, 5, 5]), []);
  });

  it('is worse where the pain comes back after a diary was begun in a flare-up', () => {
    assert.deepEqual(rules([8, 3, 3, 6, 6]), ['worse']);
  });

  it('is worse at the top of the scale, where two points are less than 30 %', () => {
    assert.deepEqual(rules([7, 9, 9]), ['worse']);
    assert.deepEqual(rules([8, 10, 10]), ['worse']);
  });

  it('is no better only after four entries and 42 days', () => {
    assert.deepEqual(rules([5, 5, 5], 30), []);
    assert.deepEqual(rules([5, 5, 5, 5], 13), []);
    assert.deepEqual(rules([5, 5, 5, 5], 14), ['no-better']);
  });

  it('is not told to whoever has no pain at all', () => {
    assert.deepEqual(rules([0, 0, 0, 0, 0, 0, 0, 0]), []);
  });

  it('takes no warning back where the latest entries have more pain', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 10 }), (list, latest, more) => {
        const before = inOrder(list);
        const after = before.map((entry, position) =>
          position < before.length - latest ? entry : { ...entry, pain: Math.min(10, entry.pain + more) },
        );
        const now = trendOf(after).rules;
        for (const rule of trendOf(before).rules) assert.ok(now.includes(rule), rule);
      }),
    );
  });

  it('gives no warning more where an earlier entry had more pain', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.integer({ min: 1, max: 10 }), (list, which, more) => {
        const before = inOrder(list);
        if (before.length < 3) return;
        const place = which % (before.length - 2);
        const after = before.map((entry, position) =>
          position === place ? { ...entry, pain: Math.min(10, entry.pain + more) } : entry,
        );
        const then = trendOf(before).rules;
        for (const rule of trendOf(after).rules) assert.ok(then.includes(rule), rule);
      }),
    );
  });

  it('is the same in any order, and with entries twice', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .record({ day: fc.integer({ min: 0, max: 90 }), pain: fc.integer({ min: 0, max: 10 }) })
            .map(({ day, pain }) => ({
              date: dayAfter('2026-01-05', day),
              pain,
            })),
          { maxLength: 40 },
        ),
        fc.infiniteStream(fc.nat()),
        (list, keys) => {
          const shuffled = [...list, ...list.filter((_, position) => position % 3 === 0)]
            .map((entry) => ({ entry, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
          assert.deepEqual(trendOf(shuffled), trendOf(list));
        },
      ),
    );
  });

  it('changes nothing in what it reads', () => {
    const list = Object.freeze(
      diary([8, 3, 5, 5])
        .reverse()
        .map((entry) => Object.freeze(entry)),
    );
    assert.deepEqual(trendOf(list).rules, ['worse']);
  });
});

describe('the band', () => {
  it('says what the rules say', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { rules: held, band, betterBy } = trendOf(list);
        if (!band) return assert.deepEqual([list, held, betterBy], [[], [], 0]);
        const pains = inOrder(list).map(({ pain }) => pain);
        const [oneBefore, last] = [pains.at(-2)!, pains.at(-1)!];
        const isAbove = pains.length > 2 && Math.min(oneBefore, last) >= band.worse;
        assert.equal(held.includes('worse'), isAbove, 'worse is both latest entries on or above it');
        if (held.includes('no-better')) assert.ok(last > band.best, 'what is below it is better');
        if (betterBy > 0) {
          assert.ok(!held.includes('no-better'));
          assert.equal(betterBy, pains[0]! - Math.max(oneBefore, last));
        }
        assert.ok(band.best <= band.from - 2 && band.from + 2 <= band.worse);
      }),
    );
  });
});

describe('a trend lowers no urgency', () => {
  it('for each rule can say one thing, and has a source', () => {
    assert.deepEqual(Object.keys(trendRules), ['worse', 'no-better']);
    for (const rule of Object.values(trendRules)) assert.ok(rule.sources.length > 0);
    // Nothing in a rule could name an urgency.
    assert.doesNotMatch(JSON.stringify(trendRules), /emergency|same-day|soon|routine-review|self-manage|tier/);
  });

  it('for the check and the diary’s trend know nothing of each other', () => {
    const read = (folder: string): string[] =>
      readdirSync(new URL(`../../../src/${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(new URL(`../../../src/${folder}/${file}`, import.meta.url), 'utf8'));
    for (const folder of ['engine', 'session', 'export', 'element']) {
      for (const code of read(folder)) assert.doesNotMatch(code, /from '[./]*(?:content\/trend|diary\/)/, folder);
    }
    for (const code of read('diary')) assert.doesNotMatch(code, /from '[./]*(?:engine|session|export)\//);
  });
});
