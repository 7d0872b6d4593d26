/**
 * The drawn body: its back, on which a person marks where it hurts, and the parts of it that help to understand a question.
 * It is drawn from the person's own side, their left on the left. Every picture says what words beside it say too, so it is
 * hidden from assistive tools.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { OptionId, QuestionId } from '../../content/questions.js';
import { bare } from '../../engine/bare.js';
import { optionLabel } from '../../export/answers.js';
import type { ViewContext } from './context.js';

// The left half of somebody seen from behind, in one line from the crown to the crotch; the right is its mirror image. It
// reaches past the middle, for two halves that only touch show a seam.
const half =
  'M101 6h-1C88 6 80.5 14 80.5 27c0 13 4 22 10 28 .5 5 .5 8-1.5 11-4 7-17 11-29 15-10 3-15 10-17 20-3 19-4 39-7 57-3 ' +
  '18-8 34-11 50-3 10-5 20-3 30 1 7 6 10 9 5 4-7 5-17 6-27 3-18 9-34 12-52 3-16 7-30 10-44 3 16 7 30 8 46 0 12-7 26-10 ' +
  '42-3 16-2 38 2 60 3 16 7 26 7 38 0 14 0 30 4 46 3 12 7 22 6 32-2 6-8 9-7 13 5 4 19 4 22-1 1-8-1-16 0-26 3-18 6-34 ' +
  '4-50-2-12-2-20 0-30 4-20 7-40 9-60h2';
const spine = 'M100 64v132';
// What can be marked lies within that outline, like patches of warmth, and touches neither it nor its neighbours.
const regions: Readonly<Partial<Record<string, string>>> = bare({
  neck: 'M94 58h12q0 8 6 12-12 5-24 0 6-4 6-12z',
  'upper-back': 'M85 78q15 6 30 0c13 5 20 7 24 12 2 14-3 30-5 43-22 8-46 8-68 0-2-13-7-29-5-43 4-5 11-7 24-12z',
  'lower-back':
    'M69 142c21 7 41 7 62 0-2 9-2 16-1 24 1 7 3 12 6 18q-24 0-36 15-12-15-36-15c3-6 5-11 6-18 1-8 1-15-1-24z',
  'buttock-left': 'M61 194q22 0 34 14v20c-8 7-24 8-35 2-1-12-1-24 1-36z',
  'thigh-left': 'M61 245c10 4 23 3 32-4-1 18-3 36-6 53q-8 3-17 0c-4-17-8-33-9-49z',
  'lower-leg-left':
    'M72 305q7 3 14-1c-1 5 1 12 0 20 1 15-3 31-5 46-1 9 2 16 1 22-4 3-7 3-9 1 0-3 4-6 6-12 0-9-4-21-6-31-3-15-3-30-2-45z',
});
const mirror = 'translate(200) scale(-1 1)';
const twice = (path: string): TemplateResult => svg`<path d=${path} /><path d=${path} transform=${mirror} />`;

const skin = svg`<g class="skin">${twice(half)}</g>`;

/** The picture of a question: `ticked` says which regions are marked; `tick` is called with the region and what it becomes. */
export function bodyPicture(
  context: ViewContext,
  question: QuestionId,
  ids: readonly string[],
  ticked: (id: string) => boolean,
  tick: (id: string, ticked: boolean) => void,
): TemplateResult {
  // The person's left stays on the left, whichever way the words run.
  return html`<div class="body-picture" aria-hidden="true" dir="ltr">
    <span>${context.text.flow.left}</span><span>${context.text.flow.right}</span>
    <svg viewBox="16 3 168 400">${skin}${ids.map(
      (
        id,
      ) => svg`<path class=${ticked(id) ? 'region ticked' : 'region'} d=${regions[id.replace('-right', '-left')] ?? ''}
        transform=${id.endsWith('-right') ? mirror : nothing} @click=${() => {
          tick(id, !ticked(id));
        }}>
        <title>${optionLabel(context.text, question, id)}</title></path>`,
    )}<path class="spine" d=${spine} /></svg>
  </div>`;
}

const { 'thigh-left': thigh, 'lower-leg-left': shin } = regions;
const leg = [thigh, shin].map((path = '') => svg`<path class="shown" d=${path} />`);
// What sits on a saddle: the middle of the bottom and the inner thighs, and neither buttock, whose folds show that.
const saddle = svg`<path class="fold" d="M64 236q18 10 32-2M136 236q-18 10-32-2M100 178v26" />
  <path class="shown" d="M100 200c-6 8-8 16-9 26-1 6-5 10-8 14 2 11 5 20 9 28 3-10 5-20 8-30 3 10 5 20 8 30 4-8 7-17 9-28-3-4-7-8-8-14-1-10-3-18-9-26z" />`;
// A foot that hangs, beside where it would be.
const footDrop = svg`<path class="skin" d="M80 336h18c16 6 32 8 44 15 6 4 4 10-2 10H84c-11 0-11-11-4-25z" />
  <path class="shown" d="M76 256h24c-1 30-4 54-3 82 8 13 20 28 30 46 4 9-3 15-10 10-13-10-25-22-35-34-7-7-7-15-3-22-1-28-3-54-3-82z" />
  <path class="arrow" d="M152 370q2 13-9 24m-2-14 1 15 15-2" />`;
// Leaning forward on a trolley.
const leaning = svg`<circle class="shown" cx="118" cy="252" r="15" />
  <path class="limb" d="M102 276 76 326l16 30-8 40M76 326l-14 34-14 32M102 278l16 34 30-6" /><path class="arrow" d="m146 300 12 76h-34" />
  <path class="shown" d="M122 386h14v14h-14zM152 386h14v14h-14z" />`;

/** A question, or an option of one. */
type Detailed = QuestionId | { [Id in QuestionId]: `${Id}.${OptionId<Id>}` }[QuestionId];

const legs = '44 172 112 230';
const details: Readonly<Partial<Record<string, [viewBox: string, drawing: unknown]>>> = bare({
  saddle: ['48 170 104 110', [skin, saddle]],
  'legs.both': [legs, [skin, leg, svg`<g transform=${mirror}>${leg}</g>`]],
  'legs.one-pain': [legs, [skin, leg]],
  'legs.one-weak': ['66 262 100 140', footDrop],
  'both-legs.long-standing-on-walking': ['36 232 140 172', leaning],
  'pattern.worse-walking-eases-sitting': ['36 232 140 172', leaning],
} satisfies Partial<Record<Detailed, [string, unknown]>>);

/** A small drawing of the part of the body that a question or an option is about, where one helps. */
export function bodyDetail(of: string): unknown {
  const [viewBox, drawing] = details[of] ?? [];
  return drawing ? html`<svg class="detail" viewBox=${viewBox} aria-hidden="true">${drawing}</svg>` : nothing;
}
