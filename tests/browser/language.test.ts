/** The language: brought by another script, followed while the check runs, chosen by a person, and that of the clinician. */
import { assert } from 'chai';
import { BackPainCheck } from '../../src/index.js';
import { ar } from '../../src/text/ar.js';
import { en } from '../../src/text/en.js';
import { es } from '../../src/text/es.js';
import { pl } from '../../src/text/pl.js';
import type { Text } from '../../src/text/text.js';
import { person as healthy } from '../unit/content/person.js';
import { longWords, rightToLeft } from '../unit/text/made-up.js';
import { optionLabel } from '../../src/export/answers.js';
import { people } from './people.js';
import { page, Person, replace, visit } from './person.js';
import { langTag } from '../../src/text/forms.js';

/** The box around what is shown, which says its language. */
const box = (person: Person): HTMLElement => person.root.querySelector<HTMLElement>('.bpc')!;
const speaks = (person: Person, text: Text): void => {
  assert.equal(box(person).lang, langTag(text.language));
  assert.equal(box(person).dir, text.direction);
};
/** The same person, who reads the language from now on. */
const reading = (person: Person, text: Text): Person => Object.assign(person, { text });
const asks = (person: Person, text: Text): boolean => person.words.includes(text.questions.trend.question);

describe('a language', () => {
  it('is English where the page’s is not there, with its own tag and direction, and no other word', async () => {
    const person = await visit('<div lang="ur" dir="rtl"><back-pain-check region="GB-ENG"></back-pain-check></div>');
    speaks(person, en);
    assert.include(person.words, en.start.heading);
    assert.equal(getComputedStyle(box(person)).direction, 'ltr');
  });

  it('that comes late is spoken from then on, and the answers and the place stay', async () => {
    const person = await visit('<back-pain-check region="GB-ENG" lang="fi-FI"></back-pain-check>');
    await person.take(healthy(), 'time');
    await person.choose('duration', 'over-a-year');
    speaks(person, en);
    BackPainCheck.addText(longWords);
    await person.settled();
    speaks(person, longWords);
    assert(asks(person, longWords) && !asks(person, en));
    assert.deepEqual([person.page, person.ticked], ['time', { duration: ['over-a-year'] }]);
  });

  it('may come twice, and be made of English', async () => {
    const person = await visit('<back-pain-check lang="fi" languages></back-pain-check>');
    BackPainCheck.addText((english) => ({ ...longWords, joining: english.joining }));
    BackPainCheck.addText(longWords);
    await person.settled();
    speaks(person, longWords);
    const names = [...person.root.querySelectorAll('[name=bpc-language] option')].map(({ textContent }) => textContent);
    assert.deepEqual(names, [en.name, longWords.name]);
  });

  it('is independent of the region: its numbers are those of the country', async () => {
    BackPainCheck.addText(longWords);
    const person = await visit('<back-pain-check region="GB-ENG" lang="fi"></back-pain-check>');
    assert.include(person.words, '999');
    person.element.region = 'US';
    await person.settled();
    assert.include(person.words, '911');
    assert.notInclude(person.words, '999');
  });

  it('says on its start who has not checked it', async () => {
    BackPainCheck.addText(longWords);
    const person = await visit('<back-pain-check lang="fi"></back-pain-check>');
    assert.include(person.words, longWords.translated);
    person.element.lang = 'en';
    await person.settled();
    assert.notInclude(person.words, longWords.translated);
  });
});

describe('the page’s language', () => {
  before(() => {
    BackPainCheck.addText(longWords);
    BackPainCheck.addText(rightToLeft);
  });

  it('is followed while the check runs: focus, answers and place stay, and the language is named', async () => {
    const person = await visit('<section lang="en"><back-pain-check region="GB-ENG"></back-pain-check></section>');
    await person.take(healthy(), 'time');
    await person.choose('trend', 'worse');
    const focused = person.root.querySelector<HTMLElement>('input[name=trend]:checked')!;
    focused.focus();
    page.querySelector('section')!.lang = 'ar';
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(person.root, { subtree: true, attributeFilter: ['lang'] });
    });
    await person.settled();
    speaks(person, rightToLeft);
    assert.equal(getComputedStyle(box(person)).direction, 'rtl');
    assert(asks(person, rightToLeft));
    assert.equal(person.root.activeElement, focused);
    assert.deepEqual([person.page, person.ticked], ['time', { trend: ['worse'] }]);
    const told = (): string | null => person.root.querySelector('.bpc > [aria-live=polite]')!.textContent;
    assert.equal(told(), rightToLeft.name);
    await reading(person, rightToLeft).choose('trend', 'better');
    assert.equal(told(), rightToLeft.name);
    await person.back();
    assert.equal(told(), '');
  });

  it('leaves the clinic’s name as the clinic writes it', async () => {
    const person = await visit(
      '<back-pain-check region="GB" lang="ar" phone="020 7946 0123" clinic-name="Hill &amp; Co."></back-pain-check>',
    );
    await reading(person, rightToLeft).take(people.soon);
    const name = person.root.querySelector('[part~=clinic] p > *')!.lastChild!;
    assert.equal(name.textContent, 'Hill & Co.');
    const places = [...'Hill & Co.'].map((_, index) => {
      const character = document.createRange();
      character.setStart(name, index);
      character.setEnd(name, index + 1);
      return character.getBoundingClientRect().left;
    });
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
      'each character stands right of the one before',
    );
  });

  it('is found across shadow roots, there too while it changes', async () => {
    const outer = document.createElement('div');
    outer.lang = 'fi';
    const root = outer.attachShadow({ mode: 'open' });
    const inner = document.createElement('div');
    root.append(inner);
    const element = document.createElement('back-pain-check') as BackPainCheck;
    inner.attachShadow({ mode: 'open' }).append(element);
    page.append(outer);
    const person = new Person(element);
    await person.settled();
    speaks(person, longWords);
    const spoken = async (change: () => void, text: Text): Promise<void> => {
      const seen = new Promise((resolve) => {
        new MutationObserver(resolve).observe(person.root, { subtree: true, attributeFilter: ['lang'] });
      });
      change();
      await seen;
      speaks(person, text);
    };
    await spoken(() => {
      inner.lang = 'en';
    }, en);
    await spoken(() => {
      inner.removeAttribute('lang');
    }, longWords);
    await spoken(() => {
      outer.lang = 'ar';
    }, rightToLeft);
  });

  it('changes where the element is moved to', async () => {
    const person = await visit('<back-pain-check></back-pain-check><section lang="fi"></section>');
    speaks(person, en);
    page.querySelector('section')!.append(person.element);
    await person.settled();
    speaks(person, longWords);
  });

  it('is left out of sight when the element has gone', async () => {
    const observers = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    replace(MutationObserver.prototype, 'observe', {
      value(this: MutationObserver, ...parts: Parameters<typeof observe>) {
        if (parts[1]?.attributeFilter?.includes('lang')) observers.add(this);
        observe.apply(this, parts);
      },
    });
    replace(MutationObserver.prototype, 'disconnect', {
      value(this: MutationObserver) {
        observers.delete(this);
        disconnect.call(this);
      },
    });
    const person = await visit();
    assert.equal(observers.size, 1);
    person.element.remove();
    assert.equal(observers.size, 0);
  });
});

describe('a choice of language', () => {
  before(() => {
    BackPainCheck.addText(longWords);
    BackPainCheck.addText(rightToLeft);
  });
  const select = (person: Person): HTMLSelectElement | null => person.root.querySelector('[name=bpc-language]');
  const choose = async (person: Person, tag: string): Promise<void> => {
    select(person)!.value = tag;
    select(person)!.dispatchEvent(new Event('change', { bubbles: true }));
    await person.settled();
  };

  it('is there for who asks for it alone', async () => {
    assert(!select(await visit()));
    assert(select(await visit('<back-pain-check languages></back-pain-check>')));
  });

  it('takes the place of the host’s lines, keeps the focus, and holds until the page changes its language', async () => {
    const lines = '<h2>My back</h2><ul><li>a sign, 999</li></ul><p>Loading</p>';
    const person = await visit(
      `<section lang="en"><back-pain-check region="GB-ENG" languages>${lines}</back-pain-check></section>`,
    );
    assert(person.root.querySelector('slot'));
    select(person)!.focus();
    await choose(person, 'ar');
    speaks(person, rightToLeft);
    assert(!person.root.querySelector('slot'));
    assert.include(person.words, rightToLeft.start.heading);
    assert.equal(person.root.activeElement, select(person));
    await reading(person, rightToLeft).take(people.soon, 'time');
    page.querySelector('section')!.lang = 'fi';
    await new Promise((resolve) => {
      new MutationObserver(resolve).observe(person.root, { subtree: true, attributeFilter: ['lang'] });
    });
    speaks(person, longWords);
  });

  it('goes with the answers when somebody starts again', async () => {
    const person = await visit('<back-pain-check region="GB-ENG" languages></back-pain-check>');
    await choose(person, 'ar');
    person.element.restart();
    await person.settled();
    speaks(person, en);
  });
});

describe('a language without the questions on mood', () => {
  before(() => {
    BackPainCheck.addText(longWords);
  });

  it('asks all others, comes to a result, and says whom to turn to', async () => {
    const person = await visit('<back-pain-check region="GB-ENG" lang="fi"></back-pain-check>');
    await reading(person, longWords).take(people.soon);
    assert.equal(person.tier, 'soon');
    assert.notInclude(person.words, en.questions.nervous.short);
  });

  it('leads who is on their page back to the one before, and what was answered still counts', async () => {
    const person = await visit();
    await person.take(healthy(), 'mood');
    await person.choose('feeling-down', 'nearly-every-day');
    person.element.lang = 'fi';
    await person.settled();
    assert.equal(person.page, 'goal');
    assert.equal(person.root.activeElement?.getAttribute('role'), 'heading');
    await reading(person, longWords).continue();
    assert(person.tier);
    person.element.lang = 'en';
    await person.settled();
    assert.include(person.root.textContent, en.questions['feeling-down'].short);
  });
});

describe('the sheet for the clinician', () => {
  before(() => {
    BackPainCheck.addText(longWords);
  });
  /** What was copied: the person's sheet, and the clinician's. */
  const copied = async (tag: string, text: Text): Promise<[person: string, clinician: string]> => {
    let written = '';
    replace(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          written = text;
          return Promise.resolve();
        },
      },
    });
    const person = await visit(tag);
    await reading(person, text).take(people.soon);
    person.root.querySelector<HTMLElement>('[part~=copy]')!.click();
    await person.settled();
    const [own, other] = written.split('----------');
    return [own!, other!];
  };

  it('is in the language of the region’s clinicians, whatever the person reads', async () => {
    const [own, other] = await copied('<back-pain-check region="GB-ENG" lang="fi"></back-pain-check>', longWords);
    assert.include(own, longWords.result.questionsHeading);
    assert.include(other, en.clinician.changed);
    assert.include(other, en.clinician.questions.duration);
    assert.notInclude(other, longWords.clinician.changed);
  });

  it('is in the page’s language where clinicians do not all read English', async () => {
    const [, other] = await copied('<back-pain-check region="EU" lang="fi"></back-pain-check>', longWords);
    assert.include(other, longWords.clinician.changed);
  });

  it('is in the language that the host names', async () => {
    const [own, other] = await copied('<back-pain-check region="GB-ENG" clinician-lang="fi"></back-pain-check>', en);
    assert.include(own, en.result.questionsHeading);
    assert.include(other, longWords.clinician.changed);
  });
});

describe('the number of the first button', () => {
  it('stands apart from the word before it, and reads from left to right', async () => {
    BackPainCheck.addText(rightToLeft);
    for (const text of [en, rightToLeft]) {
      const person = await visit(`<back-pain-check region="GB-ENG" lang="${text.language}"></back-pain-check>`);
      await reading(person, text).take(people.emergency);
      const call = person.root.querySelector<HTMLElement>('a.call')!;
      assert.match(call.innerText, /\s999/);
      assert.equal(call.querySelector<HTMLElement>('.number')!.dir, 'ltr');
      // A button that lays out its parts by itself shows no space at the end of one.
      assert.equal(call.children.length, 1);
      assert.notInclude(
        [...call.childNodes].map(({ nodeType, textContent }) => nodeType === 3 && textContent!.trim() !== ''),
        true,
      );
    }
  });
});

describe('the drawn body', () => {
  before(() => {
    BackPainCheck.addText(rightToLeft);
  });

  for (const text of [en, rightToLeft]) {
    it(`has the person’s left on the left, and named there, in ${text.language}`, async () => {
      const person = await visit(`<back-pain-check region="GB-ENG" lang="${text.language}"></back-pain-check>`);
      await reading(person, text).take(people.soon, 'where');
      const middle = (element: Element): number => {
        const { left, right } = element.getBoundingClientRect();
        return (left + right) / 2;
      };
      const [left, right] = person.root.querySelectorAll('.body-picture > span');
      assert.deepEqual([left!.textContent, right!.textContent], [text.flow.left, text.flow.right]);
      assert.isAbove(middle(right!), middle(left!));
      const drawn = (id: 'thigh-left' | 'thigh-right'): number =>
        middle(
          [...person.root.querySelectorAll('.body-picture .region')].find(
            (region) => region.textContent.trim() === optionLabel(text, 'where', id),
          )!,
        );
      assert.isAbove(drawn('thigh-right'), drawn('thigh-left'));
    });
  }
});

describe('what explains a question', () => {
  /** Where the words of an element stand, line by line. */
  const linesOf = (element: Element): DOMRect[] => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const lines: DOMRect[] = [];
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      lines.push(...range.getClientRects());
    }
    return lines;
  };
  /** Whether letters touch: a line's box is higher than its letters, and the boxes of two lines may overlap a little. */
  const meet = (one: DOMRect, other: DOMRect): boolean => {
    const letters = ({ top, bottom, height }: DOMRect): [number, number] => [top + height / 4, bottom - height / 4];
    const [top, bottom] = letters(one);
    const [otherTop, otherBottom] = letters(other);
    return one.left < other.right && other.left < one.right && top < otherBottom && otherTop < bottom;
  };

  for (const text of [en, ar, es, pl]) {
    it(`stands beside the question’s words on a narrow phone, never on them, in ${text.name}`, async () => {
      if (text !== en) BackPainCheck.addText(text);
      const person = await visit(
        `<div style="width:300px"><back-pain-check region="GB-ENG" lang="${text.language}"></back-pain-check></div>`,
      );
      await reading(person, text).take(people.soon, 'time');
      let looked = 0;
      for (const next of ['cord', 'infection', undefined] as const) {
        for (const summary of person.root.querySelectorAll('fieldset:not(.drawn) > details > summary')) {
          const legend = summary.closest('fieldset')!.querySelector('legend')!;
          for (const line of linesOf(legend))
            for (const words of linesOf(summary))
              assert(!meet(line, words), `“${summary.textContent}” stands on “${legend.textContent}”`);
          looked += 1;
        }
        if (next) await person.walk(people.soon, next);
      }
      assert.isAbove(looked, 2);
    });
  }
});
