/** That the words are as plain as promised: the Flesch-Kincaid grade of each page and of each result, and the longest sentence. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { pages } from '../../../src/content/pages.js';
import { actions, tiers, type ActionId, type TierId } from '../../../src/content/result.js';
import { rules, type RuleId } from '../../../src/content/rules.js';
import type { Action } from '../../../src/content/schema.js';
import type { RegionId } from '../../../src/content/regions.js';
import { en } from '../../../src/text/en.js';
import { every, fillFor } from './every-string.js';

/**
 * Medical names that cannot be avoided, and the plain words that stand beside each. A name is measured as a word of two
 * syllables: a reader takes its meaning from the words beside it.
 */
const names: Record<string, string> = {
  'ankylosing spondylitis': 'a kind of arthritis',
  'axial spondyloarthritis': 'inflamed spine',
  spondyloarthritis: 'arthritis of the spine',
  'degenerative disc disease': 'worn discs',
  'spinal stenosis': 'narrowed spinal canal',
  spondylolisthesis: 'slipped bone',
  'cauda equina syndrome': 'nerves low in the spine',
  'aortic aneurysm': 'main blood vessel',
  osteoporosis: 'thin bones',
  melanoma: 'from a mole',
  tuberculosis: 'TB',
  dialysis: 'work of the kidneys',
  epidural: 'often for birth',
  'lumbar puncture': 'to take fluid',
  prednisolone: 'steroid tablets',
  prednisone: 'steroid tablets',
  warfarin: 'blood thinners',
  apixaban: 'blood thinners',
  rivaroxaban: 'blood thinners',
  edoxaban: 'blood thinners',
  dabigatran: 'blood thinners',
  heparin: 'blood thinners',
  clopidogrel: 'blood thinners',
  chemotherapy: 'drugs for cancer',
  acupuncture: 'needles in the skin',
  ibuprofen: 'tablets',
  naproxen: 'tablets',
  'anti-inflammatory': 'ibuprofen',
  paracetamol: 'a painkiller',
  acetaminophen: 'a painkiller',
  opioids: 'strong painkillers',
  psoriasis: 'scaly patches',
  sciatica: 'irritated nerve',
  rheumatologist: 'joint doctor',
  orthopaedic: 'spine surgeon',
  orthopedic: 'spine surgeon',
  ergonomic: 'made to fit the body',
  constipation: 'hard poo',
  physiotherapist: 'plans exercises',
  'physical therapist': 'plans exercises',
  physiotherapy: 'exercise',
  'physical therapy': 'exercise',
};
const byLength = Object.keys(names).sort((one, other) => other.length - one.length);
const plainer = (words: string): string =>
  byLength.reduce((rest, name) => rest.replace(new RegExp(`\\b${name}\\b`, 'gi'), 'doctor'), words);

const sentencesOf = (words: string): string[] => words.split(/(?<=[.?])\s+/).filter((sentence) => /\w/.test(sentence));
const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\d&]+(?:[’'.-][\p{L}\d]+)*/gu) ?? [];

function gradeOf(strings: readonly string[], region: RegionId): number {
  const sentences = strings.flatMap((words) => sentencesOf(plainer(fillFor(words, region))));
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(syllable(word), 1), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

const measured = ['GB-ENG', 'US'] as const;

function atMost(most: number, strings: readonly string[]): void {
  for (const region of measured) {
    const grade = gradeOf(strings, region);
    assert.ok(grade <= most, `grade ${grade.toFixed(1)} for ${region}, over ${most}`);
  }
}

/** What is read as running words: labels of a few words would hide a hard sentence among them. */
const stringsOf = (...parts: unknown[]): string[] => every(parts).map(({ words }) => words);

describe('each page of questions is at grade 6 or below', () => {
  for (const { id, questions } of pages) {
    const shown = questions.map((question) => {
      const { question: asked, hint, why, options } = en.questions[question];
      return { asked, hint, why, options };
    });
    test(id, () => {
      atMost(6, stringsOf(en.pages[id], shown));
    });
  }

  test('all questions, hints and reasons why, without the options', () => {
    atMost(6, stringsOf(Object.values(en.questions).map(({ question, hint, why }) => ({ question, hint, why }))));
  });

  test('the start', () => {
    atMost(6, stringsOf(en.start));
  });
  test('the form words and the failure', () => {
    atMost(6, stringsOf(en.flow, en.failure));
  });
});

const forLater = {
  reasons: en.reasons,
  signs: en.signs,
  plan: en.plan,
  items: en.planItems,
  preparation: en.preparation,
};

describe('each result is at grade 8 or below', () => {
  for (const tier of Object.keys(tiers) as TierId[]) {
    const urgent = tier === 'emergency' || tier === 'same-day';
    const head = [
      en.tiers[tier],
      Object.entries<Action>(actions)
        .filter(([, action]) => action.tiers.includes(tier))
        .map(([action]) => en.actions[action as ActionId]),
    ];
    const because = Object.entries(rules)
      .filter(([, rule]) => rule.tier === tier)
      .map(([rule]) => en.rules[rule as RuleId]);
    test(`${tier}: what to do`, () => {
      atMost(8, stringsOf(head));
    });
    if (because.length > 0)
      test(`${tier}: because`, () => {
        atMost(8, because);
      });
    test(`${tier}: the whole`, () => {
      atMost(8, stringsOf(head, because, en.returnAdvice, en.result, urgent ? [] : forLater));
    });
  }

  for (const [part, words] of Object.entries({ ...forLater, about: en.result.about })) {
    test(`${part} alone`, () => {
      atMost(8, stringsOf(words));
    });
  }
});

describe('no sentence is long', () => {
  const longest = (part: unknown, most: number): void => {
    for (const { path, words } of every(part)) {
      for (const sentence of sentencesOf(fillFor(words, 'GB-ENG'))) {
        assert.ok(wordsOf(sentence).length <= most, `${path}: ${wordsOf(sentence).length} words in “${sentence}”`);
      }
    }
  };
  test('20 words in a question', () => {
    longest(en.questions, 20);
  });
  test('30 words elsewhere', () => {
    longest({ ...en, regions: en.regions['GB-ENG'] }, 30);
  });
});

describe('each medical name stands beside a plain meaning', () => {
  // A question with its options, a plan item, a rule: what is read together.
  const together = [
    ...[en.questions, en.planItems, en.plan, en.reasons, en.preparation.tests, en.preparation.people]
      .flatMap((part) => Object.values<unknown>(part))
      .map((part) => stringsOf(part).join(' ')),
    ...stringsOf(en.rules, en.signs),
  ].flatMap((words) => measured.map((region) => fillFor(words, region).toLowerCase()));
  for (const [name, meaning] of Object.entries(names)) {
    test(`${name}: ${meaning}`, () => {
      assert.ok(together.some((words) => words.includes(name.toLowerCase()) && words.includes(meaning.toLowerCase())));
    });
  }
});
