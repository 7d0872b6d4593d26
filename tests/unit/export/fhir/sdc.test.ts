/**
 * What HL7's Structured Data Capture asks of a Questionnaire beyond FHIR R4, in its own words and under its own keys (SDC 4.0.0,
 * which no validator on npm brings along). Each rule finds a planted breach.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import { en, questionnaire, type Questionnaire, type QuestionnaireItem } from '../../../../src/export/fhir/index.js';
import { itemsOf } from './form-filler.js';

const fhir = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const form = questionnaire(en);
const holds = (element: object, expression: string): boolean =>
  (evaluate(element, expression, { resource: form }, r4) as unknown[])[0] !== false;

/** Of the whole form: its key, its expression, and a form that breaks it. */
const ofForm: readonly (readonly [key: string, expression: string, breach: object])[] = [
  ['url 1..1', 'url.exists()', { ...form, url: undefined }],
  ['cnl-0', `name.exists() implies name.matches('^[A-Z]([A-Za-z0-9_]){1,254}$')`, { ...form, name: 'back-pain' }],
  ['cnl-1', `url.matches('^[^|# ]+$')`, { ...form, url: 'urn:a|b' }],
  [
    'sdc-2',
    `version.exists() implies extension.where(url='${fhir}/artifact-versionAlgorithm').exists()`,
    { ...form, extension: [] },
  ],
  [
    'sdc-3',
    `extension.where(url='${fhir}/artifact-versionAlgorithm').all(value.ofType(Coding).where(system='http://hl7.org/fhir/version-algorithm' and code='semver').exists())`,
    { ...form, extension: [{ url: `${fhir}/artifact-versionAlgorithm`, valueString: 'date' }] },
  ],
];
const group: QuestionnaireItem = { linkId: 'g', type: 'group' };
/** Of each item. */
const ofItem: readonly (readonly [key: string, expression: string, breach: object])[] = [
  ['que-1b', `type='group' implies item.empty().not()`, group],
  ['que-1c', `type='display' implies item.empty()`, { ...group, type: 'display', item: [group] }],
  ['que-15', 'linkId.length() <= 255', { ...group, linkId: 'g'.repeat(256) }],
  [
    'sdc-behave-2',
    `enableWhen.empty() or extension('${sdc}/sdc-questionnaire-enableWhenExpression').empty()`,
    {
      ...group,
      extension: [{ url: `${sdc}/sdc-questionnaire-enableWhenExpression` }],
      enableWhen: [{ question: 'a', operator: 'exists', answerBoolean: true }],
    },
  ],
  [
    'calculatedExpression: initial',
    `extension('${sdc}/sdc-questionnaire-calculatedExpression').exists() implies initial.empty()`,
    { ...group, extension: [{ url: `${sdc}/sdc-questionnaire-calculatedExpression` }], initial: [{ valueInteger: 1 }] },
  ],
  [
    'sdc-base-1, sdc-base-2',
    'answerOption.value.all((code.exists() or display.exists()) and (code.exists() implies system.exists()))',
    { ...group, answerOption: [{ valueCoding: { code: 'a' } }] },
  ],
  ['behave: one value', 'answerOption.all(value.exists())', { ...group, answerOption: [{}] }],
];

/** How often each extension may stand at an item, of those that SDC limits to one. */
const atMostOnce = [
  `${sdc}/sdc-questionnaire-enableWhenExpression`,
  `${sdc}/sdc-questionnaire-calculatedExpression`,
  `${sdc}/sdc-questionnaire-shortText`,
  `${fhir}/questionnaire-itemControl`,
  `${fhir}/minValue`,
  `${fhir}/maxValue`,
];
const twice = ({ extension = [] }: QuestionnaireItem): string[] =>
  atMostOnce.filter((url) => extension.filter((one) => one.url === url).length > 1);

/** Names that a variable has before it is there. */
function unknownNames({ extension }: Questionnaire): string[] {
  const known = new Set(['resource', 'questionnaire']);
  return extension.flatMap(({ valueExpression }) => {
    if (!valueExpression?.name) return [];
    const names = [...valueExpression.expression.matchAll(/%(\w+)/g)].map(([, name]) => name!);
    const unknown = names.filter((name) => !known.has(name));
    known.add(valueExpression.name);
    return unknown;
  });
}

describe('SDC', () => {
  for (const [key, expression, breach] of ofForm) {
    it(`${key} holds of the form, and is seen to be broken`, () => {
      assert.ok(holds(form, expression));
      assert.ok(!holds({ ...breach, resourceType: 'Questionnaire' }, expression));
    });
  }
  for (const [key, expression, breach] of ofItem) {
    it(`${key} holds of each item, and is seen to be broken`, () => {
      const every = `repeat(item).all(${expression})`;
      assert.ok(holds(form, every));
      assert.ok(!holds({ resourceType: 'Questionnaire', item: [breach] }, every));
    });
  }

  it('limits extensions of an item to one', () => {
    assert.deepEqual(itemsOf(form.item).flatMap(twice), []);
    const shortText = { url: `${sdc}/sdc-questionnaire-shortText`, valueString: 'a' };
    assert.deepEqual(twice({ ...group, extension: [shortText, shortText] }), [shortText.url]);
  });

  it('lets a variable name only those before it', () => {
    assert.deepEqual(unknownNames(form), []);
    assert.deepEqual(unknownNames({ ...form, extension: [...form.extension].reverse() }).length > 0, true);
  });

  it('has a name in letters and digits for each variable, which R4 types as an id', () => {
    const names = form.extension.flatMap(({ valueExpression }) => valueExpression?.name ?? []);
    assert.deepEqual(
      names.filter((name) => !/^[A-Za-z][A-Za-z\d]{0,63}$/.test(name)),
      [],
    );
    assert.equal(new Set(names).size, names.length);
  });
});
