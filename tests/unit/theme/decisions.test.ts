/** Every `--bpc-*` is the same set everywhere: in the styles, the manifest, the README and the theme studio. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  decisions,
  declarations,
  readDecision,
  type Decision,
  type DecisionId,
} from '../../../demo/theme/decisions.js';
import { views, type View } from '../../../demo/theme/people.js';
import { presets } from '../../../demo/theme/presets.js';
import { readHash, writeHash } from '../../../demo/theme/state.js';
import { assess, journey } from '../../../src/engine/index.js';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const properties = (text: string): string[] => [...new Set(text.match(/--bpc-[a-z]+/g) ?? [])].sort();
const sheets = ['tokens', 'base', 'back-pain-check', 'result'].map((sheet) => read(`src/element/${sheet}.styles.ts`));
const plain = (css: string): string => css.replace(/\/\*[^]*?\*\//g, '');
const styles = plain(sheets.join(''));
const section = (name: string): string =>
  read('README.md').split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';

describe('the decisions of a host', () => {
  const used = properties(styles);

  it('are in the styles what README says', () => {
    assert.ok(used.length > 5);
    assert.deepEqual(properties(section('css-properties')), used);
  });

  it('are in the styles what the element says', () => {
    const said = [...read('src/element/back-pain-check.ts').matchAll(/@cssprop (--bpc-\w+)/g)]
      .map(([, name]) => name)
      .sort();
    assert.deepEqual(said, used);
  });

  it('are in the styles what the studio offers', () => {
    assert.deepEqual(
      Object.values(decisions)
        .map(({ property }) => property)
        .sort(),
      used,
    );
  });

  it('are declared with what the widget takes where the host takes nothing', () => {
    const all: Record<string, Decision> = decisions;
    for (const { property, ...decision } of Object.values(all)) {
      const [, own] = new RegExp(`var\\(${property}, (?:light-dark\\()?([^,)]+)`).exec(styles) ?? [];
      if (decision.kind === 'number') assert.equal(own, `${decision.own}em`);
      else if (decision.kind === 'colour' && property !== '--bpc-text') assert.equal(own, decision.own);
      else assert.ok(own);
    }
  });

  it('have no colour in the styles but those of the tokens', () => {
    const others = plain(sheets.slice(1).join('')).match(/[^{}]*\{[^{}]*var\(--_accent\)/g) ?? [];
    assert.ok(others.length > 0);
    // Only the primary button is filled with the host's accent; all that draws with it is pulled until it stands out.
    for (const rule of others) assert.match(rule, /^\s*\.primary \{/);
  });
});

describe('the studio', () => {
  const regions = ['GB-ENG', 'US'];

  it('writes each preset into the address and reads it back', () => {
    for (const { theme, look, scheme } of Object.values(presets)) {
      const state = { ...readHash('', regions), theme, look, scheme };
      assert.deepEqual(readHash(writeHash(state, regions), regions), state);
    }
  });

  it('drops whatever is wrong in an address', () => {
    const bad =
      '#accent=red;}*{color:red&surface=url(//evil)&text=%23ggg&radius=-1&spacing=1e9&width=NaN&font=__proto__&look=<b>&view=constructor&region=XX&x=y';
    assert.deepEqual(readHash(bad, regions), readHash('', regions));
    assert.equal(writeHash(readHash(bad, regions), regions), '');
    assert.deepEqual(declarations(readHash('#font=toString&accent=12345', regions).theme), []);
  });

  it('keeps numbers within their bounds and colours in one form', () => {
    const rows: [DecisionId, string, string | number | undefined][] = [
      ['radius', '99', 2],
      ['spacing', '0', 0.6],
      ['width', '42', 42],
      ['radius', '0.5em', undefined],
      ['accent', 'ABC', '#aabbcc'],
      ['accent', ' #0B6E6E ', '#0b6e6e'],
      ['accent', '', undefined],
      ['font', 'serif', 'serif'],
      ['font', 'Comic Sans', undefined],
    ];
    for (const [id, given, value] of rows) assert.equal(readDecision(id, given), value, `${id}: ${given}`);
  });

  it('has people who come to the results that it names, and are asked the questions that it stops at', () => {
    for (const view of Object.keys(views) as View[]) {
      const { answers, ...rest } = views[view] as { answers: object; stop?: { at: string } | 'tier-page' };
      if (view === 'start') continue;
      const { pages } = journey(answers as never);
      const asked = pages.flatMap(({ questions }) => [...questions]) as string[];
      if (rest.stop === 'tier-page')
        assert.ok(
          pages.some(({ shows }) => shows === 'tier'),
          view,
        );
      else if (rest.stop) assert.ok(asked.includes(rest.stop.at), view);
      else assert.equal(assess(answers as never).tier, view);
    }
  });
});
