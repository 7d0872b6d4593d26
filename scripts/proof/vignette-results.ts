/**
 * What the check gives for each vignette, and how that compares with what was expected. It judges nothing itself: right is
 * what the vignette's author called acceptable.
 */
import { readFileSync } from 'node:fs';
import { content } from '../../src/content/index.js';
import type { Content, Tier } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { assess } from '../../src/engine/assessment.js';
import { tierOrder } from '../../src/engine/journey.js';
import { withLaterAnswers } from './ordinary.js';

export interface Vignette {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly answers: Answers;
  readonly expected: Tier;
  readonly acceptable: readonly Tier[];
  readonly source: string;
}

/** `unsafe`: less urgent than everything acceptable. `over`: more urgent than what is acceptable. */
export type Verdict = 'acceptable' | 'unsafe' | 'over';

export interface VignetteResult extends Vignette {
  readonly given: Tier;
  readonly fired: readonly string[];
  /** The rules without which, one at a time, the tier would be lower. */
  readonly deciding: readonly string[];
  readonly verdict: Verdict;
}

const urgency = (tier: Tier): number => tierOrder.indexOf(tier);

function verdictOf({ acceptable }: Vignette, given: Tier): Verdict {
  if (acceptable.includes(given)) return 'acceptable';
  return acceptable.every((tier) => urgency(given) > urgency(tier)) ? 'unsafe' : 'over';
}

export function vignetteResult(of: Content, vignette: Vignette): VignetteResult {
  const { tier: given, fired } = assess(of, vignette.answers);
  const atTier = fired.filter(({ tier }) => tier === given).map(({ rule }) => rule);
  return {
    ...vignette,
    given,
    fired: fired.map(({ rule }) => rule),
    // Where several rules give the tier, none of them alone decides it.
    deciding: atTier.length === 1 ? atTier : [],
    verdict: verdictOf(vignette, given),
  };
}

const file = new URL('people.json', import.meta.url);

/**
 * The people whose tier is known from a source, as `people.json` has them. A question that none of them answers came after
 * they were written; each then gives its ordinary answer.
 */
export function knownPeople(): readonly Vignette[] {
  const { vignettes } = JSON.parse(readFileSync(file, 'utf8')) as { vignettes: readonly Vignette[] };
  return withLaterAnswers(content, vignettes);
}
