/** That what the pages say is there: each path, npm script and link of README, CONTRIBUTING and docs, and the picture of the imports. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layersOf, importsOf } from './imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Handed to the project as they are, with the paths of those who wrote them. */
const foreign = ['docs/clinical/contract.md', 'docs/clinical/evidence.md', 'docs/clinical/review.md'];
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  '.github/pull_request_template.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].filter((page) => !foreign.includes(page));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Paths below the repository's folders that a page names; what a build writes is left out. */
const pathsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/(?<![\w/.-])(?:src|scripts|tests|docs|demo|integrations|\.ci|\.github)\/[\w./*{}-]*/g)].map(
    ([path]) => path.replace(/[.]+$/, ''),
  );
const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!).filter((link) => !/^(https?:|#)/.test(link));
/** `npm ci` and its like are npm's own. */
const npmScriptsIn = (markdown: string): string[] => [
  ...[...markdown.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!),
  ...[...markdown.matchAll(/npm (test|start)\b/g)].map(([, name]) => name!),
];
/** A task's example is a file that the reader is about to make. */
const exampleIn = (markdown: string): string | undefined => /The example is (?:\w+, )?`(\w+)`/.exec(markdown)?.[1];

/** What a page names that is not there. */
function missing(page: string, markdown: string): string[] {
  const example = exampleIn(markdown);
  const isMade = (path: string): boolean => example !== undefined && path.split('/').at(-1)!.startsWith(`${example}.`);
  return [
    ...pathsIn(markdown)
      .filter((path) => !isMade(path) && !existsSync(join(root, path.replace(/[^/]*[*{].*$/, ''))))
      .map((path) => `${page} names ${path}, which is not there`),
    ...linksIn(markdown)
      .filter((link) => !existsSync(join(root, dirname(page), link.replace(/#.*$/, ''))))
      .map((link) => `${page} links to ${link}, which is not there`),
    ...npmScriptsIn(markdown)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${page} names npm run ${name}, which package.json has not`),
  ];
}

describe('every path, link and npm script', () => {
  for (const page of pages) {
    test(`of ${page} is there`, () => {
      assert.deepEqual(missing(page, read(page)), []);
    });
  }

  test('that is not there is found', () => {
    const planted = 'See `src/engine/nowhere.ts`, [it](nowhere.md), `tests/unit/no*/*.ts` and `npm run nothing`.';
    assert.deepEqual(missing('docs/planted.md', planted), [
      'docs/planted.md names src/engine/nowhere.ts, which is not there',
      'docs/planted.md links to nowhere.md, which is not there',
      'docs/planted.md names npm run nothing, which package.json has not',
    ]);
  });
});

describe('decisions', () => {
  const folder = 'docs/decisions';
  const files = readdirSync(join(root, folder)).filter((file) => file !== 'README.md');
  const index = read(`${folder}/README.md`);

  for (const file of files) {
    test(`${file} has its parts, and its line in the index`, () => {
      const decision = read(`${folder}/${file}`);
      const title = /^# (.*)$/m.exec(decision)?.[1] ?? '';
      for (const part of ['Context', 'Decision', 'Consequence'])
        assert.match(decision, new RegExp(`^\\*\\*${part}\\.\\*\\* `, 'm'));
      const [number, ...words] = title.split(' ');
      assert.ok(file.startsWith(`${number!}-`), 'the title begins with its number');
      assert.ok(index.includes(`| [${number!}](${file}) | ${words.join(' ')} |`), 'the index has its title');
    });
  }

  test('are numbered without a gap', () => {
    assert.deepEqual(
      files.map((file) => Number(file.slice(0, 4))),
      files.map((_, index) => index + 1),
    );
  });
});

describe('the picture of the imports in docs/architecture.md', () => {
  const [, drawing = ''] = /```mermaid\n([^]*?)```/.exec(read('docs/architecture.md')) ?? [];
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from!} --> ${to!}`);

  test('has every import between two layers, and no other', () => {
    assert.deepEqual(drawn.sort(), [...layersOf(importsOf(join(root, 'src')))].sort(), 'an arrow reads "imports"');
  });

  test('goes one way', () => {
    const order = ['index', 'diary', 'element', 'export', 'session', 'engine', 'text', 'content'];
    const against = drawn.filter((arrow) => {
      const [from, to] = arrow.split(' --> ').map((layer) => order.indexOf(layer));
      return from! < 0 || to! < 0 || from! >= to!;
    });
    assert.deepEqual(against, []);
  });
});

describe('the imports of files', () => {
  test('lead back to no file that they came from', () => {
    assert.deepEqual(circles(importsOf(join(root, 'src'))), []);
  });

  test('are followed until a circle is found', () => {
    const planted = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts', 'd.ts'], 'c.ts': [], 'd.ts': ['b.ts'] };
    assert.deepEqual(circles(planted), ['b.ts → d.ts → b.ts']);
  });
});

/** Each way from a file back to itself. */
function circles(imports: Readonly<Record<string, readonly string[]>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    if (done.has(file)) return;
    const at = way.indexOf(file);
    if (at >= 0) {
      found.push([...way.slice(at), file].map(normalize).join(' → '));
      return;
    }
    for (const next of imports[file] ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of Object.keys(imports)) follow(file, []);
  return found;
}
