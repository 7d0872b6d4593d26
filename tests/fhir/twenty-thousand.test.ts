/** HL7's FHIRPath engine gives 20,000 random people the tier and the rules that ours gives them: the everyday tests ask a few hundred. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { randomAnswers, randomNumbers } from '../../scripts/proof/crowd.js';
import { content } from '../../src/content/index.js';
import { decidedByEngine, decidedByForm } from '../unit/export/fhir/agreement.js';

it('fhirpath and the engine agree on 20,000 random people', () => {
  const random = randomNumbers(20_000);
  for (let person = 0; person < 20_000; person += 1) {
    const answers = randomAnswers(content, random);
    assert.deepEqual(decidedByForm(answers), decidedByEngine(answers), JSON.stringify(answers));
  }
});
