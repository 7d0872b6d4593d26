/**
 * What the types of `src/content/schema.ts` cannot say of a content's values, as schemas: how ids, dates, numbers and addresses
 * are written, that a list is not empty, and that a row has no field that nobody reads.
 */
import * as z from 'zod/mini';
import type { Condition } from '../../../src/content/conditions.js';
import type { Change, Content, Region, Source } from '../../../src/content/schema.js';

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

const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() => {
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

const stageSchema = z.enum(['A', 'B', 'C', 'D']);

const choice = {
  stage: stageSchema,
  options: z.readonly(z.array(id).check(z.minLength(2))),
  concern: z.optional(z.union([z.literal('rising'), z.readonly(z.array(ids).check(z.minLength(2)))])),
  when: z.optional(condition),
};
const oneSchema = z.strictObject({
  ...choice,
  kind: z.literal('one'),
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
const questionSchema = z.discriminatedUnion('kind', [oneSchema, manySchema, scaleSchema]);

const questionPageSchema = z.strictObject({
  id,
  stage: stageSchema,
  questions: z.readonly(z.array(id).check(z.minLength(1))),
  shows: z.optional(z.never()),
  layout: z.optional(z.enum(['rows', 'body'])),
  optional: z.optional(z.boolean()),
  instrument: z.optional(id),
});
const tierPageSchema = z.strictObject({
  id,
  stage: stageSchema,
  shows: z.literal('tier'),
  questions: z.optional(z.never()),
  layout: z.optional(z.never()),
  optional: z.optional(z.never()),
  instrument: z.optional(z.never()),
});
const pageSchema = z.union([questionPageSchema, tierPageSchema]);

const tierSchema = z.enum(['emergency', 'same-day', 'soon', 'routine-review', 'self-manage']);

const concernSchema = z.enum([
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

const ruleSchema = z.strictObject({
  tier: tierSchema,
  concern: concernSchema,
  when: condition,
  sentences: z.optional(z.record(id, condition)),
  actions: z.optional(ids),
  reviewFirst: z.optional(z.literal(true)),
  sources: sourceIds,
});

const tierDefinitionSchema = z.strictObject({
  actions: ids,
  remind: z.optional(
    z.strictObject({ again: least, appointment: z.optional(z.strictObject({ ask: least, by: least })) }),
  ),
});

const actionSchema = z.strictObject({
  tiers: z.readonly(z.array(tierSchema)),
  when: z.optional(condition),
  replacedBy: z.optional(id),
  call: z.optional(z.enum(['first', 'otherwise'])),
});

const emergencySignSchema = z.strictObject({
  sign: condition,
  sources: sourceIds,
});

const line = {
  urgency: z.enum(['emergency', 'same-day', 'soon']),
  when: z.optional(condition),
  reported: z.optional(condition),
  replacedBy: z.optional(id),
  sources: sourceIds,
};
const returnAdviceSchema = z.union([
  z.strictObject({ ...line, sign: condition }),
  z.strictObject({ ...line, untold: z.string().check(z.minLength(2)) }),
]);

const hopeSchema = z.strictObject({
  tiers: z.optional(z.readonly(z.array(tierSchema))),
  when: z.optional(condition),
});

const preparationItem = z.strictObject({ when: z.optional(condition), sources: sourceIds });
const preparationSchema = z.strictObject({
  mostQuestions: z.number().check(z.int(), z.positive()),
  questions: z.record(id, z.strictObject({ reason: z.optional(id), child: z.optional(z.boolean()) })),
  tests: z.record(id, preparationItem),
  people: z.record(id, preparationItem),
});

const signSchema = z.strictObject({ when: condition, sources: sourceIds });
const reasonSchema = z.strictObject({ sources: sourceIds, signs: z.record(id, signSchema) });

const badgeSchema = z.enum(['recommended', 'may-help', 'guidelines-disagree', 'not-recommended', 'ask-first']);

const planItemSchema = z.strictObject({
  badge: badgeSchema,
  when: z.optional(condition),
  unless: z.optional(condition),
  askFirst: z.optional(condition),
  tried: z.optional(condition),
  emphasis: z.optional(condition),
  duringReview: z.optional(z.boolean()),
  onlyDuringReview: z.optional(z.boolean()),
  sources: sourceIds,
});
const planAreaSchema = z.strictObject({
  emphasis: z.union([
    z.literal('always'),
    z.strictObject({ reasons: z.readonly(z.array(id)) }),
    z.strictObject({ when: condition }),
  ]),
  items: z.record(id, planItemSchema),
});

const firstStepsSchema = z.strictObject({
  most: least,
  steps: z.record(
    id,
    z.strictObject({
      when: z.optional(condition),
      unless: z.optional(condition),
      tried: z.optional(condition),
      duringReview: z.optional(z.boolean()),
      onlyDuringReview: z.optional(z.boolean()),
      sources: sourceIds,
    }),
  ),
});

export const sourceSchema: z.ZodMiniType<Source> = z.strictObject({
  publisher: z.string().check(z.minLength(2)),
  title: z.string().check(z.minLength(2)),
  year: z.number().check(z.int()),
  url: z.optional(z.url()),
  kind: z.enum(['guideline', 'service', 'review', 'study', 'case-report', 'article', 'instrument']),
  read: z.enum(['page', 'summary', 'unread']),
});

const phoneSchema = z.strictObject({
  number: z.string().check(z.minLength(3)),
  dial: z.string().check(z.regex(/^\+?\d+$/)),
  name: z.optional(z.string()),
  text: z.optional(z.strictObject({ number: z.string(), word: z.optional(z.string()) })),
  verified: z.boolean(),
});
const phones = z.readonly(z.array(phoneSchema));
export const regionSchema: z.ZodMiniType<Region> = z.strictObject({
  dialect: z.enum(['gb', 'ie', 'us', 'ca', 'world']),
  emergency: phones,
  sameDay: phones,
  poison: phones,
  crisis: phones,
});

const versionSchema = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  date: z.iso.date(),
  reviewBy: z.iso.date(),
  status: z.literal('researched, not approved by a clinician'),
});

export const contentSchema: z.ZodMiniType<Content> = z.strictObject({
  version: versionSchema,
  stages: z.readonly(z.array(z.strictObject({ id: stageSchema, waits: z.optional(z.boolean()) }))),
  questions: z.record(id, questionSchema),
  pages: z.readonly(z.array(pageSchema)),
  terms: z.record(id, condition),
  tiers: z.record(tierSchema, tierDefinitionSchema),
  rules: z.record(z.string().check(z.regex(/^[EDSR]\d+$/)), ruleSchema),
  actions: z.record(id, actionSchema),
  emergencyList: z.record(id, emergencySignSchema),
  returnAdvice: z.record(id, returnAdviceSchema),
  reasons: z.record(id, reasonSchema),
  plan: z.record(id, planAreaSchema),
  firstSteps: firstStepsSchema,
  preparation: preparationSchema,
  hope: z.record(id, hopeSchema),
  crisis: condition,
  crisisFirst: condition,
  child: condition,
  regions: z.record(z.string(), regionSchema),
});

export const changeSchema: z.ZodMiniType<Change> = z.strictObject({
  version: z.string(),
  date: z.iso.date(),
  changes: z.readonly(
    z.array(
      z.strictObject({
        ids,
        change: z.string(),
        why: z.string(),
        counterExample: z.optional(z.record(z.string(), z.union([z.string(), z.number(), ids]))),
      }),
    ),
  ),
});
