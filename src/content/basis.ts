/**
 * What any part of the content may name: questions and their options, terms and sources. It stands apart from `ids.ts`, which
 * reads the ids off every part, so that no file leads back to itself.
 */
import type { AnswerTest, Condition } from './conditions.js';
import type { OptionId, QuestionId, questions } from './questions.js';
import type { Ids } from './schema.js';
import type { SourceId } from './sources.js';
import type { TermId } from './terms.js';

/** The options of each question of a kind. */
type OptionsOfKind<Kind extends 'one' | 'many'> = {
  readonly [Id in QuestionId as (typeof questions)[Id]['kind'] extends Kind ? Id : never]: OptionId<Id>;
};
export type One = OptionsOfKind<'one'>;
export type Many = OptionsOfKind<'many'>;

/** A test of one answer, and a condition, on the questions and terms of this content. */
export type OwnTest = AnswerTest<One, Many>;
export type OwnCondition = Condition<One, Many, TermId>;

/**
 * What any part of the content may name. What else a part names is said where it stands, for a type cannot be checked against
 * what is read off it.
 */
export interface Basis extends Ids {
  readonly condition: OwnCondition;
  readonly question: QuestionId;
  readonly source: SourceId;
}
