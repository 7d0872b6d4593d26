/** The drawn signs: one mark for each tier, different in shape. They hold no words. */
import { svg, html, type TemplateResult } from 'lit';
import type { Tier } from '../../content/schema.js';

const shapes: Record<Tier, TemplateResult> = {
  emergency: svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" /><path class="ink" d="M12 6.5v7M12 17v.5" />`,
  'same-day': svg`<path d="M12 2 23 21H1z" /><path class="ink" d="M12 9v5M12 17.2v.4" />`,
  soon: svg`<path d="M12 1.5 22.5 12 12 22.5 1.5 12z" /><path class="ink" d="M12 7v5l3 2.5" />`,
  'routine-review': svg`<rect x="2" y="3.5" width="20" height="18" rx="3" /><path class="ink" d="M6.5 9h11M8 13.5h3M8 17h6" />`,
  'self-manage': svg`<circle cx="12" cy="12" r="10.5" /><path class="ink" d="m7.5 12.5 3 3 6-6.5" />`,
};

export const tierMark = (tier: Tier): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${shapes[tier]}</svg>`;
