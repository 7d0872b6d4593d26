/**
 * The shape of the diary's words in a language: every word that a person reads in it. A script of its own carries them, so that
 * no check pays for them; a language may leave the diary out. Strings alone, as in `text.ts`, with marks for counts and values.
 */
import type { OptionId } from '../content/questions.js';
import type { TrendRuleId } from '../content/trend.js';
import type { CountText } from './text.js';

export interface DiaryText {
  /** BCP 47 tag of the words. It also says how numbers and dates are written. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** That a machine translated the words, and who has not checked them; the language of origin has none. */
  readonly translated?: string;
  /** The button in the check's result that begins an entry. */
  readonly invitation: string;
  readonly heading: string;
  readonly lead: string;
  /** That a diary tells no urgency, and which signs never wait for it. */
  readonly urgent: string;

  readonly form: {
    /** Heading of the form, for a new entry and for one that is changed; the second with `{date}`. */
    readonly heading: string;
    readonly headingChange: string;
    /** In the form that the check has begun. */
    readonly fromCheck: string;
    readonly days: string;
    readonly daysEnds: readonly [least: string, most: string];
    readonly pain: string;
    readonly painEnds: readonly [least: string, most: string];
    readonly goal: string;
    /** Stands in the list of goals until one is chosen. */
    readonly noGoal: string;
    readonly goals: { readonly [Id in OptionId<'goal'>]: string };
    /** How well it goes with the goal, `{goal}`. */
    readonly score: string;
    readonly scoreEnds: readonly [least: string, most: string];
    readonly words: string;
    readonly wordsHint: string;
    readonly date: string;
    readonly save: string;
    readonly saveChange: string;
    readonly cancel: string;
    /** Before each error, for whoever hears it. */
    readonly errorPrefix: string;
    readonly errors: { readonly [Field in 'days' | 'pain' | 'score' | 'date']: string };
  };

  readonly trend: {
    readonly [Id in TrendRuleId]: { readonly heading: string; readonly about: string };
  } & {
    /** The two latest entries are both so many points below the first, `{count}`. */
    readonly better: CountText;
    /** The button, and the link, to the check. */
    readonly check: string;
  };

  readonly chart: {
    readonly heading: string;
    /** What the drawing says, for whoever does not see it: with `{from}`, `{to}`, `{first}`, `{last}` and `{count}`. */
    readonly label: CountText;
    /** The name of each thing drawn; the goal's with `{goal}`. */
    readonly pain: string;
    readonly goal: string;
    readonly days: string;
    readonly band: string;
  };

  readonly table: {
    /** Names the fold, with `{count}`. */
    readonly heading: CountText;
    readonly date: string;
    readonly days: string;
    readonly pain: string;
    readonly goal: string;
    readonly words: string;
    readonly change: string;
    readonly remove: string;
    readonly putBack: string;
  };

  readonly keep: {
    readonly heading: string;
    /** What holds as long as nothing is kept. */
    readonly notKept: string;
    readonly keep: string;
    /** What pressing it means: where, how long, who can read it, and a shared device. */
    readonly about: string;
    /** What holds once it is kept. */
    readonly kept: string;
    readonly delete: string;
    /** Asked before all of it goes, with `{count}`. */
    readonly deleteAsk: CountText;
    readonly deleteYes: string;
    readonly deleteNo: string;
    /** Where the page is shown inside another site. */
    readonly embedded: string;
    readonly file: string;
    readonly saveCsv: string;
    readonly saveJson: string;
    readonly open: string;
    readonly copy: string;
    readonly print: string;
    /** The same where the result of the check is printed with it. */
    readonly printResult: string;
  };

  /** What became of something, read out as it is shown. */
  readonly told: {
    readonly added: string;
    readonly removed: string;
    readonly kept: string;
    readonly refused: string;
    readonly cleared: string;
    readonly elsewhere: string;
    readonly deleted: string;
    readonly notDeleted: string;
    readonly unreadable: string;
    /** Entries that were older than a year, with `{count}`. */
    readonly expired: CountText;
    /** Opened from a file, with `{count}`. */
    readonly opened: CountText;
    /** With the file's `{name}`. */
    readonly saved: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly printFailed: string;
  };

  readonly file: {
    /** Before what is wrong, with `{line}`; and after it, that nothing has changed. */
    readonly line: string;
    readonly nothingChanged: string;
    readonly tooLarge: string;
    /** What is wrong in the line; `{got}` is what stood there. */
    readonly faults: {
      readonly [Fault in 'format' | 'syntax' | 'twice' | 'date' | 'days' | 'pain' | 'goal' | 'score' | 'words']: string;
    };
  };

  /** On paper: beside the chart, a line on what it is. */
  readonly paper: { readonly about: string };
  /** Shown when something broke. */
  readonly failure: string;
}
