/**
 * The custom element: its contract with the host, and the wiring of a session to what shows it. Markup is in `views/`, the
 * way through in the session, words in `text/`. Importing this file defines no tag; `index.ts` does.
 */
import { LitElement, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { content } from '../content/index.js';
import type { OwnIds } from '../content/ids.js';
import { Session, type Step } from '../session/session.js';
import type { Text } from '../text/text.js';
import { addStyles, styledRoot } from './add-styles.js';
import { FailSafe } from './fail-safe.js';
import { FallbackContent } from './fallback-content.js';
import { ForeignChanges } from './foreign-changes.js';
import { sessionHandlers } from './handlers.js';
import { HostConfiguration } from './host-configuration.js';
import { addText, Language } from './language.js';
import { LanguageChange } from './language-change.js';
import { forgetAfterLongAbsence } from './long-absence.js';
import { keepOwnEvents } from './own-events.js';
import { Readers } from './readers.js';
import { Steps } from './steps.js';
import { styles } from './styles.js';
import { TakeAway } from './take-away.js';
import { today } from './today.js';
import { failureView } from './views/failure.js';
import { frameView } from './views/frame.js';
import { movingView } from './views/moving.js';
import { sessionView } from './views/session.js';

/**
 * Asks a person about back pain that gets worse despite treatment, and tells them how soon to get help, where, and why.
 *
 * @summary A check for back pain that is getting worse despite treatment.
 * @tagname back-pain-check
 *
 * @attr {string} region - Whose phone numbers and words are used: GB-ENG, GB-SCT, GB-WLS, GB-NIR, GB, IE, US, CA, AU, NZ, IN, EU or INT. The person is asked where it is left out.
 * @attr {string} lang - The language of the words, as a BCP 47 tag. The closest ancestor's where it is left out, else English.
 * @attr {boolean} languages - Lets the start show a choice of the languages that the page has brought.
 * @attr {string} clinician-lang - The language of the sheet for whoever examines the person. English where it is left out and the region's clinicians read it, else the page's.
 * @attr {number} heading-level - The level of the widget's first heading, 1 to 6.
 * @attr {string} clinic-name - The clinic that the booking link and the phone number belong to.
 * @attr {string} booking-url - Where an appointment can be booked, an http or https address. Shown at `soon` and below only.
 * @attr {string} phone - The clinic's phone number. Shown at `soon` and below only.
 * @attr {boolean} share-result - Lets the completed event carry the tier and the answers. Needs the person's consent.
 * @attr {boolean} history - Makes each page an entry of the browser's history, so that its Back button works.
 *
 * @slot - The start as the host wrote it: heading, one line, emergency list, and a last line that Start replaces.
 *
 * @fires {BackPainCheckStartedEvent} back-pain-check-started - Somebody pressed Start.
 * @fires {BackPainCheckAnsweredEvent} back-pain-check-answered - A question was answered; `question` is its id, never the answer.
 * @fires {BackPainCheckCompletedEvent} back-pain-check-completed - A result is shown; carries `tier` and `answers` only under `share-result`.
 * @fires {BackPainCheckRestartedEvent} back-pain-check-restarted - Somebody pressed Start again.
 *
 * @csspart page - A page of questions.
 * @csspart question - One question with its options.
 * @csspart option - One option: its input and its label.
 * @csspart input - A native radio button or checkbox.
 * @csspart progress - How far the check has come.
 * @csspart error-summary - The list of questions still to be answered.
 * @csspart button - Every button; with `start`, `back`, `continue`, `skip`, `see-result`, `answer-rest`, `print`, `copy`, `remind`, `copy-days`, `track` or `restart` beside it.
 * @csspart emergency-list - When to call for help at once.
 * @csspart result - The whole result.
 * @csspart result-head - How soon to get help, and where.
 * @csspart because - Why.
 * @csspart timeline - Now, today, this week, in weeks, and the person's place on it.
 * @csspart return-advice - When to come back sooner.
 * @csspart sooner - What would make this more urgent.
 * @csspart steps - The three steps to start with.
 * @csspart crisis - Help for low mood.
 * @csspart stopped - What the last pages could add, for whoever stopped before them.
 * @csspart reminder - The days to be reminded of, for a calendar.
 * @csspart reasons - What may be keeping the pain going.
 * @csspart plan - What else may help.
 * @csspart prepare - Getting ready for the appointment.
 * @csspart clinic - The host's booking link and phone number.
 * @csspart answers - The answers given.
 * @csspart about - What this check is and is not.
 * @csspart failure - What is shown when something broke.
 *
 * @cssprop --bpc-accent - The colour of buttons, ticks and the bar.
 * @cssprop --bpc-surface - The colour behind the words, made solid; words take black or white from it.
 * @cssprop --bpc-text - The colour of the words, as far as it reads; otherwise it is drawn stronger.
 * @cssprop --bpc-radius - How round corners are.
 * @cssprop --bpc-font - The font of the words.
 * @cssprop --bpc-spacing - The unit of space.
 * @cssprop --bpc-width - The greatest width.
 */
export class BackPainCheck extends LitElement {
  static override styles = styles.map(unsafeCSS);

  static override properties = {
    region: {},
    languages: {},
    clinicianLang: { attribute: 'clinician-lang' },
    headingLevel: { attribute: 'heading-level' },
    clinicName: { attribute: 'clinic-name' },
    bookingUrl: { attribute: 'booking-url' },
    phone: {},
    shareResult: { attribute: 'share-result' },
    history: {},
  };

  /**
   * Adds a language, before or after the element is on the page: a whole text, or what makes one of English.
   * @throws Error where what makes it finds that it was made for other English words.
   */
  static addText(text: Text | ((english: Text) => Text)): void {
    addText(text);
  }

  // `lang` is every element's own property, which reflects by itself: only its attribute is watched.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Whose phone numbers and words are used; undefined asks the person. */
  declare region: string | undefined;
  /** Lets the start show a choice of the languages that the page has brought. */
  declare languages: boolean | string | undefined;
  /** The language of the sheet for whoever examines the person. */
  declare clinicianLang: string | undefined;
  /** The level of the widget's first heading, 1 to 6; 2 where left out. */
  declare headingLevel: number | string | undefined;
  /** The clinic that the booking link and the phone number belong to. */
  declare clinicName: string | undefined;
  /** Where an appointment can be booked: an http or https address. */
  declare bookingUrl: string | undefined;
  /** The clinic's phone number. */
  declare phone: string | undefined;
  /** Lets the completed event carry the tier and the answers. Needs the person's consent. */
  declare shareResult: boolean | string | undefined;
  /** Makes each page an entry of the browser's history. */
  declare history: boolean | string | undefined;

  readonly #session = new Session(content);
  readonly #configuration = new HostConfiguration();
  readonly #language = new Language(this, () => this.#configuration.value.lang);
  readonly #readers = new Readers(this.#configuration, this.#language);
  readonly #fallback = new FallbackContent(this, () => this.#session.place.at === 'start');
  readonly #takeAway = new TakeAway(this, this.#session, this.#readers);
  readonly #failSafe: FailSafe = new FailSafe(this, {
    failureView: () => this.#framed('failed', failureView(this.#readers.person(), this.#handlers.restart)),
    onFailedAction: () => {
      this.#steps.arrive('.focus');
    },
  });
  readonly #steps: Steps = new Steps(this, this.#session, {
    configuration: this.#configuration,
    takeAway: this.#takeAway,
    failSafe: this.#failSafe,
  });
  readonly #languageChange = new LanguageChange(this.#language, this.#session, this.#steps);
  readonly #foreignChanges = new ForeignChanges(this, () => this.#steps.focus.willMove);
  readonly #handlers = this.#failSafe.guardAll(
    sessionHandlers({
      element: this,
      session: this.#session,
      readers: this.#readers,
      steps: this.#steps,
      takeAway: this.#takeAway,
      forget: () => this.#forget(),
    }),
  );

  constructor() {
    super();
    forgetAfterLongAbsence(this, () => {
      this.restart();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate('lang', old);
  }

  /** A style sheet stays behind in the document that it was made in. */
  adoptedCallback(): void {
    if (this.shadowRoot) addStyles(this.shadowRoot, styles.join(''));
  }

  /** Forgets every answer and shows the start again. Sends no event and moves no focus: the host asked, not a person. */
  restart(): void {
    this.#forget();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#fallback.beforeRender();
    return this.#failSafe.root(() => {
      const elsewhere = this.ownerDocument !== document;
      const root = elsewhere ? styledRoot(this, styles.join('')) : super.createRenderRoot();
      this.#steps.watch(root);
      this.#foreignChanges.watch(root);
      keepOwnEvents(root);
      return root;
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.size > 0) this.#configuration.readFrom(this);
  }

  protected override update(changed: PropertyValues): void {
    this.#failSafe.commit(() => {
      this.#languageChange.follow();
      this.#foreignChanges.render(() => {
        super.update(changed);
      });
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#steps.focus.moved;
    return complete;
  }

  protected override render(): TemplateResult {
    return this.#failSafe.view(() => {
      const { place } = this.#session;
      return this.#framed(place.at === 'page' ? place.page : place.at, this.#sessionView(), this.#languageChange.named);
    });
  }

  #sessionView(): TemplateResult {
    const context = this.#readers.person();
    return sessionView(
      context,
      {
        session: this.#session,
        hostIsComing: this.#fallback.isComing,
        host: context.text === this.#language.pages ? this.#fallback.lines(context) : undefined,
        languages: this.#configuration.value.languages ? this.#language.all : [],
        askRegion: !this.#configuration.value.region,
        told: this.#takeAway.told,
        today: today(),
      },
      this.#handlers,
    );
  }

  #framed(key: string, view: TemplateResult, named?: string): TemplateResult {
    return frameView(this.#language.text, movingView(key, view, this.#steps.motion), named);
  }

  #forget(): Step<OwnIds> {
    this.#takeAway.reset();
    this.#failSafe.reset();
    this.#readers.reset();
    return this.#session.restart();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-check': BackPainCheck;
  }
}
