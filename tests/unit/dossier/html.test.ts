/** That no words can become markup, whatever they hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, joined } from '../../../scripts/dossier/html.js';

describe('the HTML template', () => {
  it('escapes what is put into it', () => {
    const words = `<script>"a" & 'b'</script>`;
    assert.equal(
      html`<p title="${words}">${words}</p>`.toString(),
      '<p title="&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;">' +
        '&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</p>',
    );
  });

  it('leaves markup that it made itself', () => {
    assert.equal(html`<p>${html`<b>${'<'}</b>`}</p>`.toString(), '<p><b>&lt;</b></p>');
  });

  it('puts lists one after another, and leaves out what is not there', () => {
    assert.equal(html`${['a', html`<i>b</i>`, [1, 0]]}${undefined}${null}${false}`.toString(), 'a<i>b</i>10');
  });

  it('escapes in lists too', () => {
    assert.equal(html`${['<', ['<']]}`.toString(), '&lt;&lt;');
  });

  it('joins with something between', () => {
    assert.equal(html`${joined(['a', 'b', 'c'], html`<br />`)}`.toString(), 'a<br />b<br />c');
  });
});
