/** Hugo and Eleventy: a site of each is built for real, with the snippet that its README tells people to paste. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { copyScript, ensureProgram, prepare, prepareSite, readmeOf, run, snippets, timed, versionOf } from './host.js';
import { markdown, opened, readmesOwn, works } from './static-sites.js';

ensureProgram('hugo', 'hugo');
describe(`Hugo ${/v([\d.]+)/.exec(run('.', 'hugo', 'version'))![1]!}`, () => {
  let folder: string;
  before(() => {
    folder = prepareSite('hugo', 'static');
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

describe(`Eleventy ${versionOf('eleventy', '@11ty/eleventy')}`, () => {
  it('runs the snippets of its README, one of them rendered as the site is built', async () => {
    const folder = timed('eleventy: prepare', () => prepare('eleventy'));
    // README names the line that publishes the script, which the site's own settings have.
    const [, line] = /`(eleventyConfig\.addPassthroughCopy\(.*\);)`/.exec(readmeOf('eleventy'))!;
    const settings = readFileSync(join(folder, 'eleventy.config.mjs'), 'utf8');
    assert.ok(settings.replaceAll("'", '"').includes(line!), line);
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
