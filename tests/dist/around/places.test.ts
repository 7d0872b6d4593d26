/** A marked place need be no `div`: editors that keep neither our tag nor a `div` may keep another element. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drive } from '../drive.js';
import { barePage, hostSite, script, sharedPage, shortJourney } from '../page.js';
import { title } from './kinds.js';

/** Each around a marked place, or as one, with what the page's parser wants around it. */
const places: Readonly<Record<string, (attributes: string, inside: string) => string>> = {
  figure: (attributes, inside) => `<figure ${attributes}>${inside}</figure>`,
  blockquote: (attributes, inside) => `<blockquote ${attributes}>${inside}</blockquote>`,
  section: (attributes, inside) => `<section ${attributes}>${inside}</section>`,
  td: (attributes, inside) => `<table><tr><td ${attributes}>${inside}</td></tr></table>`,
  li: (attributes, inside) => `<ul><li ${attributes}>${inside}</li></ul>`,
};
const attributes = 'data-back-pain-check="" data-region="US" data-heading-level="3"';

describe('a marked place', () => {
  const site = hostSite(() => {
    const page = (place: (attributes: string, inside: string) => string): string =>
      barePage(`<script src="${script}" defer></script>${place(attributes, '<p>Call 911 now.</p>')}`);
    return Object.fromEntries(Object.entries(places).map(([name, place]) => [`/${name}`, page(place)]));
  });

  const { load } = sharedPage(site, { viewport: { width: 320, height: 640 } });

  it(title('any-place'), async () => {
    for (const name of Object.keys(places)) {
      const page = await load(`/${name}`);
      const check = page.locator(`${name}[data-back-pain-check] > back-pain-check`);
      await check.locator('button[part~="start"]').waitFor();
      assert.equal(await page.locator('back-pain-check').count(), 1, name);
      assert.equal(await check.getAttribute('region'), 'US', name);
      assert.equal(await check.getByText('Call 911 now.').isVisible(), true, name);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, `${name}: nothing sticks out`);
      const tier = await drive(check, shortJourney.answers);
      assert.ok(shortJourney.acceptable.includes(tier), `${name}: ${tier}`);
    }
  });
});
