/**
 * Examples that the solver finds: for each rule the least remarkable person for whom it alone makes the tier, and for each
 * answer the least urgent result that anyone who gives it can get.
 */
import type { Content, Tier } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { tierOrder } from '../../src/engine/journey.js';
import { anyAnswers, answering, optionsOf, Reading } from './formula.js';
import { and, never, not, truth, type Formula } from './logic.js';
import { answersUnder, personInWords } from './person.js';
import { concernLevels } from './properties.js';
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

/** For each emergency rule, the questions whose “not sure” can make the difference: without it the rule would not hold. */
function unsureParts(content: Content): ReadonlyMap<string, ReadonlyMap<string, Formula>> {
  const asGiven = new Reading(content);
  const withUnsure = Object.entries(content.questions).filter(([, question]) =>
    optionsOf(question).includes('not-sure'),
  );
  const least = new Map(
    withUnsure.map(([id, question]) => {
      const [calmest = 'none'] = concernLevels(question)[0] ?? [];
      return [id, new Reading(content, answering(anyAnswers, id, calmest))] as const;
    }),
  );
  return new Map(
    Object.entries(content.rules)
      .filter(([, { tier }]) => tier === 'emergency')
      .map(([rule]) => [
        rule,
        new Map(
          [...least].map(([id, other]) => [
            id,
            and(asGiven.says(id, 'not-sure'), asGiven.fired.get(rule) ?? never, not(other.fired.get(rule) ?? never)),
          ]),
        ),
      ]),
  );
}

/** By emergency rule: the questions where “not sure” alone can make the difference, so that the rule holds by it. */
export async function unsureAnswers(world: World, { complete }: Searches): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [rule, parts] of unsureParts(world.content)) {
    const questions: string[] = [];
    for (const [question, difference] of parts) if (await complete.isPossible(difference)) questions.push(question);
    found[rule] = questions;
  }
  return found;
}
