/**
 * `npm run prove`: proves every property of the shipped content, shows that the proofs may be trusted, and writes the
 * ledger `dist/proof.json` for the dossier. With `-- --mutants` it also shows that each small mistake would be noticed,
 * and asks five times as many made-up people.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { content as shipped } from '../../src/content/index.js';
import type { Content } from '../../src/content/schema.js';
import { agree, madeUpPeople, type Agreement } from './agreement.js';
import { contentHash } from './content-hash.js';
import { randomNumbers } from './crowd.js';
import { judge, type Fate } from './mutants.js';
import { mutants, sample } from './mutator.js';
import { contractProperties, transcriptionProperties } from './properties.js';
import { pageProperties, pageTranscription } from './page-properties.js';
import { planProperties, planTranscription } from './plan-properties.js';
import { prove, searchesOf, World, type CounterExample, type Proof, type Property } from './property.js';
import { safetyProperties } from './safety.js';
import { Solver } from './solver.js';
import { knownPeople } from './vignette-results.js';
import { floors, unsureAnswers, witnesses } from './witnesses.js';

const withMutants = process.argv.includes('--mutants');
/** Made-up people on whom all must agree: fewer in the everyday run, of which they are half the time. */
const people = withMutants ? 20_480 : 4_096;
/** One person in so many is put to the solver as well. */
const every = 20;
const mutantsTried = 160;
const mutantsOfEachKind = 3;
const seed = 20_261_123;

const content: Content = shipped;
const root = new URL('../../', import.meta.url);
const vignettes = knownPeople();
const transcriptions = [...transcriptionProperties, ...pageTranscription, ...planTranscription];
const properties = [
  ...contractProperties,
  ...pageProperties,
  ...safetyProperties,
  ...planProperties,
  ...transcriptions,
];
/** Where the properties stand that list rules by their ids, which a new rule may have to join. */
const home = (property: Property): string | undefined => {
  if (safetyProperties.includes(property)) return 'scripts/proof/safety.ts';
  return planProperties.includes(property) ? 'scripts/proof/plan-properties.ts' : undefined;
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const row = (name: string, from: string, count: string, time: string, verdict: string): string =>
  [name.padEnd(38), from.padEnd(16), count.padStart(11), time.padStart(9), verdict].join('  ');

/** A failed proof as a person: what they answered, what they were told, and which rules are at fault. */
function tell({ about, people: persons, lost, page }: CounterExample): string {
  const [before, after] = persons;
  const lines = [`    ${about}`];
  for (const [index, { words, tier, deciding }] of persons.entries()) {
    const who = after ? (index === 0 ? 'Before' : 'After') : 'Somebody';
    const why = deciding.length > 0 ? `by ${deciding.join(', ')}` : 'no rule holds';
    lines.push(`    ${who}: ${words.join(' · ') || 'nothing out of the ordinary'}`, `      → ${tier} (${why})`);
  }
  if (page) lines.push(...page.map((line) => `      The page says: “${line}”`));
  if (before && after && lost.length > 0) lines.push(`    At fault: ${lost.join(', ')} no longer holds.`);
  return lines.join('\n');
}

async function timed<Result>(run: () => Promise<Result>): Promise<{ result: Result; milliseconds: number }> {
  const start = performance.now();
  const result = await run();
  return { result, milliseconds: performance.now() - start };
}

async function proveAll(world: World, solver: Solver): Promise<Proof[]> {
  const searches = searchesOf(solver, world);
  const proofs: Proof[] = [];
  for (const property of properties) {
    const proof = await prove(property, world, searches);
    const { id, from } = property;
    console.log(
      row(id, from, String(proof.obligations), seconds(proof.milliseconds), proof.counterExample ? 'FAILED' : 'proved'),
    );
    if (proof.counterExample) console.log(tell(proof.counterExample));
    const file = home(property);
    if (proof.counterExample && file)
      console.log(
        `    If the content is right, the list of rules in “${id}”, ${file}, lacks the one above, or has one too many.`,
      );
    proofs.push(proof);
  }
  return proofs;
}

async function trust(solver: Solver): Promise<Agreement> {
  const { result, milliseconds } = await timed(() =>
    agree(content, madeUpPeople(content, vignettes, people, seed), solver, every),
  );
  console.log(
    row(
      'engine = formula = contract = solver',
      'translation',
      String(result.people),
      seconds(milliseconds),
      result.disagreement ? 'FAILED' : 'agreed',
    ),
  );
  console.log(
    result.disagreement
      ? `    ${result.disagreement}`
      : `    on ${String(result.statements)} statements about each person; ${String(result.substituted)} of them put to the solver itself`,
  );
  return result;
}

async function judgeMutants(world: World, solver: Solver, proofs: readonly Proof[]): Promise<Fate[]> {
  // A property that fails as it is would seem to notice everything. Quick ones come first, and the contract's second
  // transcription last: it notices nearly everything, and the others are to show what they notice themselves.
  const rank = ({ property, milliseconds }: Proof): number =>
    (transcriptions.includes(property) ? 1e9 : 0) + milliseconds;
  const properties = proofs
    .filter(({ counterExample }) => !counterExample)
    .sort((one, other) => rank(one) - rank(other))
    .map(({ property }) => property);
  const all = mutants(content);
  const wanted = process.argv.includes('--all')
    ? all
    : sample(all, mutantsTried, mutantsOfEachKind, randomNumbers(seed));
  const fates: Fate[] = [];
  const { milliseconds } = await timed(async () => {
    for (const mutant of wanted) fates.push(await judge({ solver, shipped: world, properties, vignettes }, mutant));
  });
  const killed = fates.filter(({ killedBy }) => killedBy);
  const equivalent = fates.filter(({ equivalent: same }) => same);
  const kinds = new Set(all.map(({ operator }) => operator)).size;
  console.log(
    `\n${String(killed.length)} of ${String(wanted.length - equivalent.length)} mutants killed in ${seconds(milliseconds)}, ` +
      `made in ${String(kinds)} ways; drawn from ${String(all.length)} that could be made.`,
  );
  const kills = new Map<string, number>();
  for (const { killedBy = '' } of killed) kills.set(killedBy, (kills.get(killedBy) ?? 0) + 1);
  for (const [by, count] of [...kills].sort(([, one], [, other]) => other - one))
    console.log(`    ${String(count).padStart(4)}  ${by}`);
  for (const { mutant, equivalent: same, killedBy } of fates) {
    if (!killedBy)
      console.log(
        `  ${same ? 'no difference to anyone, as the solver shows' : 'SURVIVED'}: ${mutant.operator}, ${mutant.about}`,
      );
  }
  return fates;
}

const solver = await Solver.start();
const world = new World(content);
const hash = contentHash(content);
console.log(`Content ${content.version.version} of ${content.version.date}, sha256 ${hash}\n`);
console.log(row('property', 'from', 'obligations', 'time', ''));

const start = performance.now();
const proofs = await proveAll(world, solver);
const agreement = await trust(solver);
const searches = searchesOf(solver, world);
const { result: found, milliseconds: finding } = await timed(() => witnesses(world, searches));
const rules = Object.keys(content.rules).length;
console.log(row('a shortest example of each rule', '4.6', String(found.length), seconds(finding), 'found'));
const { result: least, milliseconds: flooring } = await timed(() => floors(world, searches));
const options = Object.values(least).reduce((sum, list) => sum + Object.keys(list).length, 0);
console.log(row('the least urgent tier of each answer', 'dossier', String(options), seconds(flooring), 'found'));
const { result: unsure, milliseconds: doubting } = await timed(() => unsureAnswers(world, searches));
const parts = Object.values(unsure).flat().length;
console.log(row('what “not sure” does in each emergency rule', '4.10', String(parts), seconds(doubting), 'found'));
for (const [rule, questions] of Object.entries(unsure))
  console.log(`    ${rule.padEnd(4)} ${questions.join(', ') || 'nothing'}`);
console.log(`\nAll in ${seconds(performance.now() - start)}.`);
const fates = withMutants ? await judgeMutants(world, solver, proofs) : undefined;
solver.stop();

const ledger = {
  content: { version: content.version.version, date: content.version.date, hash },
  when: new Date().toISOString(),
  properties: proofs.map(({ property: { id, from, statement }, obligations, milliseconds, counterExample }) => ({
    property: id,
    from,
    statement,
    obligations,
    milliseconds: Math.round(milliseconds),
    proved: !counterExample,
    ...(counterExample && { counterExample }),
  })),
  agreement: {
    people: agreement.people,
    statements: agreement.statements,
    substituted: agreement.substituted,
    agreed: !agreement.disagreement,
  },
  witnesses: Object.fromEntries(found.map(({ rule, answers, words }) => [rule, { answers, words }])),
  floors: least,
  unsure,
  ...(fates && {
    mutants: {
      tried: fates.length,
      killed: fates.filter(({ killedBy }) => killedBy).length,
      equivalent: fates
        .filter(({ equivalent }) => equivalent)
        .map(({ mutant: { operator, about } }) => `${operator}, ${about}`),
    },
  }),
};
mkdirSync(new URL('dist/', root), { recursive: true });
writeFileSync(new URL('dist/proof.json', root), `${JSON.stringify(ledger, undefined, 1)}\n`);
console.log(`The ledger is in ${fileURLToPath(new URL('dist/proof.json', root))}.`);

const proved = [
  ...proofs.map(({ counterExample }) => !counterExample),
  !agreement.disagreement,
  found.length === rules,
];
const noticed = (fates ?? []).map(({ killedBy, equivalent }) => killedBy !== undefined || equivalent === true);
const results = [...proved, ...noticed];
const passed = results.filter(Boolean).length;
const failed = results.length - passed;
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify({ passed, failed })}\n`);
