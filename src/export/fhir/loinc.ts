/**
 * The LOINC codes of questions that come from an instrument of others, by question id. A question that is not here has codes
 * of this package alone. What was compared, and what differs, is in docs/fhir.md.
 */

/** A question with its LOINC code and, where its options are those of the instrument, theirs. */
interface LoincQuestion {
  readonly code: string;
  readonly display: string;
  /** Answer codes by option id. */
  readonly answers?: Readonly<Record<string, string>>;
}

export const loincSystem = 'http://loinc.org';

/** Asked for by the licence of LOINC wherever its codes stand. */
export const loincNotice =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the ' +
  'Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at ' +
  'http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.';

// Answer list LL358-3, in the words of the PHQ-4.
const howOften = {
  'not-at-all': 'LA6568-5',
  'several-days': 'LA6569-3',
  'more-than-half-the-days': 'LA6570-1',
  'nearly-every-day': 'LA6571-9',
};

export const loincQuestions: Readonly<Partial<Record<string, LoincQuestion>>> = {
  nervous: { code: '69725-0', display: 'Feeling nervous, anxious or on edge', answers: howOften },
  // LOINC words this item as a question, and in its own form the third answer as "More days than not" (LA18938-3). The PHQ-4,
  // and we, say "More than half the days", which is LA6570-1.
  worry: {
    code: '68509-9',
    display: 'Over the past 2 weeks have you not been able to stop or control worrying',
    answers: howOften,
  },
  'little-interest': {
    code: '44250-9',
    display: 'Little interest or pleasure in doing things',
    answers: howOften,
  },
  'feeling-down': { code: '44255-8', display: 'Feeling down, depressed, or hopeless', answers: howOften },
  'pain-score': {
    code: '72514-3',
    display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
  },
};

/** Panels: the code of a page that asks exactly these questions. */
export const loincPanels = [
  {
    code: '69724-3',
    display: 'Patient health questionnaire 4 item',
    questions: ['nervous', 'worry', 'little-interest', 'feeling-down'],
  },
] as const;
