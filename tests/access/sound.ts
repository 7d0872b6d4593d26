/**
 * Asks axe, in any browser, what is wrong with each view of the check: nothing. It knows the views and the ways in which a
 * host page may show them. What axe cannot see, such as where the focus goes, is in the other tests.
 */
import { tierOrder } from '../../src/engine/journey.js';
import { en } from '../../src/text/en.js';
import { person as healthy } from '../unit/content/person.js';
import { isSound } from '../browser/axe.js';
import { lowMood, metEverything, people } from '../browser/people.js';
import { hush, page, replace, visit, type Person } from '../browser/person.js';

const light = { colorScheme: 'light', background: '#fff', color: '#111' };
export const modes = {
  light,
  dark: { colorScheme: 'dark', background: '#111', color: '#fff' },
  '320 px': { ...light, width: '320px' },
} satisfies Record<string, Partial<CSSStyleDeclaration>>;

async function isSoundFor(person: Person, where: string): Promise<void> {
  // A view that is still fading in has too little contrast, for a moment.
  person.still();
  await isSound(where);
}

const bare =
  '<h1>Host</h1><back-pain-check region="GB-ENG" clinic-name="Riverside" booking-url="https://a.example/" phone="020 7946 0000"></back-pain-check>';
const slotted =
  '<h1>Host</h1><back-pain-check><h2>Host</h2><p>Line</p><ul><li>Alarm</li></ul><p>Last line</p></back-pain-check>';

/** Tests of every view; the thorough ones look at a view before, between and after too. */
export function describeViews(mode: keyof typeof modes, { thorough }: { readonly thorough: boolean }): void {
  describe(`axe, ${mode}`, () => {
    beforeEach(() => {
      Object.assign(page.style, modes[mode]);
    });
    afterEach(() => {
      page.removeAttribute('style');
    });

    it('finds nothing at the start, the host’s or the widget’s own', async () => {
      await isSoundFor(await visit(bare), 'bare');
      await isSoundFor(await visit(slotted), 'slotted');
      await isSoundFor(await visit('<h1>Host</h1><back-pain-check></back-pain-check>'), 'with a choice of region');
    });

    it('finds nothing on any page, in error or answered', async () => {
      for (const answers of [metEverything, healthy({ age: '60-64', duration: 'over-a-year' })]) {
        const person = await visit(bare);
        await person.start();
        for await (const where of person.pages(answers)) {
          // The second person meets these other than the first does.
          if (answers !== metEverything && where !== 'time' && where !== 'pattern') continue;
          if (thorough) await isSoundFor(person, where);
          await person.continue();
          if (thorough) await isSoundFor(person, `${where} with errors`);
          await person.answerPage(answers);
          await isSoundFor(person, `${where} with errors, answered`);
        }
      }
    });

    for (const [what, answers] of [
      ...tierOrder.map((tier) => [tier, people[tier]] as const),
      ['crisis', lowMood] as const,
    ]) {
      it(`finds nothing at the result: ${what}`, async () => {
        const person = await visit(bare);
        await person.take(answers);
        if (thorough) await isSoundFor(person, 'folded');
        await person.unfold();
        await isSoundFor(person, 'unfolded');
      });
    }

    it('finds nothing at the failure', async () => {
      hush('error');
      replace(en.start, 'heading', {
        get: () => {
          throw new Error('Sabotage');
        },
      });
      await isSoundFor(await visit(bare), 'failure');
    });
  });
}
