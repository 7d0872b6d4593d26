/**
 * Says when an item is asked in the plain form of FHIR R4: other items' answers, joined by "and" or by "or". What that form
 * cannot say is left to an expression. It knows the algebra, and no particular question.
 */
import type { AnswerTest, Condition } from '../../content/conditions.js';
import type { Content } from '../../content/schema.js';
import { exclusiveOptions } from '../../content/options.js';
import { optionsOf } from '../../engine/answers.js';
import { namedOptions } from '../../engine/condition.js';
import type { Coding, EnableWhen, QuestionnaireItem } from './resources.js';

export interface Plain {
  readonly content: Pick<Content, 'questions' | 'terms'>;
  coding(question: string, option: string): Coding;
}

/** The answer to a question is, or is among, one of these options. */
interface Choice {
  readonly question: string;
  readonly options: readonly string[];
}
/** Choices that are joined one way. */
interface Choices {
  readonly behavior: 'all' | 'any';
  readonly choices: readonly Choice[];
}

/**
 * A test as a choice. "Answered, and not …" is any other option of a question with one answer; with many answers it is so
 * where only options are named that stand alone.
 */
function choiceOf({ content }: Plain, test: AnswerTest, negated: boolean): Choice | undefined {
  const [question, options] = namedOptions(content.questions, test);
  if (!negated) return { question, options };
  const asked = content.questions[question];
  if (asked?.kind !== 'one' && !options.every((option) => exclusiveOptions.has(option))) return undefined;
  return { question, options: optionsOf(content.questions, question).filter((option) => !options.includes(option)) };
}

/** Choices of the same question with one answer, made one: what all of them allow. */
function narrowed({ content }: Plain, choices: readonly Choice[]): Choice[] {
  return choices.reduce<Choice[]>((found, choice) => {
    const at = found.findIndex(({ question }) => question === choice.question);
    const other = found[at];
    if (!other || content.questions[choice.question]?.kind !== 'one') return [...found, choice];
    const options = other.options.filter((option) => choice.options.includes(option));
    return found.with(at, { question: choice.question, options });
  }, []);
}

function choicesOf(plain: Plain, condition: Condition): Choices | undefined {
  if ('term' in condition) {
    const meaning = plain.content.terms[condition.term];
    return meaning && choicesOf(plain, meaning);
  }
  if ('all' in condition) {
    const parts = condition.all.map((part) => choicesOf(plain, part));
    const choices: Choice[] = [];
    for (const part of parts) {
      // A choice between several options is an "or", which cannot stand inside an "and" unless it can be narrowed to one.
      if (!part || (part.behavior === 'any' && part.choices.length > 1)) return undefined;
      choices.push(...part.choices);
    }
    const all = narrowed(plain, choices);
    if (all.length === 1) return { behavior: 'any', choices: all };
    return all.every(({ options }) => options.length === 1) ? { behavior: 'all', choices: all } : undefined;
  }
  if ('any' in condition) {
    const choices: Choice[] = [];
    for (const part of condition.any) {
      const found = choicesOf(plain, part);
      if (!found || (found.behavior === 'all' && found.choices.length > 1)) return undefined;
      choices.push(...found.choices);
    }
    return { behavior: 'any', choices };
  }
  if ('count' in condition || 'score' in condition) return undefined;
  const choice = 'not' in condition ? choiceOf(plain, condition.not, true) : choiceOf(plain, condition, false);
  return choice && { behavior: 'any', choices: [choice] };
}

/** The plain form of a condition, or undefined where it has none. */
export function enableWhen(
  plain: Plain,
  condition: Condition,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> | undefined {
  const found = choicesOf(plain, condition);
  const tests = found?.choices.flatMap(({ question, options }) =>
    options.map((option): EnableWhen => ({ question, operator: '=', answerCoding: plain.coding(question, option) })),
  );
  if (!found || !tests || tests.length === 0) return undefined;
  return { enableWhen: tests, enableBehavior: found.behavior };
}
