/** Which lines the demo page marks as those that the last answer added. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { added } from '../../../../demo/fhir/added.js';

const marked = (earlier: string, later: string): string =>
  added(earlier, later)
    .map(({ line, isNew }) => (isNew ? line.toUpperCase() : line))
    .join(' ');

describe('added lines', () => {
  it('are those between what stays before and after', () => {
    assert.equal(marked('a\nd', 'a\nb\nc\nd'), 'a B C d');
    assert.equal(marked('a\nb\nc', 'a\nx\nc'), 'a X c');
    assert.equal(marked('a\nb', 'a'), 'a');
  });

  it('are counted once where the new line is like its neighbour', () => {
    assert.equal(marked('{\n}\n}', '{\n}\n}\n}').replace(/[^{}]/g, '').length, 4);
    assert.equal(added('a\na', 'a\na\na').filter(({ isNew }) => isNew).length, 1);
  });

  it('are none at first, and none where nothing changed', () => {
    assert.equal(marked('', 'a\nb'), 'a b');
    assert.equal(marked('a\nb', 'a\nb'), 'a b');
  });
});
