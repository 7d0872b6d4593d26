/**
 * Translators in the page wrap every text, move it and change it, also inside the shadow root. Whatever they did, what is shown
 * after the next change is of that change: the words of one region with its numbers, the right error, the right option.
 */
import { assert } from 'chai';
import type { RegionId } from '../../src/content/regions.js';
import { en } from '../../src/text/en.js';
import { kinds } from '../dist/around/rows.js';
import { people } from './people.js';
import { focused, replace, visit, withoutFrames, type Person } from './person.js';
import { translators } from './translators.js';

/** Every word and number that is shown, and whom each link calls. */
const shown = ({ root }: Person): string =>
  [
    root.textContent,
    ...[...root.querySelectorAll('a[href]')].map((link) => `${link.getAttribute('href')} ${link.textContent}`),
  ]
    .join('')
    .replace(/\s+/g, '');

/** By its part: its words may be translated. */
async function press(person: Person, part: string): Promise<void> {
  person.root.querySelector<HTMLElement>(`button[part~="${part}"]`)!.click();
  await person.settled();
}

async function chooseRegion(person: Person, region: RegionId): Promise<void> {
  const select = person.root.querySelector('select')!;
  select.value = region;
  select.dispatchEvent(new Event('change'));
  await person.settled();
}

const inRegion = (region: RegionId): Promise<Person> => visit(`<back-pain-check region="${region}"></back-pain-check>`);

/** What each page shows once it is answered, and at last the result; `between` is done to each page before it is left. */
async function walked(between: (root: Node) => void): Promise<string[]> {
  const person = await inRegion('GB-ENG');
  const seen: string[] = [];
  between(person.root);
  await press(person, 'start');
  while (person.tier === undefined) {
    seen.push(shown(person));
    between(person.root);
    const answered = await person.answerPage(people.soon);
    between(person.root);
    await press(person, answered ? 'continue' : 'skip');
  }
  return [...seen, shown(person)];
}

for (const [what, translate] of Object.entries(translators)) {
  describe(`${kinds.translators.kind}; this one ${what}`, () => {
    it('the result has words and numbers of one region, at every change', async () => {
      const expected: string[] = [];
      const regions: RegionId[] = ['US', 'NZ', 'GB-ENG', 'INT'];
      for (const region of regions) {
        const person = await inRegion(region);
        await person.take(people.emergency);
        expected.push(shown(person));
      }
      const person = await inRegion('GB-ENG');
      await person.take(people.emergency);
      const disclosure = (): HTMLDetailsElement => person.root.querySelector('.which-region')!;
      disclosure().open = true;
      for (const [position, region] of regions.entries()) {
        translate(person.root);
        await chooseRegion(person, region);
        assert.equal(shown(person), expected[position], region);
        assert(disclosure().open, 'what was open stays open');
        assert.equal(person.tier, 'emergency');
      }
    });

    it('the host’s region is followed at the start', async () => {
      const expected = [shown(await inRegion('US')), shown(await inRegion('IE'))];
      const person = await inRegion('GB-ENG');
      for (const [position, region] of ['US', 'IE'].entries()) {
        translate(person.root);
        person.element.region = region;
        await person.settled();
        assert.equal(shown(person), expected[position]);
      }
    });

    it('a whole journey comes to the same result, by the right words at each step', async () => {
      const expected = await withoutFrames(() => walked(() => undefined));
      assert.isAbove(expected.length, 15);
      assert.deepEqual(await withoutFrames(() => walked(translate)), expected);
    });

    it('names the questions that are still to be answered, and not those that were', async () => {
      const person = await inRegion('GB-ENG');
      await person.take(people.soon, 'time');
      translate(person.root);
      await press(person, 'continue');
      const errors = (): string[] =>
        [...person.root.querySelectorAll('[part~="error-summary"] button')].map(({ textContent }) =>
          textContent.trim(),
        );
      assert.isAbove(errors().length, 1);
      translate(person.root);
      await person.answerPage({ duration: people.soon['duration']! });
      await person.choose('pregnancy', 'no');
      translate(person.root);
      await press(person, 'continue');
      assert.deepEqual(errors(), [en.questions.trend.error]);
    });

    it('leaves the focus on what was ticked, and says what became of copying', async () => {
      const person = await inRegion('GB-ENG');
      await person.start();
      translate(person.root);
      const input = person.inputs[1]!;
      input.focus();
      input.click();
      await person.settled();
      assert.deepEqual([focused()?.getAttribute('value'), person.inputs[1]!.checked], [input.value, true]);
      person.element.restart();
      await person.settled();
      await person.take(people.soon);
      const status = (): string => person.root.querySelector('[role=status]')!.textContent.trim();
      for (const [told, allowed] of [
        [en.result.copyFailed, false],
        [en.result.copied, true],
      ] as const) {
        replace(navigator, 'clipboard', { value: undefined });
        replace(document, 'execCommand', { value: () => allowed });
        translate(person.root);
        await press(person, 'copy');
        await person.settled();
        assert.equal(status(), told);
      }
    });
  });
}

describe('beside what others put into the root', () => {
  it('nothing is built anew, and what they put there stays', async () => {
    const person = await visit();
    await person.start();
    const style = document.createElement('style');
    person.root.append(style);
    const [input] = person.inputs;
    input!.click();
    await person.settled();
    assert.equal(person.inputs[0], input);
    assert(style.isConnected);
  });
});
