/** What a host sets and what becomes of it on the page: attributes and properties, early, late and wrong. */
import { assert } from 'chai';
import { configure } from '../../src/element/configuration.js';
import { problemMessage } from '../../src/element/configure.js';
import type { BackPainCheck, BackPainCheckCompletedEvent } from '../../src/index.js';
import { en } from '../../src/text/en.js';
import { withValues } from '../../src/text/forms.js';
import { metEverything, people } from './people.js';
import { hush, listen, page, Person, visit } from './person.js';

const levels = (person: Person): number[] =>
  person.all('heading').map((heading) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)));

/** Where the booking link leads, if the words beside it name this clinic. */
function bookLink(person: Person, clinic: string = en.result.clinic): string | null | undefined {
  if (!person.words.includes(withValues(en.result.forPatients, { clinic }))) return undefined;
  return person.all('link', en.result.bookOnline)[0]?.getAttribute('href');
}

/** An element as it is before the script has run, put on the page once it is set up. */
async function upgraded(setUp: (element: BackPainCheck) => void): Promise<Person> {
  const element = document.implementation.createHTMLDocument().createElement('back-pain-check');
  setUp(element);
  assert(!('updateComplete' in element), 'it is not upgraded yet');
  page.append(element);
  const person = new Person(element);
  await person.settled();
  return person;
}

describe('attributes', () => {
  for (const level of [1, 2, 4, 6]) {
    it(`heading-level="${level}" sets the first heading, and none below it leaves a level out`, async () => {
      const person = await visit(`<back-pain-check region="GB" heading-level="${level}"></back-pain-check>`);
      const check = (where: string): void => {
        const found = levels(person);
        assert.equal(found[0], level, where);
        found.forEach((depth, position) => {
          assert(depth >= level && depth <= 6, `${where}: ${found.join()}`);
          if (position > 0) assert.isAtMost(depth, found[position - 1]! + 1, `${where}: ${found.join()}`);
        });
      };
      check('start');
      await person.start();
      for await (const where of person.pages(metEverything)) check(where);
      await person.unfold();
      check('result');
    });
  }

  it('are read again when they change', async () => {
    const person = await visit('<back-pain-check region="GB"></back-pain-check>');
    await person.take(people.soon);
    const { element } = person;
    element.setAttribute('booking-url', 'https://one.example/');
    await person.settled();
    assert.equal(bookLink(person), 'https://one.example/');
    element.setAttribute('clinic-name', 'Riverside');
    element.setAttribute('booking-url', 'https://two.example/');
    element.setAttribute('heading-level', '3');
    await person.settled();
    assert.equal(bookLink(person, 'Riverside'), 'https://two.example/');
    assert.equal(levels(person)[0], 3);
    element.removeAttribute('booking-url');
    element.removeAttribute('heading-level');
    await person.settled();
    assert.equal(bookLink(person, 'Riverside'), undefined);
    assert.equal(levels(person)[0], 2);
    assert.equal(person.tier, 'soon', 'the result stays');
  });

  it('take words as words, not as markup', async () => {
    const person = await visit(
      `<back-pain-check region="GB" clinic-name="&lt;img src=x&gt;" booking-url="https://a.example/"></back-pain-check>`,
    );
    await person.take(people.soon);
    assert.equal(bookLink(person, '<img src=x>'), 'https://a.example/');
    assert.equal(person.root.querySelector('img'), null);
  });
});

describe('properties', () => {
  it('say the same as attributes', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    const { seen } = listen();
    Object.assign(person.element, {
      region: 'NZ',
      headingLevel: 4,
      clinicName: 'Riverside',
      bookingUrl: 'https://a.example/',
      phone: '020 7946 0000',
      shareResult: true,
    });
    await person.settled();
    assert.include(person.words, '111');
    assert.equal(levels(person)[0], 4);
    await person.take(people.soon);
    assert.equal(bookLink(person, 'Riverside'), 'https://a.example/');
    assert(person.has('link', `${en.result.callClinic} 020 7946 0000`));
    assert.equal((seen.at(-1) as BackPainCheckCompletedEvent).tier, 'soon');
  });

  it('that were set before the script ran are kept', async () => {
    const person = await upgraded((element) => {
      Object.assign(element, { region: 'AU', headingLevel: 5, shareResult: true, lang: 'en' });
    });
    assert.include(person.words, '000');
    assert.equal(levels(person)[0], 5);
    const { seen } = listen();
    await person.take(people.emergency);
    assert.equal((seen.at(-1) as BackPainCheckCompletedEvent).tier, 'emergency');
  });

  it('stand over attributes when they are set before the script ran', async () => {
    const person = await upgraded((element) => {
      element.setAttribute('region', 'US');
      element.region = 'AU';
    });
    assert.include(person.words, '000');
  });
});

describe('bad values', () => {
  /** Each with what shows that its safe default holds. */
  const bad: Record<string, { value: string; holds: (person: Person) => unknown }> = {
    region: {
      value: 'UK',
      holds: (person) =>
        person.has('combobox', en.flow.regionQuestion) && person.words.includes(en.regions.INT.emergencyNumber),
    },
    lang: { value: 'en_GB', holds: (person) => person.heading === en.start.heading },
    'heading-level': { value: 'h2', holds: (person) => levels(person)[0] === 2 },
    'clinic-name': { value: 'x'.repeat(81), holds: (person) => !person.words.includes('xxx') },
    'booking-url': { value: 'javascript:alert(1)', holds: (person) => bookLink(person) === undefined },
    phone: { value: 'call us', holds: (person) => !person.words.includes('call us') },
    'share-result': { value: 'yes', holds: () => true },
    history: { value: 'yes', holds: () => true },
  };

  for (const [attribute, { value, holds }] of Object.entries(bad)) {
    it(`of ${attribute} give one clear message, and the safe default`, async () => {
      const said = hush('warn');
      const { seen } = listen();
      const before = history.length;
      const person = await visit(`<back-pain-check ${attribute}="${value}"></back-pain-check>`);
      const [problem] = configure({ [attribute]: value }).problems;
      assert.deepEqual(said, [problemMessage(problem!)]);
      for (const part of [attribute, problem!.got, problem!.takes]) assert.include(said[0], part);
      assert(holds(person), 'at the start');
      person.element.region ??= 'GB';
      if (attribute === 'region') person.element.region = 'GB';
      await person.take(people.soon);
      if (attribute !== 'region' && attribute !== 'lang') assert(holds(person), 'at the result');
      assert.equal((seen.at(-1) as BackPainCheckCompletedEvent).tier, undefined);
      assert.equal(history.length, before);
      assert.equal(said.length, 1, 'a message is not repeated');
    });
  }

  it('of several attributes give a message each', async () => {
    const said = hush('warn');
    await visit('<back-pain-check region="UK" heading-level="9" phone="111"></back-pain-check>');
    assert.equal(said.length, 2);
  });

  it('that come later fall back, and are told again when they are others', async () => {
    const said = hush('warn');
    const person = await visit('<back-pain-check region="GB" heading-level="3"></back-pain-check>');
    assert.deepEqual(said, []);
    person.element.headingLevel = 9;
    await person.settled();
    assert.equal(levels(person)[0], 2);
    person.element.headingLevel = 8;
    await person.settled();
    assert.equal(said.length, 2);
  });

  it('of a property that is no text are told and do no harm', async () => {
    const said = hush('warn');
    const person = await visit();
    Object.assign(person.element, {
      region: {
        toString: () => {
          throw new Error('host');
        },
      },
      headingLevel: Symbol('two'),
      clinicName: null,
      bookingUrl: new URL('https://a.example'),
    });
    await person.settled();
    assert.equal(said.length, 3);
    assert(person.has('button', en.start.begin));
  });
});
