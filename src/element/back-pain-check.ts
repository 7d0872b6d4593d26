/**
 * The custom element: its properties, its state, its events and its focus. Markup is in `views/`, decisions are in the
 * engine, words in `text/`. Importing this file defines no tag; `index.ts` does.
 */
import { html, LitElement, render, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { content } from '../content/index.js';
import type { OwnIds } from '../content/ids.js';
import type { QuestionId } from '../content/questions.js';
import type { RegionId } from '../content/regions.js';
import type { Question } from '../content/schema.js';
import { exclusiveOptions, type Answer } from '../engine/answers.js';
import { assessmentOf } from '../engine/assessment.js';
import type { Assessment, Journey, JourneyPage } from '../engine/index.js';
import { isOffered, journeyOf, replay, type Replay } from '../engine/journey.js';
import { plainText, summary, type Block } from '../export/summary.js';
import { en } from '../text/en.js';
import type { Text } from '../text/text.js';
import { styles } from './back-pain-check.styles.js';
import { configure, type Configuration } from './configuration.js';
import { problemMessage } from './configure.js';
import {
  BackPainCheckAnsweredEvent,
  BackPainCheckCompletedEvent,
  BackPainCheckRestartedEvent,
  BackPainCheckStartedEvent,
} from './events.js';
import { focusOn, noticed } from './focus.js';
import { ForeignChanges, keepPlace } from './foreign-changes.js';
import { hostLines, type HostLines } from './host-lines.js';
import { printStyles } from './print.styles.js';
import { copyText, printBlocks, unfoldForPrint } from './print.js';
import { SecondPress } from './second-press.js';
import { failureView } from './views/failure.js';
import { pageView } from './views/page.js';
import { inWords, resultView, type ResultModel } from './views/result.js';
import type { Setting } from './views/setting.js';
import { tierPageView } from './views/tier-page.js';
import { startView } from './views/start.js';
import { tokens } from './tokens.styles.js';

/** How long a page that was left keeps the answers, in milliseconds: who comes back later may be somebody else. */
const away = 600_000;

/** Where a person is: before the first question, on a page, or at the result. */
type Place = { readonly at: 'start' } | { readonly at: 'page'; readonly page: string } | { readonly at: 'result' };

/** What an entry of the browser's history holds under `history`: the place of each widget, never an answer. */
interface HistoryState {
  readonly backPainCheck?: Readonly<Record<number, Place>>;
}

const texts: Readonly<Partial<Record<string, Text>>> = { en };
const start: Place = { at: 'start' };
let widgets = 0;

/** Where `@lit-labs/ssr` renders the start: there is no page, and no host around the element. */
const onServer = typeof document === 'undefined';

/**
 * Asks a person about back pain that gets worse despite treatment, and tells them how soon to get help, where, and why.
 *
 * @summary A check for back pain that is getting worse despite treatment.
 * @tagname back-pain-check
 *
 * @attr {string} region - Whose phone numbers and words are used: GB-ENG, GB-SCT, GB-WLS, GB-NIR, GB, IE, US, CA, AU, NZ, IN, EU or INT. The person is asked where it is left out.
 * @attr {string} lang - The language of the words, as a BCP 47 tag. The closest ancestor's where it is left out, else English.
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
 * @csspart button - Every button; with `start`, `back`, `continue`, `skip`, `print`, `copy` or `restart` beside it.
 * @csspart emergency-list - When to call for help at once.
 * @csspart result - The whole result.
 * @csspart result-head - How soon to get help, and where.
 * @csspart because - Why.
 * @csspart return-advice - When to come back sooner.
 * @csspart crisis - Help for low mood.
 * @csspart reasons - What may be keeping the pain going.
 * @csspart plan - What may help.
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
  static override styles = [tokens, styles, printStyles];

  static override properties = {
    region: {},
    headingLevel: { attribute: 'heading-level' },
    clinicName: { attribute: 'clinic-name' },
    bookingUrl: { attribute: 'booking-url' },
    phone: {},
    shareResult: { attribute: 'share-result' },
    history: {},
  };

  // `lang` is every element's own property, which reflects by itself: only its attribute is watched.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Whose phone numbers and words are used; undefined asks the person. */
  declare region: string | undefined;
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

  readonly #widget = widgets++;
  #configuration: Configuration = configure({}).configuration;
  /** What the host has been told of its present values. */
  #warned: readonly string[] = [];
  #answers: Partial<Record<QuestionId, Answer>> = {};
  /** What the answers come to, worked out once until one changes. */
  #worked: (Journey & Replay<OwnIds>) | undefined;
  #place: Place = start;
  /** Questions that the last Continue found unanswered. */
  #errors: readonly QuestionId[] = [];
  /** Pages that were passed: one that may be skipped is not asked for again. */
  #passed = new Set<string>();
  /** A person who came from the result goes back to it. */
  #changing = false;
  #progress = 0;
  #alone = false;
  #chosenRegion: RegionId | undefined;
  /** What became of printing or copying. */
  #told: ResultModel['told'] = '';
  #failed = false;
  /** Which way the last step went, for the motion that shows it. */
  #motion: 'forward' | 'back' | '' = '';
  /** Selects what takes the focus once the next view is there. */
  #focus = '';
  #focusing: Promise<void> | undefined;
  /** When the page was left. */
  #left = 0;
  /** The height of the host's last line, in CSS pixels: Start stands in for it and must not make the page jump. */
  #lastLine = 0;
  /** The host's start may come after the element: while a page is still read, or when a framework adds it. */
  readonly #onChildren = (): void => {
    if (this.#place === start) this.requestUpdate();
  };
  #children: MutationObserver | undefined;
  readonly #secondPress = new SecondPress();
  #foreignChanges: ForeignChanges | undefined;
  /** A server renders the start, or has: it is the widget's own, for a server cannot know the host's lines. */
  #served = onServer;

  override connectedCallback(): void {
    // Before there is a shadow root: what is not slotted has no height.
    this.#measureLastLine();
    super.connectedCallback();
    addEventListener('popstate', this.#onPopState);
    addEventListener('pagehide', this.#onPage);
    addEventListener('pageshow', this.#onPage);
    addEventListener('beforeprint', this.#onPrint);
    document.addEventListener('DOMContentLoaded', this.#onChildren);
    this.#children ??= new MutationObserver(this.#onChildren);
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onPopState);
    removeEventListener('pagehide', this.#onPage);
    removeEventListener('pageshow', this.#onPage);
    removeEventListener('beforeprint', this.#onPrint);
    document.removeEventListener('DOMContentLoaded', this.#onChildren);
    this.#children?.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate('lang', old);
  }

  /** Forgets every answer and shows the start again. Sends no event and moves no focus: the host asked, not a person. */
  restart(): void {
    this.#answers = {};
    this.#worked = undefined;
    this.#passed.clear();
    this.#errors = [];
    this.#changing = false;
    this.#progress = 0;
    this.#told = '';
    this.#failed = false;
    this.#chosenRegion = undefined;
    this.#place = start;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#served = this.shadowRoot !== null;
    // Lit's hydration, which gives away that it is there by the attribute that it watches, takes over what the server wrote.
    // Without it the first render takes its place, before anybody sees it gone.
    if (!BackPainCheck.observedAttributes.includes('defer-hydration')) this.shadowRoot?.replaceChildren();
    try {
      const root = super.createRenderRoot();
      this.#secondPress.watch(root);
      this.#foreignChanges = new ForeignChanges(root);
      return root;
    } catch (error) {
      // The page has changed what a style sheet is made with: the host's own words stay to be seen.
      this.shadowRoot?.append(document.createElement('slot'));
      throw error;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#measureLastLine();
    if (this.hasUpdated && changed.size === 0) return;
    const { configuration, problems } = configure({
      region: this.region,
      // Not the property, which a server's elements lack.
      lang: this.getAttribute('lang') ?? undefined,
      'heading-level': this.headingLevel,
      'clinic-name': this.clinicName,
      'booking-url': this.bookingUrl,
      phone: this.phone,
      'share-result': this.shareResult,
      history: this.history,
    });
    this.#configuration = configuration;
    const messages = problems.map(problemMessage);
    for (const message of messages) if (!this.#warned.includes(message)) console.warn(message);
    this.#warned = messages;
  }

  protected override update(changed: PropertyValues): void {
    let putBack: (() => void) | undefined;
    if (this.#foreignChanges?.found()) {
      if (!this.#focus) putBack = keepPlace(this.renderRoot as ShadowRoot);
      this.#emptyRoot();
    }
    try {
      super.update(changed);
    } catch {
      this.#lastResort();
    }
    putBack?.();
    this.#foreignChanges?.rendered();
  }

  protected override updated(): void {
    const inPlace = this.renderRoot.querySelector<HTMLElement>('.replaced ~ .in-place');
    if (inPlace && this.#lastLine) inPlace.style.minHeight = `${String(this.#lastLine)}px`;
    if (this.#focus) this.#focusing = this.#moveFocus(this.#focus);
    this.#focus = '';
    // A view that is built anew without a step does not move.
    this.#motion = '';
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#focusing;
    return complete;
  }

  protected override render(): TemplateResult {
    try {
      return this.#failed ? this.#view(failureView(this.#setting())) : this.#view(this.#placeView());
    } catch {
      // What went wrong may have an answer in it, so nothing of it is told.
      this.#fail();
      return this.#view(failureView(this.#setting()));
    }
  }

  /** The host's start, unless a server has rendered ours. */
  #hostLines(): HostLines {
    const { regions } = content;
    const { regionId } = this.#setting();
    const own = regionId === 'INT' ? Object.values(regions) : [regions[regionId]];
    return hostLines(
      this,
      own.flatMap(({ emergency }) => emergency),
    );
  }

  #measureLastLine(): void {
    if (this.#place === start) this.#lastLine ||= this.lastElementChild?.getBoundingClientRect().height ?? 0;
  }

  #fail(): void {
    this.#failed = true;
    console.error('back-pain-check: something went wrong, so the emergency list is shown instead of a result.');
  }

  /** Even the failure view failed, or the page could not be changed: it is tried in a new place, and then the host's own words. */
  #lastResort(): void {
    this.#fail();
    try {
      this.#renderAnew(this.#view(failureView(this.#setting())));
    } catch {
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  #renderAnew(view: TemplateResult): void {
    this.#emptyRoot();
    render(view, this.renderRoot, this.renderOptions);
  }

  /** Lit loses its place in the page when it breaks or is disturbed: an empty root with a new place lets it render again. */
  #emptyRoot(): void {
    const end = document.createComment('');
    this.renderRoot.replaceChildren(end);
    this.renderOptions.renderBefore = end;
  }

  #view(view: TemplateResult): TemplateResult {
    const { language, direction } = this.#text();
    const key = this.#place.at === 'page' ? this.#place.page : this.#place.at;
    // What session recorders and click analytics look for on an element that they must leave out with all that is in it:
    // README names them, and a test hears what each sends.
    return html`<div class="bpc ${this.#motion} rr-block ph-no-capture sentry-block fs-exclude amp-block mp-block mp-no-track nr-block heap-ignore"
      data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="hidden" data-dd-action-name="back-pain-check" data-sentry-block data-openreplay-hidden
      data-matomo-mask data-cs-mask data-recording-disable lang=${language} dir=${direction}>${keyed(this.#failed ? 'failed' : key, view)}</div>`;
  }

  #placeView(): TemplateResult {
    const setting = this.#setting();
    const place = this.#place;
    if (place.at === 'result') return this.#resultView(setting);
    const pages = place.at === 'page' ? this.#now().pages : [];
    const page = pages.find(({ id }) => place.at === 'page' && id === place.page);
    if (!page) {
      // The host's lines may not all be there yet: they stay as they are until they can be told apart.
      if (!this.#served && document.readyState === 'loading') return html`<slot></slot>`;
      return startView(setting, {
        host: this.#served ? undefined : this.#hostLines(),
        askRegion: !this.#configuration.region,
        begin: this.#guard(this.#begin),
        chooseRegion: this.#chooseRegion,
      });
    }
    if (page.shows)
      return tierPageView(
        setting,
        { page, progress: this.#progress, assessment: this.#assessment() },
        {
          submit: this.#guard(() => {
            this.#next(page);
          }),
          back: this.#guard(this.#back),
          seeResult: this.#guard(() => {
            this.#finish();
          }),
        },
      );
    const { facts } = this.#now();
    return pageView(
      setting,
      {
        page,
        answers: this.#answers,
        errors: this.#errors.filter((question) => page.questions.includes(question)),
        alone: this.#alone,
        opensPart: pages[pages.indexOf(page) - 1]?.part !== page.part,
        progress: this.#progress,
        offered: (question, option) => isOffered(facts, question, option),
      },
      {
        answering: this.#guard(this.#answer),
        submit: this.#guard(this.#continue),
        back: this.#guard(this.#back),
        skip: this.#guard(this.#skip),
        showError: (question) => {
          this.#showQuestion(question);
        },
      },
    );
  }

  #resultView(setting: Setting): TemplateResult {
    const { counted, pages } = this.#now();
    // Only what has a page to be changed on: an emergency cuts off the pages after it.
    const asked = pages.flatMap(({ questions }) => questions);
    const answers = Object.fromEntries(asked.map((question) => [question, counted[question]]));
    const assessment = this.#assessment();
    return resultView(
      setting,
      {
        assessment,
        answers,
        told: this.#told,
        today: new Date().toISOString().slice(0, 10),
      },
      {
        change: this.#guard((question: QuestionId) => {
          this.#changing = true;
          const page = pages.find(({ questions }) => questions.includes(question));
          if (page) this.#go({ at: 'page', page: page.id }, 'back');
        }),
        wrongAnswer: this.#guard(() => {
          const last = this.#now().pages.at(-1);
          if (last) this.#go({ at: 'page', page: last.id }, 'back');
        }),
        restart: this.#guard(() => {
          this.restart();
          this.#go(start, 'back');
          this.dispatchEvent(new BackPainCheckRestartedEvent());
        }),
        answerRest: this.#guard(() => {
          const { current } = this.#now();
          if (current) this.#go({ at: 'page', page: current });
        }),
        print: this.#guard(() => {
          const {
            language,
            start: { heading },
          } = setting.text;
          this.#tell('');
          printBlocks(this.renderRoot, this.#summary(setting, assessment), heading, language, () => {
            this.#tell('print-failed');
          });
        }),
        copy: this.#guard(() => {
          void copyText(this.renderRoot, plainText(this.#summary(setting, assessment))).then((copied) => {
            this.#tell(copied ? 'copied' : 'copy-failed');
          });
        }),
        chooseRegion: this.#chooseRegion,
      },
    );
  }

  #tell(told: ResultModel['told']): void {
    this.#told = told;
    this.requestUpdate();
  }

  #summary(setting: Setting, assessment: Assessment): Block[] {
    return summary({
      content,
      text: setting.text,
      regionId: setting.regionId,
      assessment,
      answers: this.#now().counted,
      date: inWords(setting, new Date().toISOString()),
    });
  }

  #text(): Text {
    const tag = this.#configuration.lang ?? this.#ancestorLanguage() ?? '';
    return texts[tag.toLowerCase().split('-')[0] ?? ''] ?? en;
  }

  #ancestorLanguage(): string | undefined {
    if (onServer) return undefined;
    let from: Element | null = this;
    while (from) {
      const closest: Element | null = from.closest('[lang]:not([lang=""])');
      if (closest) return closest.getAttribute('lang') ?? undefined;
      const root: Node = from.getRootNode();
      from = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
  }

  #setting(): Setting {
    const { region } = this.#configuration;
    return {
      content,
      text: this.#text(),
      regionId: this.#chosenRegion ?? region ?? 'INT',
      configuration: this.#configuration,
    };
  }

  #now(): Journey & Replay<OwnIds> {
    if (!this.#worked) {
      const replayed = replay(content, this.#answers);
      this.#worked = { ...replayed, ...journeyOf(content, replayed) };
    }
    return this.#worked;
  }

  #assessment(): Assessment {
    return assessmentOf(content, this.#now());
  }

  /** Runs what a person asked for; if that breaks, the failure view takes over and the host page never hears of it. */
  #guard<Arguments extends unknown[]>(action: (...given: Arguments) => void): (...given: Arguments) => void {
    return (...given) => {
      try {
        action.apply(this, given);
      } catch {
        this.#fail();
        this.#focus = '.focus';
        this.#secondPress.stepped();
        this.requestUpdate();
      }
    };
  }

  #begin(): void {
    const [first] = this.#now().pages;
    if (!first) throw new Error('The content has no page.');
    this.dispatchEvent(new BackPainCheckStartedEvent());
    this.#go({ at: 'page', page: first.id });
  }

  #answer(question: QuestionId, option: string, ticked: boolean): void {
    const known: Question = content.questions[question];
    const { [question]: given } = this.#answers;
    this.#worked = undefined;
    if (known.kind === 'scale') this.#answers[question] = Number(option);
    else if (known.kind === 'one') this.#answers[question] = option;
    else {
      const others = typeof given === 'object' ? given.filter((other) => other !== option) : [];
      const kept = exclusiveOptions.has(option) ? [] : others.filter((other) => !exclusiveOptions.has(other));
      const options = ticked ? [...kept, option] : others;
      if (options.length > 0) this.#answers[question] = options;
      else delete this.#answers[question];
    }
    this.requestUpdate();
  }

  #continue(): void {
    const page = this.#page();
    const { counted, tier } = this.#now();
    const missing = page.questions.filter((question) => counted[question] === undefined);
    if (missing.length > 0 && tier !== 'emergency') {
      this.#errors = missing;
      this.#focus = '.focus-error';
      this.#secondPress.stepped();
      this.requestUpdate();
      return;
    }
    for (const question of page.questions) {
      if (counted[question] !== undefined) this.dispatchEvent(new BackPainCheckAnsweredEvent(question));
    }
    this.#next(page);
  }

  #skip(): void {
    const page = this.#page();
    for (const question of page.questions) delete this.#answers[question];
    this.#worked = undefined;
    this.#next(page);
  }

  #next(page: JourneyPage): void {
    this.#passed.add(page.id);
    const { pages, current, complete, counted, tier } = this.#now();
    const waiting = pages.find(
      ({ id, questions }) =>
        questions.some((question) => counted[question] === undefined) && !(complete && this.#passed.has(id)),
    );
    const following = this.#changing ? waiting : (pages[pages.findIndex(({ id }) => id === page.id) + 1] ?? waiting);
    const next = current === null && tier === 'emergency' ? undefined : following;
    if (next) this.#go({ at: 'page', page: next.id });
    else this.#finish();
  }

  #finish(): void {
    // Before anybody is told that there is a result, for it may break.
    const { tier } = this.#assessment();
    this.#changing = false;
    this.#told = '';
    this.#go({ at: 'result' });
    const { counted: answers } = this.#now();
    this.dispatchEvent(
      new BackPainCheckCompletedEvent(this.#configuration['share-result'] ? { tier, answers } : undefined),
    );
  }

  #back(): void {
    const { pages } = this.#now();
    const before = pages[pages.findIndex(({ id }) => id === this.#page().id) - 1];
    this.#go(before ? { at: 'page', page: before.id } : start, 'back');
  }

  #page(): JourneyPage {
    const place = this.#place;
    const page = place.at === 'page' ? this.#now().pages.find(({ id }) => id === place.page) : undefined;
    if (!page) throw new Error('No page is shown.');
    return page;
  }

  #go(place: Place, motion: 'forward' | 'back' = 'forward'): void {
    this.#motion = motion;
    if (this.#configuration.history) {
      // The entry that is left must tell what to come back to.
      window.history.replaceState(this.#entry(this.#place), '');
      window.history.pushState(this.#entry(place), '');
    }
    this.#show(place);
  }

  /** The state of an entry: this widget's place, beside what the host and other widgets have put there. */
  #entry(place: Place): HistoryState {
    const state = window.history.state as HistoryState | null;
    return { ...state, backPainCheck: { ...state?.backPainCheck, [this.#widget]: place } };
  }

  #show(place: Place): void {
    this.#place = place;
    this.#errors = [];
    if (place.at === 'page') {
      const { pages } = this.#now();
      const page = pages.find(({ id }) => id === place.page);
      this.#alone = page?.questions.length === 1;
      const part = pages.filter((other) => other.part === page?.part);
      const within = part.findIndex(({ id }) => id === place.page) / part.length;
      this.#progress = Math.max(this.#progress, ((page?.part ?? 1) - 1 + within) / content.stages.length);
    }
    this.#focus = '.focus, .primary';
    this.#secondPress.stepped();
    this.requestUpdate();
  }

  readonly #onPopState = (event: PopStateEvent): void => {
    if (!this.#configuration.history) return;
    const { backPainCheck } = (event.state ?? {}) as HistoryState;
    // An entry of the host's own, such as a link within the page, says nothing of the check.
    if (!backPainCheck) return;
    const { [this.#widget]: place = start } = backPainCheck;
    // It was another widget, or the host, that moved.
    if (JSON.stringify(place) === JSON.stringify(this.#place)) return;
    const { current, complete } = this.#now();
    const open = current !== null && !(complete && this.#passed.has(current));
    // A result that the answers no longer bear out, as after a change or a reload, is not shown.
    if (place.at !== 'result' || !open) this.#show(place);
    else this.#show(this.#passed.size > 0 ? { at: 'page', page: current } : start);
  };

  /** Hidden, and shown again: a browser may bring back the whole page that was left, with all that was in it. */
  readonly #onPage = ({ type, persisted }: PageTransitionEvent): void => {
    if (type === 'pagehide') this.#left = Date.now();
    // A clock that was put back counts as long ago.
    else if (persisted && Math.abs(Date.now() - this.#left) > away) this.restart();
  };

  readonly #onPrint = (): void => {
    unfoldForPrint(this.renderRoot);
  };

  readonly #chooseRegion = (region: RegionId): void => {
    this.#chosenRegion = region;
    this.requestUpdate();
  };

  #showQuestion(question: QuestionId): void {
    const fieldset = this.renderRoot.querySelector(`[data-question="${question}"]`);
    this.#secondPress.stepped();
    fieldset?.scrollIntoView({ block: 'nearest' });
    fieldset?.querySelector('input')?.focus({ preventScroll: true });
  }

  async #moveFocus(selector: string): Promise<void> {
    const { top } = this.getBoundingClientRect();
    if (top < 0 || top > innerHeight) this.scrollIntoView({ block: 'start' });
    if (!this.shadowRoot?.activeElement) {
      await noticed();
      // The person may have gone on by themselves.
      if (this.shadowRoot?.activeElement) return;
    }
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target) focusOn(target);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-check': BackPainCheck;
  }
}
