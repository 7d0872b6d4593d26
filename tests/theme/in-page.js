/**
 * What the theme tests run inside a page: a walk through the widget, and a look at where everything lies. A plain script,
 * for it is put into pages as it is; it relies on what the widget promises to tools, and on its classes only to leave out
 * what is hidden on purpose.
 */
globalThis.inPage = (() => {
  const shown = (element) => element.checkVisibility() && !element.closest('.hidden, [hidden]');
  const told = (element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;

  /** What lies outside of the widget, is cut off, or is too small to hit. */
  function faults(widget) {
    const found = [];
    const root = widget.shadowRoot;
    const box = (root.querySelector('.card') ?? widget).getBoundingClientRect();
    const scale = box.width / (root.querySelector('.card') ?? widget).offsetWidth;
    const slack = 1.5 * scale;
    if (box.width < 100 * scale) found.push(`the widget is ${box.width} px wide`);
    const outside = ({ left, right }, of) => left < of.left - slack || right > of.right + slack;
    const range = document.createRange();
    const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const { currentNode: node } = words;
      const parent = node.parentElement;
      if (!parent || !node.data.trim() || !shown(parent) || parent.closest('svg, style, option')) continue;
      // Short words break nowhere, and long ones may break after a hyphen or a slash.
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}’.,:;?()]{8,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          found.push(`a broken word: “${word}” in ${told(parent)}`);
      }
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const around =
        parent.closest('button, summary, .option, .actions li, .head, .badge')?.getBoundingClientRect() ?? box;
      if (rects.some((rect) => outside(rect, box) || outside(rect, around)))
        found.push(`words stick out: ${told(parent)}`);
      else if (rects.some(({ top, bottom }) => top < around.top - 3 * slack || bottom > around.bottom + 3 * slack)) {
        found.push(`words are taller than their box: ${told(parent)}`);
      }
    }
    for (const element of root.querySelectorAll('button, select, input, summary, a, .option, svg, fieldset, li, dd')) {
      if (!shown(element)) continue;
      const rect = element.getBoundingClientRect();
      if (rect.width === 0) found.push(`nothing is left of ${told(element)}`);
      if (outside(rect, box)) found.push(`sticks out: ${told(element)}`);
      const { overflowX, display } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.localName !== 'select' && element.scrollWidth > element.clientWidth + 2) {
        found.push(`cut off: ${told(element)}`);
      }
      // Inputs are hit by their whole option, and links in a line of words have room by the line.
      const target =
        element.matches('button, select, summary, .option') || (element.localName === 'a' && display !== 'inline');
      const small = element.matches('.badge summary, .which-region summary') ? 24 : 44;
      if (target && rect.height < small * scale - 0.6)
        found.push(`${rect.height.toFixed(1)} px high: ${told(element)}`);
    }
    return [...new Set(found)];
  }

  const press = async (widget, part) => {
    widget.shadowRoot.querySelector(`button[part~="${part}"]`).click();
    await widget.updateComplete;
  };

  /** Goes from the start to the result and calls `look` at each view: before, with errors, and answered. */
  async function walk(widget, answers, look = () => {}, until = () => false) {
    const root = widget.shadowRoot;
    await widget.updateComplete;
    look('start');
    await press(widget, 'start');
    for (let before = ''; !root.querySelector('[data-tier]');) {
      const names = () => [...new Set([...root.querySelectorAll('form input')].map(({ name }) => name))];
      // The page that tells the tier asks nothing, so that Continue finds nothing missing there.
      const page = names().join(', ') || 'how-urgent';
      if (page === before) throw new Error(`The widget stays on the page that asks ${page}.`);
      before = page;
      if (until(page)) return;
      if (page !== 'how-urgent' && !root.querySelector('button[part~="skip"]')) {
        await press(widget, 'continue');
        look(`${page}, missed`);
      }
      const done = new Set();
      for (let name = names()[0]; name; name = names().find((other) => !done.has(other))) {
        done.add(name);
        for (const option of [answers[name] ?? []].flat()) {
          const input = root.querySelector(`form input[name="${name}"][value="${option}"]`);
          if (input && !input.checked) input.click();
          await widget.updateComplete;
        }
      }
      look(page);
      await press(widget, 'continue');
    }
    for (const details of root.querySelectorAll('details')) details.open = true;
    look(root.querySelector('[data-tier]').dataset.tier);
  }

  /** Every fault on every view for each of these people, with the view that it was seen on. */
  async function tour(people, prepare = () => {}) {
    const found = [];
    const views = new Set();
    for (const answers of people) {
      const widget = document.querySelector('back-pain-check');
      widget.restart();
      await widget.updateComplete;
      await walk(widget, answers, (view) => {
        prepare(widget);
        views.add(view);
        for (const fault of faults(widget)) found.push(`${view}: ${fault}`);
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth)
          found.push(`${view}: the page scrolls sideways, ${scrollWidth} px of ${clientWidth}`);
      });
    }
    return { found: [...new Set(found)], views: [...views] };
  }

  return { faults, walk, tour };
})();
