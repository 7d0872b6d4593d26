/** That every sentence can be said in every region, in that region's own words and with no other region's number. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { regions } from '../../../src/content/regions.js';
import type { Region } from '../../../src/content/schema.js';
import { en } from '../../../src/text/en.js';
import { every, fillFor, regionIds } from './every-string.js';

/** All that a person in the region can read: the shared words, and the phrases of that region. */
const readIn = (id: (typeof regionIds)[number]): { path: string; words: string }[] => {
  const { regions: phrases, ...shared } = en;
  return [...every({ ...shared, dialects: {} }), ...every(phrases[id], `regions.${id}`)].map(({ path, words }) => ({
    path,
    words: fillFor(words, id),
  }));
};

const never = (ids: readonly (typeof regionIds)[number][], forbidden: RegExp): void => {
  for (const id of ids) {
    for (const { path, words } of readIn(id)) assert.doesNotMatch(words, forbidden, `${id} ${path}: “${words}”`);
  }
};

describe('each region reads its own words', () => {
  // A bump is also something one falls on, so it is not among them.
  const childish = /\bpoo|\bpee|tummy/.source;
  const british = /A&E|\bGPs?\b|paracetamol|orthopaedic|NHS/.source;
  const american = /\bER\b|urgent care|primary care provider|physical therap|acetaminophen|°F/.source;
  test('the US', () => {
    never(['US'], new RegExp(`${british}|${childish}|physiotherap|\\bphysio\\b|°C`));
  });
  test('Canada, which has physiotherapists, family doctors and an ER', () => {
    never(['CA'], new RegExp(`${british}|${childish}|primary care provider|physical therap|urgent care|°F`));
  });
  test('the United Kingdom', () => {
    never(['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'GB'], new RegExp(american));
  });
  test('Ireland, Australia and New Zealand, which have no A&E', () => {
    never(['IE', 'AU', 'NZ'], new RegExp(`${american}|A&E|NHS`));
  });
  test('everywhere else', () => {
    never(['IN', 'EU', 'INT'], new RegExp(`${american}|${childish}|A&E|NHS`));
  });
});

describe('where a region sends people', () => {
  test('a number that takes texts is told as one', () => {
    for (const id of regionIds) {
      const region: Region = regions[id];
      region.crisis.forEach(({ number, text }, position) => {
        const line = fillFor(en.regions[id].crisis[position] ?? '', id);
        assert.ok(line.includes(number), `${id}: ${line}`);
        if (text) assert.match(line, text.word ? new RegExp(`^Text ${text.word} to `) : /^Call or text /, id);
      });
    }
  });

  test('whoever cannot reach anyone about a scan is sent to an emergency department', () => {
    for (const id of regionIds) {
      const words = fillFor('{scanToday}', id);
      const answers = /^Go to (the ER|the emergency department)/.test(words);
      if (!answers) assert.ok(words.includes(`If you cannot reach anyone today, go to ${fillFor('{ed}', id)}.`), words);
    }
  });
  test('an urgent scan never means US urgent care', () => {
    assert.match(fillFor('{scanToday}', 'US'), /^Go to the ER today/);
    assert.doesNotMatch(fillFor('{scanToday}', 'US'), /\bor\b/);
  });
  test('Canada says that its nurse line is not in every province', () => {
    assert.match(fillFor('{speakToday}', 'CA'), /most provinces/);
  });
});
