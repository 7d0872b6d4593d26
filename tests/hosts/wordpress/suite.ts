/**
 * The plugin in real WordPress: uploaded, set up, put on pages in every way that WordPress has, attacked, and deleted again.
 * It knows no version; which are tested, and when, is said in the files beside it.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { pack } from '../../../scripts/build/pack-wordpress.mjs';
import { drive } from '../../dist/drive.js';
import { longJourney, openBrowser } from '../../dist/page.js';
import { snippets } from '../host.js';
import { canvas, deletePlugin, insertBlock, installPlugin, logIn, openEditor, publish, saveSettings } from './admin.js';
import { hostile, keys } from './hostile.js';
import { exactVersion } from './obtain.js';
import { openSite, type Kind, type Site } from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-zip-'));
const zip = join(folder, 'back-pain-check-wordpress.zip');
writeFileSync(zip, pack());
after(() => {
  rmSync(folder, { recursive: true });
});

/** The block as an editor stores it. */
const block = (attributes: object): string =>
  `<!-- wp:back-pain-check/check ${JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')} /-->`;
const html = (content: string): string => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;

export function testWordPress(kind: Kind): void {
  describe(`WordPress ${exactVersion(kind.version)} with PHP ${kind.php}`, () => {
    let site: Site;
    let browser: Browser;
    let admin: Page;
    let author: Page;
    /** What WordPress's own pages asked or told in dialogs, which is where an attack would show. */
    const dialogs: string[] = [];
    before(async () => {
      site = await openSite(kind);
      browser = await openBrowser();
      admin = await logIn(await browser.newContext({ viewport: { width: 1280, height: 900 } }), site.url, 'admin');
      author = await logIn(await browser.newContext(), site.url, 'author');
      for (const page of [admin, author]) {
        page.on('dialog', (dialog) => {
          dialogs.push(dialog.message());
          void dialog.accept();
        });
      }
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    let visitors: { context: BrowserContext; problems: string[] }[] = [];
    /** A visitor who is not logged in; whatever goes wrong on their page fails the test. */
    const visit = async (address: string): Promise<Page> => {
      const context = await browser.newContext();
      const problems: string[] = [];
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => problems.push(message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('dialog', (dialog) => {
        problems.push(`A dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url) && !/^(data|blob):/.test(request.url()))
          problems.push(`A request to ${request.url()}`);
      });
      visitors.push({ context, problems });
      await page.goto(address);
      return page;
    };
    afterEach(async () => {
      for (const { context, problems } of visitors) {
        assert.deepEqual(problems, []);
        assert.deepEqual(await context.cookies(), []);
        await context.close();
      }
      visitors = [];
      assert.deepEqual(dialogs.splice(0), []);
    });

    const journeyRuns = async (widget: Locator): Promise<void> => {
      const tier = await drive(widget, longJourney.answers);
      assert.ok(longJourney.acceptable.includes(tier), `${longJourney.id} came to ${tier}`);
    };
    const scripts = (page: Page): Promise<number> => page.locator('script[src*="back-pain-check"]').count();

    /** Writes to WordPress's REST interface as the one who is logged in there, through all of its filters. */
    const write = async (
      page: Page,
      path: string,
      data: object,
    ): Promise<{ link: string; id: number; content?: { raw: string } }> => {
      if (!page.url().endsWith('/wp-admin/post-new.php')) await page.goto(`${site.url}/wp-admin/post-new.php`);
      await page.waitForFunction('window.wp?.apiFetch');
      return page.evaluate(
        (request) =>
          (
            window as unknown as { wp: { apiFetch(request: object): Promise<{ link: string; id: number }> } }
          ).wp.apiFetch(request),
        { path, method: 'POST', data },
      );
    };
    const post = (page: Page, content: string): Promise<{ link: string; content?: { raw: string } }> =>
      write(page, '/wp/v2/posts', { title: 'A post', status: 'publish', content });
    const setSite = (values: object): void => {
      site.php("update_option('back_pain_check', $given); return null;", values);
    };

    it('installs and activates the uploaded zip', async () => {
      await installPlugin(admin, site.url, zip);
      assert.equal(site.php("return is_plugin_active('back-pain-check/back-pain-check.php');"), true);
    });

    it('keeps good settings, refuses bad ones by name, and shows the check with them', async () => {
      assert.deepEqual(
        await saveSettings(admin, site.url, {
          region: 'GB-ENG',
          clinic_name: 'Smith & Söhne’s "Clinic" <Hill St>',
          accent: '#7a2048',
          width: '40em',
        }).then((said) => said.length),
        1,
      );
      const widget = admin.locator('back-pain-check');
      assert.equal(await widget.getAttribute('clinic-name'), 'Smith & Söhne’s "Clinic" <Hill St>');
      assert.equal(await widget.getAttribute('style'), '--bpc-accent:#7a2048;--bpc-width:40em');
      await widget.locator('button[part~="start"]').waitFor();
      const said = await saveSettings(admin, site.url, {
        width: 'wide',
        booking_url: 'clinic.example',
        phone: '020 7946 0123',
        region: 'UK',
      });
      assert.deepEqual(
        said.map((words) => words.split(' was not changed')[0]),
        ['Region', 'Booking link', 'Greatest width'],
      );
      assert.deepEqual(site.php("return get_option('back_pain_check');"), {
        region: 'GB-ENG',
        clinic_name: 'Smith & Söhne’s "Clinic" <Hill St>',
        phone: '020 7946 0123',
        accent: '#7a2048',
        width: '40em',
      });
    });

    it('lets nobody but administrators at the settings', async () => {
      const response = await author.goto(`${site.url}/wp-admin/options-general.php?page=back-pain-check`);
      assert.equal(response?.status(), 403);
    });

    it('is inserted in the block editor, set up, answered there by keys, published and answered by a visitor', async () => {
      await openEditor(admin, site.url);
      const strings =
        admin.evaluate(`wp.hooks.addFilter('i18n.gettext_back-pain-check', 'test', (translated, words) => {
        (window.translatedWords ??= new Set()).add(words); return translated; })`);
      await strings;
      const inserted = await insertBlock(admin);
      const widget = inserted.locator('back-pain-check');
      await widget.locator('button[part~="start"]').waitFor();
      assert.equal(await widget.getAttribute('region'), 'GB-ENG');

      const sidebar = admin.locator('.interface-complementary-area');
      await sidebar.getByLabel('Region').selectOption({ label: 'United States' });
      assert.equal(await widget.getAttribute('region'), 'US');
      assert.match(await widget.locator('strong').innerText(), /^Call 911 or go to the ER/);
      await sidebar.getByLabel('Heading level').selectOption('3');
      assert.equal(await widget.locator('h3').count(), 1);
      await sidebar.getByRole('button', { name: 'Your clinic' }).click();
      await sidebar.getByLabel('Clinic name').fill('Lake Street PT');
      await sidebar.getByLabel('Booking link').fill('nonsense');
      await sidebar.getByText('Booking link is not used').waitFor();
      assert.equal(await widget.getAttribute('booking-url'), null);
      await sidebar.getByLabel('Booking link').fill('https://clinic.example/book?a=1&b=2');
      assert.equal(await widget.getAttribute('booking-url'), 'https://clinic.example/book?a=1&b=2');
      await sidebar.getByRole('button', { name: 'Look', exact: true }).click();
      await sidebar.getByLabel('Greatest width').fill('500px');
      assert.equal(await widget.evaluate((element) => getComputedStyle(element).maxWidth), '500px');
      await sidebar.getByRole('button', { name: 'Before you publish' }).click();

      // In the preview, keys belong to the check.
      await widget.locator('button[part~="start"]').click();
      const state = (): Promise<unknown> =>
        admin.evaluate(`(() => { const { getBlockCount, getSelectedBlockClientId } = wp.data.select('core/block-editor');
        return [getBlockCount(), getSelectedBlockClientId()]; })()`);
      const selected = await state();
      const first = widget.locator('form input').first();
      await first.focus();
      for (const key of [
        'Space',
        'ArrowDown',
        'ArrowUp',
        'ArrowRight',
        'Tab',
        'Space',
        'Backspace',
        'Delete',
        'ArrowDown',
        'ArrowDown',
        'Tab',
        'Tab',
      ]) {
        await admin.keyboard.press(key);
        assert.deepEqual(await state(), selected, `after ${key}`);
        const inside = await (await canvas(admin)).evaluate('document.activeElement.localName');
        assert.equal(inside, 'back-pain-check', `after ${key}`);
      }
      assert.equal(await first.isChecked(), true);

      const used = (await admin.evaluate('[...window.translatedWords]')) as string[];
      const address = await publish(admin);
      const page = await visit(address);
      const published = page.locator('back-pain-check');
      assert.equal(await published.getAttribute('region'), 'US');
      assert.equal(await published.getAttribute('booking-url'), 'https://clinic.example/book?a=1&b=2');
      assert.equal(await published.getAttribute('style'), '--bpc-accent:#7a2048;--bpc-width:500px');
      await journeyRuns(published);
      assert.match(await published.locator('[part~="clinic"]').first().innerText(), /Lake Street PT/);
      assert.ok(used.length >= 8, `${String(used.length)} strings of the editor`);
      const template = site.php(
        "return file_get_contents(WP_PLUGIN_DIR . '/back-pain-check/languages/back-pain-check.pot');",
      ) as string;
      for (const words of used)
        assert.ok(template.includes(`msgid ${JSON.stringify(words)}`), `“${words}” is not in the template`);
    });

    it('loads one deferred script of its own, on pages that use it alone', async () => {
      const without = await visit(
        (await post(admin, '<!-- wp:paragraph -->\n<p>Nothing here.</p>\n<!-- /wp:paragraph -->')).link,
      );
      assert.equal(await scripts(without), 0);
      const used = await visit((await post(admin, block({ region: 'IE' }))).link);
      const tag = used.locator('script[src*="back-pain-check"]');
      assert.equal(await tag.count(), 1);
      assert.equal(await tag.evaluate((element) => (element as HTMLScriptElement).defer), true);
      assert.equal(await tag.getAttribute('type'), null, 'a classic script');
      assert.ok(
        (await tag.getAttribute('src'))!.startsWith(
          `${site.url}/wp-content/plugins/back-pain-check/assets/back-pain-check.js?ver=`,
        ),
      );
      await admin.goto(`${site.url}/wp-admin/index.php`);
      assert.equal(await scripts(admin), 0, 'not on the dashboard');
    });

    it('shows the emergency list of its region without JavaScript', async () => {
      const { link } = await post(admin, block({ region: 'IE', headingLevel: '4' }));
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(link);
      const widget = page.locator('back-pain-check');
      assert.equal(await widget.locator('> h4').isVisible(), true);
      assert.equal(
        await widget.locator('> p').nth(1).innerText(),
        'Call 112 or 999 or go to an emergency department now if you have back pain and:',
      );
      assert.deepEqual(
        await widget.locator('a').evaluateAll((links) => links.map((each) => each.getAttribute('href'))),
        ['tel:112', 'tel:999'],
      );
      assert.ok((await widget.locator('> ul > li').count()) >= 5);
      assert.match(await widget.locator('> p').last().innerText(), /JavaScript.*Call a GP today/s);
      await context.close();
    });

    it('leads from an AMP page to the normal one, and has no script there', async () => {
      // What the AMP plugin's own functions say, in its modes: a pair of pages, and AMP pages alone.
      const plugin = `<?php function amp_is_request() { return isset( $_GET['amp'] ) || amp_is_canonical(); }
        function amp_is_canonical() { return isset( $_GET['only'] ); } function amp_get_current_url() { return home_url( $_SERVER['REQUEST_URI'] ); }
        function amp_remove_paired_endpoint( $url ) { return remove_query_arg( 'amp', $url ); }`;
      site.php("wp_mkdir_p(WPMU_PLUGIN_DIR); return file_put_contents(WPMU_PLUGIN_DIR . '/amp.php', $given);", plugin);
      const { link } = await post(
        admin,
        `${block({ region: 'GB-ENG' })}${html('<div data-back-pain-check data-region="US"><p>Call 911.</p></div>')}`,
      );
      const amp = await visit(`${link}${link.includes('?') ? '&' : '?'}amp=1`);
      assert.equal(await scripts(amp), 0);
      assert.equal(await amp.locator('back-pain-check').count(), 0);
      const check = amp.locator('.wp-block-back-pain-check-check');
      assert.match(await check.innerText(), /Call 999 or go to A&E now/);
      assert.doesNotMatch(await check.innerText(), /Start button/);
      const last = check.locator('> p').last();
      assert.match(
        await last.innerText(),
        /^Answer the questions on the full version of this page\. If you are worried.*111/,
      );
      await last.getByRole('link', { name: 'Answer the questions' }).click();
      assert.equal(new URL(amp.url()).searchParams.get('amp'), null);
      await journeyRuns(amp.locator('back-pain-check').first());

      const alone = (await visit(`${link}${link.includes('?') ? '&' : '?'}only=1`)).locator(
        '.wp-block-back-pain-check-check',
      );
      assert.match(await alone.locator('> p').last().innerText(), /^If you are worried/);
      site.php("return unlink(WPMU_PLUGIN_DIR . '/amp.php');");
    });

    it("runs as an author's shortcode", async () => {
      const { link } = await post(
        author,
        '<!-- wp:shortcode -->\n[back_pain_check region="ca" heading-level="3" booking_url="https://clinic.example/"]\n<!-- /wp:shortcode -->',
      );
      const page = await visit(link);
      const widget = page.locator('back-pain-check');
      assert.equal(await widget.getAttribute('region'), 'CA');
      assert.equal(await widget.getAttribute('heading-level'), '3');
      await journeyRuns(widget);
    });

    it('runs what its README says to paste', async () => {
      const [shortcode] = snippets('wordpress', 'text');
      const [place] = snippets('wordpress', 'html');
      const page = await visit((await post(author, shortcode!)).link);
      const attributes = await page
        .locator('back-pain-check')
        .evaluate((element) =>
          ['region', 'heading-level', 'clinic-name', 'booking-url'].map((name) => element.getAttribute(name)),
        );
      assert.deepEqual(attributes, ['GB-ENG', '3', 'Hill Street Physio', 'https://clinic.example/book']);
      await journeyRuns(page.locator('back-pain-check'));
      const pasted = await visit((await post(author, html(place!.trim()))).link);
      await journeyRuns(pasted.locator('[data-back-pain-check] > back-pain-check'));
    });

    it('asks for the region where a shortcode names none that there is, or says ask', async () => {
      const page = await visit(
        (await post(author, '[back_pain_check region="UK"]\n\n[back_pain_check region="ask"]')).link,
      );
      for (const position of [0, 1])
        assert.equal(await page.locator('back-pain-check').nth(position).getAttribute('region'), null);
      assert.equal(await page.locator('back-pain-check').count(), 2);
    });

    it("runs as an administrator's custom HTML", async () => {
      const page = await visit(
        (
          await post(
            admin,
            html(
              '<back-pain-check region="AU">\n<h2>Back pain</h2>\n\n<p>Call 000.</p>\n<p>Wait.</p></back-pain-check>',
            ),
          )
        ).link,
      );
      assert.equal(await page.locator('back-pain-check > p').first().innerText(), 'Call 000.');
      await journeyRuns(page.locator('back-pain-check'));
    });

    it("runs as an author's custom HTML: as a div always, as the tag where the site allows it", async () => {
      const tag =
        '<back-pain-check region="NZ" clinic-name="A &amp; B" history share-result onclick="alert(1)" booking-url="javascript:alert(1)"><p>Call 111.</p></back-pain-check>';
      const div = '<div data-back-pain-check data-region="NZ"><p>Call 111.</p></div>';
      const refused = await visit((await post(author, html(tag))).link);
      assert.equal(await refused.locator('back-pain-check').count(), 0);
      assert.equal(await refused.getByText('Call 111.').count(), 1);
      await journeyRuns(
        (await visit((await post(author, html(div))).link)).locator('[data-back-pain-check] > back-pain-check'),
      );

      const before = site.php("return get_option('back_pain_check');") as object;
      setSite({ ...before, allow_tag: '1' });
      const { content, link } = await post(author, html(tag));
      assert.equal(
        content?.raw,
        html(
          '<back-pain-check region="NZ" clinic-name="A &amp; B" history booking-url="alert(1)"><p>Call 111.</p></back-pain-check>',
        ),
      );
      const allowed = (await visit(link)).locator('back-pain-check');
      visitors
        .at(-1)!
        .problems.splice(0)
        .forEach((problem) => {
          assert.match(problem, /booking-url/);
        });
      await journeyRuns(allowed);
      setSite(before);
    });

    it('runs in classic content, which gets paragraphs by itself', async () => {
      const lines =
        'Before.\n\n<back-pain-check region="AU">\n<h2>Back pain</h2>\n\n<p>Call 000.</p>\n\nWait.\n<p>Last.</p>\n</back-pain-check>\n\nAfter.\n\n' +
        '<div data-back-pain-check data-region="US"><p>Call 911.</p></div>\n\n[back_pain_check region="IE"]';
      const page = await visit((await post(admin, lines)).link);
      const widgets = page.locator('back-pain-check');
      assert.equal(await widgets.count(), 3);
      assert.deepEqual(await widgets.evaluateAll((all) => all.map((each) => each.getAttribute('region'))), [
        'AU',
        'US',
        'IE',
      ]);
      assert.deepEqual(
        await widgets.first().evaluate((element) => [...element.children].map(({ localName }) => localName)),
        ['h2', 'p', 'p'],
      );
      assert.deepEqual(
        await widgets.last().evaluate((element) => [...element.children].map(({ localName }) => localName)),
        ['h2', 'p', 'p', 'ul', 'p'],
      );
      assert.equal(await page.locator('p', { hasText: /^(Before|After)\.$/ }).count(), 2);
      for (const position of [0, 1, 2]) await journeyRuns(widgets.nth(position));
    });

    it('lets people choose among its languages where that is set, and else brings the page’s alone', async () => {
      const brought = (page: Page): Promise<string[]> =>
        page
          .locator('script[src*="back-pain-check."]')
          .evaluateAll((all) =>
            all.map((each) => /back-pain-check[.a-z]*js/.exec((each as HTMLScriptElement).src)![0]),
          );
      const plain = await visit((await post(admin, block({ region: 'AU' }))).link);
      assert.deepEqual(await brought(plain), ['back-pain-check.js']);
      const every = ['', '.ar', '.es', '.pl'].map((code) => `back-pain-check${code}.js`);
      const div = '<div data-back-pain-check data-region="US" data-languages><p>Call 911.</p></div>';
      const tag = '<back-pain-check languages><p>Call 911.</p></back-pain-check>';
      for (const content of [block({ region: 'AU', languages: 'yes' }), html(div), html(tag)]) {
        const page = await visit((await post(admin, content)).link);
        assert.deepEqual((await brought(page)).sort(), every.sort());
        const chooser = page.locator('back-pain-check select[name="bpc-language"]');
        assert.deepEqual(await chooser.locator('option').allInnerTexts(), ['English', 'العربية', 'Español', 'Polski']);
        await chooser.selectOption({ label: 'Polski' });
        await page.locator('back-pain-check button[part~="start"]', { hasText: 'Zacznij' }).waitFor();
      }
    });

    it('runs twice on a page, with settings of their own', async () => {
      const page = await visit(
        (
          await post(
            admin,
            `${block({ region: 'GB-SCT', accent: '#005eb8' })}\n\n${block({ region: 'US', accent: '#b3001b', headingLevel: '3' })}`,
          )
        ).link,
      );
      const [one, two] = [page.locator('back-pain-check').nth(0), page.locator('back-pain-check').nth(1)];
      assert.equal(await scripts(page), 1);
      await one.locator('button[part~="start"]').click();
      await journeyRuns(two);
      assert.equal(await one.locator('form').count(), 1, 'the first is where it was');
      const accents = await page
        .locator('back-pain-check')
        .evaluateAll((all) => all.map((each) => getComputedStyle(each).getPropertyValue('--bpc-accent').trim()));
      assert.deepEqual(accents, ['#005eb8', '#b3001b']);
    });

    it("runs in a block theme's template part", async () => {
      const theme = site.php('return get_stylesheet();') as string;
      const part = site.php(
        "return get_block_template(get_stylesheet() . '//footer', 'wp_template_part')->content;",
      ) as string;
      await write(admin, `/wp/v2/template-parts/${theme}//footer`, { content: `${part}${block({ region: 'IN' })}` });
      const page = await visit((await post(admin, '<p>No check in the post.</p>')).link);
      assert.equal(await page.locator('footer back-pain-check').getAttribute('region'), 'IN');
      await journeyRuns(page.locator('footer back-pain-check'));
      site.php(
        "foreach (get_posts(['post_type' => 'wp_template_part']) as $part) wp_delete_post($part->ID, true); return null;",
      );
    });

    it('runs in a common classic theme, in the post and in the widget area', async () => {
      const theme = site.php("$before = get_stylesheet(); switch_theme('twentytwentyone'); return $before;");
      // WordPress sorts the widgets anew on the first page after a change of theme.
      await admin.goto(`${site.url}/wp-admin/index.php`);
      const ids: unknown[] = [];
      for (const [base, raw] of Object.entries({
        block: { content: block({ region: 'EU' }) },
        text: { title: '', text: 'Text.\n\n[back_pain_check region="INT"]', filter: true, visual: true },
      })) {
        ids.push((await write(admin, '/wp/v2/widgets', { id_base: base, sidebar: 'sidebar-1', instance: { raw } })).id);
      }
      await write(admin, '/wp/v2/sidebars/sidebar-1', { widgets: ids });
      const page = await visit((await post(admin, block({ region: 'US' }))).link);
      const widgets = page.locator('back-pain-check');
      assert.deepEqual(await widgets.evaluateAll((all) => all.map((each) => each.getAttribute('region'))), [
        'US',
        'EU',
        'INT',
      ]);
      assert.equal(await scripts(page), 1);
      for (const position of [0, 1, 2]) await journeyRuns(widgets.nth(position));
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.equal(
          await page.evaluate('document.documentElement.scrollWidth'),
          width,
          `nothing sticks out at ${String(width)} px`,
        );
      }
      site.php(
        "delete_option('widget_block'); delete_option('widget_text'); delete_option('sidebars_widgets'); switch_theme($given); return null;",
        theme,
      );
    });

    it('speaks the language of the site, and says so where it cannot', async () => {
      const { link } = await post(admin, block({ region: 'GB' }));
      const speak = "wp_mkdir_p(WPMU_PLUGIN_DIR); return file_put_contents(WPMU_PLUGIN_DIR . '/speak.php', $given);";
      site.php(speak, "<?php add_filter( 'locale', static function () { return 'de_DE'; } );");
      const english = (await visit(link)).locator('back-pain-check');
      assert.deepEqual(
        await english.evaluate((element) => [...element.children].map((child) => child.getAttribute('lang'))),
        ['en', 'en', 'en', 'en', 'en'],
      );
      site.php(
        `require_once ABSPATH . WPINC . '/pomo/mo.php'; $mo = new MO();
        $mo->add_entry(new Translation_Entry(['singular' => $given[0], 'translations' => [$given[1]]]));
        return $mo->export_to_file(WP_PLUGIN_DIR . '/back-pain-check/languages/back-pain-check-de_DE.mo');`,
        ['Call %1$s or go to A&E now if you have back pain and:', 'Rufen Sie %1$s an <b>jetzt</b>:'],
      );
      const german = (await visit(link)).locator('back-pain-check');
      assert.equal(await german.locator('> p').nth(1).innerText(), 'Rufen Sie 999 an <b>jetzt</b>:');
      assert.equal(await german.locator('> p').nth(1).getAttribute('lang'), null);
      site.php(
        "unlink(WPMU_PLUGIN_DIR . '/speak.php'); unlink(WP_PLUGIN_DIR . '/back-pain-check/languages/back-pain-check-de_DE.mo'); return null;",
      );
    });

    it('translates its settings, its errors, its block and its fallback', async () => {
      const language = (locale: string): unknown =>
        site.php(
          "wp_mkdir_p(WPMU_PLUGIN_DIR); return file_put_contents(WPMU_PLUGIN_DIR . '/speak.php', $given);",
          `<?php add_filter( 'locale', static function () { return '${locale}'; } );`,
        );
      const { link } = await post(admin, block({ region: 'AU' }));
      language('pl_PL');
      const said = await saveSettings(admin, site.url, { booking_url: 'clinic.example' });
      assert.match(said.join(), /Pole „Link do rezerwacji wizyty” jest bez zmian/);
      assert.equal(await admin.locator('label[for="back-pain-check-width"]').innerText(), 'Największa szerokość');
      // A page of its own, which is closed without a question about what was not saved.
      const editor = await admin.context().newPage();
      await openEditor(editor, site.url);
      await insertBlock(editor);
      const sidebar = editor.locator('.interface-complementary-area');
      await sidebar.getByLabel('Poziom nagłówka').selectOption({ label: 'Jak w całej witrynie: 2' });
      await sidebar.getByRole('button', { name: 'Przed publikacją' }).click();
      await sidebar.getByText('Nie zatwierdził go żaden lekarz').waitFor();
      await editor.close();

      language('ar');
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(link);
      const widget = page.locator('back-pain-check');
      assert.match(await widget.locator('> p').nth(1).innerText(), /^عليك الآن الاتصال على Triple Zero \(000\)/);
      assert.equal(await widget.locator('[lang]').count(), 0, 'nothing is English');
      // The groups of a number stay in their order where words run from right to left.
      const groups = await widget.locator('a[href="tel:1800633422"]').evaluate((number) =>
        [0, 5, 9].map((start) => {
          const range = document.createRange();
          range.setStart(number.firstChild!, start);
          range.setEnd(number.firstChild!, start + 3);
          return range.getBoundingClientRect().left;
        }),
      );
      assert.deepEqual(
        groups,
        groups.toSorted((one, other) => one - other),
      );
      await context.close();
      site.php("return unlink(WPMU_PLUGIN_DIR . '/speak.php');");
    });

    describe('what is hostile stays text', () => {
      /** Nothing of what was written became markup, style, an address or a script. */
      const unharmed = async (page: Page, names: readonly (string | undefined)[]): Promise<void> => {
        const widgets = page.locator('back-pain-check');
        assert.equal(await widgets.count(), names.length);
        const found = await widgets.evaluateAll((all) =>
          all.map((each) => ({
            attributes: each.getAttributeNames().filter((name) => name !== 'style'),
            name: each.getAttribute('clinic-name') ?? undefined,
            style: [...(each as HTMLElement).style],
            children: [...each.children].map(({ localName }) => localName).join(' '),
          })),
        );
        found.forEach(({ attributes, name, style, children }, position) => {
          for (const attribute of attributes)
            assert.ok(['region', 'clinic-name', 'heading-level'].includes(attribute), attribute);
          for (const property of style) assert.match(property, /^--bpc-/);
          assert.equal(children, 'h2 p p ul p');
          if (names[position] !== undefined) assert.equal(name, names[position]);
        });
        assert.equal(
          await page
            .locator('img[src="x"], [onerror], [onload], [onmouseover], [onfocus], script:text-matches("alert")')
            .count(),
          0,
        );
        assert.equal(await page.evaluate('getComputedStyle(document.body).display'), 'block');
        assert.equal(await page.locator('button[part~="start"]').count(), names.length, 'each check runs');
      };
      const name = (value: string): string => value.replace(/[\0-\x1f\x7f]+/g, ' ').trim();

      it('in every setting of the site', async () => {
        const { link } = await post(admin, block({}));
        setSite({});
        for (const value of hostile) {
          await saveSettings(admin, site.url, Object.fromEntries(keys.map((key) => [key, value])));
          assert.equal(await admin.locator('[name="back_pain_check[clinic_name]"]').inputValue(), name(value));
          assert.equal(await admin.locator('.wrap img, .wrap [onerror], .wrap [onload], .wrap [onfocus]').count(), 0);
          assert.equal(await admin.locator('back-pain-check').getAttribute('clinic-name'), name(value));
        }
        await unharmed(await visit(link), [name(hostile.at(-1)!)]);
      });

      it('in the option, put there behind WordPress’s back', async () => {
        const { link } = await post(admin, block({}));
        const rendered = site.php(
          "return implode('', array_map(static function ($values) { update_option('back_pain_check', $values); return do_shortcode('[back_pain_check]'); }, $given));",
          hostile.map((value) => Object.fromEntries(keys.map((key) => [key, value]))),
        ) as string;
        const page = await visit(link);
        const script = (await page.locator('script[src*="back-pain-check"]').getAttribute('src'))!;
        await page.setContent(`<!doctype html><title>All</title>${rendered}<script src="${script}"></script>`);
        await unharmed(page, hostile.map(name));
        setSite({ region: ['GB-ENG'], clinic_name: { a: 1 }, accent: null, width: 5 });
        await unharmed(await visit(link), [undefined]);
        site.php("update_option('back_pain_check', 'not even an array'); return null;");
        await unharmed(await visit(link), [undefined]);
        setSite({ region: 'GB-ENG', clinic_name: 'Hill Street' });
      });

      it('in every attribute of the block, from an administrator and from an author', async () => {
        const camel = (key: string): string => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
        const blocks = hostile
          .map((value) => block(Object.fromEntries(keys.map((key) => [camel(key), value]))))
          .join('\n\n');
        await unharmed(await visit((await post(admin, blocks)).link), hostile.map(name));
        // WordPress takes tags out of what authors write into a block, so their text may be shorter.
        await unharmed(
          await visit((await post(author, blocks)).link),
          hostile.map(() => undefined),
        );
      });

      it('in every attribute of the shortcode', async () => {
        const shortcodes = hostile.map(
          (value) =>
            `[back_pain_check ${keys.map((key) => `${key}="${value.replaceAll('"', "'").replaceAll(']', '')}"`).join(' ')}]`,
        );
        const page = await visit((await post(author, html(shortcodes.join('\n')))).link);
        assert.ok((await page.locator('back-pain-check').count()) > 0);
        await unharmed(
          page,
          Array.from({ length: await page.locator('back-pain-check').count() }, () => undefined),
        );
      });

      it('in the block editor', async () => {
        const camel = (key: string): string => key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
        const { id } = await write(admin, '/wp/v2/posts', {
          status: 'draft',
          title: 'Hostile',
          content: hostile
            .map((value) => block(Object.fromEntries(keys.map((key) => [camel(key), value]))))
            .join('\n\n'),
        });
        await admin.goto(`${site.url}/wp-admin/post.php?post=${String(id)}&action=edit`);
        await admin.locator('iframe[name="editor-canvas"], .editor-styles-wrapper').first().waitFor();
        const within = await canvas(admin);
        await within.locator('[data-type="back-pain-check/check"] button[part~="start"]').last().waitFor();
        const widgets = within.locator('[data-type="back-pain-check/check"] back-pain-check');
        assert.deepEqual(
          await widgets.evaluateAll((all) => all.map((each) => each.getAttribute('clinic-name'))),
          hostile.map(name),
        );
        assert.deepEqual(
          await widgets.evaluateAll((all) => all.flatMap((each) => [...(each as HTMLElement).style])),
          [],
        );
        assert.equal(await within.locator('img[src="x"], [onerror], [onload], [onfocus]').count(), 0);
      });
    });

    it('leaves nothing behind when it is deleted', async () => {
      const left = (): unknown =>
        site.php(`global $wpdb; return [
        $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%back%pain%check%' OR option_name LIKE '%bpc%'"),
        $wpdb->get_col("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE '%back%pain%'"), is_dir(WP_PLUGIN_DIR . '/back-pain-check')];`);
      assert.deepEqual(left(), [['back_pain_check'], [], true]);
      await deletePlugin(admin, site.url);
      assert.equal(dialogs.splice(0).length, 1);
      assert.deepEqual(left(), [[], [], false]);
    });

    it('made PHP say nothing', () => {
      const ours = site
        .log()
        .split('\n')
        .filter((line) => /back.pain.check/i.test(line.replaceAll(/\/tmp\/back-pain-check-wordpress-\w+/g, '')));
      assert.deepEqual(ours, []);
    });
  });
}
