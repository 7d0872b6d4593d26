/** Whose numbers and words a person gets: the host's region, their own choice, or none that could be wrong. */
import { assert } from 'chai';
import { content } from '../../src/content/index.js';
import type { RegionId } from '../../src/content/regions.js';
import type { Phone } from '../../src/content/schema.js';
import { en } from '../../src/text/en.js';
import { langTag, withValues } from '../../src/text/forms.js';
import { lowMood, people } from './people.js';
import { page, visit, type Person } from './person.js';

const regionIds = Object.keys(content.regions) as RegionId[];
const links = (within: Element): string[] =>
  [...within.querySelectorAll('a[href]')].map((link) => `${link.getAttribute('href')} ${link.textContent}`);
const call = ({ dial, number }: Phone): string => `tel:${dial} ${number}`;
/** A service that wants a word takes texts only. */
const reach = (phone: Phone): string => (phone.text?.word ? `sms:${phone.dial} ${phone.number}` : call(phone));

const openChoice = (person: Person, region: RegionId): Promise<void> =>
  person.click(
    'disclosure',
    `${withValues(en.result.whichRegion, { region: en.regions[region].name })} ${en.flow.regionChange}`,
  );

describe('the region', () => {
  for (const region of regionIds) {
    it(`${region}: its emergency numbers are links, before anything is asked`, async () => {
      const person = await visit(`<back-pain-check region="${region}"></back-pain-check>`);
      const lead = person.find('heading', person.reads(en.start.emergencyLead));
      assert.deepEqual(links(lead), content.regions[region]!.emergency.map(call));
      for (const line of Object.values(en.start.emergencyList))
        assert(person.has('listitem', person.reads(line)), line);
      assert(!person.has('combobox'), 'the host has said where');
    });
  }

  it('is asked where the host gave none, and no number is shown until then', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    assert.include(person.words, en.regions.INT.emergencyNumber);
    assert.deepEqual(links(person.root.firstElementChild!), []);
    const select = person.find('combobox', en.flow.regionQuestion) as HTMLSelectElement;
    const options = (): string[][] => [...select.options].map(({ value, label }) => [value, label]);
    const named = regionIds.map((id) => [id, en.regions[id].name]);
    assert.deepEqual(options(), [['', en.flow.regionOpen], ...named]);
    assert.equal(select.value, '', 'no country looks chosen');
    await person.chooseRegion('INT');
    assert.deepEqual(options(), named);
    assert.equal(select.value, 'INT', 'another country is an answer');
    await person.chooseRegion('NZ');
    assert.equal(select.value, 'NZ');
    const lead = person.find('heading', person.reads(en.start.emergencyLead, 'NZ'));
    assert.deepEqual(links(lead), ['tel:111 111'], 'the emergency number of New Zealand');
    await person.take(people.emergency);
    assert.include(person.words, person.reads(en.actions['go-to-emergency'], 'NZ'));
    assert.notInclude(person.words, en.regions.INT.emergencyNumber);
  });

  it('need not be chosen', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    await person.take(people.emergency);
    assert.include(person.words, en.regions.INT.emergencyNumber);
    assert.deepEqual(links(person.root.firstElementChild!), []);
  });

  it('is asked beside the host’s own start too', async () => {
    const person = await visit('<back-pain-check><h2>Host</h2><p>Last</p></back-pain-check>');
    assert(person.has('combobox', en.flow.regionQuestion));
  });

  it('can be changed at the result, and every number follows', async () => {
    const person = await visit();
    await person.take(lowMood);
    let shown: RegionId = 'GB-ENG';
    for (const region of [...regionIds.slice(1), regionIds[0]!]) {
      await openChoice(person, shown).catch(() => undefined);
      if (!person.has('combobox')) await openChoice(person, shown);
      await person.chooseRegion(region);
      shown = region;
      const { crisis, emergency } = content.regions[region]!;
      const lines = en.regions[region].crisis.map((line) => person.find('listitem', person.reads(line, region)));
      assert.deepEqual(lines.flatMap(links), crisis.map(reach), region);
      const lead = person.find('heading', person.reads(en.result.returnEmergency, region));
      assert.deepEqual(links(lead), emergency.map(call), region);
      assert.include(person.words, person.reads(en.actions['book-review'], region));
    }
  });

  it('gives the words that people there use', async () => {
    const british = await visit();
    assert.include(british.words, en.dialects.gb.ed);
    const american = await visit('<back-pain-check region="US"></back-pain-check>');
    assert.include(american.words, en.dialects.us.ed);
    assert.notInclude(american.words, en.dialects.gb.ed);
    await american.take(people['routine-review']);
    assert.include(american.words, en.dialects.us.physio);
    assert.notInclude(american.words, en.dialects.gb.physio);
  });

  it('may be set by the host later', async () => {
    const person = await visit('<back-pain-check></back-pain-check>');
    page.querySelector('back-pain-check')!.setAttribute('region', 'AU');
    await person.settled();
    assert.deepEqual(links(person.find('heading', person.reads(en.start.emergencyLead, 'AU'))), ['tel:000 000']);
    assert(!person.has('combobox'));
  });
});

describe('the language', () => {
  const told = (person: Person): (string | undefined)[] => {
    const { lang, dir } = person.find('heading', en.start.heading).closest<HTMLElement>('[lang]')!;
    return [lang, dir];
  };

  for (const [what, markup] of [
    ['the element’s own', '<back-pain-check region="GB" lang="en-GB"></back-pain-check>'],
    ['an ancestor’s', '<div lang="EN"><back-pain-check region="GB"></back-pain-check></div>'],
    ['English where nobody has it', '<div lang="xx"><back-pain-check region="GB" lang="tlh"></back-pain-check></div>'],
    [
      'English where the ancestor’s is unknown',
      '<div lang="ar" dir="rtl"><back-pain-check region="GB"></back-pain-check></div>',
    ],
  ]) {
    it(`is ${what}, and the words say which they are`, async () => {
      const person = await visit(markup);
      assert.deepEqual(told(person), [langTag(en.language), en.direction]);
    });
  }

  it('may be changed later', async () => {
    const person = await visit();
    person.element.lang = 'fr';
    await person.settled();
    assert.deepEqual(told(person), [langTag(en.language), en.direction]);
  });
});
