/**
 * Rollup plugin that keeps our copy of Lit to itself: it leaves no version mark on the page and takes a Trusted Types
 * policy of its own name, so that a page with another Lit keeps working under a strict policy. That it saves 120 bytes of
 * brotli is not why it is there. A pattern that no longer fits Lit's code fails the build.
 */
import MagicString from 'magic-string';

/** What each of Lit's modules holds that others could notice or that they could break, and what stands in its place. */
const editsFor = (policy) => ({
  'lit-html/lit-html.js': [
    [/createPolicy\("lit-html"/, `createPolicy("${policy}"`],
    // In XHTML a template would be read as XML, which Lit's are not.
    [
      /(\w+)\.createElement\("template"\)/,
      '($1.contentType=="text/html"?$1:$1.implementation.createHTMLDocument("")).createElement("template")',
    ],
    [/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element/lit-element.js': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '']],
  '@lit/reactive-element/reactive-element.js': [
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
    // Only decorators write this metadata, and there are none here.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/litPropertyMetadata\.get\(\w+\)/, 'void 0'],
  ],
});

/** @param {string} policy the name of the Trusted Types policy: each script on a page takes one of its own. */
export const privateLit = (policy) => ({
  name: 'private-lit',
  transform(code, id) {
    const file = Object.keys(editsFor(policy)).find((path) =>
      id.replaceAll('\\', '/').endsWith(`/node_modules/${path}`),
    );
    if (!file) return null;
    const output = new MagicString(code);
    for (const [pattern, replacement] of editsFor(policy)[file]) {
      const found = pattern.exec(code);
      if (!found)
        this.error(`${file} holds no ${pattern} any more: read the new Lit and mend scripts/build/private-lit.mjs.`);
      output.update(found.index, found.index + found[0].length, found[0].replace(pattern, replacement) || ' ');
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
});
