/** Where the diary goes: onto this device, into a file, onto paper. It shows what holds, and does nothing by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { countText } from '../../text/forms.js';
import type { OnDevice } from '../session.js';
import { heading, type DiaryContext } from './context.js';

export interface KeepModel {
  readonly entries: number;
  readonly device: OnDevice;
  /** Whether it is to be deleted has been asked, and not answered. */
  readonly asksDelete: boolean;
  /** The page is shown inside another site, where browsers part storage and clear it. */
  readonly embedded: boolean;
  /** A check on this page shows its result, which is printed with the diary. */
  readonly withResult: boolean;
}

export interface KeepHandlers {
  readonly keep: () => void;
  readonly askDelete: (asks: boolean) => void;
  readonly delete: () => void;
  readonly saveCsv: () => void;
  readonly saveJson: () => void;
  readonly open: (file: File) => void;
  readonly copy: () => void;
  readonly print: () => void;
}

function deviceView(
  context: DiaryContext,
  { entries, device, asksDelete, embedded }: KeepModel,
  handlers: KeepHandlers,
): TemplateResult {
  const { keep } = context.text;
  const button = (words: string, name: string, act: () => void, look = 'secondary'): TemplateResult =>
    html`<button type="button" class=${look} part="button ${name}" @click=${act}>${words}</button>`;
  if (asksDelete)
    return html`<div class="ask"><p class="focus">${countText(context.text, keep.deleteAsk, entries)}</p>
      <div class="buttons">${button(keep.deleteYes, 'delete-yes', handlers.delete)}${button(
        keep.deleteNo,
        'delete-no',
        () => {
          handlers.askDelete(false);
        },
        'link',
      )}</div></div>`;
  const erase = button(
    keep.delete,
    'delete',
    () => {
      handlers.askDelete(true);
    },
    'link',
  );
  if (device === 'kept')
    return html`<p>${keep.kept}</p>${embedded ? html`<p class="small">${keep.embedded}</p>` : nothing}${erase}`;
  return html`<p>${entries > 0 && device !== 'outdated' ? keep.notKept : nothing}</p>
    ${
      entries === 0 && device === 'not kept'
        ? nothing
        : html`<div class="buttons">
      ${entries > 0 && device !== 'unreadable' ? button(keep.keep, 'keep-here', handlers.keep) : nothing}
      ${device === 'not kept' ? nothing : erase}</div>`
    }
    ${entries > 0 ? html`<p class="small">${keep.about}</p>${embedded ? html`<p class="small">${keep.embedded}</p>` : nothing}` : nothing}`;
}

export function keepView(context: DiaryContext, model: KeepModel, handlers: KeepHandlers): TemplateResult {
  const { keep } = context.text;
  const { entries, withResult } = model;
  const act = (words: string, name: string, press: () => void): TemplateResult =>
    html`<button type="button" class="link" part="button ${name}" @click=${press}>${words}</button>`;
  return html`<section class="keep" part="keep">
    ${heading(context, 1, keep.heading)}
    ${deviceView(context, model, handlers)}
    <p class="file">${keep.file}</p>
    <div class="acts">
      ${entries > 0 ? html`${act(keep.saveCsv, 'save-csv', handlers.saveCsv)}${act(keep.saveJson, 'save-json', handlers.saveJson)}` : nothing}
      <label class="link open">${keep.open}<input type="file" class="hidden" name="file" accept=".csv,.json,text/csv,application/json" @change=${(
        event: Event,
      ) => {
        const input = event.target as HTMLInputElement;
        const file = input.files?.[0];
        // The same file can be chosen again once it has been mended.
        input.value = '';
        if (file) handlers.open(file);
      }}></label>
      ${entries > 0 ? html`${act(keep.copy, 'copy', handlers.copy)}${act(withResult ? keep.printResult : keep.print, 'print', handlers.print)}` : nothing}
    </div>
  </section>`;
}
