/**
 * Writes a picture of each tier's result on a WordPress-like, a Bootstrap and a dark magazine page to
 * `dist/contact-sheet/hosts/`, on a phone with large text, a phone, a tablet and a desk, in light and dark, to be looked at side
 * by side. It needs the built files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { tierOrder } from '../../src/engine/journey.js';
import { people } from '../browser/people.js';
import { drive, type Answers as DriveAnswers } from '../dist/drive.js';
import { openBrowser, script } from '../dist/page.js';
import { settled, widgetOf } from './walk.js';

const check = `<back-pain-check region="GB-ENG" clinic-name="Riverside Physiotherapy" booking-url="https://clinic.example/"
  phone="020 7946 0000"></back-pain-check>`;

/** What the host's style does, and the body around the check. The dark of a page is its own, as a visitor's theme sets it. */
const hosts: Readonly<Record<string, { readonly head: string; readonly body: string }>> = {
  // A block theme: a narrow column, fluid type, styled links and buttons, margins between all children.
  wordpress: {
    head: `<style>
:root { color-scheme: light dark; --wide: 645px }
body { margin: 0; font-family: Georgia, serif; font-size: clamp(1rem, 0.9rem + 0.4vw, 1.15rem); line-height: 1.6;
  background: light-dark(#f9f9f9, #111); color: light-dark(#111, #eee) }
.wp-site-blocks > header { position: sticky; top: 0; padding: 12px 24px; border-bottom: 1px solid; background: inherit; z-index: 9;
  background: light-dark(#fff, #1b1b1b) }
.entry-content > * { max-width: var(--wide); margin-block: 1.2rem; margin-inline: auto }
main { padding: 0 24px } h1, h2, h3 { font-family: sans-serif; font-weight: 400; line-height: 1.2 }
a { color: light-dark(#7a3e00, #ffb86b); text-underline-offset: 0.2em }
button { background: #111; color: #fff; border: 0; border-radius: 0; padding: 1rem 2rem }
ul { padding-left: 2rem } p { margin-block: 1.2rem }
back-pain-check { --bpc-accent: light-dark(#7a3e00, #ffb86b); --bpc-surface: light-dark(#fff, #1b1b1b) }</style>`,
    body: `<div class="wp-site-blocks"><header>Riverside Physiotherapy</header><main><div class="entry-content">
<h1>When back pain gets worse</h1><p>Most back pain eases with time. Some needs help sooner. These questions tell you which is yours.</p>
${check}<p>Written by our physiotherapists.</p></div></main></div>`,
  },
  bootstrap: {
    head: `<link rel="stylesheet" href="/node_modules/bootstrap/dist/css/bootstrap.min.css">
<style>back-pain-check { --bpc-accent: var(--bs-primary); --bpc-surface: var(--bs-body-bg); --bpc-text: var(--bs-body-color); --bpc-radius: var(--bs-border-radius) }</style>`,
    body: `<nav class="navbar sticky-top bg-body-tertiary"><div class="container"><span class="navbar-brand">Riverside</span></div></nav>
<div class="container py-4"><div class="row"><main class="col-lg-8"><h1>Back pain</h1><p class="lead">Answer a few questions.</p>
<div class="card"><div class="card-body">${check}</div></div></main><aside class="col-lg-4"><div class="alert alert-info mt-4">Open until six.</div></aside></div></div>`,
  },
  // Dark at all times, with large serif type, a coloured accent and a reset that takes margins and list marks away.
  magazine: {
    head: `<style>* { margin: 0; padding: 0; box-sizing: border-box } ul { list-style: none }
:root { color-scheme: dark } body { background: #17130f; color: #efe6da; font: 20px/1.7 Georgia, serif }
article { max-width: 42em; margin: auto; padding: 24px } h1, h2, h3 { font-weight: 400; letter-spacing: -0.02em; line-height: 1.1 }
h1 { font-size: 2.4em } article > p:first-of-type::first-letter { float: left; font-size: 3.2em; line-height: 1; color: #e2543d }
button { font: inherit; text-transform: uppercase } p + p { text-indent: 1.5em }
back-pain-check { display: block; margin-block: 1.5em; --bpc-accent: #e2543d; --bpc-surface: #211b15; --bpc-text: #efe6da }</style>`,
    body: `<article><h1>The back, and what it tells us</h1><p>It begins on a Monday, as these things do, and by Friday it is worse.</p>
${check}<p>The next part is in our spring issue.</p></article>`,
  },
};

const sizes: Readonly<Record<string, { readonly width: number; readonly height: number; readonly text?: string }>> = {
  '360-large-text': { width: 360, height: 740, text: '200%' },
  '390': { width: 390, height: 844 },
  '768': { width: 768, height: 1024 },
  '1280': { width: 1280, height: 800 },
};

const folder = fileURLToPath(new URL('../../dist/contact-sheet/hosts/', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const pages: Record<string, string> = {};
for (const [host, { head, body }] of Object.entries(hosts))
  for (const scheme of ['light', 'dark'])
    for (const [size, { text = '' }] of Object.entries(sizes))
      pages[`/${host}-${scheme}-${size}`] =
        `<!doctype html><html lang="en-GB" data-bs-theme="${scheme}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${host}</title><link rel="icon" href="data:,">${head}${text && `<style>:root { font-size: ${text} } body { font-size: 1rem }</style>`}
<script src="${script}" defer></script><body>${body}</html>`;

const browser = await openBrowser();
const { url, close } = await serve({ pages });
const sections: string[] = [];
for (const [path, { size, scheme }] of Object.keys(pages).map((path) => {
  const [, , scheme = '', size = ''] = /^\/(\w+)-(\w+)-(.+)$/.exec(path) ?? [];
  return [path, { scheme, size }] as const;
})) {
  const { width, height } = sizes[size]!;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const figures: string[] = [];
  for (const tier of tierOrder) {
    await page.goto(`${url}${path}`);
    const widget = widgetOf(page);
    await drive(widget, people[tier] as DriveAnswers);
    await settled(widget);
    // The first screen as the person meets it, and the whole.
    const name = `${path.slice(1)}-${tier}`;
    await page.screenshot({ path: `${folder}${name}-first.png`, animations: 'disabled', caret: 'hide' });
    await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', caret: 'hide', fullPage: true });
    figures.push(`<a href="${name}.png"><img src="${name}-first.png" alt="${name}" loading="lazy"></a>`);
  }
  await context.close();
  sections.push(`<h2>${path.slice(1)}</h2><div>${figures.join('\n')}</div>`);
  console.log(path.slice(1));
}
await browser.close();
close();
writeFileSync(
  `${folder}index.html`,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Results on hosts</title><style>
body { font: 14px sans-serif; margin: 24px; background: #ddd; color: #111 }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start } img { width: 240px; display: block }
</style><h1>Each tier’s result on three hosts</h1>${sections.join('\n')}</html>`,
);
console.log(`${folder}index.html`);
