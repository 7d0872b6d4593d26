/**
 * Draws what WordPress.org shows above and beside the plugin's name, a banner and an icon in its sizes, and writes them to
 * `integrations/wordpress-org/`. The banner says what the check is in the words of its own start. It needs no WordPress.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { en } from '../../../src/text/en.js';
import { openBrowser } from '../../dist/page.js';

const folder = fileURLToPath(new URL('../../../integrations/wordpress-org/', import.meta.url));
const [accent, paper] = ['#0b6e6e', '#ffffff'];

/** A question with its three options, of which the first is ticked: what the check is made of. No cross, which is a protected sign. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><rect width="128" height="128" rx="24" fill="${accent}"/>
<g fill="none" stroke="${paper}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"><path d="M25 33l7 7 13-15M62 32h42"/><circle cx="34" cy="64" r="8"/><path d="M62 64h42"/><circle cx="34" cy="96" r="8"/><path d="M62 96h28"/></g></svg>
`;

const banner = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; width: 772px; height: 250px; display: flex; align-items: center; gap: 24px; padding: 0 40px; box-sizing: border-box;
    background: ${accent}; color: ${paper}; font-family: 'DejaVu Sans', sans-serif }
  svg { width: 172px; flex: none }
  p { margin: 0; font-size: 30px; line-height: 1.3; font-weight: 700; text-wrap: balance }
</style><body>${icon}<p>${en.start.heading}</p>`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.svg'), icon);
for (const size of [128, 256])
  await sharp(Buffer.from(icon), { density: 288 })
    .resize(size)
    .png({ palette: true })
    .toFile(join(folder, `icon-${String(size)}x${String(size)}.png`));
const browser = await openBrowser();
try {
  for (const scale of [1, 2]) {
    const page = await browser.newPage({ viewport: { width: 772, height: 250 }, deviceScaleFactor: scale });
    await page.setContent(banner);
    const picture = await page.screenshot();
    const name = `banner-${String(772 * scale)}x${String(250 * scale)}.png`;
    await sharp(picture).png({ palette: true, colours: 64 }).toFile(join(folder, name));
  }
} finally {
  await browser.close();
}
