/**
 * The diary's element: its contract with the host, and the wiring of its session, files and paper to what shows them. Markup is in
 * `views/`, words in `text/`. Importing this file defines no tag; `index.ts` does.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../element/add-styles.js';
import { copyText } from '../element/copy.js';
import { focusOn } from '../element/focus.js';
import { ForeignChanges } from '../element/foreign-changes.js';
import { listenWhileConnected } from '../element/listen.js';
import { keepOwnEvents } from '../element/own-events.js';
import { printFrame } from '../element/print-frame.js';
import { saveFile } from '../element/save.js';
import { today } from '../element/today.js';
import { frameView } from '../element/views/frame.js';
import type { DiaryText } from '../text/diary-text.js';
import { ChartRoom } from './chart-room.js';
import { goToCheck, isCheckHere, resultPrinter } from './check.js';
import { diaryConfiguration, type DiaryConfiguration } from './configuration.js';
import { toCsv } from './csv.js';
import { Device, isEmbedded } from './device.js';
import { DrawnElement } from './drawn-element.js';
import type { Entry } from './entry.js';
import { toJson } from './json.js';
import { addDiaryText, DiaryLanguage, diaryTextFor, diaryTextIn } from './language.js';
import { addToPaper } from './paper.js';
import { DiarySession, type Look, type Told } from './session.js';
import { styles } from './styles.js';
import { trendOf, type Band } from './trend.js';
import { chartDrawing, chartLegend } from './views/chart.js';
import { heading, type DiaryContext } from './views/context.js';
import { formView } from './views/form.js';
import { keepView } from './views/keep.js';
import { tableView } from './views/table.js';
import { toldText } from './views/told.js';
import { trendView, type WayToCheck } from './views/trend.js';

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
export class BackPainDiary extends DrawnElement {
  static readonly observedAttributes = ['heading-level', 'check-url'];

  /**
   * Adds a language, before or after the element is on the page: a whole text, or what makes one of English.
   * @throws Error where what makes it finds that it was made for other English words.
   */
  static addText(text: DiaryText | ((english: DiaryText) => DiaryText)): void {
    addDiaryText(text);
  }

  /** The level of the diary's first heading, 1 to 6; 2 where left out. */
  get headingLevel(): number | string | undefined {
    return this.getAttribute('heading-level') ?? undefined;
  }

  set headingLevel(level) {
    this.#set('heading-level', level);
  }

  /** Where the check is, where it is not on the same page. */
  get checkUrl(): string | undefined {
    return this.getAttribute('check-url') ?? undefined;
  }

  set checkUrl(url) {
    this.#set('check-url', url);
  }

  readonly #language = new DiaryLanguage(this);
  readonly #device = new Device(() => localStorage);
  readonly #session = new DiarySession(this.#device, today);
  readonly #foreignChanges = new ForeignChanges(this, () => this.#look !== undefined);
  readonly #chart = new ChartRoom(this);
  #configuration: DiaryConfiguration | undefined;
  /** What takes the focus after the next render. */
  #look: Look | undefined;

  constructor() {
    super();
    addStyles(this.renderRoot, styles);
    keepOwnEvents(this.renderRoot);
    this.#foreignChanges.watch(this.renderRoot);
    this.addEventListener('back-pain-diary-begin', (event) => {
      this.#show(this.#session.beginWith((event as CustomEvent<unknown>).detail));
    });
    // Another tab keeps the same diary.
    listenWhileConnected(this, 'storage', (event) => {
      if (this.#session.onDevice !== 'kept' || !this.#device.concerns(event)) return;
      this.#session.readAgain();
      this.requestUpdate();
    });
  }

  override connectedCallback(): void {
    this.#setAgain('headingLevel');
    this.#setAgain('checkUrl');
    super.connectedCallback();
    this.#session.load();
  }

  /** A style sheet stays behind in the document that it was made in. */
  adoptedCallback(): void {
    addStyles(this.renderRoot, styles);
  }

  override attributeChangedCallback(): void {
    this.#configuration = undefined;
    super.attributeChangedCallback();
  }

  /** What a check on the same page, which speaks this language, writes on the button that begins an entry. */
  invitationIn(language: string): Pick<DiaryText, 'language' | 'direction' | 'invitation'> {
    return diaryTextIn(language);
  }

  /**
   * Puts the chart into a document that is printed, such as the sheets of a check on the same page, in the language that is spoken
   * at its place there; nothing without an entry.
   */
  addToPaper(place: Element): void {
    const diary = this.#entries;
    if (diary) addToPaper(place, { ...this.#context, text: diaryTextFor(place) }, diary, this.#band, false);
  }

  protected override draw(): void {
    this.#foreignChanges.render(() => {
      super.draw();
    });
  }

  protected override updated(): void {
    const target = this.#look && this.renderRoot.querySelector<HTMLElement>(selectorOf(this.#look));
    this.#look = undefined;
    if (!target) return;
    target.scrollIntoView({ block: 'nearest' });
    if (target.matches('input, button')) target.focus({ preventScroll: true });
    else focusOn(target);
  }

  protected override render(): TemplateResult {
    const { text } = this.#context;
    try {
      return frameView(text, this.#view(), this.#language.heard);
    } catch {
      // What went wrong may have an entry in it, so nothing of it is told.
      console.error('back-pain-diary: something went wrong, and the diary cannot be shown.');
      return frameView(text, html`<div class="card"><p>${text.failure}</p></div>`);
    }
  }

  #view(): TemplateResult {
    const context = this.#context;
    const { text } = context;
    const session = this.#session;
    const trend = trendOf(session.entries);
    return html`<div class="card" part="diary" data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="mask" data-sentry-mask>
      ${heading(context, 0, text.heading)}
      <p class="lead">${text.lead}</p>
      <p class="urgent">${text.urgent}</p>
      ${trendView(context, trend, this.#wayToCheck)}
      ${this.#entries ? this.#chartView(context, this.#entries, trend.band) : nothing}
      <p class="told" role="status">${toldText(context, session.told, session.expired)}${
        session.canPutBack
          ? html` <button type="button" class="link" part="button put-back" @click=${() => {
              this.#show(session.putBack());
            }}>${text.table.putBack}</button>`
          : nothing
      }</p>
      ${this.#formView(context)}
      ${this.#keepView(context)}
      <p class="small">${text.translated}</p>
    </div>`;
  }

  #chartView(context: DiaryContext, diary: readonly [Entry, ...Entry[]], band: Band | undefined): TemplateResult {
    const { text } = context;
    const room = { ...this.#chart.room, rightToLeft: text.direction === 'rtl' };
    return html`<section class="charted" part="chart">${heading(context, 1, text.chart.heading)}
      <div class="drawing">${chartDrawing(context, diary, band, room)}</div>
      ${chartLegend(context, diary)}
      ${tableView(context, diary, {
        change: (entry) => {
          this.#show(this.#session.beginChange(entry));
        },
        remove: (entry) => {
          this.#show(this.#session.remove(entry));
        },
      })}</section>`;
  }

  #formView(context: DiaryContext): TemplateResult {
    const session = this.#session;
    const { draft, faults } = session;
    return formView(
      context,
      { draft, faults, today: today() },
      {
        edit: (change) => {
          session.edit(change);
          this.requestUpdate();
        },
        save: () => {
          this.#show(session.save());
        },
        cancel: () => {
          this.#show(session.beginNew());
        },
      },
    );
  }

  #keepView(context: DiaryContext): TemplateResult {
    const session = this.#session;
    const { entries, onDevice, asksDelete } = session;
    return keepView(
      context,
      {
        entries: entries.length,
        device: onDevice,
        asksDelete,
        embedded: isEmbedded(),
        withResult: resultPrinter() !== undefined,
      },
      {
        keep: () => {
          this.#show(session.keep());
        },
        askDelete: (asks) => {
          this.#show(session.askDelete(asks));
        },
        delete: () => {
          this.#show(session.delete());
        },
        saveCsv: () => {
          this.#saveFile('csv', 'text/csv', toCsv(entries));
        },
        saveJson: () => {
          this.#saveFile('json', 'application/json', toJson(entries));
        },
        open: (file) => {
          void session.open(file).then((look) => {
            this.#show(look);
          });
        },
        copy: () => {
          void copyText(this.renderRoot, toCsv(entries)).then((copied) => {
            this.#tell({ is: copied ? 'copied' : 'copyFailed' });
          });
        },
        print: () => {
          this.#print(context);
        },
      },
    );
  }

  /** Sets a property that a page has set before the script came: until then it hides the element's own. */
  #setAgain(name: 'headingLevel' | 'checkUrl'): void {
    if (!Object.hasOwn(this, name)) return;
    const { [name]: value } = this;
    Reflect.deleteProperty(this, name);
    Reflect.set(this, name, value);
  }

  #set(attribute: string, value: number | string | undefined): void {
    if (value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  }

  /** What the host has set, read once for each change, for each reading may warn. */
  get #settings(): DiaryConfiguration {
    return (this.#configuration ??= diaryConfiguration(this));
  }

  get #context(): DiaryContext {
    return { text: this.#language.text, headingLevel: this.#settings.headingLevel };
  }

  /** The diary, where it has an entry. */
  get #entries(): readonly [Entry, ...Entry[]] | undefined {
    const [first, ...others] = this.#session.entries;
    return first && [first, ...others];
  }

  get #band(): Band | undefined {
    return trendOf(this.#session.entries).band;
  }

  get #wayToCheck(): WayToCheck {
    if (isCheckHere()) return { go: goToCheck };
    const url = this.#settings.checkUrl;
    return url === undefined ? undefined : { url };
  }

  /** Draws what a verb of the session has changed, and moves the focus to it. */
  #show(look: Look): void {
    this.#look = look;
    this.requestUpdate();
  }

  /** Says what became of something, without moving the focus. */
  #tell(told: Told | undefined): void {
    this.#session.tell(told);
    this.requestUpdate();
  }

  #saveFile(ending: string, type: string, content: string): void {
    const name = `back-pain-diary-${today()}.${ending}`;
    saveFile(name, `${type};charset=utf-8`, content);
    this.#tell({ is: 'saved', name });
  }

  #print(context: DiaryContext): void {
    const printer = resultPrinter();
    const diary = this.#entries;
    if (printer) printer.click();
    else if (diary) {
      this.#tell(undefined);
      printFrame(
        this.renderRoot,
        (page) => {
          page.title = context.text.heading;
          addToPaper(page.body, context, diary, this.#band, true);
        },
        () => {
          this.#tell({ is: 'printFailed' });
        },
      );
    }
  }
}

/** Where each look is on the page. */
function selectorOf(look: Look): string {
  switch (look) {
    case 'form':
      return '.form-heading';
    case 'told':
      return '.told';
    case 'trend':
      return '.trend [role=heading], .better';
    case 'ask':
      return '.ask .focus';
    case 'delete':
      return '[part~=delete]';
    default:
      return `[name=${look}]`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'back-pain-diary': BackPainDiary;
  }
}
