/**
 * How the widget looks where the host's page is printed: dark words on white paper, also of a dark page and without
 * backgrounds, which browsers leave out; what matters unfolded, and nothing that paper cannot do.
 */
import { css } from './css.js';

export const printStyles = css`
  @media print {
    :host { --_surface: #fff; --_accent: #10181a; --_quiet: #fff; --_ticked: #fff; color-scheme: light }
    .card, .card *, .in-place, .in-place * { --_text: #000 !important; --_control: #000 !important; --_mark: #000 !important; --_danger: #000 !important; --_line: #777 !important }
    .card, .in-place { color: #000; container-type: normal }
    .bpc, .card > * { overflow: visible }
    .card, .primary, .secondary, .head, .actions li, select { background: #fff; color: #000; border-color: #000 }
    .card { border: 0; padding: 0 }
    .head { border: 2px solid; padding: 1em }
    .actions li { border: 1px solid }
    .head .mark { fill: #000 }
    .head .ink { stroke: #fff }
    .done, .dots i { background: none; border: 1px solid }
    .result button, .result select, .result .option, .which-region .hint, .which-region .link { display: none }
    .rule, .item, li, .answers > div { break-inside: avoid }
    .h0, .h1, .h2, summary { break-after: avoid }
    details.on-paper::details-content { content-visibility: visible; display: block; block-size: auto; opacity: 1 }
  }
`;
