/**
 * Whole journeys by clicking in each language that there is: the same tier as in English, with no English sentence beside the
 * translated ones, and the country's own numbers, from left to right.
 */
import { assert } from 'chai';
import { BackPainCheck } from '../../src/index.js';
import { ar } from '../../src/text/ar.js';
import { en } from '../../src/text/en.js';
import { es } from '../../src/text/es.js';
import { pl } from '../../src/text/pl.js';
import type { Tier } from '../../src/content/schema.js';
import { people } from './people.js';
import { visit } from './person.js';

for (const text of [pl, es, ar]) {
  const [code = ''] = text.language.split('-');
  describe(`in ${code}`, () => {
    before(() => {
      BackPainCheck.addText(text);
    });

    for (const [tier, answers] of Object.entries(people) as [Tier, (typeof people)[Tier]][]) {
      it(`somebody is told ${tier}`, async () => {
        const person = await visit(`<back-pain-check region="GB-ENG" lang="${code}"></back-pain-check>`);
        person.text = text;
        assert.include(person.words, text.translated);
        await person.take(answers);
        assert.equal(person.tier, tier);
        await person.unfold();
        assert.include(person.words, person.reads(text.tiers[tier].heading));
        for (const sentence of [en.result.because, en.result.restart, en.start.disclaimer, en.tiers[tier].heading])
          assert.notInclude(person.words, sentence);
        assert.equal(getComputedStyle(person.root.querySelector('.bpc')!).direction, text.direction);
        const numbers = [...person.root.querySelectorAll<HTMLElement>('a[href^="tel:"]')];
        assert.include(
          numbers.map(({ innerText }) => innerText),
          '999',
        );
        for (const number of numbers)
          assert.equal(getComputedStyle(number.querySelector('[dir]') ?? number).direction, 'ltr', number.innerText);
      });
    }
  });
}
