/** That the engine others import reads this package's content and takes answers alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content as ours } from '../../../src/content/index.js';
import { AnswerError, assess, content, journey, sooner } from '../../../src/engine/index.js';

describe('the engine with its content', () => {
  test('hands out the content', () => assert.equal(content, ours));

  test('journey starts at the alarm signs', () => {
    const { pages, current, complete } = journey({});
    assert.deepEqual(
      [pages[0], current, complete],
      [{ id: 'alarm', stage: 'A', part: 1, questions: ['alarm'] }, 'alarm', false],
    );
  });

  test('assess finds an emergency', () => {
    const { tier, fired } = assess({ alarm: ['chest-or-breathing'], 'alarm-now': 'new' });
    assert.equal(tier, 'emergency');
    assert.deepEqual(
      fired.map(({ rule }) => rule),
      ['E9', 'D20'],
    );
    assert.deepEqual(fired[0]?.because, [
      { question: 'alarm', options: ['chest-or-breathing'] },
      { question: 'alarm-now', options: ['new'] },
    ]);
  });

  test('sooner finds what would raise a tier, and nothing above an emergency', () => {
    const well = sooner({ alarm: ['none'], saddle: 'no', severity: 'mild' });
    assert.deepEqual(
      well.filter(({ change }) => change.question === 'saddle' && change.option === 'yes'),
      [
        ['long', 'soon'],
        ['old-unchecked', 'same-day'],
        ['not-sure', 'same-day'],
        ['new-or-worse', 'emergency'],
      ].map(([option, tier]) => ({
        change: { question: 'saddle', option: 'yes' },
        followUp: { question: 'saddle-when', option },
        tier,
      })),
    );
    assert.deepEqual(sooner({ alarm: ['chest-or-breathing'], 'alarm-now': 'new', severity: 'mild' }), []);
  });

  test('all refuse answers that the content does not allow', () => {
    for (const read of [journey, assess, sooner]) assert.throws(() => read({ legs: 'three' }), AnswerError);
  });
});
