/**
 * Runs every check of the project, two at a time, and counts what really ran: each test, and one for each step that is a
 * check by itself. Its last line is "N passed, N failed". With `--full` it also runs the slow steps; with names of steps,
 * those alone. It knows how to start the checks, not what they look at.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const full = process.argv.includes('--full');

/** The tests below a folder that run in Node; what is below a folder called `browser` runs in a browser. */
const testsIn = (...folders) =>
  folders
    .flatMap((folder) =>
      readdirSync(join('tests', folder), { recursive: true }).map((file) => join('tests', folder, file)),
    )
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/browser/'))
    .sort();
const without = (files, others) => files.filter((file) => !others.includes(file));
const everyHost = testsIn('hosts/all');
const everyFormFiller = testsIn('fhir/all');
const speech = testsIn('access/speech');
const dossier = 'tests/access/dossier-pdf.test.ts';
/** Of what is built: what takes long, or is not the check itself. */
const onlyInFull = testsIn('dist/full');
const core = testsIn('unit/engine', 'unit/content');
const reported = '--test-reporter=./tests/runner/tally.mjs --test-reporter-destination=stdout';
const node = `node --import tsx --test ${reported}`;
const inOneProcess = `node --import tsx ${reported} tests/runner/in-one-process.mjs`;
/** Prints a line for each host besides, and with `--all` writes it into demo/hosts/README.md. */
const host = `${node} --test-reporter=./tests/runner/host-lines.mjs --test-reporter-destination=stdout`;
const hostResults = process.argv.includes('--all') ? { HOST_RESULTS: 'demo/hosts/README.md' } : {};
// Files of types alone have nothing that runs.
const covered =
  '--temp-directory .cache/coverage --include src/engine --include src/content --exclude src/content/{basis,ids,schema}.ts';
const inBrowser = 'wtr --config tests/web-test-runner.config.mjs';

/**
 * The longest come first, so that none is left to run alone at the end. `counts`: the command tells how many tests passed
 * and failed. `slow`: only with `--full`. `apart`: only when named. `after`: the steps whose work it needs, where they run.
 * `alone`: it runs last, with nothing beside it; one step at most.
 */
const steps = [
  { name: 'browsers', command: 'node scripts/browsers.mjs' },
  { name: 'build', command: 'npm run --silent build' },
  // In one run, so that nothing is proved twice, and nobody reads the ledger while it is written a second time.
  { name: 'proof', command: `npm run --silent prove${full ? ' -- --mutants' : ''}`, counts: true },
  {
    name: 'hosts',
    command: `${host} ${without(testsIn('hosts'), everyHost).join(' ')}`,
    environment: hostResults,
    counts: true,
    slow: true,
    after: ['browsers', 'build'],
  },
  {
    name: 'access',
    command: `${inOneProcess} ${without(testsIn('access'), [...speech, dossier]).join(' ')}`,
    counts: true,
    slow: true,
    after: ['browsers', 'build'],
  },
  // A Questionnaire in the hands of others: 20,000 random people, and a form filler that is clicked.
  {
    name: 'fhir',
    command: `${inOneProcess} ${without(testsIn('fhir'), everyFormFiller).join(' ')}`,
    counts: true,
    slow: true,
    after: ['browsers'],
  },
  {
    name: 'dist',
    command: `${inOneProcess} ${without(testsIn('dist'), onlyInFull).join(' ')}`,
    counts: true,
    after: ['browsers', 'build'],
  },
  {
    name: 'dist-full',
    command: `${inOneProcess} ${onlyInFull.join(' ')}`,
    counts: true,
    slow: true,
    after: ['browsers', 'build'],
  },
  {
    name: 'chromium',
    command: inBrowser,
    environment: { BROWSERS: 'chromium,chromium-moving' },
    counts: true,
    after: ['browsers'],
  },
  {
    name: 'theme',
    command: `${inOneProcess} ${testsIn('theme').join(' ')}`,
    counts: true,
    slow: true,
    after: ['browsers', 'build'],
  },
  { name: 'webkit', command: inBrowser, environment: { BROWSERS: 'webkit' }, counts: true, after: ['browsers'] },
  {
    name: 'axe',
    command: inBrowser,
    environment: { TESTS: 'tests/access/browser/axe.test.ts' },
    counts: true,
    slow: true,
    after: ['browsers'],
  },
  {
    name: 'unit',
    command: `${inOneProcess} ${without(testsIn('unit'), core).join(' ')}`,
    counts: true,
    after: ['build'],
  },
  // Counting what runs slows a test down by a third, so it is done for the tests that must reach everything alone.
  { name: 'core', command: `c8 ${covered} --reporter=none ${inOneProcess} ${core.join(' ')}`, counts: true },
  {
    name: 'coverage',
    command: `c8 report ${covered} --all --reporter=text --check-coverage --lines 100 --branches 100`,
    after: ['core'],
  },
  { name: 'firefox', command: inBrowser, environment: { BROWSERS: 'firefox' }, counts: true, after: ['browsers'] },
  {
    name: 'diary',
    command: inBrowser,
    environment: { BROWSERS: 'firefox,webkit', TESTS: 'tests/browser/diary*.test.ts' },
    counts: true,
    slow: true,
    after: ['browsers'],
  },
  {
    name: 'contrast',
    command: inBrowser,
    environment: { BROWSERS: 'chromium', TESTS: 'tests/theme/browser/contrast.test.ts' },
    counts: true,
    slow: true,
    after: ['browsers'],
  },
  // On paper, with the ledger of the proof.
  {
    name: 'dossier',
    command: `${node} ${dossier}`,
    counts: true,
    slow: true,
    after: ['browsers', 'build', 'proof'],
  },
  { name: 'eslint', command: 'npm run --silent lint:code' },
  { name: 'prettier', command: 'npm run --silent lint:format' },
  { name: 'unused', command: 'npm run --silent lint:unused' },
  { name: 'types-tests', command: 'tsc -p tests' },
  // The build checks the types of `src`, the engine alone knows no DOM.
  { name: 'types-engine', command: 'tsc -p src/engine && tsc -p src/session' },
  // Drives a real screen reader, which may miss what a browser tells it while the machine is busy with something else.
  {
    name: 'speech',
    command: `${node} --test-concurrency=1 ${speech.join(' ')}`,
    counts: true,
    slow: true,
    alone: true,
  },
  // Installs further content management systems and frameworks, of some gigabytes, so it runs only when it is named.
  {
    name: 'hosts-all',
    command: `${host} ${everyHost.join(' ')}`,
    environment: hostResults,
    counts: true,
    apart: true,
    after: ['browsers', 'build'],
  },
  // Installs a form filler with some 740 packages, so it runs only when it is named.
  { name: 'fhir-all', command: `${node} ${everyFormFiller.join(' ')}`, counts: true, apart: true, after: ['browsers'] },
];

const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
// With `--all`, what is named runs with the rest of its kind.
if (process.argv.includes('--all'))
  named.push(...steps.map(({ name }) => name).filter((name) => named.some((word) => name === `${word}-all`)));
for (const name of named) {
  if (!steps.some((step) => step.name === name)) {
    console.error(`There is no step "${name}": the steps are ${steps.map((step) => step.name).join(', ')}.`);
    process.exit(1);
  }
}
const chosen = steps.filter(({ name, slow, apart }) =>
  named.length ? named.includes(name) : !apart && (full || !slow),
);

const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-test-'));

/** What a step came to. A runner that ends badly without a failed test, or that ran no test, has failed once. */
function total({ counts }, good, tally) {
  if (!counts) return { passed: good ? 1 : 0, failed: good ? 0 : 1, failures: [] };
  const sum = { passed: 0, failed: 0, failures: [] };
  for (const line of readFileSync(tally, 'utf8').split('\n').filter(Boolean)) {
    const { passed, failed, failures = [] } = JSON.parse(line);
    sum.passed += passed;
    sum.failed += failed;
    sum.failures.push(...failures);
  }
  if (sum.failed === 0 && (!good || sum.passed === 0)) sum.failed = 1;
  return sum;
}

/** Runs a step and prints what it said once it has ended, so that two steps do not talk at the same time. */
async function run(step) {
  const { name, command, environment } = step;
  const tally = join(folder, name);
  writeFileSync(tally, '');
  const started = performance.now();
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, TALLY: tally, ...environment },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const output = Buffer.concat(said).toString();
  process.stdout.write(`\n── ${name}\n${output}`);
  return { name, output, ...total(step, status === 0, tally), seconds: (performance.now() - started) / 1000 };
}

/** The first lines of each failure of a step; the last that it said where it names none. */
const reasonsOf = ({ failures, output }) =>
  failures.length
    ? failures.map((failure) => failure.split('\n').slice(0, 20).join('\n'))
    : [output.trimEnd().split('\n').slice(-20).join('\n')];

const results = [];
const waiting = [...chosen];
const running = new Map();
/** A step may start once those that it needs and that run this time have ended. */
const isReady = ({ name: own, after = [], alone }) => {
  const others = [...waiting, ...running.values()].filter(({ name }) => name !== own);
  return !others.some(({ name }) => alone || after.includes(name));
};
// Three on two processors were tried, and took as long: pages that are waited for draw on meanwhile.
const lanes = Math.min(2, availableParallelism());
while (waiting.length || running.size) {
  for (let step; running.size < lanes && (step = waiting.find(isReady));) {
    waiting.splice(waiting.indexOf(step), 1);
    console.log(`… ${step.name}`);
    const ending = run(step).then((result) => {
      results.push(result);
      running.delete(ending);
    });
    running.set(ending, step);
  }
  await Promise.race(running.keys());
}
rmSync(folder, { recursive: true, force: true });

// Told once more, where somebody looks who has the end of a long output alone.
for (const result of results.filter(({ failed }) => failed))
  console.log(`\n── what failed in ${result.name}\n${reasonsOf(result).join('\n')}`);

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(14)}${String(passed).padStart(6)} passed${String(failed).padStart(6)} failed${seconds.toFixed(0).padStart(6)} s`,
  );
}
const sum = (key) => results.reduce((count, result) => count + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
