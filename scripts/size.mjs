/**
 * Prints what the built scripts weigh and fails when one is over its budget. Without `--check` it also prints a map: what
 * each kind of content and each module costs in the one file, read from its source map. It knows nothing of how they are
 * built.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The most bytes that each script may weigh, brotli at its best. */
export const budgets = { 'back-pain-check.js': 46_000, 'engine.js': 13_000 };

const dist = new URL('../dist/', import.meta.url);
const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = (name, ...numbers) => name.padEnd(44) + numbers.map((n) => n.toLocaleString('en').padStart(10)).join('');

/**
 * One line for each script that is over its budget.
 * @param {Record<string, number>} weights
 * @param {Record<string, number>} most
 */
export function overBudget(weights, most = budgets) {
  return Object.keys(most)
    .filter((file) => weights[file] > most[file])
    .map((file) => `${file} weighs ${weights[file]} bytes brotli, and its budget is ${most[file]}.`);
}

const kinds = {
  'src/text/': 'words',
  'src/content/': 'questions, rules and the rest of the content',
  'src/engine/': 'engine',
  'src/export/': 'export',
  'src/element/views/': 'templates',
  'src/element/': 'element',
  'src/': 'entry',
  'node_modules/': 'Lit',
};
const kindOf = (module) => {
  if (/configuration?|configure/.test(module)) return 'configuration check';
  if (module.includes('styles')) return 'styles';
  return kinds[Object.keys(kinds).find((folder) => module.startsWith(folder))] ?? 'banner and wrapping';
};

/** The characters of the built script that came from each module. */
function charactersByModule(code, map) {
  const sources = new SourceMap(map);
  const byModule = {};
  code.split('\n').forEach((line, lineNumber) => {
    for (let column = 0; column < line.length; column += 1) {
      const { originalSource } = sources.findEntry(lineNumber, column);
      const module = originalSource?.replace(/^.*?(?=(src|node_modules)\/)/, '') ?? '';
      byModule[module] = (byModule[module] ?? '') + line[column];
    }
  });
  return byModule;
}

function printMap(file) {
  const code = readFileSync(new URL(file, dist), 'utf8');
  const byModule = charactersByModule(code, JSON.parse(readFileSync(new URL(`${file}.map`, dist), 'utf8')));
  const byKind = {};
  for (const [module, text] of Object.entries(byModule)) byKind[kindOf(module)] = (byKind[kindOf(module)] ?? '') + text;
  // Brotli finds likeness between parts, so the parts alone weigh more than they do together.
  for (const [title, parts] of [
    ['kind', byKind],
    ['module', byModule],
  ]) {
    console.log(`\n${`${file} by ${title}`.padEnd(44)}       raw brotli alone`);
    const sorted = Object.entries(parts).sort(([, a], [, b]) => b.length - a.length);
    for (const [part, text] of sorted) console.log(row(part || '(no source)', text.length, brotli(text)));
  }
}

function main() {
  const weights = {};
  console.log(`${''.padEnd(44)}       raw   gzip -9    brotli    budget`);
  for (const [file, budget] of Object.entries(budgets)) {
    const code = readFileSync(new URL(file, dist));
    weights[file] = brotli(code);
    console.log(row(`dist/${file}`, code.length, gzipSync(code, { level: 9 }).length, weights[file], budget));
  }
  if (!process.argv.includes('--check')) printMap('back-pain-check.js');
  const over = overBudget(weights);
  for (const message of over) console.error(message);
  if (over.length) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
