/** What a person takes away from the result: the printed page and the copied text, also where the browser gives no clipboard. */
import { assert } from 'chai';
import { assess } from '../../src/engine/index.js';
import { en } from '../../src/text/en.js';
import { withValues } from '../../src/text/forms.js';
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
    assert.equal(paper.documentElement.lang, en.language);
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
