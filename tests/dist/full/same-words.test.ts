/**
 * That the one file, which is built from packed content and words by a build of its own, shows people what the source does:
 * each page with its words and attributes, each result and its summary, in every region, for people of every tier. And that
 * it hands out the same data, field for field: events, entries of the history, and what the built engine gives back.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { assess } from '../../../src/engine/index.js';
import { regions } from '../../../src/content/regions.js';
import { driveInPage, type Answers } from '../drive.js';
import { openBrowser, vignettes } from '../page.js';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

interface Traveller {
  readonly id: string;
  readonly region: string;
  readonly answers: Answers;
  /** They answer none of the last pages. */
  readonly stops: boolean;
}
const regionIds = Object.keys(regions);
const travellers: readonly Traveller[] = vignettes.map(({ id, answers }, index) => ({
  id,
  answers,
  stops: !assess(answers).complete,
  region: regionIds[index % regionIds.length]!,
}));

/** What one person saw, a line for each tag and each stretch of words. */
interface Seen {
  readonly tier: string;
  readonly pages: readonly string[];
  readonly copied: string;
  /** The events, each with its own fields, as JSON. */
  readonly events: readonly string[];
  /** What was put into the browser's history, as JSON. */
  readonly entries: readonly string[];
}

/** Runs in the page: sends each person through a widget of their own. */
async function travel(drive: typeof driveInPage, people: readonly Traveller[]): Promise<Seen[]> {
  const snapshot = (root: Node): string => {
    const lines: string[] = [];
    const look = (node: Node): void => {
      if (node instanceof Text && node.data.trim()) lines.push(node.data.replace(/\s+/g, ' ').trim());
      if (node instanceof Element) {
        const attributes = [...node.attributes].map(
          ({ name, value }) => `${name}=${value.replace(/\s+/g, ' ').trim()}`,
        );
        const ticked = node instanceof HTMLInputElement && node.checked ? ' (ticked)' : '';
        lines.push(`<${[node.localName, ...attributes.sort()].join(' ')}>${ticked}`);
      }
      node.childNodes.forEach(look);
    };
    look(root);
    return lines.join('\n');
  };
  const seen: Seen[] = [];
  let copied = '';
  // Words and attributes are all that is compared: to lay out every page of everybody would take most of the time.
  document.body.hidden = true;
  // The focus waits for frames, of which a page that nobody looks at has few.
  window.requestAnimationFrame = (then) => {
    then(0);
    return 0;
  };
  // Ids are made up at each visit: both visits make up the same.
  let madeUp = 0;
  Math.random = () => {
    madeUp += 1;
    return (madeUp * Math.E) % 1;
  };
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: async (text: string) => {
        copied = text;
      },
    },
  });
  const entries: string[] = [];
  for (const name of ['pushState', 'replaceState'] as const) {
    history[name] = (state: unknown) => {
      entries.push(JSON.stringify(state));
    };
  }
  for (const { region, answers, stops } of people) {
    const pages = new Set<string>();
    const events: string[] = [];
    entries.length = 0;
    const widget = document.createElement('back-pain-check') as HTMLElement & { updateComplete: Promise<unknown> };
    widget.setAttribute('region', region);
    widget.setAttribute('booking-url', 'https://clinic.example/book');
    widget.setAttribute('share-result', '');
    widget.setAttribute('history', '');
    for (const name of ['started', 'answered', 'completed', 'restarted']) {
      widget.addEventListener(`back-pain-check-${name}`, (event) => {
        events.push(JSON.stringify([event.type, { ...event }]));
      });
    }
    document.body.append(widget);
    await widget.updateComplete;
    const root = widget.shadowRoot!;
    pages.add(snapshot(root));
    // Before and after each page, for on the one that tells how urgent it is nothing is answered.
    widget.addEventListener('back-pain-check-answered', () => pages.add(snapshot(root)));
    widget.addEventListener('back-pain-check-answered', () => {
      void widget.updateComplete.then(() => pages.add(snapshot(root)));
    });
    const tier = await drive(widget, answers, stops);
    pages.add(snapshot(root));
    copied = '';
    root.querySelector<HTMLElement>('[part~="copy"]')!.click();
    await widget.updateComplete;
    root.querySelector<HTMLElement>('[part~="restart"]')!.click();
    seen.push({ tier, pages: [...pages], copied, events, entries: [...entries] });
    widget.remove();
  }
  return seen;
}

describe('people who use the one file', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  const seenWith = async (script: string): Promise<Seen[]> => {
    const page = await browser.newPage();
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    // `tsx` marks functions that have a name with a helper that the page does not have.
    const seen = await page.evaluate<Seen[]>(
      `((__name) => (${travel.toString()})(${driveInPage.toString()}, ${JSON.stringify(travellers)}))((of) => of)`,
    );
    await page.close();
    return seen;
  };

  it('see and copy the words of the source, on every page and in every region', async () => {
    const { outputFiles } = await build({
      entryPoints: [at('src/index.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      conditions: ['production'],
      logLevel: 'silent',
    });
    const scripts = [outputFiles[0]!.text, readFileSync(at('dist/back-pain-check.js'), 'utf8')];
    const [source, built] = (await Promise.all(scripts.map(seenWith))) as [Seen[], Seen[]];
    assert.equal(built.length, travellers.length);
    assert.ok(travellers.length >= regionIds.length);
    travellers.forEach(({ id, region }, index) => {
      assert.deepEqual(built[index], source[index], `${id} in ${region}`);
      assert.ok(source[index]!.pages.length > 2, id);
      assert.match(source[index]!.copied, /\n- /, id);
    });
    assert.deepEqual([...new Set(built.map(({ tier }) => tier))].sort(), [
      'emergency',
      'routine-review',
      'same-day',
      'self-manage',
      'soon',
    ]);
  });
});
