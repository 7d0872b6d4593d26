/** The signs for which to get help sooner, as sentences with the marks of the text still in them. */
import type { OwnIds } from '../content/ids.js';
import type { Content, ReturnAdvice } from '../content/schema.js';
import type { Assessment } from '../engine/index.js';
import { returnLine } from '../text/sentences.js';
import type { Text } from '../text/text.js';

/** The lines of one urgency, in the order and the form in which the assessment tells them. */
export const returnLines = (
  content: Content<OwnIds>,
  text: Text,
  { returnAdvice }: Assessment,
  urgency: ReturnAdvice['urgency'],
): string[] =>
  returnAdvice
    .filter(({ line }) => content.returnAdvice[line].urgency === urgency)
    .map(({ line, again }) => returnLine(text, line, again));
