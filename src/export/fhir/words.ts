/** The words of questions, options and results as FHIR's plain strings, for one region. */
import type { OwnIds } from '../../content/ids.js';
import { content } from '../../content/index.js';
import type { QuestionId } from '../../content/questions.js';
import type { RegionId } from '../../content/regions.js';
import type { Content, Page } from '../../content/schema.js';
import { fillPlain } from '../../text/fill.js';
import { labelled, questionWords, withValues } from '../../text/forms.js';
import type { AnyQuestionText, Text } from '../../text/text.js';

export interface Words {
  readonly text: Text;
  /** A sentence with the words and numbers of the region. */
  readonly plain: (sentence: string) => string;
  /** Which content it is. */
  version(version: Content['version']): string;
  /** A question's words; undefined where the language leaves the question out. */
  question(id: QuestionId): AnyQuestionText | undefined;
  /** An option's label, with its hint: both are needed to answer rightly, and FHIR has one place for them. */
  option(question: QuestionId, option: string): string | undefined;
  /** A page's heading; where it has none, the few words that name its first question; undefined where the language leaves it out. */
  heading(page: Page<OwnIds>): string | undefined;
}

export function wordsOf(text: Text, region: RegionId): Words {
  const plain = (sentence: string): string => fillPlain(sentence, text, region, content.regions[region]);
  const question = (id: QuestionId): AnyQuestionText | undefined => questionWords(text, id);
  return {
    text,
    plain,
    version: ({ version, date, reviewBy }) => withValues(text.result.aboutVersion, { version, date, reviewBy }),
    question,
    option(id, option) {
      const own = question(id);
      if (!own) return undefined;
      const words = own.options[option] ?? option;
      return plain(typeof words === 'string' ? words : labelled(text, words.label, words.hint));
    },
    heading: ({ id, questions = [] }) => {
      const [first] = questions;
      const heading = text.pages[id]?.heading ?? (first && question(first)?.short);
      return heading === undefined ? undefined : plain(heading);
    },
  };
}
