/**
 * Prints what the built scripts weigh and how that differs from an earlier commit, and fails when one is over its budget.
 * Without `--check` it also prints a map: what each kind of content and each module costs, read from the source maps.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The most bytes that each script may weigh, brotli at its best. `%` stands for the code of a language. */
export const budgets = {
  'back-pain-check.js': 65_000,
  'engine.js': 12_200,
  'fhir.js': 42_500,
  'back-pain-check.diary.js': 19_400,
  'back-pain-check.%.js': 24_000,
  'back-pain-check.diary.%.js': 3_500,
};

const dist = new URL('../../dist/', import.meta.url);
const brotli = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const row = (name, ...numbers) => name.padEnd(44) + numbers.map((n) => n.toLocaleString('en').padStart(10)).join('');

/**
 * The budget of a built file, or undefined where it has none.
 * @param {string} file
 * @param {Record<string, number>} most
 */
export function budgetOf(file, most = budgets) {
  return most[file] ?? most[file.replace(/(?<=^back-pain-check\.(diary\.)?)[a-z]{2,3}(-[a-z\d]+)*(?=\.js$)/i, '%')];
}

/**
 * What to tell of each script that is over its budget.
 * @param {Record<string, number>} weights
 * @param {Record<string, number>} most
 */
export function overBudget(weights, most = budgets) {
  return Object.entries(weights).flatMap(([file, weight]) => {
    const over = weight - budgetOf(file, most);
    if (!(over > 0)) return [];
    return [
      `dist/${file} is ${number(over)} bytes over its budget of ${number(weight - over)}. \`npm run size\` shows what each ` +
        `module costs. If what you added is worth its bytes, raise the budget in scripts/build/size.mjs and say why in the commit.`,
    ];
  });
}

const number = (n) => n.toLocaleString('en');

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The commit that is built, undefined where files differ from it, and the commits before it, the newest first. */
function commits() {
  try {
    const [head, ...before] = git('log', '--format=%H', '--max-count=100').split('\n');
    return git('status', '--porcelain') ? { before: [head, ...before] } : { head, before };
  } catch {
    return { before: [] }; // An unpacked archive is no repository.
  }
}

/**
 * How each weight differs from that of the newest earlier commit that was built on this machine. A build of a commit, with
 * nothing changed, notes its weights in `.cache/sizes.json`.
 * @param {Record<string, number>} weights
 */
function sinceCommit(weights) {
  const file = new URL('../../.cache/sizes.json', import.meta.url);
  let known = {};
  try {
    known = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // None was built here before.
  }
  const { head, before } = commits();
  if (head) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...known, [head]: weights }, null, 2)}\n`);
  }
  const earlier = before.find((commit) => known[commit]);
  return earlier
    ? comparison(weights, known[earlier], earlier.slice(0, 7))
    : 'No earlier commit was built on this machine, so there is no size to compare with.';
}

/** One line: how each weight differs from an earlier one. */
export function comparison(weights, earlier, commit) {
  const differences = Object.entries(weights).map(([file, weight]) => {
    const change = weight - (earlier[file] ?? 0);
    return `${file} ${change > 0 ? '+' : ''}${number(change)}`;
  });
  return `Since ${commit}: ${differences.join(', ')} bytes.`;
}

const kinds = {
  'packed en.': 'words',
  'packed content.': 'questions, rules and the rest of the content',
  'packed sources.': 'sources',
  'src/text/': 'words',
  'src/content/source': 'sources',
  'src/content/': 'questions, rules and the rest of the content',
  'src/engine/': 'engine',
  'src/export/': 'export',
  'src/element/views/': 'templates',
  'src/element/': 'element',
  'src/diary/views/': 'templates',
  'src/diary/': 'diary',
  'src/': 'entry',
  'node_modules/': 'Lit',
};
const kindOf = (module) => {
  if (module.includes('scripts/build/pack/')) return 'unpacking';
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

/** The same, with each field that is packed in the place of the texts that hold them all; `engine` is left out where none is. */
async function partsOf(file, engine) {
  const code = readFileSync(new URL(file, dist), 'utf8');
  const byModule = charactersByModule(code, JSON.parse(readFileSync(new URL(`${file}.map`, dist), 'utf8')));
  if (engine === undefined) return byModule;
  delete byModule['src/content/index.ts'];
  const { packed } = await import('./pack/pack.mjs');
  const { fields } = await packed({ engine });
  return { ...byModule, ...Object.fromEntries(fields.map(({ path, text }) => [`packed ${path}`, text])) };
}

const gather = (parts, nameOf) => {
  const gathered = {};
  for (const [name, text] of Object.entries(parts)) gathered[nameOf(name)] = (gathered[nameOf(name)] ?? '') + text;
  return gathered;
};

async function printMap(file, engine) {
  const parts = await partsOf(file, engine);
  // Brotli finds likeness between parts, so the parts alone weigh more than they do together.
  for (const [title, texts] of Object.entries({ kind: gather(parts, kindOf), part: parts })) {
    const sorted = Object.entries(texts).sort(([, a], [, b]) => b.length - a.length);
    console.log(`\n${`${file} by ${title}`.padEnd(44)}       raw brotli alone`);
    for (const [part, text] of sorted) console.log(row(part || '(no source)', text.length, brotli(text)));
  }
}

async function main() {
  const weights = {};
  console.log(`${''.padEnd(44)}       raw   gzip -9    brotli    budget`);
  for (const file of readdirSync(dist).filter((name) => budgetOf(name))) {
    const code = readFileSync(new URL(file, dist));
    weights[file] = brotli(code);
    console.log(row(`dist/${file}`, code.length, gzipSync(code, { level: 9 }).length, weights[file], budgetOf(file)));
  }
  console.log(sinceCommit(weights));
  if (!process.argv.includes('--check')) {
    await printMap('back-pain-check.js', false);
    await printMap('engine.js', true);
    await printMap('back-pain-check.diary.js');
  }
  for (const message of overBudget(weights)) {
    console.error(message);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
