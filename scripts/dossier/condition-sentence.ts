/**
 * Says a condition of the content as an English sentence, made from the data and the words that a person reads. It knows
 * the algebra, and no particular question, term or rule.
 *
 * A term that is a single test is said outright ("How bad is “Severe” or “Unbearable”"); any other is said by its name, and
 * `namesUsed` tells which names a reader must know.
 */
import type { AnswerTest, Condition } from '../../src/content/conditions.js';
import type { Content } from '../../src/content/schema.js';
import { exclusiveOptions } from '../../src/content/options.js';
import { capital, idInWords, type Words } from './words.js';

/** A stretch of a sentence, and what it names. */
export interface Piece {
  readonly words: string;
  readonly question?: string;
  readonly term?: string;
}
export type Sentence = readonly Piece[];

export interface Speaker {
  readonly content: Pick<Content, 'questions' | 'terms'>;
  readonly words: Words;
}

const say = (words: string): Piece => ({ words });
export const plainSentence = (sentence: Sentence): string => sentence.map(({ words }) => words).join('');

const quoted = (words: string): string => `“${words}”`;
/** "A", "A or B", "A, B or C". */
function listed(items: readonly string[], last: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

const isTest = (condition: Condition): condition is AnswerTest | { not: AnswerTest } =>
  'is' in condition || 'has' in condition || 'atLeast' in condition || 'below' in condition || 'not' in condition;

export function meaningOf({ content }: Speaker, term: string): Condition {
  const meaning = content.terms[term];
  if (!meaning) throw new Error(`No term is called “${term}”.`);
  return meaning;
}

/** Tests of the same question that stand in a choice, made one: "fever" or "chills", rather than one test for each. */
function merged(parts: readonly Condition[]): Condition[] {
  return parts.reduce<Condition[]>((found, part) => {
    const at = found.findIndex(
      (other) =>
        ('has' in part && 'has' in other && part.has[0] === other.has[0]) ||
        ('is' in part && 'is' in other && part.is[0] === other.is[0]),
    );
    const other = found[at];
    if (!other) return [...found, part];
    const together = (
      [question, ...options]: readonly string[],
      [, ...more]: readonly string[],
    ): [string, string, ...string[]] => [question, ...new Set([...options, ...more])] as [string, string, ...string[]];
    if ('has' in part && 'has' in other) return found.with(at, { has: together(other.has, part.has) });
    return 'is' in part && 'is' in other ? found.with(at, { is: together(other.is, part.is) }) : found;
  }, []);
}

/** Terms that are single tests resolved, and groups in groups of the same kind made one. */
export function resolved(speaker: Speaker, condition: Condition): Condition {
  const each = (parts: readonly Condition[]): Condition[] => parts.map((part) => resolved(speaker, part));
  if ('term' in condition) {
    const meaning = resolved(speaker, meaningOf(speaker, condition.term));
    return isTest(meaning) ? meaning : condition;
  }
  if ('count' in condition) {
    return condition.count === 1
      ? resolved(speaker, { any: condition.of })
      : { count: condition.count, of: each(condition.of) };
  }
  if ('all' in condition) {
    const parts = each(condition.all).flatMap((part) => ('all' in part ? part.all : [part]));
    return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
  }
  if ('any' in condition) {
    const parts = merged(each(condition.any).flatMap((part) => ('any' in part ? part.any : [part])));
    return parts.length === 1 ? (parts[0] as Condition) : { any: parts };
  }
  return condition;
}

/** As resolved, with a term that is the whole condition said outright. */
export function outright(speaker: Speaker, condition: Condition): Condition {
  const found = resolved(speaker, condition);
  return 'term' in found ? outright(speaker, meaningOf(speaker, found.term)) : found;
}

/** The names that stand in the sentence of a condition, in order. */
export function namesUsed(speaker: Speaker, condition: Condition): string[] {
  const names = (found: Condition): string[] => {
    if ('term' in found) return [found.term];
    if ('all' in found) return found.all.flatMap(names);
    if ('any' in found) return found.any.flatMap(names);
    return 'count' in found ? found.of.flatMap(names) : [];
  };
  return [...new Set(names(outright(speaker, condition)))];
}

/** "a nerve sign", "a risk group", "two soft signs", "weak immunity". */
export function nameInList(term: string): string {
  const name = idInWords(term);
  const counted = /(sign|pattern|change|group)$/.test(name);
  return counted ? `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}` : name;
}

/** What a name needs before it where it stands as a sentence of its own. */
function beforeName(term: string): string {
  if (!term.includes('-')) return 'the person is ';
  return /signs|symptoms$/.test(term) ? 'there are ' : 'there is ';
}

const named = (term: string): Piece => ({ words: nameInList(term), term });

const questionOf = (test: AnswerTest): string =>
  'is' in test ? test.is[0] : 'has' in test ? test.has[0] : 'atLeast' in test ? test.atLeast[0] : test.below[0];

function optionsOf({ content }: Speaker, question: string): readonly string[] {
  const found = content.questions[question];
  if (!found || found.kind === 'scale') throw new Error(`No condition can test the options of “${question}”.`);
  return found.options;
}

function testWords(speaker: Speaker, test: AnswerTest): string {
  const { words } = speaker;
  const label = (question: string, option: string): string => quoted(words.label(question, option));
  if ('is' in test) {
    const [question, ...options] = test.is;
    return ` is ${listed(
      options.map((option) => label(question, option)),
      'or',
    )}`;
  }
  if ('has' in test) {
    const [question, ...options] = test.has;
    // What stands alone is not one of several.
    const verb = options.every((option) => exclusiveOptions.has(option)) ? 'is' : 'includes';
    return ` ${verb} ${listed(
      options.map((option) => label(question, option)),
      'or',
    )}`;
  }
  const [question, bound] = 'atLeast' in test ? test.atLeast : test.below;
  const options = optionsOf(speaker, question);
  const at = options.indexOf(bound);
  const chosen = 'atLeast' in test ? options.slice(at) : options.slice(0, at);
  if (chosen.length <= 2)
    return ` is ${listed(
      chosen.map((option) => label(question, option)),
      'or',
    )}`;
  return 'atLeast' in test
    ? ` is ${label(question, bound)} or more`
    : ` is ${label(question, chosen.at(-1) ?? '')} or less`;
}

function negatedWords(speaker: Speaker, test: AnswerTest): string {
  const { words } = speaker;
  const labels = (question: string, options: readonly string[]): string =>
    listed(
      options.map((option) => quoted(words.label(question, option))),
      'or',
    );
  if ('is' in test) {
    const [question, ...options] = test.is;
    return ` is anything but ${labels(question, options)}`;
  }
  if ('has' in test) {
    const [question, ...options] = test.has;
    return options.every((option) => exclusiveOptions.has(option))
      ? ` is anything but ${labels(question, options)}`
      : ` is answered, without ${labels(question, options)}`;
  }
  return ` is answered, and it is not so that it${testWords(speaker, test)}`;
}

function testSentence(speaker: Speaker, condition: AnswerTest | { not: AnswerTest }): Sentence {
  const test = 'not' in condition ? condition.not : condition;
  const question = questionOf(test);
  return [
    { words: speaker.words.short(question), question },
    say('not' in condition ? negatedWords(speaker, condition.not) : testWords(speaker, test)),
  ];
}

function scoreSentence(speaker: Speaker, least: number, questions: readonly string[]): Sentence {
  const named = questions.flatMap((question, index): Piece[] => [
    ...(index === 0 ? [] : [say(index === questions.length - 1 ? ' and ' : ', ')]),
    { words: speaker.words.short(question), question },
  ]);
  const [first = ''] = questions;
  const options = optionsOf(speaker, first);
  const ends = [options[0], options.at(-1)].map((option) => quoted(speaker.words.label(first, option ?? '')));
  return [
    say('the scores of '),
    ...named,
    say(
      ` add up to ${least} or more (all answered, each scored 0 for ${ends[0] ?? ''} to ` +
        `${options.length - 1} for ${ends[1] ?? ''})`,
    ),
  ];
}

/** The question and options of a count over the ticks of one list; nothing where it counts anything else. */
function ticksCounted(parts: readonly Condition[]): { question: string; options: string[] } | undefined {
  const ticks = parts.map((part) => ('has' in part && part.has.length === 2 ? part.has : undefined));
  const question = ticks[0]?.[0];
  return question !== undefined && ticks.every((tick) => tick?.[0] === question)
    ? { question, options: ticks.map((tick) => tick?.[1] ?? '') }
    : undefined;
}

function countSentence(speaker: Speaker, least: number, parts: readonly Condition[]): Sentence {
  const lead = least === 1 ? 'at least one of these' : `at least ${least} of these`;
  const ticks = ticksCounted(parts);
  if (ticks) {
    const labels = ticks.options.map((option) => quoted(speaker.words.label(ticks.question, option)));
    return [
      { words: speaker.words.short(ticks.question), question: ticks.question },
      say(` includes ${lead}: ${labels.join(', ')}`),
    ];
  }
  return [
    say(`${lead}, each counted once: `),
    ...among(
      gathered(parts).map((some) => {
        const found = ticksCounted(some);
        if (!found) return item(speaker, some[0] as Condition);
        const labels = found.options.map((option) => quoted(speaker.words.label(found.question, option)));
        return [
          say(`${labels.join(', ')} (under `),
          { words: speaker.words.short(found.question), question: found.question },
          say(')'),
        ];
      }),
      '; ',
    ),
  ];
}

/** Ticks of one list together, and everything else by itself. */
function gathered(parts: readonly Condition[]): Condition[][] {
  return parts.reduce<Condition[][]>((groups, part) => {
    const group = groups.find(([first]) => first && ticksCounted([first, part]));
    if (group) group.push(part);
    else groups.push([part]);
    return groups;
  }, []);
}

const among = (parts: readonly Sentence[], between: string): Sentence =>
  parts.flatMap((part, index) => (index === 0 ? part : [say(between), ...part]));

const isGroup = (condition: Condition): boolean => 'all' in condition || 'any' in condition || 'count' in condition;
const bracketed = (sentence: Sentence): Sentence => [say('('), ...sentence, say(')')];

const inBrackets = (speaker: Speaker, condition: Condition): Sentence => {
  const said = clause(speaker, condition);
  return isGroup(condition) ? bracketed(said) : said;
};

/** One of several in a list, where a name stands by itself. */
const item = (speaker: Speaker, condition: Condition): Sentence =>
  'term' in condition ? [named(condition.term)] : clause(speaker, condition);

/** A condition within a sentence, with brackets where "and" and "or" would run into each other. */
function clause(speaker: Speaker, condition: Condition): Sentence {
  if ('term' in condition) return [say(beforeName(condition.term)), named(condition.term)];
  if ('score' in condition) return scoreSentence(speaker, condition.score, condition.sum);
  if ('count' in condition) return countSentence(speaker, condition.count, condition.of);
  if ('all' in condition)
    return among(
      condition.all.map((part) => inBrackets(speaker, part)),
      ' and ',
    );
  if ('any' in condition)
    return among(
      condition.any.map((part) => inBrackets(speaker, part)),
      ', or ',
    );
  return testSentence(speaker, condition);
}

const choice = (speaker: Speaker, parts: readonly Condition[]): Sentence => [
  say('at least one of these: '),
  ...among(
    parts.map((part) => item(speaker, part)),
    '; ',
  ),
];

function allSentence(speaker: Speaker, parts: readonly Condition[]): Sentence {
  // Choices come last, where each can stand as a list.
  const choices = parts.filter((part) => 'any' in part);
  const lead = parts.filter((part) => !('any' in part)).map((part) => inBrackets(speaker, part));
  return [
    ...among(lead, ', and '),
    ...choices.flatMap((part, index) => [
      ...(index > 0 ? [say(' — and also ')] : lead.length > 0 ? [say(', and ')] : []),
      ...choice(speaker, part.any),
    ]),
  ];
}

const start = ([first, ...rest]: Sentence): Sentence =>
  first ? [{ ...first, words: capital(first.words) }, ...rest] : [];

/** The condition as a sentence, without its full stop. A condition that is left out always holds. */
export function conditionSentence(speaker: Speaker, condition: Condition | undefined): Sentence {
  if (condition === undefined) return [say('Always')];
  const found = outright(speaker, condition);
  if ('all' in found) return start(allSentence(speaker, found.all));
  if ('any' in found && found.any.some(isGroup)) {
    const ways = found.any.map((part) =>
      among(
        ('all' in part ? part.all : [part]).map((one) => inBrackets(speaker, one)),
        ', and ',
      ),
    );
    return start([say('either '), ...among(ways, '; or ')]);
  }
  return start(clause(speaker, found));
}
