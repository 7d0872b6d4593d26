/**
 * Prints a document of its own from a page, without the page. It uses no inline style, so that it works under a strict security
 * policy, and from a file too. It does not know what is printed.
 */

/** How long to wait for a sign that printing has begun, in milliseconds: most browsers give it at once. */
const patience = 300;

/**
 * Opens the print dialog for what `fill` puts into an empty frame inside `root`. The frame goes when printing ends.
 * @param failed is called where nothing is printed: there is no `print`, or it is forbidden. Nothing is left behind then.
 */
export function printFrame(root: ParentNode, fill: (page: Document) => void, failed: () => void): void {
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
    if (page) fill(page);
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
