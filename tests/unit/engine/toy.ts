/** A content that is whole and says nothing: a test adds to it what it is about. Six questions and their rules go with it. */
import { all, atLeast, has, is, not } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import { deepFreeze } from './deep-freeze.js';

const never = { is: ['nobody', 'asks'] } as const;

export const toy: Content = deepFreeze({
  version: {
    version: '1.0.0',
    date: '2026-01-01',
    reviewBy: '2026-07-01',
    status: 'researched, not approved by a clinician',
  },
  stages: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D', waits: true }],
  questions: {},
  pages: [],
  terms: {},
  tiers: {
    emergency: { actions: [] },
    'same-day': { actions: [] },
    soon: { actions: [] },
    'routine-review': { actions: [] },
    'self-manage': { actions: [] },
  },
  rules: {},
  actions: {},
  emergencyList: {},
  returnAdvice: {},
  reasons: {},
  plan: {},
  firstSteps: { most: 3, steps: {} },
  preparation: { mostQuestions: 5, questions: {}, tests: {}, people: {} },
  hope: {},
  crisis: never,
  crisisFirst: never,
  child: never,
  regions: {},
});

/** Six questions: one stops the way at once, one has a follow-up, one is a scale. */
export const sixQuestions = {
  alarm: { stage: 'A', kind: 'many', options: ['fire', 'smoke', 'none'] },
  leg: { stage: 'B', kind: 'one', options: ['no', 'weak', 'both'] },
  'leg-when': {
    stage: 'B',
    kind: 'one',
    options: ['never', 'old', 'new'],
    when: not(is('leg', 'no')),
    offered: { never: is('leg', 'both') },
  },
  heart: { stage: 'C', kind: 'one', options: ['well', 'ill'] },
  sport: { stage: 'D', kind: 'one', options: ['no', 'yes'] },
  mood: { stage: 'D', kind: 'scale', min: 0, max: 3 },
} as const satisfies Content['questions'];

const sources = ['book'];

/** A rule of each tier on them, two of those that are urgent. */
export const sixQuestionsRules: Content['rules'] = {
  R1: { tier: 'routine-review', concern: 'impact', when: is('sport', 'yes'), sources },
  S1: { tier: 'soon', concern: 'nerve-loss', when: is('leg-when', 'old'), sources },
  D1: { tier: 'same-day', concern: 'aneurysm', when: has('alarm', 'smoke'), sources },
  D2: { tier: 'same-day', concern: 'nerve-loss', when: is('leg-when', 'new'), sources },
  E1: { tier: 'emergency', concern: 'aneurysm', when: has('alarm', 'fire'), sources },
  E2: { tier: 'emergency', concern: 'aneurysm', when: all(atLeast('leg', 'weak'), is('heart', 'ill')), sources },
};
