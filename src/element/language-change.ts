/**
 * What follows when the element speaks another language: pages that it has no words for are left out, and it is named, for who
 * cannot see that it has changed. Which language that is, `language.ts` says.
 */
import { content } from '../content/index.js';
import type { OwnIds } from '../content/ids.js';
import type { Place, Session } from '../session/session.js';
import { pagesWithoutWords } from '../text/forms.js';
import type { Text } from '../text/text.js';
import type { Language } from './language.js';
import type { Steps } from './steps.js';

export class LanguageChange {
  readonly #language: Language;
  readonly #session: Session<OwnIds>;
  readonly #steps: Steps;
  /** The words of the last view. */
  #shown: Text | undefined;
  /** Where the person was when they changed. */
  #changedAt: Place | undefined;

  constructor(language: Language, session: Session<OwnIds>, steps: Steps) {
    this.#language = language;
    this.#session = session;
    this.#steps = steps;
  }

  /** Before each view: the first one only leaves out pages. */
  follow(): void {
    const { text } = this.#language;
    if (text === this.#shown) return;
    const step = this.#session.leaveOut(pagesWithoutWords(content, text));
    if (this.#shown) {
      this.#steps.take(step);
      this.#changedAt = this.#session.place;
    }
    this.#shown = text;
  }

  /** The language in its own words, until the person goes on from where it changed; otherwise empty. */
  get named(): string {
    return this.#session.place === this.#changedAt ? this.#language.text.name : '';
  }
}
