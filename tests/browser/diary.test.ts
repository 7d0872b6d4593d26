/**
 * The diary as a person uses it: nothing is kept unless they press for it, whatever a storage does is told, a broken file
 * changes nothing, and its trend and the check lead to each other.
 */
import { assert } from 'chai';
import { toCsv } from '../../src/diary/csv.js';
import { dayAfter } from '../../src/text/calendar-day.js';
import { toJson } from '../../src/diary/json.js';
import { diaryEn as en } from '../../src/text/diary.en.js';
import { countText } from '../../src/text/forms.js';
import { people } from './people.js';
import { focused, hush, page, Person, replace, visit } from './person.js';
import { isSound } from './axe.js';
import { key, today, weekly, write, Writer, writeKept } from './writer.js';

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};
const keptOnDevice = (): string | null => localStorage.getItem(key);

describe('the diary', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  after(() => {
    localStorage.clear();
  });

  it('takes an entry, shows it in chart and table, and keeps nothing', async () => {
    const writer = await write();
    assert(!writer.has('chart'));
    await writer.chooseGoal('sleep');
    await writer.type('words', '  a long drive ');
    await writer.write(6, 5);
    assert.equal(writer.told, en.told.added);
    assert.equal(focused(), writer.root.querySelector('[role=status]'));
    assert.deepEqual(
      writer.rows.map(([, ...cells]) => cells),
      [['5', '6', `5 ${en.form.goals.sleep}`, 'a long drive']],
    );
    assert.match(writer.root.querySelector('svg[role=img]')!.getAttribute('aria-label')!, /one entry.*pain 6 of 10/);
    assert.equal(localStorage.length, 0);
    assert.equal(sessionStorage.length, 0);
    assert.equal(writer.root.querySelector('select')!.value, 'sleep', 'the goal stays for next week');
    assert.equal(writer.chosen('pain'), undefined, 'nothing is chosen before');
  });

  it('says what is missing, beside it, and goes there', async () => {
    const writer = await write();
    await writer.chooseGoal('work');
    await writer.type('date', '');
    await writer.press('save');
    const errors = [...writer.root.querySelectorAll('.error')].map((error) => error.textContent.trim());
    assert.deepEqual(
      errors,
      (['days', 'pain', 'score', 'date'] as const).map((fault) => `${en.form.errorPrefix} ${en.form.errors[fault]}`),
    );
    assert.equal((focused() as HTMLInputElement).name, 'days');
    const described = focused()!.closest('fieldset')!.getAttribute('aria-describedby')!;
    assert.include(writer.root.getElementById(described)!.textContent, en.form.errors.days);
    await isSound('with errors');
    await writer.choose('days', 1);
    await writer.choose('score', 1);
    await writer.type('date', dayAfter(today, 1));
    await writer.write(2);
    assert.deepEqual(
      [...writer.root.querySelectorAll('.error')].map(({ id }) => id),
      ['error-date'],
      'a day to come',
    );
    assert.equal((focused() as HTMLInputElement).name, 'date');
    assert.deepEqual(writer.rows, []);
  });

  it('replaces what was written for the same day, and sorts the days', async () => {
    const writer = await write();
    await writer.write(6);
    await writer.type('date', dayAfter(today, -7));
    await writer.write(8);
    await writer.write(5);
    assert.deepEqual(
      writer.rows.map(([, , pain]) => pain),
      ['5', '8'],
    );
  });

  it('changes an entry, also its day, and leaves it as it was', async () => {
    const writer = await writeKept(weekly(6, 5));
    const change = (): void =>
      writer.root.querySelectorAll<HTMLElement>('tbody tr')[1]!.querySelector('button')!.click();
    change();
    await writer.element.updateComplete;
    assert.equal(writer.chosen('pain'), '6');
    assert.include(focused()!.textContent, 'Change the entry');
    await writer.press('cancel');
    assert.equal(writer.chosen('pain'), undefined);
    change();
    await writer.element.updateComplete;
    await writer.type('date', dayAfter(today, -5));
    await writer.choose('pain', 1);
    await writer.press('save');
    assert.deepEqual(
      writer.rows.map(([, days, pain, , words]) => [days, pain, words]),
      [
        ['5', '5', ''],
        ['6', '1', 'the first'],
      ],
    );
    assert.equal((JSON.parse(keptOnDevice()!) as { entries: unknown[] }).entries.length, 2);
  });

  it('removes an entry, and puts it back', async () => {
    const writer = await writeKept(weekly(6, 5));
    writer.root.querySelectorAll<HTMLElement>('tbody tr')[1]!.querySelectorAll('button')[1]!.click();
    await writer.element.updateComplete;
    assert.equal(writer.rows.length, 1);
    assert.notInclude(keptOnDevice(), 'the first');
    await writer.press('put-back');
    assert.equal(writer.rows.length, 2);
    assert.equal(keptOnDevice(), toJson(weekly(6, 5)));
  });

  describe('on the device', () => {
    it('is kept when it is asked for, under one key, and found again', async () => {
      const writer = await write();
      await writer.write(6);
      await writer.press('keep-here');
      assert.equal(writer.told, en.told.kept);
      assert.deepEqual(Object.keys(localStorage), [key]);
      await writer.type('date', dayAfter(today, -7));
      await writer.write(8);
      const again = await write();
      assert.deepEqual(again.rows, writer.rows);
      assert.include(again.root.textContent, en.keep.kept);
      await isSound('kept');
    });

    it('is deleted once that is asked twice, from the page too', async () => {
      const writer = await writeKept(weekly(6, 5));
      await writer.press('delete');
      assert.include(focused()!.textContent, 'All 2 entries');
      await writer.press('delete-no');
      assert.equal(focused(), writer.button('delete'));
      assert.equal(writer.rows.length, 2);
      await writer.press('delete');
      await writer.press('delete-yes');
      assert.equal(writer.told, en.told.deleted);
      assert.equal(localStorage.length, 0);
      assert(!writer.has('chart'));
    });

    for (const [what, breakIt] of [
      ['is full', () => new DOMException('full', 'QuotaExceededError')],
      ['is forbidden', () => new DOMException('no', 'SecurityError')],
    ] as const) {
      it(`is told as not kept where the storage ${what}, and a file is offered`, async () => {
        const writer = await write();
        await writer.write(6);
        replace(Storage.prototype, 'setItem', {
          value: () => {
            throw breakIt();
          },
        });
        await writer.press('keep-here');
        assert.equal(writer.told, en.told.refused);
        assert(writer.has('keep-here') && writer.has('save-csv'));
        assert.equal(writer.rows.length, 1);
      });
    }

    it('can be deleted still where the storage is full once it is kept, for what was kept is there', async () => {
      const writer = await writeKept(weekly(6, 5));
      replace(Storage.prototype, 'setItem', {
        value: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      });
      await writer.type('date', dayAfter(today, -3));
      await writer.write(4);
      assert.equal(writer.told, en.told.refused);
      assert.include(keptOnDevice(), weekly(6, 5)[0]!.date);
      assert.notInclude(writer.root.textContent, en.keep.notKept);
      assert(writer.has('keep-here'));
      await writer.press('delete');
      await writer.press('delete-yes');
      assert.equal(writer.told, en.told.deleted);
      assert.equal(localStorage.length, 0);
      assert(!writer.has('chart') && !writer.has('delete'));
    });

    it('is not missed where even asking for a storage throws', async () => {
      replace(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
      const writer = await write();
      await writer.write(6);
      await writer.press('keep-here');
      assert.equal(writer.told, en.told.refused);
      assert.equal(writer.rows.length, 1);
    });

    it('is told as cleared where the browser has emptied the storage, and is not kept again by itself', async () => {
      const writer = await writeKept(weekly(6, 5));
      localStorage.clear();
      await writer.write(4);
      assert.equal(writer.told, en.told.cleared);
      assert.equal(localStorage.length, 0);
      assert.equal(writer.rows.length, 2, 'today’s is replaced, and what is on the page stays');
    });

    it('takes what another tab has written, and loses neither', async () => {
      const writer = await writeKept(weekly(6, 5));
      localStorage.setItem(key, toJson([...weekly(6, 5), { date: dayAfter(today, -3), days: 1, pain: 9, words: '' }]));
      await writer.write(4);
      assert.deepEqual(
        writer.rows.map(([, , pain]) => pain),
        ['4', '9', '6'],
      );
      localStorage.setItem(key, toJson(weekly(1)));
      window.dispatchEvent(new StorageEvent('storage', { key }));
      await writer.element.updateComplete;
      assert.equal(writer.told, en.told.elsewhere);
      assert.equal(writer.rows.length, 1);
      localStorage.clear();
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
      await writer.element.updateComplete;
      assert.equal(writer.told, en.told.cleared);
    });

    it('leaves alone what is no diary, and says so', async () => {
      localStorage.setItem(key, 'of somebody else');
      const writer = await write();
      assert.equal(writer.told, en.told.unreadable);
      await writer.write(5);
      assert.equal(keptOnDevice(), 'of somebody else');
      await writer.press('delete');
      await writer.press('delete-yes');
      assert.equal(localStorage.length, 0);
    });

    it('tells that entries of more than a year are gone', async () => {
      const old = { ...weekly(3)[0]!, date: dayAfter(today, -400) };
      const writer = await writeKept([old, ...weekly(6, 5)]);
      assert.include(writer.told, 'One entry was more than a year old');
      assert.equal(writer.rows.length, 2);
      localStorage.setItem(key, toJson([old]));
      await writer.write(4);
      assert.equal(writer.told, `${en.told.added} ${countText(en, en.told.expired, 1)}`);
    });
  });

  describe('a file', () => {
    it('is opened, as CSV or JSON, and joined with what is there', async () => {
      const writer = await write();
      await writer.write(6);
      assert.include(await writer.open(toCsv(weekly(8, 7, 5))), '3 entries were read');
      assert.deepEqual(
        writer.rows.map(([, , pain]) => pain),
        ['5', '7', '8'],
      );
      assert.include(await writer.open(toJson(weekly(1))), 'One entry was read');
      assert.deepEqual(
        writer.rows.map(([, , pain]) => pain),
        ['1', '7', '8'],
      );
      assert.equal(localStorage.length, 0);
    });

    it('that is broken is named by its line, and changes nothing', async () => {
      const writer = await writeKept(weekly(6, 5));
      const before = [writer.rows, keptOnDevice()];
      const csv = toCsv(weekly(8, 7)).replace(',7,7,', ',7,seven,');
      const told = await writer.open(csv);
      assert.include(told, 'Line 3 of the file: the pain is “seven”');
      assert.include(told, en.file.nothingChanged);
      assert.include(await writer.open('{"format":'), 'Line 1');
      assert.include(await writer.open('x'.repeat(1_000_001)), en.file.tooLarge);
      assert.deepEqual([writer.rows, keptOnDevice()], before);
    });
  });

  describe('the trend', () => {
    it('asks for the check again, and links to where the host says it is', async () => {
      const worse = await writeKept(
        weekly(4, 4, 7, 7),
        '<h1>Host</h1><back-pain-diary check-url="/check"></back-pain-diary>',
      );
      assert.equal(worse.trend, 'worse');
      assert.include(worse.root.textContent, en.trend.worse.about);
      assert.equal(worse.button('check').getAttribute('href'), '/check');
      await isSound('worse');
      localStorage.clear();
      const same = await writeKept(weekly(6, 6, 6, 6, 6, 6, 6));
      assert.equal(same.trend, 'no-better');
      assert(!same.has('check'), 'nobody said where it is');
    });

    it('tells a change for the better, and never that all is well', async () => {
      const writer = await writeKept(weekly(7, 6, 4, 4));
      assert.equal(writer.trend, undefined);
      assert.include(writer.root.textContent, '3 points lower');
      assert.include(writer.root.textContent, en.urgent);
    });

    it('takes what a page sets as properties, before the script comes and after', async () => {
      localStorage.setItem(key, toJson(weekly(4, 4, 7, 7)));
      // A document without a window defines no element.
      const early = document.implementation.createHTMLDocument().createElement('back-pain-diary');
      early.headingLevel = 4;
      early.checkUrl = '/check';
      page.replaceChildren(early);
      const writer = new Writer(page.querySelector('back-pain-diary')!);
      const shown = async (): Promise<unknown> => {
        await writer.element.updateComplete;
        return [writer.root.querySelector('[role=heading]')!.ariaLevel, writer.root.querySelector('a')?.pathname];
      };
      assert.deepEqual(await shown(), ['4', '/check']);
      writer.element.headingLevel = 3;
      assert.deepEqual(await shown(), ['3', '/check']);
      writer.element.checkUrl = undefined;
      assert.deepEqual(await shown(), ['3', undefined]);
    });

    it('has the focus once an entry makes it speak, while the status says that the entry is in', async () => {
      for (const [pains, pain, selector] of [
        [[4, 4, 7, 4], 7, '.trend [role=heading]'],
        [[8, 8, 4, 8], 4, '.better'],
      ] as const) {
        localStorage.clear();
        const writer = await writeKept(weekly(...pains));
        await writer.write(pain);
        assert.equal(focused(), writer.root.querySelector(selector));
        assert.equal(writer.told, en.told.added);
        assert(isInView(focused()!), 'a sighted person sees it too');
      }
    });

    it('refuses an address that a browser would run', async () => {
      const warned = hush('warn');
      const writer = await writeKept(
        weekly(4, 4, 7, 7),
        '<back-pain-diary check-url="javascript:alert(1)" heading-level="9"></back-pain-diary>',
      );
      assert(!writer.has('check'));
      assert.equal(writer.root.querySelector('[role=heading]')!.ariaLevel, '2');
      assert.equal(warned.length, 2);
      assert.include(warned.join(), 'check-url takes an address on the web, but got "javascript:alert(1)"');
    });
  });

  describe('beside the check', () => {
    const both = '<h1>Host</h1><back-pain-check region="GB-ENG"></back-pain-check><back-pain-diary></back-pain-diary>';
    const track = (person: Person): HTMLElement | null => person.root.querySelector('[part~=track]');

    it('begins the first entry with the pain and the goal, when the person asks', async () => {
      const person = await visit(both);
      const writer = new Writer(page.querySelector('back-pain-diary')!);
      await person.take({ ...people['self-manage'], 'pain-score': 7, goal: 'sleep' });
      assert.equal(person.tier, 'self-manage');
      assert.equal(writer.chosen('pain'), undefined, 'nothing before it is pressed');
      const heard: Event[] = [];
      page.addEventListener('back-pain-diary-begin', (event) => heard.push(event));
      track(person)!.click();
      await writer.element.updateComplete;
      assert.equal(writer.chosen('pain'), '7');
      assert.equal(writer.root.querySelector('select')!.value, 'sleep');
      assert.include(focused()!.textContent, en.form.heading);
      assert.include(writer.root.textContent, en.form.fromCheck);
      assert.deepEqual(heard, [], 'the page around does not hear of it');
      assert.equal(localStorage.length, 0);
    });

    it('shows no button without a diary, and none beside an emergency', async () => {
      const alone = await visit();
      await alone.take(people['self-manage']);
      assert.equal(track(alone), null);
      const urgent = await visit(both);
      await urgent.take(people.emergency);
      assert.equal(urgent.tier, 'emergency');
      assert.equal(track(urgent), null);
    });

    it('leads back to a new check, and leaves one under way as it is', async () => {
      localStorage.setItem(key, toJson(weekly(4, 4, 7, 7)));
      const person = await visit(both);
      const writer = new Writer(page.querySelector('back-pain-diary')!);
      await person.start();
      const { page: where } = person;
      writer.button('check').click();
      await person.settled();
      assert.equal(person.page, where);
      await person.walk(people['self-manage']);
      assert.equal(person.tier, 'self-manage');
      writer.button('check').click();
      await person.settled();
      await new Promise(requestAnimationFrame);
      assert.equal(person.tier, undefined);
      assert.equal(focused(), person.find('button', person.text.start.begin));
    });

    it('takes nothing from an event that holds anything else', async () => {
      const writer = await write();
      for (const detail of [null, 'x', { pain: '7', goal: 'flying' }, { pain: 11 }]) {
        writer.element.dispatchEvent(new CustomEvent('back-pain-diary-begin', { detail }));
        await writer.element.updateComplete;
        assert.equal(writer.chosen('pain'), undefined);
        assert.equal(writer.root.querySelector('select')!.value, '');
      }
    });
  });

  describe('around it', () => {
    it('nobody hears what is chosen or typed', async () => {
      const writer = await write();
      const heard: string[] = [];
      for (const type of ['input', 'change', 'keydown', 'submit'])
        page.addEventListener(type, () => {
          heard.push(type);
        });
      await writer.choose('pain', 5);
      await writer.type('words', 'mine');
      await writer.press('save');
      assert.deepEqual(heard, []);
      assert.equal(page.innerHTML, '<h1>Host</h1><back-pain-diary></back-pain-diary>');
    });

    for (const [mode, style] of Object.entries({
      light: { colorScheme: 'light', background: '#fff', color: '#111' },
      dark: { colorScheme: 'dark', background: '#111', color: '#fff' },
      '320 px': { width: '320px' },
    })) {
      it(`axe finds nothing, empty, written and unfolded, ${mode}`, async () => {
        Object.assign(page.style, style);
        await write();
        await isSound('empty');
        const writer = await writeKept(weekly(8, 7, 7, 4, 4));
        writer.root.querySelector('details')!.open = true;
        await writer.choose('pain', 4);
        await isSound('written');
        page.removeAttribute('style');
      });
    }

    it('shows that it broke, and no blank', async () => {
      hush('error');
      replace(Intl, 'NumberFormat', {
        value: () => {
          throw new Error('broken');
        },
      });
      const writer = await write();
      assert.include(writer.root.textContent, en.failure);
    });

    it('stays readable in a language from right to left', async () => {
      const { BackPainDiary: Diary } = await import('../../src/diary/index.js');
      Diary.addText({ ...en, language: 'ar', direction: 'rtl' });
      const writer = await writeKept(weekly(8, 4, 4), '<div lang="ar-EG"><back-pain-diary></back-pain-diary></div>');
      assert.equal(writer.root.querySelector<HTMLElement>('.bpc')!.dir, 'rtl');
      const points = [...writer.root.querySelectorAll('.pain-point')].map((point) => Number(point.getAttribute('cx')));
      assert(
        points[0]! > points[1]! && points.length === 4,
        'time runs from right to left, and one point is the legend’s',
      );
    });
  });
});
