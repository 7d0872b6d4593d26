/** LHC-Forms, which draws a FHIR Questionnaire, as one long page. */
import { join } from 'node:path';
import type { Model, Question, When } from '../model.js';
import { unpack } from '../obtain.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';
import { pageOfPlaces } from './place.js';

const packages = { lforms: '40.1.3' };

const system = 'urn:options';
const control = (code: string): unknown => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});

/** FHIR R4 joins all its tests by "and" or all by "or"; where a question needs both, the first part of the "and" is kept. */
function enabled(when: When | undefined): object {
  if (!when) return {};
  if ('all' in when) return enabled(when.all[0]);
  if ('any' in when) return {};
  return {
    enableBehavior: 'any',
    enableWhen: when.options.map((code) => ({
      question: when.question,
      operator: '=',
      answerCoding: { system, code },
    })),
  };
}

const item = ({ id, kind, title, hint, options, when }: Question, required: boolean): unknown => ({
  linkId: id,
  text: [title, hint].filter(Boolean).join(' '),
  type: 'choice',
  required,
  repeats: kind === 'many',
  extension: [control(kind === 'many' ? 'check-box' : 'radio-button')],
  answerOption: options.map(({ value, label, hint: meaning }) => ({
    valueCoding: { system, code: value, display: meaning ? `${label} (${meaning})` : label },
  })),
  ...enabled(when),
});

const questionnaire = (model: Model): unknown => ({
  resourceType: 'Questionnaire',
  status: 'draft',
  title: model.title,
  item: model.pages.map(({ id, title, optional, questions: asked }) => ({
    linkId: `page-${id}`,
    text: title,
    type: 'group',
    item: asked.map((question) => item(question, !optional)),
  })),
});

export const lhcForms: Peer = {
  name: 'lhc-forms',
  title: 'LHC-Forms',
  kind: 'peer',
  packages,
  limits:
    'is one long page: its next page is the same page with the answer; of a condition joined by "and" it knows a part',
  build(model) {
    const folder = join(unpack('lforms', packages.lforms), 'dist/lforms');
    return Promise.resolve(
      pageOfPlaces({
        'zone.min.js': { path: join(folder, 'webcomponent/assets/lib/zone.min.js') },
        'lhc-forms.js': { path: join(folder, 'webcomponent/lhc-forms.js') },
        'lformsFHIR.min.js': { path: join(folder, 'fhir/R4/lformsFHIR.min.js') },
        'styles.css': { path: join(folder, 'webcomponent/styles.css') },
        'page.js': `const questionnaire = ${JSON.stringify(questionnaire(model))};
          for (const place of document.querySelectorAll('.place'))
            LForms.Util.addFormToPage(structuredClone(questionnaire), place, {});`,
      }),
    );
  },
  hands: {
    root: '.place',
    options: optionSelectors(({ id }, value) => `[id^="${id}/"][id$="|${value}"]`),
  },
};
