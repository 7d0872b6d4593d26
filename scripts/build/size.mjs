/**
 * Prints what the built scripts weigh and fails when one does not keep its budget. Without `--check` it also prints a map:
 * what each kind of content and each module costs, read from the source maps, and for what is packed from the packer.
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The most bytes that each script may weigh, brotli at its best. */
export const budgets = { 'back-pain-check.js': 36_320, 'engine.js': 7_630 };

const dist = new URL('../../dist/', import.meta.url);
const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = (name, ...numbers) => name.padEnd(44) + numbers.map((n) => n.toLocaleString('en').padStart(10)).join('');

/**
 * One line for each script that is over its budget, or so far under it that the budget says nothing any more.
 * @param {Record<string, number>} weights
 * @param {Record<string, number>} most
 */
export function offBudget(weights, most = budgets) {
  return Object.keys(most).flatMap((file) => {
    const weight = `${file} weighs ${weights[file]} bytes brotli, and its budget is ${most[file]}`;
    if (weights[file] > most[file]) return [`${weight}.`];
    return weights[file] < most[file] * 0.98 ? [`${weight}: lower it to what it weighs.`] : [];
  });
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
  if (module.includes('scripts/build/pack/')) return 'unpacking';
  if (module.includes('scripts/build/lean-lit/')) return 'Lit';
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
      const module = originalSource?.replace(/^.*?(?=(src|node_modules|scripts)\/)/, '') ?? '';
      byModule[module] = (byModule[module] ?? '') + line[column];
    }
  });
  return byModule;
}

/** The same, with what is packed given to the files that it is from. */
async function mapOf(file, complete) {
  const code = readFileSync(new URL(file, dist), 'utf8');
  const byModule = charactersByModule(code, JSON.parse(readFileSync(new URL(`${file}.map`, dist), 'utf8')));
  const { packable, packedParts, packedText } = await import('./pack/pack.mjs');
  delete byModule[packedText.slice(packedText.indexOf('scripts/'))];
  const wordsOf = {};
  for (const { file: from, of, packed } of packedParts(await packable(), complete)) {
    if (!packed) continue;
    const text = `${packed.numbers}${packed.lines.map((line) => `${line}~`).join('')}`;
    const module = `src/${from}.ts`;
    byModule[module] = (byModule[module] ?? '') + text;
    if (of) wordsOf[of] = text;
  }
  return { byModule, wordsOf };
}

const gather = (parts, nameOf) => {
  const gathered = {};
  for (const [name, text] of Object.entries(parts)) gathered[nameOf(name)] = (gathered[nameOf(name)] ?? '') + text;
  return gathered;
};

async function printMap(file, complete) {
  const { byModule, wordsOf } = await mapOf(file, complete);
  // Brotli finds likeness between parts, so the parts alone weigh more than they do together.
  for (const [title, parts] of [
    ['kind', gather(byModule, kindOf)],
    ['module', byModule],
    ['kind of words', wordsOf],
  ]) {
    const sorted = Object.entries(parts).sort(([, a], [, b]) => b.length - a.length);
    if (sorted.length) console.log(`\n${`${file} by ${title}`.padEnd(44)}       raw brotli alone`);
    for (const [part, text] of sorted) console.log(row(part || '(no source)', text.length, brotli(text)));
  }
}

async function main() {
  const weights = {};
  console.log(`${''.padEnd(44)}       raw   gzip -9    brotli    budget`);
  for (const [file, budget] of Object.entries(budgets)) {
    const code = readFileSync(new URL(file, dist));
    weights[file] = brotli(code);
    console.log(row(`dist/${file}`, code.length, gzipSync(code, { level: 9 }).length, weights[file], budget));
  }
  if (!process.argv.includes('--check')) {
    await printMap('back-pain-check.js', false);
    await printMap('engine.js', true);
  }
  const off = offBudget(weights);
  for (const message of off) console.error(message);
  if (off.length) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
