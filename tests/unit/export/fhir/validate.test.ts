/** What others' validators of FHIR R4 say: Medplum's, which knows the definitions of HL7, and `fhir`. Each finds a planted defect. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { content } from '../../../../src/content/index.js';
import type { RegionId } from '../../../../src/content/regions.js';
import { en, questionnaire } from '../../../../src/export/fhir/index.js';

import { fhirErrors, loadDefinitions, medplumErrors } from './validators.js';

const regions = Object.keys(content.regions) as RegionId[];

describe('the Questionnaire', () => {
  before(loadDefinitions);

  it('is sound in the words of every region', () => {
    for (const region of regions) {
      const form = questionnaire(en, { region });
      assert.deepEqual(medplumErrors(form), [], region);
      assert.deepEqual(fhirErrors(form), [], region);
    }
  });

  it('would be found unsound by both', () => {
    const form = questionnaire(en);
    const [start, ...others] = form.item;
    const planted: Readonly<Record<string, object>> = {
      status: { ...form, status: undefined },
      linkId: { ...form, item: [{ text: start!.text, type: 'group', item: start!.item }, ...others] },
      colour: { ...form, colour: 'red' },
    };
    for (const [element, unsound] of Object.entries(planted)) {
      const json = JSON.parse(JSON.stringify(unsound)) as object;
      assert.match(medplumErrors(json).join(), new RegExp(element));
      assert.match(fhirErrors(json).join(), new RegExp(element));
    }
  });
});
