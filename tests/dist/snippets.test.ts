/**
 * Every snippet that README, docs/pasting.md or a page about a host tells people to paste: the emergency number is on the page
 * before the script has come, where there is no script, and once it runs, before anything is answered.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { title } from './around/kinds.js';
import { barePage, hostSite, script, sharedPage } from './page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = [
  'README.md',
  'docs/pasting.md',
  ...['demo/hosts', 'integrations'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true })
      .map((file) => `${folder}/${String(file)}`)
      .filter((file) => /\.(md|txt)$/.test(file) && !file.includes('node_modules')),
  ),
];

/** Hugo's shortcode and the Markdown in it, as the HTML that Hugo makes of them. */
const fromHugo = (block: string): string =>
  block
    .replace(/\{\{< (\/?back-pain-check[^>]*?) ?>\}\}/g, '<$1>')
    .replace(/^## (.*)$/gm, '<h2>$1</h2>')
    .replace(/(?:^- .*\n)+/gm, (list) => `<ul>${list.replace(/^- (.*)$/gm, '<li>$1</li>')}</ul>`)
    .replace(/^(?![<\s])(.+)$/gm, '<p>$1</p>');

interface Snippet {
  readonly file: string;
  readonly markup: string;
}

/** The fenced blocks with the tag, the marked div, the shortcode or the frame; and each div, figure or tag that stands in a sentence. */
const snippets: Snippet[] = files.flatMap((file) => {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  const fenced = [...text.matchAll(/^```\w*\n([^]*?)^```$/gm)].map(([, block]) => block!);
  const inSentences = [
    ...text
      .replace(/^```[^]*?^```$/gm, '')
      .matchAll(/`(<(?:back-pain-check|(?:div|figure) data-back-pain-check) [^`]*)`/g),
  ];
  return (
    [...fenced, ...inSentences.map(([, code]) => code!)]
      .filter((block) =>
        /<back-pain-check[ >]|<(div|figure|iframe) data-back-pain-check|\{\{< back-pain-check/.test(block),
      )
      // Of a module only the markup is pasted into a page here.
      .map((block) => ({ file, markup: fromHugo(block.replace(/^import .*$/gm, '').replace(/;$/gm, '')) }))
  );
});

describe(title('snippets'), () => {
  const site = hostSite(
    Object.fromEntries(
      snippets.map(({ markup }, position) => [
        `/${String(position)}`,
        barePage(
          `<script src="${script}" defer></script>${markup
            .replace(/<script[^>]*back-pain-check\.js[^>]*><\/script>/, '')
            .replaceAll('https://clinic.example/demo/', '/demo/')}`,
        ),
      ]),
    ),
  );

  const scriptless = sharedPage(site, { javaScriptEnabled: false });
  let page: Page;
  before(async () => {
    page = await site.browser.newPage();
  });

  /** All that can be read on a page, in its frames and in the check. */
  async function readable(shown: Page): Promise<string> {
    const texts = shown.frames().map(async (frame) => {
      const check = frame.locator('back-pain-check [part~="emergency-list"]');
      return [await frame.locator('body').innerText(), ...(await check.allInnerTexts())];
    });
    return (await Promise.all(texts)).flat().join('\n');
  }

  it('and each file that should have one has one', () => {
    const found = new Set(snippets.map(({ file }) => file));
    const named = [
      'README.md',
      'docs/pasting.md',
      ...[
        'react',
        'vue',
        'svelte',
        'angular',
        'next',
        'nuxt',
        'astro',
        'frame',
        'ghost',
        'drupal',
        'joomla',
        'hugo',
        'jekyll',
        'eleventy',
      ].map((host) => `demo/hosts/${host}/README.md`),
      'integrations/wordpress/README.md',
      'integrations/wordpress/readme.txt',
    ];
    assert.deepEqual(
      named.filter((file) => !found.has(file)),
      [],
    );
  });

  for (const [position, { file, markup }] of snippets.entries()) {
    const which =
      markup
        .trim()
        .split('\n')
        .find((line) => /back-pain-check[ >]/.test(line)) ?? '';
    it(`${file}, ${which.slice(0, 60)}`, async () => {
      const without = await scriptless.load(`/${String(position)}`);
      assert.match(await readable(without), /\b999\b/, 'without the script');

      let come: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => {
        come = resolve;
      });
      await page.route(
        `**${script}`,
        async (route) => {
          await asked;
          await route.continue();
        },
        { times: 1 },
      );
      await page.goto(`${site.url}/${String(position)}`, { waitUntil: 'commit' });
      await page.locator('#after').waitFor();
      assert.match(await readable(page), /\b999\b/, 'before the script');
      come();
      const inFrame = markup.includes('<iframe');
      const place = inFrame ? page.frameLocator('iframe') : page;
      await place.locator('back-pain-check button[part~="start"]').waitFor();
      assert.match(await readable(page), /\b999\b/, 'after the script');
      // In any frame too, whose own page cannot know the region before.
      const inCheck = await place
        .locator('back-pain-check')
        .evaluate((host: HTMLElement) =>
          [
            host.innerText,
            ...[...host.shadowRoot!.querySelectorAll<HTMLElement>('[part~="emergency-list"]')].map(
              ({ innerText }) => innerText,
            ),
          ].join('\n'),
        );
      assert.match(inCheck, /\b999\b/, 'in the check itself');
    });
  }
});
