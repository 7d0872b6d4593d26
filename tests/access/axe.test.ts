/**
 * What axe and a ruler find at every page, error and result, in forced colours and from right to left at 320 px: nothing. And
 * what neither sees: a journey with the keyboard alone, on which every stop shows where it is, and how short motion is.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { drive, type Answers as DriveAnswers } from '../dist/drive.js';
import { openBrowser } from '../dist/page.js';
import { lowMood, metEverything, people } from '../browser/people.js';
import { hostPage, settled, unfold, walk, widgetOf } from './walk.js';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
before(async () => {
  browser = await openBrowser();
  server = await serve({ pages: { '/ltr': hostPage(), '/rtl': hostPage('rtl') } });
});
after(async () => {
  await browser.close();
  server.close();
});

async function open(path: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(`${server.url}${path}`);
  await widgetOf(page).locator('button[part~="start"]').waitFor();
  // The check's own words are English: what it would be in a language from right to left is set by hand.
  if (path === '/rtl')
    await widgetOf(page)
      .locator('.bpc')
      .evaluate((check) => check.setAttribute('dir', 'rtl'));
  return page;
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
      rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/**
 * Controls that are smaller than a fingertip, whose name leaves out what they show, or that bend the order of Tab. What can be
 * pressed is asked of the page: 21 pixels each way from the middle of a control still press it. A fingertip is 44 wide, of
 * which rounding may take one on each side.
 */
const faults = (widget: Locator): Promise<string[]> =>
  widget.evaluate((host) => {
    const root = host.shadowRoot!;
    const found: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [tabindex]')) {
      if (!element.checkVisibility()) continue;
      const label = element instanceof HTMLInputElement ? element.labels![0]! : element;
      const name = `${element.localName} “${label.innerText.trim().slice(0, 60)}”`;
      if (element.tabIndex > 0) found.push(`${name} has a tabindex of ${String(element.tabIndex)}`);
      if (element.matches('[aria-label], [aria-labelledby]') || !label.innerText.trim()) {
        found.push(`${name} has a name that is not what it shows`);
      }
      // A heading that has the focus is not pressed, and a link within a sentence is as high as its line.
      if (element.matches('[tabindex]')) continue;
      if (element.localName === 'a' && getComputedStyle(element).display === 'inline') continue;
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = (element.closest('.option') ?? element).getBoundingClientRect();
      const sides = [
        [-21, 0],
        [21, 0],
        [0, -21],
        [0, 21],
      ] as const;
      for (const [x, y] of sides) {
        const hit = root.elementFromPoint((left + right) / 2 + x, (top + bottom) / 2 + y);
        if (!hit || !(element.contains(hit) || label.contains(hit))) {
          found.push(`${name} is not pressed ${String(x)}, ${String(y)} pixels from its middle`);
        }
      }
    }
    return found;
  });

describe('axe and a ruler', () => {
  const modes = {
    'in forced colours': { path: '/ltr', options: { forcedColors: 'active' } },
    'from right to left at 320 px': { path: '/rtl', options: { viewport: { width: 320, height: 640 } } },
  } as const;
  for (const [mode, { path, options }] of Object.entries(modes)) {
    const isSound = async (page: Page, view: string): Promise<void> => {
      assert.deepEqual(await axeFindings(page), [], view);
      assert.deepEqual(await faults(widgetOf(page)), [], view);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert(overflow <= 0, `${view} is ${String(overflow)} pixels too wide`);
    };

    it(`find nothing ${mode} at any page, with and without errors`, async () => {
      const page = await open(path, { ...options, reducedMotion: 'reduce' });
      await walk(widgetOf(page), metEverything, (view) => isSound(page, view));
      await page.context().close();
    });

    for (const [who, answers] of Object.entries({ lowMood, ...people })) {
      it(`find nothing ${mode} at the result of ${who}`, async () => {
        const page = await open(path, { ...options, reducedMotion: 'reduce' });
        await drive(widgetOf(page), answers as DriveAnswers);
        await unfold(widgetOf(page));
        await isSound(page, 'result');
        await page.context().close();
      });
    }
  }
});

describe('motion', () => {
  /** How long each animation and transition takes, delay included, of the page and of the check. */
  const durations = (widget: Locator): Promise<number[]> =>
    widget.evaluate((host) =>
      [...document.getAnimations(), ...host.shadowRoot!.getAnimations()].map(({ effect }) =>
        Number(effect!.getComputedTiming().endTime),
      ),
    );

  it('is not there when it is not wanted', async () => {
    const page = await open('/ltr', { reducedMotion: 'reduce' });
    await walk(widgetOf(page), people.soon, async (view) => {
      assert.deepEqual(await durations(widgetOf(page)), [], view);
    });
    await page.context().close();
  });

  it('takes less than 200 ms otherwise', async () => {
    const page = await open('/ltr', { reducedMotion: 'no-preference' });
    // Time nearly stands still, so that no animation ends before it is looked at.
    const session = await page.context().newCDPSession(page);
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 0.0001 });
    const seen: number[] = [];
    await walk(widgetOf(page), people.soon, async () => {
      seen.push(...(await durations(widgetOf(page))));
    });
    assert(seen.length > 10, 'There is motion.');
    assert(Math.max(...seen) < 200, `The longest takes ${String(Math.max(...seen))} ms.`);
    await page.context().close();
  });
});

describe('the keyboard alone', () => {
  interface Stop {
    readonly what: string;
    readonly input: { readonly name: string; readonly value: string; readonly type: string } | undefined;
    readonly part: string;
    readonly outlined: boolean;
    readonly covered: boolean;
  }

  /** What has the focus: what it is, whether that shows, and whether something lies over it. */
  const stop = (widget: Locator): Promise<Stop | null> =>
    widget.evaluate((host) => {
      const element = host.shadowRoot!.activeElement;
      if (!(element instanceof HTMLElement)) return null;
      // What shows the focus of an input is its whole option.
      const shown = element.closest('.option') ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      const hit = host.shadowRoot!.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 1));
      const { name, value, type } = element as HTMLInputElement;
      return {
        what: `${element.localName} “${((element as HTMLInputElement).labels?.[0] ?? element).innerText.trim().slice(0, 60)}”`,
        input: element.localName === 'input' ? { name, value, type } : undefined,
        part: element.getAttribute('part') ?? '',
        outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        covered: !hit || !(shown.contains(hit) || hit.contains(shown)),
      };
    });

  it('goes through a whole journey, and shows where it is at every stop', async () => {
    const page = await open('/ltr', { viewport: { width: 360, height: 560 } });
    const widget = widgetOf(page);
    const stops = new Set<string>();
    /** Presses a key, and looks where that led. */
    const press = async (key: string): Promise<Stop | null> => {
      await page.keyboard.press(key);
      await settled(widget);
      const at = await stop(widget);
      if (!at) return null;
      stops.add(`${at.what} ${at.input?.name ?? ''}`);
      assert(at.outlined, `${at.what} does not show that it has the focus.`);
      assert(!at.covered, `${at.what} has the focus, but lies under something.`);
      return at;
    };
    const tabTo = async (right: (at: Stop) => boolean): Promise<Stop> => {
      for (let pressed = 0; pressed < 60; pressed += 1) {
        const at = await press('Tab');
        if (at && right(at)) return at;
      }
      throw new Error('Tab does not lead there.');
    };

    await tabTo(({ part }) => part.includes('start'));
    await press('Enter');
    const result = widget.locator('[data-tier]');
    while ((await result.count()) === 0) {
      const done = new Set<string>();
      for (;;) {
        const { input } = await tabTo((at) => at.part.includes('continue') || (!!at.input && !done.has(at.input.name)));
        if (!input) break;
        done.add(input.name);
        const chosen = new Set([people.soon[input.name]].flat().map(String));
        let at: Stop | null | undefined = await stop(widget);
        // From one checkbox to the next with Tab, and from one radio button to the next with the arrow, which selects it.
        while (at?.input && !chosen.has(at.input.value)) at = await press(input.type === 'radio' ? 'ArrowDown' : 'Tab');
        if (!(await widget.locator(`input[name="${input.name}"][value="${at!.input!.value}"]`).isChecked())) {
          await press('Space');
        }
      }
      await press('Enter');
    }
    assert.equal(await result.getAttribute('data-tier'), 'soon');
    // Through the result, and out of the check at its end.
    let at: Stop | null;
    do at = await press('Tab');
    while (at);
    assert(stops.size > 120, `There are only ${String(stops.size)} stops.`);
    await page.context().close();
  });
});
