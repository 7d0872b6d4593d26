/**
 * Takes the screenshots that WordPress.org shows beside `readme.txt`, of the packed plugin in a real WordPress, and writes them
 * to `integrations/wordpress-org/`. Their captions stand in the readme, by number. It needs the built files.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Locator, Page } from 'playwright-core';
import { pack } from '../../../scripts/build/pack-wordpress.mjs';
import { drive, type Answers } from '../../dist/drive.js';
import { openBrowser } from '../../dist/page.js';
import { people } from '../../browser/people.js';
import { insertBlock, installPlugin, logIn, openEditor, publish, saveSettings } from './admin.js';
import { openSite } from './site.js';

const folder = fileURLToPath(new URL('../../../integrations/wordpress-org/', import.meta.url));
const viewport = { width: 1280, height: 960 };

/** A picture of what is on the screen, in few enough colours to be kept with the source. */
async function take(number: number, page: Page, top?: Locator): Promise<void> {
  await top?.evaluate((element) => {
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: -24, behavior: 'instant' });
  });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const file = join(folder, `screenshot-${String(number)}.png`);
  await sharp(picture).png({ palette: true, colours: 128, effort: 10 }).toFile(file);
  console.log(file);
}

mkdirSync(folder, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'back-pain-check-zip-'));
const zip = join(temporary, 'back-pain-check-wordpress.zip');
writeFileSync(zip, pack());
const site = await openSite({ version: '6.8', php: '8.2' });
const browser = await openBrowser();
try {
  const admin = await logIn(await browser.newContext({ viewport, reducedMotion: 'reduce' }), site.url, 'admin');
  await installPlugin(admin, site.url, zip);
  await saveSettings(admin, site.url, {
    region: 'GB-ENG',
    clinic_name: 'Hill Street Clinic',
    booking_url: 'https://clinic.example/book',
    phone: '020 7946 0123',
    accent: '#14605c',
  });
  await admin.locator('back-pain-check button[part~="start"]').waitFor();
  await take(5, admin);

  await openEditor(admin, site.url);
  const block = await insertBlock(admin);
  await block.locator('back-pain-check button[part~="start"]').waitFor();
  await block.click({ position: { x: 4, y: 4 } });
  await take(4, admin);
  const address = await publish(admin);

  const visitor = await browser.newPage({ viewport, reducedMotion: 'reduce' });
  await visitor.goto(address);
  const check = visitor.locator('back-pain-check');
  const start = check.locator('button[part~="start"]');
  await start.waitFor();
  await take(1, visitor, visitor.getByRole('heading', { level: 1 }));
  await start.click();
  await check.locator('[part~="page"]').waitFor();
  await take(2, visitor, check);
  await visitor.reload();
  await drive(check, people.soon as Answers);
  await take(3, visitor, check.locator('[part~="result"]'));
} finally {
  await browser.close();
  await site.close();
  rmSync(temporary, { recursive: true });
}
