/**
 * A dossier without the proof behind it, so that its tests take no minutes: the real content and text, and a ledger that
 * says of each real property that it holds.
 */
import { gather, type Dossier, type Ingredients } from '../../../scripts/dossier/dossier.js';
import { computeFigures } from '../../../scripts/dossier/figures.js';
import type { Ledger } from '../../../scripts/dossier/proof-ledger.js';
import { knownPeople } from '../../../scripts/proof/vignette-results.js';
import { changeLog } from '../../../src/content/change-log.js';
import { content as shipped } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import { ar } from '../../../src/text/ar.js';
import { en } from '../../../src/text/en.js';
import { pl } from '../../../src/text/pl.js';
import { contentHash } from '../../../scripts/proof/content-hash.js';
import { pageProperties, pageTranscription } from '../../../scripts/proof/page-properties.js';
import { planProperties, planTranscription } from '../../../scripts/proof/plan-properties.js';
import { contractProperties, transcriptionProperties } from '../../../scripts/proof/properties.js';
import { safetyProperties } from '../../../scripts/proof/safety.js';

export const content: Content = shipped;

export const vignettes = knownPeople();

export const properties = [
  ...contractProperties,
  ...pageProperties,
  ...safetyProperties,
  ...planProperties,
  ...transcriptionProperties,
  ...pageTranscription,
  ...planTranscription,
];

export function madeUpLedger(hash = contentHash(content)): Ledger {
  return {
    content: { version: content.version.version, date: content.version.date, hash },
    when: '2026-11-23T12:00:00.000Z',
    properties: properties.map(({ id, from, statement }) => ({
      property: id,
      from,
      statement,
      obligations: 3,
      milliseconds: 1200,
      proved: true,
    })),
    agreement: { people: 20_000, statements: 500, substituted: 1000, agreed: true },
    witnesses: Object.fromEntries(
      Object.keys(content.rules).map((rule) => [rule, { answers: {}, words: [`somebody made up for ${rule}`] }]),
    ),
    floors: { alarm: { 'not-sure': 'same-day' } },
    unsure: { E4: ['saddle', 'cord-different'] },
  };
}

/** Few people are enough to show where each figure stands. */
export const figures = computeFigures(content, vignettes, 60);

export const madeUpDossier = (changes: Partial<Ingredients> = {}): Dossier =>
  gather({
    content,
    text: en,
    translations: [pl, ar],
    changes: changeLog,
    ledger: madeUpLedger(),
    vignettes,
    figures,
    ...changes,
  });
