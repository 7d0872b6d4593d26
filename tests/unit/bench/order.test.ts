/** That no order of the runs favours anybody. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrderOf } from '../../bench/order.js';

describe('the order of the runs', () => {
  const all = [...'abcdefghi'];
  const runs = all.map((_, run) => inOrderOf(run, all));

  it('takes everybody once in each run, however many they are', () => {
    for (let count = 1; count <= 9; count += 1) {
      const some = all.slice(0, count);
      for (const run of all.keys()) assert.deepEqual(inOrderOf(run, some).sort(), some);
    }
  });

  it('begins with another one in each run', () => {
    assert.equal(new Set(runs.map(([first]) => first)).size, all.length);
  });

  it('lets nobody follow the same one in more than two runs of nine', () => {
    for (const one of all) {
      const before = runs.flatMap((run) => run[run.indexOf(one) - 1] ?? []);
      for (const other of all)
        assert.ok(before.filter((found) => found === other).length <= 2, `${one} after ${other}`);
    }
  });
});
