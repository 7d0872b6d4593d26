/**
 * Copy as text where browsers give no clipboard, or not to everybody: over plain HTTP, from a file, and in a sandboxed frame
 * of another origin, where not even a form may be sent. What was copied is pasted into a field, as a person would.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serve } from '../../../scripts/serve.mjs';
import { en } from '../../../src/text/en.js';
import { drive, type Answers as DriveAnswers } from '../drive.js';
import { openBrowser, script } from '../page.js';
import { people } from '../../browser/people.js';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>${body}</html>`;
const withCheck = (address: string): string =>
  page(`<script src="${address}" defer></script><back-pain-check region="GB-ENG"></back-pain-check>`);
const field = '<label>Paste here <textarea></textarea></label>';

describe('Copy', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    // A name that is not this machine's own, so that HTTP is not taken for safe.
    browser = await openBrowser({ args: ['--host-resolver-rules=MAP clinic.example 127.0.0.1'] });
    server = await serve({
      pages: {
        '/check': withCheck(script),
        '/framed': page(
          '<iframe src="/check" sandbox="allow-scripts" width="800" height="800" title="Check"></iframe>',
        ),
        '/paste': page(field),
      },
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  async function copies(tab: Page, within: Page | FrameLocator): Promise<void> {
    const widget = within.locator('back-pain-check');
    await drive(widget, people.soon as DriveAnswers);
    await widget.locator('button[part~="copy"]').click();
    await widget.getByRole('status').getByText(en.result.copied).waitFor();
    await tab.goto(`${server.url}/paste`);
    await tab.locator('textarea').press('Control+V');
    const pasted = await tab.locator('textarea').inputValue();
    assert(pasted.startsWith(en.tiers.soon.heading.toUpperCase()), pasted);
    const [, clinical] = pasted.split('\n----------\n');
    assert(clinical?.includes(`${en.clinician.denied}: ${en.clinician.questions.saddle}`), pasted);
    await tab.close();
  }

  it('works over plain HTTP', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url.replace('127.0.0.1', 'clinic.example')}/check`);
    assert.equal(await tab.evaluate('isSecureContext || "clipboard" in navigator'), false);
    await copies(tab, tab);
  });

  it('works from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-copy-'));
    const file = join(folder, 'check.html');
    const built = fileURLToPath(new URL(`../../..${script}`, import.meta.url));
    writeFileSync(file, withCheck(pathToFileURL(built).href));
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await copies(tab, tab);
    rmSync(folder, { recursive: true });
  });

  it('works in a sandboxed frame', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${server.url}/framed`);
    const frame = tab.frames()[1]!;
    assert.equal(await frame.evaluate('origin'), 'null');
    assert.notEqual(await frame.evaluate('navigator.clipboard.writeText("").catch(({ name }) => name)'), undefined);
    await copies(tab, tab.frameLocator('iframe'));
  });
});
