/**
 * The FHIR R4 resources that this package writes, with the elements that it uses and no others. It knows the standard's names
 * and nothing of back pain.
 */

export interface Coding {
  readonly system: string;
  readonly code: string;
  /** Left out where the resource's language has no words for it. */
  readonly display?: string;
}

export interface Expression {
  /** What later expressions call the value: `%name`. */
  readonly name?: string;
  readonly language: 'text/fhirpath';
  readonly expression: string;
}

/** A named addition to a resource or an element of it: one value, or additions of its own. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueInteger?: number;
  readonly valueDecimal?: number;
  readonly valueString?: string;
  readonly valueCoding?: Coding;
  readonly valueCodeableConcept?: { readonly coding: readonly { readonly system: string; readonly code: string }[] };
  readonly valueExpression?: Expression;
}

/** The item is enabled when another item has this answer. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: '=';
  readonly answerCoding: Coding;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly code?: readonly Coding[];
  readonly text?: string;
  readonly type: 'group' | 'display' | 'choice' | 'integer';
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  readonly extension: readonly Extension[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly subjectType: readonly string[];
  readonly date: string;
  readonly description: string;
  readonly copyright: string;
  readonly effectivePeriod: { readonly start: string; readonly end: string };
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  /** The address of the Questionnaire, `|` and the version of the content. */
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}
