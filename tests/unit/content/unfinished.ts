/**
 * The content while a question or a rule is being added. `content.test.ts` names what is still to be written, and the file that
 * it belongs to; with these it need not fail wherever questions are met and rules are tried.
 */
import type { Condition } from '../../../src/content/conditions.js';
import type { Content } from '../../../src/content/schema.js';
import { isAsked, questionTable, ruleTable } from '../../../scripts/proof/oracle.js';
import { questionsRead } from '../../../scripts/proof/properties.js';

/** The questions that stand on no page. */
export function onNoPage({ questions, pages }: Content): string[] {
  const placed = pages.flatMap((page) => page.questions ?? []);
  return Object.keys(questions).filter((id) => !placed.includes(id));
}

/** The content with each of them at the end of the last page of its stage. */
export function onPages<Whole extends Content>(content: Whole): Whole {
  const { questions, pages }: Content = content;
  const left = onNoPage(content);
  if (left.length === 0) return content;
  const last = new Map(pages.filter((page) => page.questions).map(({ id, stage }) => [stage, id]));
  return {
    ...content,
    pages: pages.map((page) =>
      page.questions && last.get(page.stage) === page.id
        ? { ...page, questions: [...page.questions, ...left.filter((id) => questions[id]?.stage === page.stage)] }
        : page,
    ),
  };
}

const nothing = { said: () => false, answered: () => false, all: () => false, any: () => false, no: () => false };
/** The rules that the oracle has, in its order. */
export const transcribedRules: readonly string[] = Object.keys(ruleTable(nothing));

const nobody: Condition = { any: [] };

/** Whether the oracle has a question. */
export const isTranscribed = (question: string): boolean => Object.hasOwn(questionTable, question);

/** Whether the oracle has everybody asked a question. */
export const isAskedOfAll = (question: string): boolean => isAsked(nothing, question) === true;

/** Who is asked a question, as far as the oracle has it. */
function whenOf(question: string, written: Condition | undefined): Condition | undefined {
  if (!isTranscribed(question)) return nobody;
  return isAskedOfAll(question) ? undefined : written;
}

/**
 * The content with no more than the oracle has. Other questions are asked of nobody, other rules and those that read them are gone;
 * and everybody is asked what the oracle has everybody asked.
 */
export function transcribed<Whole extends Content>(content: Whole): Whole {
  const { questions, rules }: Content = content;
  return {
    ...content,
    questions: Object.fromEntries(
      Object.entries(questions).map(([id, question]) => [id, { ...question, when: whenOf(id, question.when) }]),
    ),
    rules: Object.fromEntries(
      Object.entries(rules).filter(
        ([id, { when }]) => transcribedRules.includes(id) && [...questionsRead(content, when)].every(isTranscribed),
      ),
    ),
  };
}
