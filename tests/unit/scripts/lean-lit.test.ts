/** That the short scanner finds the expressions of every template of the widget where Lit's own scanner finds them. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { scan } from '../../../scripts/build/lean-lit/scan.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const marks = ['$lit$', 'lit$123456789$', '<?lit$123456789$>'] as const;

type Scan = (strings: readonly string[], suffix: string, marker: string, hole: string) => [string, string[]];

/** Lit's scanner, cut out of the minified module, but for its way with raw text: the only title here is a drawing's. */
function litScanner(): Scan {
  const lit = readFileSync(join(root, 'node_modules/lit-html/lit-html.js'), 'utf8');
  const between = (from: string, to: string): string => lit.slice(lit.indexOf(from), lit.indexOf(to));
  const patterns = between('f="[ ', ',x=t=>(i,...s)').replace('script|style|textarea|title', 'script|style|textarea');
  const scanner = between('const N=(t,i)=>{', 'class S{constructor');
  const code = `const ${patterns};const V=(t,i)=>i;${scanner}return N(strings,1)`;
  const made = new Function('strings', 'h', 'o', 'r', code) as Scan;
  return made;
}

/** The strings of each `html` and `svg` template below src, by where it stands. */
function templates(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const tree = ts.createSourceFile(file, readFileSync(join(root, 'src', file), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isTaggedTemplateExpression(node) && ['html', 'svg'].includes(node.tag.getText())) {
        const { template } = node;
        const strings = ts.isNoSubstitutionTemplateLiteral(template)
          ? [template.text]
          : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
        found.set(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}:${found.size}`, strings);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** How many spaces come after a value means nothing. */
const same = ([html, names]: [string, string[]]): unknown => [html.replace(/(lit\$123456789\$) +/g, '$1'), names];

describe('the short scanner', () => {
  const lit = litScanner();

  it('reads every template of the widget as Lit does', () => {
    const all = templates();
    assert.ok(all.size > 60, String(all.size));
    for (const [place, strings] of all)
      assert.deepEqual(same(scan(strings, ...marks)), same(lit(strings, ...marks)), place);
  });

  for (const [what, strings] of Object.entries<readonly string[]>({
    'words between tags': ['<p>', ' and ', '</p>'],
    'an expression alone': ['', ''],
    'a value without quotes': ['<a href=', '>x</a>'],
    'a value that ends its tag': ['<path d=', ' />'],
    'several expressions in a value': ['<p class="a ', ' b ', '">', '</p>'],
    'values one after the other': ['<input id="', '.', '" name=', ' .checked=', ' @change=', '>', ''],
    'an attribute before words': ['<p class="lead">', '</p>'],
  })) {
    it(`reads ${what} as Lit does`, () => {
      assert.deepEqual(same(scan(strings, ...marks)), same(lit(strings, ...marks)));
    });
  }
});
