/**
 * The one file on pages whose scripts an optimiser has rewritten. The optimisers are small ones of our own, which do what those
 * of WordPress and of proxies do: delay scripts until somebody touches the page, tell them that the page is still loading, and
 * put several scripts into one file. Real ones cannot be had from npm.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../../../src/text/en.js';
import { drive } from '../drive.js';
import { asScript, barePage, hostSite, readmeSnippet, script, sharedPage, shortJourney } from '../page.js';
import { kinds, title } from './kinds.js';

const ours = readFileSync(new URL('../../../dist/back-pain-check.js', import.meta.url), 'utf8');
const lines = readmeSnippet().replace(/<script .*<\/script>/, '');

/** The page's own scripts before and after ours. They tell that they ran, and what they were told of the page. */
const own = (name: string): string => `(window.ran = window.ran || []).push('${name}:' + document.readyState);`;
const scripts: Readonly<Record<string, string>> = {
  '/first.js': `'use strict';${own('first')}`,
  [script]: ours,
  '/last.js': own('last'),
};
const addresses = Object.keys(scripts);
const base64 = (code: string): string => `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;

/** Each script in a block of its own that swallows its errors, as optimisers join them. */
const combined = Object.values(scripts)
  .map((code) => `try{${code}\n}catch(e){console.error(e)}`)
  .join(';');
/** The same end to end: the first script's strict mode is then that of all. */
const joined = Object.values(scripts).join('\n;');

const held = (address: string): string => `<script type="text/delayed" data-src="${address}"></script>`;

/**
 * Runs held scripts in their order once somebody touches the page. Whatever they ask, the page is loading meanwhile; who waits
 * for it to be read is called at the end, by events of the optimiser's own.
 */
const delay = (makeScript: string): string => `<script>
  (() => {
    const waiting = [];
    const touched = async () => {
      removeEventListener('pointermove', touched);
      let state = 'loading';
      Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
      for (const target of [document, window]) {
        const add = target.addEventListener;
        target.addEventListener = function (type, listener, options) {
          if (['DOMContentLoaded', 'load'].includes(type)) waiting.push([target, type, listener]);
          else add.call(target, type, listener, options);
        };
      }
      const call = (name) => waiting.forEach(([target, type, listener]) => {
        if (type === name) (listener.handleEvent || listener).call(target, new Event(name));
      });
      for (const held of document.querySelectorAll('script[type="text/delayed"]')) {
        const made = document.createElement('script');
        await new Promise((resolve) => { made.onload = made.onerror = resolve; ${makeScript} });
      }
      state = 'interactive';
      call('DOMContentLoaded');
      state = 'complete';
      call('load');
      document.documentElement.dataset.played = '';
    };
    addEventListener('pointermove', touched);
  })();
</script>`;
const bySource = 'made.src = held.dataset.src; made.async = false; held.replaceWith(made);';
const byBlob = `fetch(held.dataset.src).then((answer) => answer.blob()).then((blob) => {
  made.src = URL.createObjectURL(new Blob([blob], { type: 'text/javascript' })); held.replaceWith(made); });`;
const byText = `fetch(held.dataset.src).then((answer) => answer.text()).then((text) => {
  made.text = text; held.replaceWith(made); resolve(); });`;

interface Optimiser {
  readonly id: keyof typeof kinds;
  readonly body: string;
  /** What the page's own scripts were told, in the order in which they ran; in another order where they may. */
  readonly ran: RegExp;
}
const loading = /^first:loading last:loading$/;
const optimisers: readonly Optimiser[] = [
  { id: 'delayed', body: addresses.map(held).join('') + lines + delay(bySource), ran: loading },
  { id: 'delayed-blob', body: lines + addresses.map(held).join('') + delay(byBlob), ran: loading },
  { id: 'delayed-text', body: addresses.map(held).join('') + lines + delay(byText), ran: loading },
  { id: 'delayed-combined', body: held('/combined.js') + lines + delay(bySource), ran: loading },
  {
    id: 'delayed-twice',
    body: lines + [...addresses, ...addresses].map(held).join('') + delay(bySource),
    ran: /^first:loading last:loading first:loading last:loading$/,
  },
  {
    id: 'combined',
    body: `<script src="/combined.js" defer></script>${lines}`,
    ran: /^first:interactive last:interactive$/,
  },
  { id: 'joined', body: `<script src="/joined.js"></script>${lines}`, ran: loading },
  {
    id: 'inlined',
    body:
      lines +
      Object.values(scripts)
        .map((code) => `<script defer src="${base64(code)}"></script>`)
        .join(''),
    ran: /^first:interactive last:interactive$/,
  },
  {
    id: 'all-async',
    body: addresses.map((address) => `<script async src="${address}"></script>`).join('') + lines,
    ran: /^(first|last):\w+ (first|last):\w+$/,
  },
];

describe('the one file, rewritten by an optimiser', () => {
  const files = { ...scripts, '/combined.js': combined, '/joined.js': joined };
  const site = hostSite({
    ...Object.fromEntries(Object.entries(files).map(([path, code]) => [path, asScript(code)])),
    ...Object.fromEntries(optimisers.map(({ id, body }) => [`/${id}`, barePage(body)])),
  });

  const { load, errors } = sharedPage(site);
  const runs = async ({ id, body, ran }: Optimiser): Promise<void> => {
    const page = await load(`/${id}`);
    const check = page.locator('back-pain-check');
    const list = check.locator('li').filter({ hasText: en.start.emergencyList['both-legs'], visible: true });
    assert.equal(await list.count(), 1, 'the emergency list is there before anybody touches the page');
    if (body.includes('text/delayed')) {
      assert.equal(await check.locator('button[part~="start"]').count(), 0, 'the script is held');
      await page.mouse.move(9, 9);
      await page.mouse.move(99, 99);
      await page.locator('html[data-played]').waitFor();
    }
    const tier = await drive(check, shortJourney.answers);
    assert.ok(shortJourney.acceptable.includes(tier), `${shortJourney.id} came to ${tier}`);
    assert.match(await page.evaluate<string>('window.ran.join(" ")'), ran);
    assert.deepEqual(errors, []);
  };
  const of = (id: keyof typeof kinds): Optimiser => optimisers.find((optimiser) => optimiser.id === id)!;

  it(title('delayed'), () => runs(of('delayed')));
  it(title('delayed-blob'), () => runs(of('delayed-blob')));
  it(title('delayed-text'), () => runs(of('delayed-text')));
  it(title('delayed-combined'), () => runs(of('delayed-combined')));
  it(title('delayed-twice'), () => runs(of('delayed-twice')));
  it(title('combined'), () => runs(of('combined')));
  it(title('joined'), () => runs(of('joined')));
  it(title('inlined'), () => runs(of('inlined')));
  it(title('all-async'), () => runs(of('all-async')));
});
