/**
 * `npm run population`: how many people of an ordinary population without serious disease the shipped check sends where, in
 * each scenario, against version 1 and the aims, and the price of each rule. It writes dist/population.json for the dossier.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { content as shipped } from '../../src/content/index.js';
import type { Content } from '../../src/content/schema.js';
import { isUrgent, tierOrder } from '../../src/engine/journey.js';
import { contentHash } from './content-hash.js';
import { ambition, limits, populationOf, versionOne, type Population } from './population-counts.js';
import { reworded, scenarios, type Scenario } from './population-rates.js';

const content: Content = shipped;
const percent = (share: number): string => `${share.toFixed(1)} %`.padStart(8);

/** Half the width of the range that chance alone explains, in per cent. */
const margin = (share: number, people: number): number =>
  (196 * Math.sqrt((share / 100) * (1 - share / 100))) / Math.sqrt(people);

/** A row for each aim: the figure, with the margin that chance explains, and the one with the changed rates. */
function compare({ scenario, people, shares, routineOrLess }: Population, changed: Population): string[] {
  const known = scenario === 'high' ? undefined : scenario;
  const rows = [
    ['emergency', shares.emergency, changed.shares.emergency],
    ['same-day', shares['same-day'], changed.shares['same-day']],
    ['routine-or-less', routineOrLess, changed.routineOrLess],
  ] as const;
  return rows.map(([name, share, withChanged]) => {
    const others = known ? [versionOne[known][name], ambition[known][name]].map(percent).join('  ') : '';
    return `  ${name.padEnd(16)}  ${percent(share)} ± ${margin(share, people).toFixed(1)}  ${percent(withChanged)}      ${others}`;
  });
}

function prices({ rules }: Population): string[] {
  return tierOrder.flatMap((tier) => {
    const some = rules.filter((rule) => rule.tier === tier && rule.fires > 0);
    if (some.length === 0) return [];
    return [
      `  ${tier}: rule, holds for, decides alone for (of 1,000 people), and the answers behind it`,
      ...some.map(({ rule, fires, decides, behind }) => {
        const ways =
          isUrgent(tier) || tier === 'soon'
            ? behind.map(({ answers, people }) => `${answers} (${String(people)})`)
            : [];
        return `    ${rule.padEnd(4)} ${fires.toFixed(1).padStart(6)} ${decides.toFixed(1).padStart(6)}   ${ways.join('; ').slice(0, 220)}`;
      }),
    ];
  });
}

console.log(
  `Content ${content.version.version} of ${content.version.date}. A simulation with guesses, not a study: people without ` +
    'serious disease, of whom everybody sent to hospital or told "today" is told too much.\n',
);
const populations = (Object.keys(scenarios) as Scenario[]).map((scenario) =>
  populationOf(content, { scenario, ways: scenario === 'base' }),
);
/** The same people, with the rates that a new wording is thought to change. */
const rewordedPopulations = (Object.keys(scenarios) as Scenario[]).map((scenario) =>
  populationOf(content, { scenario, reworded: true }),
);
for (const [index, population] of populations.entries()) {
  const { scenario, people, unsure, raisedLater, pages, taps, unknown } = population;
  console.log(
    `${scenario.toUpperCase()}: ${String(people)} people${' '.repeat(8)}now     with reworded     version 1       aim`,
  );
  for (const line of compare(population, rewordedPopulations[index] ?? population)) console.log(line);
  for (const tier of tierOrder) {
    console.log(
      `    ${tier.padEnd(16)} ${percent(population.shares[tier])}   ${String(pages[tier])} pages, ${String(taps[tier])} taps`,
    );
  }
  console.log(`    "not sure" at least once: ${percent(unsure)}; raised by the last stage: ${percent(raisedLater)}`);
  if (unknown.length > 0)
    console.log(`    Not in the rates, and answered with the least worrying option: ${unknown.join(', ')}`);
}
const [base] = populations.filter(({ scenario }) => scenario === 'base');
if (base) {
  console.log('\nTHE PRICE OF EACH RULE (base)');
  for (const line of prices(base)) console.log(line);
}

console.log('\nRATES CHANGED FOR NEW WORDS (“with reworded”): nobody knows yet how people answer them');
for (const [name, { reason }] of Object.entries(reworded)) console.log(`  ${name.padEnd(14)} ${reason}`);

const root = new URL('../../', import.meta.url);
const file = new URL('dist/population.json', root);
mkdirSync(new URL('dist/', root), { recursive: true });
const { version, date } = content.version;
writeFileSync(
  file,
  `${JSON.stringify({ content: { version, date, hash: contentHash(content) }, versionOne, ambition, limits, populations, rewordedPopulations, reworded }, undefined, 1)}\n`,
);
console.log(`\nThe figures are in ${fileURLToPath(file)}.`);
