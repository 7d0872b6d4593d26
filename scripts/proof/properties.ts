/**
 * The seven statements that section 4 of the clinical contract wants proved, and that the shipped data are the contract's
 * tables. What goes beyond the contract is in `safety.ts`.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Condition } from '../../src/content/conditions.js';
import type { Content, Page, Question, Tier } from '../../src/content/schema.js';
import { exclusiveOptions } from '../../src/content/options.js';
import { tierOrder } from '../../src/engine/journey.js';
import { anyAnswers, answering, only, optionsOf, Reading, ticking, type Given } from './formula.js';
import { always, and, constant, differ, iff, not, or, without, type Formula } from './logic.js';
import { isAsked, isOffered, optionalQuestions, questionTable, ruleTable, signTable, tierOf } from './oracle.js';
import {
  type World,
  type Checked,
  type Never,
  type Obligation,
  type Property,
  type Somebody,
  type Tiers,
} from './property.js';

const tiersWithRules = tierOrder.filter((tier) => tier !== 'self-manage');

/** A less urgent tier after than before, at any step of the order. */
export function lowered(
  before: Tiers,
  after: Tiers,
  tiers: readonly Tier[] = tiersWithRules,
): Pick<Never, 'never' | 'simpler'> {
  const pairs = tiers.map((tier): [Formula, Formula] => [before.atLeast(tier), after.atLeast(tier)]);
  return {
    // Rules that hold alike before and after cannot be what makes the difference.
    never: or(...pairs.map(([one, other]) => and(without(one, other), not(other)))),
    // Nor does a proof need them to be silent, as a rule.
    simpler: or(...pairs.map(([one, other]) => and(without(one, other), not(without(other, one))))),
  };
}

/** From less to more worrying, level by level; none where no option worries more than another. */
export function concernLevels(question: Question): readonly (readonly string[])[] {
  if (question.kind === 'scale') return [];
  return question.concern === 'rising' ? question.options.map((option) => [option]) : (question.concern ?? []);
}

const pairsBetween = (levels: readonly (readonly string[])[]): [string, string][] =>
  levels
    .slice(1)
    .flatMap((level, index) =>
      (levels[index] ?? []).flatMap((low) => level.map((high): [string, string] => [low, high])),
    );

/** The answer changes from one option to another, and all other answers stay, those to follow-ups included. */
export function changed(world: World, question: string, from: string, to: string, tiers?: readonly Tier[]): Never {
  const before = answering(anyAnswers, question, from);
  const after = answering(anyAnswers, question, to);
  return {
    about: `“${question}” from “${from}” to “${to}”`,
    ...lowered(world.tiers(before), world.tiers(after), tiers),
    people: [before, after],
  };
}

/** One more option is ticked beside at least one other. */
function added(world: World, question: string, option: string, options: readonly string[]): Never {
  const others = options.filter((other) => other !== option && !exclusiveOptions.has(other));
  // A list of things that are ticked, and so without "none" and "not sure".
  const list: Given = (asked, one) =>
    asked === question && exclusiveOptions.has(one) ? constant(false) : anyAnswers(asked, one);
  const before = ticking(list, question, option, false);
  const after = ticking(list, question, option, true);
  const { never, simpler } = lowered(world.tiers(before), world.tiers(after));
  const ticked = or(...others.map((other) => anyAnswers(question, other)));
  return {
    about: `“${question}” with “${option}” added`,
    never: and(ticked, never),
    ...(simpler && { simpler: and(ticked, simpler) }),
    people: [before, after],
  };
}

const raising: Property = {
  id: 'raising',
  from: '4.2',
  statement:
    'Raising any one answer along its concern order never lowers the tier, whatever the other answers are, and ' +
    'whatever is then answered to a follow-up that appears.',
  obligations: (world) =>
    Object.entries(world.content.questions).flatMap(([id, question]) =>
      pairsBetween(concernLevels(question)).map(([low, high]) => changed(world, id, low, high)),
    ),
};

const adding: Property = {
  id: 'adding',
  from: '4.2',
  statement: 'Ticking one more thing in a list never lowers the tier, whatever else is ticked or answered.',
  obligations: (world) =>
    Object.entries(world.content.questions).flatMap(([id, question]) =>
      question.kind !== 'many'
        ? []
        : question.options
            .filter((option) => !exclusiveOptions.has(option))
            .map((option) => added(world, id, option, question.options)),
    ),
};

const oneTier: Property = {
  id: 'one-tier',
  from: '4.1',
  statement: 'Any valid answers, complete or not, give exactly one tier: that of the most urgent rule that holds.',
  obligations: ({ anyone, content }) => {
    const of = (tier: Tier): Formula =>
      or(
        ...Object.entries(content.rules)
          .filter(([, rule]) => rule.tier === tier)
          .map(([id]) => anyone.fired.get(id) as Formula),
      );
    const pairs = tierOrder.flatMap((tier, index) =>
      tierOrder.slice(index + 1).map((other): [Tier, Tier] => [tier, other]),
    );
    return [
      { about: 'no tier at all', never: not(or(...tierOrder.map((tier) => anyone.tierIs(tier)))) },
      ...pairs.map(([tier, other]) => ({
        about: `both ${tier} and ${other}`,
        never: and(anyone.tierIs(tier), anyone.tierIs(other)),
      })),
      ...tiersWithRules.map((tier) => ({
        about: `${tier}, but none of its rules, or a more urgent rule, holds`,
        never: and(
          anyone.tierIs(tier),
          not(and(of(tier), ...tierOrder.slice(0, tierOrder.indexOf(tier)).map((above) => not(of(above))))),
        ),
      })),
    ];
  },
};

const answeringMore: Property = {
  id: 'answering-more',
  from: '4.1',
  statement:
    'The tier of incomplete answers is “at least”: answering any further questions, in any order, never lowers it.',
  obligations: (world) => {
    // Any part of any answers: each question is kept or left out.
    const fewer = only(anyAnswers, (question) => anyAnswers('kept', question));
    const before = world.tiers(fewer);
    return tiersWithRules.map((tier) => ({
      about: `${tier} before, less after`,
      never: and(before.atLeast(tier), not(world.anyone.atLeast(tier))),
      people: [fewer, anyAnswers],
    }));
  },
};

const notSure: Property = {
  id: 'not-sure',
  from: '4.3',
  statement: '“Not sure” never gives a less urgent tier than “no” or “none”.',
  obligations: (world) =>
    Object.entries(world.content.questions).flatMap(([id, question]) => {
      const options = optionsOf(question);
      return options.includes('not-sure')
        ? options
            .filter((option) => option === 'no' || option === 'none')
            .map((option) => changed(world, id, option, 'not-sure'))
        : [];
    }),
};

const emergencyAlone: Property = {
  id: 'emergency-alone',
  from: '4.4',
  statement:
    'The trigger of each emergency rule, as the contract words it, makes an emergency whatever else is answered.',
  obligations: ({ anyone, logic }) =>
    Object.entries(ruleTable(logic))
      .filter(([rule]) => tierOf(rule) === 'emergency')
      .map(([rule, trigger]) => ({
        about: `${rule} without an emergency`,
        never: and(trigger, not(anyone.atLeast('emergency'))),
      })),
};

const pageOf = (content: Content, question: string): number =>
  content.pages.findIndex(({ questions }) => questions?.includes(question));
/** Only what the pages before this one have asked. */
const before = (content: Content, page: number): Given =>
  only(anyAnswers, (question) => constant(pageOf(content, question) < page));
const beforePage = (world: World, page: number): Tiers => world.tiers(before(world.content, page));

const stopping: Property = {
  id: 'stopping',
  from: '4.5',
  statement:
    'Stopping at an emergency, after any page and even with rows unanswered, and skipping the last stage at ' +
    'same-day, skip nothing that could have raised the tier.',
  obligations: (world) => {
    const { content } = world;
    const early = tierOrder.filter((tier) => tier === 'emergency' || tier === 'same-day');
    const firstThree = only(anyAnswers, (question) => constant(content.questions[question]?.stage !== 'D'));
    const known = world.tiers(firstThree);
    // What would be, if the last stage were asked of everyone.
    const all = new Reading(content, anyAnswers, { askAll: true });
    return [
      ...content.pages.map(({ id }, index) => ({
        about: `an emergency after page “${id}” that later answers undo`,
        never: and(beforePage(world, index + 1).atLeast('emergency'), not(world.anyone.atLeast('emergency'))),
        people: [before(content, index + 1), anyAnswers],
      })),
      ...early.map((tier) => ({
        about: `the last stage changes whether the tier is ${tier}`,
        never: differ(known.atLeast(tier), all.atLeast(tier)),
        people: [anyAnswers],
      })),
    ];
  },
};

/** Questions that a condition reads, through terms as well. */
export function questionsRead(content: Content, condition: Condition | undefined): Set<string> {
  if (condition === undefined) return new Set();
  if ('term' in condition) return questionsRead(content, content.terms[condition.term]);
  if ('not' in condition) return questionsRead(content, condition.not);
  if ('sum' in condition) return new Set(condition.sum);
  if ('is' in condition) return new Set([condition.is[0]]);
  if ('has' in condition) return new Set([condition.has[0]]);
  if ('atLeast' in condition) return new Set([condition.atLeast[0]]);
  if ('below' in condition) return new Set([condition.below[0]]);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return new Set(parts.flatMap((part) => [...questionsRead(content, part)]));
}

const noLaterStage: Property = {
  id: 'no-last-stage',
  from: '4.5',
  statement: 'No rule of emergency or same-day reads a question of the last stage.',
  obligations: ({ content }) =>
    Object.entries(content.rules)
      .filter(([, { tier }]) => tier === 'emergency' || tier === 'same-day')
      .map(([rule, { when }]) => {
        const late = [...questionsRead(content, when)].filter((question) => content.questions[question]?.stage === 'D');
        return { about: `${rule} reads ${late.join(', ')}`, holds: late.length === 0 };
      }),
};

const inOrder: Property = {
  id: 'in-order',
  from: '4.5',
  statement:
    'Every question stands on exactly one page, of its own stage; pages follow the stages; every condition of a ' +
    'question reads only questions asked before it, in the data and on the pages.',
  obligations: ({ content }) => {
    const ids = Object.keys(content.questions);
    const onPages = content.pages.flatMap(({ questions }) => questions ?? []);
    const stages = (list: readonly Pick<Page, 'stage'>[]): string => list.map(({ stage }) => stage).join('');
    const checks: Checked[] = ids.flatMap((id) => {
      const question = content.questions[id] as Question;
      const page = content.pages[pageOf(content, id)];
      const offered = question.kind === 'one' ? Object.values(question.offered ?? {}) : [];
      const read = [question.when, ...offered].flatMap((condition) => [...questionsRead(content, condition)]);
      return [
        { about: `“${id}” stands on one page`, holds: onPages.filter((other) => other === id).length === 1 },
        { about: `“${id}” stands on a page of its stage`, holds: page?.stage === question.stage },
        ...read.map((other) => ({
          about: `“${id}” reads “${other}”, which comes before it`,
          holds:
            ids.includes(other) && ids.indexOf(other) < ids.indexOf(id) && onPages.indexOf(other) < onPages.indexOf(id),
        })),
      ];
    });
    return [
      ...checks,
      { about: 'pages follow the stages', holds: /^A+B+C+D+$/.test(stages(content.pages)) },
      { about: 'questions follow the stages', holds: /^A+B+C+D+$/.test(stages(Object.values(content.questions))) },
      { about: 'pages name only questions', holds: onPages.every((id) => ids.includes(id)) },
    ];
  },
};

/** Who is met by a question before any emergency has stopped the flow. */
const met = (world: World, question: string): Formula =>
  and(
    world.anyone.asked.get(question) as Formula,
    not(beforePage(world, pageOf(world.content, question)).atLeast('emergency')),
  );

const somebody = (about: string, formula: Formula): Somebody => ({ about, somebody: formula });

const tierPage: Property = {
  id: 'the-tier-page-is-right',
  from: '4.5',
  statement:
    'When the tier is told before the last stage, everything before it that is asked is answered, and no answer that is still ' +
    'to come makes it an emergency or same-day; the page that tells it stands once, behind stage C and before stage D.',
  obligations: (world) => {
    const { content } = world;
    const fewer = only(anyAnswers, (question) => anyAnswers('kept', question));
    const known = new Reading(content, fewer);
    const kinds = content.pages.map(({ stage, shows }) => (shows ? 'T' : stage)).join('');
    return [
      ...(['emergency', 'same-day'] as const).map((tier) => ({
        about: `${tier} after a tier that was told as less`,
        never: and(known.urgencyKnown, not(known.atLeast(tier)), world.anyone.atLeast(tier)),
        people: [fewer, anyAnswers],
      })),
      { about: 'the page that tells the tier stands between stages C and D, once', holds: /^A+B+C+TD+$/.test(kinds) },
    ];
  },
};

const noShrug: Property = {
  id: 'nothing-rests-on-a-shrug-alone',
  from: '4.10',
  statement:
    'Nobody is an emergency whose answers are all the least worrying ones but for “not sure”, however often they say it, at ' +
    'any age, for however long it lasts and wherever it hurts.',
  obligations: ({ content, anyone }) => {
    const raised = Object.entries(content.questions).flatMap(([id, question]) => {
      const [least = [], ...higher] = concernLevels(question);
      return higher
        .flat()
        .filter((option) => option !== 'not-sure' && !least.includes(option))
        .map((option) => anyone.says(id, option));
    });
    return [{ about: 'an emergency of doubts alone', never: and(not(or(...raised)), anyone.atLeast('emergency')) }];
  },
};

const deadRules: Property = {
  id: 'every-rule-decides',
  from: '4.6',
  statement:
    'Every rule decides the tier for somebody: taking the rule away would lower it. So does every rule that adds an ' +
    'action of its own, with that action told.',
  obligations: (world) =>
    Object.entries(world.content.rules).flatMap(([rule, { actions }]) => [
      somebody(`${rule} decides`, world.anyone.decides(rule)),
      ...(actions ?? []).map((action) =>
        somebody(
          `${rule} decides and “${action}” is told`,
          and(world.anyone.decides(rule), world.anyone.actions.get(action) ?? not(always)),
        ),
      ),
    ]),
};

const deadContent: Property = {
  id: 'nothing-is-dead',
  from: '4.6',
  statement:
    'Every question, option, page, term, sign, plan item, first step, action, return advice and preparation item is met by ' +
    'somebody, in each way that it can be shown, before an emergency ends the questions.',
  obligations: (world) => {
    const { anyone, content } = world;
    const each = (kind: string, formulas: Iterable<readonly [string, Formula]>): Somebody[] =>
      [...formulas].map(([id, formula]) => somebody(`${kind} “${id}”`, formula));
    const conditional = Object.entries(content.plan).flatMap(([area, { items }]) =>
      Object.entries(items).map(([id, item]) => [`${area}/${id}`, item] as const),
    );
    const planned = [...anyone.plan];
    const steps = [...anyone.chosenSteps];
    const { guided } = anyone;
    return [
      ...each(
        'the tier',
        tierOrder.map((tier) => [tier, anyone.tierIs(tier)]),
      ),
      ...each(
        'the question',
        [...anyone.counted.keys()].map((id) => [id, met(world, id)]),
      ),
      ...each(
        'the option',
        [...anyone.counted].flatMap(([id, options]) =>
          [...options].map(([option, counts]) => [`${id} = ${option}`, and(met(world, id), counts)] as const),
        ),
      ),
      ...each(
        'the term',
        Object.keys(content.terms).map((id) => [id, anyone.holds({ term: id })]),
      ),
      ...each(
        'not the term',
        Object.keys(content.terms).map((id) => [id, not(anyone.holds({ term: id }))]),
      ),
      ...each('the action', anyone.actions),
      ...each('the return advice', anyone.returnAdvice),
      ...each('the hope', anyone.hope),
      ...each('the sign', anyone.signs),
      ...each(
        'the plan item',
        planned.map(([id, { shown }]) => [id, shown]),
      ),
      ...each(
        'ask first for',
        conditional
          .filter(([, { askFirst }]) => askFirst)
          .map(([id]) => [id, anyone.plan.get(id)?.askFirst as Formula]),
      ),
      ...each(
        'stress on',
        conditional
          .filter(([, { emphasis }]) => emphasis)
          .map(([id]) => [id, anyone.plan.get(id)?.emphasised as Formula]),
      ),
      ...each(
        'a plan without',
        conditional
          .filter(([, { when, unless }]) => when ?? unless)
          .map(([id]) => [id, and(guided, not(anyone.plan.get(id)?.shown as Formula))]),
      ),
      ...each(
        'after the review',
        conditional
          .filter(([, { duringReview }]) => !duringReview)
          .map(([id]) => [id, anyone.plan.get(id)?.afterReview as Formula]),
      ),
      ...each('the area first', anyone.emphasisedAreas),
      ...each(
        'tried',
        conditional.filter(([, { tried }]) => tried).map(([id]) => [id, anyone.plan.get(id)?.tried as Formula]),
      ),
      ...each(
        'the first step',
        steps.map(([id, { shown }]) => [id, shown]),
      ),
      // That a step fits is not enough to be told: there may be three that fit better.
      ...each(
        'first steps without',
        steps.map(([id, { shown }]) => [id, and(anyone.guided, not(shown))]),
      ),
      ...each(
        'the first step, tried,',
        Object.entries(content.firstSteps.steps)
          .filter(([, { tried }]) => tried)
          .map(([id]) => [id, anyone.chosenSteps.get(id)?.tried as Formula]),
      ),
      ...each('the preparation', anyone.preparation),
      somebody('the crisis card', anyone.crisis),
      somebody('the crisis card, and not first', and(anyone.crisis, not(anyone.crisisFirst))),
    ];
  },
};

const noSelfCare: Property = {
  id: 'no-self-care-when-urgent',
  from: '4.7',
  statement:
    'Emergency and same-day results hold no reasons, first steps, plan or preparation, and no action of a less urgent tier.',
  obligations: ({ anyone, content }) => {
    const atUrgent = [
      'go-to-emergency',
      'call-ambulance',
      'keep-still',
      'do-not-drive',
      'maternity-now',
      'maternity',
      'too-much-medicine',
      'cancer-team',
      'sickle-team',
      'pump-team',
      'chemotherapy-line',
      'urgent-scan',
      'speak-today',
      'procedure-team',
      'if-you-cannot-today',
    ];
    const selfCare: [string, Formula][] = [
      ...anyone.signs,
      ...[...anyone.plan, ...anyone.chosenSteps].map(([id, { shown }]): [string, Formula] => [id, shown]),
      ...anyone.preparation,
      ...[...anyone.actions].filter(([id]) => !atUrgent.includes(id)),
    ];
    return [
      ...selfCare.map(([id, shown]) => ({ about: `“${id}” at an urgent tier`, never: and(anyone.urgent, shown) })),
      {
        about: 'urgent tiers have no actions but their own',
        holds: tierOrder
          .slice(0, 2)
          .every((tier) => content.tiers[tier].actions.every((action) => atUrgent.includes(action))),
      },
    ];
  },
};

const crisisCard: Property = {
  id: 'crisis-card',
  from: '4.7',
  statement:
    'The crisis card shows exactly when both mood items were asked and answered and add up to 3 or more, at ' +
    'whatever tier that can be; and first on the page exactly at 5 or more.',
  obligations: ({ anyone, words, logic }) => [
    { about: 'card and score differ', never: differ(anyone.crisis, words.lowMood) },
    { about: 'card first and score differ', never: differ(anyone.crisisFirst, words.veryLowMood) },
    {
      about: 'a card without both answers',
      never: and(anyone.crisis, not(and(logic.answered('little-interest'), logic.answered('feeling-down')))),
    },
    ...(['soon', 'routine-review'] as const).map((tier) => ({
      about: `a card at ${tier}`,
      somebody: and(anyone.crisis, anyone.tierIs(tier)),
    })),
  ],
};

const sameQuestions: Property = {
  id: 'questions-are-the-contract’s',
  from: 'section 2',
  statement:
    'Every question has the stage, kind, options and concern order of the contract, and only the mood page may be skipped.',
  obligations: ({ content }) => {
    const sorted = (levels: readonly (readonly string[])[]): string[][] => levels.map((level) => [...level].sort());
    const optional = content.pages.filter((page) => page.optional).flatMap(({ questions }) => questions);
    return [
      {
        about: 'the questions are those of the contract',
        holds: isDeepStrictEqual(Object.keys(content.questions).sort(), Object.keys(questionTable).sort()),
      },
      {
        about: 'only the mood page may be skipped',
        holds: isDeepStrictEqual([...optional].sort(), [...optionalQuestions].sort()),
      },
      ...Object.entries(content.questions).flatMap(([id, question]) => {
        const [stage, kind, ...levels] = questionTable[id] ?? ['A', 'scale'];
        const options = question.kind === 'scale' ? [] : question.options;
        return [
          {
            about: `“${id}” is a ${kind} question of stage ${stage}`,
            holds: question.stage === stage && question.kind === kind,
          },
          {
            about: `“${id}” has the contract’s options`,
            holds: isDeepStrictEqual([...options].sort(), levels.flat().sort()),
          },
          {
            about: `“${id}” has the contract’s concern order`,
            holds: isDeepStrictEqual(sorted(concernLevels(question)), levels.length > 1 ? sorted(levels) : []),
          },
        ];
      }),
    ];
  },
};

const same = (about: string, data: Formula | undefined, contract: Formula): Obligation =>
  data ? { about, never: not(iff(data, contract)) } : { about: `${about}: missing`, holds: false };

const sameAsked: Property = {
  id: 'asked-as-in-the-contract',
  from: 'section 2',
  statement:
    'Every question is asked of exactly the people of whom the contract asks it, and every option offered to exactly ' +
    'those to whom the contract offers it.',
  obligations: ({ anyone, logic, content }) => {
    const mayWait = not(
      or(
        ...Object.entries(ruleTable(logic))
          .filter(([rule]) => ['E', 'D'].includes(rule.charAt(0)))
          .map(([, holds]) => holds),
      ),
    );
    const everyone = (truth: Formula | true): Formula => (truth === true ? always : truth);
    return [...anyone.asked].flatMap(([id, asked]) => {
      const open = questionTable[id]?.[0] === 'D' ? mayWait : always;
      return [
        same(
          `“${id}” is asked (isAsked in scripts/proof/oracle.ts; \`when\` in src/content/questions.ts)`,
          asked,
          and(open, everyone(isAsked(logic, id))),
        ),
        ...optionsOf(content.questions[id] as Question).map((option) =>
          same(
            `“${id} = ${option}” counts`,
            anyone.says(id, option),
            and(asked, anyAnswers(id, option), everyone(isOffered(logic, id, option))),
          ),
        ),
      ];
    });
  },
};

const sameRules: Property = {
  id: 'rules-are-the-contract’s',
  from: 'section 3',
  statement:
    'Every rule holds for exactly the people that the contract’s words describe, and gives the tier of its letter.',
  obligations: ({ anyone, logic, content }) => {
    const table = ruleTable(logic);
    return [
      {
        about: 'the rules are those of the contract',
        holds: isDeepStrictEqual(Object.keys(content.rules).sort(), Object.keys(table).sort()),
      },
      ...Object.entries(content.rules).map(([rule, { tier }]) => ({
        about: `${rule} gives ${tierOf(rule)}`,
        holds: tier === tierOf(rule),
      })),
      ...Object.entries(table).map(([rule, trigger]) => same(`${rule} as worded`, anyone.fired.get(rule), trigger)),
    ];
  },
};

const sameSigns: Property = {
  id: 'signs-are-the-contract’s',
  from: 'section 5',
  statement: 'Every sign of the article’s four reasons shows for exactly the answers that the contract names.',
  obligations: ({ anyone, logic }) => {
    const table = signTable(logic);
    const open = and(not(anyone.urgent), not(anyone.child));
    return [
      {
        about: 'the signs are those of the contract',
        holds: isDeepStrictEqual([...anyone.signs.keys()].sort(), Object.keys(table).sort()),
      },
      ...Object.entries(table).map(([sign, holds]) => same(`“${sign}”`, anyone.signs.get(sign), and(open, holds))),
    ];
  },
};

export const contractProperties: readonly Property[] = [
  oneTier,
  answeringMore,
  raising,
  adding,
  notSure,
  emergencyAlone,
  stopping,
  noLaterStage,
  inOrder,
  tierPage,
  noShrug,
  deadRules,
  deadContent,
  noSelfCare,
  crisisCard,
];
export const transcriptionProperties: readonly Property[] = [sameQuestions, sameAsked, sameRules, sameSigns];
