/**
 * The one file on pages that load it late, in odd ways or through other tools, fifty times over, or that break what it stands
 * on: it runs where it can, and where it cannot the emergency list stays to be seen.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { transform } from 'esbuild';
import type { Page } from 'playwright-core';
import { minify } from 'terser';
import { en } from '../../../src/text/en.js';
import { drive } from '../drive.js';
import {
  asScript,
  barePage,
  hostSite,
  longJourney,
  readmeSnippet,
  script,
  sharedPage,
  shortJourney,
  type Vignette,
} from '../page.js';

const file = readFileSync(new URL('../../../dist/back-pain-check.js', import.meta.url), 'utf8');
const tag = `<script src="${script}" defer></script>`;
const bareTag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const snippet = readmeSnippet();
const lines = snippet.replace(/<script .*<\/script>/, '');
assert.notEqual(lines, snippet);
/** What loaders do: make a script element and put it somewhere. */
const insert = (where: string): string =>
  `{ const made = document.createElement('script'); made.src = '${script}'; ${where}; }`;

const ways: Record<string, string> = {
  'after the page is read': `${lines}<script>addEventListener('DOMContentLoaded', () => ${insert('document.head.append(made)')})</script>`,
  'after the page is loaded': `${lines}<script>addEventListener('load', () => setTimeout(() => ${insert('document.body.append(made)')}))</script>`,
  'by document.write before the tag': `<script>document.write('<script src="${script}"></' + 'script>')</script>${lines}`,
  'by document.write after the tag': `${lines}<script>document.write('<script src="${script}"></' + 'script>')</script>`,
  'by a loader that puts it before the first script': `<script>${insert("const first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(made, first)")}</script>${lines}`,
  'by text that is run in place': `${lines}<script>fetch('${script}').then((answer) => answer.text()).then((text) => { const made = document.createElement('script'); made.text = text; document.head.append(made); })</script>`,
  'by import()': `${lines}<script>import('${script}')</script>`,
  'after another script in one file': `<script src="/concatenated.js" defer></script>${lines}`,
  'in a try block that swallows errors': `<script src="/wrapped.js" defer></script>${lines}`,
  'rewritten by terser': `<script src="/terser.js" defer></script>${lines}`,
  'rewritten by terser as a module': `<script src="/terser-module.js" type="module"></script>${lines}`,
  'rewritten by esbuild': `<script src="/esbuild.js" defer></script>${lines}`,
  'rewritten by esbuild for older browsers': `<script src="/esbuild-2020.js" defer></script>${lines}`,
};
const consent = `<script type="text/plain" data-consent="marketing" src="${script}"></script>${lines}<button id="agree">Agree</button>
  <script>agree.onclick = () => document.querySelectorAll('script[data-consent]').forEach((held) => {
    const made = document.createElement('script'); made.src = held.src; held.replaceWith(made); })</script>`;

/** What a page does to the ground that the check stands on. */
const breaks: Record<string, string> = {
  'throws in its own script': `throw new Error('The page’s own.')`,
  'throws on every error': `addEventListener('error', () => { throw new Error('The page’s own.'); })`,
  'adds to Array.prototype as old libraries do': `Array.prototype.contains = function (one) { return this.indexOf(one) >= 0; }; Object.prototype.extend = function () {};`,
  'lets customElements.define throw': `customElements.define = () => { throw new Error('Patched.'); }`,
  'lets customElements.define do nothing': `customElements.define = () => {}`,
  'lets customElements.get throw': `customElements.get = () => { throw new Error('Patched.'); }`,
  'lets attachShadow throw': `Element.prototype.attachShadow = () => { throw new Error('Patched.'); }`,
  'lets attachShadow give nothing': `Element.prototype.attachShadow = () => undefined`,
  'lets attachShadow make closed roots': `const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'closed' }); }`,
  'has no style sheets to adopt': `delete window.CSSStyleSheet`,
  'lets nothing adopt a style sheet': `Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { set() { throw new Error('Patched.'); } })`,
  'lets templates be no more': `document.importNode = document.createTreeWalker = () => { throw new Error('Patched.'); }`,
  'lets nothing be inserted': `Node.prototype.insertBefore = Node.prototype.appendChild = () => { throw new Error('Patched.'); }`,
  'has no MutationObserver': `delete window.MutationObserver`,
};
/** Those under which the script comes as far as a bare tag, which then has no words of a host to fall back on. */
const bareTagHolds = [
  'lets customElements.define throw',
  'lets customElements.define do nothing',
  'lets attachShadow throw',
  'lets attachShadow give nothing',
  'lets nothing adopt a style sheet',
  'lets nothing be inserted',
  'has no MutationObserver',
];
const methods = Object.getOwnPropertyNames(Array.prototype).filter((name) => !['constructor', 'length'].includes(name));
for (const method of methods)
  breaks[`breaks Array.prototype.${method}`] =
    `Array.prototype.${method} = function () { throw new Error('Patched.'); }`;

describe('the one file, wherever it lands', () => {
  const site = hostSite(async () => {
    const rewritten = {
      '/concatenated.js': `var host = 1\n;${file}\n;var other = 2;`,
      '/wrapped.js': `try{${file}\n}catch(error){console.warn(error)}`,
      '/terser.js': (await minify(file, { compress: { passes: 2, unsafe_arrows: true }, mangle: true })).code!,
      '/terser-module.js': (await minify(file, { module: true, toplevel: true })).code!,
      '/esbuild.js': (await transform(file, { minify: true })).code,
      '/esbuild-2020.js': (await transform(file, { minify: true, target: 'es2020' })).code,
    };
    return {
      ...Object.fromEntries(Object.entries(rewritten).map(([path, code]) => [path, asScript(code)])),
      ...Object.fromEntries(Object.entries(ways).map(([way, body]) => [`/${way}`, barePage(body)])),
      ...Object.fromEntries(
        Object.entries(breaks).flatMap(([how, code]) => [
          [`/${how}, before`, barePage(`<script>${code}</script>${snippet}`)],
          [`/${how}, a bare tag`, barePage(`<script>${code}</script>${tag}${bareTag}`)],
          [`/${how}, after`, barePage(`<script src="${script}"></script>${lines}<script>${code}</script>`)],
        ]),
      ),
      '/consent': barePage(consent),
      '/fifty': barePage(tag + '<back-pain-check region="US"></back-pain-check>'.repeat(50)),
    };
  });
  const { load, errors } = sharedPage(site);
  const widget = (page: Page) => page.locator('back-pain-check');
  const runs = async (page: Page, { id, answers, acceptable }: Vignette = shortJourney): Promise<void> => {
    const tier = await drive(widget(page), answers);
    assert.ok(acceptable.includes(tier), `${id} came to ${tier}`);
  };
  /** How many of the emergency list's lines can be seen, the host's or the check's. The page's own patches do not reach this. */
  const seen = (page: Page): Promise<number> =>
    page.locator('back-pain-check li').filter({ hasText: en.start.emergencyList['both-legs'], visible: true }).count();

  for (const way of Object.keys(ways)) {
    it(`runs a whole journey when it is loaded ${way}`, async () => {
      const page = await load(`/${way}`);
      // Who rewrites the code may have broken it anywhere.
      await runs(page, way.startsWith('rewritten') ? longJourney : shortJourney);
      assert.equal(await widget(page).count(), 1);
      assert.deepEqual(errors, []);
    });
  }

  it('shows the emergency list behind a consent manager, and runs once somebody agrees', async () => {
    const page = await load('/consent');
    assert.equal(await seen(page), 1);
    assert.equal(await widget(page).evaluate((element) => element.shadowRoot), null);
    await page.locator('#agree').click();
    await runs(page);
  });

  it('runs fifty times on a page, each by itself', async () => {
    const page = await load('/fifty');
    await widget(page).nth(49).locator('button[part~="start"]').waitFor();
    assert.equal(await page.locator('button[part~="start"]').count(), 50);
    for (const position of [0, 24, 49]) {
      const tier = await drive(widget(page).nth(position), shortJourney.answers);
      assert.ok(shortJourney.acceptable.includes(tier));
    }
    assert.equal(await page.locator('button[part~="start"]').count(), 47);
    assert.equal(await page.locator('[data-tier]').count(), 3);
  });

  describe('leaves an emergency list to be seen on a page that', () => {
    for (const how of Object.keys(breaks)) {
      it(how, async () => {
        for (const when of ['before', 'after']) {
          const page = await load(`/${how}, ${when}`);
          assert.ok((await seen(page)) >= 1, when);
        }
      });
    }
    for (const how of bareTagHolds) {
      it(`${how}, also in a bare tag, with the number to call`, async () => {
        const page = await load(`/${how}, a bare tag`);
        assert.equal(await seen(page), 1);
        assert.ok(await widget(page).getByText('Call 999 or go to A&E now').first().isVisible());
      });
    }
  });
});
