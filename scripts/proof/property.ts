/**
 * What a property is, and how one is proved: as statements that must hold for nobody, statements that must hold for
 * somebody, and plain checks of the data. It knows no particular property.
 */
import type { Content } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { replay, tierOrder } from '../../src/engine/journey.js';
import { completePeople, crowdOf, type Crowd } from './crowd.js';
import { anyAnswers, optionsOf, Reading, valid, variableName, type Given } from './formula.js';
import { and, evaluation, implies, not, or, substitution, variable, type Formula } from './logic.js';
import { wordsTable, type Logic } from './oracle.js';
import { ordinaryOptions } from './ordinary.js';
import { answersUnder, personInWords } from './person.js';
import type { Search, Solver } from './solver.js';

/** The oracle's logic, spoken about the answers that count in a reading. */
export const logicOf = (reading: Reading): Logic<Formula> => ({
  said: (question, ...options) => reading.says(question, ...options),
  answered: (question) => reading.answered(question),
  all: and,
  any: or,
  no: not,
});

/** When each tier is reached, or a more urgent one. */
export type Tiers = Pick<Reading, 'atLeast'>;

/** One content, and what every property asks of it, made once. */
export class World {
  readonly content: Content;
  /** Any answers at all, complete or not. */
  readonly anyone: Reading;
  /** Everything asked is answered, and nothing else. */
  readonly whole: Formula;
  readonly logic: Logic<Formula>;
  /** The contract's words, about anyone. */
  readonly words;
  readonly #tiersOf: (given: Given) => Tiers;
  #crowd: Crowd | undefined;

  /** @param crowd people to try things on, where those of a content nearly like this one are at hand. */
  constructor(content: Content, crowd?: Crowd) {
    this.content = content;
    this.#crowd = crowd;
    this.anyone = new Reading(content);
    this.whole = wholeAndClean(this.anyone);
    this.logic = logicOf(this.anyone);
    this.words = wordsTable(this.logic);
    const place = substitution(tierOrder.map((tier) => this.anyone.atLeast(tier)));
    const asked = new Map(
      Object.entries(content.questions).flatMap(([id, question]) =>
        optionsOf(question).map((option) => [variableName(id, option), [id, option]] as const),
      ),
    );
    this.#tiersOf = (given) => {
      const tiers = place((name) => given(...(asked.get(name) as readonly [string, string])));
      return { atLeast: (tier) => tiers[tierOrder.indexOf(tier)] as Formula };
    };
  }

  /** Some people, among whom most things hold for somebody. */
  get crowd(): Crowd {
    this.#crowd ??= crowdOf(completePeople(this.content, 1_024, 1));
    return this.#crowd;
  }

  /** The tiers of answers that are somehow special: a reading's, without the cost of making one. */
  tiers(given: Given): Tiers {
    return this.#tiersOf(given);
  }
}

/** Something that must hold for nobody. */
export interface Never {
  readonly about: string;
  readonly never: Formula;
  /** Follows from `never`, so that whoever shows it impossible has shown `never` impossible; quicker to show. */
  readonly simpler?: Formula;
  /** Whom to show, should it hold after all: before and after, or the one person. */
  readonly people?: readonly Given[];
}

/** Something that must hold for somebody who answered everything asked, and nothing else. */
export interface Somebody {
  readonly about: string;
  readonly somebody: Formula;
}

/** A plain fact about the data, found without the solver. */
export interface Checked {
  readonly about: string;
  readonly holds: boolean;
}

export type Obligation = Never | Somebody | Checked;

export interface Property {
  readonly id: string;
  /** Where it is asked for: a number of the contract's section 4, or what it protects. */
  readonly from: string;
  readonly statement: string;
  readonly obligations: (world: World) => readonly Obligation[];
}

/** Somebody for whom a property fails: what they answered, what came out, and which rules are to blame. */
export interface CounterExample {
  readonly about: string;
  readonly people: readonly {
    readonly answers: Answers;
    readonly words: readonly string[];
    readonly tier: string;
    readonly deciding: readonly string[];
  }[];
  /** Rules that decided for the first person and do not hold for the second. */
  readonly lost: readonly string[];
}

export interface Proof {
  readonly property: Property;
  readonly obligations: number;
  readonly milliseconds: number;
  readonly counterExample?: CounterExample;
}

/** Where the questions about a world are asked. */
export interface Searches {
  /** Over all valid answers. */
  readonly anyone: Search;
  /** Over all valid answers to everything asked, and nothing else. */
  readonly complete: Search;
}

export const searchesOf = (solver: Solver, { content, whole }: World): Searches => ({
  anyone: solver.granting(valid(content)),
  complete: solver.granting(and(valid(content), whole)),
});

/** Answers that are out of the ordinary, one formula each: the fewer, the shorter an example. */
export function costsOf(content: Content): Formula[] {
  return Object.entries(content.questions)
    .filter(([, { kind }]) => kind !== 'scale')
    .flatMap(([id, question]) =>
      optionsOf(question)
        .filter((option) => !ordinaryOptions(content, id).includes(option))
        .map((option) => anyAnswers(id, option)),
    );
}

function wholeAndClean(reading: Reading): Formula {
  return and(
    ...[...reading.asked.entries()].map(([id, asked]) => implies(asked, reading.answered(id))),
    ...[...reading.counted].flatMap(([id, options]) =>
      [...options].map(([option, counts]) => implies(variable(variableName(id, option)), counts)),
    ),
  );
}

function shown(content: Content, given: Given, assignment: ReadonlySet<string>): CounterExample['people'][number] {
  const answers = answersUnder(content, given, assignment);
  const { tier, fired } = replay(content, answers);
  return {
    answers,
    words: personInWords(content, answers),
    tier,
    deciding: fired.filter((rule) => rule.tier === tier).map(({ rule }) => rule),
  };
}

const holdsForSomebody = async ({ anyone }: Searches, { never, simpler }: Never): Promise<boolean> =>
  (!simpler || (await anyone.isPossible(simpler))) && (await anyone.isPossible(never));

/** The least remarkable person for whom it holds after all. */
async function counterExample(
  world: World,
  { anyone }: Searches,
  { about, never, people = [anyAnswers] }: Never,
): Promise<CounterExample> {
  const { content, whole } = world;
  const costs = costsOf(content);
  // Somebody who answered everything, and little out of the ordinary, is easiest to picture.
  const found = (await anyone.findSmallest(and(never, whole), costs)) ?? (await anyone.findSmallest(never, costs));
  const persons = people.map((given) => shown(content, given, found ?? new Set()));
  const [before, after] = persons;
  const still = after ? replay(content, after.answers).fired.map(({ rule }) => rule) : [];
  return {
    about,
    people: persons,
    lost: after && before ? before.deciding.filter((rule) => !still.includes(rule)) : [],
  };
}

/** The first of the statements that holds for nobody. */
async function dead(
  world: World,
  { complete }: Searches,
  statements: readonly Somebody[],
): Promise<Somebody | undefined> {
  if (statements.length === 0) return undefined;
  const { whole, crowd } = world;
  const evaluate = evaluation([whole, ...statements.map(({ somebody }) => somebody)]);
  const waiting = new Set(statements);
  // Whom the crowd has, need not be looked for by the solver.
  for (let group = 0; group < crowd.groups; group += 1) {
    const [complete = 0, ...found] = evaluate((name) => crowd.bits.get(name)?.[group] ?? 0);
    found.forEach((bits, index) => {
      if ((bits & complete) !== 0) waiting.delete(statements[index] as Somebody);
    });
  }
  for (const statement of waiting) if (!(await complete.isPossible(statement.somebody))) return statement;
  return undefined;
}

/** The first obligation that is not met. */
async function unmet(
  world: World,
  search: Searches,
  obligations: readonly Obligation[],
): Promise<Obligation | undefined> {
  const fault = obligations.find((obligation) => 'holds' in obligation && !obligation.holds);
  if (fault) return fault;
  for (const obligation of obligations) {
    if ('never' in obligation && (await holdsForSomebody(search, obligation))) return obligation;
  }
  return dead(
    world,
    search,
    obligations.filter((obligation) => 'somebody' in obligation),
  );
}

/** Whether a property fails, without saying for whom. */
export const isBroken = async (property: Property, world: World, search: Searches): Promise<boolean> =>
  (await unmet(world, search, property.obligations(world))) !== undefined;

/** Proves one property of a world, or finds somebody for whom it fails. */
export async function prove(property: Property, world: World, search: Searches): Promise<Proof> {
  const start = performance.now();
  const obligations = property.obligations(world);
  const broken = await unmet(world, search, obligations);
  const counter =
    broken &&
    ('never' in broken
      ? await counterExample(world, search, broken)
      : {
          about: 'somebody' in broken ? `${broken.about}: for nobody` : `not so: ${broken.about}`,
          people: [],
          lost: [],
        });
  return {
    property,
    obligations: obligations.length,
    milliseconds: performance.now() - start,
    ...(counter && { counterExample: counter }),
  };
}
