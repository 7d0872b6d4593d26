/** The element among others: moved, removed, two on a page, the script twice, places marked by `data-back-pain-check`. */
import { assert } from 'chai';
import { BackPainCheck } from '../../src/index.js';
import { en } from '../../src/text/en.js';
import { withValues } from '../../src/text/forms.js';
import { person as healthy } from '../unit/content/person.js';
import { people } from './people.js';
import { page, Person, replace, visit, visitAll } from './person.js';

describe('a check that is moved or removed', () => {
  it('keeps its page and its answers when it is moved', async () => {
    const person = await visit('<back-pain-check region="GB-ENG"></back-pain-check><section></section>');
    await person.take(healthy(), 'time');
    await person.choose('duration', 'over-a-year');
    page.querySelector('section')!.append(person.element);
    await person.settled();
    assert.equal(person.page, 'time');
    assert.deepEqual(person.ticked, { duration: ['over-a-year'] });
    await person.walk(healthy());
    assert.equal(person.tier, 'self-manage');
  });

  it('keeps its answers and its styles in another document, and back again', async () => {
    const person = await visit('<back-pain-check region="GB-ENG"></back-pain-check><iframe></iframe>');
    await person.take(healthy(), 'time');
    const card = (): string => getComputedStyle(person.element.shadowRoot!.querySelector('.card')!).borderTopStyle;
    assert.equal(card(), 'solid');
    const { contentDocument } = page.querySelector('iframe')!;
    for (const place of [contentDocument!.body, page]) {
      place.append(person.element);
      await person.settled();
      assert.equal(card(), 'solid');
      assert.equal(person.page, 'time');
    }
    await person.walk(healthy());
    assert.equal(person.tier, 'self-manage');
  });

  it('has its styles, and runs to a result, where it is made here and first put into another document', async () => {
    page.innerHTML = '<iframe></iframe>';
    const { body } = page.querySelector('iframe')!.contentDocument!;
    const element = document.createElement('back-pain-check');
    element.region = 'GB-ENG';
    body.append(element);
    const person = new Person(element);
    await person.settled();
    await person.take(healthy(), 'time');
    const card = (): string => getComputedStyle(person.root.querySelector('.card')!).borderTopStyle;
    assert.equal(card(), 'solid');
    page.append(element);
    assert.equal(card(), 'solid');
    await person.walk(healthy());
    assert.equal(person.tier, 'self-manage');
  });

  it('keeps them while it is not on the page', async () => {
    const person = await visit();
    await person.take(people.soon);
    person.element.remove();
    await person.settled();
    page.append(person.element);
    await person.settled();
    assert.equal(person.tier, 'soon');
    await person.change('trend');
    assert.deepEqual(person.ticked, { duration: ['2-to-4-weeks'], trend: ['better'], pregnancy: ['no'] });
  });

  it('goes on in the region that was chosen', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    await person.chooseRegion('NZ');
    page.prepend(person.element);
    await person.settled();
    assert.equal((person.find('combobox') as HTMLSelectElement).value, 'NZ');
  });

  it('leaves no listener on the window', async () => {
    const listeners = new Set<unknown>();
    for (const [method, note] of [
      ['addEventListener', 'add'],
      ['removeEventListener', 'delete'],
    ] as const) {
      const before = window[method];
      replace(window, method, {
        value: (...parts: Parameters<typeof before>) => {
          listeners[note](parts[1]);
          before.apply(window, parts);
        },
      });
    }
    const person = await visit();
    assert.isAbove(listeners.size, 0);
    await person.take(people.emergency);
    person.element.remove();
    assert.equal(listeners.size, 0);
  });
});

describe('two checks on a page', () => {
  it('know nothing of each other', async () => {
    const [one, two] = (await visitAll(`<back-pain-check region="US"></back-pain-check>
      <back-pain-check region="NZ" heading-level="4"></back-pain-check>`)) as [Person, Person];
    await one.start();
    await two.start();
    await one.choose('alarm', 'chest-or-breathing');
    await two.choose('alarm', 'none');
    assert.deepEqual([one.ticked, two.ticked], [{ alarm: ['chest-or-breathing'] }, { alarm: ['none'] }]);
    await one.choose('alarm-now', 'new');
    await one.continue();
    assert.deepEqual([one.tier, two.tier], ['emergency', undefined]);
    await two.continue();
    await two.walk(people.soon);
    assert.deepEqual([one.tier, two.tier], ['emergency', 'soon']);
    assert(one.words.includes('911') && !one.words.includes('111'));
    assert(two.words.includes('111') && !two.words.includes('911'));
    await one.startAgain();
    assert.equal(two.tier, 'soon');
  });

  it('do not share the groups of their radio buttons, nor those of a form around them', async () => {
    const [one, two] = (await visitAll(`<form><back-pain-check></back-pain-check><back-pain-check></back-pain-check>
      <input type="radio" name="age" value="host" checked></form>`)) as [Person, Person];
    for (const person of [one, two]) await person.take(healthy(), 'age');
    await one.choose('age', '18-34');
    await two.choose('age', '70-plus');
    assert.deepEqual(one.ticked, { age: ['18-34'] });
    const form = page.querySelector('form')!;
    assert.deepEqual([...new FormData(form)], [['age', 'host']]);
  });

  it('do not submit a form around them', async () => {
    const [person] = (await visitAll('<form><back-pain-check></back-pain-check></form>')) as [Person];
    let submitted = false;
    page.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    await person.take(people.emergency);
    await person.startAgain();
    assert(!submitted);
  });
});

describe('the script', () => {
  it('may come twice', async () => {
    const again = (await import(`/src/index.ts?${String(2)}`)) as typeof import('../../src/index.js');
    assert.equal(customElements.get('back-pain-check'), BackPainCheck);
    assert(again.BackPainCheck);
    page.innerHTML = '<div data-back-pain-check data-region="US"></div>';
    await Promise.resolve();
    assert.equal(page.querySelectorAll('back-pain-check').length, 1);
  });

  /** A page of its own on which the script arrives late, after `inline` has run. */
  const latePage = async (inline: string): Promise<Document> => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<main><div data-back-pain-check data-region="US"></div></main><script>${inline}</script>
      <script type="module" src="/src/index.ts"></script>`;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    page.append(frame);
    await loaded;
    return frame.contentDocument!;
  };

  it('finds the marked places that are there before it', async () => {
    const { body } = await latePage('');
    assert.equal(body.querySelector('back-pain-check')!.getAttribute('region'), 'US');
    assert(body.querySelector('back-pain-check')!.shadowRoot);
  });

  it('leaves the tag to whoever has defined it first', async () => {
    const { body } = await latePage(`customElements.define('back-pain-check', class Other extends HTMLElement {})`);
    assert.equal(body.querySelector('back-pain-check'), null);
    assert.equal(body.ownerDocument.createElement('back-pain-check').constructor.name, 'Other');
  });
});

describe('a place marked by data-back-pain-check', () => {
  const place = (): Element => page.querySelector('[data-back-pain-check]')!;
  /** A person in front of the check in the place, once the page's observer has had its turn. */
  const mounted = async (markup: string): Promise<Person> => {
    page.innerHTML = markup;
    await Promise.resolve();
    assert.equal(place().childElementCount, 1);
    const person = new Person(place().firstElementChild as BackPainCheck);
    await person.settled();
    return person;
  };

  it('gets a check with the place’s settings', async () => {
    const person =
      await mounted(`<div data-back-pain-check data-region="AU" data-lang="en" data-heading-level="3" data-clinic-name="Riverside"
      data-booking-url="https://a.example/" data-phone="020 7946 0000" data-share-result data-history="false"></div>`);
    const { element } = person;
    assert.deepEqual(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), {
      region: 'AU',
      lang: 'en',
      'heading-level': '3',
      'clinic-name': 'Riverside',
      'booking-url': 'https://a.example/',
      phone: '020 7946 0000',
      'share-result': '',
      history: 'false',
    });
    assert.equal(element.shareResult, '');
    await person.take(people.soon);
    assert(person.has('link', en.result.bookOnline));
    assert.include(person.words, withValues(en.result.forPatients, { clinic: 'Riverside' }));
  });

  it('hands on no attribute that is not the check’s: a sanitizer lets every data-* through', async () => {
    const { element } =
      await mounted(`<div data-back-pain-check data-region="AU" data-onclick="alert(1)" data-style="color: red"
      data-id="x" data-class="y" data-slot="z"></div>`);
    assert.deepEqual(element.getAttributeNames(), ['region']);
    assert.equal(element.onclick, null);
  });

  it('keeps its content, which stands for the start', async () => {
    const person = await mounted('<div data-back-pain-check data-region="GB"><h2>Host</h2><p>Last line</p></div>');
    assert.equal(person.element.querySelector('h2')!.textContent, 'Host');
    assert(page.querySelector('h2')!.checkVisibility());
    assert(!page.querySelector('p')!.checkVisibility());
    assert(person.has('button', en.start.begin));
  });

  it('is found deep in what is added later, and each of several', async () => {
    page.innerHTML = '<p>Before</p>';
    const added = document.createElement('section');
    added.innerHTML =
      '<div><p><span data-back-pain-check data-region="US"></span></p></div><div data-back-pain-check data-region="AU"></div>';
    page.append(added);
    await Promise.resolve();
    assert.deepEqual(
      [...page.querySelectorAll('back-pain-check')].map(({ region }) => region),
      ['US', 'AU'],
    );
  });

  it('gets one check, also when it is moved', async () => {
    const { element } = await mounted('<div data-back-pain-check data-region="US"></div><section></section>');
    page.querySelector('section')!.append(place());
    await Promise.resolve();
    assert.equal(page.querySelectorAll('back-pain-check').length, 1);
    assert.equal(page.querySelector('back-pain-check'), element);
  });
});

describe('the start', () => {
  it('shows what the host wrote, all but its last line, until it is left', async () => {
    const person = await visit(
      `<back-pain-check region="GB-ENG"><h2>Host</h2><p>Line</p><ul><li>Alarm</li></ul><p id="last">No script</p></back-pain-check>`,
    );
    const shown = (): string[] =>
      [...person.element.children].filter((child) => child.checkVisibility()).map(({ textContent }) => textContent);
    assert.deepEqual(shown(), ['Host', 'Line', 'Alarm']);
    assert(person.has('button', en.start.begin));
    assert(!person.has('heading', en.start.heading), 'the host has one');
    await person.take(people.emergency);
    assert.deepEqual(shown(), []);
    await person.startAgain();
    assert.deepEqual(shown(), ['Host', 'Line', 'Alarm']);
  });

  it('is the widget’s own in a bare tag: the emergency list before anything is asked', async () => {
    const person = await visit();
    assert.equal(person.heading, en.start.heading);
    assert(person.has('heading', person.reads(en.start.emergencyLead)));
    for (const line of Object.values(en.start.emergencyList)) assert(person.has('listitem', person.reads(line)));
    for (const note of en.start.notes) assert.include(person.words, note);
    assert.include(person.words, en.start.disclaimer);
    assert.deepEqual(person.inputs, []);
  });
});
