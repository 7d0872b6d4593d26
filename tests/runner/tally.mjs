/**
 * Counts what test runners report, for `tests/runner/test.mjs`: a reporter for node:test (the default export) and one for
 * web-test-runner. Both print failures in full, and the counts alone for what passed; a test that is skipped counts as
 * failed. Where the variable TALLY names a file, the counts are added to it.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

function record(passed, failed) {
  if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify({ passed, failed })}\n`);
}

const indent = (text) => String(text).replace(/^/gm, '    ');

/** Reporter for `node --test`. */
export default async function* nodeReporter(source) {
  const files = new Map();
  const title = [];
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:start') title.splice(data.nesting, title.length, data.name);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite fails when a test in it does, which is counted there; on its own account it fails in a hook or while it loads.
    const isSuite = data.details.type === 'suite';
    const fromInside = data.details.error?.failureType === 'subtestsFailed';
    const good = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
    if (fromInside || (isSuite && good)) continue;
    const file = relative(process.cwd(), data.file ?? data.name);
    const counts = files.get(file) ?? { passed: 0, failed: 0 };
    files.set(file, counts);
    if (good) {
      passed += 1;
      counts.passed += 1;
    } else {
      failed += 1;
      counts.failed += 1;
      const { error } = data.details;
      yield `\n✗ ${file} ${title.slice(0, data.nesting).join(' › ')} › ${data.name}\n${indent(error ? inspect(error.cause ?? error) : 'skipped')}\n`;
    }
  }
  for (const [file, counts] of files)
    yield `${counts.failed ? '✗' : '✓'} ${file}: ${counts.passed} passed, ${counts.failed} failed\n`;
  record(passed, failed);
}

/** The blocks of a runner's output that tell of a failure: a line with ✗ and what is indented below it. */
export function failuresIn(said) {
  const blocks = [];
  let depth = -1;
  for (const line of said.split('\n')) {
    const indented = line.search(/\S/);
    if (/^\s*✗/.test(line)) {
      depth = indented;
      blocks.push([line]);
    } else if (depth >= 0 && (indented > depth || indented < 0)) blocks.at(-1).push(line);
    else depth = -1;
  }
  return blocks.map((block) => block.join('\n').trimEnd());
}

function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...path, inner.name].filter(Boolean));
}

/** Reporter for web-test-runner. */
export function browserReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const { browser, errors, testResults, logs, request404s } of sessionsForTestFile) {
        const tests = [...testsOf(testResults)];
        const bad = tests.filter((test) => !test.passed || test.skipped);
        const broken = errors.length || tests.length === 0;
        const title = `${browser.name} ${relative(process.cwd(), testFile)}`;
        logger.log(
          `${bad.length || broken ? '✗' : '✓'} ${title}: ${tests.length - bad.length} passed, ${bad.length} failed`,
        );
        for (const { title: name, skipped, error } of bad) {
          const { message, stack, expected, actual } = error ?? {};
          const difference = expected === undefined ? '' : `\nexpected ${expected}\ngot ${actual}`;
          logger.log(`  ✗ ${name}\n${indent(skipped ? 'skipped' : `${message ?? ''}${difference}\n${stack ?? ''}`)}`);
        }
        for (const { message, stack } of errors) logger.log(indent(`${message}\n${stack ?? ''}`));
        if (broken && errors.length === 0) logger.log(indent('No test ran.'));
        if (bad.length || broken) {
          for (const log of logs)
            logger.log(indent(log.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')));
          for (const url of request404s) logger.log(indent(`404: ${url}`));
        }
      }
    },
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const { errors, testResults } of sessions) {
        const tests = [...testsOf(testResults)];
        const bad = tests.filter((test) => !test.passed || test.skipped).length;
        passed += tests.length - bad;
        failed += bad + (errors.length || tests.length === 0 ? 1 : 0);
      }
      console.log(`${passed} passed, ${failed} failed`);
      record(passed, failed);
    },
  };
}
