/**
 * Which answers say that something has changed in the last 2 weeks, and which question follows up which sign: what a clinician
 * looks for first (contract, "What they take along"). It decides no tier. The words are in `text/`.
 */
import type { OptionId, QuestionId } from './questions.js';

/** Answers by which a sign began or got worse in the last 2 weeks. */
export const changedAnswers = {
  'alarm-now': ['gone', 'new'],
  sudden: ['yes'],
  'saddle-when': ['new-or-worse'],
  'bladder-when': ['new-or-worse'],
  'bowel-when': ['new-or-worse'],
  'sexual-when': ['new-or-worse'],
  'cord-different': ['yes'],
  'both-legs': ['new-or-worse'],
  'leg-weakness': ['new', 'rapid'],
  balance: ['rapid'],
  infection: ['fever', 'shaking-chills', 'burning-pee', 'night-sweats'],
  'today-signs': ['calf', 'red-eye', 'blisters', 'yellow', 'blood-in-pee'],
} as const satisfies { readonly [Id in QuestionId]?: readonly OptionId<Id>[] };

/** What follows up a sign. */
export const followUps = {
  alarm: ['alarm-now'],
  saddle: ['saddle-when'],
  bladder: ['bladder-when'],
  bowel: ['bowel-when'],
  sexual: ['sexual-when'],
  legs: ['both-legs', 'leg-weakness'],
  history: ['cancer-when'],
} as const satisfies { readonly [Id in QuestionId]?: readonly QuestionId[] };
