/** The script of a language beside the one script, or beside the diary's, in whatever order and however often the two come. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { diaryEn } from '../../../src/text/diary.en.js';
import { diaryPl } from '../../../src/text/diary.pl.js';
import { en } from '../../../src/text/en.js';
import { langTag } from '../../../src/text/forms.js';
import type { Text } from '../../../src/text/text.js';
import { rightToLeft } from '../../unit/text/made-up.js';
import { madeUpDiaryScript, madeUpScript } from '../language-script.js';
import { asScript, hostSite, longJourney, script } from '../page.js';
import { drive } from '../drive.js';

const bundled = async (english: Text): Promise<string> => `\uFEFF${await madeUpScript(rightToLeft, english)}`;

const one = `<script src="${script}" defer></script>`;
const language = '<script src="/made-up.js" defer></script>';
const check = '<back-pain-check region="GB-ENG" lang="ar"></back-pain-check>';
const late = `<script>addEventListener('load', () => setTimeout(() => {
  const made = document.createElement('script'); made.src = '/made-up.js'; document.head.append(made); }))</script>`;

const ways: Record<string, string> = {
  'after the one script': one + language + check,
  'before the one script': language + one + check,
  'twice, before and after': language + one + language + check,
  'late, on a page that already shows the check': one + check + late,
  'as a module': `${one}<script type="module" src="/made-up.js"></script>${check}`,
  'beside the one script as a module': `<script type="module" src="${script}"></script>${language}${check}`,
  'in a place that is marked': `${one}${language}<div data-back-pain-check data-region="GB-ENG" data-lang="ar"></div>`,
};
/** A page in another encoding, and a script of which nobody says what it is in. */
const pageIn = (encoding: string, body: string): string =>
  `<!doctype html><html lang="en"><meta charset="${encoding}"><link rel="icon" href="data:,"><title>Host</title>${body}</html>`;

describe('the script of a language', () => {
  const site = hostSite(async () => ({
    '/made-up.js': { html: await bundled(en), headers: { 'content-type': 'text/javascript' } },
    '/other.js': asScript(await bundled({ ...en, failure: { ...en.failure, heading: 'Something broke' } })),
    ...Object.fromEntries(Object.entries(ways).map(([way, body]) => [`/${way}`, pageIn('utf-8', body)])),
    '/alone': pageIn('utf-8', one + check),
    '/latin': pageIn('iso-8859-2', one + language + check),
    '/release': pageIn('utf-8', `${one}<script src="/other.js" defer></script>${check}`),
  }));
  const pages: Page[] = [];
  after(() => Promise.all(pages.map((page) => page.close())));
  const open = async (path: string): Promise<{ page: Page; errors: string[] }> => {
    const page = await site.browser.newPage();
    pages.push(page);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.url + encodeURI(path), { waitUntil: 'load' });
    return { page, errors };
  };
  const speaks = async (page: Page, { language, direction, start }: Text): Promise<void> => {
    const box = page.locator(`back-pain-check .bpc[lang="${langTag(language)}"][dir="${direction}"]`);
    await box.getByText(start.heading).waitFor();
  };

  for (const way of Object.keys(ways)) {
    it(`works ${way}`, async () => {
      const { page, errors } = await open(`/${way}`);
      await speaks(page, rightToLeft);
      // What the page can see of it is the check, and nothing else.
      assert.deepEqual(errors, []);
    });
  }

  it('goes through a whole journey', async () => {
    const { page } = await open('/after the one script');
    await speaks(page, rightToLeft);
    const tier = await drive(page.locator('back-pain-check'), longJourney.answers);
    assert.ok(longJourney.acceptable.includes(tier), tier);
    await page.getByText(rightToLeft.result.stepsHeading).waitFor();
  });

  it('is read as it is written on a page of another encoding', async () => {
    await speaks((await open('/latin')).page, rightToLeft);
  });

  it('leaves the check in English where it is of another release, and says so', async () => {
    const { page, errors } = await open('/release');
    await speaks(page, en);
    assert.deepEqual(errors, [
      'made-up.js is not of the same release as the script that it is for, which stays English.',
    ]);
  });

  it('leaves no global', async () => {
    const { page } = await open('/before the one script');
    await speaks(page, rightToLeft);
    const { page: alone } = await open('/alone');
    await speaks(alone, en);
    const names = (of: Page): Promise<string[]> => of.evaluate(() => Object.getOwnPropertyNames(window).sort());
    assert.deepEqual(await names(page), await names(alone));
  });
});

describe('the script of a language for the diary', () => {
  const built = '<script src="/dist/back-pain-check.diary.js" defer></script>';
  const polish = '<script src="/dist/back-pain-check.diary.pl.js" defer></script>';
  const diary = '<back-pain-diary lang="pl-PL"></back-pain-diary>';
  const brought: Record<string, string> = {
    after: built + polish + diary,
    before: polish + built + diary,
    twice: polish + built + polish + diary,
    late: built + diary + late.replace('/made-up.js', '/dist/back-pain-check.diary.pl.js'),
    'as a module': `${built}<script type="module" src="/dist/back-pain-check.diary.pl.js"></script>${diary}`,
  };
  const site = hostSite(async () => ({
    '/other.js': asScript(await madeUpDiaryScript(diaryPl, { ...diaryEn, lead: 'Note it.' })),
    '/release': pageIn('utf-8', `${built}<script src="/other.js" defer></script>${diary}`),
    ...Object.fromEntries(Object.entries(brought).map(([way, body]) => [`/${way}`, pageIn('iso-8859-2', body)])),
  }));
  const open = async (path: string): Promise<{ page: Page; errors: string[] }> => {
    const page = await site.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(site.url + encodeURI(path), { waitUntil: 'load' });
    return { page, errors };
  };

  for (const way of Object.keys(brought)) {
    it(`works ${way}, on a page of another encoding too`, async () => {
      const { page, errors } = await open(`/${way}`);
      await page.locator('back-pain-diary .bpc[lang="pl"]').getByText(diaryPl.lead).waitFor();
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('leaves the diary in English where it is of another release, and says so', async () => {
    const { page, errors } = await open('/release');
    await page.locator('back-pain-diary .bpc[lang="en-GB"]').getByText(diaryEn.lead).waitFor();
    assert.deepEqual(errors, [
      'made-up.js is not of the same release as the script that it is for, which stays English.',
    ]);
    await page.close();
  });
});
