/**
 * What every card of ours has: its type, its lists and its buttons. The check and the diary share it.
 * Sizes are in `em` of the widget's own font, never `rem`, so that a host's root font size cannot shrink it.
 */
import { css } from './css.js';

export const base = css`
  * { box-sizing: border-box }
  .card {
    container-type: inline-size;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    padding: min(5%, calc(var(--_space) * 2.25));
    --_inset: min(1.1em, 4cqi);
  }
  .h0, .h1, .h2 { line-height: 1.2; text-wrap: balance; font-weight: 700 }
  /* Small where the words are large for the room that they have. */
  .h0 { font-size: clamp(1.1em, 8cqi, 1.6em); letter-spacing: -0.015em; margin-block: 0.2em 0.5em }
  .h1, .error-summary .h0, .crisis .h0 { font-size: 1.28em; letter-spacing: -0.01em; margin-block: 0 0.6em }
  .h2 { font-size: 1.08em; margin-block: 1.2em 0.4em }
  .focus:focus, .focus-error:focus { outline: none }
  .focus:focus-visible, .focus-error:focus-visible { outline: 3px solid var(--_control); outline-offset: 0.25em; border-radius: 2px }
  p { margin: 0 0 0.75em }
  .lead { font-size: 1.12em }
  .small { font-size: 0.875em }
  ul { margin: 0 0 0.75em; padding-inline-start: min(1.2em, 8cqi); list-style: disc }
  li { margin-block: 0.3em }
  li::marker { color: var(--_control) }
  .plain, .items, .actions { list-style: none; padding: 0 }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
  a, .link { color: inherit; text-decoration: underline; text-decoration-color: var(--_control); text-underline-offset: 0.18em;
    text-decoration-thickness: 1px }
  a:hover, .link:hover { text-decoration-thickness: 3px }
  .phone { font-weight: 700; white-space: nowrap }
  svg { fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; flex: none }

  button, select { font: inherit; letter-spacing: inherit; word-spacing: inherit; text-transform: none; margin: 0 }
  button { cursor: pointer; color: inherit }
  .primary, .secondary {
    display: inline-flex; align-items: center; justify-content: center; min-height: 3em; padding: 0.5em 1.5em;
    border: 2px solid var(--_control); border-radius: var(--_radius); font-weight: 600; text-decoration: none; text-align: center;
    background: var(--_surface); color: var(--_text);
  }
  .primary { background: var(--_accent); color: var(--_on-accent); border-color: var(--_mark) }
  /* Extensions that make a page dark rewrite colours one by one. What is scoped they leave: ground and words stay a pair. */
  @media screen { @scope (.bpc) { .primary { background: var(--_accent); color: var(--_on-accent) } } }
  .primary:hover { box-shadow: inset 0 0 0 2px var(--_on-accent) }
  .secondary:hover { background: var(--_ground) }
  .link { background: none; border: 0; padding: 0.6em 0; min-height: 2.75em; display: inline-flex; align-items: center; gap: 0.4em; text-align: start }
  :focus-visible { outline: 3px solid var(--_text); outline-offset: 3px }
  .buttons { display: flex; flex-wrap: wrap; gap: calc(var(--_space) * 0.75); margin-block-start: var(--_space); align-items: center }
  .buttons + .small { margin-block: 1em 0 }
`;
