/** What the widget must reach beside its peers, each told as met or missed with the figure. It measures nothing. */
import type { PeerResult, Results } from './figures.js';

export interface Target {
  readonly target: string;
  readonly figure: string;
  /** Left out where what it needs was not measured. */
  readonly met?: boolean;
}

const conditionNames = { fast: '1×', slow: '4×', far: '4× with 1.6 Mbit/s and 150 ms' } as const;

const median = (peer: PeerResult | undefined, measure: string): number | undefined => peer?.figures[measure]?.median;

const written = (value: number): string =>
  Number.isInteger(value) ? value.toLocaleString('en') : value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** A target for one figure, at most or at least so much; unmeasured where either is. */
function limit(
  target: string,
  figure: number | undefined,
  most: number | undefined,
  unit: string,
  least = false,
): Target {
  if (figure === undefined || most === undefined) return { target, figure: 'not measured' };
  return {
    target,
    figure: `${written(figure)}${unit} of ${least ? 'at least' : 'at most'} ${written(most)}${unit}`,
    met: least ? figure >= most : figure <= most,
  };
}

/**
 * What the bench of 26 November 2026 found, when a page was not yet what it is now. Issue 13 lets a first question come at most
 * a tenth later beside the others, and nothing else get worse.
 */
const before = {
  /** First question: times that of bare Lit, and of Formbricks at 1×. */
  lit: { fast: 1.09 * 1.3, slow: 1.01 * 1.3, far: 1.04 * 1.3 },
  formbricks: 1.05,
  /** Milliseconds that the page was blocked for longer than with bare Lit, at 4×. */
  blocking: 8,
  /** Memory of the page, times that with bare Lit. */
  heap: 1.46,
} as const;
const later = 1.1;

const times = (value: number | undefined, factor: number): number | undefined => value && value * factor;

/** What each further widget costs, from so many widgets on a page to so many. */
function costs(peer: PeerResult | undefined, measure: string, from: number, to: number): number | undefined {
  const [less, more] = [from, to].map((count) => median(peer, `${measure}.${String(count)}`));
  return less === undefined || more === undefined ? undefined : (more - less) / (to - from);
}

/** The peers whose figures are limits of ours. */
export const namedByTargets = ['floor-lit', 'formbricks'];

/** Room for what is measured around the widgets. */
const flat = 1.2;

export function targets(results: Results): Target[] {
  const ours = results.peers.find(({ kind }) => kind === 'ours');
  const lit = results.peers.find(({ name }) => name === 'floor-lit');
  const formbricks = results.peers.find(({ name }) => name === 'formbricks');
  const engine = 'figures' in results.engine ? results.engine.figures : {};
  const shifts = ['fast', 'slow'].map((condition) => median(ours, `layoutShift.${condition}`));
  const [ourRate, theirRate] = [engine['assess.ours']?.median, engine['assess.theirs']?.median];
  const conditions = Object.keys(conditionNames) as (keyof typeof conditionNames)[];
  const blocking = median(lit, 'blocking.slow');
  return [
    ...conditions.map((condition) =>
      limit(
        `first question at most ${written(later * before.lit[condition])} times the bare Lit floor at ${conditionNames[condition]}`,
        median(ours, `first.${condition}`),
        times(median(lit, `first.${condition}`), later * before.lit[condition]),
        ' ms',
      ),
    ),
    limit(
      `first question at most ${written(later * before.formbricks)} times Formbricks at 1×`,
      median(ours, 'first.fast'),
      times(median(formbricks, 'first.fast'), later * before.formbricks),
      ' ms',
    ),
    limit('answer to next page at most one frame at 1×', median(ours, 'steps.fast'), 16.7, ' ms'),
    limit('answer to next page at most 18 ms at 4×', median(ours, 'steps.slow'), 18, ' ms'),
    limit(
      `blocking time at 4× at most that of bare Lit and ${String(before.blocking)} ms`,
      median(ours, 'blocking.slow'),
      blocking === undefined ? undefined : blocking + before.blocking,
      ' ms',
    ),
    limit(
      'no layout shift with the snippet of README, at 360 and 1280 px',
      shifts.some((shift) => shift === undefined) ? undefined : Math.max(...(shifts as number[])),
      0,
      '',
    ),
    limit(
      `memory of the page at most ${String(before.heap)} times that with bare Lit`,
      times(median(ours, 'heap.fast'), 1e-6),
      times(median(lit, 'heap.fast'), before.heap * 1e-6),
      ' MB',
    ),
    limit(
      'time per widget flat from 1 to 50: the last 40 cost no more each than the first 10',
      costs(ours, 'crowd.busy', 10, 50),
      times(costs(ours, 'crowd.busy', 1, 10), flat),
      ' ms',
    ),
    limit(
      'memory per widget flat from 1 to 50',
      times(costs(ours, 'crowd.heap', 10, 50), 1e-3),
      times(costs(ours, 'crowd.heap', 1, 10), flat * 1e-3),
      ' kB',
    ),
    limit('assess at least 20,000 times a second on one core', ourRate, 20_000, '', true),
    {
      target: 'many times json-rules-engine',
      figure: ourRate && theirRate ? `${written(ourRate / theirRate)} times` : 'not measured',
      ...(ourRate && theirRate ? { met: ourRate / theirRate >= 5 } : {}),
    },
  ];
}

/** What a late first question is made of: the work of the main thread until the page rests, beside that of bare Lit. */
export function work(results: Results): string[] {
  const ours = results.peers.find(({ kind }) => kind === 'ours');
  const lit = results.peers.find(({ name }) => name === 'floor-lit');
  return (['fast', 'slow', 'far'] as const).flatMap((condition) => {
    const [busy, script, litBusy, litScript] = [ours, lit].flatMap((peer) =>
      ['busy', 'script'].map((measure) => median(peer, `${measure}.${condition}`)),
    );
    if (busy === undefined || script === undefined || litBusy === undefined || litScript === undefined) return [];
    const [all, scripts, litAll, litScripts] = [busy, script, litBusy, litScript].map((value) =>
      written(Math.round(value)),
    );
    return [
      `Main thread until the page rests, at ${conditionNames[condition]}: ${all} ms, ${scripts} of them in scripts; bare Lit ${litAll} and ${litScripts}.`,
    ];
  });
}
