/**
 * What the main thread does while the next page comes, out of a trace of Chromium: milliseconds by part for each step. It knows
 * the names of Chromium's trace events, and nothing of the pages.
 */

/** What a moment of the main thread goes to. An event of another name belongs to what it happens in. */
const partsByEvent = {
  script:
    /^(EventDispatch|FunctionCall|v8\.(callFunction|run|compile)|RunMicrotasks|FireAnimationFrame|TimerFire|AsyncTask Run|ParseHTML|HTMLDocumentParser)/,
  style: /^(UpdateLayoutTree|Document::(recalcStyle|updateStyle$|rebuildLayoutTree|updateActiveStyle))/,
  layout: /^(Layout$|LocalFrameView::performLayout|InlineNode|Blink\.(Layout|ForcedStyleAndLayout))/,
  'hit test': /HitTest/,
  paint:
    /^(Paint$|PrePaint|Layerize|Commit$|PaintArtifactCompositor|UpdateLayer|Blink\.(Paint|PrePaint|CompositingInputs)|LocalFrameView::Run(Pre)?Paint)/,
  'garbage collection': /^(V8\.GC|MinorGC|MajorGC|BlinkGC)/,
} as const;
export const parts = [...(Object.keys(partsByEvent) as (keyof typeof partsByEvent)[]), 'other', 'waiting'] as const;
export type Part = (typeof parts)[number];

export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly id2?: { readonly local?: string };
}

/** A stretch of time that went to one part, in the trace's microseconds. */
export interface Stretch {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  /** A script asked for it in the midst of its own work, and waited. */
  readonly forced: boolean;
}

/** The name of the measure that the bench's script leaves in the page for each step. */
export const stepName = 'next page';

/** For each step of a trace, in order, what its time went to, without gaps. */
export function stepsOf(events: readonly TraceEvent[]): Stretch[][] {
  const begun = new Map<string | undefined, TraceEvent>();
  const steps: Stretch[][] = [];
  for (const mark of events) {
    if (mark.cat !== 'blink.user_timing' || mark.name !== stepName) continue;
    // An identifier is used again once its measure has ended.
    const id = mark.id2?.local;
    if (mark.ph === 'b') begun.set(id, mark);
    const begin = begun.get(id);
    if (mark.ph !== 'e') continue;
    if (!begin) throw new Error('A step ends in the trace that did not begin.');
    begun.delete(id);
    const end = mark;
    const during = events.filter(
      ({ ph, pid, tid, ts, dur = 0 }) =>
        ph === 'X' && pid === end.pid && tid === end.tid && ts < end.ts && ts + dur > begin.ts,
    );
    steps.push(stretches(during, begin.ts, end.ts));
  }
  return steps;
}

function stretches(events: readonly TraceEvent[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  const open: { part: Part; until: number; inScript: boolean }[] = [];
  let now = from;
  const advance = (until: number): void => {
    const { part, inScript } = open.at(-1) ?? { part: 'waiting' as const, inScript: false };
    if (until > now) found.push({ part, from: now, to: until, forced: inScript && part !== 'script' });
    now = Math.max(now, until);
  };
  const closeUntil = (time: number): void => {
    for (let last = open.at(-1); last && last.until <= time; last = open.at(-1)) {
      advance(last.until);
      open.pop();
    }
  };
  for (const { name, ts, dur = 0 } of [...events].sort(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  )) {
    closeUntil(Math.max(ts, from));
    advance(Math.max(ts, from));
    const around = open.at(-1);
    const [own] = Object.entries(partsByEvent).find(([, names]) => names.test(name)) ?? [];
    const part = (own as Part | undefined) ?? around?.part ?? 'other';
    open.push({ part, until: Math.min(ts + dur, to), inScript: (around?.inScript ?? false) || part === 'script' });
  }
  closeUntil(to);
  advance(to);
  return found;
}

/** Milliseconds of a step by part. */
export function sums(step: readonly Stretch[]): Record<Part | 'forced' | 'all', number> {
  const total = Object.fromEntries([...parts, 'forced', 'all'].map((key) => [key, 0])) as ReturnType<typeof sums>;
  for (const { part, from, to, forced } of step) {
    total[part] += (to - from) / 1000;
    total.all += (to - from) / 1000;
    if (forced && (part === 'style' || part === 'layout' || part === 'hit test')) total.forced += (to - from) / 1000;
  }
  return total;
}
