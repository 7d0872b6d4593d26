/**
 * The ordinary person: the least remarkable answer to every question, so that a test, an example or a random person says
 * only what differs. Most answers follow from the content, whose `concern` puts what worries least first; the table here
 * holds the others. It is the one place that a new question may need an entry in, and one test says so.
 */
import type { Content } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';

/** Everyday answers to questions whose options worry alike, the most usual first. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  age: ['35-44', '18-34'],
  duration: ['2-to-4-weeks'],
  where: ['lower-back'],
  treatments: ['exercise-or-physio'],
  'treatment-time': ['under-4-weeks'],
  adherence: ['as-advised'],
  explained: ['yes'],
  pattern: ['none'],
  'onset-under-45': ['no'],
  inflammatory: ['none'],
  lifestyle: ['none'],
};
/** The ordinary answer on any scale. */
export const everydayScore = 2;

/** The options of a question that say nothing is the matter; none for a scale, or where neither place above tells. */
export function ordinaryOptions(content: Content, id: string): readonly string[] {
  const question = content.questions[id];
  if (!question || question.kind === 'scale') return [];
  if (everyday[id]) return everyday[id];
  return question.concern === 'rising' ? question.options.slice(0, 1) : (question.concern?.[0]?.slice(0, 1) ?? []);
}

/** The questions whose ordinary answer nobody has told, and table entries that fit no question or option. */
export function ordinaryGaps(content: Content): string[] {
  const untold = Object.entries(content.questions)
    .filter(([id, { kind }]) => kind !== 'scale' && ordinaryOptions(content, id).length === 0)
    .map(
      ([id]) =>
        `${id}: add its ordinary answer to \`everyday\` in scripts/proof/ordinary.ts, or a \`concern\` in src/content/questions.ts`,
    );
  const stale = Object.entries(everyday).flatMap(([id, options]) => {
    const question = content.questions[id];
    const known: readonly string[] = question && question.kind !== 'scale' ? question.options : [];
    return options
      .filter((option) => !known.includes(option))
      .map((option) => `${id}: ${option} in \`everyday\` of scripts/proof/ordinary.ts is no option of the content`);
  });
  return [...untold, ...stale];
}

/** The ordinary answer to a question. Where nobody has told it, `none`, `no` or the first option stands in for it. */
export function ordinaryAnswer(content: Content, id: string): Answers[string] {
  const question = content.questions[id];
  if (!question || question.kind === 'scale') return everydayScore;
  // The stand-in makes a forgotten answer fail in the one test that names it, and not in every test with a person in it.
  const [option = ['none', 'no'].find((word) => question.options.includes(word)) ?? question.options[0] ?? ''] =
    ordinaryOptions(content, id);
  return question.kind === 'many' ? [option] : option;
}

/** An ordinary answer to every question, follow-ups included. */
export const ordinaryPerson = (content: Content): Answers =>
  Object.fromEntries(Object.keys(content.questions).map((id) => [id, ordinaryAnswer(content, id)]));

/** People with an ordinary answer to each question that none of them answers: it came after they were written down. */
export function withLaterAnswers<Person extends { readonly answers: Answers }>(
  content: Content,
  people: readonly Person[],
): Person[] {
  const answered = new Set(people.flatMap(({ answers }) => Object.keys(answers)));
  const later = Object.entries(ordinaryPerson(content)).filter(([id]) => !answered.has(id));
  return people.map((person) => ({ ...person, answers: { ...person.answers, ...Object.fromEntries(later) } }));
}
