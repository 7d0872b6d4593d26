/** What a person takes away from the result: the printed page, the copied text, also where there is no clipboard, and the days. */
import { assert } from 'chai';
import { content } from '../../src/content/index.js';
import { today } from '../../src/element/today.js';
import { assess } from '../../src/engine/index.js';
import { dayLine, reminders } from '../../src/export/reminders.js';
import { en } from '../../src/text/en.js';
import { langTag, withValues } from '../../src/text/forms.js';
import { returnLine, ruleSentences } from '../../src/text/sentences.js';
import { lowMood, people } from './people.js';
import { hasFocus, replace, visit, type Person } from './person.js';

/** What must be on paper and on the clipboard: what to do, when to come back, the first steps, why, and what was answered. */
function sentences(person: Person): string[] {
  const { actions, fired, firstSteps, returnAdvice } = assess(people.soon);
  return [
    en.tiers.soon.lead,
    ...actions.map((id) => en.actions[id as keyof typeof en.actions]),
    ...firstSteps.map(({ step }) => en.firstSteps[step].begin),
    ...fired.filter(({ tier }) => tier === 'soon').flatMap(({ rule, sentences }) => ruleSentences(en, rule, sentences)),
    ...returnAdvice.map(({ line, again }) => returnLine(en, line, again)),
    en.clinician.questions.history.options.cancer,
    en.result.unsafe,
    en.start.disclaimer,
  ].map((sentence) => person.reads(sentence));
}

describe('Print', () => {
  it('prints both sheets and nothing else, from a frame that goes when printing ends', async () => {
    const person = await visit();
    await person.take(people.soon);
    const printed: Window[] = [];
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    replace(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const view = get!.call(this) as Window;
        view.print = () => {
          printed.push(view);
        };
        return view;
      },
    });
    await person.click('button', en.result.print);
    assert.equal(printed.length, 1);
    const [{ document: paper }] = printed as [Window];
    assert.deepEqual(
      [...paper.querySelectorAll('section > h1')].map((heading) => heading.textContent),
      [en.tiers.soon.heading, en.clinician.heading].map((heading) => person.reads(heading)),
    );
    assert.deepEqual(
      [...paper.querySelectorAll('.ticked')].map((place) => place.textContent.trim()),
      [en.questions.where.options['lower-back']],
    );
    for (const sentence of sentences(person)) assert.include(paper.body.textContent, sentence);
    assert.equal(paper.documentElement.lang, langTag(en.language));
    assert(paper.title);
    assert.equal(paper.querySelector('[style], style, script, button, input, a'), null);
    printed[0]!.dispatchEvent(new Event('afterprint'));
    assert.equal(person.root.querySelector('iframe'), null);
    assert.equal(person.tier, 'soon');
  });
});

describe('Copy', () => {
  const stubClipboard = (writeText?: (text: string) => Promise<void>): void => {
    replace(navigator, 'clipboard', { value: writeText && { writeText } });
  };

  it('takes along whom to talk to in low mood, and whose numbers these are', async () => {
    const person = await visit('<back-pain-check region="US"></back-pain-check>');
    await person.take(lowMood);
    const copied: string[] = [];
    stubClipboard((text) => Promise.resolve(void copied.push(text)));
    await person.click('button', en.result.copy);
    for (const line of [...en.regions.US.crisis, withValues(en.result.whichRegion, { region: en.regions.US.name })]) {
      assert.include(copied[0], person.reads(line, 'US'));
    }
  });

  it('puts both sheets on the clipboard and says so', async () => {
    const person = await visit();
    await person.take(people.soon);
    const copied: string[] = [];
    stubClipboard((text) => Promise.resolve(void copied.push(text)));
    assert.equal(person.find('status').textContent.trim(), '');
    await person.click('button', en.result.copy);
    await person.hears(en.result.copied);
    for (const sentence of sentences(person)) assert.include(copied[0]!.replace(/\s+/g, ' '), sentence);
    assert.match(copied[0]!, new RegExp(`^${person.reads(en.tiers.soon.heading).toUpperCase()}$`, 'm'));
  });

  for (const [what, writeText] of [
    ['does not allow it', () => Promise.reject(new DOMException('No', 'NotAllowedError'))],
    ['has none', undefined],
  ] as const) {
    it(`works by the old command where the clipboard ${what}, and leaves the focus and nothing else behind`, async () => {
      const person = await visit();
      await person.take(people.soon);
      stubClipboard(writeText);
      const copied: string[] = [];
      replace(document, 'execCommand', {
        value: (command: string) => {
          const field = person.root.querySelector('textarea')!;
          copied.push(command, field.value.slice(field.selectionStart, field.selectionEnd));
          return true;
        },
      });
      const button = person.find('button', en.result.copy);
      button.focus();
      await person.click('button', en.result.copy);
      await person.hears(en.result.copied);
      assert.equal(copied[0], 'copy');
      for (const sentence of sentences(person)) assert.include(copied[1]!.replace(/\s+/g, ' '), sentence);
      assert.equal(person.root.querySelector('textarea'), null);
      hasFocus(button);
    });
  }

  it('tells what to do instead where neither works', async () => {
    const person = await visit();
    await person.take(people.soon);
    stubClipboard(() => Promise.reject(new Error('no')));
    replace(document, 'execCommand', { value: () => false });
    await person.click('button', en.result.copy);
    await person.hears(en.result.copyFailed);
  });

  it('says nothing of an earlier copy at the next result', async () => {
    const person = await visit();
    await person.take(people.soon);
    stubClipboard(() => Promise.resolve());
    await person.click('button', en.result.copy);
    await person.hears(en.result.copied);
    await person.change('trend');
    await person.continue();
    assert.equal(person.find('status').textContent.trim(), '');
  });
});

describe('Remind me', () => {
  const isOffered = (person: Person): boolean => person.has('disclosure', en.reminder.heading);

  for (const tier of ['emergency', 'same-day'] as const) {
    it(`is offered to nobody at ${tier}: what they do cannot be put off`, async () => {
      const person = await visit();
      await person.take(people[tier]);
      assert.equal(person.tier, tier);
      assert.equal(isOffered(person), false);
    });
  }

  for (const tier of ['soon', 'routine-review', 'self-manage'] as const) {
    it(`shows the days at ${tier}, and to book now what is to be booked`, async () => {
      const person = await visit();
      await person.take(people[tier]);
      await person.click('disclosure', en.reminder.heading);
      const days = reminders(content, en, tier, today());
      for (const day of days) assert(person.has('listitem', dayLine(en, day)), day.id);
      assert.equal(person.words.includes(en.reminder.bookNow), tier !== 'self-manage');
      assert.include(person.words, en.reminder.worse);
    });
  }

  it('copies the days, and says so beside them and nowhere else', async () => {
    const person = await visit();
    await person.take(people.soon);
    await person.click('disclosure', en.reminder.heading);
    const copied: string[] = [];
    replace(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await person.click('button', en.reminder.copy);
    await person.hears(en.result.copied);
    assert.equal(person.all('status', en.result.copied).length, 1);
    for (const day of reminders(content, en, 'soon', today())) assert.include(copied[0], dayLine(en, day));
  });

  it('names what it is about to the next person only if they choose it too', async () => {
    const person = await visit();
    await person.take(people.soon);
    await person.click('disclosure', en.reminder.heading);
    await person.click('checkbox', en.reminder.name);
    await person.startAgain();
    await person.take(people.soon);
    await person.click('disclosure', en.reminder.heading);
    assert.equal((person.find('checkbox', en.reminder.name) as HTMLInputElement).checked, false);
  });
});
