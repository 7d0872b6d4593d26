/** Where each option of each question is found, for a peer that marks all of them in one way. */
import { questions, type Question } from '../model.js';
import type { Hands } from './peer.js';

/** @param selector what finds an option of a question, by the option's value or its place among the others. */
export const optionSelectors = (
  selector: (question: Question, value: string, position: number) => string,
): Hands['options'] =>
  Object.fromEntries(
    questions.map((question) => [
      question.id,
      Object.fromEntries(question.options.map(({ value }, position) => [value, selector(question, value, position)])),
    ]),
  );
