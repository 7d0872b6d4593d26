/** The style sheets of the element, in the order in which they apply: what a later one says of the same holds. */
import { styles as pageStyles } from './back-pain-check.styles.js';
import { base } from './base.styles.js';
import { printStyles } from './print.styles.js';
import { resultStyles } from './result.styles.js';
import { tokens } from './tokens.styles.js';

export const styles = [tokens, base, pageStyles, resultStyles, printStyles];
