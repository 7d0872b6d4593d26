/** A check with history on pages that let no entry be written: browsers throw where too many are, and so do scripts of a page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drive } from '../drive.js';
import { barePage, hostSite, longJourney, script, sharedPage } from '../page.js';
import { title } from './kinds.js';

const refused = ['pushState', 'replaceState'] as const;
const refuse = (method: string): string =>
  `history.${method} = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };`;

describe('a history that takes no entry', () => {
  const site = hostSite(
    Object.fromEntries(
      refused.map((method) => [
        `/${method}`,
        barePage(
          `<script>${refuse(method)}</script><script src="${script}" defer></script><back-pain-check region="GB-ENG" history></back-pain-check>`,
        ),
      ]),
    ),
  );
  const shared = sharedPage(site);

  it(title('history-refused'), async () => {
    for (const method of refused) {
      const page = await shared.load(`/${method}`);
      const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${method}: ${tier}`);
      assert.deepEqual(shared.errors, []);
    }
  });
});
