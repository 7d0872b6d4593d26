/**
 * Everything that the engine decides of answers, as FHIRPath variables of a Questionnaire: which answers count, terms, rules,
 * tier, reasons, and whether the tier may be told. Written from the same data that the engine reads; it knows no particular
 * question or rule.
 */
import type { Condition } from '../../content/conditions.js';
import { noneOfThese } from '../../content/options.js';
import type { Content, Ids, Question, Tier } from '../../content/schema.js';
import { entries, idsOf } from '../../engine/entries.js';
import { isUrgent, tierOrder } from '../../engine/journey.js';
import { allOf, anyOf, fhirPath, literal, type Names } from './fhirpath.js';
import { pageId, stageId } from './link-ids.js';
import { Variables, type Variable } from './variables.js';

export interface ReturnLogic<I extends Ids = Ids> {
  readonly line: I['line'];
  readonly urgency: Tier;
  readonly told: string;
  /** The person has reported the sign in a form that is less urgent. */
  readonly again: string;
}

/** Expressions for what the form shows or hides. Each is a variable's name, or is made from such names. */
export interface Logic<I extends Ids = Ids> {
  /** Every variable, in the order in which each needs only those before it. */
  readonly variables: readonly Variable[];
  /** Whether a condition of the content holds. */
  holds(condition: Condition): string;
  /** No urgent rule holds, so that the stages that wait are asked. */
  readonly mayWait: string;
  /** The id of the most urgent tier of the rules that hold. Before `urgencyKnown` it is only "at least". */
  readonly tier: string;
  /** The tier can no longer rise. */
  readonly urgencyKnown: string;
  /** Every question that is asked and may not be skipped is answered. */
  readonly complete: string;
  /** The ids of the rules that hold, most urgent first. */
  readonly fired: string;
  /** When each action is told, in reading order; before `urgencyKnown` it is not. */
  readonly actions: readonly (readonly [id: I['action'], told: string])[];
  /** The lines of return advice, most urgent first: when each is told, and when in its other form. */
  readonly returnAdvice: readonly ReturnLogic<I>[];
  /** The ids of the reasons that the answers point to; none for an urgent tier, and none for a child. */
  readonly reasons: string;
}

/** The options that are not offered to everybody, each with when it is. */
export const offeredWhen = (question: Question): (readonly [option: string, when: Condition])[] =>
  entries(question.kind === 'one' ? (question.offered ?? {}) : {}).flatMap(([option, when]) =>
    when ? [[option, when] as const] : [],
  );

/** The row that an id names. @throws Error naming an id that the content does not have. */
function rowOf<Row>(rows: Readonly<Record<string, Row>>, kind: string, id: string): Row {
  const row = rows[id];
  if (row === undefined) throw new Error(`No ${kind} is called “${id}”.`);
  return row;
}

/** Ids, each where its expression is true. */
const idsWhere = (rows: readonly (readonly [id: string, expression: string])[]): string =>
  rows.map(([id, expression]) => `${literal(id)}.where(${expression})`).join(' | ') || '{}';

/**
 * The logic of a content.
 * @param code the code that an option has in answers.
 * @throws Error where the answers that count would depend on themselves: an urgent rule that reads a stage which waits.
 */
export function logicOf<I extends Ids>(content: Content<I>, code: Names['code']): Logic<I> {
  const { questions, terms, rules, stages, pages, tiers, actions, returnAdvice, reasons, child }: Content = content;
  const variables = new Variables();
  const waiting = new Set(stages.filter(({ waits }) => waits).map(({ id }) => id));
  const optional = new Set(pages.flatMap((page) => (page.optional ? page.questions : [])));

  const names: Names = {
    questions,
    code,
    term: (id) => variables.call('term', id, () => fhirPath(names, rowOf(terms, 'term', id))),
    answer: (id) => variables.call('answer', id, () => answerOf(id)),
  };
  const holds = (condition: Condition): string => fhirPath(names, condition);

  /**
   * All that is ticked, but "none of these" only where it stands alone: a form filler may not know that it has to. "Not sure"
   * stays beside others, for to leave out a doubt could make the result less urgent.
   */
  const withoutDenial = (id: string, codes: string): string => {
    const ticked = variables.call('ticked', id, () => codes);
    return `${ticked}.where($this != ${literal(code(id, noneOfThese))} or ${ticked}.count() = 1)`;
  };

  /** The codes of an answer, where the question is asked and the option offered: as in the engine, no other counts. */
  function answerOf(id: string): string {
    const question = rowOf(questions, 'question', id);
    const page = pages.find(({ questions: asked = [] }) => asked.includes(id));
    if (!page) throw new Error(`The question “${id}” stands on no page.`);
    const way = [stageId(page.stage), pageId(page.id), id].map((linkId) => `item.where(linkId = ${literal(linkId)})`);
    const answers = `%resource.${way.join('.')}.answer.value`;
    const conditions = [
      ...(waiting.has(question.stage) ? [mayWait()] : []),
      ...(question.when ? [holds(question.when)] : []),
      ...offeredWhen(question).map(([option, when]) => anyOf([`$this != ${literal(code(id, option))}`, holds(when)])),
    ];
    const given = `${answers}.${question.kind === 'scale' ? 'toString()' : 'code'}`;
    const denies = question.kind === 'many' && question.options.includes(noneOfThese);
    const codes = denies ? withoutDenial(id, given) : given;
    return conditions.length > 0 ? `${codes}.where(${allOf(conditions)})` : codes;
  }

  const rule = (id: string, when: Condition): string => variables.call('rule', id, () => holds(when));
  const rulesOf = (tier: Tier): (readonly [string, string])[] =>
    entries(rules)
      .filter(([, row]) => row.tier === tier)
      .map(([id, { when }]) => [id, rule(id, when)] as const);
  const someRuleOf = (tier: Tier): string =>
    variables.call('some', tier, () => anyOf(rulesOf(tier).map(([, fires]) => fires)));
  const mayWait = (): string =>
    variables.call('mayWait', '', () => `${anyOf(tierOrder.filter(isUrgent).map(someRuleOf))}.not()`);

  /** Every question among these that is asked is answered. */
  const answered = (ids: readonly string[]): string =>
    allOf(
      ids.map((id) => {
        const { when, stage } = rowOf(questions, 'question', id);
        const asked = [...(waiting.has(stage) ? [mayWait()] : []), ...(when ? [holds(when)] : [])];
        const given = `${names.answer(id)}.exists()`;
        return asked.length > 0 ? `(${allOf(asked)} implies ${given})` : given;
      }),
    );

  const ids = idsOf(questions);
  const tier = variables.call('tier', '', () => {
    const [least, ...others] = [...tierOrder].reverse();
    return others.reduce((lower, one) => `iif(${someRuleOf(one)}, ${literal(one)}, ${lower})`, literal(least as Tier));
  });
  const fired = variables.call('fired', '', () => idsWhere(tierOrder.flatMap(rulesOf)));
  const urgencyKnown = variables.call('urgencyKnown', '', () =>
    anyOf([
      `${tier} = ${literal('emergency')}`,
      answered(ids.filter((id) => !waiting.has(rowOf(questions, 'question', id).stage))),
    ]),
  );
  const complete = variables.call('complete', '', () => answered(ids.filter((id) => !optional.has(id))));
  /** Told by the tier, or by a rule that holds. */
  const wanted = (id: string): string =>
    variables.call('action', id, () => {
      const { tiers: within, when } = rowOf(actions, 'action', id);
      const byRule = entries(rules).filter(([, row]) => row.actions?.includes(id));
      const ways = within.map((one) =>
        allOf([
          `${tier} = ${literal(one)}`,
          ...(tiers[one].actions.includes(id) ? [] : [anyOf(byRule.map(([name, row]) => rule(name, row.when)))]),
        ]),
      );
      return allOf([anyOf(ways), ...(when ? [holds(when)] : [])]);
    });
  /** The same, but not where the action that replaces it is wanted. */
  const told = (id: string): string => {
    const { replacedBy } = rowOf(actions, 'action', id);
    return allOf([wanted(id), ...(replacedBy === undefined ? [] : [`${wanted(replacedBy)}.not()`])]);
  };
  const lineHolds = (id: string): string => {
    const { when } = rowOf(returnAdvice, 'line of return advice', id);
    return variables.call('line', id, () => (when ? holds(when) : 'true'));
  };
  const returnLogic = (
    id: I['line'],
    { urgency, replacedBy, reported }: Content<I>['returnAdvice'][I['line']],
  ): ReturnLogic<I> => {
    const lessUrgent = tierOrder.slice(tierOrder.indexOf(urgency) + 1).map(literal);
    return {
      line: id,
      urgency,
      told: allOf([lineHolds(id), ...(replacedBy === undefined ? [] : [`${lineHolds(replacedBy)}.not()`])]),
      again: reported
        ? variables.call('again', id, () => allOf([`(${tier} in (${lessUrgent.join(' | ')}))`, holds(reported)]))
        : 'false',
    };
  };
  const reasonsTold = variables.call('reasons', '', () => {
    const guided = allOf([mayWait(), `${holds(child)}.not()`]);
    const found = entries(reasons).map(([id, { signs }]): [string, string] => [
      id,
      variables.call('reason', id, () => anyOf(Object.values(signs).map(({ when }) => holds(when)))),
    ]);
    return `(${idsWhere(found)}).where(${guided})`;
  });
  return {
    get variables() {
      return variables.all;
    },
    holds,
    mayWait: mayWait(),
    tier,
    urgencyKnown,
    complete,
    fired,
    actions: idsOf(content.actions).map((id) => [id, told(id)] as const),
    returnAdvice: tierOrder.flatMap((one) =>
      entries(content.returnAdvice)
        .filter(([, { urgency }]) => urgency === one)
        .map(([id, row]) => returnLogic(id, row)),
    ),
    reasons: reasonsTold,
  };
}
