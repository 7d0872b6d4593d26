/**
 * The plugin under the oldest and the newest PHP, as WebAssembly: all of its PHP runs there and says what it says under PHP
 * 8.2, without a notice, and a page that it made runs in a browser. What a browser does is tested under PHP 8.2.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { pack } from '../../../scripts/build/pack-wordpress.mjs';
import { drive } from '../../dist/drive.js';
import { longJourney, openBrowser } from '../../dist/page.js';
import { hostile, keys } from '../wordpress/hostile.js';
import { exactVersion } from '../wordpress/obtain.js';
import { openSite, type Kind, type Site } from '../wordpress/site.js';

const kinds: Kind[] = [
  { version: '6.5', php: '7.4' },
  { version: '6.7', php: '8.5' },
];

const zip = unzipSync(pack());

/** Everything that the plugin's PHP does, as texts. */
const everything = `
  wp_set_current_user(1);
  $said = array();
  set_error_handler(static function ($number, $message, $file, $line) use (&$said) {
    if (false !== strpos($file, 'plugins/back-pain-check')) $said[] = "$message in $file on line $line";
    return true;
  });
  update_option('back_pain_check', array());
  $_GET = array(); $GLOBALS['hook_suffix'] = ''; $GLOBALS['title'] = 'Back Pain Check';
  set_current_screen('settings_page_back-pain-check');
  do_action('admin_menu');
  Back_Pain_Check_Settings_Page::register();
  Back_Pain_Check_Settings_Page::add_style('settings_page_back-pain-check');
  $texts = array(Back_Pain_Check_Settings::regions(), Back_Pain_Check_Settings::fields());
  foreach ($given['values'] as $value) {
    $values = array_fill_keys($given['keys'], $value);
    $texts[] = Back_Pain_Check_Settings_Page::sanitize($values);
    update_option('back_pain_check', $values);
    ob_start(); Back_Pain_Check_Settings_Page::show(); $texts[] = preg_replace('/name="_wpnonce" value="[^"]*"/', '', ob_get_clean());
    $texts[] = do_shortcode('[back_pain_check region="' . esc_attr($value) . '" font="Georgia, serif"]');
    $texts[] = do_blocks(get_comment_delimited_block_content('back-pain-check/check', array('clinicName' => $value, 'accent' => $value, 'region' => 'US'), ''));
  }
  update_option('back_pain_check', array('allow_tag' => '1', 'region' => 'IE'));
  $texts[] = wp_kses_post('<back-pain-check region="IE" onclick="x()" booking-url="javascript:x()">Text</back-pain-check>');
  $texts[] = apply_filters('the_content', "Before\\n\\n<back-pain-check region='IE'>\\n\\n<p>x</p>\\n</back-pain-check>\\n\\nAfter [back_pain_check]");
  Back_Pain_Check_Block::give_data();
  $texts[] = preg_replace('/ver=[^"&]*/', '', (string) wp_scripts()->get_data('back-pain-check-editor', 'before')[1]);
  $texts[] = Back_Pain_Check_Settings_Page::add_link(array());
  return array('php' => PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION, 'texts' => $texts, 'said' => $said);`;

interface Everything {
  php: string;
  texts: unknown[];
  said: string[];
}

for (const kind of kinds) {
  describe(`WordPress ${exactVersion(kind.version)} with PHP ${kind.php}`, () => {
    let site: Site;
    before(async () => {
      site = await openSite(kind);
      const plugins = site.php('return WP_PLUGIN_DIR;') as string;
      for (const [path, bytes] of Object.entries(zip)) {
        mkdirSync(dirname(join(plugins, path)), { recursive: true });
        writeFileSync(join(plugins, path), bytes);
      }
    });
    after(async () => {
      await site?.close();
    });

    it('is activated', async () => {
      assert.equal(await site.served("return activate_plugin('back-pain-check/back-pain-check.php');"), null);
      assert.equal(await site.served("return is_plugin_active('back-pain-check/back-pain-check.php');"), true);
    });

    it('does what it does under PHP 8.2, and says nothing', async () => {
      const given = {
        values: [
          ...hostile,
          'GB-ENG',
          'Hill Street',
          '020 7946 0123',
          'https://clinic.example/?a=1&b=2',
          '#7a2048',
          '40em',
          '3',
          '',
        ],
        keys,
      };
      const there = (await site.served(everything, given)) as Everything;
      const here = site.php(everything, given) as Everything;
      assert.equal(there.php, kind.php);
      assert.equal(here.php, '8.2');
      assert.deepEqual([there.said, here.said], [[], []]);
      assert.ok(there.texts.length > 100);
      assert.deepEqual(there.texts, here.texts);
    });

    it('makes a page that runs', async () => {
      const id = site.php(`return wp_insert_post(array('post_title' => 'A check', 'post_status' => 'publish',
        'post_content' => '<!-- wp:back-pain-check/check {"region":"US"} /-->'));`);
      const browser = await openBrowser();
      try {
        const page = await browser.newPage();
        await page.goto(`${site.url}/?p=${String(id)}`, { timeout: 120_000 });
        const widget = page.locator('back-pain-check');
        assert.equal(await widget.getAttribute('region'), 'US');
        const tier = await drive(widget, longJourney.answers);
        assert.ok(longJourney.acceptable.includes(tier), tier);
      } finally {
        await browser.close();
      }
    });

    it('leaves nothing behind when it is deleted', async () => {
      assert.notEqual(await site.served("return get_option('back_pain_check', 'none');"), 'none');
      await site.served(
        "deactivate_plugins('back-pain-check/back-pain-check.php'); uninstall_plugin('back-pain-check/back-pain-check.php'); return null;",
      );
      assert.equal(await site.served("return get_option('back_pain_check', 'none');"), 'none');
    });

    it('made PHP say nothing', () => {
      assert.deepEqual(
        site
          .log()
          .split('\n')
          .filter((line) => line.includes('plugins/back-pain-check')),
        [],
      );
    });
  });
}
