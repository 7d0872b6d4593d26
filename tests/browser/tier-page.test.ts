/**
 * The page between the stages: it tells how urgent it is to whoever can wait, and leaves them the choice of going on or of
 * stopping there. A result after stopping says that it is not all, and leads on.
 */
import { assert } from 'chai';
// First of all: it listens before the check does.
import { traverse } from './arrival.js';
import { assess, journey } from '../../src/engine/index.js';
import { returnLine } from '../../src/text/sentences.js';
import { en } from '../../src/text/en.js';
import { person as healthy } from '../unit/content/person.js';
import { people } from './people.js';
import { hasFocus, listen, visit, type Person } from './person.js';

const withHistory = '<back-pain-check region="GB-ENG" history></back-pain-check>';

/** What says that the last pages were left out. */
const stopped = (person: Person): Element | null => person.root.querySelector('[part~="stopped"]');

/** Starts, and stops at the page that tells the tier. */
async function stop(markup?: string): Promise<Person> {
  const person = await visit(markup);
  await person.take(people.soon, 'how-urgent');
  await person.seeResult();
  assert.equal(person.tier, 'soon');
  return person;
}

async function goInHistory(person: Person, steps: number): Promise<void> {
  await traverse(steps);
  await person.settled();
}

describe('the page that tells the tier', () => {
  for (const tier of ['soon', 'routine-review', 'self-manage'] as const) {
    it(`tells ${tier} in its heading, which takes the focus, and is no result`, async () => {
      const person = await visit();
      const { told } = listen();
      const met = await person.take(people[tier], 'how-urgent');
      assert.equal(met.at(-1), 'general');
      assert.equal(person.page, 'how-urgent');
      assert.equal(person.heading, person.reads(en.howUrgent[tier].heading));
      hasFocus(person.find('heading', person.reads(en.howUrgent[tier].heading)));
      assert.include(person.words, person.reads(en.howUrgent[tier].lead));
      assert.include(person.words, person.reads(en.tiers[tier].label));
      assert.equal(person.root.querySelectorAll('[data-tier]').length, 0, 'a mark of a result');
      assert.notInclude(person.element.outerHTML, tier);
      assert.notInclude(told, 'completed');
    });
  }

  it('tells when to get help sooner, in the words of the result', async () => {
    const person = await visit();
    await person.take(people.soon, 'how-urgent');
    await person.unfold();
    const { returnAdvice } = assess(people.soon);
    assert.isAbove(returnAdvice.length, 5);
    for (const { line, again } of returnAdvice)
      assert(person.has('listitem', person.reads(returnLine(en, line, again))), line);
  });

  it('goes on to the last pages when it is submitted', async () => {
    const person = await visit();
    await person.take(people.soon, 'how-urgent');
    person.root.querySelector('form')!.requestSubmit();
    await person.settled();
    assert.equal(person.page, 'treatments');
    assert.equal(person.tier, undefined);
  });

  it('goes back to what was answered before it', async () => {
    const person = await visit();
    await person.take(people.soon, 'how-urgent');
    await person.back();
    assert.equal(person.page, 'general');
    await person.continue();
    assert.equal(person.page, 'how-urgent');
  });

  it('is not met by who needs help today', async () => {
    const person = await visit();
    assert.notInclude(await person.take(people['same-day']), 'how-urgent');
    assert.equal(stopped(person), null);
  });
});

describe('stopping there', () => {
  it('gives the result at once, and says what the last pages could add', async () => {
    const { told } = listen();
    const person = await stop();
    assert.equal(person.heading, person.reads(en.tiers.soon.heading));
    assert(stopped(person)!.contains(person.find('heading', en.result.stopped.heading)));
    assert.include(person.words, person.reads(en.result.stopped.about));
    assert.deepEqual(told.slice(-1), ['completed']);
    await person.click('disclosure', en.result.answersHeading);
    assert(!person.has('button', `${en.result.change} ${en.questions.treatments.short}`), 'what was not asked');
  });

  it('leads on to the last pages, after which nothing says any more that they are missing', async () => {
    const person = await stop();
    await person.click('button', en.result.stopped.continue);
    hasFocus(person.find('heading', person.reads(en.questions.treatments.question)));
    const { pages } = journey(people.soon);
    assert.deepEqual(
      await person.walk(people.soon),
      pages.filter(({ stage }) => stage === 'D').map(({ id }) => id),
    );
    assert.equal(person.tier, 'soon');
    assert.equal(stopped(person), null);
  });

  it('stands through a change of an answer', async () => {
    const person = await stop();
    await person.change('trend');
    await person.choose('trend', 'same');
    await person.continue();
    assert.equal(person.tier, 'soon', 'the last pages do not come up unasked');
    assert(stopped(person));
  });

  it('does not hide what a changed answer makes urgent', async () => {
    const person = await stop();
    await person.change('saddle');
    await person.choose('saddle', 'yes');
    await person.choose('saddle-when', 'new-or-worse');
    await person.continue();
    assert.equal(person.tier, 'emergency');
    assert.equal(stopped(person), null);
  });

  it('asks for what a changed answer brings up before that page', async () => {
    const person = await stop();
    await person.change('age');
    await person.choose('age', '70-plus');
    await person.continue();
    assert.deepEqual([person.page, person.tier], ['time', undefined]);
    await person.choose('first-ever', 'no');
    await person.continue();
    assert.equal(person.tier, assess(healthy({ ...people.soon, age: '70-plus' })).tier);
    assert(stopped(person));
  });

  it('is forgotten with the answers', async () => {
    const person = await stop();
    await person.startAgain();
    await person.start();
    assert.deepEqual(person.ticked, {});
    const met = await person.walk(people.soon);
    assert.deepEqual(
      met,
      journey(people.soon).pages.map(({ id }) => id),
    );
    assert.equal(stopped(person), null);
  });

  it('is an entry of the history, which leads back to the page and on to the result again', async () => {
    const person = await visit(withHistory);
    await person.take(people.soon, 'how-urgent');
    await person.seeResult();
    await goInHistory(person, -1);
    assert.deepEqual([person.page, person.tier], ['how-urgent', undefined]);
    hasFocus(person.find('heading', person.reads(en.howUrgent.soon.heading)));
    await goInHistory(person, -1);
    assert.equal(person.page, 'general');
    await goInHistory(person, 2);
    assert.equal(person.tier, 'soon');
    assert(stopped(person));
    await person.click('button', en.result.stopped.continue);
    assert.equal(person.page, 'treatments');
    await goInHistory(person, -1);
    assert.equal(person.tier, 'soon');
    assert(stopped(person));
    await goInHistory(person, -2);
    assert.equal(person.page, 'general');
  });
});
