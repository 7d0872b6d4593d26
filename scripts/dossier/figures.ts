/**
 * The figures of the dossier that take minutes to compute: the simulated population, and what the other way of each open
 * question would change for it and for the known people. They are kept in a file until anything behind them changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Content, Tier } from '../../src/content/schema.js';
import { contentHash } from '../proof/content-hash.js';
import { populationOf, type Population } from '../proof/population-counts.js';
import { rates, scenarios, type Scenario } from '../proof/population-rates.js';
import { vignetteResult, type Vignette } from '../proof/vignette-results.js';
import { openQuestions, type Otherwise } from './data/open-questions.js';

export type Shares = Pick<Population, 'shares' | 'routineOrLess'>;

/** What another way would change. */
export interface OtherwiseFigures extends Shares {
  readonly how: string;
  /** The known people who would get another tier. */
  readonly moved: readonly {
    readonly id: string;
    readonly from: Tier;
    readonly to: Tier;
    readonly unsafe: boolean;
  }[];
}

export interface Figures {
  readonly populations: readonly Population[];
  /** For each open question, in order, its other ways. */
  readonly otherwise: readonly (readonly OtherwiseFigures[])[];
}

/** The content with the other way in place of its own. */
export function changedBy(content: Content, { rules }: Otherwise): Content {
  const changed = Object.entries(rules).map(([id, change]) => {
    const { [id]: rule } = content.rules;
    if (!rule) throw new Error(`An open question changes the rule “${id}”, which the content does not have.`);
    return [id, { ...rule, ...change }] as const;
  });
  return { ...content, rules: { ...content.rules, ...Object.fromEntries(changed) } };
}

function otherwiseFigures(
  content: Content,
  known: readonly Vignette[],
  otherwise: Otherwise,
  people: number,
): OtherwiseFigures {
  const other = changedBy(content, otherwise);
  const { shares, routineOrLess } = populationOf(other, { scenario: 'base', people });
  const moved = known.flatMap((one) => {
    const { given: from } = vignetteResult(content, one);
    const { given: to, verdict } = vignetteResult(other, one);
    return from === to ? [] : [{ id: one.id, from, to, unsafe: verdict === 'unsafe' }];
  });
  return { how: otherwise.how, shares, routineOrLess, moved };
}

/** @param people how many are simulated; the same ones each time, so that two figures differ by the rules alone. */
export const computeFigures = (content: Content, known: readonly Vignette[], people = 6_000): Figures => ({
  populations: (Object.keys(scenarios) as Scenario[]).map((scenario) =>
    populationOf(content, { scenario, people, ways: scenario === 'base' }),
  ),
  otherwise: openQuestions.map(({ otherwise = [] }) =>
    otherwise.map((one) => otherwiseFigures(content, known, one, people)),
  ),
});

/** The figures for this content, rates and open questions; computes them where the file has none for these. */
export function figuresFor(file: string, content: Content, known: readonly Vignette[]): Figures {
  const behind = [contentHash(content), rates, scenarios, openQuestions, known];
  const key = createHash('sha256').update(JSON.stringify(behind)).digest('hex');
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { key: string; figures: Figures };
    if (kept.key === key) return kept.figures;
  }
  const figures = computeFigures(content, known);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ key, figures }));
  return figures;
}
