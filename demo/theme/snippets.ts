/**
 * What a host copies: the theme as CSS, and the embed code for a plain page, for WordPress and for editors that strip
 * unknown tags. The emergency lines are those of the widget's own start, in the words of the region.
 */
import { declarations, type Theme } from './decisions.js';

export interface StartLines {
  readonly heading: string;
  readonly lead: string;
  readonly emergency: string;
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

const inside = ({ heading, lead, emergency, signs }: StartLines): string =>
  [
    `  <h2>${escape(heading)}</h2>`,
    `  <p>${escape(lead)}</p>`,
    `  <p><strong>${escape(emergency)}</strong></p>`,
    '  <ul>',
    ...signs.map((sign) => `    <li>${escape(sign)}</li>`),
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
