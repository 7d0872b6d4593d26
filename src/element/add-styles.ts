/** Gives a document, or a shadow root in it, a style sheet. It does not know what the sheet says. */

/** A sheet belongs to the document that it is made in, so it is made there: in a frame for print, or where a check was moved to. */
export function addStyles(root: Document | ShadowRoot, css: string): void {
  const { defaultView: view } = root.ownerDocument ?? root;
  // A document that nobody sees, such as a template's, takes none.
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** An element's shadow root, with this style, in whichever document the element is: the sheets that Lit shares fit the script's own. */
export function styledRoot(element: Element, css: string): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  addStyles(root, css);
  return root;
}
