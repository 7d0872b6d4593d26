/**
 * Made-up people: random answers that are the same on every run. Some are nearly ordinary, some answer anything, some
 * leave questions out or answer what they were not asked. They try what the solver proves, and are no proof themselves.
 */
import type { Content, Question } from '../../src/content/schema.js';
import { exclusiveOptions } from '../../src/content/options.js';
import type { Answer, Answers } from '../../src/engine/answers.js';
import { replay } from '../../src/engine/journey.js';
import { anyNumber, variableName } from './formula.js';
import { ordinaryAnswer } from './ordinary.js';
import type { Assignment } from './solver.js';

/** Numbers from 0 to below 1, always the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

function anyAnswer(random: Random, question: Question): Answer {
  if (question.kind === 'scale') return question.min + Math.floor(random() * (question.max - question.min + 1));
  if (question.kind === 'one') return pick(random, question.options);
  const [alone, together] = [true, false].map((wanted) =>
    question.options.filter((option) => exclusiveOptions.has(option) === wanted),
  );
  if (alone && alone.length > 0 && random() < 0.3) return [pick(random, alone)];
  const many = random() < 0.5 ? 0 : random() * 0.6;
  const ticked = (together ?? []).filter(() => random() < many);
  return ticked.length > 0 ? ticked : [pick(random, together ?? [])];
}

/** How somebody answers: how many answers are left out, and how many of the rest are out of the ordinary. */
const manners = [
  { left: 0, odd: 0.05 },
  { left: 0, odd: 0.12 },
  { left: 0, odd: 0.3 },
  { left: 0, odd: 1 },
  { left: 0.1, odd: 0.1 },
  { left: 0.3, odd: 0.5 },
  { left: 0.6, odd: 1 },
] as const;

/** Answers to any questions, whether or not they are asked. */
export function randomAnswers(content: Content, random: Random): Answers {
  const { left, odd } = pick(random, manners);
  const answers: Record<string, Answer> = {};
  for (const [id, question] of Object.entries(content.questions)) {
    if (random() < left) continue;
    const answer = random() < odd ? anyAnswer(random, question) : ordinaryAnswer(content, id);
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}

/** The same answers, with some of them changed: people a step or three away from somebody known. */
export function neighbour(content: Content, answers: Answers, random: Random): Answers {
  const changed: Record<string, Answer | undefined> = { ...answers };
  for (let step = pick(random, [1, 2, 3]); step > 0; step -= 1) {
    const [id, question] = pick(random, Object.entries(content.questions));
    changed[id] = random() < 0.1 ? undefined : anyAnswer(random, question);
  }
  return Object.fromEntries(Object.entries(changed).filter(([, answer]) => answer !== undefined));
}

/** Answers as the solver sees them. */
export function assignmentOf(content: Content, answers: Answers): Assignment {
  return new Set(
    Object.entries(answers).flatMap(([id, answer]) => {
      if (answer === undefined) return [];
      if (content.questions[id]?.kind === 'scale') return [variableName(id, anyNumber)];
      return (typeof answer === 'object' ? answer : [String(answer)]).map((option) => variableName(id, option));
    }),
  );
}

/** People who have answered all that they are asked, and nothing else. */
export function completePeople(content: Content, count: number, seed: number): Assignment[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const answers: Record<string, Answer> = {};
    const odd = pick(random, [0.02, 0.05, 0.12]);
    // Answers to questions that the others make unasked fall away in the replay; options not offered likewise.
    for (const [id, question] of Object.entries(content.questions)) {
      const answer = random() < odd ? anyAnswer(random, question) : ordinaryAnswer(content, id);
      if (answer !== undefined) answers[id] = answer;
    }
    return assignmentOf(content, replay(content, answers).counted);
  });
}

/** Many people at once, as formulas are evaluated: for each variable, a bit for each person, 32 to a group. */
export interface Crowd {
  readonly people: readonly Assignment[];
  readonly groups: number;
  readonly bits: ReadonlyMap<string, Int32Array>;
}

export const groupSize = 32;

export function crowdOf(people: readonly Assignment[]): Crowd {
  const groups = Math.ceil(people.length / groupSize);
  const bits = new Map<string, Int32Array>();
  people.forEach((person, index) => {
    const group = Math.floor(index / groupSize);
    for (const name of person) {
      const row = bits.get(name) ?? new Int32Array(groups);
      row[group] = (row[group] ?? 0) | (1 << (index % groupSize));
      bits.set(name, row);
    }
  });
  return { people, groups, bits };
}
