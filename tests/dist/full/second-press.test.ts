/** A second press with a pen, and one that comes quicker or slower than a double click does: it answers nothing either. */
import { describe, it } from 'node:test';
import { walkByDoublePresses } from '../double-press.js';
import { hostSite, onlyCheck } from '../page.js';

describe('a second press', () => {
  const site = hostSite({ '/': onlyCheck });

  for (const press of [
    { pointer: 'mouse', gap: 20, width: 1280 },
    { pointer: 'mouse', gap: 500, width: 390 },
    { pointer: 'touch', gap: 300, width: 390 },
    { pointer: 'pen', gap: 120, width: 1280 },
  ] as const)
    it(`does nothing on any page: ${press.pointer}, ${String(press.gap)} ms later, ${String(press.width)} px`, () =>
      walkByDoublePresses(site, press));
});
