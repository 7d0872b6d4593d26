/**
 * LHC-Forms, a form filler of others, draws the Questionnaire, is filled in by clicking, and calculates by itself the tier and
 * the rules that our engine gives. What it hands back is read as the same answers.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { knownPeople } from '../../scripts/proof/vignette-results.js';
import { content } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/answers.js';
import { replay, tierOrder } from '../../src/engine/journey.js';
import { optionCode } from '../../src/export/fhir/codes.js';
import { answers, en, questionnaire, response, type ResponseItem } from '../../src/export/fhir/index.js';
import { inOrder } from '../unit/export/fhir/in-order.js';
import { openBrowser } from '../dist/page.js';
import { openForm, responseOf, serveLhcForms } from './form-page.js';

const form = questionnaire(en, { region: 'GB-ENG' });
const people = knownPeople().map(({ id, summary, answers: given }) => ({
  id,
  summary,
  ...replay(content, given),
}));
/** Some of each tier: those for whom most rules hold, who say most. */
const perTier = (count: number) =>
  tierOrder.flatMap((tier) =>
    people
      .filter((person) => person.tier === tier)
      .sort((one, other) => other.fired.length - one.fired.length)
      .slice(0, count),
  );
const pictures = fileURLToPath(new URL('../../.cache/fhir/', import.meta.url));

const codes = (items: readonly ResponseItem[], linkId: string): string[] =>
  items.flatMap((item) => [
    ...(item.linkId === linkId ? (item.answer ?? []).map(({ valueCoding }) => valueCoding!.code) : []),
    ...codes(item.item ?? [], linkId),
  ]);

/** Clicks and types the answers of the questions, in the order in which the form asks them. */
async function fill(page: Page, given: Answers, asked: readonly string[]): Promise<void> {
  for (const id of asked) {
    const answer = given[id];
    if (typeof answer === 'number') await page.locator(`input[id^="${id}/"]`).fill(String(answer));
    else
      for (const option of [answer ?? []].flat())
        await page.locator(`label[id^="${id}/"][id$="|${optionCode(id, option)}"]`).click();
  }
}

describe('LHC-Forms', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveLhcForms>>;
  let opened: Awaited<ReturnType<typeof openForm>> | undefined;
  before(async () => {
    site = await serveLhcForms();
    browser = await openBrowser();
    mkdirSync(pictures, { recursive: true });
  });
  after(async () => {
    await browser.close();
    site.close();
  });
  afterEach(async () => {
    assert.deepEqual(opened?.errors, []);
    await opened?.page.close();
  });
  /** The tier as somebody reads it there, once it says this. */
  const reads = async (page: Page, words: string): Promise<void> => {
    await page.waitForFunction(
      (label) => document.querySelector<HTMLInputElement>('input[id^="result-tier/"]')?.value === label,
      words,
    );
  };

  for (const { id, summary, tier, counted, asked, fired } of perTier(2)) {
    it(`filled in by clicking, calculates ${tier} for ${id}: ${summary}`, async () => {
      opened = await openForm(browser, site.url, form);
      const { page } = opened;
      await page.locator('input[id^="result-tier/"]').waitFor();
      assert.equal(await page.locator('input[id^="result-tier/"]').inputValue(), '', 'no tier before the first answer');
      await fill(page, counted, asked);
      await reads(page, en.tiers[tier].label);
      const made = await responseOf(page);
      assert.deepEqual(codes(made.item, 'result-tier'), [tier]);
      assert.deepEqual(
        codes(made.item, 'result-rules'),
        fired.map(({ rule }) => rule),
      );
      assert.deepEqual(answers(made), inOrder(counted), 'and what it hands back is read as the same answers');
    });
  }

  for (const { id, tier, counted } of perTier(1)) {
    it(`shows a response that it is given, of ${id}: ${tier}`, async () => {
      const given = response(counted, en, { authored: '2026-11-27T09:30:00Z', region: 'GB-ENG' });
      opened = await openForm(browser, site.url, form, given);
      const { page } = opened;
      await reads(page, en.tiers[tier].label);
      await page.locator(`text=${en.tiers[tier].heading}`).first().waitFor();
      assert.deepEqual(answers(await responseOf(page)), inOrder(counted));
      await page.screenshot({ path: `${pictures}${id}-${tier}.png`, fullPage: true });
    });
  }

  // It does not know `questionnaire-optionExclusive`, so the form's own logic has to stand it.
  it('takes “None” beside a sign for the sign, and the answer is refused where it is read', async () => {
    opened = await openForm(browser, site.url, form);
    const { page } = opened;
    await fill(page, { medicines: ['chemotherapy'], infection: ['fever', 'none'] }, ['medicines', 'infection']);
    await reads(page, en.tiers.emergency.label);
    const made = await responseOf(page);
    assert.deepEqual(codes(made.item, 'infection'), ['fever', 'none']);
    assert.throws(() => answers(made), { name: 'AnswerError', question: 'infection' });
  });
});
