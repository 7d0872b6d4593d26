/**
 * How a result looks, and what the page that tells the tier shares with it. Colours are derived in `tokens.styles.ts`.
 */
import { css } from 'lit';

export const resultStyles = css`
  .result > section, .result > .hope { margin-block: 2.5em 0; padding-block-start: 2em; border-block-start: 1px solid var(--_line) }
  .result > .head { border: 0; margin: 0 }
  .head { --_text: #fff; --_control: #fff; color: #fff; background: var(--_tier); border-radius: var(--_radius); padding: clamp(1.1em, 5%, 2em) !important }
  .head .h0 { margin-block: 0.1em 0.4em }
  /* No class tells the result: recorders that leave out words and data send classes. */
  .emergency, [data-tier='emergency'] { --_tier: var(--_emergency) }
  .same-day, [data-tier='same-day'] { --_tier: var(--_same-day) }
  [data-tier='soon'] { --_tier: var(--_soon) }
  [data-tier='routine-review'] { --_tier: var(--_routine-review) }
  [data-tier='self-manage'] { --_tier: var(--_self-manage) }
  .tier { display: flex; align-items: center; gap: 0.6em; font-weight: 700; margin: 0 0 0.75em }
  .mark { width: 1.9em; height: 1.9em; stroke: none; fill: #fff }
  .mark .ink { stroke: var(--_tier); stroke-width: 2.4; fill: none }
  .actions li { padding: 0.7em 0.9em; margin-block: 0.4em; --_text: #141414; --_control: #141414; background: #fff; color: #141414; border-radius: var(--_radius) }
  [data-tier='emergency'] .actions li:first-child { font-size: 1.2em; font-weight: 700; padding-block: 0.9em }
  .clinic .secondary, .clinic .primary { background: #fff; color: #141414; border-color: #fff }
  .head select { color: #141414; background: #fff; border-color: #fff }
  .which-region { font-size: 0.9em; margin-block-end: 0 }
  .which-region summary { text-decoration: none; list-style: none }
  .which-region .link { padding: 0; min-height: 0; display: inline }
  .clinic { display: flex; flex-wrap: wrap; gap: 0.6em; margin-block: 1em 0.5em }
  .result > .crisis, .care { border: 2px solid var(--_control); border-radius: var(--_radius); padding: 1em 1.2em }
  .result > .crisis { margin-block: 0 1.25em }
  .rule { border-inline-start: 0.3em solid var(--_mark); padding-inline-start: 1em; margin-block: 1em }
  .said { margin: 0 }
  .answer { display: inline-block; border: 1px solid var(--_line); background: var(--_ground); border-radius: 0.5em; padding: 0.15em 0.6em; margin: 0.15em 0.3em 0.15em 0; font-size: 0.9em }
  .timeline { list-style: none; padding: 0; margin-block: 1.25em 0 }
  .timeline > li { position: relative; display: grid; grid-template-columns: 2em 1fr;
    column-gap: 0.9em; padding-block-end: 1.25em; margin: 0 }
  .timeline > li:not(:last-child)::before { content: ''; position: absolute; inset-block: 2.3em 0.1em; inset-inline-start: calc(1em - 1px); border-inline-start: 2px solid var(--_line) }
  .tier-page { --_tier: var(--_surface) }
  .tier-page .mark { fill: var(--_text) }
  .timeline .mark { fill: var(--_danger) }
  .timeline .mark .ink { stroke: var(--_surface) }
  .timeline .h2 { margin-block: 0.25em 0.4em }
  .result > .care { margin-block-start: 1.5em }
  .reason, .item { border: 1px solid var(--_line); border-radius: var(--_radius); padding: 1em 1.2em 0.4em; margin-block: 0.75em }
  .reason .h2 { margin-block-start: 0 }
  .signs { display: flex; align-items: center; gap: 0.6em; font-size: 0.9em }
  .dots { display: inline-flex; gap: 0.25em }
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
  .answers > div { display: grid; grid-template-columns: 1fr auto; gap: 0 1em; border-block-end: 1px solid var(--_line); padding-block: 0.4em; align-items: center }
  .answers dt { font-weight: 600 }
  .answers dd { margin: 0 }
  .answers dd span:not(.hidden) { display: block }
  .print { position: absolute; width: 0; height: 0; border: 0 }
  @container (min-width: 34em) {
    .answers > div { grid-template-columns: 12em 1fr auto }
  }
`;
