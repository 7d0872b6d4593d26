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

interface Variable {
  readonly name: string;
  /** The variables that it calls. */
  readonly calls: readonly string[];
  readonly evaluate: Evaluate;
}

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
  readonly #variables: readonly Variable[];
  readonly #items: ReadonlyMap<string, QuestionnaireItem>;
  readonly #code: (question: string, option: string) => string;
  readonly #compiled = new Map<string, Evaluate>();

  /** @param code the code that stands for an option of a question. */
  constructor(form: Questionnaire, code: (question: string, option: string) => string) {
    this.#form = form;
    this.#code = code;
    this.#items = new Map(itemsOf(form.item).map((item) => [item.linkId, item]));
    this.#variables = extensionsOf(form, 'http://hl7.org/fhir/StructureDefinition/variable').map(
      ({ valueExpression }) => {
        const { name, expression } = valueExpression!;
        const calls = [...expression.matchAll(/%(\w+)/g)].map(([, called]) => called!);
        return { name: name!, calls, evaluate: this.#compile(expression) };
      },
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

  /** The variables that these need, themselves among them, in the order of the form. */
  neededBy(names: readonly string[]): readonly Variable[] {
    const needed = new Set(names);
    const inReverse = this.#variables.toReversed().filter(({ name, calls }) => {
      if (!needed.has(name)) return false;
      for (const call of calls) needed.add(call);
      return true;
    });
    return inReverse.reverse();
  }

  /** What the form makes of a response; of some of its variables alone, where they are handed in. */
  fill(response: QuestionnaireResponse, wanted: readonly Variable[] = this.#variables): Filled {
    const environment: Record<string, unknown> = { resource: response, questionnaire: this.#form };
    const variables: Record<string, unknown[]> = {};
    for (const { name, evaluate } of wanted) environment[name] = variables[name] = evaluate(response, environment);
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
