/** Which sources stand behind a result, on a toy of three questions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { has, is } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { sourcesBehind } from '../../../src/engine/sources.js';
import { toy } from './toy.js';

const content: Content = {
  ...toy,
  questions: {
    pain: { stage: 'A', kind: 'one', options: ['mild', 'bad', 'deadly'] },
    tried: { stage: 'D', kind: 'many', options: ['rest', 'pills', 'none'] },
  },
  rules: {
    E1: { tier: 'emergency', concern: 'aneurysm', when: is('pain', 'deadly'), sources: ['red-flags'] },
    S1: { tier: 'soon', concern: 'impact', when: is('pain', 'bad'), sources: ['guide', 'red-flags'] },
  },
  reasons: {
    treatment: {
      sources: ['article'],
      signs: {
        rest: { when: has('tried', 'rest'), sources: ['guide', 'study'] },
        pills: { when: has('tried', 'pills'), sources: ['trial'] },
      },
    },
  },
  plan: {
    moving: {
      emphasis: 'always',
      items: {
        walk: { badge: 'recommended', sources: ['review'] },
        swim: { badge: 'recommended', when: has('tried', 'rest'), sources: ['study'] },
      },
    },
  },
  firstSteps: {
    most: 1,
    steps: {
      note: { when: is('pain', 'bad'), sources: ['diary'] },
      wait: { sources: ['review'] },
    },
  },
};

describe('the sources behind a result', () => {
  const rows: [string, Answers, string[]][] = [
    ['of what is planned', { pain: 'mild', tried: ['none'] }, ['review']],
    ['of a rule, too', { pain: 'bad', tried: ['none'] }, ['guide', 'red-flags', 'diary', 'review']],
    ['of a sign, and each once', { pain: 'bad', tried: ['rest'] }, ['guide', 'red-flags', 'study', 'diary', 'review']],
    ['of an urgent rule alone', { pain: 'deadly', tried: ['rest'] }, ['red-flags']],
  ];
  for (const [name, answers, sources] of rows) {
    test(name, () => assert.deepEqual(sourcesBehind(content, assess(content, answers)), sources));
  }
});
