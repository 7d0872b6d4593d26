/** The attribute `history`: the browser's Back button means the page before, the address stays, and no entry holds an answer. */
import { assert } from 'chai';
// First of all: it listens before the check does.
import { traverse } from './arrival.js';
import { en } from '../../src/text/en.js';
import { person as healthy } from '../unit/content/person.js';
import { people } from './people.js';
import { focused, hasFocus, paintWays, visit, visitAll, type Person } from './person.js';

paintWays();

const markup = '<back-pain-check region="GB-ENG" history></back-pain-check>';

async function go(steps: number, ...people_: Person[]): Promise<void> {
  await traverse(steps);
  for (const person of people_) await person.settled();
}

describe('history', () => {
  it('makes each page and the result an entry, and goes through them both ways', async () => {
    const person = await visit(markup);
    const before = history.length;
    const address = location.href;
    const pages = await person.take(people.emergency);
    assert.equal(history.length, Math.min(before + pages.length + 1, 50));
    for (const page of [...pages].reverse()) {
      await go(-1, person);
      assert.equal(person.page, page);
      assert.equal(person.tier, undefined);
      assert(person.all('heading').includes(focused()!), 'the focus is on the heading');
    }
    await go(-1, person);
    assert.equal(person.heading, en.start.heading);
    await go(pages.length + 1, person);
    assert.equal(person.tier, 'emergency');
    assert.equal(location.href, address);
    await go(-pages.length - 1, person);
  });

  it('keeps answers on the way, and nothing of them in the entries', async () => {
    const person = await visit(markup);
    const states: string[] = [];
    await person.start();
    for await (const page of person.pages(people.emergency)) states.push(`${page} ${JSON.stringify(history.state)}`);
    states.push(JSON.stringify(history.state));
    for (const state of states) {
      for (const [question, answer] of Object.entries(people.emergency)) {
        for (const option of [answer].flat())
          assert.notInclude(state, `"${String(option)}"`, `${question} in ${state}`);
      }
    }
    assert.notInclude(states.join(), 'emergency');
    await go(-1, person);
    assert.deepEqual(person.ticked['saddle-when'], ['new-or-worse']);
    await go(-states.length + 1, person);
  });

  it('keeps the state that the host had put there', async () => {
    history.replaceState({ host: 1 }, '');
    const person = await visit(markup);
    await person.start();
    assert.equal((history.state as { host: number }).host, 1);
    await go(-1, person);
    assert.equal((history.state as { host: number }).host, 1);
    history.replaceState(null, '');
  });

  it('tells the page of its own entries alone, and not of those of the check', async () => {
    const heard: unknown[] = [];
    const hear = ({ state }: PopStateEvent): void => {
      heard.push((state as { host?: number } | null)?.host);
    };
    addEventListener('popstate', hear);
    history.replaceState({ host: 1 }, '');
    const person = await visit(markup);
    await person.start();
    await person.walk(healthy(), 'age');
    history.pushState({ host: 2 }, '');
    await go(-1, person);
    assert.equal(person.page, 'age');
    assert.deepEqual(heard, [1], 'from an entry of its own');
    await go(-1, person);
    await go(-1, person);
    await go(1, person);
    await go(-1, person);
    assert.equal(person.heading, en.start.heading);
    assert.deepEqual(heard, [1]);
    removeEventListener('popstate', hear);
    history.replaceState(null, '');
  });

  it('shows no result that the answers do not bear out', async () => {
    const person = await visit(markup);
    const met = await person.take(healthy({ legs: 'one-weak', 'leg-weakness': 'old-checked' }));
    const fromEnd = met.length - met.indexOf('legs');
    await go(-fromEnd, person);
    assert.equal(person.page, 'legs');
    await person.choose('legs', 'both');
    await go(fromEnd, person);
    assert.equal(person.tier, undefined, 'a question of a page that was passed is open again');
    await go(-met.length - 1, person);
  });

  it('shows no result to the next person', async () => {
    const person = await visit(markup);
    const met = await person.take(people.emergency);
    await person.startAgain();
    await go(-1, person);
    assert.equal(person.tier, undefined);
    assert.notInclude(person.words, en.tiers.emergency.label);
    await go(-met.length - 1, person);
  });

  it('leaves the check where it is when the host moves in its own history', async () => {
    const person = await visit(`<a href="#part">Part</a>${markup}`);
    await person.take(healthy(), 'time');
    const field = document.querySelector<HTMLElement>('a[href="#part"]')!;
    field.focus();
    const arrived = new Promise((resolve) => {
      addEventListener('popstate', resolve, { once: true });
    });
    location.hash = 'part';
    await arrived;
    await person.settled();
    assert.equal(person.page, 'time');
    hasFocus(field);
    await go(-1, person);
    assert.equal(person.page, 'time');
    await go(-1, person);
    assert.equal(person.page, 'age');
    await go(-2, person);
    assert.equal(person.heading, en.start.heading);
  });

  it('goes back through two checks in the order in which they were used', async () => {
    const [one, two] = (await visitAll(markup + markup)) as [Person, Person];
    await one.start();
    await two.start();
    await one.walk(healthy(), 'age');
    await go(-1, one, two);
    assert.deepEqual([one.page, two.page], ['alarm', 'alarm']);
    assert(one.root.contains(focused()), 'the focus is in the one that moved');
    await go(-1, one, two);
    assert.deepEqual([one.page, two.heading], ['alarm', en.start.heading]);
    await go(-1, one, two);
    assert.deepEqual([one.heading, two.heading], [en.start.heading, en.start.heading]);
  });

  it('is left alone without the attribute, and after the element has gone', async () => {
    const person = await visit();
    const before = [history.length, history.state];
    await person.take(people.emergency);
    assert.deepEqual([history.length, history.state], before);
    history.pushState(null, '');
    await go(-1, person);
    assert.equal(person.tier, 'emergency');
    const other = await visit(markup);
    await other.start();
    other.element.remove();
    await go(-1, other);
    document.body.append(other.element);
    await other.settled();
    assert.equal(other.page, 'alarm');
    other.element.remove();
  });
});
