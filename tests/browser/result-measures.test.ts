/** How long a result is and where on it things stand, on a phone, in the repository's font: the measures of the design, section 4. */
import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import type { RegionId } from '../../src/content/regions.js';
import type { Tier } from '../../src/content/schema.js';
import { content } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/answers.js';
import { assess } from '../../src/engine/index.js';
import { tierOrder } from '../../src/engine/journey.js';
import { person as healthy } from '../unit/content/person.js';
import { fontFaces } from './font.js';
import { people } from './people.js';
import { visit, type Person } from './person.js';

/** Somebody whose answers give every part of the result something to say. */
const treated: Answers = {
  duration: '3-to-12-months',
  trend: 'same',
  severity: 'moderate',
  treatments: ['exercise-or-physio', 'medicines', 'heat-or-cold'],
  'treatment-time': 'over-12-weeks',
  adherence: 'some-of-it',
  'medicines-taken': ['paracetamol', 'anti-inflammatory'],
  pattern: ['worse-bending-or-sitting'],
  lifestyle: ['sitting', 'poor-sleep'],
  'moving-is-unsafe': 'not-sure',
  worry: 'more-than-half-the-days',
  nervous: 'several-days',
};
const usual: Readonly<Record<Tier, Answers>> = {
  ...people,
  soon: healthy({ ...treated, trend: 'worse', severity: 'severe', legs: 'one-pain', impact: 'a-lot' }),
  'routine-review': healthy(treated),
};
const pregnant = healthy({ pregnancy: 'pregnant', 'pregnancy-signs': ['bleeding'] });
const inChest = healthy({ alarm: ['chest-or-breathing'], 'alarm-now': 'new' });
const feverish = healthy({ infection: ['fever'] });
const overLabel = healthy({ medicines: ['over-the-label'] });

/** In pixels, at a width of 390. */
const longest: Readonly<Record<Tier, number>> = {
  emergency: 1500,
  'same-day': 1700,
  soon: 5000,
  'routine-review': 5000,
  'self-manage': 4000,
};

const style = document.createElement('style');
const page = (size: number): string => `
  ${fontFaces}
  body { margin: 16px; font: ${String(size)}px/1.5 Atkinson }`;

async function resultOf(answers: Answers, size = 16): Promise<Person> {
  style.textContent = page(size);
  const person = await visit(`<back-pain-check region="GB-ENG" clinic-name="Riverside" phone="020 7946 0000"
    booking-url="https://clinic.example/book"></back-pain-check>`);
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${String(weight)} 16px Atkinson`)));
  await person.take(answers);
  person.still();
  scrollTo(0, 0);
  return person;
}

/** The same result as it reads in another region. */
async function move(person: Person, region: RegionId): Promise<void> {
  person.element.region = region;
  await person.settled();
  person.still();
  scrollTo(0, 0);
}

const part = (person: Person, name: string): DOMRect =>
  person.root.querySelector(`[part~=${name}]`)!.getBoundingClientRect();
const number = (person: Person): HTMLElement | null =>
  person.root.querySelector('[part~=result-head] > a[href^="tel:"]');

describe('a result on a phone', () => {
  before(() => {
    document.head.append(style);
  });
  after(() => {
    style.remove();
  });

  describe('at 390 by 844', () => {
    beforeEach(() => setViewport({ width: 390, height: 844 }));

    for (const tier of tierOrder) {
      it(`${tier}: is no longer than a person in a hurry reads`, async () => {
        const person = await resultOf(usual[tier]);
        assert.equal(person.tier, tier);
        assert.isAtMost(part(person, 'result').height, longest[tier]);
        assert.isAtMost(person.root.querySelector('.why')!.getBoundingClientRect().height, 300);
      });
    }

    for (const tier of ['soon', 'routine-review', 'self-manage'] as const) {
      it(`${tier}: comes to the first step within 2,000 pixels`, async () => {
        assert.isAtMost(part(await resultOf(usual[tier]), 'steps').top, 2000);
      });
    }

    it('has the number in the head, high enough for a shaking thumb and as wide as the words', async () => {
      const person = await resultOf(inChest);
      const { height, width, bottom } = number(person)!.getBoundingClientRect();
      assert.isAbove(height, 55);
      assert.isAbove(width, part(person, 'result-head').width * 0.85);
      assert.isAtMost(bottom, 844);
      assert.equal(number(person)!.getAttribute('href'), 'tel:999');
      assert.equal(number(person)!.innerText, 'Call 999');
    });
  });

  describe('at 360 by 740 with text at 200 %', () => {
    beforeEach(() => setViewport({ width: 360, height: 740 }));

    for (const [who, answers] of Object.entries({ inChest, pregnant, cord: people.emergency, feverish, overLabel })) {
      it(`${who}: shows the number on the first screen in every region that has one`, async () => {
        const withNumber: string[] = [];
        const person = await resultOf(answers, 32);
        for (const region of Object.keys(content.regions) as RegionId[]) {
          await move(person, region);
          const link = number(person);
          if (!link) continue;
          withNumber.push(region);
          assert.isAtMost(link.getBoundingClientRect().bottom, 740, region);
        }
        // Where the region has a number for this tier: at an emergency everywhere but in no country at all.
        if (assess(answers).tier === 'emergency') {
          assert.deepEqual(
            withNumber,
            Object.keys(content.regions).filter((region) => region !== 'INT'),
          );
        } else assert.include(withNumber, 'GB-ENG');
      });
    }

    it('is no longer than 20,000 pixels, without a sideways scroll', async () => {
      const person = await resultOf(usual['routine-review'], 32);
      assert.isAtMost(part(person, 'result').height, 20_000);
      assert.isAtMost(document.documentElement.scrollWidth, 360);
    });
  });
});
