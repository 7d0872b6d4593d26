/** A way of eight pages: follow-ups on the same page and on their own, an emergency stop, an optional page at the end. */
import { content } from '../../../src/content/index.js';
import { is } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { Session } from '../../../src/session/session.js';
import { deepFreeze } from '../engine/deep-freeze.js';
import { sixQuestions, sixQuestionsRules } from '../engine/toy.js';

const { alarm, leg, 'leg-when': legWhen, heart, sport, mood } = sixQuestions;

export const toy: Content = deepFreeze({
  ...content,
  questions: {
    alarm,
    leg,
    'leg-when': legWhen,
    sleep: { stage: 'B', kind: 'one', options: ['good', 'bad'] },
    'sleep-when': { stage: 'B', kind: 'one', options: ['old', 'new'], when: is('sleep', 'bad') },
    heart,
    sport,
    'sport-kind': { stage: 'D', kind: 'many', options: ['ball', 'water', 'none'], when: is('sport', 'yes') },
    mood,
    worry: { stage: 'D', kind: 'one', options: ['no', 'yes'] },
  },
  pages: [
    { id: 'first', stage: 'A', questions: ['alarm'] },
    { id: 'legs', stage: 'B', questions: ['leg', 'leg-when'] },
    { id: 'nights', stage: 'B', questions: ['sleep'] },
    { id: 'nights-when', stage: 'B', questions: ['sleep-when'] },
    { id: 'health', stage: 'C', questions: ['heart'] },
    { id: 'habits', stage: 'D', questions: ['sport'] },
    { id: 'sports', stage: 'D', questions: ['sport-kind'] },
    { id: 'feelings', stage: 'D', questions: ['mood', 'worry'], optional: true },
  ],
  rules: sixQuestionsRules,
} satisfies Content);

/** The same way with a page that tells the tier before the last stage, where a person may stop. */
export const toyWithTier: Content = deepFreeze({
  ...toy,
  pages: toy.pages.flatMap((page) =>
    page.id === 'habits' ? [{ id: 'tier', stage: 'C', shows: 'tier' }, page] : [page],
  ),
} satisfies Content);

/** Nothing is the matter: no follow-up is asked. */
export const well: Answers = {
  alarm: ['none'],
  leg: 'no',
  sleep: 'good',
  heart: 'well',
  sport: 'no',
  mood: 0,
  worry: 'no',
};

/** Where a session is, in one word. */
export const placeOf = ({ place }: Session): string => (place.at === 'page' ? place.page : place.at);

/** Gives one answer, option by option, as inputs do. */
export function give(session: Session, answers: Answers): void {
  for (const [question, answer] of Object.entries(answers)) {
    for (const option of [answer].flat()) session.answer(question, String(option), true);
  }
}

/** Answers what each page asks, with Continue after each, until the page or the result is there. */
export function walk(session: Session, answers: Answers, until = 'result'): string[] {
  const met: string[] = [];
  if (session.place.at === 'start') session.begin();
  while (placeOf(session) !== until) {
    const page = session.page!;
    met.push(page.id);
    if (met.length > 30) throw new Error(`${until} never comes: ${met.join(' ')}`);
    // An answer may bring up another question on the same page.
    for (let asked = 0; asked !== session.page!.questions.length;) {
      asked = session.page!.questions.length;
      for (const question of session.page!.questions) {
        const { [question]: answer } = answers;
        if (session.answers[question] === undefined && answer !== undefined) give(session, { [question]: answer });
      }
    }
    const { missing } = session.continue();
    if (missing.length > 0) throw new Error(`No answer is given to ${missing.join(', ')}.`);
  }
  return met;
}

/** A session on the toy that has come to the page, or to the result. */
export function sessionAt(until: string, answers: Answers = well, content: Content = toy): Session {
  const session = new Session(content);
  walk(session, answers, until);
  return session;
}
