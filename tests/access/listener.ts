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

/** What a page's heading says: its own words, or its only question. */
export function headingOf({ id, questions }: JourneyPage): string {
  const [only] = questions;
  return reads(questions.length === 1 ? wordsOf(only!).question : en.pages[id as PageId]!.heading);
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** The options of a question, in the order that they are read. */
function optionsOf(id: string, answers: Answers): Option[] {
  const question = content.questions[id as QuestionId];
  if (question.kind === 'scale') return [];
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

  /** Reads the options of a question, and ticks what the answers say. */
  async answer(id: string, answers: Answers, known: Answers): Promise<void> {
    const { [id]: given } = answers;
    const chosen = new Set(typeof given === 'object' ? given : [String(given)]);
    const options = optionsOf(id, known);
    const { kind } = content.questions[id as QuestionId];
    if (kind === 'many') {
      for (const { id: option, label, hint } of options) {
        await this.goTo((said) => said.startsWith(`${label} check box not checked`));
        if (hint) await this.hears(hint);
        if (chosen.has(option)) await this.press('space', /^checked$/);
      }
      return;
    }
    if (kind === 'scale') {
      // Its numbers stand in one line: the arrows are the browser's own, and select.
      await this.goTo((said) => said === '0.');
      await this.hears(en.scaleEnds.least);
      await this.press('Insert+a', 'Focus mode');
      for (let number = 1; number <= Number(given); number += 1) {
        await this.press('Right', (said) => said === `${String(number)}.`);
        await this.hears(/^selected radio button/);
      }
      await this.press('Insert+a', 'Browse mode');
      return;
    }
    // With Tab to the first radio button, and on with the arrow. Each is said in two breaths; a hint is a line by itself, and
    // where the page changed below it, so is the one that was just selected.
    const names = options.map(({ label }) => `${label}.`);
    const between = (said: string): boolean => !names.includes(said) && !said.startsWith('not selected');
    for (const [index, name] of names.entries()) {
      if (index === 0) await this.goTo((said) => said === name);
      else await this.goTo((said) => said === name, 'Down', between);
      await this.hears(/^not selected radio button/);
      if (options[index]!.hint) await this.hears(options[index]!.hint);
      if (chosen.has(options[index]!.id)) await this.press('space', /^selected/);
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
