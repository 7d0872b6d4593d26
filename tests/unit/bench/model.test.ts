/** The flow that peers are given, and our rules in the other engine's language, against the content they are made from. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content as written } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import { all, atLeast, count, has, is, not, score } from '../../../src/content/conditions.js';
import type { Answers } from '../../../src/engine/answers.js';
import { holds as conditionHolds } from '../../../src/engine/condition.js';
import { model, questions, walk, walker, when, type When } from '../../bench/model.js';
import { people } from '../../bench/engine.js';
import { ruleOf } from '../../bench/rules-engine.js';

// Its ids as any strings: the peers know none of them.
const content: Content = written;

/** As the peers understand it. */
function holds(asked: When, answers: Answers): boolean {
  if ('all' in asked) return asked.all.every((part) => holds(part, answers));
  if ('any' in asked) return asked.any.some((part) => holds(part, answers));
  return [answers[asked.question] ?? []].flat().some((option) => asked.options.includes(String(option)));
}

describe('the model', () => {
  it('asks every question of the content once, with each of its options', () => {
    assert.deepEqual(questions.map(({ id }) => id).sort(), Object.keys(content.questions).sort());
    for (const { id, options } of questions) {
      const question = content.questions[id]!;
      const values = options.map(({ value }) => value);
      if (question.kind === 'scale') assert.equal(values.length, question.max - question.min + 1);
      else assert.deepEqual(values, question.options);
    }
  });

  it('leaves no mark in its words', () => {
    assert.doesNotMatch(JSON.stringify(model), /\{\w+\}/);
  });

  it('asks each question of the same people as the engine does', () => {
    for (const answers of people) {
      for (const { id, when: asked } of questions)
        assert.equal(
          !asked || holds(asked, answers),
          conditionHolds({ content, answers }, content.questions[id]!.when),
          id,
        );
    }
  });

  it('refuses what other options cannot say', () => {
    assert.throws(() => when(not(has('history', 'cancer'))), /"not" of "history"/);
    assert.throws(() => when(count(2, is('saddle', 'yes'))), /no peer is told/);
    assert.deepEqual(when(all(is('saddle', 'yes'))), { all: [{ question: 'saddle', options: ['yes'] }] });
  });

  it('has a walker with an answer to every question, who is asked most of them', () => {
    assert.deepEqual(Object.keys(walker).sort(), Object.keys(content.questions).sort());
    assert.ok(walk.flat().length > (questions.length * 2) / 3, `${walk.flat().length} of ${questions.length}`);
  });
});

describe('a rule in the language of json-rules-engine', () => {
  it('keeps "not" to those who have answered', () => {
    assert.deepEqual(ruleOf(not(is('saddle', 'no'))), { fact: 'saddle', operator: 'in', value: ['not-sure', 'yes'] });
    assert.deepEqual(ruleOf(not(has('history', 'none'))), {
      all: [{ fact: 'history', operator: 'doesNotContain', value: 'none' }],
    });
  });

  it('says an order, a number and a score by every way that reaches them', () => {
    assert.deepEqual(ruleOf(atLeast('severity', 'severe')), {
      fact: 'severity',
      operator: 'in',
      value: ['severe', 'unbearable'],
    });
    const two = ruleOf(count(2, is('saddle', 'yes'), is('bladder', 'yes'), is('bowel', 'yes'))) as { any: unknown[] };
    assert.equal(two.any.length, 3);
    const three = ruleOf(score(3, 'nervous', 'worry')) as { any: unknown[] };
    assert.equal(three.any.length, 10);
  });
});
