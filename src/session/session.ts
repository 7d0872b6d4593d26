/**
 * One person's way through the check: their answers, where they are, and where each button takes them. Every verb says what
 * it did, and whoever shows the session renders, moves the focus and tells the host. It knows no DOM and no words.
 */
import type { Content, Ids } from '../content/schema.js';
import type { Answers } from '../engine/answers.js';
import { bare } from '../engine/bare.js';
import { assessmentOf, type Assessment } from '../engine/assessment.js';
import { soonerThan, type Raise } from '../engine/sooner.js';
import { journeyOf, replay, type Journey, type JourneyPage, type Replay } from '../engine/journey.js';
import { withAnswer, withoutAnswers } from './answering.js';
import { isSamePlace, onPage, result, start, type Place } from './place.js';
import { progressAt } from './progress.js';

export type { Place } from './place.js';

/** What a verb did. */
export interface Step<I extends Ids = Ids> {
  /** Where the person was. */
  readonly from: Place;
  /** Where they are now; the same place where they stayed. */
  readonly to: Place;
  /** Which way they went; left out where they stayed. */
  readonly moved?: 'forward' | 'back';
  /** The questions that a valid Continue answered. */
  readonly answered: readonly I['question'][];
  /** The questions that Continue found unanswered. */
  readonly missing: readonly I['question'][];
  /** The person came to a result that they had not been shown before this step. */
  readonly finished: boolean;
}

/** Everything that a session remembers. Each verb puts a whole new state in place, so that one that throws changes nothing. */
interface State<I extends Ids> {
  readonly answers: Answers<I>;
  readonly place: Place;
  /** Questions that the last Continue found unanswered and that nobody has answered since. */
  readonly errors: readonly I['question'][];
  /** Some of those that Continue found have been answered since. */
  readonly corrected: boolean;
  /** Pages that were passed: one that may be skipped, or that only tells something, is not shown again unasked. */
  readonly passed: ReadonlySet<I['page']>;
  /** A person who came from the result goes back to it. */
  readonly changing: boolean;
  /** The person asked for the result on the page that tells the tier: what comes after it does not wait for an answer. */
  readonly stopped: boolean;
  readonly progress: number;
}

/** What the answers come to. */
type Derived<I extends Ids> = Journey<I> & Replay<I>;

function beginning<I extends Ids>(): State<I> {
  return {
    answers: bare<Partial<Answers<I>>>({}),
    place: start,
    errors: [],
    corrected: false,
    passed: new Set(),
    changing: false,
    stopped: false,
    progress: 0,
  };
}

/** A page that tells the tier: until everything before it is answered, there is none to tell. */
const tellsTier = ({ shows }: Pick<JourneyPage, 'shows'>): boolean => shows === 'tier';

export class Session<I extends Ids = Ids> {
  readonly #content: Content<I>;
  #state: State<I> = beginning();
  /** Pages that are not shown. */
  #leftOut: ReadonlySet<I['page']> = new Set();
  /** Worked out once until an answer changes. */
  #derived: { readonly answers: Answers<I>; readonly value: Derived<I> } | undefined;

  /** The same for what would be more urgent: a result is drawn more often than its answers change. */
  #sooner: { readonly way: Derived<I>; readonly value: readonly Raise<I>[] } | undefined;

  constructor(content: Content<I>) {
    this.#content = content;
  }

  /** Every answer given, also those that do not count at present: they count again when their question is asked again. */
  get answers(): Answers<I> {
    return this.#state.answers;
  }

  get place(): Place {
    return this.#state.place;
  }

  /** Questions of the page that the last Continue found unanswered, until they are answered or no longer asked. */
  get errors(): readonly I['question'][] {
    return this.#state.errors.filter((question) => this.page?.questions.includes(question));
  }

  /** How many questions of the page are open, once one that Continue found unanswered was answered; before, undefined. */
  get leftToCorrect(): number | undefined {
    if (!this.#state.corrected) return undefined;
    return this.page?.questions.filter((question) => this.way.counted[question] === undefined).length;
  }

  /** How far the person has come, 0 to 1. It never goes backwards, but for a restart. */
  get progress(): number {
    return this.#state.progress;
  }

  /** What the answers come to: the pages of the way, and the answers that count. */
  get way(): Derived<I> {
    return this.#derive(this.#state.answers);
  }

  /** The page that the person is on. */
  get page(): JourneyPage<I> | undefined {
    return this.#pageAt(this.#state, this.#state.place);
  }

  get assessment(): Assessment<I> {
    return assessmentOf(this.#content, this.way);
  }

  /**
   * Shows these pages no more, and those that were left out before again: only such as may be skipped. Answers to them that
   * were given before still count. Whoever is on one of them goes back to the page before it.
   */
  leaveOut(pages: readonly I['page'][]): Step<I> {
    const { place } = this.#state;
    this.#leftOut = new Set(pages);
    this.#derived = undefined;
    if (place.at !== 'page' || this.page) return stepBetween(place, place);
    return this.#go(this.#state, this.#borneOut(place), 'back');
  }

  /** What would make the result more urgent. */
  get sooner(): readonly Raise<I>[] {
    const { way } = this;
    if (this.#sooner?.way !== way) this.#sooner = { way, value: soonerThan(this.#content, way) };
    return this.#sooner.value;
  }

  /** Whether something that is asked is still open, so that `answerRest` leads to it. A page that was skipped is not. */
  get isOpen(): boolean {
    return this.#waiting({ ...this.#state, stopped: false }) !== undefined;
  }

  /** From the start to the first page. */
  begin(): Step<I> {
    const [first] = this.way.pages;
    if (!first) throw new Error('The content has no page.');
    return this.#go(this.#state, onPage(first.id), 'forward');
  }

  /**
   * Ticks an option, or unticks one of a `many` question. A number on a scale is given as its text.
   * @throws Error naming the question and the option, where the question does not have it.
   */
  answer(question: I['question'], option: string, ticked: boolean): void {
    this.#here();
    const answers = withAnswer(this.#content.questions, this.#state.answers, question, option, ticked);
    const { counted } = this.#derive(answers);
    const errors = this.#state.errors.filter((id) => counted[id] === undefined);
    const corrected = this.#state.corrected || errors.length < this.#state.errors.length;
    this.#state = { ...this.#state, answers, errors, corrected };
  }

  /** On to what comes next, if all that the page asks is answered, or an emergency is certain already. */
  continue(): Step<I> {
    const page = this.#here();
    const { counted, tier } = this.way;
    const missing = page.questions.filter((question) => counted[question] === undefined);
    if (missing.length > 0 && tier !== 'emergency') {
      const { place } = this.#state;
      this.#state = { ...this.#state, errors: missing, corrected: false };
      return { ...stepBetween(place, place, 'forward'), missing };
    }
    // Who goes on from the page that tells the tier wants the rest.
    const stopped = this.#state.stopped && !tellsTier(page);
    const answered = page.questions.filter((question) => counted[question] !== undefined);
    return { ...this.#next({ ...this.#state, stopped }, page), answered };
  }

  /** On, without the answers of this page. */
  skip(): Step<I> {
    const page = this.#here();
    if (!this.#isOptional(page)) throw new Error(`The page “${page.id}” is not optional.`);
    return this.#next({ ...this.#state, answers: withoutAnswers(this.#state.answers, page.questions) }, page);
  }

  /** From the page that tells the tier to the result, without the pages after it. */
  seeResult(): Step<I> {
    const page = this.#here();
    if (!tellsTier(page)) throw new Error(`The page “${page.id}” does not tell the tier.`);
    return this.#finish({ ...this.#state, passed: this.#passing(page), stopped: true });
  }

  /** From a result that was asked for early to the first page that was left out. */
  answerRest(): Step<I> {
    const state = { ...this.#state, stopped: false, changing: false };
    const page = this.#waiting(state);
    return this.#go(state, page ? onPage(page.id) : result, 'forward');
  }

  /** To the page before, or from the first one to the start. */
  back(): Step<I> {
    const page = this.#here();
    const { pages } = this.way;
    const before = pages[pages.indexOf(page) - 1];
    return this.#go(this.#state, before ? onPage(before.id) : start, 'back');
  }

  /** From the result to the page of a question, to give another answer there; Continue then leads back to the result. */
  change(question: I['question']): Step<I> {
    const page = this.way.pages.find(({ questions }) => questions.includes(question));
    if (!page) throw new Error(`The question “${question}” is not asked.`);
    return this.#go({ ...this.#state, changing: true }, onPage(page.id), 'back');
  }

  /** From an emergency back to the page that made it certain. */
  wrongAnswer(): Step<I> {
    const last = this.way.pages.at(-1);
    return this.#go(this.#state, last ? onPage(last.id) : start, 'back');
  }

  /** Forgets every answer. */
  restart(): Step<I> {
    const { place } = this.#state;
    this.#state = beginning();
    return stepBetween(place, start, 'back');
  }

  /**
   * To a place where the person has been, as the browser's history has kept it. Where the answers no longer bear it out, as
   * after a change or a reload, it falls back to the page that they lead to.
   */
  restore(place: Place): Step<I> {
    const state = this.#state;
    // The entry is of somebody else, who moved: whoever stays keeps their errors too.
    if (isSamePlace(place, state.place)) return stepBetween(place, place, 'forward');
    const to = this.#borneOut(place);
    const isResult = to.at === 'result';
    return this.#go(
      { ...state, changing: state.changing && !isResult, stopped: isResult ? this.isOpen : state.stopped },
      to,
      this.#position(to) < this.#position(state.place) ? 'back' : 'forward',
    );
  }

  #derive(answers: Answers<I>): Derived<I> {
    if (this.#derived?.answers !== answers) {
      const replayed = replay(this.#content, answers);
      const journey = journeyOf(this.#content, replayed);
      const pages = journey.pages.filter(({ id }) => !this.#leftOut.has(id));
      this.#derived = { answers, value: { ...replayed, ...journey, pages } };
    }
    return this.#derived.value;
  }

  /** The page at a place, if the answers lead there. */
  #pageAt({ answers }: State<I>, place: Place): JourneyPage<I> | undefined {
    return this.#derive(answers).pages.find(({ id }) => isSamePlace(onPage(id), place));
  }

  /** The page that the person is on, for what can only be done there. */
  #here(): JourneyPage<I> {
    const { page } = this;
    if (!page) throw new Error(`The person is on no page, but at the ${this.#state.place.at}.`);
    return page;
  }

  #isOptional({ id }: JourneyPage<I>): boolean {
    return this.#content.pages.some((page) => page.id === id && page.optional);
  }

  #passing({ id }: JourneyPage<I>): ReadonlySet<I['page']> {
    return new Set([...this.#state.passed, id]);
  }

  /** The pages that come before a result: all, or those up to the tier for who asked for no more. */
  #needed({ answers, stopped }: State<I>): readonly JourneyPage<I>[] {
    const { pages } = this.#derive(answers);
    const tier = pages.findIndex(tellsTier);
    return stopped && tier >= 0 ? pages.slice(0, tier + 1) : pages;
  }

  /** The first page that must be shown before the result. An emergency waits for nothing. */
  #waiting(state: State<I>): JourneyPage<I> | undefined {
    const { counted, tier } = this.#derive(state.answers);
    if (tier === 'emergency') return undefined;
    return this.#needed(state).find((page) => {
      if (tellsTier(page)) return !state.passed.has(page.id);
      const isAnswered = page.questions.every((question) => counted[question] !== undefined);
      return !isAnswered && !(this.#isOptional(page) && state.passed.has(page.id));
    });
  }

  #next(before: State<I>, page: JourneyPage<I>): Step<I> {
    const state = { ...before, passed: this.#passing(page) };
    const { pages, tier } = this.#derive(state.answers);
    const waiting = this.#waiting(state);
    const following = pages[pages.findIndex(({ id }) => id === page.id) + 1];
    const next = tier === 'emergency' || state.changing ? waiting : (following ?? waiting);
    return next ? this.#go(state, onPage(next.id), 'forward') : this.#finish(state);
  }

  #finish(state: State<I>): Step<I> {
    // Before anybody is told that there is a result, for it may break.
    assessmentOf(this.#content, this.#derive(state.answers));
    return { ...this.#go({ ...state, changing: false }, result, 'forward'), finished: true };
  }

  #go(state: State<I>, to: Place, moved: 'forward' | 'back'): Step<I> {
    const from = this.#state.place;
    const target = this.#pageAt(state, to);
    const page = target && tellsTier(target) ? this.#notPastOpen(state, target) : target;
    const place = page ? onPage(page.id) : to;
    this.#state = {
      ...state,
      place,
      errors: [],
      corrected: false,
      // Who is on a page that they had left out is not stopping any more.
      stopped: state.stopped && (state.changing || !page || this.#needed(state).includes(page)),
      progress: page
        ? Math.max(state.progress, progressAt(this.#content, this.#derive(state.answers).pages, page))
        : state.progress,
    };
    return stepBetween(from, place, moved);
  }

  /** The page, or the one before it that waits for an answer. */
  #notPastOpen(state: State<I>, page: JourneyPage<I>): JourneyPage<I> {
    const { pages } = this.#derive(state.answers);
    const waiting = this.#waiting(state);
    return waiting && pages.indexOf(waiting) < pages.indexOf(page) ? waiting : page;
  }

  /** A place that was stored, if the answers still bear it out, and otherwise where they lead. */
  #borneOut(place: Place): Place {
    const state = this.#state;
    const { pages } = this.way;
    const found = this.#pageAt(state, place);
    // The answers are gone: who comes now begins with the emergency list.
    if (state.passed.size === 0) return found && found === pages[0] ? place : start;
    if (place.at === 'start') return start;
    if (place.at === 'result') {
      const waiting = this.#waiting({ ...state, stopped: true });
      return waiting ? onPage(waiting.id) : result;
    }
    if (found) return onPage(this.#notPastOpen({ ...state, stopped: false }, found).id);
    // The page is not on the way any more, but the page before it is, or the start.
    const before = pages.filter(({ id }) => this.#position(onPage(id)) < this.#position(place)).at(-1);
    return before ? onPage(before.id) : start;
  }

  /** Where a place lies in the order of the content. */
  #position(place: Place): number {
    if (place.at === 'start') return -1;
    return place.at === 'page' ? this.#content.pages.findIndex(({ id }) => id === place.page) : Infinity;
  }
}

function stepBetween<I extends Ids>(from: Place, to: Place, moved: 'forward' | 'back' = 'back'): Step<I> {
  const step = { from, to, answered: [], missing: [], finished: false };
  return isSamePlace(from, to) ? step : { ...step, moved };
}
