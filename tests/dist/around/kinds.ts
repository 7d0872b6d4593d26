/**
 * The table of `docs/pages-nobody-here-wrote.md`. Each of its rows is driven by the test or the suite that `title` names by its
 * id; `table.test.ts` finds one that no test drives. Run as a command it writes the table into the document.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kinds, type Kind } from './rows.js';

export { kinds };

/** What the test or the suite that drives a row is called. */
export function title(id: keyof typeof kinds): string {
  const { kind, libraries, now }: Kind = kinds[id];
  return `${kind}${libraries.length ? ` (${libraries.map(withVersion).join(', ')})` : ''}: ${now}`;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  devDependencies: Readonly<Record<string, string>>;
};

function withVersion(library: string): string {
  const version = devDependencies[library];
  // Where two versions of one package are tried, the name of one is an alias of ours.
  const [, name, aliased] = /^npm:(.+)@(.+)$/.exec(version ?? '') ?? [];
  if (name) return `${name} ${aliased!}`;
  return version ? `${library} ${version}` : library;
}

const markers = /(<!-- kinds -->\n)[^]*?(<!-- \/kinds -->)/;
export const documentFile = `${root}docs/pages-nobody-here-wrote.md`;

/** The document with these rows between its markers. */
export function withTable(markdown: string): string {
  if (!markers.test(markdown)) throw new Error(`${documentFile} has no markers <!-- kinds --> and <!-- /kinds -->.`);
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = Object.values<Kind>(kinds).map(
    ({ kind, libraries, now, test }) =>
      `| ${[kind, libraries.map(withVersion).join(', '), now, `[test](../tests/${test})`].map(cell).join(' | ')} |\n`,
  );
  const table = `| kind | library and version | what happens now | driven by |\n| --- | --- | --- | --- |\n${rows.join('')}`;
  return markdown.replace(markers, (_, open: string, close: string) => `${open}\n${table}\n${close}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(documentFile, withTable(readFileSync(documentFile, 'utf8')));
