/**
 * What `npm run prove` found, as the dossier reads it: from dist/proof.json, after proving first where that file is missing
 * or about other content. It proves nothing itself.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const tier = z.enum(['emergency', 'same-day', 'soon', 'routine-review', 'self-manage']);
const answer = z.union([z.string(), z.number(), z.array(z.string())]);

const ledgerSchema = z.object({
  content: z.object({ version: z.string(), date: z.string(), hash: z.string() }),
  /** When it was proved. */
  when: z.string(),
  properties: z.array(
    z.object({
      property: z.string(),
      from: z.string(),
      statement: z.string(),
      obligations: z.number(),
      milliseconds: z.number(),
      proved: z.boolean(),
      counterExample: z.optional(
        z.object({ about: z.string(), people: z.array(z.object({ words: z.array(z.string()), tier: z.string() })) }),
      ),
    }),
  ),
  agreement: z.object({ people: z.number(), statements: z.number(), substituted: z.number(), agreed: z.boolean() }),
  /** By rule: the least remarkable person for whom it alone makes the tier. */
  witnesses: z.record(z.string(), z.object({ answers: z.record(z.string(), answer), words: z.array(z.string()) })),
  /** By question and option: the least urgent tier that complete answers with it can get. */
  floors: z.record(z.string(), z.record(z.string(), tier)),
  /** By emergency rule: the questions where “not sure” alone can make the difference. */
  unsure: z.record(z.string(), z.array(z.string())),
  /** Only where the proof was run with its mutants. */
  mutants: z.optional(z.object({ tried: z.number(), killed: z.number(), equivalent: z.array(z.string()) })),
});

export type Ledger = z.infer<typeof ledgerSchema>;

/** @throws Error naming what is missing, where the file is not a ledger. */
export const readLedger = (file: string): Ledger => ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** The ledger for this content; proves first where there is none. */
export function ledgerFor(file: string, contentHash: string): Ledger {
  if (existsSync(file)) {
    const ledger = readLedger(file);
    if (ledger.content.hash === contentHash) return ledger;
  }
  // What is not proved is told in the dossier, so a proof that fails is no reason to have none.
  spawnSync('npm', ['run', '--silent', 'prove', '--', '--mutants'], { stdio: 'inherit' });
  const proved = readLedger(file);
  if (proved.content.hash !== contentHash) throw new Error('The proof did not run on this content.');
  return proved;
}
