/** The ids of this content, read off the content itself: what the rest of it may name, and what the engine hands out. */
import type { OwnCondition } from './basis.js';
import type { FirstStepId } from './first-steps.js';
import type { EmergencySignId, ReturnAdviceId } from './lines.js';
import type { PageId } from './pages.js';
import type { PlanAreaId, plan } from './plan.js';
import type { OptionId, QuestionId } from './questions.js';
import type { ReasonId, reasons } from './reasons.js';
import type { RegionId } from './regions.js';
import type { ActionId, AppointmentQuestionId, AppointmentTestId, HopeId, SpecialistId } from './result.js';
import type { RuleId, rules } from './rules.js';
import type { Ids } from './schema.js';
import type { SourceId } from './sources.js';
import type { TermId } from './terms.js';

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
  readonly firstStep: FirstStepId;
  readonly appointmentQuestion: AppointmentQuestionId;
  readonly appointmentTest: AppointmentTestId;
  readonly specialist: SpecialistId;
  readonly hope: HopeId;
  readonly region: RegionId;
  readonly source: SourceId;
}
