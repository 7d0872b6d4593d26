/**
 * What a real screen reader says of the diary, Orca with Chromium and with Firefox: a week is written and kept on the device, where
 * another tab has kept two weeks in the meantime; at once the trend that comes of it; then the chart in words, and a row of the table.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toJson } from '../../../src/diary/json.js';
import { dayAfter } from '../../../src/text/calendar-day.js';
import { today } from '../../../src/element/today.js';
import { diaryEn as en } from '../../../src/text/diary.en.js';
import { countText } from '../../../src/text/forms.js';
import { browsers, hearing } from '../hearing.js';
import { quoted } from '../listener.js';

const weeksBefore = [2, 6].map((pain, index) => ({
  date: dayAfter(today(), (index - 2) * 7),
  days: 4,
  pain,
  words: '',
}));
// Orca takes any select that comes while Chromium loads a page for what has the focus. This one comes when it is asked for, and
// takes the focus as it does from a check's result.
const host = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Clinic</title><script src="/dist/back-pain-check.diary.js" defer></script>
<main><h1>Clinic</h1><button>Open the diary</button><div></div><p>Goodbye</p></main>
<script>document.querySelector('button').onclick = () => {
  const diary = document.createElement('back-pain-diary');
  document.querySelector('div').append(diary);
  diary.dispatchEvent(new CustomEvent('back-pain-diary-begin'));
  localStorage.setItem('back-pain-diary', ${JSON.stringify(toJson(weeksBefore))});
};</script></html>`;

describe('a screen reader in the diary', { concurrency: 1 }, () => {
  for (const browser of browsers) {
    describe(`Orca with ${browser}`, { concurrency: 1 }, () => {
      const heard = hearing(browser, host, /^Clinic/);

      it('reads the scales, says what became of the entry, and tells of the trend in words and numbers', async () => {
        const listener = heard();
        const { form, told, keep, trend, table } = en;
        /** Ticks a number of the scale whose first number is heard next. */
        const choose = async (value: number, least: string): Promise<void> => {
          await listener.goTo(new RegExp(`^0, ${least}\\.$`), 'Tab', /radio button|combo box/);
          await listener.hears(/^not selected radio button/);
          await listener.goTo(new RegExp(`^${String(value)}\\.$`), 'r', /radio button/);
          await listener.hears(/^not selected radio button/);
          await listener.press('space', /^selected/);
          // The browser's focus comes after what Orca's key has read, and must be there before Tab goes on from it.
          await listener.desktop.silence();
        };
        await listener.goTo(/^Open the diary push button/);
        await listener.press('Return', new RegExp(`^${quoted(form.heading)} heading level 3`));
        await listener.desktop.silence();
        const from = listener.at;
        await choose(4, form.daysEnds[0]);
        await choose(6, form.painEnds[0]);
        for (const question of [form.days, form.pain])
          assert.equal(listener.since(from).filter((said) => said === `${question} panel.`).length, 1, question);
        await listener.goTo(new RegExp(`^${form.words} entry`), 'Tab', /combo box|entry/);
        await listener.hears(form.wordsHint);
        await listener.press('Return', told.added);
        await listener.goTo(new RegExp(`^${keep.keep} push button`), 'b', /push button/);
        // What was said and where the focus went are told side by side, in whichever order.
        const { at } = listener;
        await listener.press('Return', new RegExp(`^${quoted(trend.worse.heading)} heading level 3`));
        await listener.desktop.hears(told.kept, at);
        await listener.goTo(/^Chart of 3 entries, .*pain was 2 of 10 at first and 6 at last/, 'g', /image/);
        await listener.goTo(new RegExp(`^${countText(en, table.heading, 3)} .*collapsed`));
        await listener.press('Return', 'expanded');
        await listener.press('Tab', /^table with 4 rows/);
        await listener.hears(new RegExp(`^${table.change} .* push button`));
        await listener.press('Up', new RegExp(`^${table.days} column header 4`));
        await listener.hears(new RegExp(`^${table.pain} column header 6`));
      });
    });
  }
});
