/** A whole journey without a mouse, in all three browsers: Tab, arrows, Space and Enter are enough. */
import { assert } from 'chai';
import type { Answers } from '../../src/engine/answers.js';
import { en } from '../../src/text/en.js';
import { person as healthy } from '../unit/content/person.js';
import { press, pressUntil } from './keyboard.js';
import { focused, hasFocus, page, paintWays, visit, type Person } from './person.js';

paintWays();

const isInput = (element: HTMLElement | null): element is HTMLInputElement => element instanceof HTMLInputElement;

/** Answers the page by keys alone, and submits it with Enter from its last input. */
async function answerByKeys(person: Person, answers: Answers): Promise<void> {
  const done = new Set<string>();
  for (
    let open = person.questions;
    open.length > 0;
    open = person.questions.filter((question) => !done.has(question))
  ) {
    const [question] = open;
    for (const option of [answers[question!]!].flat().map(String)) {
      await pressUntil('Tab', (element) => isInput(element) && element.name === question);
      const first = focused() as HTMLInputElement;
      const key = first.type === 'radio' ? 'ArrowDown' : 'Tab';
      await pressUntil(key, (element) => isInput(element) && element.name === question && element.value === option);
      if (!(focused() as HTMLInputElement).checked) await press('Space');
      await person.settled();
      assert.include(person.ticked[question!], option);
    }
    done.add(question!);
  }
  // A page that only tells something has nothing to press Enter in but its buttons.
  if (done.size === 0) await pressUntil('Tab', (element) => element?.matches('[type=submit]') ?? false);
  await press('Enter');
  await person.settled();
}

const before = '<a href="#before">before</a>';
const focusBefore = (): void => {
  page.querySelector<HTMLElement>('a')!.focus();
};

describe('by keyboard alone', () => {
  it('a person gets to a result, through an error, Back and Change', async () => {
    const person = await visit(`${before}<back-pain-check region="GB-ENG"></back-pain-check>`);
    focusBefore();
    await pressUntil('Tab', (element) => element === person.find('button', en.start.begin));
    await press('Enter');
    await person.settled();

    // Enter before anything is answered: the errors, whose button leads to the question.
    await press('Tab');
    await press('Enter');
    await person.settled();
    await pressUntil('Tab', (element) => element?.textContent.trim() === en.questions.alarm.error);
    await press('Enter');
    hasFocus(person.inputs[0]);

    const answers = healthy({
      alarm: ['none'],
      where: ['lower-back', 'thigh-left'],
      pattern: ['below-the-knee', 'better-moving'],
    });
    const met: string[] = [];
    while (person.tier === undefined) {
      met.push(person.page!);
      await answerByKeys(person, answers);
      if (met.length > 30) assert.fail(met.join(' → '));
    }
    assert.equal(new Set(met).size, met.length, met.join(' → '));
    assert.equal(person.tier, 'self-manage');

    await pressUntil('Tab', (element) => element === person.find('disclosure', en.result.answersHeading), 80);
    await press('Enter');
    const change = person.find('button', `${en.result.change} ${en.questions.trend.short}`);
    await pressUntil('Tab', (element) => element === change);
    await press('Space');
    await person.settled();
    assert.equal(person.page, 'time');
    await answerByKeys(person, { ...answers, trend: 'worse' });
    assert.equal(person.tier, 'routine-review');
  });

  it('Tab leads from each new heading to the first answer, past Skip and what explains the question', async () => {
    const person = await visit();
    await person.start();
    for await (const where of person.pages(healthy({ legs: 'both' }))) {
      const [first] = person.inputs;
      const isBefore = (element: Element): boolean =>
        !!first && !!(element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
      const skip = person.all('button', en.flow.skip);
      for (const stop of [...skip, ...person.all('disclosure').filter(isBefore)]) {
        await press('Tab');
        hasFocus(stop, where);
      }
      await press('Tab');
      hasFocus(first ?? person.find('disclosure', en.howUrgent.comeBack), where);
    }
  });

  it('Back comes first, and Skip before any answer', async () => {
    const person = await visit(`${before}<back-pain-check region="GB-ENG"></back-pain-check>`);
    await person.take(healthy(), 'mood');
    focusBefore();
    await press('Tab');
    hasFocus(person.find('button', en.flow.back));
    await press('Enter');
    await person.settled();
    assert.equal(person.page, 'goal');
    await person.continue();
    await press('Tab');
    hasFocus(person.find('button', en.flow.skip));
    await press('Space');
    await person.settled();
    assert.equal(person.tier, 'self-manage');
  });
});
