/**
 * Why the proofs may be trusted: for tens of thousands of made-up people, the engine that ships, the formulas that are
 * proved, what the solver takes those formulas to be, and the second transcription of the contract all say the same.
 */
import type { Content } from '../../src/content/schema.js';
import { assessmentOf } from '../../src/engine/assessment.js';
import { checkedAnswers, type Answers } from '../../src/engine/answers.js';
import { journeyOf, replay, type Replay } from '../../src/engine/journey.js';
import { assignmentOf, crowdOf, groupSize, neighbour, randomAnswers, randomNumbers } from './crowd.js';
import { anyNumber, Reading, statements, variableName } from './formula.js';
import { evaluation } from './logic.js';
import { oracle } from './oracle.js';
import { personInWords } from './person.js';
import type { Solver } from './solver.js';
import type { Vignette } from './vignette-results.js';

/** Whether the page that tells the tier is on the way. It asks nothing, so it must never be the page that waits. */
function tellsTier(content: Content, replayed: Replay): boolean {
  const { pages, current } = journeyOf(content, replayed);
  const telling = pages.filter(({ shows }) => shows === 'tier');
  if (telling.length > 1 || telling.some(({ id }) => id === current))
    throw new Error(`The page that tells the tier stands ${String(telling.length)} times on the way, or is waited on.`);
  return telling.length === 1;
}

/** What the engine says of answers, in the names that `statements` uses. */
export function engineSays(content: Content, answers: Answers): Set<string> {
  // Once for all that is asked of it: the engine's own `assess` and `journey` begin with the same.
  const replayed = replay(content, checkedAnswers(content.questions, answers));
  const { asked, counted } = replayed;
  const {
    tier,
    complete,
    urgencyKnown,
    fired,
    actions,
    returnAdvice,
    reasons,
    child,
    reviewFirst,
    firstSteps,
    plan,
    prepare,
    hope,
    crisis,
    crisisFirst,
  } = assessmentOf(content, replayed);
  const options = Object.entries(counted).flatMap(([id, answer]) => {
    if (content.questions[id]?.kind === 'scale') return [variableName(id, anyNumber)];
    return (typeof answer === 'object' ? answer : [String(answer)]).map((option) => variableName(id, option));
  });
  const items = plan.flatMap(({ area, items: list }) => list.map((item) => ({ ...item, id: `${area}/${item.item}` })));
  return new Set([
    ...asked.map((id) => `asked:${id}`),
    ...options.map((id) => `counts:${id}`),
    ...fired.map(({ rule }) => `fired:${rule}`),
    `tier:${tier}`,
    ...(complete ? [':complete'] : []),
    ...(urgencyKnown ? [':urgencyKnown'] : []),
    ...fired.flatMap(({ rule, sentences }) => sentences.map((sentence) => `sentence:${rule}/${sentence}`)),
    ...(crisis ? [':crisis'] : []),
    ...(crisisFirst ? [':crisisFirst'] : []),
    ...(child ? [':child'] : []),
    ...(reviewFirst ? [':reviewFirst'] : []),
    ...(tellsTier(content, replayed) ? [':tierPage'] : []),
    ...(hope === null ? [] : [`hope:${hope}`]),
    ...actions.map((id) => `action:${id}`),
    ...returnAdvice.map(({ line }) => `returnAdvice:${line}`),
    ...returnAdvice.filter(({ again }) => again).map(({ line }) => `again:${line}`),
    ...reasons.flatMap(({ reason, signs }) => signs.map(({ sign }) => `sign:${reason}/${sign}`)),
    ...items.map(({ id }) => `plan:${id}`),
    ...items.filter(({ askFirst }) => askFirst).map(({ id }) => `askFirst:${id}`),
    ...items.filter(({ emphasised }) => emphasised).map(({ id }) => `emphasised:${id}`),
    ...items.filter(({ afterReview }) => afterReview).map(({ id }) => `afterReview:${id}`),
    ...items.filter(({ tried }) => tried).map(({ id }) => `tried:${id}`),
    ...plan.flatMap(({ area, items: [first] }) => (first ? [`leads:${area}/${first.item}`] : [])),
    ...firstSteps.map(({ step }, place) => `firstStep:${String(place + 1)}/${step}`),
    ...firstSteps.filter(({ tried }) => tried).map(({ step }) => `triedStep:${step}`),
    ...plan.filter(({ emphasised }) => emphasised).map(({ area }) => `area:${area}`),
    ...(['questions', 'tests', 'people'] as const).flatMap((kind) =>
      prepare[kind].map((id) => `prepare:${kind}/${id}`),
    ),
  ]);
}

/** Half are anybody, half live next door to somebody in the vignettes. */
export function madeUpPeople(
  content: Content,
  vignettes: readonly Vignette[],
  count: number,
  seed = 20_261_123,
): Answers[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, index) => {
    const known = vignettes[Math.floor(random() * vignettes.length)];
    return known && index % 2 === 0 ? neighbour(content, known.answers, random) : randomAnswers(content, random);
  });
}

export interface Agreement {
  readonly people: number;
  readonly statements: number;
  /** People for whom the solver itself was asked as well. */
  readonly substituted: number;
  /** How many people each tier and rule was met by: a comparison that never met a rule says nothing of it. */
  readonly met: ReadonlyMap<string, number>;
  readonly disagreement?: string;
}

/** What the contract's second transcription says, in the same names. */
function contractSays(answers: Answers): Set<string> {
  const { asked, fired, tier } = oracle(answers);
  return new Set([...asked.map((id) => `asked:${id}`), ...fired.map((id) => `fired:${id}`), `tier:${tier}`]);
}

/** Where two sets of names differ. */
const difference = (one: ReadonlySet<string>, other: ReadonlySet<string>): string | undefined =>
  [...one].find((name) => !other.has(name)) ?? [...other].find((name) => !one.has(name));

/** Compares all four, and stops at the first person on whom they differ. Every `every`th person is put to the solver. */
export async function agree(
  content: Content,
  people: readonly Answers[],
  solver: Solver,
  every: number,
): Promise<Agreement> {
  const named = statements(new Reading(content));
  const names = [...named.keys()];
  const formulas = [...named.values()];
  const evaluate = evaluation(formulas);
  const substitute = solver.substitution(formulas);
  const inContract = /^(asked|fired|tier):/;
  const met = new Map<string, number>();
  let substituted = 0;
  const result = (disagreement?: string): Agreement => ({
    people: people.length,
    statements: names.length,
    substituted,
    met,
    ...(disagreement && { disagreement }),
  });
  const differ = (who: Answers, what: string, name: string): Agreement =>
    result(`${what} differ on ${name}: ${personInWords(content, who).join('; ')}`);

  const crowd = crowdOf(people.map((answers) => assignmentOf(content, answers)));
  for (let group = 0; group < crowd.groups; group += 1) {
    const truths = evaluate((name) => crowd.bits.get(name)?.[group] ?? 0);
    const start = group * groupSize;
    for (const [index, answers] of people.slice(start, start + groupSize).entries()) {
      const engine = engineSays(content, answers);
      const formula = new Set(names.filter((_, place) => ((truths[place] as number) & (1 << index)) !== 0));
      const one = difference(engine, formula);
      if (one) return differ(answers, 'engine and formula', one);
      const contract = difference(new Set([...engine].filter((name) => inContract.test(name))), contractSays(answers));
      if (contract) return differ(answers, 'engine and contract', contract);
      for (const name of engine) met.set(name, (met.get(name) ?? 0) + 1);
      if ((start + index) % every !== 0) continue;
      substituted += 1;
      const values = await substitute(crowd.people[start + index] ?? new Set());
      const other = difference(engine, new Set(names.filter((_, place) => values[place])));
      if (other) return differ(answers, 'engine and solver', other);
    }
  }
  return result();
}
