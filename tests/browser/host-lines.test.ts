/** What a host wrote inside the tag is never less than an emergency list, whichever of its lines it left out or put elsewhere. */
import { assert } from 'chai';
import { BackPainCheck } from '../../src/index.js';
import { ar } from '../../src/text/ar.js';
import { en } from '../../src/text/en.js';
import { visit, type Person } from './person.js';

const check = (lines: string, region = 'GB-ENG'): Promise<Person> =>
  visit(`<back-pain-check region="${region}">${lines}</back-pain-check>`);
const list = '<ul><li>it is hard to pee</li></ul>';
/** What is to be read of the host's own lines. */
const shown = ({ element }: Person): string => element.innerText.replace(/\s+/g, ' ').trim();
const hasOwnList = (person: Person): boolean => person.has('heading', person.reads(en.start.emergencyLead));

describe('the host’s lines', () => {
  it('keep the only one, beside our own list', async () => {
    const person = await check('<p>Call 999 if it is hard to pee.</p>');
    assert.equal(shown(person), 'Call 999 if it is hard to pee.');
    assert(hasOwnList(person));
    for (const line of Object.values(en.start.emergencyList)) assert(person.has('listitem', person.reads(line)));
    assert(person.has('button', en.start.begin));
  });

  it('are laid out in their own direction, whichever the check has', async () => {
    BackPainCheck.addText(ar);
    const lines = {
      ltr: `<h2>Back pain</h2><p>Call 999 if</p>${list}`,
      rtl: '<h2>ألم الظهر</h2><ul><li>اتصل</li></ul>',
    };
    for (const lang of ['en', 'ar']) {
      for (const [direction, written] of Object.entries(lines)) {
        const { element } = await visit(`<back-pain-check region="GB-ENG" lang="${lang}">${written}</back-pain-check>`);
        for (const line of element.querySelectorAll('h2, li'))
          assert.equal(getComputedStyle(line).direction, direction, `${lang}: ${line.textContent}`);
      }
    }
  });

  it('keep words that stand in no element', async () => {
    const person = await check('Call 999 if it is hard to pee.');
    assert.equal(shown(person), 'Call 999 if it is hard to pee.');
    assert(hasOwnList(person));
  });

  it('keep one that wraps all the others, which needs no list of ours', async () => {
    const person = await check(`<div><h2>Host</h2><p>Call 999 if</p>${list}<p>No script</p></div>`);
    assert.equal(shown(person), 'Host Call 999 if it is hard to pee No script');
    assert(!hasOwnList(person));
  });

  it('keep a list that comes last', async () => {
    const person = await check(`<h2>Host</h2><p>Call 999 if</p>${list}`);
    assert.equal(shown(person), 'Host Call 999 if it is hard to pee');
    assert(!hasOwnList(person));
  });

  it('keep a last line that alone has the emergency number, also where no region is known', async () => {
    for (const [number, region] of [
      ['999', 'GB-ENG'],
      ['000', 'AU'],
      ['911', ''],
    ] as const) {
      const person = await check(`<h2>Host</h2>${list}<p>Call ${number} then.</p>`, region);
      assert.equal(shown(person), `Host it is hard to pee Call ${number} then.`);
    }
  });

  it('lose the last one, which Start stands in for', async () => {
    const person = await check(`<h2>Host</h2><p>Call 999 if</p>${list}<p>Or call 111, or 999.</p>`);
    assert.equal(shown(person), 'Host Call 999 if it is hard to pee');
    assert(!hasOwnList(person));
  });

  it('have the bar of our own list beside theirs, which moves none of them, and Start has no rim in the page’s ink', async () => {
    const person = await check(`<h2>Host</h2><p>Call 999 if</p>${list}<p>No script</p>`);
    const ul = person.element.querySelector('ul')!;
    const { boxShadow, borderInlineStartWidth, marginInlineStart } = getComputedStyle(ul);
    assert.match(boxShadow, /-6\.4px 0px/);
    assert.deepEqual([borderInlineStartWidth, marginInlineStart], ['0px', '0px']);
    const { borderColor } = getComputedStyle(person.find('button', en.start.begin));
    assert.equal(borderColor, 'rgba(0, 0, 0, 0)');
  });

  it('give way to our own start where there are none to read', async () => {
    const person = await check('<p> </p>');
    assert.equal(person.heading, en.start.heading);
    assert(hasOwnList(person));
  });
});
