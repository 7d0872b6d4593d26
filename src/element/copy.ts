/** Copies text with or without the permission for the clipboard: it works from a file and in a sandboxed frame too. */

/** Puts text on the clipboard; false when the browser lets it neither way. */
export async function copyText(root: ParentNode, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Over plain HTTP, from a file and in many frames there is no clipboard to ask, but the old command still works.
    const field = Object.assign(document.createElement('textarea'), { value: text, className: 'hidden' });
    const focused = (root.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    root.append(field);
    field.select();
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the clipboard permission
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      field.remove();
      focused?.focus({ preventScroll: true });
    }
  }
}
