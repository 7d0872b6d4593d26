/** Made-up entries and diaries for property tests: every value that an entry can have. */
import fc from 'fast-check';
import { dayAfter } from '../../../src/text/calendar-day.js';
import { goals, longestWords, oneLine, withEntries, type Entry } from '../../../src/diary/entry.js';

/** The last day of each made-up diary. */
export const latest = '2027-02-28';

/** Words with what could go wrong in a file: separators, quotes, beginnings of formulas, other scripts. */
const words = fc.oneof(
  fc.constantFrom(
    '',
    '=1+1',
    '+44',
    '-2',
    '@me',
    "'=x",
    "''-",
    '"',
    '""',
    ',',
    ';',
    '\\',
    '＝A1',
    ' a ',
    "o'clock",
    'אב',
    '{}',
    '],',
  ),
  fc
    .array(fc.constantFrom('=', "'", '"', ',', ';', '-', ' ', '\\', '\n', '\t', 'a', 'é', '😀', '{', ']'), {
      maxLength: 12,
    })
    .map((all) => oneLine(all.join(''))),
  fc.string({ unit: 'binary', maxLength: longestWords }).map(oneLine),
);

const score = fc.integer({ min: 0, max: 10 });

export const entry: fc.Arbitrary<Entry> = fc.record(
  {
    date: fc.integer({ min: 0, max: 400 }).map((days) => dayAfter(latest, -days)),
    days: fc.integer({ min: 0, max: 7 }),
    pain: score,
    goal: fc.record({ id: fc.constantFrom(...goals), score }, { noNullPrototype: true }),
    words,
  },
  { requiredKeys: ['date', 'days', 'pain', 'words'], noNullPrototype: true },
);

export const diary: fc.Arbitrary<readonly Entry[]> = fc
  .array(entry, { maxLength: 60 })
  .map((entries) => withEntries([], entries));
