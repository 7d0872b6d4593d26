/**
 * The flow that every peer asks, made from this package's own content and English words as plain data: its pages, questions,
 * options and when each is asked. It knows no peer and no rule: what only the rules decide (that the last stage is asked of
 * people who can wait, that an emergency ends the check) is in this widget's flow alone, and no answer given here meets it.
 */
import type { AnswerTest, Condition } from '../../src/content/conditions.js';
import { content as written } from '../../src/content/index.js';
import type { Content } from '../../src/content/schema.js';
import type { PageId } from '../../src/content/pages.js';
import type { QuestionId } from '../../src/content/questions.js';
import { exclusiveOptions } from '../../src/content/options.js';
import type { Answers } from '../../src/engine/answers.js';
import { journey } from '../../src/engine/index.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import type { QuestionText } from '../../src/text/text.js';
import { person } from '../unit/content/person.js';
import vignetteFile from '../../scripts/proof/people.json' with { type: 'json' };

// Its ids as any strings: the peers know none of them.
const content: Content = written;

/** A question is answered with one of these options, or has one of them ticked. */
export interface Answered {
  readonly question: string;
  readonly options: readonly string[];
}
export type When = Answered | { readonly all: readonly When[] } | { readonly any: readonly When[] };

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Cannot be ticked together with others. */
  readonly exclusive?: true;
}
export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'many' | 'scale';
  readonly title: string;
  readonly hint?: string;
  /** The numbers of a scale are its options. */
  readonly options: readonly Option[];
  readonly when?: When;
}
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** The page may be left unanswered. */
  readonly optional?: true;
  readonly questions: readonly Question[];
}
export interface Model {
  readonly title: string;
  readonly continue: string;
  readonly pages: readonly Page[];
}

const region = 'GB-ENG';
const words = (sentence: string): string => fillPlain(sentence, en, region, content.regions[region]!);

const optionsOf = (id: string): readonly string[] => {
  const question = content.questions[id];
  if (question && 'options' in question) return question.options;
  throw new Error(`The question "${id}" has no options to test.`);
};

function options(test: AnswerTest): Answered {
  if ('is' in test || 'has' in test) {
    const [question, ...wanted] = 'is' in test ? test.is : test.has;
    return { question, options: wanted };
  }
  const [question, limit] = 'atLeast' in test ? test.atLeast : test.below;
  const all = optionsOf(question);
  const position = all.indexOf(limit);
  return { question, options: 'atLeast' in test ? all.slice(position) : all.slice(0, position) };
}

/** When a question is asked, by options alone. The conditions of questions use no more of the algebra than this. */
export function when(condition: Condition): When {
  if ('all' in condition) return { all: condition.all.map(when) };
  if ('any' in condition) return { any: condition.any.map(when) };
  if ('not' in condition) {
    const { question, options: refused } = options(condition.not);
    const question_ = content.questions[question];
    // Of several options another may stand beside a refused one, so "not" is the same only for one that excludes others.
    if (question_?.kind === 'many' && !refused.every((option) => exclusiveOptions.has(option)))
      throw new Error(`"not" of "${question}" cannot be said by its other options.`);
    return { question, options: optionsOf(question).filter((option) => !refused.includes(option)) };
  }
  if ('is' in condition || 'has' in condition || 'atLeast' in condition || 'below' in condition)
    return options(condition);
  throw new Error(`A question is asked by ${JSON.stringify(condition)}, which no peer is told yet.`);
}

function question(id: string): Question {
  const known = content.questions[id];
  if (!known) throw new Error(`There is no question "${id}".`);
  const text = en.questions[id as QuestionId] as QuestionText<QuestionId> & {
    readonly options: Record<string, string | { label: string; hint: string }>;
  };
  const numbers =
    known.kind === 'scale' ? Array.from({ length: known.max - known.min + 1 }, (_, n) => n + known.min) : [];
  const options = known.kind === 'scale' ? numbers.map(String) : known.options;
  return {
    id,
    kind: known.kind,
    title: words(text.question),
    ...(text.hint && { hint: words(text.hint) }),
    options: options.map((value) => {
      const option = text.options[value] ?? value;
      return {
        value,
        label: words(typeof option === 'string' ? option : option.label),
        ...(typeof option === 'object' && { hint: words(option.hint) }),
        ...(known.kind === 'many' && exclusiveOptions.has(value) && { exclusive: true }),
      };
    }),
    ...(known.when && { when: when(known.when) }),
  };
}

export const model: Model = {
  title: words(en.start.heading),
  continue: en.flow.continue,
  // A page that only tells something has no counterpart in the other form engines.
  pages: content.pages.flatMap(({ id, optional, questions }) => {
    if (!questions) return [];
    const { heading } = { heading: undefined, ...en.pages[id as PageId] };
    return {
      id,
      title: words(heading ?? en.questions[questions[0] as QuestionId].question),
      ...(optional && { optional }),
      questions: questions.map(question),
    };
  }),
};

export const questions: readonly Question[] = model.pages.flatMap((page) => page.questions);

/** The people of the vignettes, by their answers. */
export const vignettes = vignetteFile.vignettes.map(({ answers }) => answers as unknown as Answers);

const widest = vignettes
  .map((answers) => ({ answers, asked: journey(answers).pages.flatMap((page) => page.questions).length }))
  .sort((one, other) => other.asked - one.asked)[0]!;

/**
 * Who goes through the flow: the vignette who is asked most, with an ordinary answer to every other question for peers that
 * cannot say when it is asked.
 */
export const walker: Answers = person(widest.answers);
/** The pages that a walker meets where a peer can say when each question is asked. */
export const walk: readonly (readonly string[])[] = journey(walker).pages.map((page) => page.questions);
