/**
 * A person who uses the check by ear: presses a key, listens, and decides what to press next from what was said. It knows
 * the check's words and questions, and nothing of its markup.
 */
import { content } from '../../src/content/index.js';
import type { PageId } from '../../src/content/pages.js';
import type { QuestionId } from '../../src/content/questions.js';
import type { Answers } from '../../src/engine/answers.js';
import { assess, type JourneyPage } from '../../src/engine/index.js';
import { isOffered, journey, replay } from '../../src/engine/journey.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import type { OptionText } from '../../src/text/text.js';
import { matcher, type Desktop, type Words } from './desktop.js';

interface QuestionWords {
  readonly question: string;
  readonly short: string;
  readonly error: string;
  readonly hint?: string;
  readonly options: Readonly<Partial<Record<string, OptionText>>>;
}

/** A sentence of the text as England reads it. */
export const reads = (sentence: string): string => fillPlain(sentence, en, 'GB-ENG', content.regions['GB-ENG']);

export const wordsOf = (question: string): QuestionWords => en.questions[question as QuestionId] as QuestionWords;

/** What a page's heading says: its own words, or its first question; for one that tells the tier, what it tells. */
export function headingOf({ id, questions, shows }: JourneyPage, known: Answers = {}): string {
  const [first] = questions;
  if (shows) return reads(en.howUrgent[assess(known).tier as 'soon' | 'routine-review' | 'self-manage'].heading);
  return reads(en.pages[id as PageId]?.heading ?? wordsOf(first!).question);
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** The options of a question, in the order that they are read. */
function optionsOf(id: QuestionId, answers: Answers): Option[] {
  const question = content.questions[id];
  if (question.kind === 'scale') {
    const { min, max } = question;
    const { least, most } = en.scaleEnds;
    return Array.from({ length: max - min + 1 }, (_, index) => min + index).map((number) => ({
      id: String(number),
      label: String(number),
      hint: number === min ? least : number === max ? most : '',
    }));
  }
  const { facts } = replay(content, answers);
  const offered = question.options.filter((option) => isOffered(facts, id, option));
  return offered.map((option) => {
    const text = wordsOf(id).options[option]!;
    const { label, hint = '' } = typeof text === 'object' ? text : { label: text };
    return { id: option, label: reads(label), hint: reads(hint) };
  });
}

export const quoted = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What Orca ends with on coming to a control. */
const control = /(push button|link|check box (not )?checked|selected radio button|collapsed|expanded|combo box)/;
const echoes = new Set(['tab', 'return', 'space', 'left shift']);

export class Listener {
  readonly desktop: Desktop;
  /** All that is said after this was not listened to yet. */
  at = 0;

  constructor(desktop: Desktop) {
    this.desktop = desktop;
  }

  /** What was said since a position, without the names of the keys that were pressed. */
  since(position: number): string[] {
    return this.desktop.said.slice(position).filter((said) => !echoes.has(said));
  }

  async hears(words: Words): Promise<void> {
    this.at = await this.desktop.hears(words, this.at);
  }

  /** Presses a key once and listens for the words. */
  async press(key: string, words: Words): Promise<void> {
    this.desktop.press(key);
    await this.hears(words);
  }

  /** Presses Tab, or another key, until the words are heard; `between` is what ends each step on the way there. */
  async goTo(words: Words, key = 'Tab', between: Words = control): Promise<void> {
    const [arrived, passed] = [matcher(words), matcher(between)];
    for (let pressed = 0; pressed < 80; pressed += 1) {
      await this.press(key, (said) => arrived(said) || (!echoes.has(said) && passed(said)));
      if (arrived(this.desktop.said[this.at - 1]!)) return;
    }
    throw new Error(`Nothing says ${String(words)}.`);
  }

  /** Reads on, line by line, until all these sentences were said, wherever the lines break; tells all that was said. */
  async readsOn(sentences: readonly string[], from = this.at): Promise<string> {
    const plain = (words: string): string => words.replaceAll('.', '').replace(/\s+/g, ' ');
    let read = '';
    for (let pressed = 0; pressed < 60; pressed += 1) {
      await this.press('Down', (said) => !echoes.has(said));
      // A line with a link in it, or the end of a list before it, is said in several breaths.
      await this.desktop.silence();
      this.at = this.desktop.said.length;
      read = plain(this.since(from).join(' '));
      if (sentences.every((sentence) => read.includes(plain(sentence)))) return read;
    }
    throw new Error(
      `Nothing reads ${sentences.filter((one) => !read.includes(plain(one))).join(' / ')}, but:\n${read}`,
    );
  }

  /** Reads the options of a question, and ticks what the answers say. */
  async answer(id: QuestionId, answers: Answers, known: Answers): Promise<void> {
    const { [id]: given } = answers;
    const chosen = new Set(typeof given === 'object' ? given : [String(given)]);
    const options = optionsOf(id, known);
    if (content.questions[id].kind === 'many') {
      for (const { id: option, label, hint } of options) {
        await this.goTo((said) => said.startsWith(`${label} check box not checked`));
        if (hint) await this.hears(hint);
        if (chosen.has(option)) await this.press('space', /^checked$/);
      }
      return;
    }
    // With Tab to the first radio button, and from one to the next with Orca's own key. Each is said in two breaths.
    for (const [index, { id: option, label, hint }] of options.entries()) {
      const name = (said: string): boolean => said === `${label}.`;
      if (index === 0) await this.goTo(name);
      else await this.goTo(name, 'r', /radio button/);
      await this.hears(/^not selected radio button/);
      if (hint) await this.hears(hint);
      if (chosen.has(option)) await this.press('space', /^selected/);
    }
    // The browser's focus comes after what Orca's key has read, and must be there before Tab goes on from it.
    await this.desktop.silence();
  }

  /** Answers a page that has been entered, and goes to Continue. */
  async answerPage(id: string, answers: Answers, known: Record<string, Answers[string]>): Promise<void> {
    const asked = (): JourneyPage | undefined => journey(content, known).pages.find((page) => page.id === id);
    const done = new Set<string>();
    for (;;) {
      const next = asked()?.questions.find((question) => !done.has(question));
      if (next === undefined) break;
      await this.answer(next, answers, known);
      known[next] = answers[next]!;
      done.add(next);
    }
    const leadsOn = done.size > 0 ? en.flow.continue : en.howUrgent.continue;
    await this.goTo(new RegExp(`^${quoted(leadsOn)} push button`));
  }
}
