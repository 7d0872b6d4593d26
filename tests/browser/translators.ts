/** What translators in the page do to its texts, also inside a shadow root. It knows nothing of what it is done to. */

function texts(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** What is done to the text nodes of a root, spaces included. */
export const translators: Record<string, (root: Node) => void> = {
  'wraps each text': (root) => {
    for (const text of texts(root)) {
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.append(text);
    }
  },
  'puts a new text in place of each': (root) => {
    for (const text of texts(root)) {
      const font = document.createElement('font');
      font.textContent = `«${text.data}»`;
      text.replaceWith(font);
    }
  },
  'writes into each': (root) => {
    for (const text of texts(root)) text.data = `«${text.data}»`;
  },
  'takes the texts and the marks between them together': (root) => {
    for (const text of texts(root)) text.parentNode?.normalize();
    for (const { parentElement: parent } of texts(root)) {
      if (parent && parent.children.length === 0) parent.textContent = `«${parent.textContent}»`;
    }
  },
};
