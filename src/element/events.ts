/**
 * The events a host can listen to. They bubble and cross the shadow root, come only from something a person did, and carry
 * no answer, except `back-pain-check-completed` where the host asked for it with `share-result`. They extend `CustomEvent`, for
 * old libraries put an `Event` of their own on the page.
 */
import type { OwnIds } from '../content/ids.js';
import type { QuestionId } from '../content/questions.js';
import type { Answers } from '../engine/answers.js';
import type { Tier } from '../content/schema.js';

const crossing: EventInit = { bubbles: true, composed: true };

/** Somebody pressed Start. */
export class BackPainCheckStartedEvent extends CustomEvent<undefined> {
  constructor() {
    super('back-pain-check-started', crossing);
  }
}

/** A question was answered by a valid Continue: one event for each question, without the answer. */
export class BackPainCheckAnsweredEvent extends CustomEvent<undefined> {
  /** The id of the question. */
  readonly question: QuestionId;

  constructor(question: QuestionId) {
    super('back-pain-check-answered', crossing);
    this.question = question;
  }
}

/** A result is shown. */
export class BackPainCheckCompletedEvent extends CustomEvent<undefined> {
  /** The urgency; only under `share-result`. */
  readonly tier?: Tier;
  /** The answers that counted; only under `share-result`. */
  readonly answers?: Answers<OwnIds>;

  constructor(shared?: { readonly tier: Tier; readonly answers: Answers<OwnIds> }) {
    super('back-pain-check-completed', crossing);
    if (shared) Object.assign(this, shared);
  }
}

/** Somebody pressed Start again; all answers are gone. */
export class BackPainCheckRestartedEvent extends CustomEvent<undefined> {
  constructor() {
    super('back-pain-check-restarted', crossing);
  }
}

declare global {
  interface HTMLElementEventMap {
    'back-pain-check-started': BackPainCheckStartedEvent;
    'back-pain-check-answered': BackPainCheckAnsweredEvent;
    'back-pain-check-completed': BackPainCheckCompletedEvent;
    'back-pain-check-restarted': BackPainCheckRestartedEvent;
  }
}
