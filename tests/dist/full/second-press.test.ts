/** A second press that comes quicker or slower than a double click does, with mouse and finger: it answers nothing either. */
import { describe, it } from 'node:test';
import { onlyCheck, walkByDoublePresses } from '../double-press.js';
import { hostSite } from '../page.js';

describe('a second press', () => {
  const site = hostSite({ '/': onlyCheck });

  for (const press of [
    { pointer: 'mouse', gap: 20, width: 1280 },
    { pointer: 'mouse', gap: 500, width: 390 },
    { pointer: 'touch', gap: 300, width: 390 },
  ] as const)
    it(`does nothing on any page: ${press.pointer}, ${String(press.gap)} ms later, ${String(press.width)} px`, () =>
      walkByDoublePresses(site, press));
});
