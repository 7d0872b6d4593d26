/** What the host's styles may do to the widget and what they may not: no size follows the root, and no rule leaks in or out. */
import { assert } from 'chai';
import { sendKeys, setViewport, emulateMedia } from '@web/test-runner-commands';
import { BackPainCheck } from '../../src/index.js';
import { en } from '../../src/text/en.js';
import { metEverything, people } from './people.js';
import { page, paintWays, visit, type Person } from './person.js';

paintWays();

const sizes = (person: Person): string[] =>
  [...person.root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.localName} ${Math.round(width)} ${Math.round(height)} ${getComputedStyle(element).fontSize}`;
    });

const reset = (): void => {
  document.documentElement.removeAttribute('style');
  page.removeAttribute('style');
};

describe('styles', () => {
  afterEach(reset);

  it('have no rem', () => {
    const css = [BackPainCheck.styles].flat(3).map(String).join('');
    assert.isAbove(css.length, 1000);
    assert(!/\d\s*rem\b/.test(css));
  });

  it('keep their sizes where the host’s root has 62.5 % or 200 %', async () => {
    page.style.cssText = 'font-size: 16px; width: 600px';
    const person = await visit();
    const start = sizes(person);
    for (const size of ['62.5%', '200%']) {
      document.documentElement.style.fontSize = size;
      assert.deepEqual(sizes(person), start, size);
    }
    await person.take(metEverything, 'cord');
    const large = sizes(person);
    document.documentElement.style.fontSize = '';
    assert.deepEqual(sizes(person), large);
  });

  it('follow the font size and the font of the page around', async () => {
    page.style.cssText = 'font: 20px monospace';
    const person = await visit();
    const button = getComputedStyle(person.find('button', en.start.begin));
    assert.equal(button.fontSize, '20px');
    assert.equal(button.fontFamily, 'monospace');
  });

  it('let no rule of the host in', async () => {
    page.style.cssText = 'font-size: 16px; width: 600px';
    const person = await visit();
    const before = sizes(person);
    const hostile = document.createElement('style');
    hostile.textContent = `* { padding: 9px !important; border: 9px solid red !important; font-size: 40px !important }
      back-pain-check { padding: 0 !important; border: 0 !important; font-size: 16px !important }
      main, html, body { padding: 0 !important; border: 0 !important; font-size: 16px !important }
      .card, button, input { display: none !important }`;
    document.head.append(hostile);
    try {
      assert.deepEqual(sizes(person), before);
    } finally {
      hostile.remove();
    }
  });

  it('let a theme draw no ring round the whole check while something in it has the focus', async () => {
    const theme = document.createElement('style');
    // As WordPress's Twenty Twenty-Five has it.
    theme.textContent = '*:focus { outline: 2px solid }';
    document.head.append(theme);
    const person = await visit();
    await person.start();
    assert(person.element.matches(':focus'));
    assert.equal(getComputedStyle(person.element).outlineStyle, 'none');
    theme.remove();
  });

  it('hide the widget with the attribute hidden', async () => {
    const person = await visit('<back-pain-check hidden></back-pain-check>');
    assert.equal(getComputedStyle(person.element).display, 'none');
  });
});

describe('a narrow screen', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  it('of 320 px shows every page and result without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    const person = await visit('<back-pain-check></back-pain-check>');
    const fits = (where: string): void => {
      person.still();
      assert.isAtMost(document.documentElement.scrollWidth, 320, where);
      for (const element of person.root.querySelectorAll(':not(svg *)')) {
        if (!element.checkVisibility()) continue;
        const { left, right } = element.getBoundingClientRect();
        assert(left >= 0 && right <= 320, `${where}: ${element.outerHTML.slice(0, 200)}`);
      }
    };
    fits('start');
    await person.start();
    for await (const where of person.pages(metEverything)) {
      fits(where);
      await person.continue();
      fits(`${where} with errors`);
    }
    await person.unfold();
    fits('result');
    await person.startAgain();
    await person.take(people.emergency);
    fits('emergency');
  });
});

describe('a step', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  // Where the focus goes with what is taken away, Chromium works out every style that has changed, of what goes too.
  it('takes the old page away before anything of its styles changes, and moves the new one in from its side', async () => {
    const person = await visit();
    await person.start();
    await person.answerPage(metEverything);
    const old = person.root.querySelector('form')!;
    const changes: MutationRecord[] = [];
    const seen = new MutationObserver((records) => changes.push(...records));
    seen.observe(person.root, { attributes: true, childList: true, subtree: true });
    const moving = new Promise<Event>((resolve) => {
      person.root.addEventListener('animationstart', resolve, { once: true });
    });
    await person.continue();
    const { animationName } = (await moving) as AnimationEvent;
    changes.push(...seen.takeRecords());
    seen.disconnect();
    const gone = changes.findIndex(({ removedNodes }) => [...removedNodes].includes(old));
    assert(gone >= 0);
    assert.deepEqual(
      changes.slice(0, gone).filter(({ type, target: changed }) => type === 'attributes' && !old.contains(changed)),
      [],
    );
    assert.equal(animationName, 'from-right');
  });
});

describe('reduced motion', () => {
  afterEach(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('leaves no animation and no transition', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const person = await visit();
    await person.start();
    await person.continue();
    await sendKeys({ press: 'Tab' });
    assert.deepEqual(
      person.root.getAnimations().map((animation) => animation.id),
      [],
    );
    await person.walk(people.emergency);
    assert.deepEqual(
      person.root.getAnimations().map((animation) => animation.id),
      [],
    );
  });
});
