/**
 * What goes on paper, on the clipboard or to somebody else: sheets of headings, paragraphs and lists, all made from the same
 * result. It knows no DOM: whoever prints or copies decides how a block looks.
 */
import type { OwnIds } from '../content/ids.js';
import type { RegionId } from '../content/regions.js';
import type { Content } from '../content/schema.js';
import type { Answers } from '../engine/answers.js';
import type { Assessment } from '../engine/index.js';
import type { Text } from '../text/text.js';

export type Block =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly items: readonly string[] }
  /** Short facts, each with its name. */
  | { readonly facts: readonly (readonly [name: string, fact: string])[] };

export interface Sheet {
  /** BCP 47 tag of its words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly blocks: readonly Block[];
  /** The places of the body to be marked on a drawing beside the words; left out where there is none. */
  readonly marked?: readonly string[];
}

/** What a sheet is made from. */
export interface SheetSource {
  readonly content: Content<OwnIds>;
  readonly text: Text;
  readonly regionId: RegionId;
  readonly assessment: Assessment;
  /** The answers that counted. */
  readonly answers: Answers<OwnIds>;
  /** When it was made, in words. */
  readonly date: string;
  /** The version of the content, with its dates in words. */
  readonly version: string;
}

/** A heading with its list; nothing where the list is empty. */
export const section = (heading: string, items: readonly string[]): Block[] =>
  items.length > 0 ? [{ heading, level: 2 }, { items }] : [];

function plainBlock(block: Block, language: string): string {
  if ('heading' in block) return block.level === 1 ? block.heading.toLocaleUpperCase(language) : `\n${block.heading}`;
  if ('items' in block) return block.items.map((item) => `- ${item}`).join('\n');
  return 'facts' in block ? block.facts.map(([name, fact]) => `${name}: ${fact}`).join('\n') : block.paragraph;
}

/** The sheets as plain text, for the clipboard: each below a line of its own. */
export const plainText = (sheets: readonly Sheet[]): string =>
  sheets
    .map(({ language, blocks }) => blocks.map((block) => plainBlock(block, language)).join('\n'))
    .join('\n\n----------\n\n');
