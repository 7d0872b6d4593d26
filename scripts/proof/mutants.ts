/**
 * Shows that the proofs can fail: each small mistake of the mutator is put to the same properties, and then to the
 * vignettes, until one of them notices. One that nobody notices must be shown by the solver to make no difference.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../../src/content/schema.js';
import { replay } from '../../src/engine/journey.js';
import { statements } from './formula.js';
import { always, differ, or } from './logic.js';
import type { Mutant } from './mutator.js';
import { isBroken, searchesOf, World, type Property } from './property.js';
import type { Solver } from './solver.js';
import type { Vignette } from './vignette-results.js';

export interface Fate {
  readonly mutant: Mutant;
  /** The property that fails, or a vignette; nothing where no one noticed. */
  readonly killedBy?: string;
  /** Nobody noticed, and the solver shows that no result changes for anybody. */
  readonly equivalent?: boolean;
}

/** What every mutant is judged by. */
export interface Judge {
  readonly solver: Solver;
  readonly shipped: World;
  readonly properties: readonly Property[];
  readonly vignettes: readonly Vignette[];
}

/** What people meet that depends on nobody's answers, and so is in no statement. */
const fixed = ({ questions, pages, rules, actions, returnAdvice, plan }: Content): unknown => [
  Object.entries(questions).map(([id, { stage, kind, ...rest }]) => [
    id,
    stage,
    kind,
    'options' in rest ? [rest.options, rest.concern] : [],
  ]),
  pages,
  Object.entries(rules).map(([id, { tier, concern }]) => [id, tier, concern]),
  Object.entries(actions).map(([id, { call }]) => [id, call]),
  Object.entries(returnAdvice).map(([id, { urgency }]) => [id, urgency]),
  Object.values(plan).map(({ items }) => Object.entries(items).map(([id, { badge }]) => [id, badge])),
];

/** Whether the two contents say the same of everyone: questions asked, rules, tier, and everything told. */
async function sayTheSame({ solver, shipped }: Judge, mutant: World): Promise<boolean> {
  if (!isDeepStrictEqual(fixed(shipped.content), fixed(mutant.content))) return false;
  const one = statements(shipped.anyone);
  const other = statements(mutant.anyone);
  if (one.size !== other.size || [...one.keys()].some((name) => !other.has(name))) return false;
  const differences = or(...[...one].map(([name, formula]) => differ(formula, other.get(name) ?? always)));
  return !(await searchesOf(solver, mutant).anyone.isPossible(differences));
}

function vignetteThatFails(content: Content, vignettes: readonly Vignette[]): string | undefined {
  return vignettes.find(({ answers, acceptable }) => !acceptable.includes(replay(content, answers).tier))?.id;
}

export async function judge(court: Judge, mutant: Mutant): Promise<Fate> {
  const world = new World(mutant.content, court.shipped.crowd);
  const searches = searchesOf(court.solver, world);
  for (const property of court.properties) {
    if (await isBroken(property, world, searches)) return { mutant, killedBy: property.id };
  }
  const vignette = vignetteThatFails(mutant.content, court.vignettes);
  if (vignette) return { mutant, killedBy: `vignette ${vignette}` };
  return { mutant, equivalent: await sayTheSame(court, world) };
}
