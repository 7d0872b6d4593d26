/** Files of a diary: saved and opened again nothing is lost, and what is broken is named by its line. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromCsv, toCsv } from '../../../src/diary/csv.js';
import { longestWords, oneLine, type Entry } from '../../../src/diary/entry.js';
import { FileError, type FileFault } from '../../../src/diary/file-error.js';
import { fromJson, toJson } from '../../../src/diary/json.js';
import { diary, latest } from './made-up.js';

const two: readonly Entry[] = [
  { date: '2026-11-20', days: 5, pain: 6, goal: { id: 'walking', score: 3 }, words: 'Slept badly, long drive' },
  { date: '2026-11-27', days: 4, pain: 5, words: '' },
];
const csv =
  'date,days,pain,goal,score,words\r\n2026-11-20,5,6,walking,3,"Slept badly, long drive"\r\n2026-11-27,4,5,,,\r\n';

/** What is wrong with a file. */
function fault(read: () => unknown): [number, FileFault, string] {
  try {
    read();
  } catch (error) {
    if (error instanceof FileError) return [error.line, error.fault, error.got];
    throw error;
  }
  assert.fail('the file was read');
}

const formats = {
  CSV: [toCsv, fromCsv],
  JSON: [toJson, fromJson],
} as const;

for (const [name, [write, read]] of Object.entries(formats)) {
  describe(name, () => {
    it('loses nothing between saving and opening', () => {
      fc.assert(
        fc.property(diary, (entries) => {
          assert.deepEqual(read(write(entries), latest), entries);
        }),
        { numRuns: 1000 },
      );
    });

    it('is read to the same diary with another end of lines', () => {
      fc.assert(
        fc.property(diary, (entries) => {
          const text = write(entries);
          assert.deepEqual(read(text.replace(/\r?\n/g, '\n'), latest), entries);
          assert.deepEqual(read(text.replace(/\r?\n/g, '\r\n'), latest), entries);
        }),
      );
    });

    it('never breaks on any text at all but with the line that is wrong', () => {
      fc.assert(
        fc.property(
          fc.oneof(
            fc.string(),
            fc.tuple(diary, fc.nat(), fc.string({ maxLength: 3 })).map(([entries, at, by]) => {
              const text = write(entries);
              const place = at % text.length;
              return text.slice(0, place) + by + text.slice(place + 1);
            }),
          ),
          (text) => {
            try {
              read(text, latest);
            } catch (error) {
              assert.ok(error instanceof FileError, String(error));
              assert.ok(error.line >= 1 && error.line <= text.split(/\r\n|\n|\r/).length, String(error.line));
            }
          },
        ),
        { numRuns: 2000 },
      );
    });

    it('takes the same day twice when both say the same', () => {
      const text = write([two[1]!, two[0]!, two[0]!]);
      assert.deepEqual(read(text, latest), two);
    });
  });
}

describe('a CSV file', () => {
  it('is what a spreadsheet expects', () => {
    assert.equal(toCsv(two), `\uFEFF${csv}`);
    // Spreadsheets take away a space at the edge of a cell that has no quotes.
    assert.match(toCsv([{ ...two[1]!, words: ' well ' }]), /," well "\r\n$/);
  });

  it('holds no cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(diary, (entries) => {
        for (const line of toCsv(entries).split('\r\n').slice(1))
          assert.doesNotMatch(line, /(^|[,;\t])"?[=+\-@\t\r＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
  });

  for (const [what, text] of [
    ['semicolons', csv.replace('"Slept badly, long drive"', 'Slept badly, long drive').replace(/,(?! long)/g, ';')],
    ['tabs', csv.replace('"Slept badly, long drive"', 'Slept badly, long drive').replace(/,(?! long)/g, '\t')],
    ['no byte order mark', csv],
    ['a byte order mark before names in quotes', `\uFEFF${csv.replace('date', '"date"')}`],
    ['no end of the last line', csv.trimEnd()],
    ['empty lines', csv.replaceAll('\r\n', '\r\n\r\n,,,,,\r\n')],
    ['names in capitals', csv.replace('date,days', 'Date, DAYS')],
  ] as const) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(fromCsv(text, latest), two);
    });
  }

  it('is read with its columns in another order, and with one more', () => {
    assert.deepEqual(fromCsv('words,pain,days,date,score,goal,steps\nwell,5,4,2026-11-27,,,9000\n', latest), [
      { date: '2026-11-27', days: 4, pain: 5, words: 'well' },
    ]);
  });

  const changed = (from: string, to: string) => () => fromCsv(csv.replace(from, to), latest);
  for (const [what, read, ...expected] of [
    ['another file', () => fromCsv('name,age\nAnn,30\n', latest), 1, 'format', ''],
    ['an empty file', () => fromCsv('', latest), 1, 'format', ''],
    ['a missing column', changed('score,', ''), 1, 'format', ''],
    ['a date as spreadsheets write it', changed('2026-11-27', '27/11/2026'), 3, 'date', '27/11/2026'],
    ['a day that no month has', changed('2026-11-27', '2026-11-31'), 3, 'date', '2026-11-31'],
    ['a day to come', changed('2026-11-27', '2027-03-01'), 3, 'date', '2027-03-01'],
    ['eight days in a week', changed(',4,5', ',8,5'), 3, 'days', '8'],
    ['a pain in words', changed('5,6', '5,six'), 2, 'pain', 'six'],
    ['half a point', changed('5,6', '5,6.5'), 2, 'pain', '6.5'],
    ['a pain as programs write numbers', changed('5,6', '5,6e0'), 2, 'pain', '6e0'],
    ['nothing for the pain', changed('5,6', '5,'), 2, 'pain', ''],
    ['a goal that is none', changed('walking', 'flying'), 2, 'goal', 'flying'],
    ['a score without a goal', changed('walking', ''), 2, 'goal', ''],
    ['a goal without a score', changed(',3,', ',,'), 2, 'score', ''],
    ['more words than fit', changed('Slept badly', 'a'.repeat(longestWords)), 2, 'words', 'a'.repeat(40)],
    ['two lines of words', changed('badly,', 'badly\n'), 2, 'words', 'Slept badly\n long drive'],
    ['a quote that is not closed', changed('drive"', 'drive'), 2, 'syntax', ''],
    ['words after a quote', changed('drive"', 'drive"x'), 2, 'syntax', ''],
    ['more cells than columns', changed(',4,5,,,', ',4,5,,,well,and good'), 3, 'syntax', ''],
    ['two entries of one day', changed('2026-11-27', '2026-11-20'), 3, 'twice', '2026-11-20'],
    ['what follows a line of two', () => fromCsv(`${csv}\r\n\r\n2026-11-28,9,1,,,\r\n`, latest), 6, 'days', '9'],
    [
      'what follows a line of two in a column of somebody else',
      () =>
        fromCsv(
          csv.replace('words', 'words,note').replace('drive"', 'drive","two\nlines"').replace('4,5', '4,15'),
          latest,
        ),
      4,
      'pain',
      '15',
    ],
  ] as const) {
    it(`names the line of ${what}`, () => {
      assert.deepEqual(fault(read), expected);
    });
  }
});

describe('a JSON file', () => {
  it('has an entry on each line', () => {
    assert.equal(
      toJson(two),
      '{"format":"back-pain-diary","version":1,"entries":[\n' +
        '{"date":"2026-11-20","days":5,"pain":6,"goal":"walking","score":3,"words":"Slept badly, long drive"},\n' +
        '{"date":"2026-11-27","days":4,"pain":5,"words":""}\n]}\n',
    );
  });

  it('is read in any layout', () => {
    assert.deepEqual(fromJson(JSON.stringify(JSON.parse(toJson(two)), null, 2), latest), two);
    assert.deepEqual(fromJson(JSON.stringify(JSON.parse(toJson(two))), latest), two);
    assert.deepEqual(fromJson(`\uFEFF${toJson(two)}`, latest), two, 'as some editors save it');
  });

  it('breaks exactly where the browser’s own reader does, with the line', () => {
    const seen = { broken: 0, whole: 0 };
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.string({ maxLength: 2 }),
        fc.boolean(),
        (json, at, by, breaks) => {
          const place = at % (json.length + 1);
          const text = breaks ? json.slice(0, place) + by + json.slice(place + 1) : json;
          let own = false;
          try {
            JSON.parse(text);
            own = true;
          } catch {
            // It is broken.
          }
          seen[own ? 'whole' : 'broken'] += 1;
          const isSyntax = fault(() => fromJson(text, latest))[1] === 'syntax';
          assert.equal(isSyntax, !own, text);
        },
      ),
      { numRuns: 3000 },
    );
    assert.ok(seen.broken > 500 && seen.whole > 500, JSON.stringify(seen));
  });

  const changed = (from: string, to: string) => () => fromJson(toJson(two).replace(from, to), latest);
  const spread = JSON.stringify(JSON.parse(toJson(two)), null, 2);
  for (const [what, read, ...expected] of [
    ['another file', () => fromJson('{"name":"Ann"}', latest), 1, 'format', ''],
    ['a later version', changed('"version":1', '"version":2'), 1, 'format', ''],
    ['nothing but null', () => fromJson('null', latest), 1, 'format', ''],
    ['an empty file', () => fromJson('', latest), 1, 'syntax', ''],
    ['a pain in quotes', changed('"pain":5', '"pain":"5"'), 3, 'pain', '5'],
    ['half a point', changed('"pain":6', '"pain":6.5'), 2, 'pain', '6.5'],
    ['a day that is left out', changed('"date":"2026-11-27",', ''), 3, 'date', ''],
    [
      'a pain below empty lines',
      () => fromJson(toJson(two).replaceAll('\n', '\n\n').replace('"pain":5', '"pain":11'), latest),
      5,
      'pain',
      '11',
    ],
    ['nothing among the entries', changed('{"date":"2026-11-27"', 'null, {"date":"2026-11-27"'), 3, 'date', ''],
    ['a comma too few', changed('},', '}'), 3, 'syntax', ''],
    ['a word too much', changed('"pain":6', '"pain":6 or 7'), 2, 'syntax', ''],
    ['an end that is missing', changed(']}', ''), 3, 'syntax', ''],
    ['a pain laid out otherwise', () => fromJson(spread.replace('"pain": 5', '"pain": 11'), latest), 13, 'pain', '11'],
    ['a break laid out otherwise', () => fromJson(spread.replace('"pain": 5,', '"pain": ,'), latest), 16, 'syntax', ''],
    ['a number among the entries', changed('{"date":"2026-11-27"', '7, {"date":"2026-11-27"'), 3, 'date', ''],
    ['two entries of one day', changed('2026-11-27', '2026-11-20'), 3, 'twice', '2026-11-20'],
  ] as const) {
    it(`names the line of ${what}`, () => {
      assert.deepEqual(fault(read), expected);
    });
  }
});

describe('what somebody types', () => {
  it('becomes one line that a file can hold', () => {
    assert.equal(oneLine(' two\nlines\u0000 \ud800'), 'two lines');
    assert.equal(oneLine('a'.repeat(200)).length, longestWords);
  });
});
