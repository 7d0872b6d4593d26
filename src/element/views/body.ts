/**
 * The drawn body: its back, on which a person marks where it hurts, and the parts of it that help to understand a question.
 * It is drawn from the person's own side, their left on the left. Every picture says what words beside it say too, so it is
 * hidden from assistive tools.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OptionId, QuestionId } from '../../content/questions.js';
import { optionLabel, type ViewContext } from './context.js';

// Each is the left half, or a part of it; the right is its mirror image.
const head = 'M100 6C87 6 80 15 80 28c0 12 4 21 11 26q4 3 9 3';
const arm =
  'M48 92c-5 6-6 15-7 26-1 12-5 22-7 34-2 13-3 24-6 36-2 8-5 14-5 22 0 7 1 13 4 17 3 3 6 2 7-2 2 3 5 2 5-2l2-14c2-8 5-13 7-22 ' +
  '4-13 7-24 9-36 2-9 4-18 6-28 3-14-3-26-15-31z';
const trunk =
  'M100 50H91c1 9 0 17-4 21-5 5-14 7-24 11-10 4-17 8-19 17 7 6 14 14 17 24 3 14 5 24 5 36 0 11-3 20-6 30-3 9-5 17-5 28 0 22 4 42 ' +
  '8 62 2 9 2 17 1 26-2 18 1 36 5 54 2 8 3 14 3 20-1 6-6 11-9 15-2 4 1 7 7 7 8 0 13-1 14-7 1-5-1-9-1-15 1-16 6-32 7-50 ' +
  '1-12-1-22 0-32 2-20 6-38 7-58l3-2';
const spine = 'M100 62v134';
// Bands across the trunk, whose outline cuts them to shape.
const regions: Readonly<Partial<Record<string, string>>> = {
  neck: 'M76 50h48v27q-24 17-48 0z',
  'upper-back': 'M30 70h46q24 20 48 0h46v72q-70 12-140 0z',
  'lower-back': 'M30 142q70 12 140 0v50q-48 0-70 16-22-16-70-16z',
  'buttock-left': 'M30 192q48 0 70 16v31c-10 12-34 12-70 0z',
  'thigh-left': 'M30 239c36 12 60 12 70 0v56q-34 12-70 0z',
  'lower-leg-left': 'M30 295q36 12 70 0v120H30z',
};
const mirror = 'translate(200) scale(-1 1)';
const twice = (path: string): TemplateResult => svg`<path d=${path} /><path d=${path} transform=${mirror} />`;

const skin = (parts: readonly string[]): TemplateResult => svg`<g class="skin">${parts.map(twice)}</g>`;

/** The picture of a question: `ticked` says which regions are marked; `tick` is called with the region and what it becomes. */
export function bodyPicture(
  context: ViewContext,
  question: QuestionId,
  ids: readonly string[],
  ticked: (id: string) => boolean,
  tick: (id: string, ticked: boolean) => void,
): TemplateResult {
  return html`<div class="body-picture" aria-hidden="true">
    <span>${context.text.flow.left}</span>
    <svg viewBox="20 3 160 404">
      <clipPath id="trunk">${twice(trunk)}</clipPath>${skin([head, arm, trunk])}
      <g clip-path="url(#trunk)">${ids.map(
        (
          id,
        ) => svg`<path class=${ticked(id) ? 'region ticked' : 'region'} d=${regions[id.replace('-right', '-left')] ?? ''}
        transform=${id.endsWith('-right') ? mirror : nothing} @click=${() => {
          tick(id, !ticked(id));
        }}>
        <title>${optionLabel(context, question, id)}</title></path>`,
      )}<g class="outline">${twice(trunk)}</g></g><path class="spine" d=${spine} />
    </svg>
    <span>${context.text.flow.right}</span>
  </div>`;
}

// The trunk from the fold of the buttock down: an inner picture cuts off what is above.
const legs = (paths: TemplateResult): TemplateResult =>
  svg`<svg class="shown" x="0" y="244" width="200" height="166" viewBox="0 244 200 166">${paths}</svg>`;
// What sits on a saddle: the middle of the bottom and the inner thighs, and neither buttock, whose folds show that.
const saddle = svg`<path class="fold" d="M62 234c8 10 22 12 32 4M138 234c-8 10-22 12-32 4M100 176v28" />
  <path class="shown" d="M100 204c-6 8-8 16-9 24-1 6-5 10-8 14 2 9 5 16 9 22 3-8 5-16 8-24 3 8 5 16 8 24 4-6 7-13 9-22-3-4-7-8-8-14-1-8-3-16-9-24z" />`;
// A foot that cannot be lifted, beside where it would be.
const footDrop = svg`<path class="faint" d="M80 312h74" /><path class="limb" d="M72 204v110l54 62" />
  <path class="arrow" d="M152 324c2 16 0 30-8 44m-12-6 10 10 14-8" />`;

/** A question, or an option of one. */
type Detailed = QuestionId | { [Id in QuestionId]: `${Id}.${OptionId<Id>}` }[QuestionId];

const details: Readonly<Partial<Record<string, TemplateResult>>> = {
  saddle,
  'legs.both': legs(twice(trunk)),
  'legs.one-pain': legs(svg`<path d=${trunk} />`),
  'legs.one-weak': footDrop,
} satisfies Partial<Record<Detailed, TemplateResult>>;

/** A small drawing of the part of the body that a question or an option is about, where one helps. */
export function bodyDetail(of: string): unknown {
  const { [of]: detail } = details;
  if (!detail) return nothing;
  return html`<svg class="detail" viewBox=${detail === saddle ? '50 168 100 112' : '40 190 120 220'} aria-hidden="true">${detail === footDrop ? '' : skin([trunk])}${detail}</svg>`;
}
