/** How sheets look on paper, each from a page of its own on; and what is folded on a page that is printed. */
import { css, render } from 'lit';
import { content } from '../content/index.js';
import { optionsOf } from '../engine/answers.js';
import type { Block, Sheet } from '../export/sheet.js';
import { langTag } from '../text/forms.js';
import { diaryOnPage } from './diary.js';
import { addStyles } from './add-styles.js';
import { printFrame } from './print-frame.js';
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

/**
 * Opens the print dialog for the sheets alone, and for the chart of a diary on the same page, below the last of them.
 * @param failed is called where nothing is printed.
 */
export const printSheets = (
  root: ParentNode,
  sheets: readonly Sheet[],
  contexts: PrintContexts,
  failed: () => void,
): void => {
  printFrame(
    root,
    (page) => {
      fillPage(page, sheets, contexts);
    },
    failed,
  );
};

/** The back of a body with its marked places; drawn by Lit, as on the screen. */
function drawBody(page: Document, marked: readonly string[], context: ViewContext): DocumentFragment {
  const drawing = page.createDocumentFragment();
  render(
    bodyPicture(
      context,
      'where',
      optionsOf(content.questions, 'where'),
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
  addStyles(page, String(sheetStyles));
  const last = page.body.lastElementChild;
  if (last) diaryOnPage()?.addToPaper(last);
}

/** Opens what is folded and matters on paper while the host's page is printed: paper cannot be opened. */
export function unfoldForPrint(root: ParentNode): void {
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('details.on-paper:not([open])')];
  for (const details of folded) details.open = true;
  addEventListener(
    'afterprint',
    () => {
      for (const details of folded) details.open = false;
    },
    { once: true },
  );
}
