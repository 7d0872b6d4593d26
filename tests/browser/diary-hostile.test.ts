/**
 * The diary in all three browsers where pages and people differ most: by keyboard alone, under translators that rewrite its
 * words, beside scripts that changed what JSON is, on paper, and where nothing can be copied or printed.
 */
import { assert } from 'chai';
import { toCsv } from '../../src/diary/csv.js';
import { diaryEn as en } from '../../src/text/diary.en.js';
import { kinds } from '../dist/around/rows.js';
import { press, pressUntil } from './keyboard.js';
import { focused, page, replace } from './person.js';
import { translators } from './translators.js';
import { key, weekly, write, writeKept, type Writer } from './writer.js';

beforeEach(() => {
  localStorage.clear();
});
after(() => {
  localStorage.clear();
});

const isInput = (name: string, value?: number) => (element: HTMLElement | null) =>
  element instanceof HTMLInputElement &&
  element.name === name &&
  (value === undefined || element.value === String(value));
const isPart = (name: string) => (element: HTMLElement | null) => element?.matches(`[part~="${name}"]`) ?? false;

describe('by keyboard alone', () => {
  it('a week is written, its mistake mended, kept on the device and deleted from it', async () => {
    const writer = await write('<h1>Host</h1><a href="#before">before</a><back-pain-diary></back-pain-diary>');
    const { element } = writer;
    const pressed = async (name: Parameters<typeof press>[0]): Promise<void> => {
      await press(name);
      await element.updateComplete;
    };
    page.querySelector('a')!.focus();
    await pressUntil('Tab', isInput('days'));
    await pressUntil('ArrowDown', isInput('days', 3));
    await pressUntil('Tab', isInput('words'));
    await pressed('Enter');
    assert(isInput('pain')(focused()), 'what is missing is where Enter leads');
    await pressUntil('ArrowDown', isInput('pain', 6));
    await pressUntil('Tab', isPart('save'));
    await pressed('Space');
    assert.equal(writer.told, en.told.added);
    assert.equal(focused(), writer.root.querySelector('[role=status]'));
    assert.deepEqual(
      writer.rows.map(([, days, pain]) => [days, pain]),
      [['3', '6']],
    );
    await pressUntil('Tab', isPart('keep-here'), 60);
    await pressed('Enter');
    assert.equal(writer.told, en.told.kept);
    await pressUntil('Tab', isPart('delete'), 60);
    await pressed('Enter');
    await pressUntil('Tab', isPart('delete-yes'));
    await pressed('Enter');
    assert.equal(writer.told, en.told.deleted);
    assert.equal(localStorage.length, 0);
  });
});

for (const [what, translate] of Object.entries(translators)) {
  describe(`${kinds['diary-translators'].kind}; this one ${what}`, () => {
    const shown = ({ root }: Writer): string => root.textContent.replace(/\s+/g, '');
    /** What is shown after each step of an entry, an error and a change of it; `between` is done before each. */
    async function written(between: (root: Node) => void): Promise<string[]> {
      const writer = await writeKept(weekly(8, 4, 4));
      const seen: string[] = [];
      for (const step of [
        () => writer.press('save'),
        () => writer.chooseGoal('sleep'),
        () => writer.type('words', 'a long drive'),
        () => writer.choose('score', 2),
        () => writer.write(3, 1),
        async () => {
          writer.root.querySelector<HTMLElement>('tbody button')!.click();
          await writer.element.updateComplete;
        },
        () => writer.press('cancel'),
        () => writer.press('delete'),
        () => writer.press('delete-no'),
      ]) {
        between(writer.root);
        await step();
        seen.push(shown(writer));
      }
      assert.equal(writer.rows.length, 3);
      return seen;
    }

    it(kinds['diary-translators'].now, async () => {
      assert.deepEqual(await written(translate), await written(() => undefined));
    });

    it('leaves the focus where it was, and the table unfolded', async () => {
      const writer = await writeKept(weekly(8, 4, 4));
      writer.root.querySelector('details')!.open = true;
      const input = writer.root.querySelector<HTMLInputElement>('input[name=pain][value="7"]')!;
      input.focus();
      translate(writer.root);
      await writer.choose('pain', 7);
      assert(isInput('pain', 7)(focused()), focused()?.outerHTML);
      assert(writer.root.querySelector('details')!.open);
    });
  });
}

describe('where the ground is not what it was', () => {
  it('keeps nothing that it could not read again, such as where an old library has changed what JSON is', async () => {
    const writer = await write();
    await writer.write(6);
    const { stringify } = JSON;
    replace(JSON, 'stringify', { writable: true, value: (given: unknown) => stringify(stringify(given)) });
    await writer.press('keep-here');
    assert.equal(writer.told, en.told.refused);
    assert.equal(localStorage.length, 0);
    JSON.stringify = stringify;
    await writer.press('keep-here');
    assert.equal(writer.told, en.told.kept);
    assert.equal((await write()).rows.length, 1);
  });

  it('keeps its words and its styles in another document, and back again', async () => {
    const writer = await write('<back-pain-diary></back-pain-diary><iframe></iframe>');
    await writer.type('words', 'stiff');
    const card = (): string => getComputedStyle(writer.root.querySelector('.card')!).borderTopStyle;
    assert.equal(card(), 'solid');
    const { contentDocument } = page.querySelector('iframe')!;
    for (const place of [contentDocument!.body, page]) {
      place.append(writer.element);
      await writer.element.updateComplete;
      assert.equal(card(), 'solid');
      assert.equal(writer.root.querySelector<HTMLInputElement>('input[name=words]')!.value, 'stiff');
    }
  });

  it('copies by the old command where there is no clipboard, and says so where that fails too', async () => {
    const writer = await writeKept(weekly(6, 5));
    replace(navigator, 'clipboard', { value: undefined });
    const copied: string[] = [];
    let allowed = true;
    replace(document, 'execCommand', {
      value: () => {
        copied.push(writer.root.querySelector('textarea')!.value);
        return allowed;
      },
    });
    assert.equal(await writer.pressAndHear('copy'), en.told.copied);
    assert.equal(copied[0], toCsv(weekly(6, 5)).replaceAll('\r\n', '\n'));
    allowed = false;
    assert.equal(await writer.pressAndHear('copy'), en.told.copyFailed);
    assert.equal(writer.root.querySelector('textarea'), null);
    assert.notEqual(localStorage.getItem(key), null);
  });
});

describe('on paper', () => {
  /** Puts a function in the place of the frame's print dialog. */
  function onPrint(print: (view: Window) => void): void {
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    replace(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = get!.call(this) as Window;
        view.print = () => {
          print(view);
        };
        return view;
      },
    });
  }

  it('the chart and each number are printed from a frame that goes when printing ends', async () => {
    const writer = await writeKept(weekly(8, 7, 4));
    const printed: Window[] = [];
    onPrint((view) => {
      printed.push(view);
      view.dispatchEvent(new Event('beforeprint'));
    });
    await writer.press('print');
    assert.equal(printed.length, 1);
    const [{ document: paper }] = printed as [Window];
    assert.equal(paper.querySelectorAll('svg.chart .bar').length, 3);
    assert.deepEqual(
      [...paper.querySelectorAll('tbody tr td:nth-child(3)')].map(({ textContent }) => textContent),
      ['8', '7', '4'],
    );
    assert.include(paper.body.textContent, en.paper.about);
    assert.equal(paper.title, en.heading);
    assert.isAbove(paper.adoptedStyleSheets.length, 0);
    printed[0]!.dispatchEvent(new Event('afterprint'));
    assert.equal(writer.root.querySelector('iframe'), null);
    assert.equal(writer.told, '');
  });

  it('it is told where the browser does not print', async () => {
    const writer = await writeKept(weekly(8, 7, 4));
    onPrint(() => {
      throw new Error('No.');
    });
    await writer.press('print');
    assert.equal(writer.told, en.told.printFailed);
    assert.equal(writer.root.querySelector('iframe'), null);
  });
});
