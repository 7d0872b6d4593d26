/**
 * Sets the check up from the frame's own address, and tells the page around it how high the frame should be. It tells nothing
 * else: no answer, no question, no result.
 */
{
  const check = document.querySelector('back-pain-check');
  const asked = new URLSearchParams(location.search);
  const framed = parent !== window;

  customElements.whenDefined('back-pain-check').then(() => {
    // On its own, this page takes no name, link or number: whoever passes on its address could put theirs on your site.
    const settings = [
      'region',
      'lang',
      'languages',
      'clinician-lang',
      'heading-level',
      'history',
      ...(framed ? ['clinic-name', 'booking-url', 'phone'] : []),
    ];
    for (const name of settings) if (asked.has(name)) check.setAttribute(name, asked.get(name));
    for (const name of ['accent', 'surface', 'text']) {
      const colour = asked.get(name);
      if (colour && CSS.supports('color', colour)) check.style.setProperty(`--bpc-${name}`, colour);
    }
    // The words in the page are for when the script does not come; the check has its own, with the region's numbers.
    check.replaceChildren();
    check.restart();
    // The check has moved on when it focuses a heading, which Tab does not reach. No such event leaves its shadow root.
    check.shadowRoot.addEventListener('focusin', ({ target }) => {
      if (framed && target.tabIndex < 0) tell(true);
    });
  });

  const tell = (moved) => {
    const { height } = document.body.getBoundingClientRect();
    parent.postMessage({ type: 'back-pain-check-frame', height, moved }, '*');
  };
  if (framed) {
    new ResizeObserver(() => tell(false)).observe(document.body);
    // The page around may be ready later than the frame, and ask.
    addEventListener('message', ({ source, data }) => {
      if (source !== parent) return;
      tell(false);
      // The language of the page around, unless the address names one.
      if (data?.type === 'back-pain-check-language' && !asked.has('lang'))
        check.setAttribute('lang', String(data.lang));
    });
  }
}
