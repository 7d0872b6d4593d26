/** What the host hears, and when: which events, how far they reach, and that none holds an answer unless the host asked. */
import { assert } from 'chai';
import {
  BackPainCheckAnsweredEvent,
  BackPainCheckCompletedEvent,
  BackPainCheckRestartedEvent,
  BackPainCheckStartedEvent,
} from '../../src/index.js';
import { assess, journey } from '../../src/engine/index.js';
import { person as healthy } from '../unit/content/person.js';
import { people } from './people.js';
import { listen, page, visit } from './person.js';

/** All that an event carries of its own. */
const carried = (event: Event): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([key, value]) => key !== 'isTrusted' && value !== undefined));

describe('events', () => {
  it('tell of Start, each answered question, the result and Start again, in order', async () => {
    const { seen, told } = listen();
    const person = await visit();
    await person.take(people.soon);
    await person.startAgain();
    const questions = journey(people.soon).pages.flatMap((known) => known.questions);
    assert.deepEqual(told, [
      'started',
      ...questions.map((question) => `answered ${question}`),
      'completed',
      'restarted',
    ]);
    assert(seen[0] instanceof BackPainCheckStartedEvent);
    assert(seen[1] instanceof BackPainCheckAnsweredEvent);
    assert(seen.at(-2) instanceof BackPainCheckCompletedEvent);
    assert(seen.at(-1) instanceof BackPainCheckRestartedEvent);
    for (const event of seen) assert(event.bubbles && event.composed && !event.cancelable, event.type);
  });

  it('carry the question and nothing else', async () => {
    const { seen } = listen();
    const person = await visit();
    await person.take(people.soon);
    for (const event of seen) {
      assert.deepEqual(
        Object.keys(carried(event)),
        event instanceof BackPainCheckAnsweredEvent ? ['question'] : [],
        event.type,
      );
    }
  });

  it('come from the element, also out of a shadow root of the host', async () => {
    const host = document.createElement('div');
    const element = document.createElement('back-pain-check');
    host.attachShadow({ mode: 'open' }).append(element);
    const targets: (EventTarget | null)[] = [];
    element.addEventListener('back-pain-check-started', ({ target }) => {
      targets.push(target);
    });
    page.addEventListener('back-pain-check-started', ({ target }) => {
      targets.push(target);
    });
    page.append(host);
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    assert.deepEqual(targets, [element, host]);
  });

  it('carry tier and answers under share-result, once the check is completed', async () => {
    const { seen } = listen();
    const person = await visit('<back-pain-check region="GB-ENG" share-result></back-pain-check>');
    await person.take(people['same-day']);
    const completed = seen.pop() as BackPainCheckCompletedEvent;
    for (const event of seen) assert(!('tier' in carried(event)) && !('answers' in carried(event)), event.type);
    const questions = journey(people['same-day']).pages.flatMap((known) => known.questions);
    assert.deepEqual(carried(completed), {
      tier: 'same-day',
      answers: Object.fromEntries(questions.map((question) => [question, people['same-day'][question]])),
    });
    assert.equal(assess(completed.answers!).tier, 'same-day');
  });

  it('stop carrying them when the host takes share-result away', async () => {
    const { seen } = listen();
    const person = await visit('<back-pain-check region="GB-ENG" share-result></back-pain-check>');
    await person.start();
    person.element.shareResult = false;
    await person.walk(people.emergency);
    assert.deepEqual(carried(seen.at(-1)!), {});
  });

  it('tell of a change of an answer, and of the new result', async () => {
    const person = await visit();
    await person.take(people.soon);
    const { told } = listen();
    await person.change('trend');
    assert.deepEqual(told, []);
    await person.continue();
    assert.deepEqual(told, ['answered duration', 'answered trend', 'answered pregnancy', 'completed']);
  });

  it('do not tell of ticking, Back, a page in error or the region', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    await person.take(healthy(), 'time');
    const { told } = listen();
    await person.choose('duration', 'over-a-year');
    await person.continue();
    await person.back();
    await person.back();
    await person.back();
    await person.chooseRegion('US');
    assert.deepEqual(told, []);
  });

  it('do not tell of what the host does', async () => {
    const person = await visit();
    await person.take(healthy(), 'time');
    const { told } = listen();
    const { element } = person;
    element.restart();
    element.region = 'US';
    element.headingLevel = 3;
    page.append(element);
    await person.settled();
    element.remove();
    assert.deepEqual(told, []);
  });
});
