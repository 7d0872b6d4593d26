/** Answers whose ticked options stand in the order of their question, to compare sets of ticks with. */
import { content } from '../../../../src/content/index.js';
import type { Question } from '../../../../src/content/schema.js';
import type { Answer, Answers } from '../../../../src/engine/answers.js';

const questions: Readonly<Record<string, Question>> = content.questions;

export function inOrder(answers: Answers): Answers {
  const ordered = ([id, answer]: [string, Answer | undefined]): [string, Answer | undefined] => {
    const question = questions[id]!;
    if (question.kind !== 'many') return [id, answer];
    return [id, question.options.filter((option) => (answer as readonly string[]).includes(option))];
  };
  return Object.fromEntries(Object.entries(answers).map(ordered));
}
