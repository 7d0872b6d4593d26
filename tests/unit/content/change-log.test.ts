/** That no content changes in silence: each version has its entry in the change log, and its fingerprint here. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { changeLog } from '../../../src/content/change-log.js';
import { content as written } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import { checkedAnswers, type Answers } from '../../../src/engine/answers.js';
import { contentHash } from '../../../scripts/proof/content-hash.js';
import { changeSchema } from './schema.js';

const content: Content = written;
const { version, date } = content.version;
const file = new URL('content-hash.json', import.meta.url);
const hashes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
if (process.env['ACCEPT'] === 'content') {
  hashes[version] = contentHash(content);
  writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`);
}
const [newest] = changeLog;

test(`the content is that of version ${version}`, () => {
  const hash = contentHash(content);
  assert.equal(
    hashes[version],
    hash,
    [
      `The content is not what was recorded for version ${version}. If that is meant:`,
      '1. raise the version, and set its date, in src/content/version.ts (nothing to raise before it is first released);',
      '2. say in src/content/change-log.ts what changed and why, with the answers of a person for whom it was wrong;',
      '3. prove it again with `npm run prove`, and have a clinician look at it;',
      '4. record it: `npm run accept:content`.',
    ].join('\n'),
  );
});

describe('the change log', () => {
  test('has the shape of its schema', () => {
    for (const change of changeLog) changeSchema.parse(change);
  });

  test('starts with this version', () => {
    assert.deepEqual([newest?.version, newest?.date], [version, date], 'src/content/change-log.ts has no entry for it');
  });

  test('has one entry for each recorded version, newest first', () => {
    assert.deepEqual(
      changeLog.map((change) => change.version),
      Object.keys(hashes).reverse(),
    );
    const dates = changeLog.map((change) => change.date);
    assert.deepEqual(dates, [...dates].sort().reverse());
  });

  test('says something about each change', () => {
    for (const { changes } of changeLog) {
      assert.notDeepEqual(changes, []);
      for (const { change, why } of changes) assert.ok(change.trim().endsWith('.') && why.trim().endsWith('.'), change);
    }
  });

  test('names only ids that this version has', () => {
    const ids = new Set<string>();
    JSON.stringify(content, (key, value: unknown) => {
      ids.add(key);
      // Options and pages are named by values.
      if (typeof value === 'string') ids.add(value);
      return value;
    });
    assert.deepEqual(
      newest?.changes.flatMap((change) => change.ids).filter((id) => !ids.has(id)),
      [],
    );
  });

  test('gives counter-examples that can be answered', () => {
    for (const { counterExample } of newest?.changes ?? []) {
      if (counterExample) checkedAnswers(content.questions, counterExample as Answers);
    }
  });
});
