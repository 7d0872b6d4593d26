/** One person's diary as its verbs change it, without a page: what is told, where to look, and that nothing is lost by accident. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toCsv } from '../../../src/diary/csv.js';
import { Device } from '../../../src/diary/device.js';
import { dayAfter } from '../../../src/text/calendar-day.js';
import { withEntries, type Entry } from '../../../src/diary/entry.js';
import { toJson } from '../../../src/diary/json.js';
import { DiarySession } from '../../../src/diary/session.js';
import { trendOf } from '../../../src/diary/trend.js';
import { diary, entry, latest } from './made-up.js';
import { Memory } from './memory.js';

const sessionOn = (memory: object, today = () => latest): DiarySession =>
  new DiarySession(new Device(() => memory as Storage), today);
const noStorage = {
  getItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
};
const fileOf = (text: string): Pick<File, 'size' | 'text'> => ({ size: text.length, text: async () => text });
const week: Entry = { date: latest, days: 3, pain: 4, words: 'stiff' };

/** Fills the form as a person does, and saves it. */
function note(session: DiarySession, { date, days, pain, goal, words }: Entry): ReturnType<DiarySession['save']> {
  session.edit({ date, days, pain, words, goal: goal?.id, score: goal?.score });
  return session.save();
}

describe('a session of the diary', () => {
  it('adds an entry, and keeps its goal for the next one', () => {
    const session = sessionOn(new Memory());
    const entry: Entry = { ...week, goal: { id: 'walking', score: 5 } };
    assert.equal(note(session, entry), 'told');
    assert.deepEqual(session.entries, [entry]);
    assert.deepEqual(session.told, { is: 'added' });
    assert.deepEqual(session.draft, { date: latest, words: '', goal: 'walking' });
  });

  it('looks at the first part that is missing, and keeps what was filled in', () => {
    const session = sessionOn(new Memory());
    session.edit({ pain: 4, goal: 'walking' });
    assert.equal(session.save(), 'days');
    assert.deepEqual(session.faults, ['days', 'score']);
    assert.deepEqual(session.entries, []);
    assert.equal(session.draft.pain, 4);
    assert.equal(session.beginNew(), 'form');
    assert.deepEqual(session.faults, []);
  });

  it('dates an entry on the day on which its form is filled in, where the page stays open for a week', () => {
    let today = dayAfter(latest, -7);
    const session = sessionOn(new Memory(), () => today);
    session.edit({ days: 3, pain: 4 });
    session.save();
    // Begun again on the same evening, and left.
    session.edit({ words: 'stiff' });
    today = latest;
    session.edit({ days: 2, pain: 5 });
    assert.equal(session.draft.date, latest);
    session.save();
    assert.deepEqual(
      session.entries.map(({ date, pain }) => [date, pain]),
      [
        [dayAfter(latest, -7), 4],
        [latest, 5],
      ],
    );
    today = dayAfter(latest, 1);
    session.beginNew();
    assert.equal(session.draft.date, today, 'a form that is begun has the day on which it is');
    session.edit({ date: dayAfter(latest, -1) });
    session.edit({ pain: 6 });
    assert.equal(session.draft.date, dayAfter(latest, -1), 'a day that was chosen stays');
  });

  it('saves the day that the form shows, where midnight is between filling it in and saving it', () => {
    let today = dayAfter(latest, -1);
    const session = sessionOn(new Memory(), () => today);
    session.edit({ days: 3, pain: 4 });
    today = latest;
    const shown = session.draft.date;
    session.save();
    assert.deepEqual(
      session.entries.map(({ date }) => date),
      [shown],
    );
  });

  it('takes words that are longer than the form lets anybody type, without half a character', () => {
    const session = sessionOn(new Memory());
    note(session, { ...week, words: `${'a'.repeat(79)}😀` });
    assert.deepEqual(session.entries, [{ ...week, words: 'a'.repeat(79) }]);
  });

  it('puts a changed entry in the place of the old one, also on another day', () => {
    const session = sessionOn(new Memory());
    note(session, { ...week, date: '2027-02-14' });
    assert.equal(session.beginChange(session.entries[0]!), 'form');
    session.edit({ date: '2027-02-15', pain: 6 });
    session.save();
    assert.deepEqual(session.entries, [{ ...week, date: '2027-02-15', pain: 6 }]);
  });

  it('puts back what was removed, until something else is done', () => {
    const session = sessionOn(new Memory());
    note(session, week);
    assert.equal(session.remove(week), 'told');
    assert.deepEqual([session.entries, session.told, session.canPutBack], [[], { is: 'removed' }, true]);
    session.putBack();
    assert.deepEqual([session.entries, session.canPutBack], [[week], false]);
    session.remove(week);
    session.beginNew();
    assert.equal(session.canPutBack, false);
    session.putBack();
    assert.deepEqual(session.entries, []);
  });

  it('takes the pain and the goal of a check, and nothing else of it', () => {
    const session = sessionOn(new Memory());
    session.beginWith({ pain: 7, goal: 'sleep', words: 'no', days: 3 });
    assert.deepEqual(session.draft, { date: latest, words: '', pain: 7, goal: 'sleep', fromCheck: true });
    for (const wrong of [
      undefined,
      null,
      'x',
      { pain: 11, goal: 'flying' },
      { pain: '7' },
      { pain: 1.5 },
      { pain: -1 },
    ]) {
      session.beginWith(wrong);
      assert.deepEqual(session.draft, { date: latest, words: '', fromCheck: false });
    }
  });

  it('keeps nothing on the device until it is told to', () => {
    const memory = new Memory();
    const session = sessionOn(memory);
    session.load();
    note(session, week);
    session.remove(week);
    session.putBack();
    assert.equal(memory.all.size, 0);
    assert.equal(session.keep(), 'told');
    assert.equal(session.onDevice, 'kept');
    const next = sessionOn(memory);
    next.load();
    assert.deepEqual([next.entries, next.onDevice], [[week], 'kept']);
  });

  it('looks at the trend once entries that came in make it speak, but first at what was not kept', async () => {
    const weeks = (...pains: number[]): Entry[] =>
      pains.map((pain, index) => ({ ...week, pain, date: dayAfter(latest, (index + 1 - pains.length) * 7) }));
    const noted = (...pains: number[]): unknown[] => {
      const session = sessionOn(new Memory());
      return weeks(...pains).map((entry) => note(session, entry));
    };
    assert.deepEqual(noted(4, 4, 7, 7), ['told', 'told', 'told', 'trend']);
    assert.deepEqual(noted(8, 4, 4), ['told', 'told', 'trend']);
    assert.deepEqual(noted(4, 4, 4), ['told', 'told', 'told']);

    const memory = new Memory();
    const session = sessionOn(memory);
    const worse = weeks(4, 4, 7, 7);
    assert.equal(await session.open(fileOf(toCsv(worse))), 'trend');
    assert.equal(session.remove(worse[3]!), 'told');
    assert.equal(session.putBack(), 'trend');
    // What it says was there before.
    assert.equal(session.keep(), 'told');
    memory.all.clear();
    assert.equal(note(session, worse[3]!), 'told');
    assert.deepEqual(session.told, { is: 'cleared' });

    memory.setItem('back-pain-diary', toJson(worse.slice(0, 3)));
    const other = sessionOn(memory);
    note(other, worse[3]!);
    assert.equal(other.keep(), 'trend', 'another tab has kept the weeks that make it worse');
  });

  it('has its own entries still where its element is only moved', () => {
    const memory = new Memory();
    const [session, other] = [sessionOn(memory), sessionOn(memory)];
    note(session, week);
    note(other, { ...week, pain: 9 });
    other.keep();
    session.load();
    assert.deepEqual([session.entries, session.onDevice], [[week], 'not kept']);
  });

  it('joins what two tabs keep, and follows the other', () => {
    const memory = new Memory();
    const [one, other] = [sessionOn(memory), sessionOn(memory)];
    const [first, second, third] = ['2027-02-14', '2027-02-21', '2027-02-28'].map((date) => ({ ...week, date }));
    note(one, first!);
    one.keep();
    note(other, second!);
    other.keep();
    assert.deepEqual(other.entries, [first, second]);
    note(one, third!);
    assert.deepEqual(one.entries, [first, second, third]);
    other.readAgain();
    assert.deepEqual([other.entries, other.told], [[first, second, third], { is: 'elsewhere' }]);
    one.delete();
    other.readAgain();
    assert.deepEqual([other.onDevice, other.told], ['not kept', { is: 'cleared' }]);
    assert.equal(other.entries.length, 3);
  });

  it('says so where the browser has cleared, spoilt or forbidden what was kept, and has the entries still', () => {
    const memory = new Memory();
    const session = sessionOn(memory);
    note(session, { ...week, date: '2027-02-21' });
    session.keep();
    memory.all.clear();
    note(session, week);
    assert.deepEqual([session.told, session.onDevice, session.entries.length], [{ is: 'cleared' }, 'not kept', 2]);
    session.keep();
    memory.all.set('back-pain-diary', 'x');
    session.remove(week);
    assert.deepEqual([session.told, session.onDevice, session.entries.length], [{ is: 'refused' }, 'not kept', 1]);
    const spoilt = sessionOn(memory);
    spoilt.load();
    assert.deepEqual([spoilt.told, spoilt.onDevice], [{ is: 'unreadable' }, 'unreadable']);
    const forbidden = sessionOn(noStorage);
    forbidden.load();
    note(forbidden, week);
    forbidden.keep();
    assert.deepEqual([forbidden.told, forbidden.entries], [{ is: 'refused' }, [week]]);
  });

  it('asks of the goal that the last entry on the device has', () => {
    const memory = new Memory();
    new Device(() => memory as unknown as Storage).write([{ ...week, goal: { id: 'sleep', score: 2 } }]);
    const session = sessionOn(memory);
    session.load();
    assert.equal(session.draft.goal, 'sleep');
  });

  it('tells of entries that were older than a year', () => {
    const memory = new Memory();
    new Device(() => memory as unknown as Storage).write([{ ...week, date: '2026-01-01' }, week]);
    const session = sessionOn(memory);
    session.load();
    assert.deepEqual([session.expired, session.entries], [1, [week]]);
    session.beginNew();
    assert.equal(session.expired, 0, 'once');
  });

  it('tells of an entry that becomes older than a year while the diary is open, with whatever is done next', async () => {
    const yearOld = dayAfter(latest, -365);
    const another: Entry = { ...week, date: dayAfter(latest, 1) };
    const deeds: readonly (readonly [(session: DiarySession) => unknown, DiarySession['told']])[] = [
      [(session) => note(session, another), { is: 'added' }],
      [(session) => session.remove(week), { is: 'removed' }],
      [(session) => session.open(fileOf(toJson([another]))), { is: 'opened', count: 1 }],
      [
        (session) => {
          session.readAgain();
        },
        { is: 'elsewhere' },
      ],
    ];
    for (const [act, told] of deeds) {
      let today = latest;
      const memory = new Memory();
      const device = new Device(() => memory as unknown as Storage);
      device.write([{ ...week, date: yearOld }, week]);
      const session = new DiarySession(device, () => today);
      session.load();
      assert.deepEqual([session.expired, session.entries.length], [0, 2]);
      today = dayAfter(latest, 1);
      await act(session);
      assert.deepEqual([session.told, session.expired], [told, 1]);
      assert.doesNotMatch([...memory.all.values()].join(), new RegExp(yearOld));
      session.beginNew();
      assert.equal(session.expired, 0);
    }
  });

  it('tells of an entry that is too old in what another tab has kept', () => {
    const memory = new Memory();
    const session = sessionOn(memory);
    note(session, week);
    new Device(() => memory as unknown as Storage).write([{ ...week, date: '2026-01-01' }]);
    session.keep();
    assert.deepEqual([session.told, session.expired, session.entries], [{ is: 'kept' }, 1, [week]]);
  });

  it('asks before it deletes, and has nothing afterwards; all of it still where the device will not', () => {
    const session = sessionOn(new Memory());
    note(session, week);
    session.keep();
    assert.equal(session.askDelete(true), 'ask');
    assert.equal(session.askDelete(false), 'delete');
    assert.equal(session.entries.length, 1);
    session.askDelete(true);
    session.delete();
    assert.deepEqual([session.entries, session.told, session.asksDelete], [[], { is: 'deleted' }, false]);
    const stuck = sessionOn(noStorage);
    note(stuck, week);
    stuck.delete();
    assert.deepEqual([stuck.entries, stuck.told], [[week], { is: 'notDeleted' }]);
  });

  it('adds the entries of a file of either kind', async () => {
    await fc.assert(
      fc.asyncProperty(diary, diary, fc.constantFrom(toCsv, toJson), async (own, others, write) => {
        const session = sessionOn(new Memory());
        for (const entry of own) note(session, entry);
        const before = session.entries;
        const read = others.filter(({ date }) => !own.some((entry) => entry.date === date));
        if (read.length === 0) return;
        const look = await session.open(fileOf(write(read)));
        const { rules, betterBy } = trendOf(session.entries);
        assert.equal(look, rules.length > 0 || betterBy > 0 ? 'trend' : 'told');
        assert.deepEqual(session.told, { is: 'opened', count: read.length });
        assert.deepEqual(session.entries, withEntries(before, read));
      }),
      { numRuns: 20 },
    );
  });

  it('opens a file that begins with a byte order mark or empty lines, or that has tomorrow in it, written further east', async () => {
    const tomorrow: Entry = { ...week, date: dayAfter(latest, 1) };
    for (const text of [`\uFEFF${toJson([tomorrow])}`, `\n\n${toJson([tomorrow])}`, toCsv([tomorrow])]) {
      const session = sessionOn(new Memory());
      await session.open(fileOf(text));
      assert.deepEqual(session.entries, [tomorrow]);
    }
  });

  it('changes nothing for a file that is too large, broken, of another kind or cannot be read', async () => {
    const session = sessionOn(new Memory());
    note(session, week);
    const told = async (file: Pick<File, 'size' | 'text'>): Promise<unknown> => {
      assert.equal(await session.open(file), 'told');
      assert.deepEqual(session.entries, [week]);
      return session.told;
    };
    assert.deepEqual(await told({ ...fileOf(toCsv([week])), size: 1_000_001 }), { is: 'tooLarge' });
    assert.deepEqual(await told(fileOf('a recipe')), { is: 'wrong', line: 1, fault: 'format', got: '' });
    const broken = toCsv([{ ...week, date: '2027-02-14' }]).replace('2027-02-14', '2027-02-30');
    assert.deepEqual(await told(fileOf(broken)), { is: 'wrong', line: 2, fault: 'date', got: '2027-02-30' });
    const unreadable = { size: 1, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    assert.deepEqual(await told(unreadable), { is: 'wrong', line: 1, fault: 'format', got: '' });
  });

  it('loses no entry whatever two tabs do, but those that somebody removed, replaced or deleted', () => {
    // A device deletes what is older.
    const recent = entry.filter(({ date }) => date >= dayAfter(latest, -365));
    const verb = fc.oneof(
      fc.record({ is: fc.constant('note' as const), entry: recent }),
      fc.record({ is: fc.constantFrom('remove' as const, 'putBack' as const, 'keep' as const, 'readAgain' as const) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), verb), { maxLength: 30 }), (steps) => {
        const memory = new Memory();
        const tabs = [sessionOn(memory), sessionOn(memory)] as const;
        // The days that somebody noted and nobody removed: each must be in one tab, or on the device.
        const days = new Set<string>();
        for (const [isOther, step] of steps) {
          const session = tabs[isOther ? 1 : 0];
          const last = session.entries.at(-1);
          if (step.is === 'note') {
            assert.ok(['told', 'trend'].includes(note(session, step.entry)));
            days.add(step.entry.date);
          } else if (step.is === 'remove') {
            if (!last) continue;
            session.remove(last);
            days.delete(last.date);
            assert.ok(!session.entries.some(({ date }) => date === last.date));
          } else if (step.is === 'putBack') {
            const isBack = session.canPutBack;
            session.putBack();
            if (isBack) assert.deepEqual(session.told, { is: 'added' });
          } else if (step.is === 'keep') session.keep();
          else if (session.onDevice === 'kept') session.readAgain();
        }
        for (const day of days)
          assert.ok(
            tabs.some((session) => session.entries.some(({ date }) => date === day)) ||
              [...memory.all.values()].some((kept) => kept.includes(day)),
            day,
          );
      }),
    );
  });
});
