/** Every string of a language with the path that leads to it, and the same filled for a region. It judges none of them. */
import { regions, type RegionId } from '../../../src/content/regions.js';
import { en } from '../../../src/text/en.js';
import { fillPlain } from '../../../src/text/fill.js';

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

const { result, flow, clinician } = en;
/** What the functions give, called with every kind of argument. */
const given = {
  'result.signCount': [result.signCount(1), result.signCount(2)],
  'result.aboutVersion': result.aboutVersion('1.0.0', 'today', 'next year'),
  'result.whichRegion': result.whichRegion('England'),
  'result.call': result.call('the number'),
  'result.forPatients': result.forPatients('the clinic'),
  'result.denied': result.denied(12),
  'flow.part': flow.part(2, 4),
  'clinician.moodScore': clinician.moodScore(1, 2),
  'flow.leftToAnswer': [flow.leftToAnswer(0), flow.leftToAnswer(2)],
};

/** Every string under a part of the text: the whole language where none is named. */
export const every = (part: unknown = { ...en, given }, path = ''): Sentence[] => [...strings(part, path)];

export const regionIds = Object.keys(regions) as RegionId[];
export const fillFor = (words: string, region: RegionId): string => fillPlain(words, en, region, regions[region]);
