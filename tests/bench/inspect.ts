/**
 * Looks at a peer once, before anything is timed: whether a person gets all the way through it, what of script and style it
 * loads, and what axe finds on each of its pages. A peer that does not get through is an error.
 */
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { conditions, presses, visit, type Ground } from './measure.js';
import type { Peer } from './peers/peer.js';
import { brotli, type Files } from './static.js';

export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}
export interface Inspected {
  readonly bytes: Bytes;
  readonly pages: number;
  readonly questions: number;
  /** Rules of axe that something on any page breaks, with the number of elements that do. */
  readonly axe: Readonly<Record<string, number>>;
  /** Addresses outside of this machine that it asked for. */
  readonly elsewhere: readonly string[];
}

function weigh(contents: readonly Buffer[]): Bytes {
  const sum = (weight: (content: Buffer) => number): number =>
    contents.reduce((total, each) => total + weight(each), 0);
  return {
    raw: sum(({ length }) => length),
    gzip: sum((content) => gzipSync(content, { level: 9 }).length),
    brotli: sum((content) => brotli(content).length),
  };
}

export async function inspect(ground: Ground, files: Files, peer: Peer): Promise<Inspected> {
  return visit(ground, { peer, condition: conditions.fast }, async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(request.url()));
    await page.evaluate(() => window.bench.shown);
    // What the page itself loaded, before the bench adds axe. Requests from before it was listened to are known to the page.
    for (const name of await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name)))
      asked.add(name);
    await page.evaluate(axe.source);
    await page.evaluate((root) => {
      const found = ((window as unknown as { benchFound: Record<string, string[]> }).benchFound = {});
      window.benchLooks = async () => {
        // What moves is looked at once it has come to rest: half-faded words have no contrast.
        for (const animation of document.getAnimations()) {
          if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
        }
        const { axe } = window as unknown as { axe: { run: (context: unknown, options: unknown) => Promise<Results> } };
        interface Results {
          violations: { id: string; nodes: { html: string }[] }[];
        }
        const { violations } = await axe.run({ include: [root] }, { resultTypes: ['violations'] });
        for (const { id, nodes } of violations)
          ((found as Record<string, string[]>)[id] ??= []).push(...nodes.map(({ html }) => html));
      };
    }, peer.hands.root);
    const { pages, finished } = await page.evaluate(([answers, seconds]) => window.bench.journey(answers, seconds), [
      presses,
      180,
    ] as const);
    if (!finished) throw new Error('Nobody gets through it in three minutes.');
    const found = await page.evaluate(() => (window as unknown as { benchFound: Record<string, string[]> }).benchFound);
    const own = [...asked].filter((url) => url.startsWith(ground.url)).map((url) => url.slice(ground.url.length));
    return {
      bytes: weigh(own.filter((name) => /\.(js|css)$/.test(name)).map((name) => files.get(name) ?? Buffer.from(''))),
      pages: pages.length,
      questions: pages.flat().length,
      axe: Object.fromEntries(Object.entries(found).map(([rule, nodes]) => [rule, new Set(nodes).size])),
      elsewhere: [...asked].filter((url) => !url.startsWith(ground.url) && /^https?:/.test(url)),
    };
  });
}
