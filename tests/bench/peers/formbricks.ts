/** Formbricks' surveys in a page, one question to a card as it asks them. */
import { bundle } from '../bundle.js';
import type { Model, Question } from '../model.js';
import { install } from '../obtain.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';
import { pageOfPlaces } from './place.js';

const packages = { '@formbricks/surveys': '1.99.0' };

const id = (question: string, option: string): string => `${question}.${option}`;
const label = ({ label, hint }: Question['options'][number]): string => (hint ? `${label} (${hint})` : label);

/**
 * Its logic looks at the answer just given, and leads on to any question: past those that follow at once and are asked only
 * after other answers.
 */
function logic(all: readonly Question[], position: number): unknown[] {
  const { id: asked, options } = all[position]!;
  let end = position + 1;
  const following = all[end]?.when;
  if (!following || !('question' in following) || following.question !== asked) return [];
  while (JSON.stringify(all[end]?.when) === JSON.stringify(following)) end += 1;
  const past = options.filter(({ value }) => !following.options.includes(value)).map(label);
  return [{ condition: 'includesOne', value: past, destination: all[end]?.id ?? 'end' }];
}

const survey = (model: Model): unknown => ({
  id: 'survey',
  name: model.title,
  type: 'link',
  status: 'inProgress',
  welcomeCard: { enabled: false },
  thankYouCard: { enabled: true, headline: 'Done' },
  hiddenFields: { enabled: false },
  styling: null,
  triggers: [],
  questions: model.pages
    .flatMap((page) => page.questions.map((question) => ({ page, question })))
    .map(({ page, question }, position, all) => ({
      id: question.id,
      type: { one: 'multipleChoiceSingle', many: 'multipleChoiceMulti', scale: 'nps' }[question.kind],
      headline: question.title,
      subheader: question.hint,
      required: !page.optional,
      buttonLabel: model.continue,
      logic: logic(
        all.map((other) => other.question),
        position,
      ),
      ...(question.kind === 'scale'
        ? { lowerLabel: '', upperLabel: '' }
        : { choices: question.options.map((option) => ({ id: id(question.id, option.value), label: label(option) })) }),
    })),
});

export const formbricks: Peer = {
  name: 'formbricks',
  title: 'Formbricks',
  kind: 'peer',
  packages,
  limits:
    'asks each question on a card of its own, and one whose condition is not on the question before it of everybody',
  async build(model) {
    const { script } = await bundle(
      `import { renderSurveyInline } from '@formbricks/surveys';
      const survey = ${JSON.stringify(survey(model))};
      document.querySelectorAll('.place').forEach((place, index) => {
        place.id = 'place-' + index;
        renderSurveyInline({ survey, containerId: place.id, brandColor: '#0b6e6e', isBrandingEnabled: false });
      });`,
      install(packages),
    );
    return pageOfPlaces({ 'page.js': script });
  },
  hands: {
    root: '.place',
    options: optionSelectors(({ id: question, kind }, value) =>
      kind === 'scale' ? `input[name="nps"][value="${value}"]` : `[id="${id(question, value)}"]`,
    ),
    next: 'button[type="submit"]',
    done: '#fbjs:not(:has(form))',
  },
};
