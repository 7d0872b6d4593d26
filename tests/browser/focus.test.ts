/**
 * Where the focus goes, in all three browsers: to the new heading after each step, to the errors, and nowhere that the person
 * did not ask for. Also what the widget does with the host page's scroll, title, address and history: nothing.
 */
import { assert } from 'chai';
import { en } from '../../src/text/en.js';
import { withValues } from '../../src/text/forms.js';
import { person as healthy } from '../unit/content/person.js';
import { press } from './keyboard.js';
import { lowMood, metEverything, people } from './people.js';
import { focused, hasFocus, hush, page, paintWays, replace, visit, type Person } from './person.js';

paintWays();

/** The heading that has the focus. */
function heading(person: Person): string {
  const element = focused();
  const found = person.all('heading').find((known) => known === element);
  return found ? found.textContent.replace(/\s+/g, ' ').trim() : `no heading, but ${String(element?.outerHTML)}`;
}

const question = (person: Person, id: keyof typeof en.questions): string => person.reads(en.questions[id].question);

describe('focus', () => {
  it('stays on the host page when the check appears', async () => {
    const field = document.createElement('input');
    document.body.prepend(field);
    try {
      field.focus();
      await visit();
      hasFocus(field);
    } finally {
      field.remove();
    }
  });

  it('goes to the heading of each new page, and of the result', async () => {
    const person = await visit();
    await person.start();
    for await (const id of person.pages(metEverything)) {
      const [first] = person.questions;
      const expected = first ? (en.pages[id]?.heading ?? en.questions[first].question) : en.howUrgent.soon.heading;
      assert.equal(heading(person), person.reads(expected), id);
    }
    assert.equal(heading(person), person.reads(en.tiers.soon.heading));
    assert.equal(heading(person), person.heading);
  });

  it('goes to the crisis card where there is one, for it comes first', async () => {
    const person = await visit();
    await person.take(lowMood);
    assert.equal(heading(person), en.result.crisisHeading);
    assert.equal(heading(person), person.heading);
  });

  it('goes back with Back, and to Start before the first page', async () => {
    const person = await visit();
    await person.take(healthy(), 'where');
    await person.back();
    assert.equal(heading(person), question(person, 'duration'));
    await person.back();
    await person.back();
    assert.equal(heading(person), question(person, 'alarm'));
    await person.back();
    hasFocus(person.find('button', en.start.begin));
  });

  it('goes with Change, with “wrong answer” and with Start again', async () => {
    const person = await visit();
    await person.take(people.emergency);
    await person.click('button', en.result.wrongAnswer);
    assert.equal(heading(person), person.reads(en.pages.cord!.heading));
    await person.walk(people.emergency);
    await person.change('where');
    assert.equal(heading(person), question(person, 'where'));
    await person.continue();
    assert.equal(heading(person), person.reads(en.tiers.emergency.heading));
    await person.startAgain();
    hasFocus(person.find('button', en.start.begin));
  });

  it('goes to the Start button of a start that the host wrote', async () => {
    const person = await visit('<back-pain-check region="GB-ENG"><h2>Host</h2><p>Last line</p></back-pain-check>');
    await person.take(people.emergency);
    await person.startAgain();
    hasFocus(person.find('button', en.start.begin));
  });

  it('goes to the errors, and each of them leads to its question', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    await person.continue();
    assert.equal(heading(person), en.flow.errorTitle);
    for (const error of person.errors) assert.include(person.description(focused()!), error);
    for (const id of ['impact', 'severity'] as const) {
      await person.click('button', en.questions[id].error);
      hasFocus(person.inputs.find(({ name }) => name === id));
    }
  });

  it('goes to the errors again when they are still there', async () => {
    const person = await visit();
    await person.start();
    await person.continue();
    person.find('button', en.flow.continue).focus();
    await person.continue();
    assert.equal(heading(person), en.flow.errorTitle);
  });

  it('stays with what the person ticks, though the page changes around it', async () => {
    const person = await visit();
    await person.take(healthy(), 'age');
    const input = person.option('age', 'under-16');
    input.focus();
    await press('Space');
    await person.settled();
    assert.deepEqual(person.questions, ['age', 'child-signs']);
    hasFocus(person.option('age', 'under-16'));
  });

  it('stays on the region that is chosen', async () => {
    const person = await visit();
    await person.take(people.soon);
    await person.click(
      'disclosure',
      `${withValues(en.result.whichRegion, { region: en.regions['GB-ENG'].name })} ${en.flow.regionChange}`,
    );
    person.find('combobox').focus();
    await person.chooseRegion('NZ');
    hasFocus(person.find('combobox'));
  });

  it('is left alone by restart(), which the host calls', async () => {
    const person = await visit('<input><back-pain-check region="GB-ENG"></back-pain-check>');
    await person.take(healthy(), 'age');
    const field = page.querySelector('input')!;
    field.focus();
    person.element.restart();
    await person.settled();
    assert(person.has('button', en.start.begin));
    hasFocus(field);
  });

  it('leaves no tabindex behind', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    const title = focused()!;
    assert.equal(title.tabIndex, -1);
    person.inputs[0]!.focus();
    assert(!title.hasAttribute('tabindex'), 'the heading');
    await person.continue();
    const errors = focused()!;
    person.inputs[0]!.focus();
    assert(!errors.hasAttribute('tabindex'), 'the error summary');
    assert(!person.element.hasAttribute('tabindex'), 'the widget');
  });

  it('goes to the failure when something breaks', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    hush('error');
    replace(en.questions.sudden, 'question', {
      get: () => {
        throw new Error('Sabotage');
      },
    });
    await person.walk(healthy(), 'start').catch(() => undefined);
    assert.equal(heading(person), en.failure.heading);
  });
});

describe('the host page', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  const long = '<div style="height: 3000px"></div>';
  const untouched = (): unknown[] => [document.title, location.href, history.length, history.state];

  it('keeps its title, address and history over a whole journey', async () => {
    const before = untouched();
    const person = await visit();
    await person.take(people['self-manage']);
    await person.change('trend');
    await person.back();
    await person.walk(people['self-manage']);
    await person.startAgain();
    await person.start();
    await person.continue();
    await person.click('button', en.questions.alarm.error);
    assert.deepEqual(untouched(), before);
  });

  it('is not scrolled while the top of the check is on the screen', async () => {
    const person = await visit(`${long}<back-pain-check region="GB-ENG"></back-pain-check>${long}`);
    scrollTo(0, 2900);
    await person.start();
    await person.walk(people.emergency);
    assert.equal(person.tier, 'emergency');
    assert.equal(scrollY, 2900);
  });

  it('is scrolled to the top of the check where that had left the screen', async () => {
    const person = await visit(`${long}<back-pain-check region="GB-ENG"></back-pain-check>${long}`);
    await person.start();
    // Firefox scrolls by whole pixels of the screen, which may leave one.
    const top = (): number => Math.trunc(person.element.getBoundingClientRect().top / 2);
    // Where the answer is on the screen: what is not would be scrolled to for taking the focus.
    scrollTo(0, 3450);
    assert(top() < 0);
    await person.choose('alarm', 'none');
    assert.equal(scrollY, 3450, 'an answer scrolls nothing');
    await person.continue();
    assert.equal(top(), 0);
    await person.choose('age', '70-plus');
    scrollTo(0, 0);
    await person.continue();
    assert.equal(top(), 0);
  });

  it('is not scrolled when the check appears, or is restarted by the host', async () => {
    const person = await visit(`${long}<back-pain-check region="GB-ENG"></back-pain-check>${long}`);
    assert.equal(scrollY, 0);
    person.element.restart();
    await person.settled();
    assert.equal(scrollY, 0);
  });
});
