/**
 * The figures of the dossier that take most of a minute to compute: the simulated population, and what the other way of each open
 * question would change for it and for the known people. They are kept in a file until anything behind them changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Content, Tier } from '../../src/content/schema.js';
import { contentHash } from '../proof/content-hash.js';
import { populationOf, withShares, type Drawn, type Population, type Shares } from '../proof/population-counts.js';
import { rates, reworded, scenarios, type Scenario } from '../proof/population-rates.js';
import { vignetteResult, type Vignette } from '../proof/vignette-results.js';
import { openQuestions, type Otherwise } from './data/open-questions.js';

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
  /** By scenario. */
  readonly populations: readonly Population[];
  /** The same, with the rates that a new wording is thought to change. */
  readonly reworded: readonly Population[];
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

/** @param people how many are simulated; the same ones each time, so that two figures differ by the rules alone. */
export function computeFigures(content: Content, known: readonly Vignette[], people = 6_000): Figures {
  const names = Object.keys(scenarios) as Scenario[];
  const drawn = (scenario: Scenario): Drawn => ({ scenario, people });
  const ways = openQuestions.flatMap(({ otherwise = [] }, question) =>
    otherwise.map((one) => ({ question, how: one.how, content: changedBy(content, one) })),
  );
  const now = known.map((one) => ({ one, from: vignetteResult(content, one).given }));
  const moved = (other: Content): OtherwiseFigures['moved'] =>
    now.flatMap(({ one, from }) => {
      const { given: to, verdict } = vignetteResult(other, one);
      return from === to ? [] : [{ id: one.id, from, to, unsafe: verdict === 'unsafe' }];
    });
  const simulated = withShares(content, ways, drawn('base'));
  return {
    populations: names.map((scenario) => populationOf(content, { ...drawn(scenario), ways: scenario === 'base' })),
    reworded: names.map((scenario) => populationOf(content, { ...drawn(scenario), reworded: true })),
    otherwise: openQuestions.map((_, index) =>
      simulated
        .filter(({ question }) => question === index)
        .map(({ how, content: other, shares, routineOrLess }) => ({ how, shares, routineOrLess, moved: moved(other) })),
    ),
  };
}

/** The figures for this content, rates and open questions; computes them where the file has none for these. */
export function figuresFor(file: string, content: Content, known: readonly Vignette[]): Figures {
  const behind = [contentHash(content), rates, reworded, scenarios, openQuestions, known];
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
