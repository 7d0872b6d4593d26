/** The choice of a language, each called by its own name and read out in it. It knows no other words of theirs. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Text } from '../../text/text.js';
import { langTag } from '../../text/forms.js';
import type { ViewContext } from './context.js';

/** Takes the BCP 47 tag of one of the languages. */
export type ChooseLanguage = (tag: string) => void;

/** A select with its label; its name is no question's id. */
export const languageChoice = (
  { text }: ViewContext,
  languages: readonly Text[],
  choose: ChooseLanguage,
): TemplateResult => html`
  <label class="region"><span>${text.flow.languageQuestion}</span>
    <select name="bpc-language" autocomplete="off" .value=${live(langTag(text.language))}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}>
      ${languages.map(({ language, name }) => html`<option value=${langTag(language)} lang=${langTag(language)}>${name}</option>`)}
    </select>
  </label>`;
