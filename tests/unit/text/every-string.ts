/** Every string of a language with the path that leads to it, and the same filled for a region. It judges none of them. */
import { regions, type RegionId } from '../../../src/content/regions.js';
import { en } from '../../../src/text/en.js';
import { fillPlain } from '../../../src/text/fill.js';
import { withValues } from '../../../src/text/forms.js';
import type { Text } from '../../../src/text/text.js';

export interface Sentence {
  readonly path: string;
  readonly words: string;
}

function* strings(value: unknown, path: string): Generator<Sentence> {
  if (typeof value === 'string') yield { path, words: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, path ? `${path}.${key}` : key);
  }
}

/** Every string under a part of a text: the whole of English where none is named. */
export const every = (part: unknown = en, path = ''): Sentence[] => [...strings(part, path)];

/** The marks that are of a string's own, and that no region fills, by its path: each has to be there. */
export const ownMarks: Readonly<Record<string, readonly string[]>> = {
  'result.call': ['number'],
  'result.forPatients': ['clinic'],
  'result.signCount': ['count'],
  'result.denied': ['count'],
  'result.aboutVersion': ['version', 'date', 'reviewBy'],
  'result.whichRegion': ['region'],
  'reminder.appointment': ['date'],
  'flow.part': ['part', 'of', 'name'],
  'flow.leftToAnswer': ['count'],
  'joining.named': ['name', 'value'],
  'joining.withMore': ['value', 'more'],
  'joining.labelled': ['label', 'sentence'],
  'clinician.moodScore': ['total', 'anxiety', 'depression'],
  'clinician.ofTen': ['number'],
};

/** The marks that a string holds. */
export const marksIn = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/g)].map(([, mark]) => mark!);

const values: Readonly<Record<string, string>> = {
  ...{ number: '5', clinic: 'the clinic', count: '12', part: '2', of: '4', region: 'England' },
  ...{ version: '1.0.0', date: 'today', reviewBy: 'next year', total: '3', anxiety: '1', depression: '2' },
  // The diary's own.
  ...{
    goal: 'Walking',
    points: '3',
    from: '6 November',
    to: '27 November',
    first: '7',
    last: '4',
    line: '12',
    got: 'six',
  },
  ...{ name: 'Age', value: '45 to 49', more: 'new', label: 'Severe', sentence: 'I can think of little else.' },
};

export const regionIds = Object.keys(regions) as RegionId[];
export const fillFor = (words: string, region: RegionId, text: Text = en): string =>
  fillPlain(withValues(words, values), text, region, regions[region]);
