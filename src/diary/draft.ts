/**
 * What stands in the form before it is an entry: each part may still be missing. It says which parts cannot be yet. It knows
 * no page and no words.
 */
import { entryOf, FieldError, oneLine, type Entry, type Field, type GoalId } from './entry.js';

export interface Draft {
  /** Left out until another day is chosen than the one on which the form is filled in. */
  readonly date?: string;
  readonly days?: number | undefined;
  readonly pain?: number | undefined;
  readonly goal?: GoalId | undefined;
  readonly score?: number | undefined;
  readonly words: string;
  /** The day of the entry that is changed; left out for a new one. */
  readonly changes?: string;
  /** The check has handed over what stands in it. */
  readonly fromCheck?: boolean;
}

/** The parts that a person can leave open, in the order in which the form asks for them. */
const asked = ['days', 'pain', 'score', 'date'] as const satisfies readonly Field[];
export type DraftFault = (typeof asked)[number];

/** A form for a new entry, with the goal of the last one. */
export const newDraft = (diary: readonly Entry[]): Draft => {
  const goal = diary.at(-1)?.goal?.id;
  return { words: '', ...(goal && { goal }) };
};

export const draftOf = ({ date, days, pain, goal, words }: Entry): Draft => ({
  date,
  days,
  pain,
  words,
  changes: date,
  ...(goal && { goal: goal.id, score: goal.score }),
});

/** The entry that a form holds, or all the parts that are missing or cannot be. */
export function entryFrom(
  { date, days, pain, goal, score, words }: Draft,
  today: string,
):
  | { readonly entry: Entry; readonly faults?: undefined }
  | { readonly entry?: undefined; readonly faults: readonly DraftFault[] } {
  const parts = { date, days, pain, words: oneLine(words), ...(goal && { goal, score }) };
  const cannotBe = (part: DraftFault): boolean => {
    try {
      // Alone among parts that can be.
      entryOf({ date: today, days: 0, pain: 0, goal: 'walking', score: 0, [part]: parts[part] }, today);
      return false;
    } catch (error) {
      if (error instanceof FieldError) return true;
      throw error;
    }
  };
  const faults = asked.filter((part) => (part !== 'score' || goal) && cannotBe(part));
  return faults.length > 0 ? { faults } : { entry: entryOf(parts, today) };
}
