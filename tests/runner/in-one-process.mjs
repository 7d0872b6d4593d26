/**
 * Runs the test files that it is given one after another in this process: `node --test` starts a process for each, which takes
 * longer than most of our files. A file that cannot be loaded is a test that failed; the others still run.
 */
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    test(`loading ${file}`, () => {
      throw error;
    });
  }
}
