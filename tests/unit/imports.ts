/** Reads which file of a folder imports which, types too, from the import lines alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** What a file names after `from`, in an `import` or in a call of `import()`. */
export function specifiers(code: string): string[] {
  const statement = /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])(.+?)\1/gm;
  const call = /\bimport\(\s*(['"`])(.+?)\1/g;
  return [...code.matchAll(statement), ...code.matchAll(call)].map(([, , specifier]) => specifier!);
}

/** The path that a relative specifier leads to, from the folder of the sources. */
export const target = (file: string, specifier: string): string =>
  normalize(join(dirname(file), specifier))
    .split(sep)
    .join('/');

/** The folder that a file lies in; none for the entry. */
export const layerOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

/** For each file below a folder, the files below it that it imports. */
export function importsOf(folder: string): Record<string, string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(
    files.map((file) => {
      const relative = specifiers(readFileSync(join(folder, file), 'utf8')).filter((name) => name.startsWith('.'));
      const path = file.split(sep).join('/');
      return [path, relative.map((name) => target(path, name).replace(/\.js$/, '.ts'))];
    }),
  );
}

/** Which layer imports which, as "element --> engine"; the entry is called `index`. */
export function layersOf(imports: Readonly<Record<string, readonly string[]>>): Set<string> {
  const name = (file: string): string => layerOf(file) || 'index';
  return new Set(
    Object.entries(imports).flatMap(([file, targets]) =>
      targets.filter((to) => name(to) !== name(file)).map((to) => `${name(file)} --> ${name(to)}`),
    ),
  );
}
