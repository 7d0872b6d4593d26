/** That the other way of each open question is really another, and that its figures notice what it does. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openQuestions } from '../../../scripts/dossier/data/open-questions.js';
import { changedBy } from '../../../scripts/dossier/figures.js';
import { replay, tierOrder } from '../../../src/engine/journey.js';
import { person } from '../content/person.js';
import { content, figures } from './made-up.js';

const way = (how: string, rule: string): (typeof openQuestions)[number]['otherwise'] & object =>
  openQuestions.flatMap(({ otherwise = [] }) => otherwise).filter((one) => one.how === how && rule in one.rules);

describe('another way', () => {
  it('changes the rules that it names, and no other', () => {
    for (const otherwise of openQuestions.flatMap((one) => one.otherwise ?? [])) {
      const { rules } = changedBy(content, otherwise);
      for (const [id, rule] of Object.entries(rules)) {
        if (id in otherwise.rules) assert.notDeepEqual(rule, content.rules[id], `${otherwise.how}: ${id}`);
        else assert.equal(rule, content.rules[id]);
      }
    }
  });

  it('gives a person another tier', () => {
    const both = person({ legs: 'both', 'both-legs': 'new-or-worse', 'leg-weakness': 'no' });
    const [sameDay] = way('the same day, where weakness is denied', 'E5');
    assert.ok(sameDay);
    assert.equal(replay(content, both).tier, 'emergency');
    assert.equal(replay(changedBy(content, sameDay), both).tier, 'same-day');
  });

  it('must be about rules that exist', () => {
    assert.throws(() => changedBy({ ...content, rules: {} }, { how: 'x', rules: { E5: { tier: 'soon' } } }), /“E5”/);
  });
});

describe('the figures of another way', () => {
  it('name the known people who move, and call unsafe only who is told less', () => {
    const moved = figures.otherwise.flat().flatMap((one) => one.moved);
    assert.ok(moved.some(({ unsafe }) => unsafe));
    for (const { id, from, to, unsafe } of moved) {
      assert.notEqual(from, to, id);
      if (unsafe) assert.ok(tierOrder.indexOf(to) > tierOrder.indexOf(from), id);
    }
  });
});
