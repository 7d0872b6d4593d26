/** That reminders come in time at every tier, invite nobody to wait, and say nothing of health unless they are asked to. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content } from '../../../src/content/index.js';
import type { Tier } from '../../../src/content/schema.js';
import { tierOrder } from '../../../src/engine/journey.js';
import { calendarFile } from '../../../src/export/calendar.js';
import { dayLine, reminders } from '../../../src/export/reminders.js';
import { en } from '../../../src/text/en.js';

const days = (tier: Tier, today = '2026-11-27', named = false) => reminders(content, en, tier, today, named);
const lines = (tier: Tier, today?: string): string[] => days(tier, today).map((day) => dayLine(en, day));
const waiting = ['soon', 'routine-review', 'self-manage'] as const;

/** The latest day that the contract gives for an appointment (section 1), in days. */
const latest: Readonly<Partial<Record<Tier, number>>> = { soon: 14, 'routine-review': 42 };

describe('reminders', () => {
  it('are there for nobody who needs help today', () => {
    assert.deepEqual(days('emergency'), []);
    assert.deepEqual(days('same-day'), []);
  });

  it('name the day to check again, and for whoever is to be seen, by when', () => {
    assert.deepEqual(lines('soon'), [
      '30 November 2026: Appointment made? Have it by 4 December 2026',
      '4 December 2026: Check again',
    ]);
    assert.deepEqual(lines('routine-review'), [
      '4 December 2026: Check again',
      '11 December 2026: Appointment made? Have it by 8 January 2027',
    ]);
    assert.deepEqual(lines('self-manage'), ['4 December 2026: Check again']);
  });

  it('count days, whatever the month, the year or the clock does', () => {
    assert.deepEqual(lines('self-manage', '2027-12-28'), ['4 January 2028: Check again']);
    assert.deepEqual(lines('self-manage', '2028-02-25'), ['3 March 2028: Check again']);
    assert.deepEqual(lines('self-manage', '2027-03-25'), ['1 April 2027: Check again']);
  });

  it('come within the time that the tier gives, and ask while there is time to book', () => {
    for (const tier of tierOrder) {
      const { remind } = { remind: undefined, ...content.tiers[tier] };
      if (!remind) continue;
      // Section 1 of the contract: check again in 1 to 2 weeks.
      assert.ok(remind.again >= 7 && remind.again <= 14, tier);
      const appointment = 'appointment' in remind ? remind.appointment : undefined;
      assert.equal(appointment !== undefined, latest[tier] !== undefined, tier);
      if (!appointment) continue;
      assert.ok(appointment.by <= latest[tier]!, tier);
      assert.ok(appointment.ask < appointment.by / 2, tier);
    }
  });

  it('say with each day not to wait, and to book what is not booked', () => {
    for (const tier of waiting) {
      for (const { id, note } of days(tier)) {
        assert.ok(note.endsWith(en.reminder.worse), note);
        assert.equal(note.includes(en.reminder.notMade), id === 'appointment');
      }
    }
  });

  const file = (tier: Tier): string =>
    calendarFile(days(tier), { made: '2026-11-27T08:15:30.123Z', name: 'b0k3j2h1g4' });

  for (const tier of waiting) {
    it(`${tier}: tell nothing of health, in no line of the file`, () => {
      assert.doesNotMatch(
        file(tier),
        /back|pain|spine|health|doctor|nurse|\bgp\b|medic|clinic|symptom|self|review|urgen/i,
      );
    });

    it(`${tier}: say what they are about to whoever asks for it, and nothing of the answers`, () => {
      for (const { title } of days(tier, undefined, true)) assert.ok(title.endsWith(` (${en.reminder.topic})`), title);
      const unnamed = days(tier, undefined, true).map((day) => ({
        ...day,
        title: day.title.replace(` (${en.reminder.topic})`, ''),
      }));
      assert.deepEqual(unnamed, days(tier));
    });
  }
});
