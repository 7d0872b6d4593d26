/** A view and the motion of the step that led to it. It knows nothing of what is in the view. */
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** Which way the last step went, for the motion that shows it; empty before the first. */
export type Motion = 'forward' | 'back' | '';

/**
 * A view behind a mark that tells its motion to the styles.
 * The mark keeps the last step's motion, and most steps go forward: each change of it would have a browser work out the styles of
 * the whole old page once more, as the focus is lost with it.
 * @param key names the view: another one is built anew instead of being changed into.
 */
export const movingView = (key: string, view: TemplateResult, motion: Motion): TemplateResult =>
  html`<i class=${motion} hidden></i>${keyed(key, view)}`;
