/**
 * The content as a person meets it, also while a new question stands on no page yet. `content.test.ts` names that question and
 * the file to mend, so it need not fail wherever questions are met.
 */
import type { Content } from '../../../src/content/schema.js';

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
