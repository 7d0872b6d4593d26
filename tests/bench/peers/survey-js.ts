/** SurveyJS, drawn by its smallest own renderer. */
import { bundle } from '../bundle.js';
import { questions, type Model, type When } from '../model.js';
import { install } from '../obtain.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';
import { pageOfPlaces } from './place.js';

const packages = { 'survey-core': '2.5.38', 'survey-js-ui': '2.5.38' };

const kindOf = Object.fromEntries(questions.map(({ id, kind }) => [id, kind]));

/** A condition in SurveyJS's own language. */
function expression(when: When): string {
  if ('all' in when) return when.all.map((part) => `(${expression(part)})`).join(' and ');
  if ('any' in when) return when.any.map((part) => `(${expression(part)})`).join(' or ');
  const options = when.options.map((option) => `'${option}'`).join(', ');
  return kindOf[when.question] === 'many'
    ? `{${when.question}} anyof [${options}]`
    : `[${options}] contains {${when.question}}`;
}

const survey = (model: Model): unknown => ({
  title: model.title,
  pageNextText: model.continue,
  showQuestionNumbers: false,
  pages: model.pages.map(({ id, title, hint, optional, questions: asked }) => ({
    name: id,
    title,
    description: hint,
    elements: asked.map((question) => ({
      type: { one: 'radiogroup', many: 'checkbox', scale: 'rating' }[question.kind],
      name: question.id,
      title: question.title,
      description: question.hint,
      isRequired: !optional,
      visibleIf: question.when && expression(question.when),
      ...(question.kind === 'scale'
        ? {
            displayMode: 'buttons',
            rateMin: Number(question.options[0]!.value),
            rateMax: Number(question.options.at(-1)!.value),
          }
        : {
            choices: question.options.map(({ value, label, hint, exclusive }) => ({
              value,
              text: hint ? `${label} (${hint})` : label,
              ...(exclusive && { isExclusive: true }),
            })),
          }),
    })),
  })),
});

export const surveyJs: Peer = {
  name: 'survey-js',
  title: 'SurveyJS',
  kind: 'peer',
  packages,
  async build(model) {
    const { script, styles } = await bundle(
      `import { Model } from 'survey-core';
      import 'survey-js-ui';
      import 'survey-core/survey-core.fontless.min.css';
      const definition = ${JSON.stringify(survey(model))};
      for (const place of document.querySelectorAll('.place')) new Model(definition).render(place);`,
      install(packages),
    );
    return pageOfPlaces({ 'page.js': script, 'page.css': styles });
  },
  hands: {
    root: '.place',
    options: optionSelectors(({ id }, value) => `[data-name="${id}"] input[value="${value}"]`),
    next: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
    done: '.sd-completedpage',
  },
};
