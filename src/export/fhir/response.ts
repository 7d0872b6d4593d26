/**
 * Answers as a FHIR R4 QuestionnaireResponse with what they come to, and such a response as answers again. What is read is
 * the answers alone: what they come to is worked out anew.
 */
import type { OwnIds } from '../../content/ids.js';
import { content } from '../../content/index.js';
import type { QuestionId } from '../../content/questions.js';
import type { Content, Question } from '../../content/schema.js';
import { checkedAnswers, written, type Answer, type Answers } from '../../engine/answers.js';
import { assessmentOf } from '../../engine/assessment.js';
import { idsOf } from '../../engine/entries.js';
import { replay, tierOrder } from '../../engine/journey.js';
import { isDay } from '../../text/calendar-day.js';
import { langTag } from '../../text/forms.js';
import type { Text } from '../../text/text.js';
import { codingsOf, defaultBase, optionCode, optionSystem, questionnaireUrl } from './codes.js';
import { pageId, resultIds, returnId, stageId, startId } from './link-ids.js';
import type { FormOptions } from './questionnaire.js';
import type { Coding, QuestionnaireResponse, ResponseAnswer, ResponseItem } from './resources.js';
import { wordsOf } from './words.js';

export interface ResponseOptions extends FormOptions {
  /** When the answers were given, as a FHIR dateTime: "2026-11-27T09:30:00Z". There is no clock here. */
  readonly authored: string;
}

const questions: Content['questions'] = content.questions;
const { version } = content.version;
const profile = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaireresponse';

/** A day, or a moment with its time zone. FHIR has no 24:00, which `Date` takes. */
const dateTime = /^\d{4}-\d{2}-\d{2}(T(?!24)\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Ticked options in the order of the question, whatever the order in which they were ticked. */
function inOrder(id: string, ticked: readonly string[]): string[] {
  const question = questions[id];
  return question?.kind === 'many' ? question.options.filter((option) => ticked.includes(option)) : [...ticked];
}

function isDateTime(value: unknown): boolean {
  if (typeof value !== 'string' || !dateTime.test(value) || Number.isNaN(Date.parse(value))) return false;
  return isDay(value.slice(0, 10));
}

const said = (text: string | undefined): Pick<ResponseItem, 'text'> => (text === undefined ? {} : { text });

/** Items of which some may be left out because nothing is in them. */
const filled = (item: ResponseItem): ResponseItem[] => (item.item?.length || item.answer?.length ? [item] : []);

/**
 * Answers as a QuestionnaireResponse to the Questionnaire of the same text and options. It holds the answers that count, the
 * tier where it can no longer rise, the rules that hold and the reasons; the content's version is in its `questionnaire`.
 * @param answers option ids, lists of option ids or numbers, by question id.
 * @param text the words of a language, such as `en`.
 * @returns a resource that is the same, byte for byte, for the same answers, words and options. It is `completed` where the
 * tier can no longer rise, an emergency included, and otherwise `in-progress`.
 * @throws AnswerError naming the question, the value and what is allowed.
 * @throws TypeError when `authored` is no date and time.
 */
export function response(
  answers: Answers,
  text: Text,
  { authored, region = 'INT', base = defaultBase }: ResponseOptions,
): QuestionnaireResponse {
  if (!isDateTime(authored)) {
    throw new TypeError(
      `“authored” cannot be ${written(authored)}: expected a date, or a date and time with its zone, such as 2026-11-27T09:30:00Z.`,
    );
  }
  const replayed = replay<OwnIds>(content, checkedAnswers(content.questions, answers));
  const { tier, urgencyKnown, fired, reasons } = assessmentOf(content, replayed);
  const words = wordsOf(text, region);
  const codings = codingsOf(words, base);
  const withSigns = new Set(reasons.filter(({ signs }) => signs.length > 0).map(({ reason }) => reason));

  const answered = (id: QuestionId): ResponseItem[] => {
    const answer = replayed.counted[id];
    const given = (one: string | number): ResponseAnswer =>
      typeof one === 'number' ? { valueInteger: one } : { valueCoding: codings.option(id, one) };
    const list = answer === undefined ? [] : typeof answer === 'object' ? inOrder(id, answer) : [answer];
    // An answer that was given in another language counts in one that has no words for the question too.
    const asked = words.question(id)?.question;
    return filled({ linkId: id, ...said(asked && words.plain(asked)), answer: list.map(given) });
  };
  const coded = (linkId: string, name: string, list: readonly Coding[]): ResponseItem[] =>
    filled({ linkId, text: name, answer: list.map((valueCoding) => ({ valueCoding })) });

  return {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [profile] },
    language: langTag(text.language),
    questionnaire: `${questionnaireUrl(base)}|${version}`,
    // A clinic looks at what is completed, and an emergency ends the check: it must not wait as a draft.
    status: urgencyKnown ? 'completed' : 'in-progress',
    authored,
    item: [
      ...content.stages.flatMap(({ id: stage }) =>
        filled({
          linkId: stageId(stage),
          text: text.stages[stage],
          item: content.pages
            .filter((page) => page.stage === stage)
            .flatMap((page) =>
              page.questions
                ? filled({
                    linkId: pageId(page.id),
                    ...said(words.heading(page)),
                    item: page.questions.flatMap(answered),
                  })
                : [],
            ),
        }),
      ),
      ...filled({
        linkId: resultIds.group,
        text: text.form.result,
        item: [
          ...coded(resultIds.tier, text.form.tier, urgencyKnown ? [codings.tier(tier)] : []),
          ...coded(
            resultIds.rules,
            text.form.rules,
            fired.map(({ rule }) => codings.rule(rule)),
          ),
          ...coded(
            resultIds.reasons,
            text.result.reasonsHeading,
            idsOf(content.reasons)
              .filter((id) => withSigns.has(id))
              .map(codings.reason),
          ),
        ],
      }),
    ],
  };
}

/** A response that cannot be read. The message names the place in it, what stands there and what was expected. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError';
  /** Where in the response: `QuestionnaireResponse.item[0].linkId`. */
  readonly path: string;
  readonly value: unknown;

  constructor(path: string, value: unknown, expected: string) {
    const found = value === undefined ? 'is missing' : `is ${written(value).slice(0, 200)}`;
    super(`${path} ${found}: expected ${expected}.`);
    this.path = path;
    this.value = value;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(path: string, value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ResponseError(path, value, what);
  return value as Fields;
}
/** The elements of a list, each with its path; none where it is left out. */
function listOf(path: string, value: unknown): (readonly [path: string, element: unknown])[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new ResponseError(path, value, 'a list');
  return value.map((element: unknown, index) => [`${path}[${String(index)}]`, element] as const);
}
/** A value that is one of these. */
function among(path: string, value: unknown, expected: readonly string[]): string {
  if (typeof value === 'string' && expected.includes(value)) return value;
  throw new ResponseError(
    path,
    value,
    expected.length === 1 ? JSON.stringify(expected[0]) : `one of ${expected.join(', ')}`,
  );
}

/** Where the code systems of a response are kept: what stands before the name of its Questionnaire. */
function baseOf(questionnaire: unknown): string {
  const path = 'QuestionnaireResponse.questionnaire';
  const ending = `${questionnaireUrl('')}|${version}`;
  if (typeof questionnaire !== 'string' || !questionnaire.endsWith(ending)) {
    throw new ResponseError(
      path,
      questionnaire,
      `the address of the Questionnaire of this content, which ends with ${ending}; answers to another version may mean something else`,
    );
  }
  return questionnaire.slice(0, -ending.length);
}

/** One answer to a question: an option id, or a number. */
function valueOf(base: string, id: string, question: Question, path: string, answer: unknown): string | number {
  const { valueCoding, valueInteger } = fieldsOf(path, answer, 'an answer');
  if (question.kind === 'scale') {
    if (typeof valueInteger === 'number') return valueInteger;
    throw new ResponseError(`${path}.valueInteger`, valueInteger, 'a whole number');
  }
  const { system, code } = fieldsOf(`${path}.valueCoding`, valueCoding, `a coding of an option of “${id}”`);
  among(`${path}.valueCoding.system`, system, [optionSystem(base, id)]);
  const codes = question.options.map((option) => optionCode(id, option));
  const found = codes.indexOf(among(`${path}.valueCoding.code`, code, codes));
  return question.options[found] as string;
}

const groups: ReadonlySet<string> = new Set([
  resultIds.group,
  startId,
  ...tierOrder.map(returnId),
  ...content.stages.map(({ id }) => stageId(id)),
  ...content.pages.map(({ id }) => pageId(id)),
]);
const results: ReadonlySet<string> = new Set([resultIds.tier, resultIds.rules, resultIds.reasons]);
/** What only shows words has a dot in its link id, and nothing else has. */
const isShown = (linkId: string): boolean => linkId.includes('.');

/**
 * The answers in a QuestionnaireResponse to the Questionnaire of this content, filled in by whatever form filler.
 * @returns option ids, lists of option ids or numbers, by question id, as `assess` takes them.
 * @throws ResponseError naming the place in the response, what stands there and what was expected.
 * @throws AnswerError naming a question whose answers cannot go together, and what is allowed.
 */
export function answers(from: unknown): Answers {
  const resource = fieldsOf('The response', from, 'a QuestionnaireResponse');
  among('QuestionnaireResponse.resourceType', resource['resourceType'], ['QuestionnaireResponse']);
  const base = baseOf(resource['questionnaire']);
  const found: Record<string, Answer> = {};

  const read = (path: string, element: unknown): void => {
    const item = fieldsOf(path, element, 'an item');
    const { linkId } = item;
    const inside = listOf(`${path}.item`, item['item']);
    const given = listOf(`${path}.answer`, item['answer']);
    if (typeof linkId !== 'string') throw new ResponseError(`${path}.linkId`, linkId, 'the link id of an item');
    const question = Object.hasOwn(questions, linkId) ? questions[linkId] : undefined;
    if (!question && !groups.has(linkId) && !results.has(linkId) && !isShown(linkId)) {
      throw new ResponseError(`${path}.linkId`, linkId, 'the link id of an item of the Questionnaire');
    }
    for (const [place, one] of inside) read(place, one);
    if (results.has(linkId) || given.length === 0) return;
    if (!question)
      throw new ResponseError(`${path}.answer`, item['answer'], `no answer to “${linkId}”, which asks nothing`);
    if (Object.hasOwn(found, linkId)) throw new ResponseError(`${path}.linkId`, linkId, 'each question once');
    const values = given.map(([place, answer]) => valueOf(base, linkId, question, place, answer));
    const [first, ...more] = values;
    if (question.kind === 'many') found[linkId] = values as string[];
    else if (more.length === 0) found[linkId] = first as string | number;
    else throw new ResponseError(`${path}.answer`, item['answer'], 'one answer');
  };
  for (const [path, item] of listOf('QuestionnaireResponse.item', resource['item'])) read(path, item);
  const checked: Record<string, Answer | undefined> = checkedAnswers(content.questions, found);
  for (const [id, answer] of Object.entries(checked)) if (typeof answer === 'object') checked[id] = inOrder(id, answer);
  return checked;
}
