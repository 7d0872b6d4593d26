/** How the diary looks, but for its chart and for what it shares with the check. */
import { css } from '../element/css.js';

export const diaryStyles = css`
  .print { position: absolute; width: 0; height: 0; border: 0 }
  section, form { margin-block-start: calc(var(--_space) * 1.75) }

  .trend, .ask { border: 2px solid var(--_danger); border-radius: var(--_radius); padding: 1em 1.2em }
  .trend { --_tier-ink: var(--_soon-ink); border-inline-start-width: 0.5em }
  .trend .primary { margin-block-end: 0.25em }
  .better, .note, .told:not(:empty) { border-inline-start: 0.3em solid var(--_mark); padding-block: 0.35em; padding-inline-start: 0.9em }
  .better { font-weight: 600 }
  /* What the focus goes to keeps clear of the edge that it was scrolled to. */
  .h1, .better, .told { scroll-margin-block: 1.5em }

  details { margin: 0 }
  summary { cursor: pointer; padding-block: 0.6em; min-height: max(2.75em, 44px); text-decoration: underline; text-underline-offset: 0.18em; text-decoration-thickness: 1px;
    text-decoration-color: var(--_control) }
  summary:hover { text-decoration-thickness: 2px }
  table { width: 100%; border-collapse: collapse; font-size: 0.9em }
  th, td { text-align: start; vertical-align: top; padding: 0.45em 0.6em 0.45em 0; font-weight: 400 }
  thead th { font-weight: 700 }
  tbody th { white-space: nowrap }
  tbody tr { border-block-start: 1px solid var(--_line) }
  td .link, .told .link { padding-block: 0; margin-inline-end: 0.6em }
  .acts { white-space: nowrap }

  .told { min-height: 0; margin: 1em 0 0; outline: none }
  .told:focus-visible { outline: 3px solid var(--_control) }

  fieldset { border: 0; margin: 0 0 1.4em; padding: 0; min-width: 0 }
  legend, .field label { padding: 0; margin-block-end: 0.4em; font-weight: 600; line-height: 1.3; text-wrap: balance }
  .field { display: grid; grid-template-columns: minmax(0, 1fr); margin: 0 0 1.4em }
  .field .hint { font-size: 0.9em; margin-block: -0.25em 0.4em }
  select, .field input { font: inherit; font-size: max(16px, 1em); min-height: 3em; padding: 0.4em 0.8em; border: 2px solid var(--_control); border-radius: var(--_radius);
    background: var(--_surface); color: var(--_text); max-width: 100%; width: 100%; min-width: 0 }
  /* WebKit lets the longest option of a list stand out of it. */
  select { contain: paint }
  .date input { max-width: 12em }
  /* One number is one tile: the native button fills it, and its number stands on it. */
  .points { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0.35em }
  .points label { position: relative; display: grid; place-items: center; min-height: max(2.9em, 44px); border-radius: calc(var(--_radius) * 0.8); cursor: pointer; font-weight: 600; font-variant-numeric: tabular-nums }
  .points input { appearance: none; position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; border: 1.5px solid var(--_control); border-radius: inherit; background: var(--_surface); cursor: pointer }
  .points span { position: relative; pointer-events: none }
  .points label:hover input { border-width: 3px }
  .points input:checked { background: var(--_accent); border-color: var(--_mark) }
  .points input:checked + span { color: var(--_on-accent) }
  .ends { display: flex; justify-content: space-between; gap: 1em; margin: 0.35em 0 0; font-size: 0.875em }
  .ends span + span { text-align: end }
  legend, .ends span, .primary, .secondary { overflow-wrap: anywhere; min-width: 0; max-width: 100% }
  .wrong { border-inline-start: 0.3em solid var(--_danger); padding-inline-start: var(--_inset) }
  .error { font-weight: 700; margin-block: 0 0.6em }
  .error::before { content: '!'; content: '!' / ''; display: inline-grid; place-items: center; width: 1.5em; height: 1.5em; margin-inline-end: 0.5em;
    border-radius: 50%; background: var(--_emergency); color: #fff; font-weight: 800 }

  .keep { border-block-start: 1px solid var(--_line); padding-block-start: calc(var(--_space) * 1.5) }
  .keep p:empty { display: none }
  .keep .acts { display: flex; flex-wrap: wrap; gap: 0 1.4em; white-space: normal }
  .keep .acts .link { min-width: 44px }
  .file { margin-block: 1em 0 }
  .open { position: relative; cursor: pointer }
  .open:has(:focus-visible) { outline: 3px solid var(--_text); outline-offset: 3px }
  .urgent { font-size: 0.9em; border-inline-start: 0.3em solid var(--_danger); padding-inline-start: 0.9em; margin-block: 0 1em }

  @container (min-width: 20em) {
    .points { grid-template-columns: repeat(6, minmax(0, 1fr)) }
    .points.days { grid-template-columns: repeat(8, minmax(0, 1fr)) }
  }
  @container (min-width: 34em) {
    .points { grid-template-columns: repeat(11, minmax(0, 1fr)) }
    .points.days, .days + .ends { max-width: 74% }
    .h0 { font-size: 1.9em }
  }
  /* Little room: each entry is a block of its own, each number with its name. */
  @container (max-width: 34em) {
    thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
    table, tbody { display: block }
    tr { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: 0.5em }
    th, td { padding: 0 }
    tbody th, .words, .acts { width: 100% }
    .acts { white-space: normal }
    tbody th { font-weight: 600 }
    .words:empty { display: none }
    [data-name]::before { content: attr(data-name) ' ' }
  }
  @media (forced-colors: active) {
    .points input:checked { background: Highlight; border-color: Highlight; forced-color-adjust: none }
    .points input:checked + span { color: HighlightText; forced-color-adjust: none }
    .pain, .pain-point, .now { stroke: Highlight }
    .now { fill: Highlight }
    .pain-point, .goal-point { fill: Canvas }
    .goal, .goal-point { stroke: CanvasText }
    .halo { stroke: Canvas }
    .chart text { fill: CanvasText }
    .bar { fill: CanvasText }
    .band { fill: none; stroke: CanvasText }
  }
  @media print {
    :host { --_surface: #fff; --_accent: #10181a; --_ticked: #eee; color-scheme: light }
    .card, .card * { --_text: #000 !important; --_control: #000 !important; --_mark: #000 !important; --_danger: #000 !important; --_line: #777 !important }
    .card { color: #000; background: #fff; border: 0; padding: 0 }
    form, .keep, .told, td.acts { display: none }
    details::details-content { content-visibility: visible; display: block; block-size: auto; opacity: 1 }
    tr, .charted { break-inside: avoid }
  }
`;
