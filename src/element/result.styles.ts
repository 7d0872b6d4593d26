/**
 * How a result looks, and what the page that tells the tier shares with it. Colours are derived in `tokens.styles.ts`.
 */
import { css } from './css.js';

export const resultStyles = css`
  .result > section { margin-block: 1em 0; padding-block-start: 1em; border-block-start: 1px solid var(--_line) }
  .result details { margin-block: 0 }
  .result .h1 { margin-block-end: 0.45em }
  .folded { margin-block: 0.25em 1em }
  .result > .head { border: 0; margin: 0 }
  .result > [part='about'] { border: 0; margin: 0; padding-block-start: 0.5em }
  /* No class tells the result: recorders that leave out words and data send classes. */
  [data-tier='emergency'] { --_tier: var(--_emergency); --_tier-ink: var(--_emergency-ink) }
  [data-tier='same-day'] { --_tier: var(--_same-day); --_tier-ink: var(--_same-day-ink) }
  [data-tier='soon'] { --_tier: var(--_soon); --_tier-ink: var(--_soon-ink) }
  [data-tier='routine-review'] { --_tier-ink: var(--_routine-review-ink) }
  [data-tier='self-manage'] { --_tier-ink: var(--_self-manage-ink) }
  /* What is urgent is filled; what can wait takes the host's surface, with a stripe and mark of the tier. */
  .head { --_text: #fff; --_control: #fff; color: #fff; background: var(--_tier); border-radius: var(--_radius); padding: clamp(min(1em, 4cqi), 5%, 2em) !important }
  :is([data-tier='routine-review'], [data-tier='self-manage']) .head { --_text: inherit; --_control: inherit; color: inherit; background: var(--_surface);
    border: 1px solid var(--_line); border-inline-start: 0.5em solid var(--_danger) }
  .head .h0 { font-size: min(1.6em, 11cqi); margin-block: 0 0.55em }
  .tier { display: flex; align-items: center; gap: min(0.6em, 3cqi); font-size: min(1em, 7.5cqi); font-weight: 700; margin: 0 0 0.65em }
  .mark { width: 1.6em; height: 1.6em; stroke: none; fill: #fff }
  .mark .ink { stroke: var(--_tier); stroke-width: 2.4; fill: none }
  :is([data-tier='routine-review'], [data-tier='self-manage']) .head .mark { fill: var(--_danger) }
  :is([data-tier='routine-review'], [data-tier='self-manage']) .head .mark .ink { stroke: var(--_surface) }
  .do { font-weight: 700; font-size: min(1em, 9cqi); margin-block-end: 0.5em }
  .call { display: flex; align-items: center; justify-content: center; min-height: max(3em, 56px); padding: 0.25em min(1em, 4cqi); margin-block: 0 1em;
    border: 2px solid #fff; border-radius: var(--_radius); background: #fff; color: #141414; font-size: 1.2em; font-weight: 700; text-align: center; text-decoration: none }
  .call:hover { box-shadow: inset 0 0 0 3px #141414 }
  /* For whoever cannot do what stands above it. */
  .call.otherwise { background: none; color: inherit }
  .head .lead { font-size: 1em }
  :not([data-tier='routine-review'], [data-tier='self-manage']) > .head select { color: #141414; background: #fff; border-color: #fff }
  .which-region { font-size: 0.9em; margin-block-end: 0 }
  .which-region summary { text-decoration: none; list-style: none }
  .which-region .link { padding: 0; min-height: 0; display: inline }
  .head > .link { margin-block-end: -0.5em }
  /* Quiet, after the advice: nothing of the host's looks like the thing to do. */
  .clinic { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin-block: 0.5em }
  .clinic p { width: 100%; margin: 0 }
  .number { white-space: nowrap }
  .result > .crisis, .care { border: 2px solid var(--_control); border-radius: var(--_radius); padding: 1em 1.2em }
  .result > .crisis { margin-block: 0 1.25em }
  .result > .unsafe { margin-block: 1.1em 0; font-weight: 500 }
  .why { border-inline-start: 0.2em solid var(--_line); padding-inline-start: 1em }
  .why p { margin-block-end: 0.4em }
  .answer:not(:last-child)::after { content: ' · ' }
  .rule { margin-block: 0.9em }
  .hope { margin-block: 0.75em 0; font-style: italic }

  /* Four points on a line, and the person's place on it. */
  .timeline { list-style: none; padding: 0; margin-block: 0 0.9em; display: grid; grid-template-columns: repeat(4, 1fr); font-size: 0.875em }
  .timeline li { position: relative; margin: 0; padding-block-start: 1.6em; text-align: center; text-wrap: balance; hyphens: auto }
  .timeline li::before { content: ''; position: absolute; inset-block-start: 0.55em; inset-inline: 0; border-block-start: 3px solid var(--_line) }
  .timeline li:first-child::before { inset-inline-start: 50% }
  .timeline li:last-child::before { inset-inline-end: 50% }
  .timeline li::after { content: ''; position: absolute; inset-block-start: 0.2em; inset-inline-start: calc(50% - 0.4em); width: 0.8em; height: 0.8em; box-sizing: border-box;
    border: 2px solid var(--_control); border-radius: 50%; background: var(--_surface) }
  .timeline .here { font-weight: 700 }
  .timeline .here::after { inset-block-start: -0.1em; inset-inline-start: calc(50% - 0.7em); width: 1.4em; height: 1.4em; border: 0.35em solid var(--_danger); background: var(--_surface) }
  .tier-page { --_tier: var(--_surface) }
  .tier-page .tier .mark { fill: var(--_text) }
  .alarm { --_tier-ink: var(--_emergency-ink); border-inline-start: 0.4em solid var(--_danger); padding-inline-start: 0.9em; margin-block-end: 0.5em }
  .alarm ul { line-height: 1.4; margin: 0 }
  .alarm li { margin-block: 0.1em }
  .alarm .h2 { display: flex; gap: 0.6em; margin-block: 0 0.5em }
  .alarm .mark { fill: var(--_danger) }
  .alarm .mark .ink { stroke: var(--_surface) }

  .steps { list-style: none; padding: 0; counter-reset: step }
  .steps > li { counter-increment: step; position: relative; border: 1px solid var(--_line); border-radius: var(--_radius); padding: 0.8em 1.1em 0.3em 3.2em; margin-block: 0.6em }
  [dir='rtl'] .steps > li { padding-inline: 3.2em 1.1em }
  .steps > li::before { content: counter(step); position: absolute; inset-block-start: 0.65em; inset-inline-start: 0.8em; display: grid; place-items: center; width: 1.7em; height: 1.7em;
    border: 2px solid var(--_mark); border-radius: 50%; font-weight: 700 }
  .steps .h2 { margin-block: 0 0.4em }
  .steps p { margin-block-end: 0.4em }
  .tried { font-size: 0.9em; border-inline-start: 3px solid var(--_control); padding-inline-start: 0.8em }
  .item { border: 1px solid var(--_line); border-radius: var(--_radius); padding: 1em 1.2em 0.4em; margin-block: 0.75em }
  .result .plain > li { margin: 0; border-block-end: 1px solid var(--_line) }
  .dots { display: inline-flex; gap: 0.25em; margin-inline-end: 0.4em }
  .dots i { width: 0.7em; height: 0.7em; border-radius: 50%; background: var(--_mark) }
  .badge { display: inline-block; margin: 0 0.4em 0.4em 0; font-size: 0.9em }
  /* A small sign, and a fingertip's room to press it. */
  .badge summary::before { content: ''; position: absolute; inset: -0.6em 0 }
  .badge summary { position: relative; display: inline-block; min-height: 0; padding: 0.15em 0.7em; border: 1.5px solid var(--_control); border-radius: 2em; text-decoration: none; list-style: none; font-weight: 600 }
  .badge summary::after { content: '?'; content: '?' / ''; margin-inline-start: 0.5em; font-weight: 400 }
  .badge.recommended summary { background: var(--_ground) }
  .badge.not-recommended summary { border-style: double; border-width: 4px }
  .badge.guidelines-disagree summary { border-style: dashed }
  .item .care { padding: 0.6em 0.9em }
  .differ { border-inline-start: 3px solid var(--_line); padding-inline-start: 0.8em }
  .answers { margin: 0 }
  .answers > div { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.75em; border-block-end: 1px solid var(--_line); padding-block: 0.2em; align-items: center }
  .answers dt { font-weight: 600 }
  .answers dd { margin: 0 }
  .answers dd:nth-of-type(1) { grid-column: 1; grid-row: 2 }
  .answers dd:nth-of-type(2) { grid-row: span 2 }
  .answers dd span:not(.hidden) { display: block }
  .print { position: absolute; width: 0; height: 0; border: 0 }
  .clinic .link { flex-wrap: wrap; max-width: 100% }
  /* Large words in little room: what only sets apart gives its room to the words. */
  @container (max-width: 17em) {
    .result .folded, .item, .differ { border: 0; padding: 0 }
    .why { padding-inline-start: 0.5em }
    .item { border-block-start: 1px solid var(--_line); padding-block-start: 0.75em }
    .item .care, .result > .crisis { padding: 0.4em }
    .result ul:not([class]) { padding-inline-start: 0.8em }
    .result .h1, .result .h2 { font-size: clamp(0.85em, 7.5cqi, 1.28em) }
    .badge { display: block }
    .answers > div { grid-template-columns: minmax(0, 1fr) }
    .answers dd:nth-of-type(n) { grid-column: auto; grid-row: auto }
    .steps > li { padding-inline-start: 1.2em }
    .steps > li::before { position: static; margin-block-end: 0.5em }
    .timeline { font-size: min(0.875em, 4.5cqi) }
  }
  @container (min-width: 34em) {
    .head .h0 { font-size: 1.9em }
    .answers > div { grid-template-columns: 12em 1fr auto }
    .answers dd:nth-of-type(n) { grid-column: auto; grid-row: auto }
  }
`;
