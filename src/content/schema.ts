/**
 * The shape of the content, as zod schemas and the types inferred from them. Tests parse the content with the schemas;
 * the shipped scripts take only the types, so nothing but tests may import a value from this file.
 */
import * as z from 'zod/mini';
import type { Condition } from './conditions.js';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const ids = z.readonly(z.array(z.string()));
const sourceIds = z.readonly(z.array(id).check(z.minLength(1)));

const answerTest = z.union([
  z.strictObject({ is: z.readonly(z.tuple([id, id], id)) }),
  z.strictObject({ has: z.readonly(z.tuple([id, id], id)) }),
  z.strictObject({ atLeast: z.readonly(z.tuple([id, id])) }),
  z.strictObject({ below: z.readonly(z.tuple([id, id])) }),
]);
const least = z.number().check(z.int(), z.positive());

/** `conditions.ts` says what each form means. */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() => {
  const several = z.readonly(z.array(conditionSchema).check(z.minLength(1)));
  return z.union([
    answerTest,
    z.strictObject({ not: answerTest }),
    z.strictObject({ all: several }),
    z.strictObject({ any: several }),
    z.strictObject({ count: least, of: several }),
    z.strictObject({ score: least, sum: z.readonly(z.array(id).check(z.minLength(1))) }),
    z.strictObject({ term: id }),
  ]);
});
const condition = conditionSchema;

export const stageSchema = z.enum(['A', 'B', 'C', 'D']);
export type Stage = z.infer<typeof stageSchema>;

const choice = {
  stage: stageSchema,
  /** In the order a person sees them. */
  options: z.readonly(z.array(id).check(z.minLength(2))),
  /**
   * Which options worry more: `rising` as listed, or levels of which each worries more than the one before, with no order
   * inside a level. Left out where no option worries more than another.
   */
  concern: z.optional(z.union([z.literal('rising'), z.readonly(z.array(ids).check(z.minLength(2)))])),
  /** When the question is asked; always where this is left out. */
  when: z.optional(condition),
};
const oneSchema = z.strictObject({
  ...choice,
  kind: z.literal('one'),
  /** Options that are offered only when a condition holds. */
  offered: z.optional(z.record(id, condition)),
});
const manySchema = z.strictObject({ ...choice, kind: z.literal('many') });
const scaleSchema = z.strictObject({
  stage: stageSchema,
  kind: z.literal('scale'),
  min: z.number().check(z.int()),
  max: z.number().check(z.int()),
  when: z.optional(condition),
});
export const questionSchema = z.discriminatedUnion('kind', [oneSchema, manySchema, scaleSchema]);
export type Question = z.infer<typeof questionSchema>;

const questionPageSchema = z.strictObject({
  id,
  stage: stageSchema,
  questions: z.readonly(z.array(id).check(z.minLength(1))),
  shows: z.optional(z.never()),
  /** `rows`: questions answered the same way, one row each. `body`: a drawing to mark, beside its list. */
  layout: z.optional(z.enum(['rows', 'body'])),
  /** The whole page may be skipped, and is then as if it was never asked. */
  optional: z.optional(z.boolean()),
});
/** A page that asks nothing and tells how urgent it is, to people who can wait for the last stage. */
const tierPageSchema = z.strictObject({
  id,
  stage: stageSchema,
  shows: z.literal('tier'),
  questions: z.optional(z.never()),
  layout: z.optional(z.never()),
  optional: z.optional(z.never()),
});
export const pageSchema = z.union([questionPageSchema, tierPageSchema]);
export type Page = z.infer<typeof pageSchema>;

export const tierSchema = z.enum(['emergency', 'same-day', 'soon', 'routine-review', 'self-manage']);
export type Tier = z.infer<typeof tierSchema>;

export const concernSchema = z.enum([
  'cauda-equina',
  'cord',
  'nerve-loss',
  'fracture',
  'cancer',
  'infection',
  'bleeding',
  'aneurysm',
  'pregnancy',
  'child',
  'medicines',
  'inflammatory',
  'uncontrolled-pain',
  'no-improvement',
  'mood',
  'impact',
]);
/** What a rule guards against. `aneurysm` covers other emergencies that are not of the spine. */
export type Concern = z.infer<typeof concernSchema>;

export const ruleSchema = z.strictObject({
  tier: tierSchema,
  concern: concernSchema,
  when: condition,
  /**
   * Which sentences explain the rule, where it can hold in several ways: each names only what its own condition says, and
   * is read only when the rule holds. Left out where one sentence explains it.
   */
  sentences: z.optional(z.record(id, condition)),
  /** Told besides the actions of the tier. */
  actions: z.optional(ids),
  /** While it waits for its review, only the plan items marked `duringReview` stand open. */
  reviewFirst: z.optional(z.literal(true)),
  sources: sourceIds,
});
export type Rule = z.infer<typeof ruleSchema>;

export const tierDefinitionSchema = z.strictObject({ actions: ids });
export type TierDefinition = z.infer<typeof tierDefinitionSchema>;

export const actionSchema = z.strictObject({
  tiers: z.readonly(z.array(tierSchema)),
  when: z.optional(condition),
  replacedBy: z.optional(id),
});
export type Action = z.infer<typeof actionSchema>;

/** A sign that is listed before anything is answered: whoever has it needs emergency help now. */
export const emergencySignSchema = z.strictObject({
  /** The answers that mean this sign. */
  sign: z.optional(condition),
  sources: sourceIds,
});
export type EmergencySign = z.infer<typeof emergencySignSchema>;

/** A line of "come back sooner if": a sign that may appear later, and how soon to get help then. */
export const returnAdviceSchema = z.strictObject({
  /** `soon` reads "this week". */
  urgency: z.enum(['emergency', 'same-day', 'soon']),
  /** To whom it is told; to everybody where this is left out. */
  when: z.optional(condition),
  /** The answers that mean this sign. */
  sign: z.optional(condition),
  /** Why no answer means this sign. */
  untold: z.optional(z.string().check(z.minLength(2))),
  /**
   * The answers that mean this sign in any form, also one that is old, known or checked. Whoever has given one, and is told
   * to get help less soon than the line says, is told that the sign "comes back" or "gets worse".
   */
  reported: z.optional(condition),
  /** Not told where this one is. */
  replacedBy: z.optional(id),
  sources: sourceIds,
});
export type ReturnAdvice = z.infer<typeof returnAdviceSchema>;

export const hopeSchema = z.strictObject({
  /** At which tiers; at all where this is left out. */
  tiers: z.optional(z.readonly(z.array(tierSchema))),
  when: z.optional(condition),
});
export type Hope = z.infer<typeof hopeSchema>;

const reasonId = z.enum(['treatment', 'structural', 'lifestyle', 'psychological']);
const preparationItem = z.strictObject({ when: z.optional(condition), sources: sourceIds });
export const preparationSchema = z.strictObject({
  /** How many questions are told at most. */
  mostQuestions: z.number().check(z.int(), z.positive()),
  questions: z.record(id, z.strictObject({ reason: z.optional(reasonId), child: z.optional(z.boolean()) })),
  tests: z.record(id, preparationItem),
  people: z.record(id, preparationItem),
});
export type Preparation = z.infer<typeof preparationSchema>;

export const signSchema = z.strictObject({ when: condition, sources: sourceIds });
export const reasonSchema = z.strictObject({ sources: sourceIds, signs: z.record(id, signSchema) });
export type Reason = z.infer<typeof reasonSchema>;

export const badgeSchema = z.enum(['recommended', 'may-help', 'guidelines-disagree', 'not-recommended', 'ask-first']);
/** How well guidelines support a plan item. */
export type Badge = z.infer<typeof badgeSchema>;

export const planItemSchema = z.strictObject({
  badge: badgeSchema,
  /** Shown only when this holds. */
  when: z.optional(condition),
  /** Never shown when this holds, for safety. */
  unless: z.optional(condition),
  /** Ask somebody before trying, when this holds. */
  askFirst: z.optional(condition),
  /** Comes first in its area when this holds. */
  emphasis: z.optional(condition),
  /** Still stands open while something serious waits to be checked. */
  duringReview: z.optional(z.boolean()),
  /** Stands there only while something serious waits to be checked. */
  onlyDuringReview: z.optional(z.boolean()),
  sources: sourceIds,
});
export type PlanItem = z.infer<typeof planItemSchema>;
export const planAreaSchema = z.strictObject({
  emphasis: z.union([
    z.literal('always'),
    z.strictObject({ reasons: z.readonly(z.array(reasonId)) }),
    z.strictObject({ when: condition }),
  ]),
  items: z.record(id, planItemSchema),
});
export type PlanArea = z.infer<typeof planAreaSchema>;

export const sourceSchema = z.strictObject({
  publisher: z.string().check(z.minLength(2)),
  title: z.string().check(z.minLength(2)),
  year: z.number().check(z.int()),
  /** Left out for the article alone, which has no address of its own. */
  url: z.optional(z.url()),
  kind: z.enum(['guideline', 'service', 'review', 'study', 'case-report', 'article', 'instrument']),
  /** How we know it: the page itself, a summary or reproduction of it, or general knowledge still to be checked. */
  read: z.enum(['page', 'summary', 'unread']),
});
export type Source = z.infer<typeof sourceSchema>;

/** Which words for the body, for medicines and for the places of care a region reads. */
export const dialectSchema = z.enum(['gb', 'ie', 'us', 'ca', 'world']);
export type Dialect = z.infer<typeof dialectSchema>;

export const phoneSchema = z.strictObject({
  /** As people read it. */
  number: z.string().check(z.minLength(3)),
  /** As a `tel:` link takes it. */
  dial: z.string().check(z.regex(/^\+?\d+$/)),
  name: z.optional(z.string()),
  text: z.optional(z.strictObject({ number: z.string(), word: z.optional(z.string()) })),
  /** Read on a page of the service itself or a summary of it; the rest must be checked before each release. */
  verified: z.boolean(),
});
export type Phone = z.infer<typeof phoneSchema>;
const phones = z.readonly(z.array(phoneSchema));
export const regionSchema = z.strictObject({
  /** Which words this region uses for the same thing. */
  dialect: dialectSchema,
  emergency: phones,
  sameDay: phones,
  /** For too much of a medicine, where that is a line of its own. */
  poison: phones,
  crisis: phones,
});
export type Region = z.infer<typeof regionSchema>;

export const versionSchema = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  date: z.iso.date(),
  reviewBy: z.iso.date(),
  status: z.literal('researched, not approved by a clinician'),
});

export const contentSchema = z.strictObject({
  version: versionSchema,
  questions: z.record(id, questionSchema),
  pages: z.readonly(z.array(pageSchema)),
  terms: z.record(id, condition),
  tiers: z.record(tierSchema, tierDefinitionSchema),
  rules: z.record(z.string().check(z.regex(/^[EDSR]\d+$/)), ruleSchema),
  actions: z.record(id, actionSchema),
  emergencyList: z.record(id, emergencySignSchema),
  returnAdvice: z.record(id, returnAdviceSchema),
  reasons: z.record(reasonId, reasonSchema),
  plan: z.record(id, planAreaSchema),
  preparation: preparationSchema,
  hope: z.record(id, hopeSchema),
  crisis: condition,
  crisisFirst: condition,
  child: condition,
  regions: z.record(z.string(), regionSchema),
});
export type Content = z.infer<typeof contentSchema>;

/** One change of the content: what was, what is, why, and the people for whom it was wrong before. */
export const changeSchema = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  changes: z.readonly(
    z.array(
      z.strictObject({
        /** Ids of the rules, questions or items that changed. */
        ids,
        change: z.string(),
        why: z.string(),
        counterExample: z.optional(z.record(z.string(), z.union([z.string(), z.number(), ids]))),
      }),
    ),
  ),
});
export type Change = z.infer<typeof changeSchema>;
