/** Static site generators: a site of each is built for real, with the snippet that its README tells people to paste. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { drive } from '../dist/drive.js';
import { longJourney, openBrowser, readmeSnippet } from '../dist/page.js';
import { copyScript, ensureProgram, look, prepare, prepareSite, run, snippets, timed } from './host.js';

/** A page of Markdown with the front matter that each of the generators reads. */
const markdown = (title: string, body: string, layout = ''): string =>
  `---\ntitle: ${title}\n${layout && `layout: ${layout}\n`}---\nA paragraph before it.\n\n${body}\nA paragraph after it.\n`;
const readmesOwn = readmeSnippet().replace(/src="[^"]*"/, 'src="/back-pain-check.js"');

describe('static sites', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
  });

  /** Opens a page of a built site, hands it over, and fails on any error that it reports. */
  const opened = async (
    root: string,
    path: string,
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ) => {
    const site = await serve({ root });
    const page = await browser.newPage(options);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    try {
      await page.goto(`${site.url}${path}`);
      await use(page);
      assert.deepEqual(errors, []);
    } finally {
      await page.close();
      site.close();
    }
  };

  /** The page as a person meets it: a whole journey, what is around it in its place, and the emergency list without a script. */
  const works = async (root: string, path: string, name: string, clinic = true): Promise<void> => {
    await opened(root, path, async (page) => {
      const widget = page.locator('back-pain-check');
      assert.equal(await widget.count(), 1);
      await look(page, `${name}-start`);
      const tier = await drive(widget, longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
      assert.equal(await widget.locator('a[href="https://clinic.example/book"]').count(), clinic ? 1 : 0);
      assert.equal(await widget.locator('xpath=..').evaluate((parent) => parent.localName), 'main');
      assert.deepEqual(await page.locator('main > p').allTextContents(), [
        'A paragraph before it.',
        'A paragraph after it.',
      ]);
    });
    await opened(
      root,
      path,
      async (page) => {
        const widget = page.locator('back-pain-check');
        // The host's lines, or what was rendered as the site was built.
        const rendered = await widget.locator('[part="emergency-list"]').allInnerTexts();
        assert.match([await widget.innerText(), ...rendered].join(''), /Call 999 or go to A&E now[^]*cannot pee/);
        assert.match(await page.locator('main').innerText(), /need JavaScript/);
        for (const card of await widget.locator('.card').all()) {
          assert.notEqual(
            await card.evaluate((element) => getComputedStyle(element).borderRadius),
            '0px',
            'it has its style',
          );
        }
        await look(page, `${name}-without-script`);
      },
      { javaScriptEnabled: false },
    );
  };

  describe('Hugo', () => {
    let folder: string;
    before(() => {
      ensureProgram('hugo', 'hugo');
      folder = prepareSite('hugo', 'static');
      console.log(`    ${run(folder, 'hugo', 'version').trim()}`);
      mkdirSync(join(folder, 'content'));
      writeFileSync(join(folder, 'content/shortcode.md'), markdown('With the shortcode', snippets('hugo', 'md')[0]!));
      writeFileSync(join(folder, 'content/raw.md'), markdown('With raw HTML', readmesOwn));
      writeFileSync(join(folder, 'unsafe.toml'), '[markup.goldmark.renderer]\nunsafe = true\n');
      timed('hugo', () => run(folder, 'hugo', '--quiet'));
      timed('hugo with raw HTML', () =>
        run(folder, 'hugo', '--quiet', '--config', 'hugo.toml,unsafe.toml', '--destination', 'unsafe'),
      );
    });

    it('runs the shortcode of its README', () => works(join(folder, 'public'), '/shortcode/', 'hugo'));

    it('keeps a quote in a setting as text', async () => {
      writeFileSync(
        join(folder, 'content/hostile.md'),
        markdown(
          'Hostile',
          '{{< back-pain-check region="GB-ENG" clinic-name=`"><script>alert(1)</script>` >}}{{< /back-pain-check >}}',
        ),
      );
      run(folder, 'hugo', '--quiet');
      await opened(join(folder, 'public'), '/hostile/', async (page) => {
        assert.equal(await page.locator('back-pain-check').getAttribute('clinic-name'), '"><script>alert(1)</script>');
      });
    });

    it('leaves raw HTML out by default, and runs it where the site allows it', async () => {
      assert.match(readFileSync(join(folder, 'public/raw/index.html'), 'utf8'), /raw HTML omitted/);
      await works(join(folder, 'unsafe'), '/raw/', 'hugo-raw', false);
    });
  });

  it('Jekyll runs the snippets of its README and of ours', async () => {
    ensureProgram('jekyll', 'jekyll');
    const folder = prepareSite('jekyll', '.');
    console.log(`    ${run(folder, 'jekyll', '--version').trim()}`);
    writeFileSync(join(folder, 'snippet.md'), markdown('With its snippet', snippets('jekyll', 'html')[0]!, 'default'));
    writeFileSync(join(folder, 'raw.md'), markdown('With README’s snippet', readmesOwn, 'default'));
    timed('jekyll build', () => run(folder, 'jekyll', 'build', '--quiet'));
    await works(join(folder, '_site'), '/snippet.html', 'jekyll');
    await works(join(folder, '_site'), '/raw.html', 'jekyll-raw', false);
  });

  it('Eleventy runs the snippets of its README, one of them rendered as the site is built', async () => {
    const folder = timed('eleventy: prepare', () => prepare('eleventy'));
    copyScript(folder);
    writeFileSync(
      join(folder, 'snippet.md'),
      markdown('With its snippet', snippets('eleventy', 'html')[0]!, 'page.njk'),
    );
    writeFileSync(join(folder, 'rendered.md'), markdown('Rendered', snippets('eleventy', 'njk')[0]!, 'page.njk'));
    timed('eleventy', () => run(folder, 'eleventy', '--quiet'));
    await works(join(folder, '_site'), '/snippet/', 'eleventy');
    assert.match(
      readFileSync(join(folder, '_site/rendered/index.html'), 'utf8'),
      /<template shadowroot="open" shadowrootmode="open">/,
    );
    await works(join(folder, '_site'), '/rendered/', 'eleventy-rendered', false);
  });
});
