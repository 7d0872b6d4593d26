/**
 * Which questions share a page, in the order they are met, and how a page shows them.
 * A page none of whose questions is asked is left out; a page never decides what counts.
 */
import type { Basis } from './basis.js';
import type { Page } from './schema.js';

export const pages = [
  { id: 'alarm', stage: 'A', questions: ['alarm'] },
  { id: 'age', stage: 'A', questions: ['age', 'pregnancy'] },
  { id: 'pregnancy-signs', stage: 'A', questions: ['pregnancy-signs'] },
  { id: 'time', stage: 'A', questions: ['duration', 'trend', 'first-ever'] },
  { id: 'where', stage: 'A', questions: ['where'], layout: 'body' },
  { id: 'severity', stage: 'A', questions: ['severity', 'pain-score', 'impact'] },
  { id: 'start', stage: 'A', questions: ['sudden', 'injury'] },
  { id: 'cord', stage: 'B', questions: ['saddle', 'bladder', 'bowel'], layout: 'rows' },
  { id: 'cord-when', stage: 'B', questions: ['saddle-when', 'bladder-when', 'bowel-when'] },
  { id: 'sexual', stage: 'B', questions: ['sexual', 'sexual-when'] },
  { id: 'legs', stage: 'B', questions: ['legs'] },
  { id: 'legs-when', stage: 'B', questions: ['both-legs', 'leg-weakness'] },
  { id: 'balance', stage: 'B', questions: ['balance'] },
  { id: 'infection', stage: 'B', questions: ['infection', 'procedure', 'wound'] },
  { id: 'history', stage: 'C', questions: ['history'] },
  { id: 'medicines', stage: 'C', questions: ['medicines'] },
  { id: 'general', stage: 'C', questions: ['general'] },
  { id: 'treatments', stage: 'D', questions: ['treatments'] },
  { id: 'treatment-plan', stage: 'D', questions: ['treatment-time', 'adherence', 'explained'] },
  { id: 'pattern', stage: 'D', questions: ['pattern'] },
  { id: 'inflammatory', stage: 'D', questions: ['onset-under-45', 'inflammatory'] },
  { id: 'lifestyle', stage: 'D', questions: ['lifestyle', 'moving-is-unsafe', 'never-better'] },
  {
    id: 'mood',
    stage: 'D',
    questions: ['nervous', 'worry', 'little-interest', 'feeling-down'],
    layout: 'rows',
    optional: true,
  },
] as const satisfies readonly Page<Basis>[];

export type PageId = (typeof pages)[number]['id'];
