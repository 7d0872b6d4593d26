/** react-jsonschema-form. It has no pages, so the usual wrapper around it shows the schema of one after another. */
import { bundle } from '../bundle.js';
import type { Model, Question } from '../model.js';
import { install } from '../obtain.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';
import { pageOfPlaces } from './place.js';

const packages = {
  '@rjsf/core': '6.11.1',
  '@rjsf/utils': '6.11.1',
  '@rjsf/validator-ajv8': '6.11.1',
  react: '19.3.1',
  'react-dom': '19.3.1',
};

const label = ({ label, hint }: Question['options'][number]): string => (hint ? `${label} (${hint})` : label);

function property({ title, hint, kind, options }: Question): unknown {
  const choice = { type: 'string', oneOf: options.map((option) => ({ const: option.value, title: label(option) })) };
  const described = { title, description: hint };
  return kind === 'many'
    ? { ...described, type: 'array', items: choice, uniqueItems: true, minItems: 1 }
    : { ...described, ...choice };
}

const pages = (model: Model): unknown =>
  model.pages.map(({ title, hint, optional, questions: asked }) => ({
    title,
    description: hint,
    required: !optional,
    questions: asked.map((question) => ({
      id: question.id,
      when: question.when,
      widget: question.kind === 'many' ? 'checkboxes' : 'radio',
      property: property(question),
    })),
  }));

export const rjsf: Peer = {
  name: 'rjsf',
  title: 'react-jsonschema-form',
  kind: 'peer',
  packages,
  limits: 'has no pages: a wrapper shows the schema of one after another, and decides which are asked',
  async build(model) {
    const { script } = await bundle(
      `import { createRoot } from 'react-dom/client';
      import { createElement as h, useState } from 'react';
      import Form from '@rjsf/core';
      import validator from '@rjsf/validator-ajv8';
      const pages = ${JSON.stringify(pages(model))};
      const holds = (when, given) => 'all' in when ? when.all.every((part) => holds(part, given))
        : 'any' in when ? when.any.some((part) => holds(part, given))
        : [given[when.question] ?? []].flat().some((option) => when.options.includes(option));
      const asked = (page, given) => page.questions.filter(({ when }) => !when || holds(when, given));
      function Flow() {
        const [position, setPosition] = useState(0);
        const [given, setGiven] = useState({});
        const page = pages[position];
        if (!page) return h('p', { className: 'done' }, 'Done');
        const shown = asked(page, given);
        const schema = {
          type: 'object', title: page.title, description: page.hint,
          required: page.required ? shown.map(({ id }) => id) : [],
          properties: Object.fromEntries(shown.map(({ id, property }) => [id, property])),
        };
        const uiSchema = Object.fromEntries(shown.map(({ id, widget }) => [id, { 'ui:widget': widget }]));
        return h(Form, {
          key: position, schema, uiSchema: { ...uiSchema, 'ui:submitButtonOptions': { submitText: ${JSON.stringify(model.continue)} } },
          validator, formData: given, noHtml5Validate: true, focusOnFirstError: true,
          onChange: ({ formData }) => setGiven((before) => ({ ...before, ...formData })),
          onSubmit: ({ formData }) => {
            const answers = { ...given, ...formData };
            setGiven(answers);
            let next = position + 1;
            while (pages[next] && asked(pages[next], answers).length === 0) next += 1;
            setPosition(next);
          },
        });
      }
      for (const place of document.querySelectorAll('.place')) createRoot(place).render(h(Flow));`,
      install(packages),
    );
    return pageOfPlaces({ 'page.js': script });
  },
  hands: {
    root: '.place',
    options: optionSelectors(({ id }, _, position) => `[id="root_${id}-${position}"]`),
    next: 'button[type="submit"]',
    done: '.done',
  },
};
