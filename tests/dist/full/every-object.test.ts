/** The check on a page that gives every object properties called as fields and ids of ours, of which it takes none for its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content } from '../../../src/content/index.js';
import { en } from '../../../src/text/en.js';
import { title } from '../around/kinds.js';
import { driveInPage, type Answers } from '../drive.js';
import { barePage, hostSite, longJourney, script, shortJourney } from '../page.js';

const tag = '<back-pain-check region="GB-ENG"></back-pain-check>';
const ours = `<script src="${script}"></script>`;

/** What a property descriptor is made of: a page where every object has one of these breaks most scripts. */
const ofDescriptors = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];

/** Every id and every name of a field in a tree. */
function namesIn(tree: unknown, names = new Set<string>()): Set<string> {
  if (typeof tree === 'string' && /^[\w-]+$/.test(tree)) names.add(tree);
  if (typeof tree !== 'object' || tree === null) return names;
  if (!Array.isArray(tree)) for (const key of Object.keys(tree)) names.add(key);
  for (const part of Object.values(tree)) namesIn(part, names);
  return names;
}
const ourNames = [...namesIn({ content, en, sources: {} })].filter(
  (name) => !(name in Object.prototype) && !ofDescriptors.includes(name),
);

const giveEveryObject = (value: string): string =>
  `for (const name of ${JSON.stringify(ourNames)}) Object.prototype[name] = ${value};`;

const polish = '<script src="/dist/back-pain-check.pl.js"></script>';
const inLanguage = (language: string, before: string): string =>
  barePage(`<script>${before}</script>${ours}${language}<div lang="${language ? 'pl' : 'en'}">${tag}</div>`);

describe('a page that gives every object our names', () => {
  const site = hostSite(
    Object.fromEntries(
      ['', polish].flatMap((language) => [
        [`/plain${language && '-pl'}`, inLanguage(language, '')],
        [`/function${language && '-pl'}`, inLanguage(language, giveEveryObject('() => name'))],
        [`/text${language && '-pl'}`, inLanguage(language, giveEveryObject("'of the page'"))],
      ]),
    ),
  );

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
      for (const language of ['', '-pl']) {
        const plain = await said(`/plain${language}`, answers);
        assert.equal(plain.includes(en.result.restart), language === '', 'the language of the page');
        assert.ok(
          acceptable.some((tier) => plain.startsWith(`${tier} `)),
          plain.slice(0, 200),
        );
        for (const page of ['/function', '/text']) assert.equal(await said(page + language, answers), plain, page);
      }
    }
  });
});
