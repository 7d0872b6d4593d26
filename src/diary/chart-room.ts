/** The room that the chart has, and the size of words in it, measured as either changes. It knows nothing of what is drawn. */
import type { ReactiveController } from 'lit';
import type { Room } from './chart.js';
import type { DrawnElement } from './drawn-element.js';

export class ChartRoom implements ReactiveController {
  readonly #host: DrawnElement;
  #room: Pick<Room, 'width' | 'em'> = { width: 600, em: 16 };
  #observer: ResizeObserver | undefined;

  constructor(host: DrawnElement) {
    this.#host = host;
    host.addController(this);
  }

  /** In pixels, as it was last measured. */
  get room(): Pick<Room, 'width' | 'em'> {
    return this.#room;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      // Drawn within this call, the page would be laid out twice for one frame.
      requestAnimationFrame(() => {
        this.hostUpdated();
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdated(): void {
    const drawing = this.#host.renderRoot.querySelector<HTMLElement>('.drawing');
    // Where nothing is laid out, such as in a closed tab, there is nothing to measure.
    if (!drawing?.clientWidth) return;
    const em = parseFloat(getComputedStyle(drawing).fontSize) || 16;
    const width = Math.max(12 * em, drawing.clientWidth);
    if (width === this.#room.width && em === this.#room.em) return;
    this.#room = { width, em };
    this.#host.requestUpdate();
  }
}
