/** That the calendar file keeps to RFC 5545: read back by `ical.js`, and looked at octet by octet where a parser forgives. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarDay } from '../../../src/export/calendar.js';

const stamp = { made: '2026-11-27T08:15:30.123Z', name: 'b0k3j2h1g4' };
const day = (change: Partial<CalendarDay> = {}): CalendarDay => ({
  id: 'again',
  date: '2026-12-04',
  title: 'Check again',
  note: 'Do not wait.',
  ...change,
});
const read = (file: string): ICAL.Component => new ICAL.Component(ICAL.parse(file) as unknown[]);
const eventsIn = (file: string): ICAL.Component[] => read(file).getAllSubcomponents('vevent');
const value = (component: ICAL.Component, property: string): string =>
  String(component.getFirstPropertyValue(property));
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('has what the standard asks of a calendar and of an entry', () => {
    const calendar = read(calendarFile([day()], stamp));
    assert.equal(value(calendar, 'version'), '2.0');
    assert.match(value(calendar, 'prodid'), /^-\/\/.+\/\/EN$/);
    const [event, ...others] = calendar.getAllSubcomponents('vevent');
    assert.equal(others.length, 0);
    assert.equal(value(event!, 'uid'), 'again-b0k3j2h1g4');
    assert.equal(value(event!, 'dtstamp'), '2026-11-27T08:15:30Z');
    assert.equal(value(event!, 'summary'), 'Check again');
    assert.equal(value(event!, 'description'), 'Do not wait.');
  });

  it('lasts all day, keeps the day free, and is private', () => {
    const [event] = eventsIn(calendarFile([day()], stamp));
    const start = event!.getFirstPropertyValue('dtstart') as ICAL.Time;
    assert.equal(start.isDate, true);
    assert.equal(start.toString(), '2026-12-04');
    assert.equal(new ICAL.Event(event!).duration.toString(), 'P1D');
    assert.equal(value(event!, 'transp'), 'TRANSPARENT');
    assert.equal(value(event!, 'class'), 'PRIVATE');
  });

  it('rings on the day, at 9 in the morning', () => {
    const [event] = eventsIn(calendarFile([day()], stamp));
    const [alarm, ...others] = event!.getAllSubcomponents('valarm');
    assert.equal(others.length, 0);
    assert.equal(value(alarm!, 'action'), 'DISPLAY');
    assert.equal(value(alarm!, 'description'), 'Check again');
    const trigger = alarm!.getFirstPropertyValue('trigger') as ICAL.Duration;
    const rings = (event!.getFirstPropertyValue('dtstart') as ICAL.Time).clone();
    rings.isDate = false;
    rings.addDuration(trigger);
    assert.equal(rings.toString(), '2026-12-04T09:00:00');
  });

  it('has a name of its own for each day, and the same at the next file', () => {
    const named = (days: CalendarDay[]): string[] =>
      eventsIn(calendarFile(days, stamp)).map((event) => value(event, 'uid'));
    const days = [day(), day({ id: 'appointment', date: '2026-11-30' })];
    assert.equal(new Set(named(days)).size, 2);
    assert.deepEqual(named(days), named(days));
  });

  it('ends each line with CRLF, and makes none longer than 75 octets', () => {
    const title = 'Später: «Termin gemacht?» Spätestens bis 4. Dezember 2026 — 見る 🗓️ '.repeat(5).trim();
    const file = calendarFile([day({ title, note: 'x'.repeat(400) })], stamp);
    assert.ok(file.endsWith('END:VCALENDAR\r\n'));
    assert.doesNotMatch(file, /[^\r]\n|\r[^\n]/);
    const lines = file.split('\r\n');
    assert.deepEqual(
      lines.filter((line) => octets(line) > 75),
      [],
    );
    assert.ok(lines.some((line) => octets(line) === 75));
    assert.equal(value(eventsIn(file)[0]!, 'summary'), title);
  });

  it('says any words just as they are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
    fc.assert(
      fc.property(words, words, words, (title, first, second) => {
        const note = `${first}\n${second}`;
        const [event] = eventsIn(calendarFile([day({ title, note })], stamp));
        assert.equal(value(event!, 'summary'), title);
        assert.equal(value(event!, 'description'), note);
      }),
    );
    const [event] = eventsIn(calendarFile([day({ title: 'a;b,c\\n:"d"' })], stamp));
    assert.equal(value(event!, 'summary'), 'a;b,c\\n:"d"');
  });
});
