/**
 * Examples that the solver finds: for each rule the least remarkable person for whom it alone makes the tier, and for each
 * answer the least urgent result that anyone who gives it can get.
 */
import type { Tier } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { tierOrder } from '../../src/engine/journey.js';
import { anyAnswers } from './formula.js';
import { and, never, truth } from './logic.js';
import { answersUnder, personInWords } from './person.js';
import { costsOf, type Searches, type World } from './property.js';

export interface Witness {
  readonly rule: string;
  readonly answers: Answers;
  /** What is out of the ordinary about this person, in words. */
  readonly words: readonly string[];
}

/** One for each rule; a rule that decides for nobody has none. */
export async function witnesses(world: World, { complete }: Searches): Promise<Witness[]> {
  const found: Witness[] = [];
  for (const rule of Object.keys(world.content.rules)) {
    const assignment = await complete.findSmallest(world.anyone.decides(rule), costsOf(world.content));
    if (!assignment) continue;
    const answers = answersUnder(world.content, anyAnswers, assignment);
    found.push({ rule, answers, words: personInWords(world.content, answers) });
  }
  return found;
}

/** The least urgent tier that complete answers with this option can get: nobody who gives it is told less. */
export async function floors(world: World, { complete }: Searches): Promise<Record<string, Record<string, Tier>>> {
  const { anyone, whole } = world;
  const leastFirst = [...tierOrder].reverse();
  const perTier = leastFirst.map((tier) => and(whole, anyone.tierIs(tier)));
  const told: Record<string, Record<string, Tier>> = {};
  const names = [...anyone.counted].flatMap(([question, options]) =>
    [...options.keys()].map((option) => [question, option] as const),
  );
  // What somebody of the crowd was told need not be looked for.
  const met = new Map<string, number>();
  for (const person of world.crowd.people) {
    const tier = truth(perTier, (name) => person.has(name)).indexOf(true);
    if (tier >= 0) for (const name of person) met.set(name, Math.min(tier, met.get(name) ?? tier));
  }
  for (const [question, option] of names) {
    const counts = anyone.says(question, option);
    let least = met.get(`${question}=${option}`) ?? leastFirst.length - 1;
    for (let lower = 0; lower < least; lower += 1) {
      if (await complete.isPossible(and(counts, perTier[lower] ?? never))) least = lower;
    }
    (told[question] ??= {})[option] = leastFirst[least] as Tier;
  }
  return told;
}
