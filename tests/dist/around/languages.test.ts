/** The check beside libraries and pages that rewrite parts of the language, or add to what every object has. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content } from '../../../src/content/index.js';
import { en } from '../../../src/text/en.js';
import { drive, driveInPage, type Answers } from '../drive.js';
import { barePage, hostSite, longJourney, script, shortJourney } from '../page.js';
import { bundled } from './bundled.js';
import { title } from './kinds.js';
import { oldLibraries } from './old-libraries.js';

const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ours = `<script src="${script}"></script>`;

/** What a property descriptor is made of: a page where every object has one of these runs no script at all. */
const ofDescriptors = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];

/** Every id and every name of a field in a tree. */
function namesIn(tree: unknown, names = new Set<string>()): Set<string> {
  if (typeof tree === 'string' && /^[\w-]+$/.test(tree)) names.add(tree);
  if (typeof tree !== 'object' || tree === null) return names;
  if (!Array.isArray(tree)) for (const key of Object.keys(tree)) names.add(key);
  for (const part of Object.values(tree)) namesIn(part, names);
  return names;
}
const ourNames = [...namesIn([content, en])].filter(
  (name) => !(name in Object.prototype) && !ofDescriptors.includes(name),
);

const giveEveryObject = `for (const name of ${JSON.stringify(ourNames)}) Object.prototype[name] = () => name;`;

describe('a page whose language was rewritten', () => {
  const site = hostSite(async () => ({
    ...oldLibraries(),
    '/sugar.js': await bundled(
      `import Sugar from 'sugar'; globalThis.Sugar = Sugar; Sugar.extend({ objectPrototype: true });`,
    ),
    ...Object.fromEntries(
      ['prototype', 'mootools', 'sugar'].flatMap((name) => [
        [`/${name}/before`, barePage(`<script src="/${name}.js"></script>${ours}${tag}`)],
        [`/${name}/after`, barePage(`${ours}${tag}<script src="/${name}.js"></script>`)],
      ]),
    ),
    '/plain': barePage(`${ours}${tag}`),
    '/every-object': barePage(`<script>${giveEveryObject}</script>${ours}${tag}`),
  }));

  /** @param rewrites an expression that is true once the library has rewritten the language. */
  async function runs(name: 'prototype' | 'mootools' | 'sugar', version: string, rewrites: string): Promise<void> {
    for (const when of ['before', 'after']) {
      const page = await site.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${site.url}/${name}/${when}`);
      assert.ok(title(`language-${name}`).includes(String(await page.evaluate(version))), 'the version of the table');
      assert.equal(await page.evaluate(rewrites), true, 'it does rewrite it');
      const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${when}: ${tier}`);
      assert.deepEqual(errors, []);
      await page.close();
    }
  }

  it(title('language-prototype'), () =>
    runs('prototype', `Prototype.Version`, "!String(Array.from).includes('[native code]')"),
  );
  it(title('language-mootools'), () =>
    runs('mootools', 'MooTools.version', "!String(Event).includes('[native code]')"),
  );
  it(title('language-sugar'), () => runs('sugar', 'Sugar.VERSION', "typeof ({}).count === 'function'"));

  /** The tier that the check comes to, and all that it then says. The page walks by itself: Playwright's own scripts hang there. */
  async function said(path: string, answers: Answers): Promise<string> {
    const page = await site.browser.newPage();
    await page.addInitScript(`addEventListener('load', async () => {
      const host = document.querySelector('back-pain-check');
      const tier = await (${String(driveInPage)})(host, ${JSON.stringify(answers)}).catch(String);
      console.log(tier, host.shadowRoot.textContent);
    })`);
    const [message] = await Promise.all([page.waitForEvent('console'), page.goto(`${site.url}${path}`)]);
    await page.close();
    return message.text();
  }

  it(title('every-object'), async () => {
    assert.ok(ourNames.length > 500);
    for (const { answers, acceptable } of [longJourney, shortJourney]) {
      const plain = await said('/plain', answers);
      assert.ok(
        acceptable.some((tier) => plain.startsWith(`${tier} `)),
        plain.slice(0, 200),
      );
      assert.equal(await said('/every-object', answers), plain);
    }
  });
});
