/**
 * People who press anything, in any order: 10,000 steps on each content. After every step the session is where it may be,
 * shows what it may show and has lost nothing; and from wherever a walk ends, plain answering leads to the result.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { content } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import { exclusiveOptions } from '../../../src/content/options.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { Session, type Place } from '../../../src/session/session.js';
import { person } from '../content/person.js';
import { placeOf, toy, toyWithTier, well } from './toy.js';

/** What a person does next: `verb` chooses among what the place offers, the others choose what it is done to. */
interface Press {
  readonly verb: number;
  readonly what: number;
  readonly which: number;
}

const number = fc.nat(9_999);
const press: fc.Arbitrary<Press> = fc.record({ verb: number, what: number, which: number });
const leastSteps = 10_000;
// The time limit is for what follows a failure: the search for a shorter walk that fails too.
const runs = {
  numRuns: 100,
  seed: 20_261_127,
  includeErrorInReport: true,
  interruptAfterTimeLimit: 60_000,
  markInterruptAsFailure: true,
};
const presses = fc.array(press, { minLength: 1, maxLength: 300, size: 'max' });

/** What the inputs of a question hold after one was clicked: worked out apart from the session. */
function clicked(of: Content, answers: Answers, question: string, option: string, ticked: boolean): Answers {
  const { [question]: before, ...others } = answers;
  const { kind } = of.questions[question]!;
  if (kind !== 'many') return { ...others, [question]: kind === 'scale' ? Number(option) : option };
  const alone = exclusiveOptions.has(option);
  const boxes = new Set(before as readonly string[] | undefined);
  if (ticked) for (const box of [...boxes]) if (alone || exclusiveOptions.has(box)) boxes.delete(box);
  if (ticked) boxes.add(option);
  else boxes.delete(option);
  return boxes.size > 0 ? { ...others, [question]: [...boxes] } : others;
}

const sorted = (answers: Answers): unknown =>
  Object.entries(answers)
    .map(([question, answer]): [string, unknown] => [
      question,
      typeof answer === 'object' ? [...answer].sort() : answer,
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** A person who presses, and what they know of the session without asking it. */
class Walker {
  readonly session: Session;
  /** Every answer that was given, and neither changed nor skipped. */
  #given: Answers = {};
  readonly #been: Place[] = [{ at: 'start' }];
  readonly #content: Content;
  readonly #ordinary: Answers;
  #progress = 0;
  readonly met = new Set<string>();

  constructor(of: Content, ordinary: Answers) {
    this.#content = of;
    this.#ordinary = ordinary;
    this.session = new Session(of);
  }

  #click(question: string, option: string, ticked: boolean): void {
    this.session.answer(question, option, ticked);
    this.#given = clicked(this.#content, this.#given, question, option, ticked);
  }

  #optionsOf(id: string): readonly string[] {
    const question = this.#content.questions[id]!;
    return question.kind === 'scale'
      ? Array.from({ length: question.max - question.min + 1 }, (_, index) => String(question.min + index))
      : question.options;
  }

  /** Gives an ordinary answer to what the page asks and is not answered yet. */
  answerOpen(): void {
    for (let left = 20, open; (open = this.#open()); left--) {
      assert(left > 0, `${open} cannot be answered`);
      for (const option of [this.#ordinary[open]].flat()) this.#click(open, String(option), true);
    }
  }

  #open(): string | undefined {
    const { counted } = this.session.way;
    return this.session.page!.questions.find((question) => counted[question] === undefined);
  }

  #continue(): void {
    const { session } = this;
    const open = this.#open();
    const urgent = assess(this.#content, session.answers).tier === 'emergency';
    const { moved, missing, finished, to } = session.continue();
    assert.equal(missing.length > 0, open !== undefined && !urgent, 'Continue stops at what is open, and only there');
    assert.equal(moved === undefined, missing.length > 0);
    assert.equal(finished, to.at === 'result');
  }

  press({ verb, what, which }: Press): void {
    const { session } = this;
    const { page } = session;
    const pick = <Item>(items: readonly Item[], by = what): Item => items[by % items.length]!;
    const verbs: [weight: number, name: string, act: () => unknown][] = [
      [1, 'restore', () => session.restore(pick(this.#been))],
    ];
    if (session.place.at === 'start') verbs.push([8, 'begin', () => session.begin()]);
    if (session.place.at === 'result') {
      verbs.push([6, 'change', () => session.change(pick(session.way.pages.flatMap(({ questions }) => questions)))]);
      verbs.push([1, 'restart', () => this.#restart()]);
      if (session.isOpen) verbs.push([3, 'answerRest', () => session.answerRest()]);
      if (session.assessment.tier === 'emergency') verbs.push([4, 'wrongAnswer', () => session.wrongAnswer()]);
    }
    if (page) {
      verbs.push([8, 'continue', () => this.#continue()], [1, 'back', () => session.back()]);
      if (page.questions.length === 0) verbs.push([4, 'seeResult', () => session.seeResult()]);
      else {
        verbs.push([8, 'answerOpen', () => this.answerOpen()]);
        verbs.push([
          2,
          'answer',
          () => {
            const question = pick(page.questions);
            this.#click(question, pick(this.#optionsOf(question), which), which % 3 > 0);
          },
        ]);
      }
      if (this.#content.pages.some(({ id, optional }) => id === page.id && optional)) {
        verbs.push([
          8,
          'skip',
          () => {
            session.skip();
            this.#given = Object.fromEntries(
              Object.entries(this.#given).filter(([id]) => !page.questions.includes(id)),
            );
          },
        ]);
      }
    }
    const [, name, act] = pick(
      verbs.flatMap((one) => Array.from({ length: one[0] }, () => one)),
      verb,
    );
    this.met.add(name);
    act();
    this.#been.push(session.place);
    this.check();
  }

  #restart(): void {
    this.session.restart();
    this.#given = {};
    this.#progress = 0;
  }

  check(): void {
    const { session } = this;
    const { place, page, errors, progress, answers, way } = session;
    if (place.at === 'page') assert(page, `the page ${place.page} is on the way`);
    if (page?.shows) assert(session.assessment.urgencyKnown, 'only a tier that is known is told');
    for (const error of errors) assert(page!.questions.includes(error), `${error} is asked on the page`);
    assert(progress >= this.#progress && progress <= 1, 'progress rises');
    this.#progress = progress;
    assert.deepEqual(sorted(answers), sorted(this.#given), 'no answer is lost, and none made up');
    if (place.at !== 'result') return;
    const { tier } = assess(this.#content, answers);
    const isOpen = (question: string): boolean =>
      way.counted[question] === undefined &&
      !this.#content.pages.some(({ optional, questions }) => optional && questions?.includes(question));
    const open = way.asked.filter(isOpen).filter((question) => !this.mayBeOpen(question));
    assert.deepEqual(tier === 'emergency' ? [] : open, [], `${tier} is borne out`);
  }

  /** Only after a page that told the tier, with an offer to see the result, may something be left open. */
  mayBeOpen(question: string): boolean {
    const { pages } = this.session.way;
    const told = pages.findIndex(({ questions }) => questions.length === 0);
    return told >= 0 && pages.findIndex(({ questions }) => questions.includes(question)) > told;
  }

  /** Answers what is open and presses Continue, until there is a result that nothing is left out of. */
  finish(): void {
    const { session } = this;
    if (session.place.at === 'start') session.begin();
    for (let left = 5 * this.#content.pages.length; session.page || session.isOpen; left--) {
      assert(left > 0, `stuck on ${placeOf(session)}`);
      if (session.page) {
        this.answerOpen();
        this.#continue();
      } else session.answerRest();
      this.check();
    }
    assert.equal(placeOf(session), 'result');
    assert.equal(session.isOpen, false);
  }
}

const everyOrdinary: Answers = { ...well, 'leg-when': 'old', 'sleep-when': 'old', 'sport-kind': ['none'] };
const contents: [name: string, of: Content, ordinary: Answers][] = [
  ['the toy', toy, everyOrdinary],
  ['the toy with a page that tells the tier', toyWithTier, everyOrdinary],
  // "No" is not offered to somebody whose one leg is weak.
  ['the content of the package', content, person({ 'leg-weakness': 'old-checked' })],
];

for (const [name, of, ordinary] of contents) {
  describe(`a random walk on ${name}`, () => {
    const met = new Set<string>();
    const places = new Set<string>();
    let steps = 0;

    test(`keeps every promise for ${String(leastSteps)} steps, and never gets stuck`, () => {
      fc.assert(
        fc.property(presses, (walk) => {
          const walker = new Walker(of, ordinary);
          for (const one of walk) {
            walker.press(one);
            steps++;
            places.add(placeOf(walker.session));
          }
          walker.finish();
          for (const verb of walker.met) met.add(verb);
        }),
        runs,
      );
      assert(steps >= leastSteps, `${String(steps)} steps`);
    });

    test('has tried every verb and been everywhere', () => {
      const verbs = [
        'answer',
        'answerOpen',
        'back',
        'begin',
        'change',
        'continue',
        'restart',
        'restore',
        'skip',
        'wrongAnswer',
      ];
      assert.deepEqual(
        verbs.filter((verb) => !met.has(verb)),
        [],
      );
      if (of.pages.some(({ shows }) => shows)) verbs.push('seeResult', 'answerRest');
      const everywhere = ['start', 'result', ...of.pages.map(({ id }) => id)];
      assert.deepEqual(
        everywhere.filter((id) => !places.has(id)),
        [],
      );
    });
  });
}

describe('the walker notices', () => {
  const plant =
    (change: (session: Session) => void): (() => void) =>
    () => {
      const walker = new Walker(toy, everyOrdinary);
      change(walker.session);
      walker.finish();
    };
  const override = (session: Session, name: string, value: unknown): void => {
    Object.defineProperty(session, name, { configurable: true, ...(value as object) });
  };

  test('a lost answer', () => {
    assert.throws(
      plant((session) => override(session, 'answers', { get: (): Answers => ({}) })),
      /no answer is lost/,
    );
  });

  test('progress that falls', () => {
    let left = 1;
    assert.throws(
      plant((session) => override(session, 'progress', { get: () => (left -= 0.1) })),
      /progress rises/,
    );
  });

  test('a page that does not end', () => {
    assert.throws(
      plant((session) => {
        override(session, 'continue', {
          value: () => ({ moved: 'forward', missing: [], finished: false, to: session.place }),
        });
      }),
      /stuck on first/,
    );
  });

  test('a result that the answers do not bear out', () => {
    assert.throws(() => {
      const walker = new Walker(toy, everyOrdinary);
      override(walker.session, 'place', { get: () => ({ at: 'result' }) });
      walker.check();
    }, /is borne out/);
  });
});
