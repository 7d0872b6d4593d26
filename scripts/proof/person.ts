/**
 * People as the proof meets them: the answers behind a solver's model, and those answers in words. It decides nothing.
 */
import type { ReturnAdviceId } from '../../src/content/lines.js';
import type { Content } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { assess } from '../../src/engine/assessment.js';
import { replay } from '../../src/engine/journey.js';
import { en } from '../../src/text/en.js';
import { fillPlain } from '../../src/text/fill.js';
import { returnLine } from '../../src/text/sentences.js';
import { optionsOf, type Given } from './formula.js';
import { truth } from './logic.js';
import { everydayScore, ordinaryOptions } from './ordinary.js';
import type { Assignment } from './solver.js';

/** The answers that are given under an assignment. */
export function answersUnder(content: Content, given: Given, assignment: Assignment): Answers {
  const answers: Record<string, Answers[string]> = {};
  for (const [id, question] of Object.entries(content.questions)) {
    const options = optionsOf(question);
    const told = truth(
      options.map((option) => given(id, option)),
      (variable) => assignment.has(variable),
    );
    const chosen = options.filter((_, index) => told[index]);
    if (chosen.length === 0) continue;
    answers[id] = question.kind === 'scale' ? everydayScore : question.kind === 'many' ? chosen : (chosen[0] ?? '');
  }
  return answers;
}

/** Only the answers that count. */
export const countedAnswers = (content: Content, answers: Answers): Answers => replay(content, answers).counted;

type Words = Readonly<Record<string, { short: string; options: Readonly<Record<string, string | { label: string }>> }>>;
const plain = (content: Content, sentence: string): string => {
  const region = content.regions['GB-ENG'];
  return region ? fillPlain(sentence, en, 'GB-ENG', region) : sentence;
};

/** One answer in the words that a person reads. */
export function answerInWords(content: Content, question: string, answer: Answers[string]): string {
  const words = (en.questions as Words)[question];
  const label = (option: string): string => {
    const text = words?.options[option];
    return text === undefined ? option : plain(content, typeof text === 'string' ? text : text.label);
  };
  const told = typeof answer === 'object' ? answer.map(label).join(', ') : label(String(answer));
  return `${words ? plain(content, words.short) : question}: ${told}`;
}

/** What is out of the ordinary about somebody, in words; only answers that count are told. */
export function personInWords(content: Content, answers: Answers): string[] {
  const counted = countedAnswers(content, answers);
  const remarkable = Object.entries(counted).filter(([id, answer]) => {
    const options = typeof answer === 'object' ? answer : [String(answer)];
    const ordinary = ordinaryOptions(content, id);
    return content.questions[id]?.kind !== 'scale' && !options.every((option) => ordinary.includes(option));
  });
  return remarkable.map(([id, answer]) => answerInWords(content, id, answer));
}

/** A line that names a sign: where it stands, and its id. */
export interface Line {
  readonly list: 'emergencyList' | 'returnAdvice';
  readonly id: string;
}

/** What one page says to somebody: how urgent it is, and one line of a list, each with the list's lead. */
export function pageInWords(content: Content, answers: Answers, { list, id }: Line): [string, string] {
  const { tier, returnAdvice } = assess(content, answers);
  const { emergencyLead, emergencyList } = en.start;
  const { returnEmergency, returnToday, returnThisWeek } = en.result;
  const leads = { emergency: returnEmergency, 'same-day': returnToday, soon: returnThisWeek };
  const urgency = content.returnAdvice[id]?.urgency ?? 'emergency';
  const again = returnAdvice.some((told) => told.line === id && told.again);
  const [lead, words] =
    list === 'emergencyList'
      ? [emergencyLead, (emergencyList as Readonly<Record<string, string>>)[id] ?? id]
      : [leads[urgency], returnLine(en, id as ReturnAdviceId, again)];
  return [plain(content, en.tiers[tier].heading), `${plain(content, lead)} ${plain(content, words)}`];
}
