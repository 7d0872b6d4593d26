/**
 * Somebody whose printed result is the longest of its urgency, as far as changing one answer after another finds it. It knows
 * the length of what is printed, and no rule.
 */
import { content } from '../../src/content/index.js';
import type { Content, Tier } from '../../src/content/schema.js';
import { exclusiveOptions } from '../../src/content/options.js';
import type { Answer, Answers } from '../../src/engine/answers.js';
import { assess } from '../../src/engine/assessment.js';
import { journey, replay } from '../../src/engine/journey.js';
import { clinicianSheet } from '../../src/export/clinician-sheet.js';
import { personSheet } from '../../src/export/person-sheet.js';
import { plainText, type Sheet } from '../../src/export/sheet.js';
import { en } from '../../src/text/en.js';
import { people } from '../browser/people.js';

const { questions }: Content = content;

/** What somebody answers on the way to their result, which an emergency cuts short. */
export function given(answers: Answers): Answers {
  const asked = journey(content, answers).pages.flatMap((page) => page.questions);
  const { counted } = replay(content, answers);
  return Object.fromEntries(asked.map((question) => [question, counted[question]]));
}

/** What is printed for these answers, in Australia, for which the strict page is. */
export function sheetsOf(answers: Answers, date = '', version = ''): Sheet[] {
  const counted = given(answers);
  const source = {
    content,
    text: en,
    regionId: 'AU',
    assessment: assess(content, counted),
    answers: counted,
    date,
    version,
  } as const;
  return [personSheet(source), clinicianSheet(source)];
}

const length = (answers: Answers): number => plainText(sheetsOf(answers)).length;

/** Every way to answer one question otherwise. */
function others(id: string, answer: Answer | undefined): Answer[] {
  const question = questions[id]!;
  if (question.kind === 'scale') return [];
  if (question.kind === 'one') return question.options.filter((option) => option !== answer);
  const ticked = (typeof answer === 'object' ? answer : []).filter((option) => !exclusiveOptions.has(option));
  return question.options
    .filter((option) => !exclusiveOptions.has(option) && !ticked.includes(option))
    .map((option) => [...ticked, option]);
}

/** Whether the check comes to a result of that urgency. */
function comesTo(tier: Tier, answers: Answers): boolean {
  const result = assess(content, answers);
  return result.tier === tier && (result.complete || tier === 'emergency');
}

export function longest(tier: Tier): Answers {
  let best = people[tier];
  for (let before = 0, now = length(best); now > before;) {
    before = now;
    for (const id of Object.keys(questions)) {
      for (const answer of others(id, best[id])) {
        const changed = { ...best, [id]: answer };
        if (!comesTo(tier, changed) || length(changed) <= now) continue;
        best = changed;
        now = length(best);
      }
    }
  }
  return best;
}
