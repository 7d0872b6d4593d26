/**
 * What a host copies: the theme as CSS, and the embed code for a plain page, for WordPress and for editors that strip
 * unknown tags. The emergency lines are those of the widget's own start, in the words of the region.
 */
import { declarations, type Theme } from './decisions.js';

export interface StartLines {
  readonly heading: string;
  readonly lead: string;
  readonly emergency: string;
  /** The number in the emergency line and what dials it, where the region has one. */
  readonly number?: { readonly words: string; readonly href: string };
  readonly signs: readonly string[];
}

const escape = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const script = '<script src="back-pain-check.js" defer></script>';

export function css(theme: Theme, selector = 'back-pain-check'): string {
  const lines = declarations(theme).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length > 0
    ? [`${selector} {`, ...lines, '}'].join('\n')
    : '/* Nothing to set: this is the widget’s own look. */';
}

/** The emergency line, with the number as something that a thumb can press. */
const emergencyLine = ({ emergency, number }: StartLines): string =>
  number ? escape(emergency).replace(number.words, `<a href="${number.href}">${number.words}</a>`) : escape(emergency);

const inside = (lines: StartLines): string =>
  [
    `  <h2>${escape(lines.heading)}</h2>`,
    `  <p>${escape(lines.lead)}</p>`,
    `  <p><strong>${emergencyLine(lines)}</strong></p>`,
    '  <ul>',
    ...lines.signs.map((sign) => `    <li>${escape(sign)}</li>`),
    '  </ul>',
    '  <p>The questions take about 7 minutes and need JavaScript. If you see no Start button, speak to a doctor today.</p>',
  ].join('\n');

const styled = (theme: Theme, selector?: string): string =>
  declarations(theme).length > 0 ? `<style>\n${css(theme, selector)}\n</style>\n` : '';

export const plainHtml = (theme: Theme, region: string, lines: StartLines): string =>
  `${script}\n${styled(theme)}<back-pain-check region="${region}">\n${inside(lines)}\n</back-pain-check>`;

export const dataAttribute = (theme: Theme, region: string, lines: StartLines): string =>
  `${script}\n${styled(theme, '[data-back-pain-check]')}<div data-back-pain-check data-region="${region}">\n${inside(lines)}\n</div>`;

export const wordPress = (theme: Theme, region: string): string =>
  `[back_pain_check region="${region}"]\n\n/* Appearance › Customise › Additional CSS */\n${css(theme)}`;
