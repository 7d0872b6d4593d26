/**
 * The words of the content as a person in England reads them, looked up by id. It invents none: a word that is missing is
 * an error.
 */
import type { Content } from '../../src/content/schema.js';
import { fillPlain } from '../../src/text/fill.js';
import type { AnyQuestionText, OptionText, Text } from '../../src/text/text.js';

/** The dossier is read where the region is England, so that no sentence stands with a mark in it. */
const region = 'GB-ENG';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export class Words {
  readonly text: Text;
  readonly #content: Content;

  constructor(content: Content, text: Text) {
    this.#content = content;
    this.text = text;
  }

  /** A sentence of the text, with its marks filled in. */
  plain(sentence: string): string {
    const numbers = this.#content.regions[region];
    if (!numbers) throw new Error(`The content has no region ${region}.`);
    return fillPlain(sentence, this.text, region, numbers);
  }

  #question(id: string): AnyQuestionText {
    const words = (this.text.questions as Readonly<Record<string, AnyQuestionText>>)[id];
    if (!words) throw new Error(`The text has no question “${id}”.`);
    return words;
  }

  short(question: string): string {
    return this.plain(this.#question(question).short);
  }

  asked(question: string): string {
    return this.plain(this.#question(question).question);
  }

  hint(question: string): string | undefined {
    const { hint } = this.#question(question);
    return hint && this.plain(hint);
  }

  counts(question: string): string | undefined {
    const { counts } = this.#question(question);
    return counts && this.plain(counts);
  }

  why(question: string): string | undefined {
    const { why } = this.#question(question);
    return why && this.plain(why);
  }

  #option(question: string, option: string): OptionText {
    const words = this.#question(question).options[option];
    if (words === undefined) throw new Error(`The text has no option “${option}” of “${question}”.`);
    return words;
  }

  label(question: string, option: string): string {
    const words = this.#option(question, option);
    return this.plain(typeof words === 'string' ? words : words.label);
  }

  optionHint(question: string, option: string): string | undefined {
    const words = this.#option(question, option);
    return typeof words === 'string' ? undefined : this.plain(words.hint);
  }

  /** A sentence of one of the text's tables, such as the rules or the signs. */
  of(table: Readonly<Record<string, string>>, id: string): string {
    const words = table[id];
    if (words === undefined) throw new Error(`The text has no words for “${id}”.`);
    return this.plain(words);
  }

  /** A page's heading, or the name of its first question; the page that tells the tier says so. */
  page(id: string): string {
    const page = this.#content.pages.find((one) => one.id === id);
    const heading = (this.text.pages as Readonly<Record<string, { heading: string } | undefined>>)[id]?.heading;
    if (page?.shows) return 'How urgent it is';
    return heading ? this.plain(heading) : this.short(page?.questions?.[0] ?? '');
  }
}

/** An id as words: "nerve-sign" as "nerve sign". */
export const idInWords = (id: string): string => id.replaceAll('-', ' ');
/** The same, as a title. */
export const idAsTitle = (id: string): string => capital(idInWords(id));
export { capital };
