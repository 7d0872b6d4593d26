/**
 * Carries a step of the session out to the world: tells the host by events, keeps the browser's history, moves the focus, and
 * has the new view rendered. It does not know what a step is made of, nor what the views show.
 */
import type { LitElement } from 'lit';
import { isSamePlace } from '../session/place.js';
import type { OwnIds } from '../content/ids.js';
import type { QuestionId } from '../content/questions.js';
import type { Session, Step } from '../session/session.js';
import { BrowserHistory } from './browser-history.js';
import { BackPainCheckAnsweredEvent, BackPainCheckCompletedEvent } from './events.js';
import type { FailSafe } from './fail-safe.js';
import { Focus } from './focus.js';
import type { HostConfiguration } from './host-configuration.js';
import { SecondPress } from './second-press.js';
import type { TakeAway } from './take-away.js';
import type { Motion } from './views/moving.js';

/** What a step touches besides the host and the session. */
interface Surroundings {
  readonly configuration: HostConfiguration;
  readonly takeAway: TakeAway;
  readonly failSafe: FailSafe;
}

export class Steps {
  readonly focus: Focus;
  readonly #host: LitElement;
  readonly #session: Session<OwnIds>;
  readonly #surroundings: Surroundings;
  readonly #history: BrowserHistory;
  readonly #secondPress = new SecondPress();
  #motion: Motion = '';

  constructor(host: LitElement, session: Session<OwnIds>, surroundings: Surroundings) {
    const { configuration, failSafe } = surroundings;
    this.#host = host;
    this.#session = session;
    this.#surroundings = surroundings;
    this.focus = new Focus(host);
    this.#history = new BrowserHistory(host, {
      isOn: () => configuration.value.history,
      place: () => session.place,
      restore: failSafe.guard((place) => {
        this.#show(session.restore(place));
      }),
    });
  }

  /** Which way the last step went. */
  get motion(): Motion {
    return this.#motion;
  }

  /** Looks at the presses within, to leave out the second of a double click. */
  watch(root: EventTarget): void {
    this.#secondPress.watch(root);
  }

  /** Shows what a person's step led to, and tells the host. */
  take(step: Step<OwnIds>): void {
    const { from, to, answered, missing, finished } = step;
    for (const question of answered) this.#host.dispatchEvent(new BackPainCheckAnsweredEvent(question));
    if (missing.length > 0) this.arrive('.focus-error');
    if (!isSamePlace(from, to)) this.#history.record(from, to);
    this.#show(step);
    if (!finished) return;
    const { tier, counted } = this.#session.way;
    const share = this.#surroundings.configuration.value['share-result'];
    this.#host.dispatchEvent(new BackPainCheckCompletedEvent(share ? { tier, answers: { ...counted } } : undefined));
  }

  /** What is under the person's pointer changes, and the focus moves with it. */
  arrive(selector: string): void {
    this.focus.moveTo(selector);
    this.#secondPress.stepped();
    this.#host.requestUpdate();
  }

  /** Moves the focus within the page, to a question that is still open. */
  toQuestion(question: QuestionId): void {
    this.#secondPress.stepped();
    this.focus.toQuestion(question);
  }

  #show({ moved }: Pick<Step, 'moved'>): void {
    if (!moved) return;
    this.#motion = moved;
    this.#surroundings.takeAway.reset();
    this.arrive('.focus, .primary');
  }
}
