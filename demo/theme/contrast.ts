/**
 * How well a widget's parts read, as WCAG 2 and APCA reckon it, from the colours that the browser worked out for the real
 * parts. Colour arithmetic is colorjs.io's.
 */
import Color from 'colorjs.io';
import type { Theme } from './decisions.js';

export interface Reading {
  readonly name: string;
  readonly colour: string;
  readonly ground: string;
  /** Words need 4.5 : 1, what is drawn 3 : 1. */
  readonly kind: 'words' | 'drawn';
  readonly ratio: number;
  readonly apca: number;
}

const hex = (colour: string): string =>
  new Color(colour).to('srgb').toGamut().toString({ format: 'hex', collapse: false });

export function reading(name: string, kind: Reading['kind'], colour: string, ground: string): Reading {
  const on = new Color(ground);
  const of = new Color(colour);
  return {
    name,
    kind,
    colour: hex(colour),
    ground: hex(ground),
    ratio: on.contrast(of, 'WCAG21'),
    apca: Math.abs(on.contrast(of, 'APCA')),
  };
}

export type Level = 'AAA' | 'AA' | 'too faint';
export const wcagLevel = ({ kind, ratio }: Reading): Level => {
  // Browsers hand out colours rounded to their last place.
  const reached = ratio + 0.005;
  if (kind === 'drawn') return reached >= 3 ? 'AA' : 'too faint';
  return reached >= 7 ? 'AAA' : reached >= 4.5 ? 'AA' : 'too faint';
};

/** What the APCA readability criterion takes such a contrast for. */
export const apcaUse = ({ apca }: Reading): string =>
  apca >= 75 ? 'body text' : apca >= 60 ? 'content text' : apca >= 45 ? 'large text' : apca >= 30 ? 'marks' : 'faint';

const part = (root: ShadowRoot, name: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`The widget shows no part "${name}".`);
  return found;
};

/** What can be read off a page of questions that has an option ticked. */
export function pageReadings(root: ShadowRoot): Reading[] {
  const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
  const page = style(part(root, 'page'));
  const button = style(part(root, 'continue'));
  const ticked = root.querySelector('[part~="option"]:has(:checked)');
  const idle = root.querySelector('[part~="input"]:not(:checked)');
  const chosen = ticked ? style(ticked) : page;
  return [
    reading('Words on the surface', 'words', page.color, page.backgroundColor),
    reading('Words on a ticked option', 'words', chosen.color, chosen.backgroundColor),
    reading('Words on the button', 'words', button.color, button.backgroundColor),
    reading('Edge of the button', 'drawn', button.borderTopColor, page.backgroundColor),
    reading('Edge of an input', 'drawn', idle ? style(idle).borderTopColor : page.color, page.backgroundColor),
    reading('Ticked option', 'drawn', chosen.borderTopColor, chosen.backgroundColor),
    // The ring is drawn in the colour of the words.
    reading('Focus ring', 'drawn', page.color, page.backgroundColor),
  ];
}

export function headReading(root: ShadowRoot, name: string): Reading {
  const { color, backgroundColor } = getComputedStyle(part(root, 'result-head'));
  return reading(name, 'words', color, backgroundColor);
}

/** What the widget had to mend of a host's wish, in words. */
export function mended(theme: Theme, readings: readonly Reading[]): string[] {
  const [words, , button, , , ticked] = readings;
  if (!words || !button || !ticked) return [];
  const sentences: string[] = [];
  if (typeof theme.text === 'string' && theme.text !== words.colour) {
    sentences.push(
      `Your words would have ${reading('', 'words', theme.text, words.ground).ratio.toFixed(1)} : 1, so they are drawn as ${words.colour}.`,
    );
  }
  const accent = reading('', 'drawn', button.ground, words.ground);
  if (accent.ratio < 3) {
    sentences.push(
      `Your accent has ${accent.ratio.toFixed(1)} : 1 on your surface: buttons keep it, ticks and edges are drawn stronger.`,
    );
  }
  return sentences;
}
