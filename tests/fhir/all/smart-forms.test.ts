/**
 * Smart Forms, the renderer of Australia's CSIRO, draws the Questionnaire, is filled in by clicking, and shows by its own calculation
 * the tier that our engine gives. It brings some 740 packages, so this runs only when it is named: `npm test -- fhir-all`.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { knownPeople } from '../../../scripts/proof/vignette-results.js';
import { serve } from '../../../scripts/serve.mjs';
import { content } from '../../../src/content/index.js';
import { replay, tierOrder } from '../../../src/engine/journey.js';
import { optionCode } from '../../../src/export/fhir/codes.js';
import {
  answers,
  en,
  questionnaire,
  type QuestionnaireItem,
  type QuestionnaireResponse,
} from '../../../src/export/fhir/index.js';
import { openBrowser } from '../../dist/page.js';
import { cache, install } from '../../hosts/host.js';
import { inOrder } from '../../unit/export/fhir/in-order.js';

const packages = { '@aehrc/smart-forms-renderer': '1.4.0', react: '19.3.1', 'react-dom': '19.3.1' };

/** What `smart-forms-page.js` puts on the page. */
interface SmartForms {
  show(form: unknown, place: Element): Promise<void>;
  response(): QuestionnaireResponse;
  areAnswered(linkIds: readonly string[]): boolean;
}
declare const smartForms: SmartForms;

const form = questionnaire(en, { region: 'GB-ENG' });
const pictures = fileURLToPath(new URL('../../../.cache/fhir/', import.meta.url));
const people = knownPeople().map(({ id, summary, answers: given }) => ({ id, summary, ...replay(content, given) }));
/** Of each tier the one who is asked least. */
const chosen = tierOrder.map((tier) =>
  people
    .filter((person) => person.tier === tier)
    .reduce((least, person) => (person.asked.length < least.asked.length ? person : least)),
);

const items = new Map<string, QuestionnaireItem>();
const note = (list: readonly QuestionnaireItem[]): void => {
  for (const item of list) {
    items.set(item.linkId, item);
    note(item.item ?? []);
  }
};
note(form.item);

/** The words of an option in the form. */
function wordsOf(question: string, option: string): string {
  const code = optionCode(question, option);
  const found = items.get(question)?.answerOption?.find(({ valueCoding }) => valueCoding.code === code);
  return found!.valueCoding.display!;
}

describe(`Smart Forms ${packages['@aehrc/smart-forms-renderer']}`, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    const folder = join(cache, 'smart-forms');
    install(folder, packages);
    const { outputFiles } = await build({
      // As if it lay there: our own packages hold another React.
      stdin: {
        contents: readFileSync(new URL('smart-forms-page.js', import.meta.url), 'utf8'),
        resolveDir: folder,
      },
      bundle: true,
      write: false,
      outdir: folder,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.woff': 'empty', '.woff2': 'empty' },
    });
    const script = outputFiles.find(({ path }) => path.endsWith('.js'))!.text;
    site = await serve({
      pages: {
        '/':
          '<!doctype html><html lang="en"><meta charset="utf-8"><title>Smart Forms</title><link rel="icon" href="data:,">' +
          '<div id="form"></div><script src="/page"></script></html>',
        '/page': { html: script, headers: { 'content-type': 'text/javascript; charset=utf-8' } },
      },
    });
    browser = await openBrowser();
    mkdirSync(pictures, { recursive: true });
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  for (const { id, summary, tier, counted, asked } of chosen) {
    it(`filled in by clicking, shows ${tier} for ${id}: ${summary}`, async () => {
      const page: Page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(site.url);
      await page.evaluate((given) => smartForms.show(given, document.querySelector('#form')!), form);
      /** The tiers whose words are shown: an expression of the form itself shows them. */
      const tiers = async (): Promise<string[]> => {
        const places = await page.locator('[data-linkid^="result.tier."]').all();
        return Promise.all(places.map((place) => place.innerText()));
      };
      await page.locator('[data-linkid="saddle"]').first().waitFor();
      assert.deepEqual(await tiers(), [], 'no tier before the first answer');
      for (const question of asked) {
        const { [question]: given } = counted;
        const place = page.locator(`[data-linkid="${question}"]`).first();
        if (typeof given === 'number') await place.locator('input').first().fill(String(given));
        else
          for (const option of [given ?? []].flat())
            await place.getByLabel(wordsOf(question, option), { exact: true }).first().click();
      }
      const linkId = `result.tier.${tier}`;
      await page.locator(`[data-linkid="${linkId}"]`).getByText(en.tiers[tier].heading).waitFor();
      assert.deepEqual(await tiers(), [items.get(linkId)!.text]);
      await page.waitForFunction((ids) => smartForms.areAnswered(ids), Object.keys(counted));
      const made = await page.evaluate(() => smartForms.response());
      assert.deepEqual(answers(made), inOrder(counted), 'and what it hands back is read as the same answers');
      assert.deepEqual(errors, []);
      await page.screenshot({ path: `${pictures}smart-forms-${id}-${tier}.png`, fullPage: true });
      await page.close();
    });
  }
});
