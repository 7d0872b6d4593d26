/** What an option says by its id alone, in every question that has it. It knows no particular question. */

/** That none of the others holds. */
export const noneOfThese = 'none';

/** Somebody who does not know. Rules ask for them, and nothing takes it for a "no". */
export const notSure = 'not-sure';

/** Somebody who would rather not say: as good as no answer. */
export const notSaid = 'prefer-not-to-say';

/** That there is nothing of what was asked. */
export const denials: ReadonlySet<string> = new Set(['no', noneOfThese]);

/** Cannot be ticked together with any other. */
export const exclusiveOptions: ReadonlySet<string> = new Set([noneOfThese, notSure]);
