/**
 * Made-up people for the preview: one who has nothing to worry about, and for each view what differs. A test takes each to
 * its view.
 */
export type Answers = Readonly<Record<string, string | number | readonly string[]>>;

// prettier-ignore
const well: Answers = {
  alarm: ['none'], age: '35-44', pregnancy: 'no', 'pregnancy-signs': ['none'], duration: '2-to-4-weeks', 'first-ever': 'no',
  trend: 'better', severity: 'mild', 'pain-score': 2, where: ['lower-back', 'buttock-left'], impact: 'a-little', sudden: 'no',
  injury: 'none', saddle: 'no', bladder: 'no', bowel: 'no', sexual: 'no', 'sexual-when': 'old', legs: 'none',
  'leg-weakness': 'no', balance: 'no', infection: ['none'], 'today-signs': ['none'], procedure: 'none', wound: 'no', history: ['none'],
  medicines: ['none'], general: ['none'], treatments: ['exercise-or-physio'], 'treatment-time': 'under-4-weeks',
  adherence: 'as-advised', explained: 'yes', scan: 'no', goal: 'walking', pattern: ['none'], 'onset-under-45': 'no', inflammatory: ['none'],
  lifestyle: ['none'], nervous: 'not-at-all', worry: 'not-at-all', 'little-interest': 'not-at-all',
  'feeling-down': 'not-at-all', 'moving-is-unsafe': 'disagree', 'never-better': 'disagree',
};

interface Stop {
  readonly label: string;
  readonly answers: Answers;
  /**
   * The question to stop at, before or after it is answered, or with Continue pressed for want of an answer. Or the page
   * without a question, which tells how urgent it is.
   */
  readonly stop?: { readonly at: string; readonly then: 'ask' | 'answer' | 'miss' } | 'tier-page';
}

/** What the preview can show, in the order that people meet it. Without a stop it is the result. */
export const views = {
  start: { label: 'Start', answers: {} },
  first: { label: 'First question', answers: well, stop: { at: 'alarm', then: 'ask' } },
  missed: { label: 'A question missed', answers: well, stop: { at: 'alarm', then: 'miss' } },
  body: { label: 'The drawn body', answers: well, stop: { at: 'where', then: 'answer' } },
  scale: { label: 'The scale', answers: well, stop: { at: 'pain-score', then: 'answer' } },
  rows: { label: 'Rows of questions', answers: well, stop: { at: 'saddle', then: 'answer' } },
  'how-urgent': { label: 'How urgent it is', answers: well, stop: 'tier-page' },
  emergency: { label: 'Result: emergency', answers: { ...well, saddle: 'yes', 'saddle-when': 'new-or-worse' } },
  'same-day': { label: 'Result: same day', answers: { ...well, legs: 'one-weak', 'leg-weakness': 'new' } },
  soon: { label: 'Result: soon', answers: { ...well, history: ['cancer'], 'cancer-when': 'recent' } },
  'routine-review': { label: 'Result: routine review', answers: { ...well, trend: 'worse' } },
  'self-manage': { label: 'Result: look after yourself', answers: well },
} as const satisfies Record<string, Stop>;

export type View = keyof typeof views;
export const tiers = [
  'emergency',
  'same-day',
  'soon',
  'routine-review',
  'self-manage',
] as const satisfies readonly View[];
