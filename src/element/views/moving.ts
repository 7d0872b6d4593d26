/** A view and the motion of the step that led to it. It knows nothing of what is in the view. */
import { html, noChange, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** Which way the last step went, for the motion that shows it; empty where the view is not the outcome of a step. */
export type Motion = 'forward' | 'back' | '';

/**
 * A view with what tells its motion to the styles.
 * That stands behind it, for Lit writes in that order, and is written as the view is built: a class that changed would have a
 * browser work out the styles of the whole page once more, of the old one as the focus is lost with it, of the new one as its
 * first answer is ticked.
 * @param key names the view: another one is built anew instead of being changed into.
 */
export const movingView = (key: string, view: TemplateResult, motion: Motion): unknown =>
  keyed(key, html`${view}<i class=${motion || noChange} hidden></i>`);
