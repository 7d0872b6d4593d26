/**
 * All that the dossier is made from, gathered once: the content, its words, the proof's ledger, the simulation's figures and the vignettes' results.
 * It makes no page.
 */
import type { Change, Content } from '../../src/content/schema.js';
import type { Text } from '../../src/text/text.js';
import { contentHash, wordsHash } from '../proof/content-hash.js';
import type { Speaker } from './condition-sentence.js';
import type { Figures } from './figures.js';
import type { Ledger } from './proof-ledger.js';
import { vignetteResult, type Vignette, type VignetteResult } from '../proof/vignette-results.js';
import { Words } from './words.js';

export interface Ingredients {
  readonly content: Content;
  readonly text: Text;
  /** The same words in other languages. */
  readonly translations: readonly Text[];
  readonly changes: readonly Change[];
  readonly ledger: Ledger;
  readonly vignettes: readonly Vignette[];
  readonly figures: Figures;
}

export interface Dossier extends Ingredients, Speaker {
  readonly content: Content;
  readonly words: Words;
  readonly hash: string;
  readonly wordsHash: string;
  readonly results: readonly VignetteResult[];
}

/** @throws Error where the proof is about other content. */
export function gather(ingredients: Ingredients): Dossier {
  const { content, text, ledger, vignettes } = ingredients;
  const hash = contentHash(content);
  if (ledger.content.hash !== hash) {
    throw new Error(`The proof is about content ${ledger.content.hash}, and this content is ${hash}.`);
  }
  return {
    ...ingredients,
    words: new Words(content, text),
    hash,
    wordsHash: wordsHash(text),
    results: vignettes.map((one) => vignetteResult(content, one)),
  };
}
