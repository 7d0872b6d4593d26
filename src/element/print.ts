/**
 * Prints a summary on a page of its own. It uses no inline style, so that it works under a strict security policy, and from
 * a file too.
 */
import { css } from 'lit';
import type { Block } from '../export/summary.js';

/** The last list is the answers: many, and to be looked up rather than read. */
const summaryStyles = css`
  @page { margin: 9mm 12mm }
  body { font: 8.75pt/1.25 system-ui, sans-serif; color: #000; background: #fff; margin: 0 }
  h1 { font-size: 20pt; line-height: 1.15; margin: 0 0 .4em }
  h2 { font-size: 11pt; line-height: 1.2; margin: .7em 0 .2em; break-after: avoid }
  p { margin: .3em 0 } ul { margin: .3em 0; padding-inline-start: 1.3em } li { margin: .12em 0; break-inside: avoid }
  ul:has(:nth-child(5)) { columns: 2; column-gap: 8mm }
  ul:last-of-type, ul:last-of-type ~ p { font-size: 8pt }
  ul:last-of-type { columns: 3 }`;

/** The blocks as a document: built by the DOM, as no policy minds. */
export function blockElement(page: Document, block: Block): HTMLElement {
  const make = (tag: string, text: string): HTMLElement =>
    Object.assign(page.createElement(tag), { textContent: text });
  if ('heading' in block) return make(`h${String(block.level)}`, block.heading);
  if ('paragraph' in block) return make('p', block.paragraph);
  const list = page.createElement('ul');
  list.append(...block.items.map((item) => make('li', item)));
  return list;
}

/** How long to wait for a sign that printing has begun, in milliseconds: most browsers give it at once. */
const patience = 300;

/**
 * Opens the print dialog for the blocks alone, from an empty frame inside `root`. The frame goes when printing ends.
 * @param failed is called where nothing is printed: there is no `print`, or it is forbidden. Nothing is left behind then.
 */
export function printBlocks(
  root: ParentNode,
  blocks: readonly Block[],
  title: string,
  language: string,
  failed: () => void,
): void {
  const frame = document.createElement('iframe');
  frame.className = 'print';
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  const giveUp = (): void => {
    frame.remove();
    failed();
  };
  try {
    root.append(frame);
    const { contentDocument: page, contentWindow } = frame;
    // In a sandbox of another origin the frame is out of reach, but the page itself has a style for print.
    const view = page && contentWindow ? contentWindow : window;
    if (page) fillPage(page, blocks, title, language);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const printing = { begun: false };
    const begin = (): void => {
      printing.begun = true;
      clearTimeout(waiting);
    };
    const once = { once: true };
    view.addEventListener('beforeprint', begin, once);
    view.addEventListener(
      'afterprint',
      () => {
        begin();
        frame.remove();
      },
      once,
    );
    view.print();
    // A sandbox that forbids dialogs lets `print` do nothing at all, and tells of it by no error.
    if (!printing.begun) waiting = setTimeout(giveUp, patience);
  } catch {
    giveUp();
  }
}

function fillPage(page: Document, blocks: readonly Block[], title: string, language: string): void {
  page.title = title;
  page.documentElement.lang = language;
  page.body.append(...blocks.map((block) => blockElement(page, block)));
  // A style sheet belongs to the document it is made in, so the frame makes its own.
  const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(String(summaryStyles));
  page.adoptedStyleSheets = [sheet];
}

/** Opens what is folded while the host's page is printed: paper cannot be opened. */
export function unfoldForPrint(root: ParentNode): void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open]):has(> .folded)')];
  for (const details of folded) details.open = true;
  addEventListener(
    'afterprint',
    () => {
      for (const details of folded) details.open = false;
    },
    { once: true },
  );
}
