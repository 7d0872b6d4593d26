/** Answers as lines to read: each question by its short name, with the labels of what was chosen. */
import type { OwnIds } from '../content/ids.js';
import type { QuestionId } from '../content/questions.js';
import type { Content, Ids } from '../content/schema.js';
import { chosenOptions, type Answer, type Answers } from '../engine/answers.js';
import type { Because } from '../engine/condition.js';
import { idsOf } from '../engine/entries.js';
import { named, numberText, questionWords } from '../text/forms.js';
import type { Text } from '../text/text.js';

/** An option's label; a number on a scale is its own label. */
export function optionLabel(text: Text, question: QuestionId, option: string): string {
  const label = questionWords(text, question)?.options[option];
  if (label === undefined) return numberText(text, Number(option));
  return typeof label === 'object' ? label.label : label;
}

/** "Age: 45 to 49", for an answer or for the part of it that mattered; empty where the language has no words for the question. */
export function answerLine(text: Text, { question, options }: Because<OwnIds>): string {
  const words = questionWords(text, question);
  const labels = options.map((option) => optionLabel(text, question, option));
  return words ? named(text, words.short, labels.join(text.joining.labels)) : '';
}

/** Every answer, as `answerLine` takes it, in the order of the questions. */
export function answersInOrder<I extends Ids>({ questions }: Content<I>, answers: Answers<I>): Because<I>[] {
  return idsOf(questions).flatMap((question) => {
    const answer: Answer | undefined = answers[question];
    return answer === undefined ? [] : [{ question, options: chosenOptions(answer) }];
  });
}
