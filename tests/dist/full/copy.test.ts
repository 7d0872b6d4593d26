/**
 * Copy as text where browsers give no clipboard, or not to everybody: over plain HTTP, from a file, and in a sandboxed frame
 * of another origin, where not even a form may be sent. What was copied is pasted into a field, as a person would.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from 'playwright-core';
import { en } from '../../../src/text/en.js';
import { drive, type Answers as DriveAnswers } from '../drive.js';
import { barePage, hostSite, onlyCheck, plainHttp, script, withCheck } from '../page.js';
import { people } from '../../browser/people.js';

describe('Copy', () => {
  const site = hostSite(
    {
      '/check': onlyCheck,
      '/framed': barePage(
        '<iframe src="/check" sandbox="allow-scripts" width="800" height="800" title="Check"></iframe>',
      ),
      '/paste': barePage('<label>Paste here <textarea></textarea></label>'),
    },
    plainHttp,
  );

  async function copies(tab: Page, within: Page | FrameLocator): Promise<void> {
    const widget = within.locator('back-pain-check');
    await drive(widget, people.soon as DriveAnswers);
    await widget.locator('button[part~="copy"]').click();
    await widget.getByRole('status').getByText(en.result.copied).waitFor();
    await tab.goto(`${site.url}/paste`);
    await tab.locator('textarea').press('Control+V');
    const pasted = await tab.locator('textarea').inputValue();
    assert(pasted.startsWith(en.tiers.soon.heading.toUpperCase()), pasted);
    const [, clinical] = pasted.split('\n----------\n');
    assert(clinical?.includes(`${en.clinician.denied}: ${en.clinician.questions.saddle}`), pasted);
    await tab.close();
  }

  it('works over plain HTTP', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url.replace('127.0.0.1', 'clinic.example')}/check`);
    assert.equal(await tab.evaluate('isSecureContext || "clipboard" in navigator'), false);
    await copies(tab, tab);
  });

  it('works from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-copy-'));
    const file = join(folder, 'check.html');
    const built = fileURLToPath(new URL(`../../..${script}`, import.meta.url));
    writeFileSync(file, withCheck(pathToFileURL(built).href));
    const tab = await site.browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await copies(tab, tab);
    rmSync(folder, { recursive: true });
  });

  it('works in a sandboxed frame', async () => {
    const tab = await site.browser.newPage();
    await tab.goto(`${site.url}/framed`);
    const frame = tab.frames()[1]!;
    assert.equal(await frame.evaluate('origin'), 'null');
    assert.notEqual(await frame.evaluate('navigator.clipboard.writeText("").catch(({ name }) => name)'), undefined);
    await copies(tab, tab.frameLocator('iframe'));
  });
});
