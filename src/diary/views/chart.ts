/**
 * The chart: pain as a line over the band of what is about the same, the goal as a line of its own kind, and the days with
 * trouble as bars. All of it is in the table too. It is drawn without colours of its own: style sheets give those, on paper too.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { countText, numberText, withValues } from '../../text/forms.js';
import { type Entry } from '../entry.js';
import { layoutOf, type Layout, type Point, type Room } from '../chart.js';
import type { Band } from '../trend.js';
import { dayText, goalText, type DiaryContext } from './context.js';

const round = (value: number): number => Math.round(value * 10) / 10;
const path = (points: readonly Point[]): string =>
  points.map(({ x, y }, position) => `${position === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
const diamond = ({ x, y }: Point, r: number): string =>
  `M${round(x)} ${round(y - r)}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`;

function scale(
  context: DiaryContext,
  { left, right, levels, ticks, floor, height }: Layout,
  { em, rightToLeft }: Room,
): TemplateResult {
  const edge = rightToLeft ? right + 0.5 * em : left - 0.5 * em;
  const last = ticks.length - 1;
  // The first and the last day keep within the drawing.
  const anchor = (position: number): string => {
    if (position !== 0 && position !== last) return 'middle';
    return (position === 0) === rightToLeft ? 'end' : 'start';
  };
  return svg`${levels.map(
    ({ y, score }) => svg`<path class="level" d="M${round(left)} ${round(y)}H${round(right)}" />
      ${score % 5 === 0 || score === 10 ? svg`<text x=${round(edge)} y=${round(y + 0.3 * em)} text-anchor=${rightToLeft ? 'start' : 'end'}>${numberText(context.text, score)}</text>` : nothing}`,
  )}<path class="level" d="M${round(left)} ${round(floor)}H${round(right)}" />
  ${ticks.map(
    ({ x, date }, position) =>
      svg`<text x=${round(position === 0 ? (rightToLeft ? right : left) : position === last ? (rightToLeft ? left : right) : x)} y=${round(height - 0.4 * em)} text-anchor=${anchor(position)}>${dayText(context, date, 'short')}</text>`,
  )}`;
}

/** The drawing alone; one of its `class`es a thing. */
export function chartDrawing(
  context: DiaryContext,
  diary: readonly [Entry, ...Entry[]],
  band: Band | undefined,
  room: Room,
): TemplateResult {
  const layout = layoutOf(diary, band, room);
  const { pain, goals, bars, barWidth, radius, left, right } = layout;
  const [first, last] = [diary[0], diary.at(-1) ?? diary[0]];
  const label = withValues(countText(context.text, context.text.chart.label, diary.length), {
    from: dayText(context, first.date),
    to: dayText(context, last.date),
    first: numberText(context.text, first.pain),
    last: numberText(context.text, last.pain),
  });
  const now = pain.at(-1);
  return html`<svg class="chart" role="img" aria-label=${label} viewBox="0 0 ${room.width} ${round(layout.height)}" direction="ltr" font-size=${round(room.em * 0.8)}>
    ${layout.band ? svg`<path class="band" d="M${round(left)} ${round(layout.band.top)}H${round(right)}V${round(layout.band.bottom)}H${round(left)}z" />` : nothing}
    ${scale(context, layout, room)}
    ${bars.map(({ x, y, height }) => svg`<rect class="bar" x=${round(x)} y=${round(y)} width=${round(barWidth)} height=${round(height)} rx=${round(Math.min(2, barWidth / 4))} />`)}
    ${goals.map((points) => svg`<path class="halo" d=${path(points)} /><path class="goal" d=${path(points)} />${points.map((point) => (radius > 0 || points.length === 1 ? svg`<path class="goal-point" d=${diamond(point, round(Math.max(3, radius * 1.2)))} />` : nothing))}`)}
    <path class="halo" d=${path(pain)} /><path class="pain" d=${path(pain)} />
    ${pain.map(({ x, y }) => svg`<circle class="pain-point" cx=${round(x)} cy=${round(y)} r=${round(radius)} />`)}
    ${now ? svg`<circle class="now" cx=${round(now.x)} cy=${round(now.y)} r=${round(room.em * 0.42)} />` : nothing}
  </svg>`;
}

const key = (name: string): TemplateResult =>
  html`<svg class="key" viewBox="0 0 28 16" aria-hidden="true">${
    {
      pain: svg`<path class="pain" d="M2 8h24" /><circle class="pain-point" cx="14" cy="8" r="4" />`,
      goal: svg`<path class="goal" d="M2 8h24" /><path class="goal-point" d="M14 3l5 5-5 5-5-5z" />`,
      days: svg`<rect class="bar" x="4" y="6" width="5" height="9" rx="1" /><rect class="bar" x="12" y="2" width="5" height="13" rx="1" /><rect class="bar" x="20" y="9" width="5" height="6" rx="1" />`,
      band: svg`<path class="band" d="M1 1h26v14H1z" />`,
    }[name]
  }</svg>`;

/** What each thing in the drawing is called. */
export function chartLegend(context: DiaryContext, diary: readonly Entry[]): TemplateResult {
  const { chart } = context.text;
  const goal = diary.findLast((entry) => entry.goal)?.goal;
  const item = (name: string, words: string): TemplateResult => html`<li>${key(name)}<span>${words}</span></li>`;
  return html`<ul class="legend">
    ${item('pain', chart.pain)}${goal ? item('goal', goalText(context, chart.goal, goal.id)) : nothing}${item('days', chart.days)}${item('band', chart.band)}
  </ul>`;
}
