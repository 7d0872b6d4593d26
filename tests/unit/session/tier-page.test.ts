/** The page that tells the tier before the last stage: going on, stopping there, and a stopped result that is changed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Answers } from '../../../src/engine/answers.js';
import { Session } from '../../../src/session/session.js';
import { give, placeOf, sessionAt, toyWithTier, walk, well } from './toy.js';

const page = (id: string) => ({ at: 'page', page: id }) as const;
const at = (until: string, answers: Answers = well): Session => sessionAt(until, answers, toyWithTier);

/** A session whose person saw the result with the last stage unasked. */
function stopped(answers: Answers = well): Session {
  const session = at('tier', answers);
  session.seeResult();
  return session;
}

describe('the page that tells the tier', () => {
  test('comes after the third stage, for who can wait, and Continue goes on from it', () => {
    assert.deepEqual(walk(new Session(toyWithTier), well), [
      'first',
      'legs',
      'nights',
      'health',
      'tier',
      'habits',
      'feelings',
    ]);
    assert.deepEqual(walk(new Session(toyWithTier), { ...well, alarm: ['smoke'] }), [
      'first',
      'legs',
      'nights',
      'health',
    ]);
    const session = at('tier');
    assert.deepEqual(session.continue(), {
      from: page('tier'),
      to: page('habits'),
      moved: 'forward',
      answered: [],
      missing: [],
      finished: false,
    });
    session.back();
    assert.equal(placeOf(session), 'tier', 'Back leads to it again');
  });

  test('tells no tier while something before it is open', () => {
    const session = at('habits');
    session.restore(page('legs'));
    session.answer('leg', 'both', true);
    session.restore(page('tier'));
    assert.equal(placeOf(session), 'legs');
  });

  test('waits for a question that an emergency had left open', () => {
    const session = at('health', { ...well, leg: 'both', 'leg-when': 'never' });
    session.answer('heart', 'ill', true);
    session.continue();
    session.change('leg');
    session.answer('leg', 'weak', true);
    session.continue();
    session.wrongAnswer();
    session.answer('heart', 'well', true);
    session.continue();
    assert.deepEqual([placeOf(session), session.page!.questions], ['legs', ['leg', 'leg-when']]);
  });

  test('is met once more after a change on the way, which may have changed the tier', () => {
    const session = at('habits');
    session.back();
    session.back();
    session.continue();
    assert.equal(placeOf(session), 'tier');
  });

  test('comes before the last stage for who could not wait and now can', () => {
    const session = at('result', { ...well, alarm: ['smoke'] });
    session.change('alarm');
    session.answer('alarm', 'none', true);
    session.continue();
    assert.equal(placeOf(session), 'tier');
    assert.equal(session.continue().to.at, 'page');
    assert.equal(placeOf(session), 'habits');
    walk(session, well);
    session.change('alarm');
    assert.equal(session.continue().finished, true, 'the way back to the result does not tell the tier again');
  });
});

describe('seeResult', () => {
  test('finishes with the last stage unasked', () => {
    const session = at('tier');
    assert.deepEqual(session.seeResult(), {
      from: page('tier'),
      to: { at: 'result' },
      moved: 'forward',
      answered: [],
      missing: [],
      finished: true,
    });
    assert.equal(session.isOpen, true);
    assert.equal(session.assessment.urgencyKnown, true);
    assert.equal(session.assessment.complete, false);
  });

  test('answerRest leads from there to the last stage, and to a result of everything', () => {
    const session = stopped();
    assert.equal(session.answerRest().moved, 'forward');
    assert.equal(placeOf(session), 'habits');
    assert.deepEqual(walk(session, well), ['habits', 'feelings']);
    assert.deepEqual([session.isOpen, session.assessment.complete], [false, true]);
  });
});

describe('a stopped result', () => {
  test('is come back to after a change, also one that brings up a question', () => {
    const session = stopped();
    session.change('sleep');
    session.answer('sleep', 'bad', true);
    session.continue();
    assert.equal(placeOf(session), 'nights-when');
    session.answer('sleep-when', 'old', true);
    assert.equal(session.continue().finished, true);
    assert.deepEqual([session.isOpen, placeOf(session)], [true, 'result']);
  });

  test('is one of today when the change makes it that, and stopped again when the change is undone', () => {
    const session = stopped();
    session.change('alarm');
    session.answer('alarm', 'smoke', true);
    assert.equal(session.continue().finished, true);
    assert.deepEqual([session.assessment.tier, session.isOpen], ['same-day', false]);
    session.change('alarm');
    session.answer('alarm', 'none', true);
    assert.equal(session.continue().finished, true);
    assert.deepEqual([session.assessment.tier, session.isOpen], ['self-manage', true]);
  });

  test('is shown again from the history, as long as the first three stages are answered', () => {
    const session = stopped();
    session.answerRest();
    session.restore({ at: 'result' });
    assert.deepEqual([placeOf(session), session.isOpen], ['result', true]);
    session.change('leg');
    session.answer('leg', 'both', true);
    session.restore({ at: 'result' });
    assert.equal(placeOf(session), 'legs');
  });

  test('is not what a person comes to who went on and left a question open', () => {
    const session = stopped();
    session.answerRest();
    session.answer('sport', 'yes', true);
    session.continue();
    give(session, { 'sport-kind': ['ball'] });
    session.continue();
    session.restore({ at: 'result' });
    session.restore(page('sports'));
    session.answer('sport-kind', 'ball', false);
    session.answer('sport-kind', 'water', true);
    session.continue();
    assert.equal(placeOf(session), 'feelings', 'it goes on through the last stage');
  });
});
