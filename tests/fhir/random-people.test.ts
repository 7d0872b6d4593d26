/** HL7's FHIRPath engine says of random people what ours says: of 20,000 the tier and the rules, of some hundred all there is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neighbour, randomAnswers, randomNumbers } from '../../scripts/proof/crowd.js';
import { knownPeople } from '../../scripts/proof/vignette-results.js';
import { content } from '../../src/content/index.js';
import { decidedByEngine, decidedByForm, saidByEngine, saidByForm } from '../unit/export/fhir/agreement.js';

describe('fhirpath and the engine', () => {
  it('agree on the tier and the rules of 20,000 people', () => {
    const random = randomNumbers(20_000);
    for (let person = 0; person < 20_000; person += 1) {
      const answers = randomAnswers(content, random);
      assert.deepEqual(decidedByForm(answers), decidedByEngine(answers), JSON.stringify(answers));
    }
  });

  it('agree on all there is to say of random answers, with gaps and with answers that nobody asked for', () => {
    const random = randomNumbers(14);
    for (let person = 0; person < 200; person += 1) {
      const answers = randomAnswers(content, random);
      assert.deepEqual(saidByForm(answers), saidByEngine(answers), JSON.stringify(answers));
    }
  });

  it('and of people a step or three away from those known', () => {
    const random = randomNumbers(72);
    for (const { answers: known } of knownPeople()) {
      const answers = neighbour(content, known, random);
      assert.deepEqual(saidByForm(answers), saidByEngine(answers), JSON.stringify(answers));
    }
  });
});
