/** The base of the diary's element: it draws once for all that was asked before, and again after it could not. */
import { assert } from 'chai';
import { html, type TemplateResult } from 'lit';
import { DrawnElement } from '../../src/diary/drawn-element.js';

class Drawing extends DrawnElement {
  draws = 0;
  fails = false;

  protected override render(): TemplateResult {
    if (this.fails) throw new Error('It cannot be drawn.');
    this.draws += 1;
    return html`<p>${this.draws}</p>`;
  }

  protected override updated(): void {
    // Nothing follows.
  }
}
customElements.define('test-drawing', Drawing);

describe('an element that is drawn', () => {
  let drawing: Drawing;
  beforeEach(async () => {
    drawing = document.body.appendChild(new Drawing());
    await drawing.updateComplete;
  });
  afterEach(() => {
    drawing.remove();
  });

  it('is drawn once for all that was asked in one go', async () => {
    assert.equal(drawing.renderRoot.textContent, '1');
    drawing.requestUpdate();
    drawing.requestUpdate();
    await drawing.updateComplete;
    assert.equal(drawing.renderRoot.textContent, '2');
  });

  it('is drawn again after it could not be, of which it tells', async () => {
    drawing.fails = true;
    drawing.requestUpdate();
    const failure = await drawing.updateComplete.catch((error: unknown) => error);
    assert(failure instanceof Error);
    assert.equal(drawing.renderRoot.textContent, '1');
    drawing.fails = false;
    drawing.requestUpdate();
    await drawing.updateComplete;
    assert.equal(drawing.renderRoot.textContent, '2');
  });

  it('waits to be on a page for the first time', async () => {
    const early = new Drawing();
    early.requestUpdate();
    await early.updateComplete;
    assert.equal(early.draws, 0);
  });
});
