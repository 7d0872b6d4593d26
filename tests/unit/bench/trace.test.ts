/** What the bench reads out of a trace: where the time of a step goes, with none left out and none counted twice. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stepName, stepsOf, sums, type TraceEvent } from '../../bench/trace.js';

/** An event of the main thread, in milliseconds from a step's press; others have another thread. */
const event = (name: string, from: number, length: number, tid = 1): TraceEvent => ({
  name,
  cat: 'devtools.timeline',
  ph: 'X',
  pid: 1,
  tid,
  ts: from * 1000,
  dur: length * 1000,
});
const mark = (ph: 'b' | 'e', at: number): TraceEvent => ({
  name: stepName,
  cat: 'blink.user_timing',
  ph,
  pid: 1,
  tid: 1,
  ts: at * 1000,
  id2: { local: '0x1' },
});

describe('a step in a trace', () => {
  const events = [
    event('RunTask', -1, 9),
    event('FunctionCall', 0, 6),
    event('UpdateLayoutTree', 1, 2),
    event('Layout', 3, 2),
    event('Document::recalcStyle', 3, 1),
    event('V8.GC_SCAVENGER', 5, 0.5),
    event('Layout', 0, 20, 2),
    event('PrePaint', 10, 1),
    mark('b', 0),
    mark('e', 12),
  ];

  it('is taken apart without gaps', () => {
    const [step] = stepsOf(events);
    assert.deepEqual(sums(step!), {
      script: 1.5,
      style: 3,
      layout: 1,
      'hit test': 0,
      paint: 1,
      'garbage collection': 0.5,
      other: 2,
      waiting: 3,
      forced: 4,
      all: 12,
    });
  });

  it('is told from the next one, which may have its identifier', () => {
    const steps = stepsOf([...events, mark('b', 20), event('Commit', 21, 1), mark('e', 23)]);
    assert.deepEqual(
      steps.map((step) => sums(step).all),
      [12, 3],
    );
    assert.throws(() => stepsOf([mark('e', 1)]), /did not begin/);
  });
});
