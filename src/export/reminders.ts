/**
 * The days to be reminded of after a result: when to check again, and when to ask whether the appointment is made. There are
 * none where nothing may be put off.
 */
import type { Content, Tier } from '../content/schema.js';
import type { OwnIds } from '../content/ids.js';
import { dayAfter } from '../text/calendar-day.js';
import { dateText, named, withMore, withValues } from '../text/forms.js';
import type { Text } from '../text/text.js';
import type { CalendarDay } from './calendar.js';

/**
 * The days in their order. Their words name no health matter, unless `withTopic` asks for it.
 * @param today ISO date of the day of the result.
 */
export function reminders(
  content: Content<OwnIds>,
  text: Text,
  tier: Tier,
  today: string,
  withTopic = false,
): CalendarDay[] {
  const { remind } = content.tiers[tier];
  if (!remind) return [];
  const words = text.reminder;
  const after = (days: number): string => dayAfter(today, days);
  const day = (id: string, days: number, title: string, ...notes: string[]): CalendarDay => ({
    id,
    date: after(days),
    title: withTopic ? withMore(text, title, words.topic) : title,
    note: [...notes, words.worse].join(text.joining.sentences),
  });
  const { appointment, again } = remind;
  const asks = appointment
    ? [
        day(
          'appointment',
          appointment.ask,
          withValues(words.appointment, { date: dateText(text, after(appointment.by)) }),
          words.notMade,
        ),
      ]
    : [];
  return [...asks, day('again', again, words.again)].sort((one, other) => one.date.localeCompare(other.date));
}

/** A day as a line to read: "4 December 2026: Check again". */
export const dayLine = (text: Text, { date, title }: CalendarDay): string => named(text, dateText(text, date), title);
