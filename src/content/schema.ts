/**
 * The shape of the content. A content is generic over its ids: what one part names of another has to be there, or it does not
 * compile. It knows nothing of any particular content; that the values fit, which types cannot say, is checked by the
 * schemas of `tests/unit/content/schema.ts`.
 */
import type { Condition } from './conditions.js';

/** Ids inside of something else, such as the options of each question: by its id. */
type Within = Readonly<Record<string, string>>;

/** The ids of a content, by what they name. A content that does not say its ids may use any strings. */
export interface Ids {
  /** Conditions, on the questions and terms of this content. */
  readonly condition: Condition;
  readonly question: string;
  readonly options: Within;
  readonly page: string;
  readonly term: string;
  readonly rule: string;
  readonly sentences: Within;
  readonly action: string;
  /** The signs of the emergency list. */
  readonly emergencySign: string;
  /** The lines of return advice. */
  readonly line: string;
  readonly reason: string;
  readonly signs: Within;
  readonly area: string;
  readonly items: Within;
  /** The steps that open a plan. */
  readonly firstStep: string;
  readonly appointmentQuestion: string;
  readonly appointmentTest: string;
  readonly specialist: string;
  readonly hope: string;
  readonly region: string;
  readonly source: string;
}

/** Something of each id. */
type Rows<Id extends string, Row> = Readonly<Record<Id, Row>>;

export type Stage = 'A' | 'B' | 'C' | 'D';

export interface StageDefinition {
  readonly id: Stage;
  /** Asked only of people with nothing urgent so far. No urgent rule reads its questions. */
  readonly waits?: boolean;
}

interface Choice<I extends Ids, Option extends string> {
  readonly stage: Stage;
  /** In the order a person sees them. */
  readonly options: readonly Option[];
  /**
   * Which options worry more: `rising` as listed, or levels of which each worries more than the one before, with no order
   * inside a level. Left out where no option worries more than another.
   */
  readonly concern?: 'rising' | readonly (readonly Option[])[];
  /** When the question is asked; always where this is left out. */
  readonly when?: I['condition'];
}
export interface OneQuestion<I extends Ids = Ids, Option extends string = string> extends Choice<I, Option> {
  readonly kind: 'one';
  /** Options that are offered only when a condition holds. */
  readonly offered?: Readonly<Partial<Record<Option, I['condition']>>>;
}
export interface ManyQuestion<I extends Ids = Ids, Option extends string = string> extends Choice<I, Option> {
  readonly kind: 'many';
}
export interface ScaleQuestion<I extends Ids = Ids> {
  readonly stage: Stage;
  readonly kind: 'scale';
  readonly min: number;
  readonly max: number;
  readonly when?: I['condition'];
}
export type Question<I extends Ids = Ids, Option extends string = string> =
  OneQuestion<I, Option> | ManyQuestion<I, Option> | ScaleQuestion<I>;

export interface QuestionPage<I extends Ids = Ids> {
  readonly id: I['page'];
  readonly stage: Stage;
  readonly questions: readonly I['question'][];
  readonly shows?: undefined;
  /** `rows`: questions answered the same way, one row each. `body`: a drawing to mark, beside its list. */
  readonly layout?: 'rows' | 'body';
  /** The whole page may be skipped, and is then as if it was never asked. */
  readonly optional?: boolean;
  /** Its questions are an instrument's, word for word, whose authors ask to be named beside them. */
  readonly instrument?: I['source'];
}
/** A page that asks nothing and tells how urgent it is, to people who can wait for the last stage. */
export interface TierPage<I extends Ids = Ids> {
  readonly id: I['page'];
  readonly stage: Stage;
  readonly shows: 'tier';
  readonly questions?: undefined;
  readonly layout?: undefined;
  readonly optional?: undefined;
  readonly instrument?: undefined;
}
export type Page<I extends Ids = Ids> = QuestionPage<I> | TierPage<I>;

export type Tier = 'emergency' | 'same-day' | 'soon' | 'routine-review' | 'self-manage';

/** What a rule guards against. `aneurysm` covers other emergencies that are not of the spine. */
export type Concern =
  | 'cauda-equina'
  | 'cord'
  | 'nerve-loss'
  | 'fracture'
  | 'cancer'
  | 'infection'
  | 'bleeding'
  | 'aneurysm'
  | 'pregnancy'
  | 'child'
  | 'medicines'
  | 'inflammatory'
  | 'uncontrolled-pain'
  | 'no-improvement'
  | 'mood'
  | 'impact';

export interface Rule<I extends Ids = Ids, Sentence extends string = string> {
  readonly tier: Tier;
  readonly concern: Concern;
  readonly when: I['condition'];
  /**
   * Which sentences explain the rule, where it can hold in several ways: each names only what its own condition says, and
   * is read only when the rule holds. Left out where one sentence explains it.
   */
  readonly sentences?: Rows<Sentence, I['condition']>;
  /** Told besides the actions of the tier. */
  readonly actions?: readonly I['action'][];
  /** While it waits for its review, only the plan items marked `duringReview` stand open. */
  readonly reviewFirst?: true;
  readonly sources: readonly I['source'][];
}

export interface TierDefinition<I extends Ids = Ids> {
  readonly actions: readonly I['action'][];
  /** Left out where nothing may be put off. */
  readonly remind?: Remind;
}

/** What a person can be reminded of, each in days after the result. */
export interface Remind {
  /** To do the check again. */
  readonly again: number;
  /** When to ask whether the appointment is made, and by when it is to take place. */
  readonly appointment?: { readonly ask: number; readonly by: number };
}

export interface Action<I extends Ids = Ids> {
  readonly tiers: readonly Tier[];
  readonly when?: I['condition'];
  /** Not told where this one is. */
  readonly replacedBy?: I['action'];
  /**
   * The number that its words name is the button of the result's head: `first` where calling it is what to do, `otherwise`
   * where it is for whoever gets worse or cannot do what the action says.
   */
  readonly call?: 'first' | 'otherwise';
}

/** A sign that is listed before anything is answered: whoever has it needs emergency help now. */
export interface EmergencySign<I extends Ids = Ids> {
  /** The answers that mean this sign. */
  readonly sign: I['condition'];
  readonly sources: readonly I['source'][];
}

/** A line of "come back sooner if": a sign that may appear later, and how soon to get help then. */
export type ReturnAdvice<I extends Ids = Ids> = ReturnLineOf<I> & SignOf<I>;

/** The answers that mean the sign of a line, or why none does. */
type SignOf<I extends Ids> =
  | { readonly sign: I['condition']; readonly untold?: undefined }
  | { readonly sign?: undefined; readonly untold: string };

interface ReturnLineOf<I extends Ids> {
  /** `soon` reads "this week". */
  readonly urgency: 'emergency' | 'same-day' | 'soon';
  /** To whom it is told; to everybody where this is left out. */
  readonly when?: I['condition'];
  /**
   * The answers that mean this sign in any form, also one that is old, known or checked. Whoever has given one, and is told
   * to get help less soon than the line says, is told that the sign "comes back" or "gets worse".
   */
  readonly reported?: I['condition'];
  /** Not told where this one is. */
  readonly replacedBy?: I['line'];
  readonly sources: readonly I['source'][];
}

/** A line of hope: told where it fits, and only the first that does. */
export interface Hope<I extends Ids = Ids> {
  /** At which tiers; at all where this is left out. */
  readonly tiers?: readonly Tier[];
  readonly when?: I['condition'];
}

/** Something to bring to the appointment. */
export interface PreparationItem<I extends Ids = Ids> {
  readonly when?: I['condition'];
  readonly sources: readonly I['source'][];
}
export interface AppointmentQuestion<I extends Ids = Ids> {
  /** Worth asking when this reason has signs; always where it is left out. */
  readonly reason?: I['reason'];
  /** Also asked for somebody under 16. */
  readonly child?: boolean;
}
export interface Preparation<I extends Ids = Ids> {
  /** How many questions are told at most. */
  readonly mostQuestions: number;
  readonly questions: Rows<I['appointmentQuestion'], AppointmentQuestion<I>>;
  readonly tests: Rows<I['appointmentTest'], PreparationItem<I>>;
  readonly people: Rows<I['specialist'], PreparationItem<I>>;
}

export interface Sign<I extends Ids = Ids> {
  readonly when: I['condition'];
  readonly sources: readonly I['source'][];
}
export interface Reason<I extends Ids = Ids, SignId extends string = string> {
  readonly sources: readonly I['source'][];
  readonly signs: Rows<SignId, Sign<I>>;
}

/** How well guidelines support a plan item. */
export type Badge = 'recommended' | 'may-help' | 'guidelines-disagree' | 'not-recommended' | 'ask-first';

export interface PlanItem<I extends Ids = Ids> {
  readonly badge: Badge;
  /** Shown only when this holds. */
  readonly when?: I['condition'];
  /** Never shown when this holds, for safety. */
  readonly unless?: I['condition'];
  /** Ask somebody before trying, when this holds. */
  readonly askFirst?: I['condition'];
  /** The person has tried it: it never leads, and is told as something to change. */
  readonly tried?: I['condition'];
  /** Comes first in its area when this holds. */
  readonly emphasis?: I['condition'];
  /** Still stands open while something serious waits to be checked. */
  readonly duringReview?: boolean;
  /** Stands there only while something serious waits to be checked. */
  readonly onlyDuringReview?: boolean;
  readonly sources: readonly I['source'][];
}
export interface PlanArea<I extends Ids = Ids, Item extends string = string> {
  readonly emphasis: 'always' | { readonly reasons: readonly I['reason'][] } | { readonly when: I['condition'] };
  readonly items: Rows<Item, PlanItem<I>>;
}

/** A step to start with: how to begin, how to build up, and when to expect a change are words. */
export interface FirstStep<I extends Ids = Ids> {
  /** For whom it fits; for everybody where this is left out. */
  readonly when?: I['condition'];
  /** Never told when this holds, for safety or because another step says the same. */
  readonly unless?: I['condition'];
  /** The person has tried it: it never leads, and is told as something to change. */
  readonly tried?: I['condition'];
  /** Also told while something serious waits for its review. */
  readonly duringReview?: boolean;
  /** Told only then. */
  readonly onlyDuringReview?: boolean;
  readonly sources: readonly I['source'][];
}
export interface FirstSteps<I extends Ids = Ids> {
  /** How many are told. */
  readonly most: number;
  /** Those that fit are told in this order. */
  readonly steps: Rows<I['firstStep'], FirstStep<I>>;
}

export interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly year: number;
  /** Left out for the article alone, which has no address of its own. */
  readonly url?: string;
  readonly kind: 'guideline' | 'service' | 'review' | 'study' | 'case-report' | 'article' | 'instrument';
  /** How we know it: the page itself, a summary or reproduction of it, or general knowledge still to be checked. */
  readonly read: 'page' | 'summary' | 'unread';
}

/** Which words for the body, for medicines and for the places of care a region reads. */
export type Dialect = 'gb' | 'ie' | 'us' | 'ca' | 'world';

export interface Phone {
  /** As people read it. */
  readonly number: string;
  /** As a `tel:` link takes it. */
  readonly dial: string;
  readonly name?: string;
  readonly text?: { readonly number: string; readonly word?: string };
  /** Read on a page of the service itself or a summary of it; the rest must be checked before each release. */
  readonly verified: boolean;
}
export interface Region {
  /** Which words this region uses for the same thing. */
  readonly dialect: Dialect;
  readonly emergency: readonly Phone[];
  readonly sameDay: readonly Phone[];
  /** For too much of a medicine, where that is a line of its own. */
  readonly poison: readonly Phone[];
  readonly crisis: readonly Phone[];
}

export interface Version {
  readonly version: string;
  /** ISO dates. */
  readonly date: string;
  readonly reviewBy: string;
  readonly status: 'researched, not approved by a clinician';
}

export interface Content<I extends Ids = Ids> {
  readonly version: Version;
  /** In the order in which they are asked. */
  readonly stages: readonly StageDefinition[];
  readonly questions: { readonly [Id in I['question']]: Question<I, I['options'][Id]> };
  readonly pages: readonly Page<I>[];
  readonly terms: Rows<I['term'], I['condition']>;
  readonly tiers: Rows<Tier, TierDefinition<I>>;
  readonly rules: { readonly [Id in I['rule']]: Rule<I, I['sentences'][Id]> };
  readonly actions: Rows<I['action'], Action<I>>;
  readonly emergencyList: Rows<I['emergencySign'], EmergencySign<I>>;
  readonly returnAdvice: Rows<I['line'], ReturnAdvice<I>>;
  readonly reasons: { readonly [Id in I['reason']]: Reason<I, I['signs'][Id]> };
  readonly plan: { readonly [Id in I['area']]: PlanArea<I, I['items'][Id]> };
  readonly firstSteps: FirstSteps<I>;
  readonly preparation: Preparation<I>;
  readonly hope: Rows<I['hope'], Hope<I>>;
  /** Who is shown the crisis card. */
  readonly crisis: I['condition'];
  /** Who is shown it before everything else. */
  readonly crisisFirst: I['condition'];
  /** For whom adult reasons and self-care are not made. */
  readonly child: I['condition'];
  readonly regions: Rows<I['region'], Region>;
}

/** One change of the content: what was, what is, why, and the people for whom it was wrong before. */
export interface Change {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
  readonly changes: readonly {
    /** Ids of the rules, questions or items that changed. */
    readonly ids: readonly string[];
    readonly change: string;
    readonly why: string;
    readonly counterExample?: Readonly<Record<string, string | number | readonly string[]>>;
  }[];
}
