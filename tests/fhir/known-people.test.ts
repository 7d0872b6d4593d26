/**
 * HL7's FHIRPath engine, given the Questionnaire alone, says what our engine says: tier, rules, reasons, actions, completeness,
 * which questions are asked. Here are the people that somebody wrote down.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownPeople } from '../../scripts/proof/vignette-results.js';
import { content } from '../../src/content/index.js';
import { exclusiveOptions, notSure } from '../../src/content/options.js';
import type { Question } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { replay, tierOrder } from '../../src/engine/journey.js';
import { decidedByForm, filler, saidByEngine, saidByForm } from '../unit/export/fhir/agreement.js';

const people = knownPeople();

describe('fhirpath on the Questionnaire', () => {
  it('says what the engine says of each person of people.json', () => {
    for (const { id, answers } of people) assert.deepEqual(saidByForm(answers), saidByEngine(answers), id);
    const tiers = new Set(people.map(({ answers }) => saidByEngine(answers).tier[0]));
    assert.deepEqual([...tiers].sort(), [...tierOrder].sort(), 'every tier is among them');
  });

  it('enables the questions that the engine asks', () => {
    for (const { id, answers } of people) {
      const { asked, counted } = replay(content, answers);
      const filled = filler.fill(filler.response(counted));
      const enabled = content.pages.flatMap(({ id: page, stage, questions = [] }) =>
        [`stage-${stage}`, `page-${page}`].every((group) => questions.length > 0 && filled.enabled(group))
          ? questions.filter((question) => filled.enabled(question))
          : [],
      );
      assert.deepEqual(enabled.sort(), [...asked].sort(), id);
    }
  });

  it('takes “none” beside anything else for the rest, since a form filler may let both be ticked', () => {
    for (const [id, question] of Object.entries(content.questions) as [string, Question][]) {
      if (question.kind !== 'many' || !question.options.includes('none')) continue;
      for (const option of question.options.filter((one) => one !== 'none')) {
        const given = { ...people[0]!.answers, medicines: ['chemotherapy'], [id]: [option] };
        const both = { ...given, [id]: [option, 'none'] };
        assert.deepEqual(saidByForm(both), saidByForm(given), `${id} ${option}`);
      }
    }
  });

  it('keeps a doubt beside a sign, and is never less urgent than with the sign alone', () => {
    const rank = (answers: Answers): number => tierOrder.findIndex((tier) => tier === decidedByForm(answers)[0][0]);
    let doubts = 0;
    for (const [id, question] of Object.entries(content.questions) as [string, Question][]) {
      if (question.kind !== 'many' || !question.options.includes(notSure)) continue;
      const before = decidedByForm(people[0]!.answers)[2];
      const ofDoubt = decidedByForm({ ...people[0]!.answers, [id]: [notSure] })[2].filter(
        (rule) => !before.includes(rule),
      );
      doubts += ofDoubt.length;
      for (const option of question.options.filter((one) => !exclusiveOptions.has(one))) {
        const given = { ...people[0]!.answers, [id]: [option] };
        const both = { ...given, [id]: [option, notSure] };
        assert.ok(rank(both) >= 0 && rank(both) <= rank(given), `${id} ${option}`);
        const fired = decidedByForm(both)[2];
        assert.deepEqual(
          ofDoubt.filter((rule) => !fired.includes(rule)),
          [],
          `${id} ${option}: the doubt counts`,
        );
      }
    }
    assert.ok(doubts > 0, 'some doubt has a rule');
  });

  it('tells no tier of answers that are not enough', () => {
    assert.deepEqual(saidByForm({}).tier, []);
    assert.deepEqual(saidByForm({ age: '35-44', severity: 'severe' }).tier, []);
    assert.deepEqual(saidByForm({ balance: 'rapid' }).tier, ['emergency'], 'an emergency at once');
  });
});
