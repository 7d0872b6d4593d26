/**
 * Which questions share a page, in the order they are met, and how a page shows them.
 * A page none of whose questions is asked is left out; a page never decides what counts.
 */
import type { Basis } from './basis.js';
import type { Page } from './schema.js';

export const pages = [
  { id: 'alarm', stage: 'A', questions: ['alarm', 'alarm-now'] },
  { id: 'age', stage: 'A', questions: ['age', 'child-signs'] },
  // Who is asked of pregnancy and who is asked of a first pain is known from the page before, so nothing grows here.
  { id: 'time', stage: 'A', questions: ['duration', 'trend', 'first-ever', 'pregnancy', 'pregnancy-signs'] },
  { id: 'where', stage: 'A', questions: ['where'], layout: 'body' },
  { id: 'severity', stage: 'A', questions: ['severity', 'impact'] },
  { id: 'start', stage: 'A', questions: ['sudden', 'injury'] },
  {
    id: 'cord',
    stage: 'B',
    // The follow-ups come after the rows, so that no row moves under a thumb that is on its way to it.
    questions: [
      'saddle',
      'bladder',
      'bowel',
      'sexual',
      'saddle-when',
      'bladder-when',
      'bowel-when',
      'cord-different',
      'sexual-when',
    ],
    layout: 'rows',
  },
  { id: 'legs', stage: 'B', questions: ['legs', 'both-legs', 'leg-weakness'] },
  { id: 'balance', stage: 'B', questions: ['balance'] },
  { id: 'infection', stage: 'B', questions: ['infection', 'today-signs', 'procedure', 'wound'] },
  { id: 'history', stage: 'C', questions: ['history', 'cancer-when', 'medicines'] },
  { id: 'general', stage: 'C', questions: ['general'] },
  { id: 'how-urgent', stage: 'C', shows: 'tier' },
  { id: 'treatments', stage: 'D', questions: ['treatments', 'treatment-time', 'adherence', 'medicines-taken'] },
  { id: 'explained', stage: 'D', questions: ['explained', 'scan'] },
  { id: 'pattern', stage: 'D', questions: ['pattern', 'onset-under-45', 'inflammatory'] },
  { id: 'lifestyle', stage: 'D', questions: ['lifestyle', 'moving-is-unsafe', 'never-better'] },
  { id: 'goal', stage: 'D', questions: ['goal', 'pain-score'] },
  {
    id: 'mood',
    stage: 'D',
    questions: ['nervous', 'worry', 'little-interest', 'feeling-down'],
    layout: 'rows',
    optional: true,
    instrument: 'phq-4',
  },
] as const satisfies readonly Page<Basis>[];

export type PageId = (typeof pages)[number]['id'];
