/** An Eleventy site that publishes the check's script, and can render the start of the check as it builds a page. */
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { html } from 'lit';
import 'back-pain-check';

const backPainCheck = async (region) => {
  const start = await collectResult(render(html`<back-pain-check region=${region}></back-pain-check>`));
  const without =
    '<noscript>The questions need JavaScript. Without it, speak to a doctor today if you are worried.</noscript>';
  // On one line, so that Markdown around it leaves it as it is.
  return `<script src="/back-pain-check.js" defer></script>${start}${without}`.replaceAll('\n', ' ');
};

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy('back-pain-check.js');
  eleventyConfig.addAsyncShortcode('backPainCheck', backPainCheck);
}
