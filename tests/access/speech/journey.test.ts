/**
 * What a real screen reader says, Orca with Chromium and with Firefox, from the start to an emergency, an error, a result, the
 * help for low mood and another language in the middle: each question once, with its group, its options and their state, and the new heading after each step.
 * The keys are a keyboard's, and every wait is for words.
 */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { content } from '../../../src/content/index.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import type { JourneyPage } from '../../../src/engine/index.js';
import { journey } from '../../../src/engine/journey.js';
import { en } from '../../../src/text/en.js';
import { withValues } from '../../../src/text/forms.js';
import { pl } from '../../../src/text/pl.js';
import { people } from '../../browser/people.js';
import type { Desktop } from '../desktop.js';
import { browsers, hearing } from '../hearing.js';
import { headingOf, quoted, reads, wordsOf, type Listener } from '../listener.js';

const host = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Clinic</title><script src="/dist/back-pain-check.js" defer></script>
<script src="/dist/back-pain-check.pl.js" defer></script>
<main><h1>Clinic</h1><back-pain-check region="GB-ENG"></back-pain-check><p>Goodbye</p>
<button onclick="document.documentElement.lang = 'pl'">In Polish</button></main></html>`;

const startButton = new RegExp(`^${en.start.begin} push button`);
const answers = people.soon;
/** Leaving a group, going from buttons to words: what is said on the way to what the focus is on. */
const onTheWay = /^(leaving [\w ]+|form|(Browse|Focus) mode)\.?$/;

describe('a screen reader', { concurrency: 1 }, () => {
  for (const browser of browsers) {
    describe(`Orca with ${browser}`, { concurrency: 1 }, () => {
      const heard = hearing(browser, host, /^Clinic/);
      let listener: Listener;
      let desktop: Desktop;
      beforeEach(() => {
        listener = heard();
        ({ desktop } = listener);
      });

      /** Presses Return on a button and listens for a heading, which is the first that is said. */
      async function entering(heading: string): Promise<number> {
        const from = desktop.said.length;
        await listener.press('Return', new RegExp(`^${quoted(heading)} heading level 2`));
        const [first] = listener.since(from).filter((said) => !onTheWay.test(said));
        assert.equal(first, `${heading} heading level 2.`);
        return from;
      }

      /** Nothing of a page is said twice, and its groups are told. */
      function assertPage(page: JourneyPage, said: readonly string[]): void {
        const [first] = page.questions;
        if (!first) return;
        const alone = said.some((words) => words.startsWith(`${reads(wordsOf(first).question)} heading`));
        for (const [index, id] of page.questions.entries()) {
          const { question, short } = wordsOf(id);
          const found = said.filter((words) => words.startsWith(reads(question)));
          assert.equal(
            found.length,
            1,
            `“${reads(question)}” is said ${String(found.length)} times:\n${said.join('\n')}`,
          );
          const group = alone && index === 0 ? short : reads(question);
          assert(said.includes(`${group} panel.`), `The group “${group}” is not told:\n${said.join('\n')}`);
        }
      }

      it('reads the emergency list, tells of an error, and says whom to call in an emergency', async () => {
        await listener.readsOn(
          ['999', ...Object.values(en.start.emergencyList).map((sign) => `bullet ${reads(sign)}`)],
          0,
        );
        await listener.goTo(startButton);
        await entering(headingOf(journey(content, {}).pages[0]!));
        await listener.hears(`${withValues(en.flow.part, { part: '1', of: '4', name: en.stages.A })}.`);

        await listener.goTo(/^Continue push button/);
        const error = await entering(en.flow.errorTitle);
        await listener.hears(wordsOf('alarm').error);
        await listener.press('Tab', new RegExp(`^${quoted(wordsOf('alarm').error)} push button`));
        const said = listener.since(error);
        assert.equal(said.filter((words) => words.includes(en.flow.errorTitle)).length, 1, said.join('\n'));
        await listener.press('Return', `${wordsOf('alarm').short} panel.`);
        await listener.hears(/ check box not checked/);

        await listener.press('space', /^checked$/);
        await listener.answer('alarm-now', { 'alarm-now': 'new' }, { alarm: ['chest-or-breathing'] });
        await listener.goTo(/^Continue push button/);
        await entering(reads(en.tiers.emergency.heading));
        await listener.readsOn([reads(en.tiers.emergency.lead), '999 link']);
        await listener.goTo(new RegExp(`^${en.result.restart} push button`));
        await listener.press('Return', startButton);
      });

      it('tells that the language has changed in the middle, and reads the same place and answers in it', async () => {
        await listener.goTo(startButton);
        await entering(headingOf(journey(content, {}).pages[0]!));
        await listener.answer('alarm', { alarm: ['none'] }, {});
        await listener.goTo(/^In Polish push button/);
        await listener.press('Return', new RegExp(`^${pl.name}\\.?$`));
        await listener.goTo(new RegExp(`^${quoted(pl.flow.continue)} push button`), 'shift+Tab');
        const { question, options } = pl.questions.alarm;
        await listener.goTo(new RegExp(`^${quoted(options.none as string)} check box checked`), 'shift+Tab');
        await listener.goTo(new RegExp(`^${quoted(question)} heading level 2`), 'shift+h', /heading level \d/);
      });

      it('reads each question of a whole journey once, with its group and options, then the result, and help for low mood', async () => {
        await listener.goTo(startButton);
        const known: Record<string, Answers[string]> = {};
        const pageAfter = (id?: string): JourneyPage | undefined => {
          const { pages } = journey(content, known);
          return pages[pages.findIndex((page) => page.id === id) + 1];
        };
        let page = pageAfter();
        let part = 0;
        while (page) {
          const from = await entering(headingOf(page, known));
          if (page.part !== part) {
            await desktop.hears(
              `${withValues(en.flow.part, { part: String(page.part), of: '4', name: en.stages[page.stage] })}.`,
              from,
            );
          }
          part = page.part;
          await listener.answerPage(page.id, answers, known);
          const { id } = page;
          assertPage(
            journey(content, known).pages.find((one) => one.id === id)!,
            listener.since(from),
          );
          page = pageAfter(page.id);
        }
        assert.equal(assess(content, known).tier, 'soon');
        await entering(reads(en.tiers.soon.heading));
        // The rest, heading by heading.
        const { because, comeBack, stepsHeading, reasonsHeading, planHeading, prepareHeading } = en.result;
        for (const heading of [because, comeBack, stepsHeading, reasonsHeading, planHeading, prepareHeading]) {
          await listener.goTo(new RegExp(`^${quoted(heading)} heading level 3`), 'h', /heading level \d/);
        }

        await listener.goTo(new RegExp(`^${en.result.answersHeading} .*collapsed`));
        await listener.press('Return', 'expanded');
        await listener.goTo(new RegExp(`^${en.result.change} ${wordsOf('feeling-down').short} push button`));
        await entering(en.pages.mood!.heading);
        for (const id of ['little-interest', 'feeling-down']) {
          await listener.goTo(new RegExp(`^${quoted(wordsOf(id).question)} panel`));
          await listener.hears('selected radio button');
          await listener.goTo(/^Nearly every day\.$/, 'r', /not selected radio button/);
          await listener.hears('not selected radio button');
          await listener.press('space', /^selected/);
        }
        await listener.goTo(/^Continue push button/);
        await entering(en.result.crisisHeading);
        await listener.goTo(/^111 link/, 'Down', /\S/);
        await listener.goTo(
          new RegExp(`^${quoted(reads(en.tiers.soon.heading))} heading level 2`),
          'h',
          /heading level \d/,
        );
      });
    });
  }
});
