/** That both sheets hold what their readers need: every sign told once, what changed first, and nothing unasked as denied. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { content } from '../../../src/content/index.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/index.js';
import { replay } from '../../../src/engine/journey.js';
import { clinicianSheet } from '../../../src/export/clinician-sheet.js';
import { personSheet } from '../../../src/export/person-sheet.js';
import { plainText, type Sheet } from '../../../src/export/sheet.js';
import { en } from '../../../src/text/en.js';
import { person } from '../content/person.js';

const words = en.clinician;
const sheetsOf = (answers: Answers): [own: Sheet, clinical: Sheet] => {
  const source = {
    content,
    text: en,
    regionId: 'GB-ENG',
    assessment: assess(answers),
    answers: replay(content, answers).counted,
    date: '27 November 2026',
    version: 'Version 1',
  } as const;
  return [personSheet(source), clinicianSheet(source)];
};
const factsOf = (answers: Answers): Partial<Record<string, string>> =>
  Object.fromEntries(sheetsOf(answers)[1].blocks.flatMap((block) => ('facts' in block ? block.facts : [])));

describe('the sheet in clinical words', () => {
  it('tells what is new, with its follow-up, and neither as denied', () => {
    const facts = factsOf(person({ trend: 'worse', saddle: 'yes', 'saddle-when': 'new-or-worse' }));
    assert.equal(
      facts[words.changed],
      'pain, last 2 weeks: Worse overall; saddle sensory change (onset: new or worse, last 2 weeks)',
    );
    assert.equal(facts[words.reported], words.answers.none);
    assert.doesNotMatch(facts[words.denied] ?? '', /saddle/);
    assert.match(facts[words.denied] ?? '', /^bladder dysfunction; bowel dysfunction/);
  });

  it('parts what is old from what is new', () => {
    const facts = factsOf(person({ legs: 'one-weak', 'leg-weakness': 'old-checked', infection: ['fever'] }));
    assert.match(facts[words.reported] ?? '', /^leg symptoms: unilateral weakness \(motor deficit: over 2 weeks/);
    assert.match(facts[words.changed] ?? '', /infection signs: fever/);
    assert.match(facts[words.denied] ?? '', /; rigors, dysuria/);
  });

  it('calls a doubt a doubt, and denies nothing of its question', () => {
    const facts = factsOf(person({ infection: ['not-sure'], bladder: 'not-sure', 'cord-different': 'no' }));
    assert.equal(facts[words.unsure], 'bladder dysfunction; infection signs');
    assert.doesNotMatch(facts[words.denied] ?? '', /rigors|bladder/);
  });

  it('tells what was not answered apart from what was denied', () => {
    const facts = factsOf({ alarm: ['headache'], 'alarm-now': 'new' });
    assert.match(facts[words.missing] ?? '', /saddle sensory change; bladder dysfunction/);
    assert.doesNotMatch(facts[words.denied] ?? '', /saddle|headache/);
    assert.match(factsOf(person({ sexual: 'prefer-not-to-say' }))[words.missing] ?? '', /sexual dysfunction/);
  });

  it('adds the questions on mood up, in their two halves', () => {
    const facts = factsOf(
      person({ nervous: 'nearly-every-day', worry: 'several-days', 'feeling-down': 'several-days' }),
    );
    assert.equal(facts[words.mood], '5 of 12 (anxiety 4 of 6, depression 1 of 6)');
  });

  it('marks the places of the pain', () => {
    assert.deepEqual(sheetsOf(person({ where: ['neck', 'thigh-left'] }))[1].marked, ['neck', 'thigh-left']);
  });
});

describe('the sheet for the person', () => {
  it('holds no self-care where help is urgent, nor for a child', () => {
    for (const answers of [person({ saddle: 'yes', 'saddle-when': 'new-or-worse' }), person({ age: 'under-16' })]) {
      const text = plainText([sheetsOf(answers)[0]]);
      for (const selfCare of [en.result.stepsHeading, en.result.flareUpHeading]) assert(!text.includes(selfCare), text);
      assert(text.includes('999'), text);
    }
  });

  it('begins with somebody to talk to where the mood is very low', () => {
    const low = person({ 'little-interest': 'nearly-every-day', 'feeling-down': 'nearly-every-day' });
    assert(
      plainText([sheetsOf(low)[0]])
        .trim()
        .startsWith(en.result.crisisHeading),
    );
  });

  it('holds the steps, the flare-up plan and when to check again', () => {
    const text = plainText([sheetsOf(person())[0]]);
    for (const part of [en.result.stepsHeading, ...en.result.flareUp, en.tiers['self-manage'].time])
      assert(text.includes(part), part);
  });
});
