/** What answers become when a person ticks or unticks one option. It knows the kinds of questions, and no particular one. */
import type { Ids } from '../content/schema.js';
import { chosenOptions, withTicked, type Answer, type Answers, type Questions } from '../engine/answers.js';
import { bare } from '../engine/bare.js';

/** The same answers without these questions. */
export function withoutAnswers<I extends Ids>(answers: Answers<I>, questions: readonly I['question'][]): Answers<I> {
  const kept = bare<Partial<Record<I['question'], Answer>>>(answers);
  for (const question of questions) delete kept[question];
  return kept;
}

/**
 * The answers after one option was ticked or, for a `many` question, unticked. When its last option is unticked, the
 * question is unanswered again. A number on a scale is given as its text, as inputs hold it.
 * @throws Error naming the question and the option, where the question does not have it.
 */
export function withAnswer<I extends Ids>(
  questions: Questions,
  answers: Answers<I>,
  id: I['question'],
  option: string,
  ticked: boolean,
): Answers<I> {
  const question = questions[id];
  const number = Number(option);
  const isOption =
    question?.kind === 'scale' ? number >= question.min && number <= question.max : question?.options.includes(option);
  if (!question || !isOption) throw new Error(`The question “${id}” has no option “${option}”.`);
  if (question.kind !== 'many') return bare({ ...answers, [id]: question.kind === 'scale' ? number : option });
  const others = chosenOptions(answers[id]).filter((other) => other !== option);
  const options = ticked ? withTicked(others, option) : others;
  return options.length > 0 ? bare({ ...answers, [id]: options }) : withoutAnswers(answers, [id]);
}
