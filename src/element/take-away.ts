/** What a person takes along: a sheet of their own and one for whoever examines them, on paper or on the clipboard. */
import type { LitElement } from 'lit';
import { clinicianSheet } from '../export/clinician-sheet.js';
import { personSheet } from '../export/person-sheet.js';
import { plainText, type Sheet, type SheetSource } from '../export/sheet.js';
import type { OwnIds } from '../content/ids.js';
import type { Session } from '../session/session.js';
import { dateText } from '../text/forms.js';
import { copyText } from './copy.js';
import { listenWhileConnected } from './listen.js';
import { printSheets, unfoldForPrint } from './print.js';
import { versionText, type ResultModel } from './views/result.js';
import type { ViewContext } from './views/context.js';

/** What each sheet is made with: they may read different languages. */
interface Readers {
  readonly person: () => ViewContext;
  readonly clinician: () => ViewContext;
}

export class TakeAway {
  readonly #host: LitElement;
  readonly #session: Session<OwnIds>;
  readonly #readers: Readers;
  #told: ResultModel['told'] = '';

  constructor(host: LitElement, session: Session<OwnIds>, readers: Readers) {
    this.#host = host;
    this.#session = session;
    this.#readers = readers;
    listenWhileConnected(host, 'beforeprint', () => {
      unfoldForPrint(host.renderRoot);
    });
  }

  /** What became of printing or copying; empty until one was tried. */
  get told(): ResultModel['told'] {
    return this.#told;
  }

  /** Another view: what was said of the last one no longer counts. */
  reset(): void {
    this.#told = '';
  }

  print(): void {
    this.#tell('');
    const { person, clinician } = this.#readers;
    printSheets(this.#host.renderRoot, this.#sheets(), { person: person(), drawing: clinician() }, () => {
      this.#tell('print-failed');
    });
  }

  copy(): void {
    void copyText(this.#host.renderRoot, plainText(this.#sheets())).then((copied) => {
      this.#tell(copied ? 'copied' : 'copy-failed');
    });
  }

  #sheets(): Sheet[] {
    const { assessment, way } = this.#session;
    const source = (context: ViewContext): SheetSource => ({
      ...context,
      assessment,
      answers: way.counted,
      date: dateText(context.text, new Date().toISOString()),
      version: versionText(context),
    });
    return [personSheet(source(this.#readers.person())), clinicianSheet(source(this.#readers.clinician()))];
  }

  #tell(told: ResultModel['told']): void {
    this.#told = told;
    this.#host.requestUpdate();
  }
}
