/**
 * The check as a FHIR R4 Questionnaire: its questions and words, when each is asked, and everything that follows from the
 * answers as FHIRPath, so that a form filler of others reaches the same tier. It knows no particular question.
 */
import type { Condition } from '../../content/conditions.js';
import type { OwnIds } from '../../content/ids.js';
import { content } from '../../content/index.js';
import type { RegionId } from '../../content/regions.js';
import type { QuestionId } from '../../content/questions.js';
import type { Content, Page, Question } from '../../content/schema.js';
import { exclusiveOptions } from '../../content/options.js';
import { entries, idsOf } from '../../engine/entries.js';
import { tierOrder } from '../../engine/journey.js';
import { returnLine } from '../../text/sentences.js';
import { labelled, langTag, named } from '../../text/forms.js';
import type { AnyQuestionText, Text } from '../../text/text.js';
import { codingsOf, defaultBase, optionCode, questionnaireUrl, type Codings } from './codes.js';
import { enableWhen } from './enable-when.js';
import { allOf, anyOf, literal } from './fhirpath.js';
import { pageId, resultIds, returnId, stageId, startId } from './link-ids.js';
import { logicOf, offeredWhen, type Logic } from './logic.js';
import { loincNotice, loincPanels, loincQuestions, loincSystem } from './loinc.js';
import type { AnswerOption, Coding, Expression, Extension, Questionnaire, QuestionnaireItem } from './resources.js';
import { wordsOf, type Words } from './words.js';

const fhir = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

export interface FormOptions {
  /** Whose words for the body and for places of care, and whose phone numbers; without it, those of no country. */
  readonly region?: RegionId;
  /** Where the clinic keeps the Questionnaire and its code systems: the start of their addresses. */
  readonly base?: string;
}

const written = (expression: string, name?: string): Expression => ({
  ...(name === undefined ? {} : { name }),
  language: 'text/fhirpath',
  expression,
});
const control = (code: string): Extension => ({
  url: `${fhir}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
const enabledBy = (expression: string): Extension => ({
  url: `${sdc}/sdc-questionnaire-enableWhenExpression`,
  valueExpression: written(expression),
});
const calculated = (expression: string): Extension => ({
  url: `${sdc}/sdc-questionnaire-calculatedExpression`,
  valueExpression: written(expression),
});
const shown = (linkId: string, text: string, ...extension: Extension[]): QuestionnaireItem => ({
  ...(extension.length > 0 ? { extension } : {}),
  linkId,
  text,
  type: 'display',
});

const rulesByUrgency = tierOrder.flatMap((tier) =>
  idsOf(content.rules).filter((id) => content.rules[id].tier === tier),
);

/** What the parts of the form are made from. */
class Form {
  readonly words: Words;
  readonly codings: Codings;
  readonly region: RegionId;
  readonly logic: Logic<OwnIds>;
  readonly content: Content<OwnIds> = content;

  constructor(text: Text, { region = 'INT', base = defaultBase }: FormOptions) {
    this.words = wordsOf(text, region);
    this.codings = codingsOf(this.words, base);
    this.region = region;
    this.logic = logicOf(content, optionCode);
  }

  /** When an item is enabled: in the plain form where it has one, otherwise by an expression. */
  #when(condition: Condition | undefined): Pick<QuestionnaireItem, 'extension' | 'enableWhen' | 'enableBehavior'> {
    if (!condition) return {};
    const plain = enableWhen({ content: this.content, coding: this.codings.option }, condition);
    return plain ?? { extension: [enabledBy(this.logic.holds(condition))] };
  }

  #options(id: QuestionId, options: readonly string[], isMany: boolean): AnswerOption[] {
    return options.map((option, index): AnswerOption => {
      const extension: Extension[] = [
        ...(isMany && exclusiveOptions.has(option)
          ? [{ url: `${fhir}/questionnaire-optionExclusive`, valueBoolean: true }]
          : []),
        // What the option counts in a score.
        ...(optionCode(id, option) === option ? [] : [{ url: `${fhir}/ordinalValue`, valueDecimal: index }]),
      ];
      return { ...(extension.length > 0 ? { extension } : {}), valueCoding: this.codings.option(id, option) };
    });
  }

  /** An option that is not offered to everybody is switched on and off by an expression. */
  #offered(id: QuestionId, question: Question): Extension[] {
    return offeredWhen(question).map(([option, condition]) => ({
      url: `${sdc}/sdc-questionnaire-answerOptionsToggleExpression`,
      extension: [
        { url: 'option', valueCoding: this.codings.option(id, option) },
        { url: 'expression', valueExpression: written(this.logic.holds(condition)) },
      ],
    }));
  }

  #question(id: QuestionId, words: AnyQuestionText, inRows: boolean): QuestionnaireItem {
    const question: Question = this.content.questions[id];
    const { question: text, short, hint, counts, why } = words;
    const { plain } = this.words;
    const { flow, scaleEnds } = this.words.text;
    const { extension: enabled = [], ...when } = this.#when(question.when);
    const loinc = loincQuestions[id];
    const kind: Extension[] =
      question.kind === 'scale'
        ? [
            { url: `${fhir}/minValue`, valueInteger: question.min },
            { url: `${fhir}/maxValue`, valueInteger: question.max },
          ]
        : [
            control(question.kind === 'many' ? 'check-box' : 'radio-button'),
            { url: `${fhir}/questionnaire-choiceOrientation`, valueCode: inRows ? 'horizontal' : 'vertical' },
          ];
    const more = [
      ...(hint === undefined ? [] : [shown(`${id}.hint`, plain(hint))]),
      ...(question.kind === 'scale'
        ? [
            shown(
              `${id}.ends`,
              `${String(question.min)}: ${scaleEnds.least} · ${String(question.max)}: ${scaleEnds.most}`,
            ),
          ]
        : []),
      ...(counts === undefined ? [] : [shown(`${id}.counts`, `${flow.counts} ${plain(counts)}`, control('help'))]),
      ...(why === undefined ? [] : [shown(`${id}.why`, `${flow.why} ${plain(why)}`, control('help'))]),
    ];
    return {
      extension: [
        ...kind,
        { url: `${sdc}/sdc-questionnaire-shortText`, valueString: plain(short) },
        ...enabled,
        ...this.#offered(id, question),
      ],
      linkId: id,
      ...(loinc ? { code: [{ system: loincSystem, code: loinc.code, display: loinc.display }] } : {}),
      text: plain(text),
      ...(question.kind === 'scale'
        ? { type: 'integer' }
        : {
            type: 'choice',
            ...(question.kind === 'many' ? { repeats: true } : {}),
            answerOption: this.#options(id, question.options, question.kind === 'many'),
          }),
      ...when,
      ...(more.length > 0 ? { item: more } : {}),
    };
  }

  #page(page: Page<OwnIds>): QuestionnaireItem[] {
    const { id, questions = [] } = page;
    const item = questions.flatMap((name) => {
      const words = this.words.question(name);
      return words ? [this.#question(name, words, page.layout === 'rows')] : [];
    });
    // A page of which the language leaves a question out is not asked, as in the check itself.
    if (item.length === 0 || item.length < questions.length) return [];
    const panel = loincPanels.find(
      (one) => one.questions.length === questions.length && one.questions.every((name) => questions.includes(name)),
    );
    // A page of which every question depends on something is not there where none of them is asked.
    const conditions = questions.map((name) => this.content.questions[name].when);
    const any = conditions.filter((when) => when !== undefined);
    return [
      {
        ...(any.length === conditions.length ? this.#when({ any }) : {}),
        linkId: pageId(id),
        ...(panel ? { code: [{ system: loincSystem, code: panel.code, display: panel.display }] } : {}),
        text: this.words.heading(page),
        type: 'group',
        item,
      },
    ];
  }

  /** Whether it asks the questions of an instrument, whose authors ask to be named beside them. */
  get quotes(): boolean {
    return this.content.pages.some(
      ({ instrument, questions = [] }) => instrument && questions.every((id) => this.words.question(id)),
    );
  }

  stages(): QuestionnaireItem[] {
    const { stages, pages } = this.content;
    return stages.map(({ id, waits }) => ({
      ...(waits ? { extension: [enabledBy(this.logic.mayWait)] } : {}),
      linkId: stageId(id),
      text: this.words.text.stages[id],
      type: 'group',
      item: pages.filter(({ stage }) => stage === id).flatMap((page) => this.#page(page)),
    }));
  }

  /** What must never wait for a form, before its first question. */
  start(): QuestionnaireItem[] {
    const { emergencyLead, emergencyList, disclaimer } = this.words.text.start;
    const { plain } = this.words;
    return [
      {
        linkId: startId,
        text: plain(emergencyLead),
        type: 'group',
        item: entries(emergencyList).map(([id, sign]) => shown(`${startId}.${id}`, plain(sign))),
      },
      shown(`${startId}.disclaimer`, plain(disclaimer)),
    ];
  }

  /** One of the results that are calculated: its options are the ids that `expression` may give. */
  #calculated(
    linkId: string,
    text: string,
    options: readonly Coding[],
    expression: string,
    isMany: boolean,
  ): QuestionnaireItem {
    const own = `%questionnaire.repeat(item).where(linkId = ${literal(linkId)}).answerOption.value`;
    return {
      extension: [control(isMany ? 'autocomplete' : 'drop-down'), calculated(`${own}.where(code in ${expression})`)],
      linkId,
      text,
      type: 'choice',
      ...(isMany ? { repeats: true } : {}),
      readOnly: true,
      answerOption: options.map((valueCoding) => ({ valueCoding })),
    };
  }

  result(): QuestionnaireItem {
    const { plain, text } = this.words;
    const { form, tiers, result, actions } = text;
    const { logic } = this;
    const known = (expression: string): string => allOf([logic.urgencyKnown, expression]);
    return {
      linkId: resultIds.group,
      text: form.result,
      type: 'group',
      item: [
        shown('result.unknown', form.unanswered, enabledBy(`${logic.urgencyKnown}.not()`)),
        this.#calculated(
          resultIds.tier,
          form.tier,
          tierOrder.map(this.codings.tier),
          `${logic.tier}.where(${logic.urgencyKnown})`,
          false,
        ),
        ...tierOrder.map((tier) =>
          shown(
            `result.tier.${tier}`,
            plain(labelled(text, tiers[tier].heading, tiers[tier].lead)),
            enabledBy(known(`${logic.tier} = ${literal(tier)}`)),
          ),
        ),
        ...logic.actions.map(([id, told]) => shown(`result.action.${id}`, plain(actions[id]), enabledBy(known(told)))),
        ...this.#comeBack(known),
        ...this.#support(),
        this.#calculated(resultIds.rules, form.rules, rulesByUrgency.map(this.codings.rule), logic.fired, true),
        this.#calculated(
          resultIds.reasons,
          result.reasonsHeading,
          idsOf(content.reasons).map(this.codings.reason),
          logic.reasons,
          true,
        ),
      ],
    };
  }

  /** When to come back sooner: a group for each urgency, and each line in the form that fits. */
  #comeBack(known: (expression: string) => string): QuestionnaireItem[] {
    const { text, plain } = this.words;
    const { comeBack, returnEmergency, returnToday, returnThisWeek } = text.result;
    const leads = { emergency: returnEmergency, 'same-day': returnToday, soon: returnThisWeek };
    return entries(leads).flatMap(([urgency, lead]) => {
      const lines = this.logic.returnAdvice.filter((line) => line.urgency === urgency);
      if (lines.length === 0) return [];
      const item = lines.flatMap(({ line, told, again }) => {
        const words = (form: boolean): string => plain(returnLine(text, line, form));
        const first = shown(`return.${line}`, words(false), enabledBy(known(allOf([told, `${again}.not()`]))));
        if (again === 'false') return [first];
        return [first, shown(`return.${line}.again`, words(true), enabledBy(known(allOf([told, again]))))];
      });
      const some = anyOf(lines.map(({ told }) => told));
      return [
        {
          extension: [enabledBy(known(some))],
          linkId: returnId(urgency),
          text: plain(named(text, comeBack, lead)),
          type: 'group',
          item,
        },
      ];
    });
  }

  /** Whom to turn to when low mood or distress is too much: for everybody, and more where the answers point to it. */
  #support(): QuestionnaireItem[] {
    const { plain, text } = this.words;
    const { crisisHeading, crisisLead, unsafe } = text.result;
    const lines = text.regions[this.region].crisis;
    const words = [labelled(text, crisisHeading, crisisLead), ...lines.map((line) => `• ${line}`)];
    return [
      ...words.map((line, index) =>
        shown(`result.crisis.${String(index)}`, plain(line), enabledBy(this.logic.holds(this.content.crisis))),
      ),
      shown('result.unsafe', plain(unsafe)),
    ];
  }
}

/**
 * The check as a Questionnaire of FHIR R4, for a form filler that knows SDC: base, rendering and behaviour.
 * @param text the words of a language, such as `en`.
 * @returns a resource that is the same, byte for byte, for the same words and options.
 */
export function questionnaire(text: Text, options: FormOptions = {}): Questionnaire {
  const form = new Form(text, options);
  const { version }: Content<OwnIds> = content;
  const item = [...form.start(), ...form.stages(), form.result()];
  return {
    resourceType: 'Questionnaire',
    meta: {
      profile: [`${sdc}/sdc-questionnaire`, `${sdc}/sdc-questionnaire-render`, `${sdc}/sdc-questionnaire-behave`],
    },
    language: langTag(text.language),
    extension: [
      {
        url: `${fhir}/artifact-versionAlgorithm`,
        valueCoding: { system: 'http://hl7.org/fhir/version-algorithm', code: 'semver', display: 'SemVer' },
      },
      ...form.logic.variables.map(({ name, expression }) => ({
        url: `${fhir}/variable`,
        valueExpression: written(expression, name),
      })),
    ],
    url: questionnaireUrl(options.base ?? defaultBase),
    version: version.version,
    name: 'BackPainCheck',
    title: text.start.heading,
    // Whoever uses it decides on "active": no clinician has approved the content.
    status: 'draft',
    subjectType: ['Patient'],
    date: version.date,
    description: [form.words.plain(text.start.disclaimer), form.words.version(version)].join(text.joining.sentences),
    copyright: [...(form.quotes ? [text.result.phq] : []), loincNotice].join(' '),
    effectivePeriod: { start: version.date, end: version.reviewBy },
    item,
  };
}
