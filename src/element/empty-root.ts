/** Gives Lit an empty place to render into. It knows nothing of what is rendered. */
import type { LitElement } from 'lit';

/** Lit loses its place in the page when it breaks or is disturbed: an empty root with a new place lets it render again. */
export function emptyRoot({ renderRoot, renderOptions }: LitElement): void {
  const end = document.createComment('');
  renderRoot.replaceChildren(end);
  renderOptions.renderBefore = end;
}
