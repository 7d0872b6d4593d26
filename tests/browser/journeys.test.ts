/**
 * The people of the vignettes take the check by clicking: all of them in Chromium, and one for each tier in Firefox and
 * WebKit. The screen must say what the engine says, and the engine must be right about them.
 */
import { assert } from 'chai';
import { content } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/answers.js';
import { tierOrder } from '../../src/engine/journey.js';
import { assess, journey } from '../../src/engine/index.js';
import vignettes from '../../scripts/proof/people.json';
import { withLaterAnswers } from '../../scripts/proof/ordinary.js';
import { visit } from './person.js';

interface Vignette {
  readonly id: string;
  readonly summary: string;
  readonly answers: Answers;
  readonly acceptable: readonly string[];
}

const everybody = withLaterAnswers(content, vignettes.vignettes as unknown as Vignette[]);
const first = tierOrder.map((tier) => everybody.find(({ answers }) => assess(answers).tier === tier)!);
const people = navigator.userAgent.includes('Chrome') ? everybody : first;

describe('journeys', () => {
  it('have somebody for each tier', () => {
    assert.equal(everybody.length, 120);
    assert.deepEqual(
      first.map(({ answers }) => assess(answers).tier),
      [...tierOrder],
    );
  });

  for (const { id, summary, answers, acceptable } of people) {
    it(`${id}: ${summary}`, async () => {
      const person = await visit();
      const met = await person.take(answers);
      const { pages, complete } = journey(answers);
      // Who has no answers to the last stage stops at the page that tells the tier.
      const shown = complete ? pages : pages.slice(0, pages.findIndex(({ shows }) => shows === 'tier') + 1);
      assert.deepEqual(
        met,
        shown.map((page) => page.id),
        'the pages met',
      );
      assert.equal(person.tier, assess(answers).tier);
      assert.include(acceptable, person.tier, met.join(' → '));
    });
  }
});
