/** The box around every view: its language and direction, and what tools that watch a page look for. It knows nothing of what is in it. */
import { html, type TemplateResult } from 'lit';
import { langTag } from '../../text/forms.js';
import type { Text } from '../../text/text.js';

/**
 * What session recorders and click analytics look for on an element that they must leave out with all that is in it is on the
 * box: docs/privacy.md names them, and a test hears what each sends.
 * @param named the language, in its own words, where it has just changed: read out, not shown.
 */
export const frameView = (
  { language, direction }: Pick<Text, 'language' | 'direction'>,
  view: unknown,
  named = '',
): TemplateResult =>
  html`<div class="bpc rr-block ph-no-capture sentry-block fs-exclude amp-block mp-block mp-no-track nr-block heap-ignore"
    data-private data-hj-suppress data-clarity-mask="true" data-dd-privacy="hidden" data-dd-action-name="back-pain-check" data-sentry-block data-openreplay-hidden
    data-matomo-mask data-cs-mask data-recording-disable lang=${langTag(language)} dir=${direction}>${view}<p class="hidden" aria-live="polite">${named}</p></div>`;
