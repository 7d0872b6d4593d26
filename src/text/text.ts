/**
 * The shape of a language: every word a person reads, keyed by content id, so that a missing or extra key does not compile.
 * It knows the content's ids and nothing of how words are shown.
 *
 * A language is data alone, strings and nothing else, so that it can be packed, hashed and given to a translator. Any string
 * may hold marks in braces, which `fill.ts` replaces: a word of the region's dialect that the language itself names (`{gp}`),
 * a phrase of the region (`{speakToday}`), or one of its phone numbers (`{emergency}`, `{crisis2}`). A few strings hold marks
 * of their own for a count or a name; the comment beside them says which.
 */
import type { FirstStepId } from '../content/first-steps.js';
import type { emergencyList, returnAdvice } from '../content/lines.js';
import type { PageId } from '../content/pages.js';
import type { PlanAreaId, PlanItemId } from '../content/plan.js';
import type { OptionId, QuestionId } from '../content/questions.js';
import type { ReasonId, SignId } from '../content/reasons.js';
import type { RegionId } from '../content/regions.js';
import type {
  ActionId,
  AppointmentQuestionId,
  AppointmentTestId,
  HopeId,
  SpecialistId,
  TierId,
} from '../content/result.js';
import type { rules } from '../content/rules.js';
import type { Badge, Dialect, Stage } from '../content/schema.js';

/** Forms by what `Intl.PluralRules` calls the count: each language gives those that it has. `{count}` is the count. */
export type PluralForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };
/** What is said of a count: one string where the language says the same of every count. */
export type CountText = string | PluralForms;

/** An option's label, or a label with a plain meaning under it. */
export type OptionText = string | { readonly label: string; readonly hint: string };

export interface QuestionText<Id extends QuestionId> {
  /** The question itself: the legend, and the heading where it is the first on its page. */
  readonly question: string;
  /** One or two short sentences under the question. */
  readonly hint?: string;
  /** What else counts, and what does not: folded, for whoever is in doubt. */
  readonly counts?: string;
  /** Why a sensitive question is asked: folded. */
  readonly why?: string;
  /** A few words that name the question where answers are listed. */
  readonly short: string;
  /** What to do when it was not answered. */
  readonly error: string;
  readonly options: { readonly [Option in OptionId<Id>]: OptionText };
}

/** Any question's words, for whoever has its id as a plain string. */
export interface AnyQuestionText extends Pick<
  QuestionText<QuestionId>,
  'question' | 'hint' | 'counts' | 'why' | 'short' | 'error'
> {
  readonly options: Readonly<Partial<Record<string, OptionText>>>;
}

export interface RegionText {
  /** "England"; in a sentence: "Phone numbers are for England." */
  readonly name: string;
  /** The number or numbers alone, as in "Call … now": "{emergency}", or "your local emergency number". */
  readonly emergencyNumber: string;
  /** Where to turn today. A whole sentence. */
  readonly speakToday: string;
  /** Where to turn today when an urgent scan may be needed; never a place without a scanner. A whole sentence. */
  readonly scanToday: string;
  /** How to get a doctor's review within days. A whole sentence. */
  readonly reviewSoon: string;
  /** How to get a review within days where a physiotherapist can give it too. A whole sentence. */
  readonly reviewSoonOrPhysio: string;
  /** How to book a routine review. A whole sentence. */
  readonly bookReview: string;
  /** Where to turn after more of a medicine than its label allows. A whole sentence. */
  readonly tooMuchMedicine: string;
  /** Whom to call or text when low mood or distress is too much: one line each. */
  readonly crisis: readonly string[];
  /** One of them in short, as in "call 999 now, or …". */
  readonly crisisLine: string;
}

/**
 * A language's own words for what differs between dialects of a region, by the marks that stand for them. Each language
 * chooses its marks, and needs one for each form of a word: "a GP" after "see" and after "from" may be two. A test holds
 * that the dialects of a language name the same marks, that each mark used is named, and that each one named is used.
 */
export type DialectText = Readonly<Record<string, string>>;

export interface FirstStepText {
  readonly title: string;
  /** How to begin, today or tomorrow. */
  readonly begin: string;
  /** How to do more, and how often. */
  readonly build: string;
  /** When to expect a change, or what to do if none comes. */
  readonly expect: string;
}

export interface PlanItemText {
  readonly title: string;
  readonly advice: string;
  /** Where common advice, which is the article's, and guidelines differ, both: "It is often said …". */
  readonly article?: string;
  /** "Guidelines say …" */
  readonly guidelines?: string;
  /** Why to ask somebody before trying, where the answers call for it. */
  readonly askFirst?: string;
}

/** One sentence or two; where a rule has several sentences, one for each of them. */
export type RuleText<Rule> = Rule extends { readonly sentences: infer Sentences }
  ? { readonly [Id in keyof Sentences]: string }
  : string;

/** A sign that may appear; where it can have been reported, also as a sign that comes back, gets worse or spreads. */
export type ReturnText<Line> = Line extends { readonly reported: unknown }
  ? { readonly line: string; readonly again: string }
  : string;

/** Options that say the same of any question: `answers` has their words, and only what says more needs words of its own. */
type PlainAnswer = 'yes' | 'no' | 'none' | 'not-sure' | 'prefer-not-to-say' | 'other';
/** Told as a score. */
export type MoodQuestion = 'nervous' | 'worry' | 'little-interest' | 'feeling-down';
/**
 * The four questions of the PHQ-4, in an official translation. A language that has none leaves out all four, and the heading
 * of their page: they are not asked in it.
 */
export type MoodQuestionsText = { readonly [Id in MoodQuestion]: QuestionText<Id> };
/** Whose options a clinician reads as the person does. */
type ReadAlike =
  | 'age'
  | 'duration'
  | 'trend'
  | 'where'
  | 'severity'
  | 'impact'
  | 'treatments'
  | 'treatment-time'
  | 'adherence'
  | 'lifestyle'
  | 'goal';
type ClinicalOptions<Id extends QuestionId> = {
  readonly [Option in Exclude<OptionId<Id>, PlainAnswer>]: string;
} & { readonly [Option in OptionId<Id> & PlainAnswer]?: string };

/** A question in clinical words: what it is about, with words for its options where they say more than "yes" or "no". */
export type ClinicalText<Id extends QuestionId> = Id extends ReadAlike
  ? string
  : [Exclude<OptionId<Id>, PlainAnswer>] extends [never]
    ? string
    : { readonly name: string; readonly options: ClinicalOptions<Id> };

export interface Text {
  /** BCP 47 tag of the words. It also says how numbers and dates are written: "ar-u-nu-latn" for digits as in English, which is quickest. */
  readonly language: string;
  /** What the language calls itself: "English", "Polski". */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** That a machine translated the words, how they were checked, and who has not checked them; the language of origin has none. */
  readonly translated?: string;
  readonly dialects: { readonly [Id in Dialect]: DialectText };
  readonly regions: { readonly [Id in RegionId]: RegionText };

  readonly start: {
    /** "My back pain is getting worse. What should I do?" */
    readonly heading: string;
    readonly lead: string;
    /** Before the list: "Call 999 now if you have back pain and:" with a mark for the number. */
    readonly emergencyLead: string;
    /** The emergency list: what must never wait for a form. */
    readonly emergencyList: { readonly [Id in keyof typeof emergencyList]: string };
    /** How long it takes, that nothing leaves the page, who it is for, answering for somebody else: one line each. */
    readonly notes: readonly string[];
    /** What this is not: not a diagnosis, cannot examine you, can miss serious problems. */
    readonly disclaimer: string;
    readonly begin: string;
  };

  readonly stages: { readonly [Id in Stage]: string };
  /** A heading for the pages whose questions only read after it. On the others the first question is the heading. */
  readonly pages: { readonly [Id in PageId]?: { readonly heading: string } };
  readonly questions: { readonly [Id in Exclude<QuestionId, MoodQuestion>]: QuestionText<Id> } & (
    MoodQuestionsText | { readonly [Id in MoodQuestion]?: never }
  );
  /** The ends of the 0 to 10 scale. */
  readonly scaleEnds: { readonly least: string; readonly most: string };

  readonly tiers: {
    readonly [Id in TierId]: {
      /** Names the urgency in words: "Emergency", "Today", "This week", … */
      readonly label: string;
      /** The result's heading: what to do, in one short sentence. */
      readonly heading: string;
      /** By when, and what, as a sentence: "Get your back looked at this week, and within 2 weeks at most." */
      readonly time: string;
      /** One or two sentences after the heading. */
      readonly lead: string;
    };
  };
  /** The page between the stages, for whoever can wait: how urgent it is, and that going on is worth it. */
  readonly howUrgent: {
    readonly [Id in Exclude<TierId, 'emergency' | 'same-day'>]: { readonly heading: string; readonly lead: string };
  } & {
    /** Names the folded signs for which to get help sooner. */
    readonly comeBack: string;
    /** The first button: on to the last stage. */
    readonly continue: string;
    /** The second button: an honest result of what was answered so far. */
    readonly seeResult: string;
  };
  readonly actions: { readonly [Id in ActionId]: string };
  /** Why these answers mean this urgency, in the person's own terms. */
  readonly rules: { readonly [Id in keyof typeof rules]: RuleText<(typeof rules)[Id]> };
  readonly returnAdvice: { readonly [Id in keyof typeof returnAdvice]: ReturnText<(typeof returnAdvice)[Id]> };
  readonly reasons: { readonly [Id in ReasonId]: { readonly title: string; readonly about: string } };
  readonly signs: { readonly [Id in SignId]: string };
  readonly firstSteps: { readonly [Id in FirstStepId]: FirstStepText };
  readonly badges: { readonly [Id in Badge]: { readonly label: string; readonly meaning: string } };
  readonly plan: { readonly [Id in PlanAreaId]: { readonly title: string; readonly about: string } };
  readonly planItems: { readonly [Id in PlanItemId]: PlanItemText };
  readonly preparation: {
    readonly questions: { readonly [Id in AppointmentQuestionId]: string };
    readonly tests: { readonly [Id in AppointmentTestId]: { readonly title: string; readonly about: string } };
    readonly people: { readonly [Id in SpecialistId]: { readonly title: string; readonly about: string } };
    /** Keep an eye on your pain: what to note, and when to check again. */
    readonly track: readonly string[];
  };

  readonly result: {
    /** On the button of the head: "Call {number}". */
    readonly call: string;
    /** Before the host's own booking link and phone number, with `{clinic}`, which may be a name or `clinic` below. */
    readonly forPatients: string;
    readonly because: string;
    readonly noRule: string;
    /** Names the fold of what else holds, at this tier or a less urgent one. */
    readonly alsoNoticed: string;
    readonly youSaid: string;
    readonly comeBack: string;
    readonly comeBackLead: string;
    /** Names the fold of all signs, where help is to be had today anyway. */
    readonly ifItChanges: string;
    /** The points of the drawn line in time, from most urgent. */
    readonly timeline: readonly [now: string, today: string, thisWeek: string, weeks: string];
    /** Read out with the point at which the person is. */
    readonly yourPlace: string;
    /** Names the fold of what would raise the tier. */
    readonly sooner: string;
    readonly soonerLead: string;
    readonly returnEmergency: string;
    readonly returnToday: string;
    readonly returnThisWeek: string;
    /** In the result of somebody who stopped before the last stage: what it could add, and a button to answer it. */
    readonly stopped: { readonly heading: string; readonly about: string; readonly continue: string };
    readonly reasonsHeading: string;
    /** Usually several things act together, and each person's back pain is their own. */
    readonly reasonsLead: string;
    readonly reasonsNoSigns: string;
    readonly signCount: CountText;
    readonly stepsHeading: string;
    readonly begin: string;
    readonly build: string;
    readonly expect: string;
    /** Beside what the person has tried: what to change. */
    readonly tried: string;
    readonly flareUpHeading: string;
    readonly flareUp: readonly string[];
    readonly milestonesHeading: string;
    /** What to expect by 2, 6 and 12 weeks, and what to do if it does not come. */
    readonly milestones: readonly string[];
    readonly planHeading: string;
    /** Names the fold that holds what is often advised and what guidelines say. */
    readonly adviceDiffers: string;
    /** Heading of what is folded while something serious waits for its review. */
    readonly afterReview: string;
    readonly prepareHeading: string;
    readonly questionsHeading: string;
    readonly testsHeading: string;
    readonly peopleHeading: string;
    readonly trackHeading: string;
    /** A closing line of realistic hope: the one that fits the person. */
    readonly hope: { readonly [Id in HopeId]: string };
    /** One line for anyone who cannot keep themselves safe, at every tier. */
    readonly unsafe: string;
    /** The line above the heading of the crisis card, wherever on the page that stands. */
    readonly crisisLabel: string;
    readonly crisisHeading: string;
    readonly crisisLead: string;
    readonly answersHeading: string;
    /** Names the fold of the answers that deny something. */
    readonly denied: CountText;
    readonly change: string;
    readonly print: string;
    readonly copy: string;
    readonly printFailed: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly aboutHeading: string;
    readonly about: readonly string[];
    /** "Content version {version}, {date}. Due for review by {reviewBy}." The dates are in words. */
    readonly aboutVersion: string;
    /** Shown once the review date has passed. */
    readonly pastReview: string;
    readonly sourcesHeading: string;
    readonly restart: string;
    readonly wrongAnswer: string;
    /** "Phone numbers and services for: {region}" */
    readonly whichRegion: string;
    readonly bookOnline: string;
    /** Before the clinic's number. */
    readonly callClinic: string;
    readonly clinic: string;
    readonly phq: string;
  };

  /** Of a calendar, which others may read: only what is named tells that it is about health. */
  readonly reminder: {
    /** Names the fold. */
    readonly heading: string;
    /** Before the days. */
    readonly lead: string;
    /** With the days, and in each of them. */
    readonly worse: string;
    /** Before the days, where an appointment is to be made. */
    readonly bookNow: string;
    readonly again: string;
    /** Asks whether the appointment is made, and says by when it is to take place, at `{date}`. */
    readonly appointment: string;
    /** What to do if it is not. */
    readonly notMade: string;
    /** What it is about, behind a title, for whoever chooses to have it named. */
    readonly topic: string;
    /** The choice, and what it means. */
    readonly name: string;
    readonly save: string;
    /** What to do with the file, and where there is none: a browser does not tell whether it kept one. */
    readonly saved: string;
    readonly copy: string;
  };

  readonly flow: {
    readonly continue: string;
    readonly back: string;
    readonly skip: string;
    readonly or: string;
    readonly why: string;
    readonly counts: string;
    /** "Part {part} of {of}: {name}" */
    readonly part: string;
    readonly errorTitle: string;
    readonly errorPrefix: string;
    /** Read out, not shown, while errors are being put right. */
    readonly leftToAnswer: CountText;
    /** The same, when none is left. */
    readonly allAnswered: string;
    /** Names the choice of a language: "Language". */
    readonly languageQuestion: string;
    readonly regionQuestion: string;
    readonly regionHint: string;
    /** Stands in the list of regions until one is chosen. */
    readonly regionOpen: string;
    readonly regionChange: string;
    readonly left: string;
    readonly right: string;
  };

  /** How pieces are put together where no sentence of the language's own does it. */
  readonly joining: {
    /** A name with what it is: "{name}: {value}". */
    readonly named: string;
    /** With more about it: "{value} ({more})". */
    readonly withMore: string;
    /** A label or heading, which has no full stop, before a sentence: "{label}. {sentence}". */
    readonly labelled: string;
    /** Between labels of answers. `Intl.ListFormat` would put "and" before the last, as if they were a sentence. */
    readonly labels: string;
    /** Between facts, which may hold lists of labels. */
    readonly facts: string;
    /** Between whole sentences; empty in a script without spaces. */
    readonly sentences: string;
  };

  /** The sheet for whoever examines the person: short, in clinical words. */
  readonly clinician: {
    readonly heading: string;
    /** What the answers are, and are not. */
    readonly about: string;
    /** A line to write on. */
    readonly name: string;
    readonly urgency: string;
    readonly why: string;
    /** Before how the pain went, and the signs that are new or worse. */
    readonly changed: string;
    readonly reported: string;
    readonly unsure: string;
    readonly denied: string;
    /** Before what the person was not asked, or did not answer. */
    readonly missing: string;
    readonly beliefs: string;
    /** The name of the four questions on mood together, and what they add up to. */
    readonly mood: string;
    /** "{total} of 12 (anxiety {anxiety} of 6, depression {depression} of 6)" */
    readonly moodScore: string;
    /** A number on a scale from 0 to 10: "{number}/10". */
    readonly ofTen: string;
    readonly answers: { readonly [Id in PlainAnswer]: string };
    readonly questions: { readonly [Id in Exclude<QuestionId, MoodQuestion>]: ClinicalText<Id> };
  };

  /** The check as a form of other vendors: FHIR. */
  readonly form: {
    /** Heading of what is calculated from the answers. */
    readonly result: string;
    /** Names the tier. */
    readonly tier: string;
    /** Names the list of the rules that hold. */
    readonly rules: string;
    /** In the tier's place, as long as it may still rise. */
    readonly unanswered: string;
  };

  /** Shown when something broke: the emergency list follows. */
  readonly failure: { readonly heading: string; readonly advice: string };
}
