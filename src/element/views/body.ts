/**
 * The drawn body: its back, on which a person marks where it hurts, and the parts of it that help to understand a question.
 * It is drawn from the person's own side, their left on the left. Every picture says what words beside it say too, so it is
 * hidden from assistive tools.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { optionLabel, type Setting } from './setting.js';

// One half of the figure; the other is its mirror image. Each paired region is the left one, mirrored for the right.
const half =
  'M100 8C84 8 77 20 77 35c0 13 5 22 11 27v10c0 8-8 11-20 15-16 4-23 12-25 27l-5 46c-2 16-7 30-10 50-2 12-4 18-4 26 ' +
  '0 10 9 12 12 4 3-10 6-20 9-32 5-18 8-32 10-48l5-32c2 18 4 30 3 44-2 14-5 24-6 38-2 26 0 52 4 80-1 16-1 32 3 56l4 38c-2 10-4 ' +
  '14-2 18 4 4 16 4 18-2 1-8 0-14 1-22 4-26 7-48 6-72 1-16 5-46 7-72l2-2';
const spine = 'M100 66v128';
const regions: Record<string, string> = {
  neck: 'M88 59c7 5 17 5 24 0v13c0 7 6 10 12 12H76c6-2 12-5 12-12z',
  'upper-back': 'M70 87h60c8 5 9 17 9 41l-3 15H64l-3-15c0-24 1-36 9-41z',
  'lower-back': 'M64 146h72c2 13 2 25 1 32 2 8 4 14 5 20H58c1-6 3-12 5-20-1-7-1-19 1-32z',
  'buttock-left': 'M57.5 201h41v39c-12.5 6-30.5 6-41.5-2-1-12-1-26 .5-37z',
  'thigh-left': 'M57 241c11 8 29 8 41 2-3 19-5 33-6 47-10 4-22 4-31 0-3-18-4-33-4-49z',
  'lower-leg-left':
    'M61 293c9 4 21 4 31 0l-1 13c1 24-2 46-6 72-1 8 0 14-1 22-2 6-14 6-18 2-2-4 0-8 2-18l-4-38c-4-24-4-37-3-53z',
};
const mirror = 'translate(200) scale(-1 1)';

const figure = (): TemplateResult =>
  svg`<path class="skin" d=${half} /><path class="skin" d=${half} transform=${mirror} />`;

/** `ticked` says which regions are marked; `tick` is called with the region and what it becomes. */
export function bodyPicture(
  setting: Setting,
  ticked: (id: string) => boolean,
  tick: (id: string, ticked: boolean) => void,
): TemplateResult {
  const question = setting.content.questions['where'];
  const ids = question && 'options' in question ? question.options : [];
  return html`<div class="body-picture" aria-hidden="true">
    <span>${setting.text.flow.left}</span>
    <svg viewBox="16 2 168 406">
      ${figure()}<path class="spine" d=${spine} />
      ${ids.map(
        (
          id,
        ) => svg`<path class=${ticked(id) ? 'region ticked' : 'region'} d=${regions[id.replace('-right', '-left')] ?? ''}
        transform=${id.endsWith('-right') ? mirror : nothing} @click=${() => {
          tick(id, !ticked(id));
        }}>
        <title>${optionLabel(setting, 'where', id)}</title></path>`,
      )}
    </svg>
    <span>${setting.text.flow.right}</span>
  </div>`;
}

const leg = `${regions['thigh-left'] ?? ''}${regions['lower-leg-left'] ?? ''}`;
const oneLeg = svg`<path class="shown" d=${leg} />`;
// What sits on a saddle: between the buttocks, round to the inner thighs.
const saddle = svg`<path class="shown" d="M82 222c5-6 11-8 18-8s13 2 18 8c-1 14-6 26-12 32l-6-18-6 18c-6-6-11-18-12-32z" />`;
// A foot that cannot be lifted, beside where it would be.
const footDrop = svg`<path class="faint" d="M80 312h74" /><path class="limb" d="M72 204v110l54 62" />
  <path class="arrow" d="M152 324c2 16 0 30-8 44m-12-6 10 10 14-8" />`;

/** By question, or question and option. */
const details: Partial<Record<string, TemplateResult>> = {
  saddle,
  'legs.both': svg`${oneLeg}<path class="shown" d=${leg} transform=${mirror} />`,
  'legs.one-pain': oneLeg,
  'legs.one-weak': footDrop,
};

/** A small drawing of the part of the body that a question or an option is about, where one helps. */
export function bodyDetail(of: string): unknown {
  const { [of]: detail } = details;
  if (!detail) return nothing;
  return html`<svg class="detail" viewBox="40 190 120 220" aria-hidden="true">${detail === footDrop ? '' : figure()}${detail}</svg>`;
}
