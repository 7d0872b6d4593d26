/** Conversational Form, a chat made of a form, with its own pauses and movements as it comes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model, Page, Question, When } from '../model.js';
import { unpack } from '../obtain.js';
import { optionSelectors } from './option-selectors.js';
import type { Peer } from './peer.js';
import { pageOfPlaces } from './place.js';

const packages = { 'conversational-form': '1.0.2' };

const escaped = (words: string): string => words.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** It knows "one of these" for several questions, all of which must hold; what is further inside is left out. */
function conditions(when: When | undefined): string {
  if (!when || 'any' in when) return '';
  if ('all' in when) return when.all.map(conditions).join('');
  return ` cf-conditional-${when.question}="^(${when.options.join('|')})$"`;
}

/** A label may hold markup, by which an option is found again. */
const option =
  ({ id, kind, title, hint, when }: Question, { optional }: Page): ((each: Question['options'][number]) => string) =>
  ({ value, label, hint: meaning }) =>
    `<input type="${kind === 'many' ? 'checkbox' : 'radio'}" name="${id}" value="${value}" cf-questions="${escaped(
      [title, hint].filter(Boolean).join(' '),
    )}" cf-label="${escaped(`<b data-option="${id}.${value}">${meaning ? `${label} (${meaning})` : label}</b>`)}"${conditions(
      when,
    )}${optional ? '' : ' required'}>`;

const form = (model: Model): string =>
  `<form>${model.pages
    .flatMap((page) =>
      page.questions.map((question) => `<fieldset>${question.options.map(option(question, page)).join('')}</fieldset>`),
    )
    .join('')}</form>`;

export const conversationalForm: Peer = {
  name: 'conversational-form',
  title: 'conversational-form',
  kind: 'peer',
  packages,
  limits: 'asks one question at a time, and cannot say a condition with "or" between questions; its pauses are its own',
  build(model) {
    const folder = join(unpack('conversational-form', packages['conversational-form']), 'dist');
    return Promise.resolve(
      pageOfPlaces({
        'conversational-form.min.js': { path: join(folder, 'conversational-form.min.js') },
        // Each form fills the height of what it stands in.
        'page.css': `${readFileSync(join(folder, 'conversational-form.min.css'), 'utf8')}.place{height:600px}`,
        'page.js': `const model = ${JSON.stringify(form(model))};
          for (const place of document.querySelectorAll('.place')) {
            const holder = document.createElement('div');
            holder.innerHTML = model;
            document.body.append(holder);
            new cf.ConversationalForm({
              formEl: holder.firstChild, context: place, loadExternalStyleSheet: false, preventAutoFocus: true,
              submitCallback: () => place.insertAdjacentHTML('beforeend', '<p class="done">Done</p>'),
            });
            // It takes over only what is shown.
            holder.hidden = true;
          }`,
      }),
    );
  },
  hands: {
    root: '.place',
    options: optionSelectors(({ id }, value) => `.cf-button.animate-in:has([data-option="${id}.${value}"])`),
    next: 'cf-input:has(.cf-checkbox-button.animate-in) cf-input-button',
    done: '.done',
  },
};
