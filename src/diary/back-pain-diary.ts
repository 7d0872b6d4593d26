/**
 * The diary's element: its contract with the host, and the wiring of entries, device, files and paper to what shows them. Markup
 * is in `views/`, words in `text/`. Importing this file defines no tag; `index.ts` does.
 */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { copyText } from '../element/copy.js';
import { focusOn } from '../element/focus.js';
import { ForeignChanges } from '../element/foreign-changes.js';
import { listenWhileConnected } from '../element/listen.js';
import { keepOwnEvents } from '../element/own-events.js';
import { printFrame } from '../element/print-frame.js';
import { saveFile } from '../element/save.js';
import { today } from '../element/today.js';
import { frameView } from '../element/views/frame.js';
import { countText, withValues } from '../text/forms.js';
import type { DiaryText } from '../text/diary-text.js';
import { goToCheck, isCheckHere, resultPrinter } from './check.js';
import { fromCsv, toCsv } from './csv.js';
import { Device } from './device.js';
import { draftOf, entryFrom, newDraft, type Draft, type DraftFault } from './draft.js';
import { dayAfter, goals, withEntries, type Entry } from './entry.js';
import { FileError } from './file-error.js';
import { fromJson, toJson } from './json.js';
import { addDiaryText, diaryTextFor } from './language.js';
import { addToPaper } from './paper.js';
import { styles } from './styles.js';
import { trendOf, type Trend } from './trend.js';
import { chartDrawing, chartLegend } from './views/chart.js';
import { heading, type DiaryContext } from './views/context.js';
import { formView } from './views/form.js';
import { keepView } from './views/keep.js';
import { tableView } from './views/table.js';
import { trendView, type WayToCheck } from './views/trend.js';

/** More than any diary: a year of the longest entries is a twentieth of it. */
const largestFile = 1_000_000;

/** Whether a link may lead there: an address on the web, or on the page's own site. */
function isWebAddress(url: string): boolean {
  try {
    return /^(https?|file):$/.test(new URL(url, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/**
 * Lets a person note once a week how their back has been, and see where it is going. It keeps nothing unless they press for it.
 *
 * @summary A weekly diary of back pain, beside the check.
 * @tagname back-pain-diary
 *
 * @attr {string} lang - The language of the words, as a BCP 47 tag. The closest ancestor's where it is left out, else English.
 * @attr {number} heading-level - The level of the diary's first heading, 1 to 6.
 * @attr {string} check-url - Where the check is, where it is not on the same page.
 *
 * @csspart form - The form for one week.
 * @csspart question - One scale of the form.
 * @csspart input - A native radio button.
 * @csspart trend - What the diary says when it asks for the check, or when the pain has come down.
 * @csspart chart - The chart with its legend.
 * @csspart table - Every entry.
 * @csspart keep - Where the diary is kept, and what can be done with it.
 * @csspart button - Every button.
 *
 * @cssprop --bpc-accent - The colour of buttons, chosen numbers and the line of the pain.
 * @cssprop --bpc-surface - The colour behind the words, made solid; words take black or white from it.
 * @cssprop --bpc-text - The colour of the words, as far as it reads; otherwise it is drawn stronger.
 * @cssprop --bpc-radius - How round corners are.
 * @cssprop --bpc-font - The font of the words.
 * @cssprop --bpc-spacing - The unit of space.
 * @cssprop --bpc-width - The greatest width.
 */
export class BackPainDiary extends LitElement {
  static override styles = styles;

  static override properties = {
    headingLevel: { attribute: 'heading-level' },
    checkUrl: { attribute: 'check-url' },
  };

  // `lang` is every element's own property, which reflects by itself: only its attribute is watched.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Adds a language, before or after the element is on the page. */
  static addText(text: DiaryText): void {
    addDiaryText(text);
  }

  /** The level of the diary's first heading, 1 to 6; 2 where left out. */
  declare headingLevel: number | string | undefined;
  /** Where the check is, where it is not on the same page. */
  declare checkUrl: string | undefined;

  readonly #device = new Device(() => localStorage);
  readonly #foreignChanges = new ForeignChanges(this, () => this.#focusNext !== '');
  #level = 2;
  #checkUrl: string | undefined;
  #diary: readonly Entry[] = [];
  #onDevice: 'not kept' | 'kept' | 'unreadable' = 'not kept';
  #draft: Draft = newDraft([], today());
  #faults: readonly DraftFault[] = [];
  /** What became of what the person last did, in words. */
  #told = '';
  #removed: Entry | undefined;
  #asksDelete = false;
  /** Selects what takes the focus after the next render. */
  #focusNext = '';
  /** The room for the chart, in pixels, as it was last measured. */
  #room = { width: 600, em: 16 };
  #measured: ResizeObserver | undefined;

  constructor() {
    super();
    this.addEventListener('back-pain-diary-begin', (event) => {
      this.#begin((event as CustomEvent<unknown>).detail);
    });
    // Another tab keeps the same diary.
    listenWhileConnected(this, 'storage', (event) => {
      if (this.#onDevice === 'kept' && this.#device.concerns(event)) this.#readAgain();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#load();
    this.#measured = new ResizeObserver(() => {
      // Drawn within this call, the page would be laid out twice for one frame.
      requestAnimationFrame(() => {
        this.#measure();
      });
    });
    this.#measured.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#measured?.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate('lang', old);
  }

  /** What a check on the same page writes on the button that begins an entry. */
  get invitation(): string {
    return this.#context.text.invitation;
  }

  /** Puts the chart into a document that is printed, such as the sheets of a check on the same page; nothing without an entry. */
  addToPaper(place: Element): void {
    const diary = this.#entries;
    if (diary) addToPaper(place, this.#context, diary, this.#trend.band, false);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#foreignChanges.watch(root);
    keepOwnEvents(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.size === 0) return;
    const { headingLevel = 2, checkUrl } = this;
    const isLevel = /^[1-6]$/.test(String(headingLevel));
    this.#level = isLevel ? Number(headingLevel) : 2;
    if (!isLevel) this.#warn('heading-level takes a whole number from 1 to 6', headingLevel);
    this.#checkUrl = checkUrl && isWebAddress(checkUrl) ? checkUrl : undefined;
    if (checkUrl && !this.#checkUrl) this.#warn('check-url takes an address on the web', checkUrl);
  }

  #warn(takes: string, got: unknown): void {
    console.warn(`<back-pain-diary>: ${takes}, but got ${JSON.stringify(got)}. It is ignored.`);
  }

  protected override update(changed: PropertyValues): void {
    this.#foreignChanges.render(() => {
      super.update(changed);
    });
  }

  protected override updated(): void {
    this.#measure();
    const target = this.#focusNext ? this.renderRoot.querySelector<HTMLElement>(this.#focusNext) : null;
    this.#focusNext = '';
    if (!target) return;
    target.scrollIntoView({ block: 'nearest' });
    if (target.matches('input, button')) target.focus({ preventScroll: true });
    else focusOn(target);
  }

  protected override render(): TemplateResult {
    const { text } = this.#context;
    try {
      return frameView(text, '', 'diary', this.#view());
    } catch {
      // What went wrong may have an entry in it, so nothing of it is told.
      console.error('back-pain-diary: something went wrong, and the diary cannot be shown.');
      return frameView(text, '', 'failed', html`<div class="card"><p>${text.failure}</p></div>`);
    }
  }

  #view(): TemplateResult {
    const context = this.#context;
    const { text } = context;
    const diary = this.#entries;
    const day = today();
    return html`<div class="card" part="diary" data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="mask" data-sentry-mask>
      ${heading(context, 0, text.heading)}
      <p class="lead">${text.lead}</p>
      <p class="urgent">${text.urgent}</p>
      ${trendView(context, this.#trend, this.#wayToCheck)}
      ${
        diary
          ? html`<section class="charted" part="chart">${heading(context, 1, text.chart.heading)}
              <div class="drawing">${chartDrawing(context, diary, this.#trend.band, { ...this.#room, rightToLeft: text.direction === 'rtl' })}</div>
              ${chartLegend(context, diary)}
              ${tableView(context, diary, {
                change: (entry) => {
                  this.#edit(draftOf(entry));
                },
                remove: (entry) => {
                  this.#remove(entry);
                },
              })}</section>`
          : nothing
      }
      <p class="told" role="status">${this.#told}${
        this.#removed
          ? html` <button type="button" class="link" part="button put-back" @click=${() => {
              this.#putBack();
            }}>${text.table.putBack}</button>`
          : nothing
      }</p>
      ${formView(
        context,
        { draft: this.#draft, faults: this.#faults, today: day },
        {
          edit: (change) => {
            this.#draft = { ...this.#draft, ...change };
            this.requestUpdate();
          },
          save: () => {
            this.#save();
          },
          cancel: () => {
            this.#edit(newDraft(this.#diary, day));
          },
        },
      )}
      ${keepView(
        context,
        {
          entries: this.#diary.length,
          device: this.#onDevice,
          asksDelete: this.#asksDelete,
          embedded: isEmbedded(),
          withResult: resultPrinter() !== undefined,
        },
        {
          keep: () => {
            this.#keep();
          },
          askDelete: (asks) => {
            this.#asksDelete = asks;
            this.#focusNext = asks ? '.ask .focus' : '[part~=delete]';
            this.requestUpdate();
          },
          delete: () => {
            this.#delete();
          },
          saveCsv: () => {
            this.#saveFile('csv', 'text/csv', toCsv(this.#diary));
          },
          saveJson: () => {
            this.#saveFile('json', 'application/json', toJson(this.#diary));
          },
          open: (file) => {
            void this.#open(file);
          },
          copy: () => {
            void copyText(this.renderRoot, toCsv(this.#diary)).then((copied) => {
              this.#tell(copied ? text.told.copied : text.told.copyFailed);
            });
          },
          print: () => {
            this.#print();
          },
        },
      )}
    </div>`;
  }

  get #context(): DiaryContext {
    return { text: diaryTextFor(this), headingLevel: this.#level };
  }

  /** The diary, where it has an entry. */
  get #entries(): readonly [Entry, ...Entry[]] | undefined {
    const [first, ...others] = this.#diary;
    return first && [first, ...others];
  }

  get #trend(): Trend {
    return trendOf(this.#diary);
  }

  get #wayToCheck(): WayToCheck {
    if (isCheckHere()) return { go: goToCheck };
    const url = this.#checkUrl;
    return url === undefined ? undefined : { url };
  }

  /** Says what became of something, and draws it. */
  #tell(told: string): void {
    this.#told = told;
    this.#removed = undefined;
    this.requestUpdate();
  }

  /** What the device keeps, as the diary comes onto the page. An element that is only moved has its own entries. */
  #load(): void {
    if (this.#diary.length > 0) return;
    const kept = this.#device.read(today());
    const { told } = this.#context.text;
    if (kept.is === 'unreadable') {
      this.#onDevice = 'unreadable';
      this.#told = told.unreadable;
    }
    if (kept.is !== 'diary') return;
    this.#onDevice = 'kept';
    this.#diary = kept.diary;
    this.#draft = newDraft(kept.diary, today());
    if (kept.expired > 0) this.#told = countText(this.#context.text, told.expired, kept.expired);
  }

  /** Another tab has changed or deleted what is kept. */
  #readAgain(): void {
    const kept = this.#device.read(today());
    const { told } = this.#context.text;
    if (kept.is === 'diary') {
      this.#diary = kept.diary;
      this.#tell(told.elsewhere);
    } else {
      this.#onDevice = kept.is === 'unreadable' ? 'unreadable' : 'not kept';
      this.#tell(told.cleared);
    }
  }

  /**
   * Changes the diary, and what is kept of it. What is kept is read again before, for another tab may have changed it.
   * @returns what to tell where it is no longer kept, and `well` else.
   */
  #change(change: (diary: readonly Entry[]) => readonly Entry[], well: string): string {
    const { told } = this.#context.text;
    if (this.#onDevice !== 'kept') {
      this.#diary = change(this.#diary);
      return well;
    }
    const kept = this.#device.read(today());
    this.#diary = change(kept.is === 'diary' ? kept.diary : this.#diary);
    if (kept.is === 'diary' && this.#device.write(this.#diary)) return well;
    this.#onDevice = 'not kept';
    return kept.is === 'nothing' ? told.cleared : told.refused;
  }

  #edit(draft: Draft): void {
    this.#draft = draft;
    this.#faults = [];
    this.#focusNext = '.form-heading';
    this.#tell('');
  }

  /** The check hands over what was answered there. Anything else in the event is left aside. */
  #begin(detail: unknown): void {
    const { pain, goal } = (detail ?? {}) as Partial<Record<string, unknown>>;
    const known = goals.find((id) => id === goal);
    const isScore = Number.isInteger(pain) && (pain as number) >= 0 && (pain as number) <= 10;
    this.#edit({
      ...newDraft(this.#diary, today()),
      ...(isScore && { pain: pain as number }),
      ...(known && { goal: known }),
      fromCheck: isScore || known !== undefined,
    });
  }

  #save(): void {
    const { entry, faults = [] } = entryFrom(this.#draft, today());
    this.#faults = faults;
    if (!entry) {
      this.#focusNext = `[name=${faults[0] ?? ''}]`;
      this.requestUpdate();
      return;
    }
    const { changes } = this.#draft;
    const told = this.#change(
      (diary) =>
        withEntries(
          diary.filter(({ date }) => date !== changes),
          [entry],
        ),
      this.#context.text.told.added,
    );
    this.#draft = newDraft(this.#diary, today());
    this.#focusNext = '.told';
    this.#tell(told);
  }

  #remove(entry: Entry): void {
    const told = this.#change(
      (diary) => diary.filter(({ date }) => date !== entry.date),
      this.#context.text.told.removed,
    );
    this.#focusNext = '.told';
    this.#tell(told);
    this.#removed = entry;
  }

  #putBack(): void {
    const removed = this.#removed;
    if (!removed) return;
    this.#focusNext = '.told';
    this.#tell(this.#change((diary) => withEntries(diary, [removed]), this.#context.text.told.added));
  }

  #keep(): void {
    const { told } = this.#context.text;
    // Another tab may have kept a diary since this one was drawn.
    const kept = this.#device.read(today());
    const diary = kept.is === 'diary' ? withEntries(kept.diary, this.#diary) : this.#diary;
    const isKept = this.#device.write(diary);
    if (isKept) {
      this.#diary = diary;
      this.#onDevice = 'kept';
    }
    this.#focusNext = '.told';
    this.#tell(isKept ? told.kept : told.refused);
  }

  #delete(): void {
    const { told } = this.#context.text;
    const isGone = this.#device.delete();
    this.#asksDelete = false;
    if (isGone) {
      this.#diary = [];
      this.#onDevice = 'not kept';
      this.#draft = newDraft([], today());
    }
    this.#focusNext = '.told';
    this.#tell(isGone ? told.deleted : told.notDeleted);
  }

  #saveFile(ending: string, type: string, content: string): void {
    const { told } = this.#context.text;
    const name = `back-pain-diary-${today()}.${ending}`;
    saveFile(name, `${type};charset=utf-8`, content);
    this.#tell(withValues(told.saved, { name }));
  }

  async #open(file: File): Promise<void> {
    const words = this.#context.text;
    this.#focusNext = '.told';
    if (file.size > largestFile) {
      this.#tell(`${words.file.tooLarge} ${words.file.nothingChanged}`);
      return;
    }
    try {
      const text = await file.text();
      // Somebody east of here may already have written tomorrow's.
      const latest = dayAfter(today(), 1);
      const read = /^\uFEFF?\s*[{[]/.test(text) ? fromJson(text, latest) : fromCsv(text, latest);
      const told = this.#change((diary) => withEntries(diary, read), countText(words, words.told.opened, read.length));
      this.#draft = newDraft(this.#diary, today());
      this.#tell(told);
    } catch (error) {
      const { line, fault, got } = error instanceof FileError ? error : new FileError(1, 'format');
      const where = withValues(words.file.line, { line: new Intl.NumberFormat(words.language).format(line) });
      this.#tell(`${where} ${withValues(words.file.faults[fault], { got })} ${words.file.nothingChanged}`);
    }
  }

  #print(): void {
    const printer = resultPrinter();
    const diary = this.#entries;
    if (printer) printer.click();
    else if (diary) {
      this.#tell('');
      printFrame(
        this.renderRoot,
        (page) => {
          page.title = this.#context.text.heading;
          addToPaper(page.body, this.#context, diary, this.#trend.band, true);
        },
        () => {
          this.#tell(this.#context.text.told.printFailed);
        },
      );
    }
  }

  /** Draws the chart anew where there is another room for it, or another size of words. */
  #measure(): void {
    const drawing = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (!drawing) return;
    const em = parseFloat(getComputedStyle(drawing).fontSize) || 16;
    const width = Math.max(12 * em, drawing.clientWidth);
    // Where nothing is laid out, such as in a closed tab, there is nothing to measure.
    if (drawing.clientWidth === 0 || (width === this.#room.width && em === this.#room.em)) return;
    this.#room = { width, em };
    this.requestUpdate();
  }
}

/** Whether the page stands in a frame of another site, where browsers part storage. */
function isEmbedded(): boolean {
  try {
    return window.top !== null && window.top.location.origin !== location.origin;
  } catch {
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-diary': BackPainDiary;
  }
}
