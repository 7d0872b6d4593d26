/**
 * All that the studio knows, and its form in the address: whoever opens a shared address gets the same theme. What is read
 * from an address is checked value by value, and what is not right is dropped.
 */
import { decisionIds, readDecision, type Theme } from './decisions.js';
import { views, type View } from './people.js';

export const looks = ['calm', 'warm', 'magazine', 'night', 'contrast', 'plain'] as const;
export const schemes = ['auto', 'light', 'dark'] as const;
export const frames = ['full', 'tablet', 'phone'] as const;
export type Look = (typeof looks)[number];
export type Scheme = (typeof schemes)[number];
export type Frame = (typeof frames)[number];

export interface State {
  readonly theme: Theme;
  readonly look: Look;
  readonly scheme: Scheme;
  readonly frame: Frame;
  readonly region: string;
  readonly view: View;
}

const one = <Value extends string>(known: readonly Value[], given: string | null): Value =>
  known.find((value) => value === given) ?? (known[0] as Value);

/** The state that an address' hash holds; `regions` are those that the widget knows, the first for want of a right one. */
export function readHash(hash: string, regions: readonly string[]): State {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const theme: Partial<Record<(typeof decisionIds)[number], string | number>> = {};
  for (const id of decisionIds) {
    const value = readDecision(id, given.get(id) ?? '');
    if (value !== undefined) theme[id] = value;
  }
  return {
    theme,
    look: one(looks, given.get('look')),
    scheme: one(schemes, given.get('scheme')),
    frame: one(frames, given.get('frame')),
    region: one(regions, given.get('region')),
    view: one(Object.keys(views) as View[], given.get('view')),
  };
}

/** The hash for a state, without what an empty one means anyway. */
export function writeHash(state: State, regions: readonly string[]): string {
  const usual = readHash('', regions);
  const given = new URLSearchParams();
  for (const id of decisionIds) {
    const value = state.theme[id];
    if (value !== undefined) given.set(id, String(value).replace('#', ''));
  }
  for (const key of ['look', 'scheme', 'frame', 'region', 'view'] as const) {
    if (state[key] !== usual[key]) given.set(key, state[key]);
  }
  return given.size > 0 ? `#${given.toString()}` : '';
}
