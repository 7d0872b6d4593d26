/** The diary's language: brought by another script, followed while the diary is open, on paper the reader's there; and that its words fit. */
import { assert } from 'chai';
import { BackPainDiary } from '../../src/diary/index.js';
import { dayAfter } from '../../src/text/calendar-day.js';
import type { Entry } from '../../src/diary/entry.js';
import { toJson } from '../../src/diary/json.js';
import { diaryAr } from '../../src/text/diary.ar.js';
import { diaryEn } from '../../src/text/diary.en.js';
import { diaryEs } from '../../src/text/diary.es.js';
import { diaryPl } from '../../src/text/diary.pl.js';
import type { DiaryText } from '../../src/text/diary-text.js';
import { BackPainCheck } from '../../src/index.js';
import { diaryChinese, diaryLongWords, diaryRightToLeft, diaryThai, longWords } from '../unit/text/made-up.js';
import { people } from './people.js';
import { page, Person, visit } from './person.js';

/** A rise that the trend tells, up to today. */
const [now] = new Date().toISOString().split('T') as [string];
const worse: readonly Entry[] = [4, 4, 7, 7].map((pain, week) => ({
  date: dayAfter(now, (week - 3) * 7),
  days: 7,
  pain,
  goal: { id: 'lifting-and-housework', score: 3 },
  words: '',
}));

async function open(markup: string, kept: readonly Entry[] = []): Promise<BackPainDiary> {
  localStorage.clear();
  if (kept.length > 0) localStorage.setItem('back-pain-diary', toJson(kept));
  page.innerHTML = markup;
  const diary = page.querySelector('back-pain-diary')!;
  await diary.updateComplete;
  return diary;
}
const root = (diary: BackPainDiary): ShadowRoot => diary.shadowRoot!;
const box = (diary: BackPainDiary): HTMLElement => root(diary).querySelector<HTMLElement>('.bpc')!;
function speaks(diary: BackPainDiary, text: DiaryText): void {
  assert.equal(box(diary).lang, new Intl.Locale(text.language).baseName);
  assert.equal(getComputedStyle(box(diary)).direction, text.direction);
  assert.include(box(diary).textContent, text.urgent);
}
/** Resolves once the diary has other words. */
const respoken = (diary: BackPainDiary): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(box(diary), { attributeFilter: ['lang'] });
  });

/** Gives the diary another language of its own. */
function turned(diary: BackPainDiary, lang: string): Promise<void> {
  const changed = respoken(diary);
  diary.lang = lang;
  return changed;
}

describe('the language of the diary', () => {
  after(() => {
    localStorage.clear();
  });

  it('is English where the page’s is not there, and no other word', async () => {
    speaks(await open('<div lang="ur" dir="rtl"><back-pain-diary></back-pain-diary></div>'), diaryEn);
  });

  it('that comes late is spoken from then on, and may come twice, or be made of English', async () => {
    const diary = await open('<back-pain-diary lang="fi-FI"></back-pain-diary>');
    speaks(diary, diaryEn);
    const changed = respoken(diary);
    BackPainDiary.addText(diaryLongWords);
    await changed;
    speaks(diary, diaryLongWords);
    BackPainDiary.addText((english) => ({ ...diaryLongWords, heading: english.heading }));
    await diary.updateComplete;
    assert.include(box(diary).textContent, diaryEn.heading);
    BackPainDiary.addText(diaryLongWords);
    await diary.updateComplete;
    assert.notInclude(box(diary).textContent, diaryEn.heading);
  });

  describe('once it is there', () => {
    before(() => {
      for (const text of [diaryPl, diaryEs, diaryAr, diaryLongWords, diaryChinese, diaryThai])
        BackPainDiary.addText(text);
    });

    it('is followed while the diary is open: what was typed, the place and the focus stay, and its heading is read out', async () => {
      const diary = await open('<section lang="pl"><back-pain-diary></back-pain-diary></section>', worse);
      speaks(diary, diaryPl);
      const words = root(diary).querySelector<HTMLInputElement>('input[name=words]')!;
      words.focus();
      words.value = 'moje słowa';
      words.dispatchEvent(new Event('input', { bubbles: true }));
      root(diary).querySelector<HTMLInputElement>('input[name=pain][value="6"]')!.click();
      words.focus();
      root(diary).querySelector('details')!.open = true;
      const changed = respoken(diary);
      page.querySelector('section')!.lang = 'ar';
      await changed;
      speaks(diary, diaryAr);
      assert.equal(root(diary).activeElement, words);
      assert.equal(words.value, 'moje słowa');
      assert.equal(root(diary).querySelector<HTMLInputElement>('input[name=pain]:checked')!.value, '6');
      assert(root(diary).querySelector('details')!.open);
      assert.equal(box(diary).querySelector('[aria-live=polite]')!.textContent, diaryAr.heading);
      assert.include(root(diary).querySelector('[data-trend=worse]')!.textContent, diaryAr.trend.worse.about);
    });

    it('says again in the new one what became of the last thing done', async () => {
      const diary = await open('<back-pain-diary lang="es"></back-pain-diary>', worse);
      root(diary).querySelector<HTMLElement>('.acts .link:last-child')!.click();
      await diary.updateComplete;
      const told = (): string => root(diary).querySelector('[role=status]')!.textContent;
      assert.include(told(), diaryEs.told.removed);
      await turned(diary, 'pl');
      assert.include(told(), diaryPl.told.removed);
      assert.notInclude(told(), diaryEs.told.removed);
    });

    it('says who has not checked it, and English says nothing of it', async () => {
      const diary = await open('<back-pain-diary lang="es"></back-pain-diary>');
      assert.include(box(diary).textContent, diaryEs.translated);
      await turned(diary, 'en');
      assert.notInclude(box(diary).textContent, diaryEs.translated);
    });

    it('draws time from right to left, with the words below it on the same side', async () => {
      const diary = await open('<back-pain-diary lang="ar"></back-pain-diary>', worse);
      const drawing = root(diary).querySelector('svg.chart')!;
      const [first, , , last] = [...drawing.querySelectorAll('.pain-point')].map((point) =>
        Number(point.getAttribute('cx')),
      );
      assert.isAbove(first!, last!);
      const dates = [...drawing.querySelectorAll<SVGTextElement>('text')].slice(-2);
      const boxes = dates.map((date) => date.getBBox());
      const width = (drawing as SVGSVGElement).viewBox.baseVal.width;
      for (const { x, width: room } of boxes) assert(x >= -1 && x + room <= width + 1, 'within the drawing');
      const scale = [...drawing.querySelectorAll<SVGTextElement>('text')].filter(
        ({ textContent }) => textContent === '10',
      );
      assert.isAbove(scale[0]!.getBBox().x, first!, 'the scale stands where time begins');
      assert.match(drawing.getAttribute('aria-label')!, /4 إدخالات.* 4 من 10 .*7/);
    });

    it('is that of the sheet on which its chart is printed', async () => {
      const diary = await open('<back-pain-diary lang="ar"></back-pain-diary>', worse);
      const onPaper = (lang: string): HTMLElement => {
        const sheet = document.createElement('section');
        sheet.lang = lang;
        page.append(sheet);
        diary.addToPaper(sheet);
        return sheet.querySelector<HTMLElement>('.diary')!;
      };
      const english = onPaper('en-GB');
      assert.deepEqual([english.lang, english.dir], ['en-GB', 'ltr']);
      assert.include(english.textContent, diaryEn.chart.days);
      assert.notInclude(english.textContent, diaryAr.chart.days);
      const polish = onPaper('pl');
      assert.equal(polish.lang, 'pl');
      assert.include(polish.textContent, diaryPl.chart.days);
    });

    it('is that of the check on the button that leads to it, and English with its own tag where it is not there', async () => {
      BackPainCheck.addText(longWords);
      const both = '<back-pain-check region="GB-ENG"></back-pain-check><back-pain-diary></back-pain-diary>';
      const person: Person = Object.assign(await visit(both.replace('region', 'lang="fi" region')), {
        text: longWords,
      });
      await person.take(people['self-manage']);
      const button = person.root.querySelector<HTMLElement>('[part~=track]')!;
      assert.deepEqual([button.textContent, button.lang], [diaryLongWords.invitation, 'fi']);
    });
  });
});

/** Whatever stands out of the room that the page gives, or of its own, but for what nobody sees, and drawings, which scale. */
function tooWide(diary: BackPainDiary): string[] {
  const { left, right } = page.getBoundingClientRect();
  // A list of choices cuts its own words.
  return [...root(diary).querySelectorAll('.bpc *')]
    .filter((element) => !element.closest('.hidden, svg, thead, select') && element.clientWidth > 0)
    .filter((element) => {
      const { left: from, right: to } = element.getBoundingClientRect();
      return from < left - 1 || to > right + 1 || element.scrollWidth > element.clientWidth + 1;
    })
    .map(({ outerHTML }) => outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120));
}

describe('the words of the diary fit', () => {
  afterEach(() => {
    page.removeAttribute('style');
    localStorage.clear();
  });
  const rooms = { '320 px': 'width: 320px', '360 px with text at 200 %': 'width: 360px; font-size: 200%' };
  const texts = [diaryEn, diaryPl, diaryEs, diaryAr, diaryLongWords, diaryChinese, diaryThai, diaryRightToLeft];
  for (const [room, style] of Object.entries(rooms)) {
    for (const text of texts) {
      const made = [diaryLongWords, diaryChinese, diaryThai, diaryRightToLeft].includes(text) ? ' (made up)' : '';
      it(`${room}, ${text.language}${made}`, async () => {
        BackPainDiary.addText(text);
        page.setAttribute('style', style);
        const diary = await open(`<back-pain-diary lang="${text.language}" check-url="/"></back-pain-diary>`, worse);
        assert.include(box(diary).textContent, text.lead);
        root(diary).querySelector('details')!.open = true;
        root(diary).querySelector<HTMLElement>('[type=submit]')!.click();
        await diary.updateComplete;
        assert.isAbove(root(diary).querySelectorAll('.error').length, 2);
        assert.deepEqual(tooWide(diary), []);
        root(diary).querySelector<HTMLElement>('[part~=delete]')!.click();
        await diary.updateComplete;
        assert.deepEqual(tooWide(diary), []);
      });
    }
  }
});
