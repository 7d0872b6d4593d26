/** Answers as lines to read: each question by its short name, with the labels of what was chosen. */
import type { OwnIds } from '../content/ids.js';
import type { Content, Ids } from '../content/schema.js';
import type { Answer, Answers } from '../engine/answers.js';
import type { Because } from '../engine/condition.js';
import { idsOf } from '../engine/entries.js';
import type { AnyQuestionText, Text } from '../text/text.js';

/** Says "no" or "none": that there is nothing of what was asked. */
export const isDenial = (option: string): boolean => option === 'no' || option === 'none';

/** The labels of options; a number on a scale is its own label. */
export function optionLabels(text: Text, { question, options }: Because<OwnIds>): string[] {
  const words: AnyQuestionText = text.questions[question];
  return options.map((option) => {
    const label = words.options[option];
    return typeof label === 'object' ? label.label : (label ?? option);
  });
}

/** "Age: 45 to 49", for an answer or for the part of it that mattered. */
export const answerLine = (text: Text, answer: Because<OwnIds>): string =>
  `${text.questions[answer.question].short}: ${optionLabels(text, answer).join(', ')}`;

/** Every answer, as `answerLine` takes it, in the order of the questions. */
export function answersInOrder<I extends Ids>({ questions }: Content<I>, answers: Answers<I>): Because<I>[] {
  return idsOf(questions).flatMap((question) => {
    const answer: Answer | undefined = answers[question];
    return answer === undefined ? [] : [{ question, options: typeof answer === 'object' ? answer : [String(answer)] }];
  });
}
