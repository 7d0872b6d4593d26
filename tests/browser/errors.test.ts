/** What happens when Continue is pressed too early, and what may be left out: the mood page, and rows below an emergency. */
import { assert } from 'chai';
import { content } from '../../src/content/index.js';
import type { QuestionId } from '../../src/content/questions.js';
import { exclusiveOptions } from '../../src/content/options.js';
import { assess } from '../../src/engine/index.js';
import { en } from '../../src/text/en.js';
import { countText } from '../../src/text/forms.js';
import { person as healthy } from '../unit/content/person.js';
import { metEverything } from './people.js';
import { hasFocus, listen, visit, type Person } from './person.js';

const errorOf = (person: Person, question: QuestionId): string => person.reads(en.questions[question].error);

describe('errors', () => {
  it('name each question of a page that was left empty, above the page and beside the question', async () => {
    const person = await visit();
    await person.start();
    let pages = 0;
    for await (const page of person.pages(metEverything)) {
      pages += 1;
      if (person.questions.length === 0) continue;
      const questions = [...person.questions];
      const { told } = listen();
      assert.deepEqual(person.errors, [], page);
      await person.continue();
      assert.equal(person.page, page);
      assert.equal(person.names('heading')[0], en.flow.errorTitle);
      assert.deepEqual(
        person.errors,
        questions.map((question) => errorOf(person, question)),
        page,
      );
      for (const question of questions) {
        assert.include(
          person.description(person.group(question)),
          `${en.flow.errorPrefix} ${errorOf(person, question)}`,
        );
      }
      assert.deepEqual(person.ticked, {});
      assert.deepEqual(told, []);
    }
    assert.equal(pages, content.pages.length);
  });

  it('name only the questions that are still open, and go as each is answered', async () => {
    const person = await visit();
    await person.take(healthy(), 'time');
    await person.choose('duration', 'over-a-year');
    await person.continue();
    assert.deepEqual(person.errors, [errorOf(person, 'trend'), errorOf(person, 'pregnancy')]);
    assert.deepEqual(person.ticked, { duration: ['over-a-year'] });
    assert.notInclude(person.description(person.group('duration')), en.flow.errorPrefix);
    const status = person.find('status');
    assert.equal(status.textContent, '', 'the summary has said it');
    await person.choose('trend', 'same');
    assert.deepEqual(person.errors, [errorOf(person, 'pregnancy')]);
    assert.notInclude(person.description(person.group('trend')), en.flow.errorPrefix);
    assert.include(person.description(person.group('pregnancy')), en.flow.errorPrefix);
    assert.equal(status.textContent, countText(en, en.flow.leftToAnswer, 1));
    person.option('pregnancy', 'no').focus();
    await person.choose('pregnancy', 'no');
    assert.deepEqual(person.errors, []);
    assert(!person.has('heading', en.flow.errorTitle));
    assert.equal(status.textContent, en.flow.allAnswered);
    assert(status.isConnected, 'what announces it is there before and after');
    hasFocus(person.option('pregnancy', 'no'));
    await person.continue();
    assert.equal(person.page, 'where');
    assert.deepEqual(person.errors, []);
  });

  it('do not name a question that is no longer asked', async () => {
    const person = await visit();
    await person.take(healthy(), 'age');
    await person.choose('age', 'under-16');
    await person.continue();
    assert.deepEqual(person.errors, [errorOf(person, 'child-signs')]);
    await person.choose('age', '70-plus');
    assert.deepEqual(person.questions, ['age']);
    assert.deepEqual(person.errors, []);
    await person.continue();
    assert.equal(person.page, 'time');
  });

  it('are forgotten when the person leaves the page', async () => {
    const person = await visit();
    await person.take(healthy(), 'severity');
    await person.continue();
    await person.back();
    assert.deepEqual(person.errors, []);
    await person.continue();
    assert.deepEqual(person.errors, []);
  });

  it('hold nobody back whose answers already make an emergency', async () => {
    const person = await visit();
    await person.take(healthy(), 'start');
    await person.choose('injury', 'major');
    const { told } = listen();
    await person.continue();
    assert.equal(person.tier, 'emergency');
    assert.deepEqual(told, ['answered injury', 'completed']);
  });

  it('hold nobody back on a page of rows either', async () => {
    const person = await visit();
    await person.take(healthy(), 'cord');
    await person.choose('bladder', 'yes');
    assert.deepEqual(person.questions, ['saddle', 'bladder', 'bowel', 'sexual', 'bladder-when']);
    await person.choose('bladder-when', 'new-or-worse');
    await person.continue();
    assert.equal(person.tier, 'emergency');
  });
});

describe('“None of these” and “I’m not sure”', () => {
  it('stand alone, whichever is ticked last', async () => {
    const person = await visit();
    await person.take(healthy(), 'history');
    await person.choose('history', 'cancer', 'smoking');
    assert.deepEqual(person.ticked, { history: ['cancer', 'smoking'] });
    await person.choose('history', 'none');
    assert.deepEqual(person.ticked, { history: ['none'] });
    await person.choose('history', 'not-sure');
    assert.deepEqual(person.ticked, { history: ['not-sure'] });
    await person.choose('history', 'diabetes');
    assert.deepEqual(person.ticked, { history: ['diabetes'] });
    await person.choose('history', 'diabetes');
    assert.deepEqual(person.ticked, {});
    await person.continue();
    assert.deepEqual(person.errors, [errorOf(person, 'history'), errorOf(person, 'medicines')]);
  });

  it('come last in every list', async () => {
    const person = await visit();
    await person.start();
    for await (const page of person.pages(metEverything)) {
      for (const question of person.questions) {
        const inputs = person.inputs.filter(({ name, type }) => name === question && type === 'checkbox');
        const alone = inputs.map(({ value }) => exclusiveOptions.has(value));
        assert.deepEqual(alone, [...alone].sort(), `${page}: ${question}`);
      }
    }
  });
});

describe('the mood page', () => {
  const withoutMood = Object.fromEntries(
    Object.entries(healthy()).filter(
      ([question]) => !['nervous', 'worry', 'little-interest', 'feeling-down'].includes(question),
    ),
  );

  it('names whose questions they are after everything else', async () => {
    const person = await visit();
    await person.take(healthy(), 'goal');
    assert(!person.root.textContent.includes(en.result.phq), 'on no other page');
    await person.walk(healthy(), 'mood');
    assert.equal(person.root.querySelector<HTMLElement>('form')!.innerText.trim().split('\n').at(-1), en.result.phq);
  });

  it('may be skipped, without a look at its questions', async () => {
    const person = await visit();
    await person.take(healthy(), 'mood');
    const skip = person.find('button', en.flow.skip);
    const follows = skip.compareDocumentPosition(person.inputs[0]!) & Node.DOCUMENT_POSITION_FOLLOWING;
    assert(follows, 'Skip comes before the first answer');
    assert(skip.getBoundingClientRect().bottom < person.inputs[0]!.getBoundingClientRect().top, 'and above it');
    const { told } = listen();
    await person.skip();
    assert.equal(person.tier, assess(withoutMood).tier);
    assert.deepEqual(told, ['completed']);
  });

  it('must be answered whole or skipped', async () => {
    const person = await visit();
    await person.take(healthy(), 'mood');
    await person.choose('feeling-down', 'nearly-every-day');
    await person.continue();
    const open: QuestionId[] = ['nervous', 'worry', 'little-interest'];
    assert.deepEqual(
      person.errors,
      open.map((question) => errorOf(person, question)),
    );
    await person.skip();
    assert.equal(person.tier, assess(withoutMood).tier);
    await person.click('disclosure', en.result.answersHeading);
    assert(
      !person.has('button', `${en.result.change} ${en.questions['feeling-down'].short}`),
      'a part answer is forgotten',
    );
  });

  it('is not asked for again after a change', async () => {
    const person = await visit();
    await person.take(healthy(), 'mood');
    await person.skip();
    await person.change('trend');
    await person.choose('trend', 'worse');
    await person.continue();
    assert.equal(person.tier, 'routine-review');
  });
});
