/**
 * Prints sheets, each from a page of its own on. It uses no inline style, so that it works under a strict security policy, and
 * from a file too.
 */
import { css, render } from 'lit';
import { questions } from '../content/questions.js';
import type { Block, Sheet } from '../export/sheet.js';
import { langTag } from '../text/forms.js';
import { bodyPicture } from './views/body.js';
import type { ViewContext } from './views/context.js';

const sheetStyles = css`
  @page { margin: 8mm 12mm }
  body { font: 10.5pt/1.18 Arial, Helvetica, sans-serif; color: #000; background: #fff; margin: 0 }
  section + section { break-before: page }
  h1 { font-size: 16pt; line-height: 1.15; margin: 0 0 .2em }
  h2 { font-size: 11.5pt; margin: .4em 0 .1em; break-after: avoid }
  p { margin: .2em 0 } ul { margin: .15em 0; padding-inline-start: 1.2em } li { margin: .08em 0; break-inside: avoid }
  ul:has(:nth-child(5)) { columns: 2; column-gap: 6mm }
  dl { margin: .2em 0 } dl div { margin: .15em 0 }
  dt { font-weight: 700 } dd { margin: 0 } dt, dd { display: inline; margin-inline-end: .5em }
  .body-picture ~ dl div { display: grid; grid-template-columns: 32mm 1fr }
  .body-picture { float: inline-end; display: flex; gap: 1mm; font-size: 8pt; margin-inline-start: 4mm }
  .body-picture svg { height: 44mm; order: 1; fill: none; stroke: #777 } .body-picture span + span { order: 2 }
  .ticked { fill: #444 } .spine { stroke-dasharray: 0.1 7; stroke-width: 2.5 }`;

/** The blocks as a document: built by the DOM, as no policy minds. */
export function blockElement(page: Document, block: Block): HTMLElement {
  const make = (tag: string, text: string): HTMLElement =>
    Object.assign(page.createElement(tag), { textContent: text });
  if ('heading' in block) return make(`h${String(block.level)}`, block.heading);
  if ('paragraph' in block) return make('p', block.paragraph);
  const list = page.createElement('facts' in block ? 'dl' : 'ul');
  const lines =
    'facts' in block
      ? block.facts.map(([name, fact]) => {
          const line = make('div', '');
          line.append(make('dt', name), make('dd', fact));
          return line;
        })
      : block.items.map((item) => make('li', item));
  list.append(...lines);
  return list;
}

/** Whose words are on the page itself, and whose beside the drawing of a body: two languages, where the sheets are in two. */
interface PrintContexts {
  readonly person: ViewContext;
  readonly drawing: ViewContext;
}

/** How long to wait for a sign that printing has begun, in milliseconds: most browsers give it at once. */
const patience = 300;

/**
 * Opens the print dialog for the sheets alone, from an empty frame inside `root`. The frame goes when printing ends.
 * @param failed is called where nothing is printed: there is no `print`, or it is forbidden. Nothing is left behind then.
 */
export function printSheets(
  root: ParentNode,
  sheets: readonly Sheet[],
  contexts: PrintContexts,
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
    if (page) fillPage(page, sheets, contexts);
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

/** The back of a body with its marked places; drawn by Lit, as on the screen. */
function drawBody(page: Document, marked: readonly string[], context: ViewContext): DocumentFragment {
  const drawing = page.createDocumentFragment();
  render(
    bodyPicture(
      context,
      'where',
      questions.where.options,
      (place) => marked.includes(place),
      () => undefined,
    ),
    drawing,
  );
  return drawing;
}

function fillPage(page: Document, sheets: readonly Sheet[], { person, drawing }: PrintContexts): void {
  const { start, language } = person.text;
  page.title = start.heading;
  page.documentElement.lang = langTag(language);
  for (const sheet of sheets) {
    const section = page.createElement('section');
    section.lang = sheet.language;
    section.dir = sheet.direction;
    if (sheet.marked) section.append(drawBody(page, sheet.marked, drawing));
    section.append(...sheet.blocks.map((block) => blockElement(page, block)));
    page.body.append(section);
  }
  // A style sheet belongs to the document it is made in, so the frame makes its own.
  const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(String(sheetStyles));
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
