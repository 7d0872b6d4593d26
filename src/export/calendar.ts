/**
 * A calendar file (RFC 5545) of days to be reminded of. It knows nothing of results: the days, their words and the time are
 * the caller's.
 */

/** A day to be reminded of. */
export interface CalendarDay {
  /** Tells the days of one file apart. */
  readonly id: string;
  /** ISO date, such as "2026-12-04". */
  readonly date: string;
  readonly title: string;
  /** Told below the title. */
  readonly note: string;
}

export interface CalendarStamp {
  /** When the file was made, as an ISO instant, such as "2026-11-27T08:15:00.000Z". */
  readonly made: string;
  /** A random name. A calendar that is given another file of this name changes its entries, and adds none. */
  readonly name: string;
}

/** How many octets a line may have (RFC 5545, section 3.1), its end not counted. */
const longestLine = 75;

/** Without signs that have a meaning of their own in a text. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');

/** A line, that goes on behind a space where it is too long. A sign of several octets stays in one piece. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  // Not by `Array.from`, in whose place old libraries put one that gives the signs as they are.
  return line.replace(/[^]/gu, (sign) => {
    const octets = encoder.encode(sign).length;
    const goesOn = length + octets > longestLine;
    length = goesOn ? 1 + octets : length + octets;
    return goesOn ? `\r\n ${sign}` : sign;
  });
}

/**
 * The file: one entry for each day, which lasts all day, keeps nobody from other plans, is marked as private, and rings at 9
 * in the morning. Neither the program nor the names tell what it is about, for others may read a calendar.
 */
export const calendarFile = (days: readonly CalendarDay[], { made, name }: CalendarStamp): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//NONSGML 1//EN',
    ...days.flatMap(({ id, date, title, note }) => [
      'BEGIN:VEVENT',
      `UID:${id}-${name}`,
      `DTSTAMP:${made.replace(/[-:]|\.\d+/g, '')}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
