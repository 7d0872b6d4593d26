/** LHC-Forms, the form filler of the US National Library of Medicine, in a browser: draws a Questionnaire, is clicked, and hands back what it made of it. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import type { Questionnaire, QuestionnaireResponse } from '../../src/export/fhir/index.js';
import { lhcForms } from '../bench/peers/lhc-forms.js';
import { unpack } from '../bench/obtain.js';

/** What LHC-Forms puts on the page. */
interface LForms {
  readonly Util: {
    addFormToPage(form: unknown, place: Element, options: object): Promise<void>;
    getFormFHIRData(type: string, version: string): QuestionnaireResponse;
    convertFHIRQuestionnaireToLForms(form: unknown, version: string): unknown;
    mergeFHIRDataIntoLForms(type: string, data: unknown, form: unknown, version: string): unknown;
  };
}
declare const LForms: LForms;

const files = ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/R4/lformsFHIR.min.js'];
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
${files.map((file) => `<script src="/${file}"></script>`).join('\n')}</html>`;

/** Serves LHC-Forms to this machine. */
export function serveLhcForms(): ReturnType<typeof serve> {
  const version = lhcForms.packages['lforms'] ?? '';
  return serve({ root: join(unpack('lforms', version), 'dist/lforms'), pages: { '/': html } });
}

/** A page with the form on it, filled from a response where one is given. */
export async function openForm(
  browser: Browser,
  address: string,
  form: Questionnaire,
  response?: QuestionnaireResponse,
): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  await page.evaluate(
    async ([questionnaire, data]) => {
      const { Util } = LForms;
      const place = document.querySelector('#form')!;
      if (!data) return Util.addFormToPage(questionnaire, place, {});
      const definition = Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
      return Util.addFormToPage(
        Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', data, definition, 'R4'),
        place,
        {},
      );
    },
    [form, response] as const,
  );
  return { page, errors };
}

/** What LHC-Forms makes of what was filled in. */
export const responseOf = (page: Page): Promise<QuestionnaireResponse> =>
  page.evaluate(() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));
