/**
 * A person who uses the check by ear: presses a key, listens, and decides what to press next from what was said. It knows
 * the check's words and questions, and nothing of its markup.
 */
import { content } from '../../src/content/index.js';
import type { PageId } from '../../src/content/pages.js';
import type { QuestionId } from '../../src/content/questions.js';
import type { Answers } from '../../src/engine/answers.js';
import { isOffered, journey, replay, type JourneyPage } from '../../src/engine/journey.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import type { OptionText } from '../../src/text/text.js';
import type { Desktop } from './desktop.js';

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

/** What a page's heading says: its own words, or its only question. */
export function headingOf({ id, questions }: JourneyPage): string {
  const [only] = questions;
  return reads(questions.length === 1 ? wordsOf(only!).question : en.pages[id as PageId]!.heading);
}

/** The options of a question, in the order that they are read, as id and words. */
function optionsOf(id: string, answers: Answers): { id: string; label: string }[] {
  const question = content.questions[id as QuestionId];
  if (question.kind === 'scale') {
    const numbers = Array.from({ length: question.max - question.min + 1 }, (_, index) => String(question.min + index));
    return numbers.map((number) => ({ id: number, label: number }));
  }
  const { facts } = replay(content, answers);
  const offered = question.options.filter((option) => isOffered(facts, id, option));
  return offered.map((option) => {
    const text = wordsOf(id).options[option];
    return { id: option, label: reads(typeof text === 'object' ? text.label : text!) };
  });
}

export const quoted = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What Orca ends with on coming to a control. */
const control = /(push button|link|check box .*checked|selected radio button|collapsed|expanded|combo box)/;
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

  async hears(words: string | RegExp): Promise<void> {
    this.at = await this.desktop.hears(words, this.at);
  }

  /** Presses a key once and listens for the words. */
  async press(key: string, words: string | RegExp): Promise<void> {
    this.desktop.press(key);
    await this.hears(words);
  }

  /** Presses Tab, or another key, until the words are heard; what is heard between are other controls. */
  async goTo(words: RegExp, key = 'Tab', between = control): Promise<void> {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      await this.press(key, new RegExp(`${words.source}|${between.source}`));
      if (words.test(this.desktop.said[this.at - 1]!)) return;
    }
    throw new Error(`Nothing says ${String(words)}.`);
  }

  /** Reads a question from its group to its last option, and ticks what the answers say. */
  async answer(id: string, answers: Answers, known: Answers): Promise<void> {
    const { [id]: given } = answers;
    const chosen = new Set(typeof given === 'object' ? given : [String(given)]);
    const many = content.questions[id as QuestionId].kind === 'many';
    for (const [index, { id: option, label }] of optionsOf(id, known).entries()) {
      // A radio button is said in two breaths.
      const said = many ? `^${quoted(label)} check box not checked` : `^${quoted(label)}\\.$`;
      // To the group, and from one checkbox to the next, with Tab; from one radio button to the next with the arrow.
      if (many || index === 0) await this.goTo(new RegExp(said));
      else await this.goTo(new RegExp(said), 'Down', /\S/);
      if (!many) await this.hears('not selected radio button');
      if (chosen.has(option)) await this.press('space', many ? /^checked$/ : /^selected/);
    }
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
    await this.goTo(/^Continue push button/);
  }
}
