/** The check on pages of other kinds of markup and of letters that are too small. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script, sharedPage } from '../page.js';
import { title } from './kinds.js';

const load = `<script src="${script}" defer="defer"></script>`;
const pages = {
  '/xhtml': {
    html: `<?xml version="1.0" encoding="utf-8"?>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><link rel="icon" href="data:,"/><title>Host</title>${load}</head>
      <body><back-pain-check region="GB-ENG"></back-pain-check><p>Call&#160;us<br/>or not.</p></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
  },
  '/small': barePage(`${load}<div style="font-size: 11px"><back-pain-check></back-pain-check></div>`),
};

describe('markup of other kinds', () => {
  const site = hostSite(pages);
  const shared = sharedPage(site);

  it(title('xhtml'), async () => {
    const page = await shared.load('/xhtml');
    assert.equal(await page.evaluate('document.contentType'), 'application/xhtml+xml');
    const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), tier);
  });

  it(title('small-print'), async () => {
    const page = await shared.load('/small');
    const controls = page
      .locator('back-pain-check')
      .locator('select, textarea, input:not([type="radio"], [type="checkbox"])');
    await controls.first().waitFor();
    const sizes = await controls.evaluateAll((all) =>
      all.map((control) => parseFloat(getComputedStyle(control).fontSize)),
    );
    assert.ok(sizes.length > 0 && sizes.every((size) => size >= 16), String(sizes));
  });
});
