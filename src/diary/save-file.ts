/** Hands a text to the browser as a file to be saved. Nothing leaves the device. */
export function saveFile(root: ParentNode, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name, className: 'hidden' });
  root.append(link);
  link.click();
  link.remove();
  // A browser that asks where to save it still reads it for a while.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
