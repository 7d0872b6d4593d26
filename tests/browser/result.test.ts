/** What a person meets at the result and on the way back from it: Change, wrong answer, Start again, and who is shown what. */
import { assert } from 'chai';
import { content } from '../../src/content/index.js';
import type { Tier } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { isUrgent, tierOrder } from '../../src/engine/journey.js';
import { assess, sooner } from '../../src/engine/index.js';
import { soonerLines } from '../../src/export/sooner.js';
import { en } from '../../src/text/en.js';
import { withValues } from '../../src/text/forms.js';
import { ruleSentences } from '../../src/text/sentences.js';
import { person as healthy } from '../unit/content/person.js';
import { lowMood, people } from './people.js';
import { hasFocus, replace, visit, type Person } from './person.js';

/** The lines of "Your answers", as question and options. */
async function answers(person: Person): Promise<string[]> {
  await person.unfold();
  return person
    .all('button')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter((name) => name.startsWith(`${en.result.change} `))
    .map((name) => name.slice(en.result.change.length + 1));
}

describe('each tier', () => {
  for (const tier of tierOrder) {
    it(`${tier}: says what to do, why, and when to come back sooner`, async () => {
      const person = await visit();
      await person.take(people[tier]);
      assert.equal(person.tier, tier);
      assert.include(person.words, person.reads(en.tiers[tier].label));
      assert.equal(person.heading, person.reads(en.tiers[tier].heading));
      const { actions, fired, plan, reasons, hope } = assess(people[tier]);
      for (const action of actions)
        assert.include(person.words, person.reads(en.actions[action as keyof typeof en.actions]));
      for (const { rule, sentences } of fired.filter((known) => known.tier === tier)) {
        for (const said of ruleSentences(en, rule, sentences)) assert.include(person.words, person.reads(said));
      }
      if (isUrgent(tier)) assert(person.has('disclosure', en.result.ifItChanges));
      else assert(person.has('heading', en.result.comeBack));
      assert.include(person.words, person.reads(en.result.unsafe));
      assert.equal(person.has('heading', en.result.planHeading), plan.length > 0);
      assert.equal(person.has('heading', en.result.reasonsHeading), reasons.length > 0);
      assert.equal(plan.length > 0, !isUrgent(tier));
      for (const [id, said] of Object.entries(en.result.hope))
        assert.equal(person.words.includes(said), id === hope, id);
    });
  }

  it('under 16: holds what to do, why, signs to look out for and questions, and nothing else', async () => {
    const person = await visit();
    await person.take(healthy({ age: 'under-16' }));
    assert.equal(person.tier, 'soon');
    const headings = ['because', 'comeBack', 'prepareHeading', 'questionsHeading'] as const;
    for (const heading of headings) assert(person.has('heading', en.result[heading]), heading);
    for (const heading of ['stepsHeading', 'reasonsHeading', 'planHeading'] as const) {
      assert(!person.has('heading', en.result[heading]), heading);
    }
    for (const folded of ['testsHeading', 'peopleHeading', 'trackHeading'] as const) {
      assert(!person.has('disclosure', en.result[folded]), folded);
    }
    assert.notInclude(person.words, en.result.hope.always);
  });

  it('lists no address beside an emergency', async () => {
    const person = await visit();
    await person.take(people.emergency);
    await person.unfold();
    assert.deepEqual(
      person.all('link').filter((link) => !/^(tel|sms):/.test(link.getAttribute('href')!)),
      [],
    );
  });

  it('tells once the content is past its review', async () => {
    const person = await visit();
    await person.take(people.soon);
    replace(content.version, 'reviewBy', { value: '2999-01-01' });
    person.element.requestUpdate();
    await person.settled();
    assert.notInclude(person.words, en.result.pastReview);
    replace(content.version, 'reviewBy', { value: '2000-01-01' });
    person.element.requestUpdate();
    await person.settled();
    assert.include(person.words, en.result.pastReview);
  });
});

describe('when to come back sooner', () => {
  const lines = en.returnAdvice['legs-weaker'];

  it('tells of a sign that nobody reported as something new', async () => {
    const person = await visit();
    await person.take(healthy());
    assert(person.has('listitem', person.reads(lines.line)));
    assert(!person.has('listitem', person.reads(lines.again)));
  });

  it('tells of a sign that was reported and checked as one that gets worse', async () => {
    const person = await visit();
    await person.take(healthy({ legs: 'one-weak', 'leg-weakness': 'old-checked' }));
    assert(person.has('listitem', person.reads(lines.again)));
    assert(!person.has('listitem', person.reads(lines.line)));
  });
});

describe('the line in time', () => {
  const places: Readonly<Record<Tier, number>> = {
    emergency: 0,
    'same-day': 1,
    soon: 2,
    'routine-review': 3,
    'self-manage': 3,
  };
  for (const tier of tierOrder) {
    it(`has one point for ${tier}, and says that the person is there`, async () => {
      const person = await visit();
      await person.take(people[tier]);
      const points = [...person.root.querySelectorAll('[part=timeline] > li')];
      assert.equal(points.length, en.result.timeline.length);
      const here = points.filter((point) => point.getAttribute('aria-current') === 'step');
      assert.deepEqual(here, [points[places[tier]]]);
      assert.include(here[0]!.textContent, en.result.yourPlace);
    });
  }
});

describe('what would make a result more urgent', () => {
  const people: Readonly<Record<string, Answers>> = {
    'self-manage': healthy(),
    soon: healthy({ history: ['cancer'] }),
  };
  for (const [tier, answers] of Object.entries(people)) {
    it(`is told whole at ${tier}, as the engine found it`, async () => {
      const person = await visit();
      await person.take(answers);
      await person.click('disclosure', en.result.sooner);
      const told = soonerLines(en, sooner(answers));
      assert.isAbove(told.flatMap(({ lines }) => lines).length, 20);
      for (const { tier: raised, lines } of told) {
        assert(person.has('heading', en.tiers[raised].label), raised);
        for (const line of lines) assert(person.has('listitem', person.reads(line)), line);
      }
    });
  }

  it('is not there in an emergency, which nothing can raise', async () => {
    const person = await visit();
    await person.take(healthy({ saddle: 'yes', 'saddle-when': 'new-or-worse' }));
    assert(!person.has('disclosure', en.result.sooner));
  });
});

describe('the first steps', () => {
  it('say how to begin, how to build up and when to expect a change', async () => {
    const person = await visit();
    await person.take(healthy({ goal: 'sleep', pattern: ['worse-bending-or-sitting'] }));
    const { firstSteps } = assess(healthy({ goal: 'sleep', pattern: ['worse-bending-or-sitting'] }));
    assert.deepEqual(
      firstSteps.map(({ step }) => step),
      ['goal-sleep', 'bend-a-little', 'keep-moving'],
    );
    for (const { step } of firstSteps) {
      const { title, begin, build, expect } = en.firstSteps[step];
      assert(person.has('heading', person.reads(title)));
      for (const sentence of [begin, build, expect]) assert.include(person.words, person.reads(sentence));
    }
  });

  it('hold a flare-up plan, but not while something waits for its review', async () => {
    const person = await visit();
    await person.take(healthy());
    assert(person.has('disclosure', en.result.flareUpHeading));
    await person.startAgain();
    await person.take(healthy({ age: '70-plus', 'first-ever': 'yes' }));
    assert(person.has('heading', en.firstSteps['go-to-review'].title));
    assert(!person.has('disclosure', en.result.flareUpHeading));
  });
});

describe('an emergency', () => {
  it('stops the questions at once', async () => {
    const person = await visit();
    await person.start();
    await person.choose('alarm', 'chest-or-breathing');
    await person.choose('alarm-now', 'new');
    await person.continue();
    assert.equal(person.tier, 'emergency');
    assert.deepEqual(await answers(person), [en.questions.alarm.short, en.questions['alarm-now'].short]);
  });

  it('offers a way back from a wrong answer, to the page that made it', async () => {
    const person = await visit();
    await person.take(people.emergency);
    await person.click('button', en.result.wrongAnswer);
    assert.equal(person.tier, undefined);
    assert.equal(person.page, 'cord');
    assert.deepEqual(person.ticked['saddle-when'], ['new-or-worse']);
    await person.choose('saddle-when', 'old-checked');
    await person.continue();
    assert.equal(person.page, 'legs');
    await person.walk(healthy());
    assert.equal(person.tier, assess(healthy({ saddle: 'yes', 'saddle-when': 'old-checked' })).tier);
  });

  for (const tier of tierOrder.slice(1)) {
    it(`offers it alone: not at ${tier}`, async () => {
      const person = await visit();
      await person.take(people[tier]);
      assert(!person.has('button', en.result.wrongAnswer));
    });
  }
});

describe('same-day', () => {
  it('is told after the part on health, without the last one', async () => {
    const person = await visit();
    const pages = await person.take(people['same-day']);
    assert.equal(pages.at(-1), 'general');
    assert.equal(person.tier, 'same-day');
  });
});

describe('Back', () => {
  it('leads to the page before, with what was answered there', async () => {
    const person = await visit();
    await person.take(healthy({ pregnancy: 'pregnant' }), 'where');
    await person.back();
    assert.equal(person.page, 'time');
    const time = { duration: ['2-to-4-weeks'], trend: ['better'] };
    assert.deepEqual(person.ticked, { ...time, pregnancy: ['pregnant'], 'pregnancy-signs': ['none'] });
    await person.choose('pregnancy', 'no');
    assert.deepEqual(person.ticked, { ...time, pregnancy: ['no'] });
    await person.back();
    assert.equal(person.page, 'age');
    await person.continue();
    assert.equal(person.page, 'time');
    assert.deepEqual(person.ticked, { ...time, pregnancy: ['no'] });
  });

  it('leads from the first page to the start, and on again to the answers given', async () => {
    const person = await visit();
    await person.start();
    await person.choose('alarm', 'none');
    await person.back();
    assert.equal(person.heading, en.start.heading);
    await person.start();
    assert.deepEqual(person.ticked, { alarm: ['none'] });
  });
});

describe('Change', () => {
  it('withdraws the result at once, and gives it again when nothing else is to be asked', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('trend');
    assert.equal(person.tier, undefined);
    assert.equal(person.page, 'time');
    assert.deepEqual(person.ticked, { duration: ['2-to-4-weeks'], trend: ['better'], pregnancy: ['no'] });
    await person.choose('trend', 'worse');
    assert.equal(person.tier, undefined);
    await person.continue();
    assert.equal(person.tier, 'routine-review');
  });

  it('asks only what is newly needed, and keeps the later answers', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('legs');
    await person.choose('legs', 'both');
    assert.deepEqual(person.questions, ['legs', 'both-legs', 'leg-weakness']);
    assert.deepEqual(person.ticked, { legs: ['both'] });
    await person.choose('both-legs', 'long-standing-on-walking');
    await person.choose('leg-weakness', 'no');
    await person.continue();
    assert.equal(person.tier, assess(healthy({ legs: 'both' })).tier);
    assert.include(await answers(person), en.questions.treatments.short);
  });

  it('leads to a page that was passed, where that asks something new', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('age');
    await person.choose('age', '70-plus');
    await person.continue();
    assert.equal(person.page, 'time');
    assert.deepEqual(person.questions, ['duration', 'trend', 'first-ever']);
    assert.deepEqual(person.ticked, { duration: ['2-to-4-weeks'], trend: ['better'] });
    await person.choose('first-ever', 'no');
    await person.continue();
    assert.equal(person.tier, assess(healthy({ age: '70-plus' })).tier);
    assert.notInclude(await answers(person), en.questions.pregnancy.short, 'it is no longer asked');
  });

  it('brings a kept answer back when its question is asked again', async () => {
    const person = await visit();
    await person.take(healthy({ legs: 'one-weak', 'leg-weakness': 'old-checked' }));
    for (const legs of ['none', 'one-weak']) {
      await person.change('legs');
      await person.choose('legs', legs);
      await person.continue();
      assert(person.tier, `the result for ${legs}`);
    }
    assert.equal(person.tier, assess(healthy({ legs: 'one-weak', 'leg-weakness': 'old-checked' })).tier);
  });

  it('reaches the last part, when nothing urgent is left', async () => {
    const person = await visit();
    await person.take(people['same-day']);
    await person.change('legs');
    await person.choose('legs', 'none');
    await person.continue();
    assert.equal(person.page, 'how-urgent');
    await person.walk(healthy());
    assert.equal(person.tier, 'self-manage');
  });

  it('tells an emergency at once', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('alarm');
    await person.choose('alarm', 'faint-or-clammy');
    await person.choose('alarm-now', 'new');
    await person.continue();
    assert.equal(person.tier, 'emergency');
  });

  it('leads from each answer to its question, also from those after what made the emergency', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('alarm');
    await person.choose('alarm', 'faint-or-clammy');
    await person.choose('alarm-now', 'new');
    await person.continue();
    for (const short of await answers(person)) {
      await answers(person);
      await person.click('button', `${en.result.change} ${short}`);
      const asked = person.questions.map((question) => person.reads(en.questions[question].short));
      assert.include(asked, short, `Change beside ${short} leads to ${person.words}`);
      await person.continue();
      assert.equal(person.tier, 'emergency');
    }
  });

  it('keeps its purpose over Back', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('trend');
    await person.back();
    assert.equal(person.page, 'age');
    await person.continue();
    assert.equal(person.tier, 'self-manage');
  });

  it('lists every answer that counted, and no other', async () => {
    const person = await visit();
    await person.take(people['self-manage']);
    const counted = Object.keys(en.questions).filter(
      (question) => assess({ ...healthy(), [question]: undefined }).complete !== assess(healthy()).complete,
    );
    const shown = await answers(person);
    for (const question of counted) assert.include(shown, en.questions[question as keyof typeof en.questions].short);
    assert.notInclude(shown, en.questions['leg-weakness'].short);
  });
});

describe('the next person', () => {
  const knowsNothing = async (person: Person): Promise<void> => {
    assert.equal(person.tier, undefined);
    assert(person.has('button', en.start.begin));
    await person.start();
    for await (const page of person.pages(people.soon)) assert.deepEqual(person.ticked, {}, page);
    assert.equal(person.tier, 'soon');
  };

  it('finds nothing after Start again', async () => {
    const person = await visit();
    await person.take(lowMood);
    await person.startAgain();
    await knowsNothing(person);
  });

  it('finds nothing after restart(), from a page or from the result', async () => {
    const person = await visit();
    await person.take(healthy({ age: '16-17' }), 'where');
    person.element.restart();
    await person.settled();
    await knowsNothing(person);
    person.element.restart();
    await person.settled();
    await knowsNothing(person);
  });

  it('is asked for the mood where it matters, though the one before skipped it', async () => {
    const person = await visit();
    await person.take(healthy(), 'mood');
    await person.skip();
    await person.startAgain();
    await person.take(healthy({ age: 'under-16' }));
    await person.change('age');
    await person.choose('age', '35-44');
    assert.deepEqual(await person.walk(healthy()), ['age', 'cord', 'mood']);
  });

  it('does not find the region of the one before', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    await person.chooseRegion('NZ');
    await person.take(people.emergency);
    await person.startAgain();
    assert.equal((person.find('combobox') as HTMLSelectElement).value, '');
  });

  it('finds nothing in a new element', async () => {
    const before = await visit();
    await before.take(lowMood);
    await knowsNothing(await visit());
  });

  it('finds nothing that the browser ticked by itself, as when it restores a form', async () => {
    const person = await visit();
    await person.start();
    for await (const page of person.pages(people.soon)) {
      if (person.questions.length === 0) continue;
      for (const input of person.inputs) input.checked = true;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
      await person.continue();
      assert.equal(person.page, page, 'what nobody chose is no answer');
      assert.deepEqual(person.ticked, {});
    }
    assert.equal(person.tier, 'soon');
  });
});

describe('the crisis card', () => {
  it('comes first, with whom to talk to', async () => {
    const person = await visit();
    await person.take(lowMood);
    assert.equal(person.heading, en.result.crisisHeading);
    for (const line of en.regions['GB-ENG'].crisis) assert(person.has('listitem', person.reads(line)), line);
    assert.include(person.words, en.result.phq);
  });

  for (const [score, answers] of [
    [3, { 'feeling-down': 'more-than-half-the-days', 'little-interest': 'several-days' }],
    [4, { 'feeling-down': 'nearly-every-day', 'little-interest': 'several-days' }],
  ] as const) {
    it(`comes after what to do and before why, for a mood of ${String(score)}`, async () => {
      const person = await visit();
      await person.take(healthy(answers));
      const headings = person.names('heading');
      const [head, crisis, because] = [
        person.reads(en.tiers[person.tier!].heading),
        en.result.crisisHeading,
        en.result.because,
      ].map((heading) => headings.indexOf(heading));
      assert.deepEqual([head, crisis], [0, 1], headings.join(' · '));
      assert.isAbove(because!, crisis!);
      hasFocus(person.find('heading', person.reads(en.tiers[person.tier!].heading)));
    });
  }

  it('is for nobody else', async () => {
    for (const tier of tierOrder) {
      const person = await visit();
      await person.take(people[tier]);
      assert(!person.has('heading', en.result.crisisHeading), tier);
    }
  });
});

describe('the clinic', () => {
  it('is not offered under 16', async () => {
    const person = await visit('<back-pain-check region="GB-ENG" phone="020 7946 0000"></back-pain-check>');
    await person.take(healthy({ age: 'under-16' }));
    assert.equal(person.tier, 'soon');
    assert.notInclude(person.words, '020 7946 0000');
  });

  const markup = `<back-pain-check region="GB-ENG" clinic-name="Riverside" booking-url="https://clinic.example/book"
    phone="+44 (0)20 7946 0000"></back-pain-check>`;

  for (const tier of tierOrder) {
    it(`is ${isUrgent(tier) ? 'not offered' : 'offered'} at ${tier}`, async () => {
      const person = await visit(markup);
      await person.take(people[tier]);
      const hrefs = person.all('link').map((link) => link.getAttribute('href'));
      const offered = ['https://clinic.example/book', 'tel:+442079460000'].map((href) => hrefs.includes(href));
      assert.deepEqual(offered, isUrgent(tier) ? [false, false] : [true, true]);
      assert.equal(person.words.includes('Riverside'), !isUrgent(tier));
      if (isUrgent(tier)) return;
      assert(person.has('link', en.result.bookOnline));
      assert(person.has('link', `${en.result.callClinic} +44 (0)20 7946 0000`));
    });
  }

  it('is offered with what the host gave', async () => {
    const person = await visit(
      '<back-pain-check region="GB-ENG" booking-url="https://clinic.example/"></back-pain-check>',
    );
    await person.take(people.soon);
    assert(person.has('link', en.result.bookOnline));
    assert.include(person.words, withValues(en.result.forPatients, { clinic: en.result.clinic }));
    assert(!person.names('link').some((name) => name.startsWith(en.result.callClinic)));
  });
});
