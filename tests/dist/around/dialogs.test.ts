/**
 * The check in a dialog that keeps the focus inside. Start is reached by the Tab key wherever the dialog looks into shadow roots,
 * or where something of its own comes after the check; and nowhere does the Tab key lead out of the dialog.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { barePage, hostSite, script, sharedPage } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';

const close = '<button class="close">Close</button>';
const check = '<back-pain-check region="GB-ENG"></back-pain-check>';

interface Dialog {
  /** Opens the element `dialog` in the page, once the check is drawn. */
  readonly opens: string;
  /** With a second button behind the check. */
  readonly between?: boolean;
}

const dialogs: Readonly<Record<string, Dialog>> = {
  native: { opens: `globalThis.opens = () => dialog.showModal();` },
  a11y: { opens: `import A11yDialog from 'a11y-dialog'; globalThis.opens = () => new A11yDialog(dialog).show();` },
  trap: {
    opens: `import { createFocusTrap } from 'focus-trap'; globalThis.opens = () => createFocusTrap(dialog).activate();`,
  },
  'trap-told': {
    opens: `import { createFocusTrap } from 'focus-trap';
      globalThis.opens = () => createFocusTrap(dialog, { tabbableOptions: { getShadowRoot: true } }).activate();`,
  },
  'trap-between': {
    opens: `import { createFocusTrap } from 'focus-trap'; globalThis.opens = () => createFocusTrap(dialog).activate();`,
    between: true,
  },
  micromodal: { opens: `import Micromodal from 'micromodal'; globalThis.opens = () => Micromodal.show('dialog');` },
  'micromodal-between': {
    opens: `import Micromodal from 'micromodal'; globalThis.opens = () => Micromodal.show('dialog');`,
    between: true,
  },
};

describe('a check in a dialog', () => {
  const site = hostSite(async () => {
    const scripts = Object.entries(dialogs).map(
      async ([name, { opens }]) => [`/${name}.js`, await bundled(opens)] as const,
    );
    const pages = Object.entries(dialogs).map(([name, { between }]) => {
      const element = name === 'native' ? 'dialog' : 'div role="dialog"';
      const inside = close + check + (between ? close : '');
      const dialog = `<${element} id="dialog" aria-label="Check">${inside}</${element.split(' ')[0]!}>`;
      const load = [script, `/${name}.js`].map((address) => `<script src="${address}" defer></script>`).join('');
      return [`/${name}`, barePage(`${load}<a href="#x">Before</a>${dialog}<a href="#x">After</a>`)] as const;
    });
    return { ...Object.fromEntries(await Promise.all(scripts)), ...Object.fromEntries(pages) };
  });

  const { load } = sharedPage(site);

  /** What has the focus, down to the check's own. */
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const found = document.activeElement!.shadowRoot?.activeElement ?? document.activeElement!;
      return found.getAttribute('part') ?? (found.className || found.localName);
    });

  /** What the Tab key leads to, from the dialog's first button on, as often as it takes to go round once. */
  async function goesRound(name: string): Promise<string[]> {
    const page = await load(`/${name}`);
    await page.locator('back-pain-check button[part~="start"]').waitFor({ state: 'attached' });
    await page.evaluate('opens()');
    await page.locator('.close').first().focus();
    const passed: string[] = [];
    for (let times = 0; times < 12; times += 1) {
      await page.keyboard.press('Tab');
      passed.push(await focused(page));
    }
    return passed;
  }

  /** Start is reached, and so is the dialog's own button again, or what the browser has around its page. */
  async function reachesStart(name: string): Promise<void> {
    const passed = await goesRound(name);
    assert.ok(
      passed.some((part) => part.includes('start')),
      passed.join(', '),
    );
    assert.ok(passed.includes('close'), passed.join(', '));
    assert.ok(!passed.includes('a'), `it leads out of the dialog: ${passed.join(', ')}`);
  }
  const isShutOut = async (name: string): Promise<void> => {
    assert.deepEqual([...new Set(await goesRound(name))], ['close']);
  };

  it(title('dialog-native'), () => reachesStart('native'));
  it(title('dialog-a11y'), () => reachesStart('a11y'));
  it(title('dialog-trap'), async () => {
    await isShutOut('trap');
    await reachesStart('trap-told');
    await reachesStart('trap-between');
  });
  it(title('dialog-micromodal'), async () => {
    await isShutOut('micromodal');
    await reachesStart('micromodal-between');
  });
});
