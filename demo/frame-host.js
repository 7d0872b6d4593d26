/**
 * Makes each `<iframe data-back-pain-check-frame src="https://…/frame.html">` of a page as high as what it shows, and tells it
 * the page's language.
 */
{
  const told = new WeakSet();
  const frames = () => [...document.querySelectorAll('iframe[data-back-pain-check-frame]')];

  addEventListener('message', ({ origin, source, data }) => {
    if (data?.type !== 'back-pain-check-frame') return;
    // Only the window in that very frame may speak for it, and only while it shows the site that its address names.
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || origin !== new URL(frame.src).origin) return;
    const { lang } = frame.closest('[lang]') ?? {};
    if (lang && !told.has(frame)) source.postMessage({ type: 'back-pain-check-language', lang }, origin);
    told.add(frame);
    if (data.height > 0 && data.height < 30_000) frame.style.height = `${Math.ceil(data.height)}px`;
    // The next question is at the top, which may have left the screen.
    if (data.moved === true && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });

  // A frame that was ready first has told its height to nobody.
  for (const { contentWindow } of frames()) contentWindow.postMessage('back-pain-check-height?', '*');
}
