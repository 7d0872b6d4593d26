/** The style sheets of the diary, in the order in which they apply, as one that all elements share. */
import { base } from '../element/base.styles.js';
import { tokens } from '../element/tokens.styles.js';
import { chartStyles } from './chart.styles.js';
import { diaryStyles } from './diary.styles.js';

let sheet: CSSStyleSheet | undefined;

export function useStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync([tokens, base, chartStyles, diaryStyles].join(''));
  }
  root.adoptedStyleSheets = [sheet];
}
