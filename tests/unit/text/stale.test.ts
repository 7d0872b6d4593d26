/** That each translation was checked against the English that there is now: `npm run languages` says how to note it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkedNow, fingerprint, stalePaths, units, type Checked } from '../../../scripts/languages/units.js';
import { fromXliff, toXliff } from '../../../scripts/languages/xliff.js';
import { diaryEn } from '../../../src/text/diary.en.js';
import type { DiaryText } from '../../../src/text/diary-text.js';
import { en } from '../../../src/text/en.js';
import { allWords } from './languages.js';
import { chinese, diaryLongWords, longWords } from './made-up.js';

const [[, english]] = allWords as [(typeof allWords)[number]];
for (const [code, text] of allWords.filter(([, words]) => words !== english)) {
  test(`${code} says what English says now`, () => {
    const file = new URL(`../../../docs/languages/${code}.json`, import.meta.url);
    assert.ok(existsSync(file), `npm run languages -- check ${code}`);
    const checked = JSON.parse(readFileSync(file, 'utf8')) as Checked;
    const stale = stalePaths(english, text, checked);
    assert.deepEqual(
      stale,
      [],
      `English changed: compare src/text/${code}.ts with it and mend that, then run: npm run languages -- check ${code} ${stale.join(' ')} (“all” for every language)`,
    );
    const known = new Set(units(text).map(({ path }) => path));
    assert.deepEqual(
      Object.keys(checked).filter((path) => !known.has(path)),
      [],
      'a string that is no more',
    );
  });
}

describe('a translation', () => {
  const all = new Set(units(longWords).map(({ path }) => path));
  const checked = checkedNow(en, longWords, {}, all);

  test('is stale by the path of each English string that changed', () => {
    const { failure, result, dialects } = en;
    const changed = {
      ...en,
      failure: { ...failure, heading: `${failure.heading} here` },
      result: { ...result, signCount: { one: 'a sign', other: '{count} signs' } },
      dialects: { ...dialects, us: { ...dialects.us, feverTemperature: '101°F' } },
    };
    assert.deepEqual(stalePaths(en, longWords, checked), []);
    const stale = ['dialects', 'result.signCount', 'failure.heading'];
    assert.deepEqual(stalePaths(changed, longWords, checked).sort(), stale.sort());
    const some = checkedNow(changed, longWords, checked, new Set(['failure.heading']));
    assert.deepEqual(stalePaths(changed, longWords, some), stale.filter((path) => path !== 'failure.heading').sort());
  });

  test('is stale in its diary too, and forms of a plural together', () => {
    const whole = { ...longWords, diary: diaryLongWords };
    const note = checkedNow(english, whole, {}, new Set(units(whole).map(({ path }) => path)));
    assert.equal(note['diary.language'], undefined);
    const diary: DiaryText = {
      ...diaryEn,
      lead: `${diaryEn.lead} Here.`,
      told: { ...diaryEn.told, opened: '{count} entries.' },
    };
    assert.deepEqual(stalePaths({ ...en, diary }, whole, note), ['diary.lead', 'diary.told.opened']);
    assert.deepEqual(stalePaths({ ...en, diary }, longWords, note), [], 'where the diary is left out');
  });

  test('is not asked for what it leaves out', () => {
    assert.equal(checked['questions.nervous.question'], undefined);
    assert.equal(checked['questions.age.question'], fingerprint({ path: '', words: en.questions.age.question }));
  });
});

describe('XLIFF', () => {
  for (const text of [longWords, chinese]) {
    test(`gives back ${text.name} as it was`, async () => {
      assert.deepEqual(await fromXliff(text, await toXliff(en, text)), text);
    });
  }

  test('holds the diary too', async () => {
    const whole = { ...longWords, diary: diaryLongWords };
    const xml = await toXliff(english, whole);
    assert.deepEqual(await fromXliff(whole, xml), whole);
    const changed = xml.replace(`<target>${diaryLongWords.lead}</target>`, '<target>Week by week</target>');
    assert.equal((await fromXliff(whole, changed)).diary?.lead, 'Week by week');
  });

  test('brings in what a translator changed, with signs that XML has a meaning for', async () => {
    const xml = await toXliff(en, longWords);
    const changed = xml.replace(`<target>${longWords.start.begin}</target>`, '<target>A &amp; B &lt; C</target>');
    assert.notEqual(changed, xml);
    assert.equal((await fromXliff(longWords, changed)).start.begin, 'A & B < C');
  });

  test('refuses a unit that is none, and one without words', async () => {
    const xml = await toXliff(en, longWords);
    await assert.rejects(
      fromXliff(longWords, xml.replace('id="start.begin"', 'id="start.end"')),
      /fi has no string start\.end/,
    );
    const empty = xml.replace(`<target>${longWords.start.begin}</target>`, '<target/>');
    await assert.rejects(fromXliff(longWords, empty), /The unit start\.begin has no target/);
  });
});
