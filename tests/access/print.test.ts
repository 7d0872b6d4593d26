/**
 * The longest result of each urgency on paper, printed by a real browser from a page under a strict policy: on A4 and on
 * Letter, one or two pages, black on white, with the answers and with nothing of the host's page.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { ensure, paperPrograms } from '../../scripts/browsers.mjs';
import { content } from '../../src/content/index.js';
import { tierOrder } from '../../src/engine/journey.js';
import { answerLine, answersInOrder } from '../../src/export/answers.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import { given, longest } from './longest.js';
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

for (const paper of Object.keys(papers) as (keyof typeof papers)[]) {
  describe(`a result on ${paper}`, () => {
    let printer: Printer;
    before(async () => {
      printer = await openPrinter(paper);
    });
    after(() => printer.close());

    for (const tier of tierOrder) {
      it(`takes one or two pages and holds the answers: the longest of ${tier}`, async () => {
        const answers = longest(tier);
        const printed = await printer.print(answers);
        assert(printed.pages === 1 || printed.pages === 2, `${String(printed.pages)} pages`);
        for (const [width, height] of printed.sizes) {
          const [wide, high] = papers[paper];
          assert(Math.abs(width - wide) < 2 && Math.abs(height - high) < 2, `${String(width)} × ${String(height)}`);
        }
        // A line may break behind a hyphen.
        const text = printed.text.replace(/-\n\s*/g, '-').replace(/\s+/g, ' ');
        assert(text.startsWith(words(en.tiers[tier].heading)), text.slice(0, 100));
        const lines = answersInOrder(content, given(answers));
        assert(lines.length > 5);
        for (const line of lines)
          assert(text.includes(words(answerLine(en, line))), `${answerLine(en, line)}\n${text}`);
        for (const ofHost of ['strictest policy', 'All demo pages']) assert(!text.includes(ofHost), text);
        const { printed: ink, coloured } = inks(printed);
        assert(ink > 0.01 && ink < 0.2, `${String(ink)} of the page is printed`);
        assert.equal(coloured, 0);
      });
    }
  });
}
