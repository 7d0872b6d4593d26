/** The second part: the way through the check as a drawing, and who is asked what. */
import type { Dossier } from '../dossier.js';
import { askedNotes, flowDiagram } from '../flow-diagram.js';
import { html, joined, type Html } from '../html.js';
import { questionLink, tierMark } from '../marks.js';
import { conditionMarkup } from '../sentence-html.js';
import type { Section } from './section.js';

const legend = (dossier: Dossier): Html =>
  html`<ol class="legend">${askedNotes(dossier).map(
    ({ questions, when }) =>
      html`<li>${joined(
        questions.map((id) => questionLink(dossier, id)),
        ', ',
      )} – asked when: ${conditionMarkup(dossier, when)}</li>`,
  )}</ol>`;

export const flow: Section = {
  id: 'flow',
  title: 'The way through',
  about: 'Who meets which question, and where the questions end.',
  headings: [],
  body: (dossier) => html`<figure>${flowDiagram(dossier)}
    <figcaption>Boxes are pages, in the order in which they are met. Dashed: met only by people with certain answers. Numbers in brackets lead
      to the list below. Stage D is for people whose result is ${tierMark('soon')} or less urgent; no urgent rule reads it (proved, see
      <a href="#property-stopping">stopping</a>).</figcaption></figure>
    ${legend(dossier)}`,
};
