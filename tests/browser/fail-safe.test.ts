/**
 * The check is sabotaged wherever it can break: a person must then see the emergency list and be told to ask for help, and
 * never a blank or a result; the host page must hear nothing of it, least of all an answer.
 */
import { assert } from 'chai';
import { content } from '../../src/content/index.js';
import { en } from '../../src/text/en.js';
import { person as healthy } from '../unit/content/person.js';
import { people } from './people.js';
import { focused, hasFocus, hush, listen, paintWays, replace, visit, type Person } from './person.js';

paintWays();

const secret = 'saddle: new-or-worse';
const boom = (): never => {
  throw new Error(secret);
};

describe('when something breaks', () => {
  let said: string[];
  let heard: unknown[];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    heard.push(event);
  };

  beforeEach(() => {
    heard = [];
    said = hush('error');
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });

  afterEach(async () => {
    // Rejections are reported after the microtasks, in a task of their own.
    await new Promise((resolve) => {
      new MessageChannel().port1.onmessage = resolve;
      resolve(undefined);
    });
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    assert.deepEqual(heard, [], 'the host page hears of no error');
  });

  /** The emergency list is there, in the region's words, with numbers that can be called. */
  function isSafe(person: Person): void {
    assert.equal(person.tier, undefined);
    assert.equal(person.heading, en.failure.heading);
    assert.include(person.words, `${en.failure.advice} ${person.reads(en.regions['GB-ENG'].speakToday)}`);
    assert(person.has('button', en.result.restart));
    const lead = person.find('heading', person.reads(en.start.emergencyLead));
    assert.equal(lead.querySelector('a')!.getAttribute('href'), 'tel:999');
    for (const line of Object.values(en.start.emergencyList)) assert(person.has('listitem', person.reads(line)));
    assert.deepEqual(person.inputs, []);
    assert.isAbove(said.length, 0);
    for (const message of said) assert.notInclude(message, secret);
  }

  it('while a page is rendered', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    replace(en.questions.sudden, 'question', { get: boom });
    await person.answerPage(healthy());
    await person.continue();
    isSafe(person);
  });

  it('while an answer is ticked', async () => {
    const person = await visit();
    await person.take(healthy(), 'age');
    replace(content.questions.age as object, 'kind', { get: boom });
    await person.choose('age', '35-44');
    isSafe(person);
  });

  it('while the way on is worked out', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    replace(content, 'rules', { get: boom });
    const { told } = listen();
    await person.choose('severity', String(healthy()['severity']));
    isSafe(person);
    assert.deepEqual(told, []);
  });

  for (const [what, breakIt] of Object.entries({
    assessing: () => {
      replace(content.tiers, 'self-manage', { get: boom });
    },
    'choosing the plan': () => {
      replace(content, 'plan', { get: boom });
    },
    'writing the result': () => {
      replace(en.tiers['self-manage'], 'heading', { get: boom });
    },
  })) {
    it(`while ${what}`, async () => {
      const person = await visit();
      await person.take(healthy(), 'mood');
      await person.answerPage(healthy());
      breakIt();
      const { told } = listen();
      await person.continue();
      isSafe(person);
      if (what !== 'writing the result') assert(!told.includes('completed'), told.join());
    });
  }

  it('in a handler that is not of the engine', async () => {
    const person = await visit();
    await person.take(healthy(), 'age');
    await person.answerPage(healthy());
    person.element.dispatchEvent = boom;
    await person.continue();
    isSafe(person);
  });

  it('when the page is committed', async () => {
    const person = await visit();
    await person.take(healthy(), 'age');
    await person.answerPage(healthy());
    replace(en.flow, 'continue', { value: Symbol('no text') });
    await person.back();
    isSafe(person);
  });

  it('when the page is committed, and the same again afterwards', async () => {
    const person = await visit();
    await person.start();
    replace(en.flow, 'continue', { value: Symbol('no text') });
    await person.choose('alarm', 'none');
    isSafe(person);
    person.element.requestUpdate();
    await person.settled();
    isSafe(person);
    person.element.remove();
    document.querySelector('main')!.append(person.element);
    await person.settled();
    isSafe(person);
  });

  it('at once, before anything is shown', async () => {
    replace(en.start, 'heading', { get: boom });
    isSafe(await visit());
  });

  it('even in the failure’s own words: the host’s words are left', async () => {
    replace(en.failure, 'heading', { get: boom });
    const person = await visit(
      '<back-pain-check region="GB-ENG"><p>Call 999 if it is bad.</p><p>Last</p></back-pain-check>',
    );
    await person.take(healthy(), 'age');
    replace(en.questions.age, 'question', { get: boom });
    person.element.requestUpdate();
    await person.settled();
    assert.equal(person.tier, undefined);
    assert(person.element.querySelector('p')!.checkVisibility());
  });

  it('even in the failure’s own words, where the host wrote none: the emergency list is left', async () => {
    replace(en.failure, 'heading', { get: boom });
    const person = await visit();
    await person.take(healthy(), 'age');
    replace(en.questions.age, 'question', { get: boom });
    person.element.requestUpdate();
    await person.settled();
    assert.equal(person.tier, undefined);
    assert.include(person.root.textContent, person.reads(en.start.emergencyLead));
    for (const line of Object.values(en.start.emergencyList)) assert(person.has('listitem', person.reads(line)));
  });

  it('in a print that the browser refuses, the result stays', async () => {
    const person = await visit();
    await person.take(people.soon);
    replace(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null });
    await person.click('button', en.result.print);
    assert.equal(person.tier, 'soon');
  });

  it('in a copy that the browser refuses, the result stays and says so', async () => {
    const person = await visit();
    await person.take(people.soon);
    replace(navigator, 'clipboard', { value: undefined });
    replace(document, 'execCommand', { value: boom });
    await person.click('button', en.result.copy);
    await person.hears(en.result.copyFailed);
    assert.equal(person.tier, 'soon');
  });

  it('restart() tries again', async () => {
    const person = await visit();
    await person.start();
    replace(en.questions.age, 'question', { get: boom });
    await person.walk(healthy(), 'time').catch(() => undefined);
    isSafe(person);
    Object.defineProperty(en.questions.age, 'question', { configurable: true, value: 'How old?' });
    person.element.restart();
    await person.settled();
    assert(person.has('button', en.start.begin));
    assert.equal(person.heading, en.start.heading);
  });

  it('restart() tries again after a commit that broke', async () => {
    const person = await visit();
    await person.start();
    replace(en.flow, 'continue', { configurable: true, value: Symbol('no text') });
    await person.choose('alarm', 'none');
    isSafe(person);
    Object.defineProperty(en.flow, 'continue', { configurable: true, value: 'Go on' });
    person.element.restart();
    await person.settled();
    assert.equal(person.heading, en.start.heading);
    await person.start();
    assert.equal(person.page, 'alarm');
  });

  it('a person may start again', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    replace(en.questions.sudden, 'question', { configurable: true, get: boom });
    await person.answerPage(healthy());
    await person.continue();
    isSafe(person);
    Object.defineProperty(en.questions.sudden, 'question', { configurable: true, value: 'At once?' });
    const { told } = listen();
    await person.startAgain();
    hasFocus(person.find('button', en.start.begin));
    assert.deepEqual(told, ['restarted']);
    await person.start();
    assert.deepEqual(person.ticked, {}, 'the answers are gone');
  });

  it('a person may start again in vain: the emergency list stays', async () => {
    replace(en.start, 'heading', { get: boom });
    const person = await visit();
    await person.startAgain();
    isSafe(person);
    assert.equal(focused()?.textContent.trim(), en.failure.heading);
  });

  it('a listener of the host that throws does not', async () => {
    const person = await visit();
    person.element.addEventListener('back-pain-check-answered', boom, { once: true });
    removeEventListener('error', hear);
    const own = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('error', own, { capture: true, once: true });
    const { onerror } = window;
    window.onerror = () => true;
    await person.take(people.emergency);
    window.onerror = onerror;
    removeEventListener('error', own, { capture: true });
    assert.equal(person.tier, 'emergency');
  });
});
