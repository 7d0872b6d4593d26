/** That every test is counted once, and that nothing which did not pass counts as passed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browserReporter } from '../../runner/tally.mjs';

const reporter = fileURLToPath(new URL('../../runner/tally.mjs', import.meta.url));

describe('the count of node tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-tally-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const count = (code: string): { passed: number; failed: number; failures: string[]; output: string } => {
    const tally = join(folder, 'tally');
    const file = join(folder, 'planted.mjs');
    writeFileSync(tally, '');
    writeFileSync(file, `import { describe, it, before } from 'node:test';\n${code}`);
    // A test run inside a test run would report to it, and not to us.
    const env: NodeJS.ProcessEnv = { ...process.env, TALLY: tally };
    delete env.NODE_TEST_CONTEXT;
    const words = ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', file];
    const { stdout } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
    const counted = JSON.parse(readFileSync(tally, 'utf8')) as { passed: number; failed: number; failures: string[] };
    return { ...counted, output: stdout };
  };

  const rows: [title: string, code: string, passed: number, failed: number][] = [
    [
      'tests, and not the suites around them',
      `describe('a', () => { describe('b', () => { it('c', () => {}); it('d', () => {}); }); });`,
      2,
      0,
    ],
    [
      'a test that fails once, though its suites fail too',
      `describe('a', () => { describe('b', () => { it('c', () => { throw new Error(); }); }); });`,
      0,
      1,
    ],
    ['a test that is skipped or put off as failed', `it.skip('a', () => {}); it.todo('b'); it('c', () => {});`, 1, 2],
    [
      'a suite that cannot be loaded as failed',
      `describe('a', () => { throw new Error('x'); }); it('b', () => {});`,
      1,
      1,
    ],
    ['a file that cannot be loaded as failed', `throw new Error('x');`, 0, 1],
  ];
  for (const [title, code, passed, failed] of rows) {
    it(`holds ${title}`, () => {
      const { output, failures, ...counted } = count(code);
      assert.deepEqual(counted, { passed, failed }, output);
      assert.equal(failures.length, failed, output);
    });
  }

  it('comes with the path of what failed, and why', () => {
    const { output, failures } = count(
      `describe('a', () => { describe('b', () => { it('c', () => { throw new Error('the reason'); }); }); });`,
    );
    for (const told of [output, failures[0]!]) assert.match(told, /✗ .*planted\.mjs a › b › c\n {4}Error: the reason/);
  });
});

describe('the count of browser tests', () => {
  const suite = {
    name: '',
    tests: [{ name: 'a', passed: true, skipped: false }],
    suites: [
      {
        name: 'b',
        suites: [],
        tests: [
          { name: 'c', passed: false, skipped: false },
          { name: 'd', passed: true, skipped: true },
        ],
      },
    ],
  };
  // What is counted here is made up, and must not reach the count of the run that this test is part of.
  const { TALLY } = process.env;
  before(() => {
    delete process.env.TALLY;
  });
  after(() => {
    if (TALLY !== undefined) process.env.TALLY = TALLY;
  });
  const told = { browser: { name: 'Chrome' }, testFile: 'made-up.test.ts', logs: [], request404s: [] };
  const lines = (files: object[]): string[] => {
    const sessions = files.map((file) => ({ ...told, ...file }));
    const said: string[] = [];
    const { log } = console;
    console.log = (line: string) => said.push(line);
    try {
      browserReporter().stop({ sessions });
    } finally {
      console.log = log;
    }
    return said;
  };

  it('holds tests of all suites, with what is skipped as failed', () => {
    assert.deepEqual(lines([{ errors: [], testResults: suite }]), ['1 passed, 2 failed']);
  });

  it('holds a file that broke or held no test as failed', () => {
    assert.deepEqual(
      lines([
        { errors: [new Error('x')], testResults: undefined },
        { errors: [], testResults: undefined },
      ]),
      ['0 passed, 2 failed'],
    );
    assert.deepEqual(lines([{ errors: [new Error('x')], testResults: suite }]), ['1 passed, 3 failed']);
  });
});
