/**
 * How the chart and its legend look, on the screen and on paper. The lines differ in shape as well as in colour. The drawing runs from
 * left to right, for its sums, and each of its words as they do by themselves.
 */
import { css } from '../element/css.js';

export const chartStyles = css`
  .chart { display: block; width: 100%; height: auto; overflow: visible }
  .chart text { fill: var(--_text); stroke: none; font-family: inherit; unicode-bidi: plaintext }
  .level { stroke: var(--_line); stroke-width: 1; stroke-linecap: butt }
  .band { fill: var(--_ticked); stroke: var(--_control); stroke-width: 1; stroke-dasharray: 4 4; stroke-linecap: butt }
  /* Keeps a line clear of the band, on which its colour may be too faint. */
  .halo { fill: none; stroke: var(--_surface); stroke-width: 6 }
  .pain { stroke: var(--_mark); stroke-width: 3 }
  .pain-point { fill: var(--_surface); stroke: var(--_mark); stroke-width: 2 }
  .now { fill: var(--_mark); stroke: var(--_surface); stroke-width: 2.5 }
  .goal { stroke: var(--_control); stroke-width: 2; stroke-dasharray: 1 6 }
  .goal-point { fill: var(--_surface); stroke: var(--_control); stroke-width: 1.75 }
  .bar { fill: var(--_control); stroke: none }
  .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.35em 1.4em; font-size: 0.875em; margin-block: 0.9em 0.25em; columns: auto }
  .legend li { display: flex; align-items: center; gap: 0.55em; margin: 0 }
  .key { width: 1.75em; height: 1em }
`;
