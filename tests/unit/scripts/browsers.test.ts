/** How the browsers are found, and what is said where they are not. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { find, missingPackages, readerPrograms } from '../../../scripts/browsers.mjs';

describe('browsers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-browsers-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const program = join(folder, 'firefox');
  writeFileSync(program, '');

  it('are found on the path, where they can be run', () => {
    const PATH = ['/nowhere', folder].join(delimiter);
    assert.equal(find({ PATH }).firefox, undefined);
    chmodSync(program, 0o755);
    assert.equal(find({ PATH }).firefox, program);
    assert.equal(find({ PATH }).chromium, undefined);
  });

  it('are taken from where the environment says, and nowhere else', () => {
    assert.equal(find({ PATH: folder, FIREFOX_PATH: process.execPath }).firefox, process.execPath);
    assert.throws(() => find({ FIREFOX_PATH: '/nowhere' }), /FIREFOX_PATH is \/nowhere, where there is nothing/);
  });

  it('that are missing are named as packages, each once', () => {
    assert.deepEqual(missingPackages({ chromium: '/x', xvfb: '/x', fonts: '/x' }), [
      'firefox-esr',
      'webkit2gtk-driver',
    ]);
    assert.deepEqual(
      missingPackages({
        chromium: '/x',
        xvfb: '/x',
        fonts: '/x',
        firefox: '/x',
        webkitDriver: '/x',
        miniBrowser: '/x',
      }),
      [],
    );
  });

  it('come with a screen reader only where one is wanted', () => {
    assert.deepEqual(missingPackages(find({ PATH: '' }, readerPrograms), readerPrograms).slice(0, 3), [
      'orca',
      'xdotool',
      'openbox',
    ]);
  });
});
