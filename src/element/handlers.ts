/** What each thing that can be pressed does: mostly a verb of the session, and the step that it leads to. It decides nothing. */
import type { LitElement } from 'lit';
import type { OwnIds } from '../content/ids.js';
import type { Session, Step } from '../session/session.js';
import { beginEntry } from './diary.js';
import { BackPainCheckRestartedEvent, BackPainCheckStartedEvent } from './events.js';
import type { Readers } from './readers.js';
import type { Steps } from './steps.js';
import type { TakeAway } from './take-away.js';
import type { SessionHandlers } from './views/session.js';

interface Parts {
  readonly element: LitElement;
  readonly session: Session<OwnIds>;
  readonly readers: Readers;
  readonly steps: Steps;
  readonly takeAway: TakeAway;
  /** Forgets everything, also what the session does not hold. */
  readonly forget: () => Step<OwnIds>;
}

export function sessionHandlers({ element, session, readers, steps, takeAway, forget }: Parts): SessionHandlers {
  const taking = (verb: () => Step<OwnIds>) => (): void => {
    steps.take(verb());
  };
  return {
    begin: () => {
      const step = session.begin();
      element.dispatchEvent(new BackPainCheckStartedEvent());
      steps.take(step);
    },
    answering: (question, option, ticked) => {
      session.answer(question, option, ticked);
      element.requestUpdate();
    },
    submit: taking(() => session.continue()),
    skip: taking(() => session.skip()),
    seeResult: taking(() => session.seeResult()),
    answerRest: taking(() => session.answerRest()),
    back: taking(() => session.back()),
    showError: (question) => {
      steps.toQuestion(question);
    },
    change: (question) => {
      steps.take(session.change(question));
    },
    wrongAnswer: taking(() => session.wrongAnswer()),
    restart: () => {
      steps.take(forget());
      // A check that broke at its start has moved nowhere, and there is a new view none the less.
      steps.arrive('.focus, .primary');
      element.dispatchEvent(new BackPainCheckRestartedEvent());
    },
    print: () => {
      takeAway.print();
    },
    copy: () => {
      takeAway.copy();
    },
    remind: (named) => {
      takeAway.remind(named);
    },
    copyDays: () => {
      takeAway.copyDays();
    },
    keepTrack: () => {
      beginEntry(session.way.counted);
    },
    chooseRegion: (region) => {
      readers.chooseRegion(region);
      element.requestUpdate();
    },
    chooseLanguage: (tag) => {
      readers.chooseLanguage(tag);
      // The host's own lines, and the choice beside them, go with their language.
      steps.arrive('[name=bpc-language]');
    },
  };
}
