/** What a person takes along: the summary of their result on paper or on the clipboard, and whether that worked. */
import type { LitElement } from 'lit';
import { plainText, summary, type Block } from '../export/summary.js';
import type { OwnIds } from '../content/ids.js';
import type { Session } from '../session/session.js';
import { copyText } from './copy.js';
import { listenWhileConnected } from './listen.js';
import { printBlocks, unfoldForPrint } from './print.js';
import { inWords, type ResultModel } from './views/result.js';
import type { Setting } from './views/setting.js';

export class TakeAway {
  readonly #host: LitElement;
  readonly #session: Session<OwnIds>;
  readonly #setting: () => Setting;
  #told: ResultModel['told'] = '';

  constructor(host: LitElement, session: Session<OwnIds>, setting: () => Setting) {
    this.#host = host;
    this.#session = session;
    this.#setting = setting;
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
    const { start, language } = this.#setting().text;
    this.#tell('');
    printBlocks(this.#host.renderRoot, this.#summary(), start.heading, language, () => {
      this.#tell('print-failed');
    });
  }

  copy(): void {
    void copyText(this.#host.renderRoot, plainText(this.#summary())).then((copied) => {
      this.#tell(copied ? 'copied' : 'copy-failed');
    });
  }

  #summary(): Block[] {
    const setting = this.#setting();
    const { assessment, way } = this.#session;
    const date = inWords(setting, new Date().toISOString());
    return summary({ ...setting, assessment, answers: way.counted, date });
  }

  #tell(told: ResultModel['told']): void {
    this.#told = told;
    this.#host.requestUpdate();
  }
}
