/** The ids of this content, read off the content itself: what the rest of it may name, and what the engine hands out. */
import type { AnswerTest, Condition } from './conditions.js';
import type { EmergencySignId, ReturnAdviceId } from './lines.js';
import type { PageId } from './pages.js';
import type { PlanAreaId, plan } from './plan.js';
import type { OptionId, QuestionId, questions } from './questions.js';
import type { ReasonId, reasons } from './reasons.js';
import type { RegionId } from './regions.js';
import type { ActionId, AppointmentQuestionId, AppointmentTestId, SpecialistId } from './result.js';
import type { RuleId, rules } from './rules.js';
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

/** The ids in one field of a row; none where the row does not have it. */
type KeyIn<Row, Field extends string> = Row extends { readonly [Name in Field]: infer Rows }
  ? keyof Rows & string
  : never;

export interface OwnIds extends Ids {
  readonly condition: OwnCondition;
  readonly question: QuestionId;
  readonly options: { readonly [Id in QuestionId]: OptionId<Id> };
  readonly page: PageId;
  readonly term: TermId;
  readonly rule: RuleId;
  readonly sentences: { readonly [Id in RuleId]: KeyIn<(typeof rules)[Id], 'sentences'> };
  readonly action: ActionId;
  readonly emergencySign: EmergencySignId;
  readonly line: ReturnAdviceId;
  readonly reason: ReasonId;
  readonly signs: { readonly [Id in ReasonId]: KeyIn<(typeof reasons)[Id], 'signs'> };
  readonly area: PlanAreaId;
  readonly items: { readonly [Id in PlanAreaId]: KeyIn<(typeof plan)[Id], 'items'> };
  readonly appointmentQuestion: AppointmentQuestionId;
  readonly appointmentTest: AppointmentTestId;
  readonly specialist: SpecialistId;
  readonly region: RegionId;
  readonly source: SourceId;
}
