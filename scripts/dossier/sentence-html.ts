/** Turns a sentence about a condition into markup: questions as labels that lead to the question, names to their meaning. */
import type { Condition } from '../../src/content/conditions.js';
import { conditionSentence, type Piece, type Sentence, type Speaker } from './condition-sentence.js';
import { html, type Html } from './html.js';

function pieceMarkup({ words, question, term }: Piece): Html | string {
  if (question !== undefined) return html`<a class="q" href="#question-${question}">${words}</a>`;
  return term === undefined ? words : html`<a class="term" href="#term-${term}">${words}</a>`;
}

export const sentenceMarkup = (sentence: Sentence): Html => html`${sentence.map(pieceMarkup)}`;

/** The condition as a sentence with its full stop. */
export const conditionMarkup = (speaker: Speaker, condition: Condition | undefined): Html =>
  html`${sentenceMarkup(conditionSentence(speaker, condition))}.`;
