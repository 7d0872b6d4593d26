/**
 * What a host page may set, as one schema: the only description of it, from which the build also generates the checker
 * of the one-file script (`scripts/build/configuration-checker.mjs`), which carries no zod. It does not know the DOM.
 */
import * as z from 'zod/mini';
import { regions } from '../content/regions.js';
import { idsOf } from '../engine/entries.js';
import { configureBy, type Field, type Kind, type Problem } from './configure.js';

/** What the schema cannot say: how an attribute's text is read, and what it takes in plain words. */
export const fieldRegistry = z.registry<{ kind: Kind; takes: string }>();

const regionIds = idsOf(regions);

export const configurationSchema = z.strictObject({
  /** Whose phone numbers and words are used. The person is asked where it is left out. */
  region: z
    .optional(z.enum(regionIds))
    .register(fieldRegistry, { kind: 'text', takes: `one of ${regionIds.join(', ')}` }),

  /** The language of the words. The closest ancestor's `lang` where it is left out. */
  lang: z
    .optional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)))
    .register(fieldRegistry, {
      kind: 'text',
      takes: 'a language tag such as en or en-GB',
    }),

  /** Whether the start shows a choice of the languages that the page has brought. */
  languages: z
    ._default(z.boolean(), false)
    .register(fieldRegistry, { kind: 'switch', takes: 'no value, true or false' }),

  /** The language of the sheet for whoever examines the person. */
  'clinician-lang': z
    .optional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)))
    .register(fieldRegistry, { kind: 'text', takes: 'a language tag such as en or en-GB' }),

  /** The level of the widget's first heading. */
  'heading-level': z._default(z.int().check(z.gte(1), z.lte(6)), 2).register(fieldRegistry, {
    kind: 'whole number',
    takes: 'a whole number from 1 to 6',
  }),

  /** The clinic that the booking link and the phone number belong to. */
  'clinic-name': z.optional(z.string().check(z.minLength(1), z.maxLength(80))).register(fieldRegistry, {
    kind: 'text',
    takes: 'a name of 1 to 80 characters',
  }),

  /** Where an appointment can be booked. Plain `http` or `https` with a host, and nothing that a browser would run. */
  'booking-url': z
    .optional(
      z
        .string()
        .check(z.regex(/^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s!-,/:-@[-`{-~]+(:\d{1,5})?([/?#]\S*)?$/), z.maxLength(2000)),
    )
    .register(fieldRegistry, {
      kind: 'text',
      takes: 'a whole address that starts with https:// or http://',
    }),

  /** The clinic's phone number, as people read it. */
  phone: z.optional(z.string().check(z.regex(/^(?=(.*\d){3})[\d +().-]{3,30}$/))).register(fieldRegistry, {
    kind: 'text',
    takes:
      'a phone number of digits, spaces, +, -, dots and brackets, with at least 3 digits and at most 30 characters',
  }),

  /** Whether the completed event carries the tier and the answers. The host needs the person's consent for it. */
  'share-result': z
    ._default(z.boolean(), false)
    .register(fieldRegistry, { kind: 'switch', takes: 'no value, true or false' }),

  /** Whether each page is an entry of the browser's history, so that its Back button works. */
  history: z._default(z.boolean(), false).register(fieldRegistry, { kind: 'switch', takes: 'no value, true or false' }),
});

export type Configuration = z.infer<typeof configurationSchema>;

const fields: Field[] = Object.entries(configurationSchema.shape).map(([attribute, schema]) => ({
  attribute,
  ...(fieldRegistry.get(schema) as { kind: Kind; takes: string }),
  fallback: schema.parse(undefined),
  accepts: (value) => schema.safeParse(value).success,
}));

/**
 * The configuration for what a host set, by attribute name. A bad value falls back to its safe default alone, and is
 * told as a problem.
 */
export const configure = (
  given: Readonly<Record<string, unknown>>,
): { configuration: Configuration; problems: Problem[] } =>
  configureBy(fields, given) as { configuration: Configuration; problems: Problem[] };
