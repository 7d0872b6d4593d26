/** Each verb of a session on a toy of eight pages: where it leads, what it says, and what it keeps. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { content } from '../../../src/content/index.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import { Session } from '../../../src/session/session.js';
import { person } from '../content/person.js';
import { give, placeOf, sessionAt, toy, walk, well } from './toy.js';

const page = (id: string) => ({ at: 'page', page: id }) as const;
const stay = { answered: [], missing: [], finished: false };

describe('begin', () => {
  test('leads from the start to the first page', () => {
    const session = new Session(toy);
    assert.deepEqual(session.place, { at: 'start' });
    assert.deepEqual(session.begin(), { ...stay, from: { at: 'start' }, to: page('first'), moved: 'forward' });
    assert.equal(session.page!.id, 'first');
  });

  test('needs a page', () => {
    assert.throws(() => new Session({ ...toy, pages: [] }).begin(), /The content has no page/);
  });
});

describe('answer', () => {
  test('ticks and unticks options of a list, of which an exclusive one stands alone', () => {
    const session = sessionAt('first');
    const ticks: [option: string, ticked: boolean, after: Answers][] = [
      ['smoke', true, { alarm: ['smoke'] }],
      ['fire', true, { alarm: ['smoke', 'fire'] }],
      ['smoke', false, { alarm: ['fire'] }],
      ['none', true, { alarm: ['none'] }],
      ['none', true, { alarm: ['none'] }],
      ['smoke', true, { alarm: ['smoke'] }],
      ['smoke', false, {}],
      ['smoke', false, {}],
    ];
    for (const [option, ticked, after] of ticks) {
      session.answer('alarm', option, ticked);
      assert.deepEqual({ ...session.answers }, after, `${option} ${String(ticked)}`);
    }
  });

  test('takes another option for the one before, and a number for its text', () => {
    const session = sessionAt('feelings');
    session.answer('worry', 'yes', true);
    session.answer('worry', 'no', true);
    session.answer('mood', '3', true);
    assert.equal(session.answers['worry'], 'no');
    assert.equal(session.answers['mood'], 3);
  });

  test('stays where it is, and brings up a follow-up on the same page', () => {
    const session = sessionAt('legs');
    session.answer('leg', 'both', true);
    assert.equal(placeOf(session), 'legs');
    assert.deepEqual(session.page!.questions, ['leg', 'leg-when']);
  });

  test('refuses what is no answer, names it, and changes nothing', () => {
    const session = sessionAt('legs');
    const before = session.answers;
    const wrong = [
      ['leg', 'three'],
      ['arm', 'weak'],
      ['mood', '4'],
      ['mood', 'low'],
      ['alarm', 'ice'],
    ] as const;
    for (const [question, option] of wrong) {
      const message = `The question “${question}” has no option “${option}”.`;
      assert.throws(() => session.answer(question, option, true), { message });
    }
    assert.equal(session.answers, before);
  });

  test('is given on a page', () => {
    assert.throws(() => new Session(toy).answer('alarm', 'none', true), /on no page, but at the start/);
    assert.throws(() => sessionAt('result').answer('alarm', 'none', true), /on no page, but at the result/);
  });
});

describe('continue', () => {
  test('names what is missing and stays, until all that the page asks is answered', () => {
    const session = sessionAt('legs');
    const at = page('legs');
    assert.deepEqual(session.continue(), { ...stay, from: at, to: at, missing: ['leg'] });
    assert.deepEqual(session.errors, ['leg']);
    assert.equal(session.leftToCorrect, undefined);
    session.answer('leg', 'weak', true);
    assert.deepEqual(session.errors, [], 'an error goes as it is answered');
    assert.equal(session.leftToCorrect, 1, 'what the answer brings up is open too');
    assert.deepEqual(session.continue().missing, ['leg-when']);
    assert.equal(session.leftToCorrect, undefined);
    session.answer('leg-when', 'never', true);
    assert.deepEqual(session.errors, ['leg-when'], 'it was no answer');
    assert.equal(session.leftToCorrect, undefined);
    assert.deepEqual(session.continue().missing, ['leg-when'], 'an option that is not offered is no answer');
    session.answer('leg-when', 'old', true);
    assert.deepEqual(session.continue(), {
      ...stay,
      from: at,
      to: page('nights'),
      moved: 'forward',
      answered: ['leg', 'leg-when'],
    });
    assert.deepEqual(session.errors, []);
  });

  test('leads through the pages in order to the result', () => {
    assert.deepEqual(walk(new Session(toy), well), ['first', 'legs', 'nights', 'health', 'habits', 'feelings']);
    const asked = { ...well, sleep: 'bad', 'sleep-when': 'old', sport: 'yes', 'sport-kind': ['ball', 'water'] };
    const session = new Session(toy);
    assert.deepEqual(walk(session, asked), [
      'first',
      'legs',
      'nights',
      'nights-when',
      'health',
      'habits',
      'sports',
      'feelings',
    ]);
    assert.deepEqual({ ...session.answers }, asked);
    assert.equal(session.assessment.tier, 'routine-review');
    assert.equal(session.isOpen, false);
  });

  test('says that it finished, on the last page and only there', () => {
    const session = sessionAt('habits');
    session.answer('sport', 'no', true);
    assert.equal(session.continue().finished, false);
    give(session, { mood: 1, worry: 'yes' });
    assert.deepEqual(session.continue(), {
      from: page('feelings'),
      to: { at: 'result' },
      moved: 'forward',
      answered: ['mood', 'worry'],
      missing: [],
      finished: true,
    });
  });

  test('ends at an emergency at once, though a question of the page is open', () => {
    const session = sessionAt('health', { ...well, leg: 'both', 'leg-when': 'old' });
    session.answer('heart', 'ill', true);
    assert.equal(session.continue().finished, true);
    assert.equal(session.assessment.tier, 'emergency');
    session.change('leg');
    session.answer('leg', 'weak', true);
    session.answer('leg-when', 'never', true);
    assert.deepEqual(session.continue().answered, ['leg'], 'what is open is not answered');
    assert.equal(placeOf(session), 'result');
  });

  test('ends before the last stage for who cannot wait', () => {
    const session = new Session(toy);
    assert.deepEqual(walk(session, { ...well, alarm: ['smoke'] }), ['first', 'legs', 'nights', 'health']);
    assert.equal(session.assessment.tier, 'same-day');
  });

  test('needs a page', () => {
    for (const verb of ['continue', 'skip', 'back', 'seeResult'] as const) {
      assert.throws(() => new Session(toy)[verb](), /on no page/, verb);
    }
  });
});

describe('leaveOut', () => {
  test('shows a page no more, and then again', () => {
    const session = sessionAt('feelings', well);
    session.back();
    session.leaveOut(['feelings']);
    assert.ok(session.way.pages.every(({ id }) => id !== 'feelings'));
    assert.equal(session.continue().finished, true);
    session.leaveOut([]);
    assert.ok(session.way.pages.some(({ id }) => id === 'feelings'));
    assert.equal(session.place.at, 'result');
  });
  test('leads who is on it back to the page before, and keeps the answers counting', () => {
    const session = sessionAt('feelings', well);
    session.answer('worry', 'yes', true);
    const step = session.leaveOut(['feelings']);
    assert.deepEqual([step.from, step.moved, step.finished], [{ at: 'page', page: 'feelings' }, 'back', false]);
    assert.notDeepEqual(step.to, step.from);
    assert.equal(session.page?.id, session.way.pages.at(-1)?.id);
    assert.equal(session.way.counted['worry'], 'yes');
  });
});

describe('skip', () => {
  test('goes on without the answers of the page, which is not asked for again', () => {
    const session = sessionAt('feelings');
    give(session, { mood: 2 });
    assert.deepEqual(session.skip(), {
      from: page('feelings'),
      to: { at: 'result' },
      moved: 'forward',
      answered: [],
      missing: [],
      finished: true,
    });
    assert.equal(session.answers['mood'], undefined);
    assert.equal(session.isOpen, false);
    session.change('sport');
    session.continue();
    assert.equal(placeOf(session), 'result');
  });

  test('is for a page that may be skipped', () => {
    const session = sessionAt('legs');
    assert.throws(() => session.skip(), /“legs” is not optional/);
  });
});

describe('back', () => {
  test('leads through the pages that are asked to the start, and keeps the answers', () => {
    const session = sessionAt('feelings');
    const met: string[] = [];
    while (session.page) {
      const { moved } = session.back();
      assert.equal(moved, 'back');
      met.push(placeOf(session));
    }
    assert.deepEqual(met, ['habits', 'health', 'nights', 'legs', 'first', 'start']);
    assert.deepEqual(walk(session, { mood: 0, worry: 'no' }), [
      'first',
      'legs',
      'nights',
      'health',
      'habits',
      'feelings',
    ]);
    assert.deepEqual({ ...session.answers }, well);
  });

  test('forgets the errors of the page', () => {
    const session = sessionAt('legs');
    session.continue();
    session.back();
    assert.deepEqual(session.errors, []);
  });
});

describe('change', () => {
  test('leads to the page of a question, and Continue back to the result', () => {
    const session = sessionAt('result');
    assert.deepEqual(session.change('leg'), { ...stay, from: { at: 'result' }, to: page('legs'), moved: 'back' });
    assert.equal(session.continue().finished, true);
  });

  test('asks what the change brought up, then the result is worked out anew', () => {
    const session = sessionAt('result');
    session.change('sleep');
    session.answer('sleep', 'bad', true);
    session.continue();
    assert.equal(placeOf(session), 'nights-when');
    session.answer('sleep-when', 'new', true);
    session.continue();
    assert.equal(placeOf(session), 'result');
    session.change('leg');
    give(session, { leg: 'weak', 'leg-when': 'new' });
    session.continue();
    assert.equal(session.assessment.tier, 'same-day');
  });

  test('keeps the answers that it takes out of the way, and asks the last stage when it is back', () => {
    const session = sessionAt('result');
    session.change('alarm');
    session.answer('alarm', 'smoke', true);
    session.continue();
    assert.equal(session.assessment.tier, 'same-day');
    assert.equal(session.way.counted['sport'], undefined);
    session.change('alarm');
    session.answer('alarm', 'none', true);
    session.continue();
    assert.equal(session.way.counted['sport'], 'no');
    assert.equal(placeOf(session), 'result');
  });

  test('names a question that is not asked', () => {
    assert.throws(() => sessionAt('result').change('sport-kind'), /The question “sport-kind” is not asked/);
  });
});

test('wrongAnswer leads to the page that made the emergency certain, and Continue on from there', () => {
  const session = sessionAt('result', { ...well, alarm: ['fire'] });
  assert.equal(session.wrongAnswer().moved, 'back');
  assert.equal(placeOf(session), 'first');
  session.answer('alarm', 'none', true);
  assert.equal(session.continue().finished, false);
  assert.equal(placeOf(session), 'legs');
  walk(session, well);
  assert.equal(session.assessment.tier, 'self-manage');
});

test('answerRest stays at a result that nothing was left out of', () => {
  const session = sessionAt('result');
  session.answerRest();
  assert.equal(placeOf(session), 'result');
});

test('seeResult is for the page that tells the tier', () => {
  assert.throws(() => sessionAt('legs').seeResult(), /“legs” does not tell the tier/);
});

test('restart forgets everything', () => {
  const session = sessionAt('result');
  assert.deepEqual(session.restart(), { ...stay, from: { at: 'result' }, to: { at: 'start' }, moved: 'back' });
  assert.deepEqual([{ ...session.answers }, session.place, session.progress], [{}, { at: 'start' }, 0]);
  assert.equal('moved' in session.restart(), false, 'the start is where it was');
  assert.deepEqual(walk(session, well), ['first', 'legs', 'nights', 'health', 'habits', 'feelings']);
});

describe('restore', () => {
  const back = (session: Session, id: string): string => {
    session.restore(page(id));
    return placeOf(session);
  };

  test('leads to a place that is still on the way, and says which way that was', () => {
    const session = sessionAt('result');
    assert.equal(session.restore(page('health')).moved, 'back');
    assert.equal(session.restore(page('habits')).moved, 'forward');
    assert.equal(session.restore({ at: 'start' }).moved, 'back');
    const step = session.restore({ at: 'result' });
    assert.deepEqual(step, { ...stay, from: { at: 'start' }, to: { at: 'result' }, moved: 'forward' });
  });

  test('stays, with its errors, where it is', () => {
    const session = sessionAt('legs');
    session.continue();
    assert.deepEqual(session.restore(page('legs')), { ...stay, from: page('legs'), to: page('legs') });
    assert.deepEqual(session.errors, ['leg']);
  });

  test('shows no result that the answers no longer bear out', () => {
    const session = sessionAt('result');
    session.restore(page('legs'));
    session.answer('leg', 'both', true);
    session.restore({ at: 'result' });
    assert.equal(placeOf(session), 'legs');
    give(session, { 'leg-when': 'new' });
    session.restore({ at: 'result' });
    assert.deepEqual([placeOf(session), session.assessment.tier], ['result', 'same-day']);
  });

  test('leads before a page that is no longer asked', () => {
    const session = sessionAt('health', { ...well, sleep: 'bad', 'sleep-when': 'old' });
    session.restore(page('nights'));
    session.answer('sleep', 'good', true);
    session.restore(page('first'));
    assert.equal(back(session, 'nights-when'), 'nights');
  });

  test('does not lead past a question that is open, nor past an emergency', () => {
    const session = sessionAt('habits');
    session.restore(page('legs'));
    session.answer('leg', 'weak', true);
    assert.equal(back(session, 'health'), 'legs');
    session.restore(page('first'));
    session.answer('alarm', 'fire', true);
    assert.equal(back(session, 'health'), 'first');
  });

  test('begins at the start when the answers are gone, as after a reload', () => {
    for (const place of [page('health'), page('gone'), { at: 'result' } as const]) {
      const session = new Session(toy);
      session.restore(place);
      assert.equal(placeOf(session), 'start');
    }
    assert.equal(back(new Session(toy), 'first'), 'first');
  });

  test('leads to the start where no page before a gone one is left', () => {
    const session = sessionAt('legs');
    assert.equal(back(session, 'gone'), 'start');
  });

  test('comes from a change back to the result, and is then not changing any more', () => {
    const session = sessionAt('result');
    session.change('leg');
    session.restore({ at: 'result' });
    session.restore(page('first'));
    session.continue();
    assert.equal(placeOf(session), 'legs');
  });
});

describe('progress', () => {
  test('has as many parts as the content has stages', () => {
    const isKept = (stage: string): boolean => stage === 'A' || stage === 'C';
    const session = new Session({
      ...toy,
      stages: toy.stages.filter(({ id }) => isKept(id)),
      pages: toy.pages.filter(({ stage }) => isKept(stage)),
    });
    session.begin();
    session.answer('alarm', 'none', true);
    session.continue();
    assert.equal(session.progress, 0.5);
  });

  test('rises from page to page, and does not fall on the way back', () => {
    const session = new Session(toy);
    session.begin();
    const met: [string, number][] = [];
    while (session.page) {
      met.push([session.page.id, session.progress]);
      give(session, Object.fromEntries(session.page.questions.map((question) => [question, well[question]!])));
      session.continue();
    }
    assert.deepEqual(met, [
      ['first', 0],
      ['legs', 0.25],
      ['nights', 0.375],
      ['health', 0.5],
      ['habits', 0.75],
      ['feelings', 0.875],
    ]);
    session.change('alarm');
    assert.equal(session.progress, 0.875);
  });
});

test('a verb that breaks changes nothing', () => {
  const broken = { ...toy, tiers: { ...toy.tiers } };
  const session = sessionAt('feelings', well, broken);
  give(session, { mood: 0, worry: 'no' });
  Object.defineProperty(broken.tiers, 'self-manage', {
    get: () => {
      throw new Error('broken');
    },
  });
  const before = session.answers;
  assert.throws(() => session.continue(), /broken/);
  assert.deepEqual([placeOf(session), session.answers], ['feelings', before]);
});

test('the content of the package leads to the result that the engine gives for the answers', () => {
  const session = new Session(content);
  walk(session, person());
  assert.deepEqual(session.assessment, assess(content, session.answers));
});
