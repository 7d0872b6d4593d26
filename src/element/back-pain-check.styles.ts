/**
 * How the check looks, but for what it shares with the diary: `base.styles.ts` has that, and `tokens.styles.ts` the colours, which
 * it derives from what a host decides.
 */
import { css } from './css.js';

export const styles = css`
  .replaced::slotted(:last-child) { display: none !important }
  /* The host's list has the bar of ours, beside it: nothing of the page moves, and no word is covered. */
  ::slotted(:is(ul, ol)) { box-shadow: var(--_beside, -0.4em) 0 color-mix(in oklab, var(--_emergency) 75%, currentcolor) }
  :host(:dir(rtl)) { --_beside: 0.4em }
  .in-place { padding-block: calc(var(--_space) * 0.5) }
  .in-place .primary { border-color: transparent }

  .top .link::before { content: ''; width: 0.5em; height: 0.5em; margin-inline-start: 0.25em; border-block-end: 2px solid; border-inline-start: 2px solid; rotate: 45deg }
  [dir='rtl'] .top .link::before { rotate: -45deg }

  .top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1em; margin-block: -0.75em calc(var(--_space) * 0.6) }
  .progress { font-size: 0.875em; text-align: end }
  .bar { width: 100%; border-block-end: 1px solid var(--_line) }
  .done { height: 0.375em; background: var(--_mark) }

  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; position: relative }
  fieldset + fieldset { margin-block-start: calc(var(--_space) * 1.05) }
  legend { padding: 0; margin-block-end: 0.3em; font-weight: 700; font-size: clamp(1.1em, 6.5cqi, 1.3em); line-height: 1.25; text-wrap: balance }
  legend .h0 { font-size: 1em; line-height: inherit; margin: 0 }
  .rows .h0 { font-size: clamp(1.1em, 6.5cqi, 1.4em); margin-block-start: 0 }
  .rows legend { font-size: 1.08em }
  .secondary[part~='skip'] { margin-block-end: var(--_space) }
  .hint { margin-block: 0 0.4em; line-height: 1.4 }
  .options { display: grid; gap: calc(var(--_space) * 0.3) }
  .option {
    position: relative; display: flex; flex-wrap: wrap; align-items: center; align-content: center; gap: 0 0.55em; line-height: 1.3;
    min-height: max(2.75em, 44px); padding: 0.4em calc(var(--_space) * 0.65); border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface);
  }
  .option:hover { border-color: var(--_control) }
  .option:has(:checked) { background: var(--_ground); border-color: var(--_mark); box-shadow: inset 0 0 0 1px var(--_mark) }
  .option:has(:focus-visible) { outline: 3px solid var(--_text); outline-offset: 2px }
  /* Drawn here, for no browser draws its own so that they stand out on every surface. */
  .option input { flex: none; appearance: none; font-size: 0.8333em; position: relative; z-index: 1; display: flex; align-items: center; justify-content: center; width: 1.5em; height: 1.5em; margin: 0;
    border: 2px solid; border-color: var(--_control); border-radius: 0.3em; background: var(--_ground); outline: none; cursor: pointer }
  .option input[type='radio'] { border-radius: 50% }
  .option input:checked { border-color: var(--_mark) }
  .option input:checked::before { content: ''; width: 0.32em; height: 0.65em; margin-block-start: -0.15em; border: solid; border-color: var(--_mark);
    border-width: 0 0.19em 0.19em 0; rotate: 45deg }
  .option input[type='radio']:checked::before { width: 0; height: 0; margin: 0; border-width: 0.4em; border-radius: 50% }
  .option label { flex: 1; cursor: pointer }
  /* The border too: a row is just as high as a fingertip. */
  .option label::after { content: ''; position: absolute; inset: -1px }
  .option .hint { width: 100%; margin: 0; padding-inline-start: 2.06em; font-size: 0.9em }
  .or { padding-inline-start: 0.65em; font-size: 0.9em; line-height: 1 }
  .wrong { border-inline-start: 0.3em solid var(--_danger); padding-inline-start: var(--_inset) }
  .error { font-weight: 700; margin-block: 0 0.75em }
  .error::before { content: '!'; content: '!' / ''; display: inline-grid; place-items: center; width: 1.5em; height: 1.5em; margin-inline-end: 0.5em;
    border-radius: 50%; background: var(--_emergency); color: #fff; font-weight: 800 }
  .error-summary { border: 3px solid var(--_danger); border-radius: var(--_radius); padding: var(--_inset); margin-block-end: 1.25em }
  .error-summary ul { list-style: none; padding: 0; margin: 0 }
  .error-summary .h0 { margin: 0 }
  /* Lines of three, of four, of six, or one of all eleven; its ends say what they mean, and the last has the room of two. */
  .scale { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.3em }
  .scale .option { flex-direction: column; flex-wrap: nowrap; align-items: center; padding: 0.4em 0.15em; text-align: center }
  .scale .option:last-child { grid-column: span 2 }
  .scale label { flex: none }
  .scale .hint { padding: 0; font-size: 0.8em; line-height: 1.15 }
  details { margin: 0 }
  summary { cursor: pointer; padding-block: 0.6em; min-height: max(2.75em, 44px); text-decoration: underline; text-underline-offset: 0.18em; text-decoration-thickness: 1px;
    text-decoration-color: var(--_control) }
  summary:hover { text-decoration-thickness: 2px }
  summary .small { display: inline-block; width: 100%; padding-inline-start: 1.2em }
  .folded { border-inline-start: 3px solid var(--_line); padding-inline-start: var(--_inset) }
  .region { display: grid; gap: 0.3em; margin-block: 1em; font-weight: 600 }
  .region .hint { font-weight: 400; font-size: 0.9em }
  /* A phone zooms in on smaller ones, and not out again. */
  select { font-size: max(16px, 1em); min-height: 3.1em; padding: 0.4em 0.8em; border: 2px solid var(--_control); border-radius: var(--_radius); background: var(--_surface);
    max-width: 24em; width: 100% }

  .start .primary { margin-block: 0.5em 1em }
  .emergency-list { border: 1px solid var(--_line); border-inline-start: min(0.5em, 2cqi) solid var(--_danger); border-radius: var(--_radius); padding: var(--_inset); margin-block: 1.25em }
  .emergency-list ul { margin: 0 }

  .body { display: grid; gap: 0.75em }
  .body-picture { position: relative; font-size: 0.875em; text-align: end }
  .body-picture span { position: absolute; inset-inline-start: 0 }
  .body-picture span + span { position: static }
  .body-picture svg { display: block; height: 24em; margin: -1.5em auto 0 }
  .skin { fill: var(--_ticked); stroke: none }
  .spine { stroke: var(--_control); stroke-dasharray: 0.1 7; stroke-width: 2.5; pointer-events: none }
  .body-picture .skin { fill: var(--_quiet); stroke: var(--_control); stroke-width: 1.5 }
  /* Soft, for what can be pressed is told by the boxes beside it; the outline and what is ticked stand out. */
  .body-picture .region { fill: var(--_ticked); stroke: var(--_ticked); stroke-width: 4; cursor: pointer }
  .body-picture .region:hover { opacity: 0.6 }
  .body-picture .ticked { fill: var(--_mark); stroke: var(--_mark) }

  .detail .shown { fill: var(--_mark); stroke: none }
  .detail .limb { stroke: var(--_mark); stroke-width: 13 }
  .detail .arrow { stroke-width: 5 }
  .detail .fold { stroke: var(--_control); stroke-width: 2 }
  .option .detail { position: absolute; inset-block: 0; inset-inline-end: 0.6em; margin-block: auto; height: 4.4em; width: 3.6em; pointer-events: none }
  .drawn > .detail { float: inline-end; height: 7.6em; margin: -1.6em 0 0.4em 0.6em }
  .drawn > div { clear: both }
  /* Where words are large, drawings go before words do. */
  @container (max-width: 15em) {
    .body-picture, .detail { display: none }
    .option { flex-direction: column; flex-wrap: nowrap; align-items: start; gap: 0.3em }
    .option .hint { padding: 0 }
  }
  /* A length of its container's would have a browser work out the style of each option for itself: it is for narrow ones alone. */
  @container (max-width: 16.25em) {
    .option { padding-inline: min(calc(var(--_space) * 0.65), 4cqi) }
  }
  @container (min-width: 11em) {
    .scale { grid-template-columns: repeat(4, 1fr) }
  }
  @container (min-width: 15em) {
    .option:has(.detail) { min-height: 4.9em; padding-inline-end: 4.4em }
    .drawn > legend { padding-inline-end: 7.5em }
    /* What explains a question is opened beside its legend, and opens below that. */
    fieldset:not(.drawn) > details > summary { position: relative; list-style: none; width: max-content; padding-block: 0.95em 0.25em; margin-block-start: calc(-1 * max(2.75em, 44px)); margin-inline-start: auto }
    /* The room that its words take, in whichever language. */
    fieldset:not(.drawn) > legend[data-beside]::after { content: '\\a0\\a0' attr(data-beside); visibility: hidden; white-space: nowrap; font-size: 0.9em; font-weight: 400 }
    /* Where a language has a word that is too long for its share of the line, the line wraps. */
    .line { display: flex; flex-wrap: wrap }
    .line > .option { flex: 1 1 0; min-width: min-content; flex-wrap: nowrap; justify-content: center; padding-inline: 0.15em; column-gap: 0.4em }
    .line label { flex: 0 1 auto }
    .line:has(> :nth-child(4)) > .option { flex-direction: column; font-size: 0.85em; line-height: 1.25; padding-block: 0.25em; gap: 0.3em; text-align: center }
  }
  @container (15em < width < 19em) {
    .line > .option { flex-direction: column; gap: 0.2em; text-align: center }
  }
  @container (min-width: 19em) {
    .scale { grid-template-columns: repeat(6, minmax(44px, 1fr)) }
  }
  @container (min-width: 18em) {
    .options:not(.line) { grid-template-columns: 1fr 1fr }
    .options:not(.line) > :not(.half) { grid-column: 1 / -1 }
    .body { grid-template-columns: 8.5em 1fr; align-items: start }
    .body .options { grid-template-columns: 1fr }
    .body .option { grid-column: auto }
  }
  @container (max-width: 26em) {
    .page .buttons > * { width: 100% }
  }
  @container (min-width: 34em) {
    .body-picture { position: sticky; top: 1em }
    fieldset + fieldset, .buttons { margin-block-start: calc(var(--_space) * 1.75) }
    .options { gap: calc(var(--_space) * 0.5) }
    .h0 { font-size: 1.9em }
    legend, .rows .h0 { font-size: 1.5em }
    .body { grid-template-columns: 15em 1fr; gap: 1.5em }
  }
  @container (min-width: 37em) {
    .scale { grid-template-columns: 1.6fr repeat(9, minmax(44px, 1fr)) 1.6fr }
    .scale .option:last-child { grid-column: auto }
  }

  /* On a screen alone: who prints as a result comes up would get paper without words. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .bpc:has(.card) { overflow-x: clip; overflow-clip-margin: 1em }
    /* The next page comes from the side it lies on, and the result from below. The card, on which the colours are worked
       out, stays: a browser would work them out again for each frame. No :has() tells what moves: each answer that is ticked
       would then have the styles of the whole page worked out again. */
    .forward + .card > *, [dir='rtl'] > .back + .card > * { animation: from-right 160ms ease-out }
    .back + .card > *, [dir='rtl'] > .forward + .card > * { animation: from-left 160ms ease-out }
    .bpc > :is(.forward, .back) + .result > * { animation: from-below 160ms ease-out }
    @keyframes from-right { from { opacity: 0; transform: translateX(1em) } }
    @keyframes from-left { from { opacity: 0; transform: translateX(-1em) } }
    @keyframes from-below { from { opacity: 0; transform: translateY(0.75em) } }
  }
  @media (forced-colors: active) {
    .option:has(:checked) { border: 3px solid Highlight }
    .head { border: 4px solid }
    .mark { fill: CanvasText }
    .mark .ink { stroke: Canvas }
    .body-picture .ticked { fill: Highlight !important; stroke: CanvasText }
    .done, .dots i { background: CanvasText; forced-color-adjust: none }
  }
`;
