/**
 * Prints an HTML document with the installed Chromium, and reads from such a PDF on which page each id stands. It knows
 * nothing of what is printed.
 */
import { chromium } from 'playwright-core';
import { find } from '../browsers.mjs';

/** Prints one document after another. */
export interface Printer {
  readonly print: (document: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export async function printer(): Promise<Printer> {
  const { chromium: executablePath } = find();
  if (!executablePath)
    throw new Error(
      'There is no Chromium here to print with: set CHROMIUM_PATH, or install Debian’s package “chromium”.',
    );
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    print: async (document) => {
      const page = await browser.newPage();
      await page.setContent(document);
      // Typefaces that the document carries are read after its words.
      await page.evaluate(() => window.document.fonts.ready.then(() => undefined));
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

/** The objects of a PDF by number. Chromium writes them in plain text, and compresses streams alone. */
function objects(pdf: Buffer): Map<string, string> {
  const found = pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:stream\n|\nendobj)/g);
  return new Map([...found].map(([, number = '', body = '']) => [number, body]));
}

const references = (list: string): string[] => [...list.matchAll(/(\d+) 0 R/g)].map(([, number = '']) => number);

/** The pages in order, from the tree that holds them. */
function pagesOf(all: ReadonlyMap<string, string>, node: string): string[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(all.get(node) ?? '')?.[1];
  return kids === undefined ? [node] : references(kids).flatMap((kid) => pagesOf(all, kid));
}

export interface PrintedPages {
  readonly count: number;
  /** The page of each id that a link leads to. */
  readonly of: ReadonlyMap<string, number>;
}

export function printedPages(pdf: Buffer): PrintedPages {
  const all = objects(pdf);
  const catalog = [...all.values()].find((body) => /\/Type\s*\/Catalog/.test(body)) ?? '';
  const [root = ''] = references(/\/Pages\s+\d+ 0 R/.exec(catalog)?.[0] ?? '');
  const pages = pagesOf(all, root);
  const dests = all.get(references(/\/Dests\s+\d+ 0 R/.exec(catalog)?.[0] ?? '')[0] ?? '') ?? '';
  const of = new Map(
    [...dests.matchAll(/\/([^\s/[\]]+)\s*\[(\d+) 0 R/g)].map(
      ([, name = '', page = '']) =>
        [
          name.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
          pages.indexOf(page) + 1,
        ] as const,
    ),
  );
  return { count: pages.length, of };
}
