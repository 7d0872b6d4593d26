/** The style sheets of the diary as one text, in the order in which they apply. */
import { base } from '../element/base.styles.js';
import { tokens } from '../element/tokens.styles.js';
import { chartStyles } from './chart.styles.js';
import { diaryStyles } from './diary.styles.js';

export const styles = [tokens, base, chartStyles, diaryStyles].join('');
