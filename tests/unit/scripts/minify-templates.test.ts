/** What the build takes out of templates, and the spaces that it must leave. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minifyHtml, minifyTemplates } from '../../../scripts/build/minify-templates.mjs';

const slot = '\uE000';
const rows: [title: string, html: string, minified: string][] = [
  [
    'takes the indentation of blocks',
    '\n  <section>\n    <h2>Title</h2>\n    <p>Text</p>\n  </section>\n',
    '<section><h2>Title</h2><p>Text</p></section>',
  ],
  ['keeps one space between inline tags', '<p>\n  <b>a</b>\n  <i>b</i>\n</p>', '<p><b>a</b> <i>b</i></p>'],
  ['keeps one space between words and tags', '<p>Call\n   <a>999</a>\n now.</p>', '<p>Call <a>999</a> now.</p>'],
  ['keeps one space beside an expression', `<p>Call\n  ${slot}\n  ${slot} now</p>`, `<p>Call ${slot} ${slot} now</p>`],
  ['keeps a space at the ends, for it may stand in a line', ' <b>a</b> ', ' <b>a</b> '],
  ['adds no space', `<b>a</b>${slot}<i>b</i>`, `<b>a</b>${slot}<i>b</i>`],
  ['keeps a non-breaking space', '<p>10\u00a0 mg</p>', '<p>10\u00a0 mg</p>'],
  ['keeps what is verbatim', '<div>\n<pre>\n a\n  b </pre>\n</div>', '<div><pre>\n a\n  b </pre></div>'],
  [
    'puts attributes on one line',
    `<input\n  id="a"\n  .value=${slot}\n  ?disabled=${slot}\n>`,
    `<input id="a" .value=${slot} ?disabled=${slot}>`,
  ],
  ['leaves quoted values alone', `<p title="a  >  b"   class='x  y' >t</p>`, `<p title="a  >  b" class='x  y'>t</p>`],
  ['leaves the space that ends an unquoted value', `<input value=${slot} />`, `<input value=${slot} />`],
  [
    'drops comments, but none with an expression',
    `<p>a</p><!-- note --><p>b</p><!-- ${slot} -->`,
    `<p>a</p><p>b</p><!-- ${slot} -->`,
  ],
  [
    'takes the indentation of drawings',
    '<svg>\n  <path d="M0 0"/>\n  <g>\n<circle r="1"/></g>\n</svg> Label',
    '<svg><path d="M0 0"/><g><circle r="1"/></g></svg> Label',
  ],
  ['does not take a sign for a tag', '<p>1 <  2</p>', '<p>1 < 2</p>'],
];

async function build(code: string): Promise<string> {
  const entry = { name: 'entry', resolveId: (id: string) => id, load: () => code };
  const bundle = await rollup({
    input: 'entry.ts',
    external: ['lit'],
    plugins: [entry, minifyTemplates()],
    treeshake: false,
  });
  return (await bundle.generate({ format: 'es' })).output[0].code;
}

describe('the templates of the one file', () => {
  for (const [title, html, minified] of rows) {
    it(title, () => {
      assert.equal(minifyHtml(html), minified);
    });
  }

  it('are minified where they stand, with the code in them and the templates in that', async () => {
    const code = await build(
      'const a = html`\n <ul>\n  ${list.map((x) => html`\n <li>${x}</li>\n`)}\n </ul>`; const b = `  not   mine `;',
    );
    assert.match(code, /html`<ul>\$\{list\.map\(\(x\) => html`<li>\$\{x\}<\/li>`\)\}<\/ul>`/);
    assert.match(code, /`  not {3}mine `/);
  });

  it('are minified as CSS in css templates, with backslashes kept', async () => {
    assert.match(
      await build('const a = css`\n p::before { color: #ff0000;\n content: "\\\\201C" }`;'),
      /css`p:before\{color:red;content:"(“|\\\\201c)"\}`/i,
    );
  });

  it('fail the build where CSS cannot be read', async () => {
    await assert.rejects(build('css`p { color: red; } }`'), /In a css template/);
    await assert.rejects(build('css`p { color: ${x}; }`'), /a css template with an expression/);
    await assert.rejects(build('css`p::before { content: "\\201C" }`'), /a backslash is written twice/);
  });
});
