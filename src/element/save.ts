/** Hands the person a file that was made in the page. It works from a file on disk and needs no policy's leave. */

/** How long the file can still be fetched, in milliseconds: some browsers ask the person first. */
const patience = 40_000;

/**
 * Has the browser save a file. Where it may not, in a sandboxed frame or inside some apps, nothing happens, and nothing tells
 * of it.
 * @param type Its media type: a phone opens a calendar file by that.
 */
export function saveFile(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  // On no page, so that no listener of the host's, which may count downloads, sees the click.
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, patience);
}
