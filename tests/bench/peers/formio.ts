/** Form.io's renderer, as a wizard: a page of questions at a time. */
import { bundle } from '../bundle.js';
import { questions, type Model, type Question, type When } from '../model.js';
import { install } from '../obtain.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';
import { pageOfPlaces } from './place.js';

const packages = { '@formio/js': '5.6.0' };

const label = ({ label, hint }: Question['options'][number]): string => (hint ? `${label} (${hint})` : label);
const kindOf = Object.fromEntries(questions.map(({ id, kind }) => [id, kind]));

/** A condition as JsonLogic, which it takes without evaluating script. */
function logic(when: When): unknown {
  if ('all' in when) return { and: when.all.map(logic) };
  if ('any' in when) return { or: when.any.map(logic) };
  const { question, options } = when;
  return kindOf[question] === 'many'
    ? { or: options.map((option) => ({ '==': [{ var: `data.${question}.${option}` }, true] })) }
    : { in: [{ var: `data.${question}` }, options] };
}

function component({ id, kind, title, hint, options, when }: Question, required: boolean): unknown {
  return {
    type: kind === 'many' ? 'selectboxes' : 'radio',
    key: id,
    label: title,
    description: hint,
    input: true,
    validate: { required },
    values: options.map((option) => ({ value: option.value, label: label(option) })),
    ...(when && { conditional: { json: logic(when) } }),
  };
}

/** A page is asked where anything on it is. */
function pageLogic(asked: readonly Question[]): object {
  const conditions = asked.map(({ when }) => when).filter((when) => when !== undefined);
  return conditions.length === asked.length ? { conditional: { json: { or: conditions.map(logic) } } } : {};
}

const form = (model: Model): unknown => ({
  display: 'wizard',
  components: model.pages.map(({ id, title, hint, optional, questions: asked }) => ({
    type: 'panel',
    key: `page-${id}`,
    title,
    ...pageLogic(asked),
    components: [
      ...(hint ? [{ type: 'content', key: `hint-${id}`, html: `<p>${hint}</p>` }] : []),
      ...asked.map((question) => component(question, !optional)),
    ],
  })),
});

export const formio: Peer = {
  name: 'formio',
  title: 'Form.io',
  kind: 'peer',
  packages,
  limits: 'draws with the classes of Bootstrap, whose styles are not counted',
  async build(model) {
    const { script, styles } = await bundle(
      `import { Formio } from '@formio/js';
      import '@formio/js/dist/formio.form.min.css';
      const definition = ${JSON.stringify(form(model))};
      for (const place of document.querySelectorAll('.place')) {
        const form = document.createElement('div');
        place.append(form);
        Formio.createForm(form, structuredClone(definition), { noAlerts: true }).then((wizard) => {
          // There is no server to send the answers to.
          wizard.nosubmit = true;
          wizard.on('submit', () => place.insertAdjacentHTML('beforeend', '<p class="done">Done</p>'));
        });
      }`,
      install(packages),
    );
    return pageOfPlaces({ 'page.js': script, 'page.css': styles });
  },
  hands: {
    root: '.place',
    options: optionSelectors(({ id }, value) => `.formio-component-${id}[ref="component"] input[value="${value}"]`),
    next: '.btn-wizard-nav-next, .btn-wizard-nav-submit',
    done: '.done',
    // It finds out what an answer asks for only after a while, and passes over it when one goes on before.
    pause: 400,
  },
};
