/**
 * The diary on the same page, as the check knows it: by its tag and by what it promises. What was answered is handed to it by an
 * event that it alone hears, and only when the person asks.
 */
import type { OwnIds } from '../content/ids.js';
import type { Answers } from '../engine/answers.js';

interface Diary extends Element {
  /** What the button says that begins it: in the diary's own words, and in English where it has none in the language. */
  invitationIn(language: string): {
    readonly language: string;
    readonly direction: string;
    readonly invitation: string;
  };
  addToPaper(place: Element): void;
}

export const diaryOnPage = (): Diary | null => document.querySelector<Diary>('back-pain-diary:defined');

/** Begins an entry with the pain and the goal that the person has given. */
export const beginEntry = ({ 'pain-score': pain, goal }: Answers<OwnIds>): void => {
  diaryOnPage()?.dispatchEvent(new CustomEvent('back-pain-diary-begin', { detail: { pain, goal } }));
};
