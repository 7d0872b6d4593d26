/** That every hazard is there, and that each of its pointers leads to something that exists. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hazards } from '../../../scripts/dossier/data/hazards.js';
import { openQuestions } from '../../../scripts/dossier/data/open-questions.js';
import { rulesOf } from '../../../scripts/dossier/sections/hazard-log.js';
import { content, properties } from './made-up.js';

describe('the hazard log', () => {
  it('has under-triage for each concern, and all other hazards that the issue lists', () => {
    const guarded = new Set(Object.values(content.rules).map(({ concern }) => concern));
    assert.deepEqual(hazards.flatMap(({ concern }) => concern ?? []).sort(), [...guarded].sort());
    const names = hazards.map(({ name }) => name).join('\n');
    for (const hazard of [
      /Over-triage/,
      /misread/,
      /Language/,
      /phone number/,
      /review date/,
      /wrong region/,
      /shared device/,
      /Session-replay/,
      /host hides or restyles/,
      /child/,
      /pregnant/,
      /Low mood/,
    ])
      assert.match(names, hazard);
  });

  it('numbers them once each', () => {
    assert.deepEqual(
      hazards.map(({ id }) => id),
      hazards.map((_, index) => `H${String(index + 1).padStart(2, '0')}`),
    );
  });

  for (const hazard of hazards) {
    it(`${hazard.id} points to things that exist`, () => {
      assert.ok(hazard.enforcedBy.length > 0 && hazard.causes.length > 0 && hazard.controls.length > 0);
      for (const pointer of hazard.enforcedBy) {
        if ('test' in pointer)
          assert.ok(existsSync(new URL(`../../../${pointer.test}`, import.meta.url)), pointer.test);
        else
          assert.ok(
            properties.some(({ id }) => id === pointer.property),
            pointer.property,
          );
      }
      const rules = rulesOf({ content }, hazard);
      assert.ok(!hazard.concern || rules.length > 0, 'a concern that no rule guards');
      for (const rule of rules) assert.ok(rule in content.rules, rule);
    });
  }
});

describe('the open questions', () => {
  it('are about rules and questions that exist, and say both sides', () => {
    for (const { asItIs, against } of openQuestions) assert.ok(asItIs && against);
    for (const { rules, questions = [] } of openQuestions) {
      for (const rule of rules) assert.ok(rule in content.rules, rule);
      for (const question of questions) assert.ok(question in content.questions, question);
    }
  });
});
