/** Nothing leaves the element: every way out of a page is watched over a whole journey. And what tools are told to mask. */
import { assert } from 'chai';
import type { Answers } from '../../src/engine/answers.js';
import { en } from '../../src/text/en.js';
import { lowMood, metEverything } from './people.js';
import { paintWays, replace, visit } from './person.js';

paintWays();

const masks = ['data-private', 'data-hj-suppress', 'data-clarity-mask', 'data-dd-privacy', 'data-sentry-mask'];

/** Watches the ways by which something could leave the page or stay in it. */
function watch(): string[] {
  const used: string[] = [];
  const spy = (owner: object, key: string, name = key): void => {
    const before = (owner as Record<string, unknown>)[key];
    replace(owner, key, {
      writable: true,
      value(this: unknown, ...parts: unknown[]) {
        used.push(name);
        return (before as (...parts: unknown[]) => unknown).apply(this, parts);
      },
    });
  };
  const setter = (owner: object, key: string): void => {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, key)!;
    replace(owner, key, {
      get,
      set(this: unknown, value: unknown) {
        used.push(key);
        set!.call(this, value);
      },
    });
  };
  spy(window, 'fetch');
  spy(window, 'open', 'window.open');
  spy(window, 'postMessage');
  spy(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest');
  spy(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest');
  spy(navigator, 'sendBeacon');
  spy(HTMLFormElement.prototype, 'submit', 'form.submit');
  spy(Storage.prototype, 'setItem');
  spy(IDBFactory.prototype, 'open', 'indexedDB');
  spy(CacheStorage.prototype, 'open', 'caches');
  spy(BroadcastChannel.prototype, 'postMessage', 'BroadcastChannel');
  spy(History.prototype, 'pushState');
  spy(History.prototype, 'replaceState');
  setter(Document.prototype, 'cookie');
  setter(Document.prototype, 'title');
  setter(HTMLImageElement.prototype, 'src');
  setter(HTMLScriptElement.prototype, 'src');
  setter(HTMLIFrameElement.prototype, 'src');
  for (const method of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'trace'])
    spy(console, method, `console.${method}`);
  for (const socket of ['WebSocket', 'EventSource', 'Worker', 'RTCPeerConnection']) {
    const Before = (window as unknown as Record<string, new (...parts: unknown[]) => object>)[socket]!;
    replace(window, socket, {
      value: class extends Before {
        constructor(...parts: unknown[]) {
          used.push(socket);
          super(...parts);
        }
      },
    });
  }
  return used;
}

describe('privacy', () => {
  it('lets nothing out over a whole journey, Change, Back, errors and Start again included', async () => {
    const person = await visit();
    const before = [
      location.href,
      document.title,
      document.cookie,
      history.length,
      localStorage.length,
      sessionStorage.length,
    ];
    const globals = Object.keys(window);
    const markup = document.documentElement.outerHTML;
    const used = watch();
    await person.start();
    await person.continue();
    await person.walk(metEverything);
    assert.equal(person.tier, 'soon');
    await person.change('where');
    await person.back();
    await person.continue();
    await person.walk(metEverything);
    assert.equal(document.documentElement.outerHTML, markup, 'nothing of it is in the page around');
    await person.startAgain();
    assert.deepEqual(used, []);
    assert.deepEqual(
      [location.href, document.title, document.cookie, history.length, localStorage.length, sessionStorage.length],
      before,
    );
    assert.deepEqual(Object.keys(window), globals);
  });

  it('would notice', async () => {
    const used = watch();
    document.cookie = 'test=1; max-age=0';
    await fetch('data:,');
    console.debug();
    assert.deepEqual(used, ['cookie', 'fetch', 'console.debug']);
  });

  it('shows the host no answer on the element itself', async () => {
    const person = await visit('<back-pain-check region="GB-ENG"></back-pain-check>');
    await person.take(lowMood);
    assert.equal(person.element.outerHTML, '<back-pain-check region="GB-ENG"></back-pain-check>');
    const own = Object.entries(person.element).filter(([, value]) => typeof value !== 'object' || Array.isArray(value));
    assert.notInclude(JSON.stringify(own), 'nearly-every-day');
  });
});

describe('the page as tools see it', () => {
  it('has native inputs named by question, valued by option, masked and never filled in by the browser', async () => {
    const person = await visit();
    await person.start();
    for await (const page of person.pages(metEverything)) {
      const form = person.root.querySelector('form')!;
      assert.equal(form.getAttribute('autocomplete'), 'off');
      const submit = page === 'how-urgent' ? en.howUrgent.continue : en.flow.continue;
      assert.equal(form.querySelector<HTMLButtonElement>('[type=submit]')!.textContent.trim(), submit);
      const fields = [...form.elements].filter(
        (field) => !(field instanceof HTMLFieldSetElement || field instanceof HTMLButtonElement),
      );
      for (const field of fields as HTMLInputElement[]) {
        assert(field instanceof HTMLInputElement && field.name in en.questions, `${page}: ${field.name}`);
        assert(field.checkVisibility() && ['radio', 'checkbox'].includes(field.type), field.name);
        assert.equal(field.autocomplete, 'off');
        assert.deepEqual(
          masks.filter((mask) => !field.hasAttribute(mask)),
          [],
        );
      }
    }
  });

  it('has no input for a question that is not asked, and none at the start or the result', async () => {
    const asked: Answers = metEverything;
    const person = await visit('<back-pain-check></back-pain-check>');
    assert.deepEqual(person.inputs, []);
    const select = person.find('combobox') as HTMLSelectElement;
    assert(!(select.name in en.questions), select.name);
    await person.start();
    assert.deepEqual(person.questions, ['alarm']);
    await person.walk(asked);
    for (const named of person.root.querySelectorAll('[name]')) assert(!(named.getAttribute('name')! in en.questions));
  });

  it('names the tier on the result’s root alone, masked', async () => {
    const person = await visit();
    await person.start();
    for await (const page of person.pages(metEverything))
      assert.equal(person.root.querySelector('[data-tier]'), null, page);
    const result = person.root.querySelector('[data-tier]')!;
    assert.include(result.getAttribute('part'), 'result');
    assert.deepEqual(
      masks.filter((mask) => !result.hasAttribute(mask)),
      [],
    );
  });
});
