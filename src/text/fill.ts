/**
 * Replaces the marks of a sentence by the words, phrases and phone numbers of a region.
 * It knows nothing of how a phone number is shown: it hands it out as a part of its own.
 */
import type { Phone, Region } from '../content/schema.js';
import type { Text } from './text.js';

/** A stretch of words, or a phone number to be shown as a link. */
export type Part = string | Phone;
type Named = Readonly<Partial<Record<string, unknown>>>;

const phonesOf = (mark: string, region: Region): Phone | undefined => {
  const [, list, position] = /^(emergency|sameDay|poison|crisis)(\d?)$/.exec(mark) ?? [];
  return list ? region[list as 'emergency' | 'sameDay' | 'poison' | 'crisis'][Number(position || 1) - 1] : undefined;
};

/**
 * The parts of a sentence, for one region.
 * @throws Error naming the mark when a sentence holds one that the region cannot fill.
 */
export function fill(sentence: string, text: Text, regionId: keyof Text['regions'], region: Region): Part[] {
  const phrases: object = text.regions[regionId];
  const words: object = text.dialects[region.dialect];
  return sentence.split(/\{(\w+)\}/).flatMap((piece, position): Part[] => {
    if (position % 2 === 0) return piece ? [piece] : [];
    const phone = phonesOf(piece, region);
    if (phone) return [phone];
    const meaning = (words as Named)[piece] ?? (phrases as Named)[piece];
    if (typeof meaning !== 'string')
      throw new Error(`The mark {${piece}} means nothing for region ${regionId}: “${sentence}”`);
    return fill(meaning, text, regionId, region);
  });
}

/**
 * The same, as plain text. Between words that run from right to left a number of several groups would be shown with its groups
 * turned round, so there it stands between the marks that isolate what runs from left to right.
 */
export function fillPlain(sentence: string, text: Text, regionId: keyof Text['regions'], region: Region): string {
  const [before, after] = text.direction === 'rtl' ? ['\u2066', '\u2069'] : ['', ''];
  return fill(sentence, text, regionId, region)
    .map((part) => (typeof part === 'string' ? part : `${before}${part.number}${after}`))
    .join('');
}
