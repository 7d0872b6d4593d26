/**
 * Counts what test runners report, for `tests/runner/test.mjs`: a reporter for node:test (the default export) and one for
 * web-test-runner. Both print failures in full, and the counts alone for what passed; a test that is skipped counts as
 * failed. Where the variable TALLY names a file, the counts and the failures are added to it.
 */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

function record(passed, failed, failures) {
  if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify({ passed, failed, failures })}\n`);
}

const indent = (text) => String(text).replace(/^/gm, '    ');

/** Reporter for `node --test`. */
export default async function* nodeReporter(source) {
  const files = new Map();
  const title = [];
  const failures = [];
  let passed = 0;
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
      counts.failed += 1;
      const { error } = data.details;
      const why = error ? inspect(error.cause ?? error) : 'skipped';
      failures.push(`✗ ${file} ${[...title.slice(0, data.nesting), data.name].join(' › ')}\n${indent(why)}`);
      yield `\n${failures.at(-1)}\n`;
    }
  }
  for (const [file, counts] of files)
    yield `${counts.failed ? '✗' : '✓'} ${file}: ${counts.passed} passed, ${counts.failed} failed\n`;
  record(passed, failures.length, failures);
}

function* testsOf(suite, path = []) {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...path, inner.name].filter(Boolean));
}

/** What failed in one file in one browser: the tests, and the file itself where it broke or held no test. */
function failuresOf({ browser, errors, testResults, logs, request404s }, testFile) {
  const title = `✗ ${browser.name} ${relative(process.cwd(), testFile)}`;
  const tests = [...testsOf(testResults)];
  const bad = tests.filter((test) => !test.passed || test.skipped);
  const failures = bad.map(({ title: name, skipped, error }) => {
    const { message, stack, expected, actual } = error ?? {};
    const difference = expected === undefined ? '' : `\nexpected ${expected}\ngot ${actual}`;
    return `${title} › ${name}\n${indent(skipped ? 'skipped' : `${message ?? ''}${difference}\n${stack ?? ''}`)}`;
  });
  if (errors.length || tests.length === 0) {
    const why = errors.map(({ message, stack }) => `${message}\n${stack ?? ''}`).join('\n') || 'No test ran.';
    failures.push(`${title}\n${indent(why)}`);
  }
  const beside = [
    ...logs.map((log) => log.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' ')),
    ...request404s.map((url) => `404: ${url}`),
  ];
  return { passed: tests.length - bad.length, failures, beside: failures.length ? beside : [] };
}

/** Reporter for web-test-runner. */
export function browserReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const { passed, failures, beside } = failuresOf(session, testFile);
        const title = `${session.browser.name} ${relative(process.cwd(), testFile)}`;
        logger.log(`${failures.length ? '✗' : '✓'} ${title}: ${passed} passed, ${failures.length} failed`);
        for (const line of [...failures, ...beside]) logger.log(indent(line));
      }
    },
    stop({ sessions }) {
      const all = [...sessions].map((session) => failuresOf(session, session.testFile));
      const passed = all.reduce((sum, file) => sum + file.passed, 0);
      const failures = all.flatMap((file) => file.failures);
      console.log(`${passed} passed, ${failures.length} failed`);
      record(passed, failures.length, failures);
    },
  };
}
