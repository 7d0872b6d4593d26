/**
 * Follow-ups share the page of the answer that asks for them. They come up below what was pressed, so that nothing moves
 * under a thumb that is on its way to it. Also how short answers lie beside each other, to which the rows owe their height.
 */
import { assert } from 'chai';
import type { QuestionId } from '../../src/content/questions.js';
import type { Answers } from '../../src/engine/answers.js';
import { en } from '../../src/text/en.js';
import { metEverything } from './people.js';
import { visit, type Person } from './person.js';

/** Somebody who waits for every follow-up up to the page that tells the tier, and none of it an emergency. */
const answers: Answers = {
  ...metEverything,
  alarm: ['chest-or-breathing'],
  'alarm-now': 'usual',
  history: ['cancer'],
  'cancer-when': 'older',
};

/** Where each of these questions is within the check, with all that belongs to it. */
function places(person: Person, questions: readonly QuestionId[]): Record<string, unknown> {
  // A ticked option that is off the screen scrolls the page, for it takes the focus.
  const { top } = person.element.getBoundingClientRect();
  return Object.fromEntries(
    questions.map((question) => {
      const fieldset = person.root.querySelector(`[data-question="${question}"]`)!;
      const boxes = [fieldset, ...fieldset.querySelectorAll('.option, label, input')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y - top, width, height].map(Math.round).join(' ');
      });
      return [question, boxes];
    }),
  );
}

/** The top of a question on the screen. */
const topOf = (person: Person, question: QuestionId): number =>
  person.root.querySelector(`[data-question="${question}"]`)!.getBoundingClientRect().top;

for (const width of [360, 800]) {
  describe(`follow-ups, ${String(width)} px wide`, () => {
    const markup = `<div style="width: ${String(width)}px"><back-pain-check region="GB-ENG"></back-pain-check></div>`;

    it('come up on the page of their answer, below it, and move nothing from there up', async () => {
      const person = await visit(markup);
      await person.start();
      const grown: string[] = [];
      for await (const page of person.pages(answers)) {
        person.still();
        const done = new Set<QuestionId>();
        for (;;) {
          const question = person.questions.find((other) => !done.has(other));
          if (!question) break;
          const before = person.questions;
          const above = before.slice(0, before.indexOf(question) + 1);
          const boxes = places(person, above);
          await person.choose(question, ...[answers[question] ?? []].flat());
          done.add(question);
          const added = person.questions.filter((other) => !before.includes(other));
          grown.push(...added);
          assert.deepEqual(places(person, above), boxes, `${page}: what is above moved for ${added.join()}`);
          for (const other of added) assert.isAbove(topOf(person, other), topOf(person, question), `${page}: ${other}`);
          assert.equal(person.page, page);
        }
      }
      for (const question of ['alarm-now', 'saddle-when', 'sexual-when', 'both-legs', 'wound', 'cancer-when'] as const)
        assert.include(grown, question);
      assert.equal(person.tier, 'soon');
    });

    it('move no row of the page of rows, and come after them in their order', async () => {
      const person = await visit(markup);
      await person.take(answers, 'cord');
      person.still();
      const rows = ['saddle', 'bladder', 'bowel', 'sexual'] as const;
      assert.deepEqual(person.questions, [...rows]);
      const before = places(person, rows);
      for (const row of [...rows].reverse()) {
        await person.choose(row, 'yes');
        assert.deepEqual(places(person, rows), before, `after ${row}`);
      }
      const followUps = ['saddle-when', 'bladder-when', 'bowel-when', 'sexual-when'] as const;
      assert.deepEqual(person.questions, [...rows, ...followUps]);
      await person.choose('bladder', 'no');
      assert.deepEqual(person.questions, [...rows, 'saddle-when', 'bowel-when', 'sexual-when'], 'it goes as it came');
      assert.deepEqual(places(person, rows), before);
    });

    it('leave short answers of a row beside each other, and long ones below each other', async () => {
      const person = await visit(markup);
      await person.take(answers, 'cord');
      person.still();
      /** How many lines the options take, and that no two of them lie on each other. */
      const lines = (question: QuestionId): number => {
        const boxes = [...person.group(question).querySelectorAll('.option')].map((box) => box.getBoundingClientRect());
        for (const [one, box] of boxes.entries()) {
          for (const other of boxes.slice(one + 1)) {
            const apart = box.right <= other.left || box.bottom <= other.top || other.bottom <= box.top;
            assert(apart, `${question}: two options lie on each other`);
          }
        }
        return new Set(boxes.map((box) => Math.round(box.top))).size;
      };
      for (const row of ['saddle', 'bladder', 'bowel'] as const) assert.equal(lines(row), 1, row);
      await person.choose('saddle', 'yes');
      assert.equal(lines('saddle-when'), person.inputs.filter(({ name }) => name === 'saddle-when').length);
    });
  });
}

describe('a follow-up without an answer', () => {
  it('is named as an error, alone, on each page that has one', async () => {
    const person = await visit();
    await person.start();
    const named: QuestionId[] = [];
    for await (const page of person.pages(answers)) {
      const arrived = person.questions;
      for (const question of arrived) await person.choose(question, ...[answers[question] ?? []].flat());
      const followUps = person.questions.filter((question) => !arrived.includes(question));
      if (followUps.length === 0) continue;
      await person.continue();
      assert.equal(person.page, page);
      assert.deepEqual(
        person.errors,
        followUps.map((question) => person.reads(en.questions[question].error)),
      );
      for (const question of followUps)
        assert.include(person.description(person.group(question)), person.reads(en.questions[question].error));
      named.push(...followUps);
    }
    assert.isAbove(named.length, 9, named.join());
    assert.equal(person.tier, 'soon');
  });
});
