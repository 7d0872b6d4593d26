/** The words of questions, options and results as FHIR's plain strings, for one region. */
import { content } from '../../content/index.js';
import type { RegionId } from '../../content/regions.js';
import type { Page } from '../../content/schema.js';
import { fillPlain } from '../../text/fill.js';
import type { OptionText, Text } from '../../text/text.js';

interface QuestionWords {
  readonly question: string;
  readonly hint?: string;
  readonly counts?: string;
  readonly why?: string;
  readonly short: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

export interface Words {
  readonly text: Text;
  /** A sentence with the words and numbers of the region. */
  readonly plain: (sentence: string) => string;
  question(id: string): QuestionWords;
  /** An option's label, with its hint: both are needed to answer rightly, and FHIR has one place for them. */
  option(question: string, option: string): string;
  /** A page's heading; where it has none, the few words that name its first question. */
  heading(page: Page): string;
}

export function wordsOf(text: Text, region: RegionId): Words {
  const plain = (sentence: string): string => fillPlain(sentence, text, region, content.regions[region]);
  const question = (id: string): QuestionWords =>
    (text.questions as Readonly<Record<string, QuestionWords>>)[id] as QuestionWords;
  return {
    text,
    plain,
    question,
    option(id, option) {
      const words = question(id).options[option] ?? option;
      return plain(typeof words === 'string' ? words : `${words.label}. ${words.hint}`);
    },
    heading: ({ id, questions = [] }) => {
      const words = (text.pages as Readonly<Record<string, { readonly heading: string } | undefined>>)[id];
      return plain(words?.heading ?? question(questions[0] ?? '').short);
    },
  };
}
