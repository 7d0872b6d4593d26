/**
 * The person that tests start from: ordinary in every answer, follow-ups included, so that a test says only what differs. And
 * those who differ from them in one answer, so that a question or a rule that turns on one answer needs no people of its own.
 */
import { content as shipped } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { oracle } from '../../../scripts/proof/oracle.js';
import { ordinaryPerson } from '../../../scripts/proof/ordinary.js';

const content: Content = shipped;
const ordinary = ordinaryPerson(content);

/** The ordinary person, but for these answers. */
export const person = (answers: Answers = {}): Answers => ({ ...ordinary, ...answers });

/** Every answer to a question but a number, ticked alone. */
export function answersTo(id: string): Answers[] {
  const question = content.questions[id];
  if (!question || question.kind === 'scale') return [];
  return question.options.map((option) => ({ [id]: question.kind === 'many' ? [option] : option }));
}

const inOneAnswer: readonly Answers[] = Object.keys(content.questions).flatMap(answersTo);

/** Whom the contract asks a question for one answer alone, and for which answers it does not; nobody where it asks everyone. */
export function askedForOneAnswer(id: string): { asked: Answers[]; not: Answers[] } {
  const isAsked = (answers: Answers): boolean => oracle(person(answers)).asked.includes(id);
  if (isAsked({})) return { asked: [], not: [] };
  const asked = inOneAnswer.filter(isAsked);
  const decides = new Set(asked.flatMap((answers) => Object.keys(answers)));
  const not = inOneAnswer.filter(
    (answers) => !isAsked(answers) && Object.keys(answers).some((key) => decides.has(key)),
  );
  return { asked, not };
}
