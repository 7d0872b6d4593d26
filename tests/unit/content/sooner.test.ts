/**
 * What would make a result more urgent, for everybody of `people.json` and some random people: each raise that the engine lists
 * is tried, and every single change is tried by brute force on the second transcription of the contract, which knows no engine.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import type { Content, Question } from '../../../src/content/schema.js';
import { exclusiveOptions } from '../../../src/content/options.js';
import type { Answer, Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { replay, tierOrder } from '../../../src/engine/journey.js';
import { soonerThan, type Raise } from '../../../src/engine/sooner.js';
import { randomAnswers, randomNumbers } from '../../../scripts/proof/crowd.js';
import { oracle, type OracleTier } from '../../../scripts/proof/oracle.js';
import { knownPeople } from '../../../scripts/proof/vignette-results.js';
import { transcribed } from './unfinished.js';

const content: Content = transcribed<Content>(written);
const isSooner = (one: OracleTier, other: OracleTier): boolean => tierOrder.indexOf(one) < tierOrder.indexOf(other);

interface Person {
  readonly who: string;
  /** Only answers that count: what else was said is not part of the result, and nor is a change of it. */
  readonly answers: Answers;
  readonly raises: readonly Raise[];
}

/** With what was answered and does not count left out. */
function personOf(who: string, said: Answers): Person {
  const replayed = replay(content, said);
  return { who, answers: replayed.counted, raises: soonerThan(content, replayed) };
}

const random = randomNumbers(20_261_127);
const people: readonly Person[] = [
  ...knownPeople().map(({ id, answers }) => personOf(id, answers)),
  ...Array.from({ length: 100 }, (_, index) => personOf(`random person ${index + 1}`, randomAnswers(content, random))),
];
const whoCanWait = people.filter(({ answers }) => oracle(answers).tier !== 'emergency');

/** One more tick beside those that it goes with, or another option in the place of the one chosen. */
function changed(answers: Answers, question: string, option: string): Answers {
  const before = answers[question];
  if (content.questions[question]?.kind !== 'many') return { ...answers, [question]: option };
  const beside = exclusiveOptions.has(option) || typeof before !== 'object' ? [] : before;
  return { ...answers, [question]: [...beside.filter((one) => !exclusiveOptions.has(one)), option] };
}

const raised = (answers: Answers, { change, followUp }: Raise): Answers => {
  const first = changed(answers, change.question, change.option);
  return followUp ? changed(first, followUp.question, followUp.option) : first;
};

const inWords = ({ change, followUp, tier }: Raise): string =>
  [`${change.question}=${change.option}`, ...(followUp ? [`${followUp.question}=${followUp.option}`] : []), tier].join(
    ' ',
  );

const optionsOf = (id: string): readonly string[] => {
  const question = content.questions[id] as Question;
  return question.kind === 'scale' ? [] : question.options;
};
const isChosen = (answer: Answer | undefined, option: string): boolean =>
  typeof answer === 'object' ? answer.includes(option) : answer === option;

/** Every single change that raises the tier, and every follow-up that it brings up and that raises it further. */
function bruteForce(answers: Answers): string[] {
  const { tier: now, asked } = oracle(answers);
  return Object.keys(answers).flatMap((question) =>
    optionsOf(question)
      .filter((option) => !isChosen(answers[question], option))
      .flatMap((option) => {
        const next = changed(answers, question, option);
        const { tier, asked: askedThen } = oracle(next);
        const change = { question, option };
        const further = askedThen
          .filter((other) => !asked.includes(other))
          .flatMap((other) => optionsOf(other).map((followed) => ({ question: other, option: followed })))
          .map((followUp) => ({
            change,
            followUp,
            tier: oracle(changed(next, followUp.question, followUp.option)).tier,
          }))
          .filter((raise) => isSooner(raise.tier, tier));
        return [{ change, tier }, ...further].filter((raise) => isSooner(raise.tier, now)).map(inWords);
      }),
  );
}

test('there are people of every tier, and raises of every kind', () => {
  assert.deepEqual([...new Set(people.map(({ answers }) => oracle(answers).tier))].sort(), [...tierOrder].sort());
  const raises = people.flatMap((person) => person.raises);
  for (const tier of tierOrder.slice(0, -1))
    assert.ok(
      raises.some((raise) => raise.tier === tier),
      tier,
    );
  assert.ok(raises.some(({ followUp }) => followUp) && raises.some(({ followUp }) => !followUp));
});

describe('what would make it more urgent', () => {
  test('is nothing in an emergency', () => {
    for (const { who, answers, raises } of people)
      if (assess(content, answers).tier === 'emergency') assert.deepEqual(raises, [], who);
  });

  test('does so: each that is listed gives its tier', () => {
    for (const { who, answers, raises } of whoCanWait) {
      const now = assess(content, answers).tier;
      for (const raise of raises) {
        const { tier } = assess(content, raised(answers, raise));
        assert.ok(tier === raise.tier && isSooner(tier, now), `${who}, ${now}: ${inWords(raise)} gives ${tier}`);
      }
    }
  });

  test('is all listed, once: every change of one answer, by the contract', () => {
    for (const { who, answers, raises } of whoCanWait)
      assert.deepEqual(raises.map(inWords).sort(), bruteForce(answers).sort(), who);
  });

  test('is never one thing fewer', () => {
    for (const { who, answers } of whoCanWait) {
      const { tier } = oracle(answers);
      for (const [question, answer] of Object.entries(answers)) {
        if (typeof answer !== 'object' || answer.length < 2) continue;
        for (const less of answer) {
          const fewer = { ...answers, [question]: answer.filter((option) => option !== less) };
          assert.ok(!isSooner(oracle(fewer).tier, tier), `${who}, without ${less}`);
        }
      }
    }
  });
});
