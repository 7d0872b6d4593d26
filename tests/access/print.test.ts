/**
 * Both sheets of a result on paper, printed by a real browser from a page under a strict policy: on A4 and on Letter, a page
 * each for usual people and two at most for the longest result of each urgency, black on white, whole, and with nothing of the
 * host's page.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { ensure, paperPrograms } from '../../scripts/browsers.mjs';
import { content } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/answers.js';
import { tierOrder } from '../../src/engine/journey.js';
import { person } from '../unit/content/person.js';
import type { Block } from '../../src/export/sheet.js';
import { en } from '../../src/text/en.js';
import { withValues } from '../../src/text/forms.js';
import { fillPlain } from '../../src/text/fill.js';
import { longest, sheetsOf } from './longest.js';
import { openPrinter, papers, type Printed, type Printer } from './paper.js';

/** As Australia reads it, which the strict page is set to; words alone, for lines break where they must. */
const words = (sentence: string): string =>
  fillPlain(sentence, en, 'AU', content.regions.AU).replace(/[\s\u00ad]+/g, ' ');

/** The share of a page that has colour, and the share that is neither black nor white nor between them. */
function inks({ file }: Printed): { printed: number; coloured: number } {
  const picture = file.replace('.pdf', '');
  execFileSync(ensure(paperPrograms).pdfPicture, ['-png', '-r', '50', '-f', '1', '-singlefile', file, picture]);
  const { data } = PNG.sync.read(readFileSync(`${picture}.png`));
  let [printed, coloured] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const colours = [...data.subarray(at, at + 3)];
    if (Math.min(...colours) < 200) printed += 1;
    if (Math.max(...colours) - Math.min(...colours) > 8) coloured += 1;
  }
  return { printed: printed / (data.length / 4), coloured };
}

/** Two people as most are: one whose pain is treated and grows, and one whose pain goes into a leg. */
const usual: Readonly<Record<string, Answers>> = {
  'a routine review': person({
    trend: 'worse',
    duration: '3-to-12-months',
    severity: 'moderate',
    impact: 'a-lot',
    treatments: ['exercise-or-physio', 'medicines', 'heat-or-cold'],
    'treatment-time': 'over-12-weeks',
    adherence: 'some-of-it',
    'medicines-taken': ['paracetamol', 'anti-inflammatory'],
    explained: 'yes-but-unsure',
    scan: 'yes-but-unsure',
    pattern: ['worse-bending-or-sitting'],
    lifestyle: ['sitting', 'poor-sleep'],
    'moving-is-unsafe': 'not-sure',
    'never-better': 'agree',
    goal: 'work',
    'pain-score': 6,
    nervous: 'several-days',
  }),
  'leg symptoms': person({
    trend: 'worse',
    duration: '6-to-12-weeks',
    where: ['lower-back', 'buttock-left', 'thigh-left', 'lower-leg-left'],
    severity: 'severe',
    legs: 'one-numb',
    history: ['diabetes', 'smoking'],
    treatments: ['exercise-or-physio', 'medicines'],
    'treatment-time': '6-to-12-weeks',
    'medicines-taken': ['paracetamol', 'opioid', 'nerve-pain'],
    pattern: ['below-the-knee', 'worse-bending-or-sitting'],
    goal: 'walking',
    'pain-score': 7,
  }),
};

const stringsOf = (block: Block): readonly string[] => {
  if ('heading' in block) return [block.heading];
  if ('paragraph' in block) return [block.paragraph];
  return 'items' in block ? block.items : block.facts.flat();
};

const inWords = (date: string | Date): string =>
  new Intl.DateTimeFormat(en.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Lines break where they must, behind a hyphen too. */
const joined = (text: string): string => text.replace(/-\n\s*/g, '-').replace(/\s+/g, ' ');

/** How many pages each sheet takes. */
function pagesOf({ text, pages }: Printed): number[] {
  const first = text.split('\f').findIndex((page) => joined(page).includes(words(en.clinician.heading)));
  assert(first > 0, 'the sheet for whoever examines the person begins on a page of its own');
  return [first, pages - first];
}

for (const paper of Object.keys(papers) as (keyof typeof papers)[]) {
  describe(`a result on ${paper}`, () => {
    let printer: Printer;
    before(async () => {
      printer = await openPrinter(paper);
    });
    after(() => printer.close());

    for (const [name, answers] of Object.entries(usual)) {
      it(`takes a page for each sheet: ${name}`, async () => {
        assert.deepEqual(pagesOf(await printer.print(answers)), [1, 1]);
      });
    }

    for (const tier of tierOrder) {
      it(`takes two pages at most for each sheet, and holds all of it: the longest of ${tier}`, async () => {
        const answers = longest(tier);
        const printed = await printer.print(answers);
        for (const pages of pagesOf(printed)) assert(pages === 1 || pages === 2, `${String(pages)} pages`);
        for (const [width, height] of printed.sizes) {
          const [wide, high] = papers[paper];
          assert(Math.abs(width - wide) < 2 && Math.abs(height - high) < 2, `${String(width)} × ${String(height)}`);
        }
        const text = joined(printed.text);
        const { version, date, reviewBy } = content.version;
        const sheets = sheetsOf(
          answers,
          inWords(new Date()),
          withValues(en.result.aboutVersion, { version, date: inWords(date), reviewBy: inWords(reviewBy) }),
        );
        const lines = sheets.flatMap(({ blocks }) => blocks.flatMap(stringsOf));
        assert(lines.length > 20);
        for (const line of lines) assert(text.includes(joined(line)), `${line}\n${text}`);
        for (const ofHost of ['strictest policy', 'All demo pages']) assert(!text.includes(ofHost), text);
        const { printed: ink, coloured } = inks(printed);
        assert(ink > 0.01 && ink < 0.2, `${String(ink)} of the page is printed`);
        assert.equal(coloured, 0);
      });
    }
  });
}
