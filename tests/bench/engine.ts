/**
 * Our engine beside json-rules-engine in Node: the same people, and the same rules said in its language. That both find the
 * same rules is checked for each person before anything is timed. Ours does more in its time: it checks the answers, finds
 * which count, and says why, what may help and how to prepare; the other is handed the answers that count.
 */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { content } from '../../src/content/index.js';
import { exclusiveOptions } from '../../src/content/options.js';
import type { Answer, Answers } from '../../src/engine/answers.js';
import { replay } from '../../src/engine/journey.js';
import type * as engineModule from '../../src/engine/index.js';
import { randomNumbers } from '../../scripts/proof/crowd.js';
import { vignettes } from './model.js';
import { install } from './obtain.js';
import { firedBy, type Library } from './rules-engine.js';

export const packages = { 'json-rules-engine': '7.3.1' };

export interface EngineFigures {
  readonly people: number;
  /** Assessments a second, one for each round. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** People who have answered at random all that they are asked, the same on every run. */
function randomPeople(count: number): Answers[] {
  const random = randomNumbers(6);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, () => {
    const answers: Record<string, Answer> = {};
    for (const [id, question] of Object.entries(content.questions)) {
      if (question.kind === 'scale')
        answers[id] = question.min + Math.floor(random() * (question.max - question.min + 1));
      else if (question.kind === 'one') answers[id] = pick(question.options);
      else {
        // Mostly nothing ticked that worries, or every person would be an emergency.
        const alone = question.options.filter((option) => exclusiveOptions.has(option));
        const ticked = question.options.filter((option) => !exclusiveOptions.has(option) && random() < 0.15);
        answers[id] = ticked.length > 0 ? ticked : [alone.at(-1) ?? pick(question.options)];
      }
    }
    return replay(content, answers).counted;
  });
}

export const people: readonly Answers[] = [...vignettes, ...randomPeople(400)];

const sorted = (ids: readonly string[]): string => [...ids].sort().join(' ');

/**
 * Calls in a second of one core, over whole rounds of the people for at least so long. Processor time is counted, of the
 * collector and the compiler too, so that what else the machine does counts for nothing.
 */
async function rate(milliseconds: number, calls: number, round: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  let done = 0;
  let taken: number;
  do {
    await round();
    done += calls;
    const { user, system } = process.cpuUsage(begun);
    taken = (user + system) / 1000;
  } while (taken < milliseconds);
  return (1000 * done) / taken;
}

/** @throws Error where the other cannot be installed, or where both do not agree. */
export async function compareEngines(rounds: number): Promise<EngineFigures> {
  const built = new URL('../../dist/engine.js', import.meta.url);
  if (!existsSync(built)) throw new Error('dist/engine.js is not there: run npm run build first.');
  const { assess } = (await import(built.href)) as typeof engineModule;
  const library = createRequire(join(install(packages), 'package.json'))('json-rules-engine') as Library;
  const fired = firedBy(library);

  const counted = people.map((answers) => replay(content, answers).counted);
  for (const [index, answers] of people.entries()) {
    const ours = sorted(assess(answers).fired.map(({ rule }) => rule));
    const theirs = sorted(await fired(counted[index]!));
    if (ours !== theirs)
      throw new Error(`The engines disagree on ${JSON.stringify(answers)}: ours finds ${ours}, theirs ${theirs}.`);
  }

  const figures: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  // The first round warms both up and is not kept.
  for (let index = 0; index <= rounds; index += 1) {
    const ours = await rate(300, people.length, () => {
      for (const answers of people) assess(answers);
    });
    const theirs = await rate(300, people.length, async () => {
      for (const answers of counted) await fired(answers);
    });
    if (index === 0) continue;
    figures.ours.push(ours);
    figures.theirs.push(theirs);
  }
  return { people: people.length, ...figures };
}
