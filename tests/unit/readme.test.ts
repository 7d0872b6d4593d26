/** The tables and facts of README, and of the pages in docs that it sends a host to, against the code: no more and no less. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../src/content/version.js';
import { configurationSchema, fieldRegistry } from '../../src/element/configuration.js';
import { en } from '../../src/text/en.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const bundlers = read('docs/bundlers.md');
const privacy = read('docs/privacy.md');
const theming = read('docs/theming.md');
const element = read('src/element/back-pain-check.ts');
const folder = (path: string, ending: string): string =>
  readdirSync(new URL(`../../${path}`, import.meta.url))
    .filter((file) => file.endsWith(ending))
    .map((file) => read(`${path}/${file}`))
    .join('\n');
const views = folder('src/element/views', '.ts');
const styles = folder('src/element', '.styles.ts');

/** The rows of a Markdown table: cells without the code marks around the first. */
function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    )
    .map(([first, ...rest]) => [first!.replaceAll('`', ''), ...rest]);
}

function table(marker: string, page = readme): string[][] {
  const [, between] = new RegExp(`<!-- ${marker} -->([^]*?)<!-- /${marker} -->`).exec(page) ?? [];
  assert.ok(between, `there are the markers <!-- ${marker} -->`);
  return rows(between);
}

/** What the class's comment documents with a tag: name and description. */
const documented = (tag: string): string[][] =>
  [...element.matchAll(new RegExp(`^ \\* @${tag}(?: \\{.*?\\})? (\\S+) - (.*)$`, 'gm'))].map(([, name, about]) => [
    name!,
    about!,
  ]);

const names = (list: readonly string[][]): string[] => list.map(([name]) => name!);
const unique = (list: Iterable<string>): string[] => [...new Set(list)].sort();

/** Every page and every README that shows what a host writes inside the tag. */
const hostsLines = ['README.md', ...readdirSync(new URL('../../demo', import.meta.url), { recursive: true })]
  .map((file) => (file === 'README.md' ? file : `demo/${String(file)}`))
  .filter((file) => /\.(html|md)$/.test(file) && !file.includes('node_modules'))
  .filter((file) => read(file).includes('now if you have back pain and'));

describe('what a host writes inside the tag', () => {
  assert.ok(hostsLines.length > 5);
  for (const file of hostsLines) {
    // The host's lines take the place of the widget's own start, so a shorter list would be all that a person sees.
    it(`is the widget's own emergency list in ${file}`, () => {
      const list = [...read(file).matchAll(/^ *(?:<li>|- )(.*?)(?:<\/li>)?$/gm)].map(([, line]) => line!);
      const own = Object.values(en.start.emergencyList);
      const first = list.indexOf(own[0]!);
      assert.deepEqual(list.slice(first, first + own.length), own);
    });
  }
});

describe('README', () => {
  it('has docs/privacy.md name the recorders that are tried, in the versions that are tried', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    const tried = [...read('tests/dist/recorders.test.ts').matchAll(/packageName: '(.*?)'/g)].map(([, name]) => name!);
    assert.deepEqual(
      table('recorders', privacy).map(([name, version]) => [name, version]),
      tried.map((name) => [name, devDependencies[name]]),
    );
  });

  it('has each attribute, with what it takes', () => {
    const expected = Object.entries(configurationSchema.shape).map(([name, schema]) => [
      name,
      fieldRegistry.get(schema)!.takes,
    ]);
    assert.deepEqual(
      table('attributes').map(([name, takes]) => [name, takes]),
      expected,
    );
    assert.deepEqual(names(documented('attr')), names(expected), 'the class documents them too');
  });

  it('tells what holds where an attribute is left out', () => {
    const without = Object.fromEntries(table('attributes').map(([name, , fallback]) => [name, fallback]));
    assert.equal(without['heading-level'], String(configurationSchema.shape['heading-level'].parse(undefined)));
    assert.equal(without['clinic-name'], `"${en.result.clinic}"`);
  });

  it('has each property: one for each attribute', () => {
    const [, properties] = /static override properties = \{([^]*?)\n  \};/.exec(element) ?? [];
    const attributes = [...properties!.matchAll(/^ +(\w+): \{(?: attribute: '([\w-]+)')?/gm)].map(
      ([, property, attribute]) => attribute ?? property!,
    );
    assert.deepEqual(unique([...attributes, 'lang']), unique(names(table('attributes'))));
  });

  it('has each event', () => {
    const events = [...read('src/element/events.ts').matchAll(/super\('([\w-]+)'/g)].map(([, name]) => name!);
    assert.deepEqual(names(table('events')), events);
    assert.deepEqual(names(documented('fires')), events);
    const declared = [...read('src/element/events.ts').matchAll(/^ {4}'([\w-]+)': \w+;$/gm)].map(([, name]) => name!);
    assert.deepEqual(declared, events, 'each is typed for addEventListener');
  });

  it('has each CSS property, in the words of the class', () => {
    assert.deepEqual(table('css-properties'), documented('cssprop'));
    const used = [...styles.matchAll(/--bpc-[a-z-]+/g)].map(([name]) => name);
    assert.deepEqual(unique(used), unique(names(documented('cssprop'))));
  });

  it('has each part in docs/theming.md, in the words of the class', () => {
    assert.deepEqual(table('parts', theming), documented('csspart'));
    const used = [...views.matchAll(/\bpart="([^"]*)"/g)].flatMap(([, parts]) => parts!.split(' '));
    const beside = documented('csspart')
      .find(([name]) => name === 'button')![1]!
      .matchAll(/`([\w-]+)`/g);
    assert.deepEqual(unique(used), unique([...names(documented('csspart')), ...[...beside].map(([, name]) => name!)]));
  });

  it('has the one public method', () => {
    const methods = [
      ...element.matchAll(/^ {2}(?!static|protected|private|override|#|readonly|declare)(\w+)\(.*\{$/gm),
    ].map(([, name]) => name!);
    const calledByBrowser = ['constructor', 'adoptedCallback'];
    assert.deepEqual(
      methods.filter((name) => !calledByBrowser.includes(name)),
      ['restart'],
    );
    assert.match(readme, /### Method\n\n`restart\(\)`/);
  });

  it('names the content’s version, date and review date', () => {
    const inWords = (date: string): string =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
    const [, told, date, reviewBy] =
      /Content version (\S+) of ([\w ]+), review by\s(?:> )?([\w ]+)\./.exec(readme.replace(/\n> /g, ' ')) ?? [];
    assert.deepEqual([told, date, reviewBy], [version.version, inWords(version.date), inWords(version.reviewBy)]);
  });

  it('has each import that the package exports in docs/bundlers.md', () => {
    const [, imports] = /(\| import[^]*?)\n\n/.exec(bundlers) ?? [];
    const { name, exports } = JSON.parse(read('package.json')) as { name: string; exports: Record<string, unknown> };
    const exported = Object.keys(exports)
      .filter((path) => path !== './package.json')
      .map((path) => path.replace('.', name));
    assert.deepEqual(names(rows(imports!)), exported);
  });

  it('has docs/privacy.md name the attributes that tell session-replay tools to mask', () => {
    const marks = (template: RegExp): string[] =>
      unique([...template.exec(views)![0].matchAll(/\bdata-(?!tier|question)[\w-]+/g)].map(([mark]) => mark));
    const [, told] = /told not to record \(([^)]*)\)/.exec(privacy.replace(/\s+/g, ' ')) ?? [];
    const named = unique([...told!.matchAll(/`([\w-]+)`/g)].map(([, mark]) => mark!));
    assert.deepEqual(named, marks(/<input [^]*?>/), 'on inputs');
    assert.deepEqual(named, marks(/data-tier=[^]*?>/), 'on the result');
  });
});
