/**
 * What a person takes along: a sheet of their own and one for whoever examines them, on paper or on the clipboard, and days
 * for their calendar.
 */
import type { LitElement } from 'lit';
import { clinicianSheet } from '../export/clinician-sheet.js';
import { calendarFile, type CalendarDay } from '../export/calendar.js';
import { personSheet } from '../export/person-sheet.js';
import { dayLine, reminders } from '../export/reminders.js';
import { plainText, type Sheet, type SheetSource } from '../export/sheet.js';
import type { OwnIds } from '../content/ids.js';
import type { Session } from '../session/session.js';
import { dateText } from '../text/forms.js';
import { copyText } from './copy.js';
import { listenWhileConnected } from './listen.js';
import { printSheets, unfoldForPrint } from './print.js';
import type { Readers } from './readers.js';
import { saveFile } from './save.js';
import { today } from './today.js';
import { opaqueId } from './views/opaque-id.js';
import { versionText, type Told } from './views/result.js';
import type { ViewContext } from './views/context.js';

export class TakeAway {
  readonly #host: LitElement;
  readonly #session: Session<OwnIds>;
  readonly #readers: Readers;
  #told: Told = '';

  constructor(host: LitElement, session: Session<OwnIds>, readers: Readers) {
    this.#host = host;
    this.#session = session;
    this.#readers = readers;
    listenWhileConnected(host, 'beforeprint', () => {
      unfoldForPrint(host.renderRoot);
    });
  }

  /** What became of printing, copying or the calendar file; empty until one was tried. */
  get told(): Told {
    return this.#told;
  }

  /** Another view: what was said of the last one no longer counts. */
  reset(): void {
    this.#told = '';
  }

  print(): void {
    this.#tell('');
    const context = { person: this.#readers.person(), drawing: this.#readers.clinician() };
    printSheets(this.#host.renderRoot, this.#sheets(), context, () => {
      this.#tell('print-failed');
    });
  }

  copy(): void {
    void copyText(this.#host.renderRoot, plainText(this.#sheets())).then((copied) => {
      this.#tell(copied ? 'copied' : 'copy-failed');
    });
  }

  /** Hands out the days as a calendar file. */
  remind(named: boolean): void {
    const file = calendarFile(this.#days(named), { made: new Date().toISOString(), name: opaqueId('calendar') });
    saveFile('reminder.ics', 'text/calendar', file);
    this.#tell('days-saved');
  }

  /** Puts the days on the clipboard, for whoever gets no file. */
  copyDays(): void {
    const { text } = this.#readers.person();
    const lines = this.#days().map((day) => `${dayLine(text, day)}. ${day.note}`);
    void copyText(this.#host.renderRoot, lines.join('\n')).then((copied) => {
      this.#tell(copied ? 'days-copied' : 'days-copy-failed');
    });
  }

  #days(named = false): CalendarDay[] {
    const { content, text } = this.#readers.person();
    return reminders(content, text, this.#session.assessment.tier, today(), named);
  }

  #sheets(): Sheet[] {
    const { assessment, way } = this.#session;
    const source = (context: ViewContext): SheetSource => ({
      ...context,
      assessment,
      answers: way.counted,
      date: dateText(context.text, today()),
      version: versionText(context),
    });
    return [personSheet(source(this.#readers.person())), clinicianSheet(source(this.#readers.clinician()))];
  }

  #tell(told: Told): void {
    this.#told = told;
    this.#host.requestUpdate();
  }
}
