/**
 * Prints as a person does: presses Print at a result in Chromium, whose only printer is a folder. It knows the promises of the
 * markup to tools, and nothing of what is printed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensure, paperPrograms } from '../../scripts/browsers.mjs';
import { startDisplay } from '../../scripts/display.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Answers } from '../../src/engine/answers.js';
import { drive, type Answers as DriveAnswers } from '../dist/drive.js';

/** Papers, in points. */
export const papers = { A4: [595, 842], letter: [612, 792] } as const;

export interface Printed {
  readonly file: string;
  readonly pages: number;
  readonly text: string;
  /** Width and height of each page, in points. */
  readonly sizes: readonly (readonly [number, number])[];
}

export interface Printer {
  /** The result for these answers, printed from a page of the demo. */
  print(answers: Answers, page?: string): Promise<Printed>;
  close(): Promise<void>;
}

const preferences = (folder: string): object => {
  const state = {
    version: 2,
    recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
    selectedDestinationId: 'Save as PDF',
    isHeaderFooterEnabled: false,
  };
  return {
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(state) } },
    savefile: { default_directory: folder },
  };
};

export async function openPrinter(paper: keyof typeof papers): Promise<Printer> {
  const { pdfText } = ensure(paperPrograms);
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-paper-'));
  const tray = join(folder, 'tray');
  mkdirSync(tray);
  mkdirSync(join(folder, 'profile/Default'), { recursive: true });
  writeFileSync(join(folder, 'profile/Default/Preferences'), JSON.stringify(preferences(tray)));
  const display = await startDisplay();
  const site = await serve();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensure().chromium,
    // A browser without a window prints nothing.
    headless: false,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--kiosk-printing'],
    env: { ...process.env, DISPLAY: display.name },
  });
  // The printer takes whatever paper a style sheet asks for. The widget's asks for none, so this one is put into the tray.
  await context.addInitScript((size) => {
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (css) {
      replaceSync.call(this, css.replace(/@page ?\{/, `@page { size: ${size};`));
    };
  }, paper);
  let printed = 0;

  /** Waits for the file in the tray, which is written until its end says so. */
  async function taken(): Promise<string> {
    for (;;) {
      const [name] = readdirSync(tray).filter((file) => file.endsWith('.pdf'));
      if (name && readFileSync(join(tray, name)).subarray(-8).includes('%%EOF')) return join(tray, name);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  return {
    async print(answers, name = 'strict.html') {
      const page = await context.newPage();
      await page.goto(`${site.url}/demo/${name}`);
      const widget = page.locator('back-pain-check').first();
      await drive(widget, answers as DriveAnswers);
      await widget.locator('button[part~="print"]').click();
      const there = await taken();
      // The frame that was printed has gone.
      await widget.locator('iframe').waitFor({ state: 'detached' });
      await page.close();
      const pdf = readFileSync(there);
      const file = join(folder, `${String((printed += 1))}.pdf`);
      writeFileSync(file, pdf);
      rmSync(there);
      const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
        ([, width, height]) => [Number(width), Number(height)] as const,
      );
      const text = String(execFileSync(pdfText, ['-raw', file, '-']));
      return { file, pages: sizes.length, sizes, text };
    },
    async close() {
      await context.close();
      site.close();
      display.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
