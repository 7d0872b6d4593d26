/** Gives Lit an empty place to render into. It knows nothing of what is rendered. */
import type { LitElement } from 'lit';

/** What Lit draws, by the names that LitElement has for it. */
export type DrawnHost = Pick<LitElement, 'renderRoot' | 'renderOptions'>;

/** Lit loses its place in the page when it breaks or is disturbed: an empty root with a new place lets it render again. */
export function emptyRoot({ renderRoot, renderOptions }: DrawnHost): void {
  const end = document.createComment('');
  renderRoot.replaceChildren(end);
  renderOptions.renderBefore = end;
}
