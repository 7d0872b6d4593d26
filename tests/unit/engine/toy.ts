/** A content that is whole and says nothing: a test adds to it what it is about. */
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
