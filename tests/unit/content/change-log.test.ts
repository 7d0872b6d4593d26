/** That no content changes in silence: each version has its entry in the change log, and its fingerprint here. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { changeLog } from '../../../src/content/change-log.js';
import { content as written } from '../../../src/content/index.js';
import type { Content } from '../../../src/content/schema.js';
import { checkedAnswers, type Answers } from '../../../src/engine/answers.js';
import { changesHash, contentHash } from '../../../scripts/proof/content-hash.js';
import { changeSchema } from './schema.js';

const content: Content = written;
const { version, date } = content.version;
const file = new URL('content-hash.json', import.meta.url);
/** By version: the fingerprint of the content, and that of what the change log says of it. */
type Recorded = Record<string, { readonly content: string; readonly changes: string }>;
const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
const [newest] = changeLog;
const present = { content: contentHash(content), changes: newest ? changesHash(newest) : '' };

/** Why what is there may not be recorded; nothing where it may. */
function reasonAgainst(before: Recorded[string] | undefined, now: Recorded[string]): string | undefined {
  if (!before || before.content === now.content || before.changes !== now.changes) return undefined;
  return 'The content changed and src/content/change-log.ts did not: say there what changed and why, then record both.';
}

if (process.env['ACCEPT'] === 'content') {
  const against = reasonAgainst(recorded[version], present);
  if (against) throw new Error(against);
  recorded[version] = present;
  writeFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
}

test(`the content is that of version ${version}`, () => {
  assert.equal(
    recorded[version]?.content,
    present.content,
    [
      `The content is not what was recorded for version ${version}. If that is meant:`,
      '1. raise the version, and set its date, in src/content/version.ts (nothing to raise before it is first released);',
      '2. say in src/content/change-log.ts what changed and why, with the answers of a person for whom it was wrong;',
      '3. prove it again with `npm run prove`, and have a clinician look at it;',
      '4. record it: `npm run accept:content`, which asks for step 2.',
    ].join('\n'),
  );
});

test('what the change log says of it was recorded with it', () => {
  assert.equal(recorded[version]?.changes, present.changes, 'Record it: `npm run accept:content`.');
});

test('a change of the content is recorded with a change of the log alone', () => {
  const before = { content: 'one', changes: 'one' };
  assert.match(String(reasonAgainst(before, { content: 'another', changes: 'one' })), /change-log\.ts did not/);
  assert.equal(reasonAgainst(before, { content: 'another', changes: 'another' }), undefined);
  assert.equal(reasonAgainst(before, { content: 'one', changes: 'another' }), undefined);
  assert.equal(reasonAgainst(undefined, before), undefined);
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
      Object.keys(recorded).reverse(),
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
