/**
 * A form filler made of the FHIRPath engine that HL7's SDC names, as others would write one: it puts answers into a
 * QuestionnaireResponse, evaluates the variables in their order, and hands out what the form calculates and enables.
 * It knows FHIR and SDC, and nothing of the check.
 */
import { compile } from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4';
import type {
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  ResponseItem,
} from '../../../../src/export/fhir/index.js';
import type { Answers } from '../../../../src/engine/answers.js';

const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
type Evaluate = (resource: object, environment: Record<string, unknown>) => unknown[];

export const extensionsOf = ({ extension }: { extension?: readonly Extension[] }, url: string): Extension[] =>
  (extension ?? []).filter((one) => one.url === url);

/** Every item of a form, those inside of others too. */
export const itemsOf = (items: readonly QuestionnaireItem[] = []): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.item)]);

export interface Filled {
  /** The value of each variable, by its name. */
  readonly variables: Readonly<Record<string, unknown[]>>;
  /** The codes that an item calculates. */
  calculated(linkId: string): string[];
  /** Whether an item is enabled; where it says nothing, it is. */
  enabled(linkId: string): boolean;
}

export class FormFiller {
  readonly #form: Questionnaire;
  readonly #variables: readonly (readonly [name: string, evaluate: Evaluate])[];
  readonly #items: ReadonlyMap<string, QuestionnaireItem>;
  readonly #code: (question: string, option: string) => string;
  readonly #compiled = new Map<string, Evaluate>();

  /** @param code the code that stands for an option of a question. */
  constructor(form: Questionnaire, code: (question: string, option: string) => string) {
    this.#form = form;
    this.#code = code;
    this.#items = new Map(itemsOf(form.item).map((item) => [item.linkId, item]));
    this.#variables = extensionsOf(form, 'http://hl7.org/fhir/StructureDefinition/variable').map(
      ({ valueExpression }) => [valueExpression!.name!, this.#compile(valueExpression!.expression)],
    );
  }

  #compile(expression: string): Evaluate {
    const known = this.#compiled.get(expression) ?? (compile(expression, r4) as Evaluate);
    this.#compiled.set(expression, known);
    return known;
  }

  /** A response with these answers, in the shape of the form, whether or not they are enabled. */
  response(answers: Answers): QuestionnaireResponse {
    const fill = (items: readonly QuestionnaireItem[] = []): ResponseItem[] =>
      items.flatMap(({ linkId, type, answerOption = [], item }): ResponseItem[] => {
        const answer = answers[linkId];
        if (type === 'group') {
          const inside = fill(item);
          return inside.length > 0 ? [{ linkId, item: inside }] : [];
        }
        if (answer === undefined) return [];
        if (typeof answer === 'number') return [{ linkId, answer: [{ valueInteger: answer }] }];
        const codings = [answer].flat().map((option) => {
          const code = this.#code(linkId, option);
          return { valueCoding: answerOption.find(({ valueCoding }) => valueCoding.code === code)!.valueCoding };
        });
        return [{ linkId, answer: codings }];
      });
    return {
      resourceType: 'QuestionnaireResponse',
      meta: { profile: [] },
      language: this.#form.language,
      questionnaire: this.#form.url,
      status: 'in-progress',
      authored: '2026-11-27T09:00:00Z',
      item: fill(this.#form.item),
    };
  }

  /** What the form makes of a response. */
  fill(response: QuestionnaireResponse): Filled {
    const environment: Record<string, unknown> = { resource: response, questionnaire: this.#form };
    const variables: Record<string, unknown[]> = {};
    for (const [name, evaluate] of this.#variables)
      environment[name] = variables[name] = evaluate(response, environment);
    const codesOf = (filled: unknown[]): string[] => filled.map((coding) => (coding as { code: string }).code);
    return {
      variables,
      calculated: (linkId) => {
        const [{ valueExpression } = {}] = extensionsOf(
          this.#items.get(linkId)!,
          `${sdc}/sdc-questionnaire-calculatedExpression`,
        );
        return codesOf(this.#compile(valueExpression!.expression)(response, environment));
      },
      enabled: (linkId) => {
        const item = this.#items.get(linkId)!;
        const [{ valueExpression } = {}] = extensionsOf(item, `${sdc}/sdc-questionnaire-enableWhenExpression`);
        if (valueExpression) return this.#compile(valueExpression.expression)(response, environment)[0] === true;
        const tests = (item.enableWhen ?? []).map(({ question, answerCoding }) =>
          answersOf(response.item, question).includes(answerCoding.code),
        );
        if (tests.length === 0) return true;
        return item.enableBehavior === 'all' ? tests.every(Boolean) : tests.some(Boolean);
      },
    };
  }
}

const answersOf = (items: readonly ResponseItem[] = [], linkId: string): (string | undefined)[] =>
  items.flatMap((item) => [
    ...(item.linkId === linkId ? (item.answer ?? []).map(({ valueCoding }) => valueCoding?.code) : []),
    ...answersOf(item.item, linkId),
  ]);
