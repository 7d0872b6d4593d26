/**
 * Packs the WordPress plugin: `dist/back-pain-check-wordpress.zip` with the plugin's files, the built script and the source
 * that it is built from, the licence and the plugin's translations. The same files make the same zip, byte by byte.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { languageCodes } from './languages.mjs';
import { translations } from './plugin-translations.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const plugin = join(repository, 'integrations/wordpress');
export const target = join(repository, 'dist/back-pain-check-wordpress.zip');

/** The files below a folder as text, by their paths in it; but no page for those who read the repository. */
function filesIn(folder) {
  const files = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'README.md') continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    files[relative(folder, path).split(sep).join('/')] = readFileSync(path, 'utf8');
  }
  return files;
}

const { name, version, license, type, engines, dependencies, devDependencies } = JSON.parse(
  readFileSync(join(repository, 'package.json'), 'utf8'),
);
const buildTools = /^(rollup|@rollup\/.*|esbuild|estree-walker|magic-string|terser|tslib|tsx|typescript)$/;

/**
 * What the script is built from, by path: WordPress.org wants a script that people can read, or its source and how to build it
 * (its guideline 4). Beside the source stand the build's own files, and a package.json of what they need.
 */
function sourceFiles() {
  const tools = Object.entries(devDependencies).filter(([tool]) => buildTools.test(tool));
  const own = { name, version, license, private: true, type, engines, scripts: { build: 'rollup -c' }, dependencies };
  const files = { 'package.json': JSON.stringify({ ...own, devDependencies: Object.fromEntries(tools) }, null, 2) };
  for (const path of ['rollup.config.mjs', 'tsconfig.json', 'LICENSE'])
    files[path] = readFileSync(join(repository, path), 'utf8');
  for (const folder of ['src', 'scripts/build']) {
    for (const [path, text] of Object.entries(filesIn(join(repository, folder)))) files[`${folder}/${path}`] = text;
  }
  return files;
}

/** The plugin's files as they are installed, by path, as text or as bytes. */
export function pluginFiles() {
  const files = filesIn(plugin);
  Object.assign(files, translations(files, version));
  for (const code of languageCodes) {
    const file = `back-pain-check.${code}.js`;
    files[`assets/${file}`] = readFileSync(join(repository, 'dist', file), 'utf8');
  }
  files['assets/back-pain-check.js'] = readFileSync(join(repository, 'dist/back-pain-check.js'), 'utf8').replace(
    /\n\/\/# sourceMappingURL=.*\n?$/,
    '\n',
  );
  files['THIRD-PARTY-NOTICES.txt'] = readFileSync(join(repository, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  files['LICENSE'] = readFileSync(join(repository, 'LICENSE'), 'utf8');
  for (const [path, text] of Object.entries(sourceFiles())) files[`source/${path}`] = text;
  return files;
}

/** The zip's bytes. The date is of no time and, as zip wants it, local, so that no clock and no zone changes a byte. */
export function pack() {
  const entries = Object.entries(pluginFiles()).sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = Object.fromEntries(
    entries.map(([path, content]) => [
      `back-pain-check/${path}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  return zipSync(tree, { level: 9, mtime: new Date(1980, 0, 1) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bytes = pack();
  mkdirSync(join(repository, 'dist'), { recursive: true });
  writeFileSync(target, bytes);
  console.log(`dist/back-pain-check-wordpress.zip  ${(bytes.length / 1024).toFixed(0)} KiB`);
}
