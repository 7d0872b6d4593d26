/** What a person takes along: the summary of their result on paper or on the clipboard, and whether that worked. */
import type { LitElement } from 'lit';
import { plainText, summary, type Block } from '../export/summary.js';
import type { OwnIds } from '../content/ids.js';
import type { Session } from '../session/session.js';
import { copyText } from './copy.js';
import { listenWhileConnected } from './listen.js';
import { printBlocks, unfoldForPrint } from './print.js';
import { inWords, type ResultModel } from './views/result.js';
import type { ViewContext } from './views/context.js';

export class TakeAway {
  readonly #host: LitElement;
  readonly #session: Session<OwnIds>;
  readonly #context: () => ViewContext;
  #told: ResultModel['told'] = '';

  constructor(host: LitElement, session: Session<OwnIds>, context: () => ViewContext) {
    this.#host = host;
    this.#session = session;
    this.#context = context;
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
    const { start, language } = this.#context().text;
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
    const context = this.#context();
    const { assessment, way } = this.#session;
    const date = inWords(context, new Date().toISOString());
    return summary({ ...context, assessment, answers: way.counted, date });
  }

  #tell(told: ResultModel['told']): void {
    this.#told = told;
    this.#host.requestUpdate();
  }
}
