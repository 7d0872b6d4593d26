/**
 * That the check is as short as the contract asks: the pages, taps and words that somebody without flags meets, before "how
 * urgent" and in all, and that the start names the time these take.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { content } from '../../../src/content/index.js';
import type { PageId } from '../../../src/content/pages.js';
import type { QuestionId } from '../../../src/content/questions.js';
import { exclusiveOptions } from '../../../src/content/options.js';
import type { Answers } from '../../../src/engine/answers.js';
import { assess } from '../../../src/engine/assessment.js';
import type { JourneyPage } from '../../../src/engine/index.js';
import { journey } from '../../../src/engine/journey.js';
import { en } from '../../../src/text/en.js';
import type { OptionText } from '../../../src/text/text.js';
import { people } from '../../browser/people.js';
import { usualPerson as person } from '../content/usual-person.js';
import { fillFor } from './every-string.js';

const optionStrings = (option: OptionText): string[] =>
  typeof option === 'string' ? [option] : [option.label, option.hint];

/** What a question shows before anything is unfolded. The numbers of a scale are not read one by one. */
function questionStrings(id: QuestionId): string[] {
  const { question, hint, counts, why, options } = en.questions[id];
  const { kind } = content.questions[id];
  const texts = Object.entries<OptionText>(options);
  return [
    question,
    hint ?? '',
    ...texts.flatMap(([, option]) => optionStrings(option)),
    kind === 'many' && texts.some(([option]) => exclusiveOptions.has(option)) ? en.flow.or : '',
    ...(kind === 'scale' ? [en.scaleEnds.least, en.scaleEnds.most] : []),
    counts ? en.flow.counts : '',
    why ? en.flow.why : '',
  ];
}

/** Rows are answered the same way: an answer that stands in each of them is read once. */
const rowStrings = (questions: readonly QuestionId[]): string[] => [...new Set(questions.flatMap(questionStrings))];

function tierStrings(): string[] {
  const { comeBack, continue: goOn, seeResult } = en.howUrgent;
  const { heading, lead } = en.howUrgent['self-manage'];
  return [en.tiers['self-manage'].label, heading, lead, comeBack, goOn, seeResult];
}

/** What a page shows, but for the line above it, which repeats the name of the part and the way back. */
function pageStrings({ id, questions, shows }: JourneyPage): string[] {
  if (shows) return tierStrings();
  const { layout, optional } = content.pages.find((page) => page.id === id)!;
  return [
    en.pages[id as PageId]?.heading ?? '',
    ...(layout === 'rows' ? rowStrings(questions) : questions.flatMap(questionStrings)),
    ...(layout === 'body' ? [en.flow.left, en.flow.right] : []),
    en.flow.continue,
    optional ? en.flow.skip : '',
  ];
}

const wordsIn = (strings: readonly string[]): number =>
  strings
    .map((words) => fillFor(words, 'GB-ENG').match(/[\p{L}\d]+(?:[’'.°-][\p{L}\d]+)*/gu)?.length ?? 0)
    .reduce((sum, count) => sum + count, 0);

/** One for each option and one for the page's button. */
const tapsOn = ({ questions }: JourneyPage, answers: Answers): number =>
  questions.reduce((sum, id) => {
    const answer = answers[id];
    return sum + (Array.isArray(answer) ? answer.length : 1);
  }, 1);

const { pages } = journey(content, person);
const told = pages.findIndex(({ shows }) => shows === 'tier');
const before = pages.slice(0, told);
const taps = (of: readonly JourneyPage[], answers: Answers = person): number =>
  of.reduce((sum, page) => sum + tapsOn(page, answers), 0);
const words = (of: readonly JourneyPage[]): number => of.reduce((sum, page) => sum + wordsIn(pageStrings(page)), 0);

test('the person has no flags, and has answered everything', () => {
  const { tier, complete } = assess(content, person);
  assert.equal(complete, true);
  assert.ok(tier === 'routine-review' || tier === 'self-manage', tier);
});

test('before "how urgent": 12 pages and 34 taps at most', () => {
  assert.ok(before.length <= 12, `${before.length} pages`);
  assert.ok(taps(before) <= 34, `${taps(before)} taps`);
});

test('in all: 19 pages, 58 taps and 1,250 words at most', () => {
  const each = pages.map((page) => `${page.id} ${wordsIn(pageStrings(page))}`).join(', ');
  assert.ok(pages.length <= 19, `${pages.length} pages`);
  assert.ok(taps(pages) <= 58, `${taps(pages)} taps`);
  assert.ok(words(pages) <= 1250, `${words(pages)} words: ${each}`);
});

/** Plain words are read at about 200 a minute; a tap, with the look that finds it, takes about 3 seconds. */
const seconds = (of: readonly JourneyPage[], answers: Answers = person): number =>
  (words(of) * 60) / 200 + taps(of, answers) * 3;
const minutes = (of: readonly JourneyPage[]): number => Math.round(seconds(of) / 60);

test('the start names the time that it takes', () => {
  const [, urgent, whole] = /(\d+) minutes\D+(\d+)/.exec(en.start.notes[0] ?? '') ?? [];
  // The page that tells it is read too.
  assert.equal(Number(urgent), minutes(pages.slice(0, told + 1)));
  assert.equal(Number(whole), minutes(pages));
});

test('what hosts write inside the tag names it too', () => {
  const copies = ['README.md', 'demo/index.html', 'demo/theme/snippets.ts', 'demo/hosts/hugo/README.md'].concat(
    'integrations/wordpress/includes/class-back-pain-check-fallback.php',
  );
  for (const file of copies) {
    const written = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const [, named] = /questions take about (\d+) minutes/.exec(written) ?? [];
    assert.equal(Number(named), minutes(pages.slice(0, told + 1)), file);
  }
});

const five: readonly (readonly [name: string, answers: Answers])[] = [
  ['new numbness between the legs', people.emergency],
  ['a newly weak leg', people['same-day']],
  ['cancer, years ago', people.soon],
  ['treated for months and worse', people['routine-review']],
  ['nothing urgent, everything answered', person],
];

/** What each of the five meets before the check says how urgent it is: on the tier page, or on the result of who sees none. */
const felt = five.map(([name, answers]) => {
  const all = journey(content, answers).pages;
  const at = all.findIndex(({ shows }) => shows === 'tier');
  const met = at < 0 ? all : all.slice(0, at);
  const cells = [name, met.length, taps(met, answers), words(met), Math.round(seconds(met, answers) / 10) * 10];
  return `| ${cells.join(' | ')} |`;
});

test('docs/performance.md says what five people feel', () => {
  const written = readFileSync(new URL('../../../docs/performance.md', import.meta.url), 'utf8');
  const lines = written.split('\n').map((line) => line.replace(/ +/g, ' '));
  assert.deepEqual(
    lines.filter((line) => five.some(([name]) => line.startsWith(`| ${name} |`))),
    felt,
  );
});
