/** The choice of the region whose phone numbers and words are used. It never guesses one. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RegionId } from '../../content/regions.js';
import { idsOf } from '../../engine/entries.js';
import type { ViewContext } from './context.js';

export type ChooseRegion = (region: RegionId) => void;

/** A select with its label; its name is no question's id. Until somebody names a region, it says that none is chosen. */
export function regionChoice(
  { content, text, regionId, regionIsKnown }: ViewContext,
  choose: ChooseRegion,
): TemplateResult {
  const regionIds = idsOf(content.regions);
  return html`
  <label class="region"><span>${text.flow.regionQuestion}</span>
    <select name="bpc-region" autocomplete="off" .value=${live(regionIsKnown ? regionId : '')}
      @change=${(event: Event) => {
        const chosen = regionIds.find((id) => id === (event.target as HTMLSelectElement).value);
        if (chosen) choose(chosen);
      }}>
      ${regionIsKnown ? nothing : html`<option value="" selected>${text.flow.regionOpen}</option>`}
      ${regionIds.map(
        (id) => html`
        <option value=${id} selected=${regionIsKnown && id === regionId ? '' : nothing}>${text.regions[id].name}</option>`,
      )}
    </select>
    <span class="hint">${text.flow.regionHint}</span>
  </label>`;
}
