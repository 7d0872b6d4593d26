/**
 * What a page says beside its tier: the sentences that explain a rule, the emergency list before the first question, and the
 * lines of "come back sooner if". A page must not contradict itself, nor name a sign that somebody does not have.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Condition } from '../../src/content/conditions.js';
import type { Content, ReturnAdvice, Tier } from '../../src/content/schema.js';
import { tierOrder } from '../../src/engine/journey.js';
import { anyAnswers, answering, ticking, type Given } from './formula.js';
import { always, and, iff, never, not, or, type Formula } from './logic.js';
import { emergencyTable, lineTable, sentenceTable } from './oracle.js';
import type { Never, Obligation, Property, World } from './property.js';

const told = ({ anyone }: World, line: string): Formula => anyone.returnAdvice.get(line) ?? never;
const again = ({ anyone }: World, line: string): Formula => anyone.again.get(line) ?? never;
const signOf = ({ anyone }: World, sign: Condition | undefined): Formula => (sign ? anyone.holds(sign) : never);
const linesOf = ({ returnAdvice }: Content): [string, ReturnAdvice][] => Object.entries(returnAdvice);

/** One after the other: the same answers, but for these. */
const changing = (given: Given, ...answers: readonly (readonly [question: string, option: string])[]): Given =>
  answers.reduce<Given>((soFar, [question, option]) => answering(soFar, question, option), given);

const signsAreUrgent: Property = {
  id: 'whoever-has-the-sign-is-told-so',
  from: '4.8',
  statement:
    'Whoever has given the answers that mean the sign of a line, new, gets at least the tier that the line sends to: of the ' +
    'emergency list everybody, of the return advice whoever is told the line.',
  obligations: (world) => [
    ...Object.entries(world.content.emergencyList).map(([id, { sign }]): Never => ({
      about: `the sign of “${id}” in the emergency list, below emergency`,
      never: and(signOf(world, sign), not(world.anyone.atLeast('emergency'))),
      line: { list: 'emergencyList', id },
    })),
    ...linesOf(world.content).map(([id, { sign, urgency }]): Never => ({
      about: `the sign of “${id}”, below ${urgency}`,
      never: and(told(world, id), signOf(world, sign), not(world.anyone.atLeast(urgency))),
      line: { list: 'returnAdvice', id },
    })),
  ],
};

const noContradiction: Property = {
  id: 'no-line-contradicts-the-result',
  from: '4.8',
  statement:
    'No line sends anybody somewhere more urgent than their result for a sign that they have reported in any form: such a ' +
    'line is told as the sign coming back, getting worse or spreading; and to nobody else.',
  obligations: (world) =>
    Object.entries(lineTable(world.logic)).flatMap(([id, { urgency, sign, reported }]): Never[] => {
      const lessUrgent = not(world.anyone.atLeast(urgency));
      const anyForm = or(sign, reported ?? never);
      return [
        {
          about: `“${id}” told as if nobody had reported it`,
          never: and(told(world, id), anyForm, lessUrgent, not(again(world, id))),
          line: { list: 'returnAdvice', id },
        },
        {
          about: `“${id}” told as if it had been reported`,
          never: and(again(world, id), not(and(anyForm, lessUrgent))),
          line: { list: 'returnAdvice', id },
        },
      ];
    }),
};

const canBeTold: Property = {
  id: 'every-line-can-be-told',
  from: '4.9',
  statement:
    'Each line names either the answers that mean its sign, which somebody who is told the line can give, or the reason why ' +
    'no answer does; and each form of a line is told to somebody.',
  obligations: (world): Obligation[] => {
    const { content, anyone } = world;
    return [
      ...Object.entries(content.emergencyList).flatMap(([id, { sign }]): Obligation[] => [
        { about: `“${id}” of the emergency list has a sign`, holds: sign !== undefined },
        { about: `the sign of “${id}” of the emergency list`, somebody: signOf(world, sign) },
      ]),
      ...linesOf(content).flatMap(([id, { when, sign, untold, reported }]): Obligation[] => [
        {
          about: `“${id}” has a sign, or a reason for having none`,
          holds: (sign === undefined) !== (untold === undefined),
        },
        ...(sign
          ? [{ about: `the sign of “${id}”, and its line`, somebody: and(anyone.holds(when), anyone.holds(sign)) }]
          : []),
        ...(reported
          ? [
              { about: `“${id}” in its other form`, somebody: again(world, id) },
              {
                about: `“${id}” in its first form, to somebody who can wait`,
                somebody: and(told(world, id), not(again(world, id)), not(anyone.urgent)),
              },
            ]
          : []),
      ]),
    ];
  },
};

/** A sign, as one answers it when it comes; and the lines about it, the most urgent first. */
interface Sign {
  readonly lines: readonly string[];
  /** Who is told one of them; everybody where this is left out. */
  readonly of?: (world: World) => Formula;
  readonly then: readonly (readonly [question: string, option: string])[];
  /** What comes with the sign, and is no part of it: the sign itself must make the difference. */
  readonly besides?: readonly (readonly [question: string, option: string])[];
}

const gettingWorse = [['trend', 'worse']] as const;
const signs: readonly Sign[] = [
  {
    lines: ['saddle-numbness'],
    then: [
      ['saddle', 'yes'],
      ['saddle-when', 'new-or-worse'],
    ],
  },
  {
    lines: ['bladder-or-bowel'],
    then: [
      ['bladder', 'yes'],
      ['bladder-when', 'new-or-worse'],
    ],
  },
  {
    lines: ['bladder-or-bowel'],
    then: [
      ['bowel', 'yes'],
      ['bowel-when', 'new-or-worse'],
    ],
  },
  {
    lines: ['both-legs'],
    then: [
      ['legs', 'both'],
      ['both-legs', 'new-or-worse'],
    ],
  },
  {
    lines: ['legs-weaker'],
    then: [
      ['legs', 'one-weak'],
      ['leg-weakness', 'rapid'],
    ],
  },
  { lines: ['unsteady'], then: [['balance', 'rapid']] },
  ...(
    [
      ['chest-or-breathing', 'chest-or-breathing'],
      ['very-bad-tummy', 'severe-tummy-or-side'],
      ['fainting', 'faint-or-clammy'],
      ['confused-or-drowsy', 'confused-or-drowsy'],
      ['weak-face-or-arm', 'face-or-arm-weakness'],
      ['bleeding-inside', 'bleeding-inside'],
      ['cold-leg', 'cold-leg'],
      ['headache', 'headache'],
    ] as const
  ).map(([line, sign]): Sign => ({
    lines: [line],
    then: [
      ['alarm', sign],
      ['alarm-now', 'new'],
    ],
  })),
  {
    lines: ['weak-leg-now', 'weak-leg'],
    then: [
      ['legs', 'one-weak'],
      ['leg-weakness', 'new'],
    ],
  },
  {
    lines: ['numb-leg-now', 'numb-leg-today', 'numb-leg'],
    then: [['legs', 'one-numb']],
    besides: gettingWorse,
  },
  { lines: ['balance-now', 'balance-today', 'balance-slowly'], then: [['balance', 'one-slowly']] },
  {
    lines: ['sexual-change-now', 'sexual-change'],
    of: ({ words }) => words.butNot('age', 'under-6', 'under-16'),
    then: [
      ['sexual', 'yes'],
      ['sexual-when', 'new-or-worse'],
    ],
  },
  { lines: ['fever-now', 'fever'], then: [['infection', 'fever']] },
  { lines: ['shivering-now', 'shivering'], then: [['infection', 'shaking-chills']] },
  { lines: ['chemotherapy-unwell', 'burning-pee'], then: [['infection', 'burning-pee']] },
  { lines: ['unbearable-now', 'unbearable-pain'], then: [['severity', 'unbearable']], besides: gettingWorse },
  { lines: ['calf'], then: [['today-signs', 'calf']] },
  { lines: ['red-eye'], then: [['today-signs', 'red-eye']] },
  { lines: ['blisters'], then: [['today-signs', 'blisters']] },
  { lines: ['yellow'], then: [['today-signs', 'yellow']] },
  { lines: ['wound'], of: ({ words }) => words.anyProcedure, then: [['wound', 'yes']] },
  {
    lines: ['fall-now', 'fall'],
    of: ({ words, logic: { said, any } }) =>
      any(words.aged65, said('history', 'thin-bones', 'stiff-spine'), said('medicines', 'steroids', 'blood-thinners')),
    then: [['injury', 'minor']],
  },
  { lines: ['child-will-not-walk'], of: ({ words }) => words.child, then: [['child-signs', 'will-not-walk']] },
  { lines: ['child-pale'], of: ({ words }) => words.child, then: [['child-signs', 'pale-or-bruises']] },
];

/** With one more thing ticked in a list, or another answer. */
function withSign(world: World, given: Given, answers: Sign['then']): Given {
  const lists = answers.filter(([question]) => world.content.questions[question]?.kind === 'many');
  const ones = answers.filter(([question]) => world.content.questions[question]?.kind !== 'many');
  return lists.reduce<Given>(
    (soFar, [question, option]) => {
      const alone: Given = (asked, one) =>
        asked === question && ['none', 'not-sure'].includes(one) ? never : soFar(asked, one);
      return ticking(alone, question, option, true);
    },
    changing(given, ...ones),
  );
}

const asTheRulesSay: Property = {
  id: 'come-back-as-soon-as-the-rules-say',
  from: 'return advice',
  statement:
    'Every result names each sign to come back for exactly once, and as soon as the rules would send this person if the sign ' +
    'came: nobody who is told “today” would then be an emergency because of it, and nobody is told “now” in vain.',
  obligations: (world) =>
    signs.flatMap(({ lines, of, then, besides = [] }): Obligation[] => {
      const scope = of ? of(world) : always;
      const without = world.tiers(withSign(world, anyAnswers, besides));
      const givenThen = withSign(world, anyAnswers, [...besides, ...then]);
      const after = world.tiers(givenThen);
      const name = lines.join(' or ');
      return [
        { about: `none of “${name}”`, never: and(scope, not(or(...lines.map((line) => told(world, line))))) },
        ...lines.flatMap((line, index) =>
          lines.slice(index + 1).map((other): Never => ({
            about: `both “${line}” and “${other}”`,
            never: and(told(world, line), told(world, other)),
          })),
        ),
        ...lines.flatMap((line): Obligation[] => {
          const urgency: Tier = world.content.returnAdvice[line]?.urgency ?? 'emergency';
          const above = tierOrder[tierOrder.indexOf(urgency) - 1];
          return [
            {
              about: `“${line}” told for ${urgency}, and the sign is less urgent`,
              never: and(told(world, line), not(without.atLeast(urgency)), not(after.atLeast(urgency))),
              people: [anyAnswers, givenThen],
            },
            ...(above
              ? [
                  {
                    about: `“${line}” told for ${urgency}, and the sign is ${above}`,
                    never: and(told(world, line), not(without.atLeast(above)), after.atLeast(above)),
                    people: [anyAnswers, givenThen],
                  },
                ]
              : []),
          ];
        }),
      ];
    }),
};

const explained: Property = {
  id: 'every-rule-is-explained',
  from: 'section 3',
  statement: 'A rule with several sentences never holds without one of them; and each sentence is read by somebody.',
  obligations: ({ anyone, content }) => {
    const shown = anyone.sentences;
    return Object.entries(content.rules).flatMap(([rule, { sentences }]): Obligation[] => {
      if (!sentences) return [];
      const own = Object.keys(sentences).map((id) => [id, shown.get(`${rule}/${id}`) ?? never] as const);
      return [
        {
          about: `${rule} without a sentence`,
          never: and(anyone.fired.get(rule) ?? never, not(or(...own.map(([, holds]) => holds)))),
        },
        ...own.map(([id, holds]) => ({
          about: `the sentence “${id}” of ${rule}`,
          somebody: holds,
        })),
      ];
    });
  },
};

export const pageProperties: readonly Property[] = [
  signsAreUrgent,
  noContradiction,
  canBeTold,
  asTheRulesSay,
  explained,
];

/** Where the data and the contract's words, transcribed by another hand, differ for anybody. */
const same = (about: string, data: Formula | undefined, contract: Formula): Obligation =>
  data ? { about, never: not(iff(data, contract)) } : { about: `${about}: missing`, holds: false };

const sameIds = (about: string, data: object, contract: object): Obligation => ({
  about,
  holds: isDeepStrictEqual(Object.keys(data).sort(), Object.keys(contract).sort()),
});

const sameSentences: Property = {
  id: 'sentences-say-what-they-mean',
  from: 'section 3',
  statement:
    'Each sentence of a rule is read by exactly the people for whom the rule holds in the way that the sentence tells.',
  obligations: ({ anyone, content, logic }) => {
    const table = sentenceTable(logic);
    const data = anyone.sentences;
    const several = Object.fromEntries(Object.entries(content.rules).filter(([, { sentences }]) => sentences));
    return [
      sameIds('the rules with several sentences are the same', several, table),
      ...Object.entries(table).flatMap(([rule, sentences]) => [
        sameIds(`the sentences of ${rule} are the same`, content.rules[rule]?.sentences ?? {}, sentences),
        ...Object.entries(sentences).map(([id, holds]) =>
          same(`“${id}” of ${rule}`, data.get(`${rule}/${id}`), and(anyone.fired.get(rule) ?? never, holds)),
        ),
      ]),
    ];
  },
};

const sameLines: Property = {
  id: 'lines-are-the-contract’s',
  from: 'section 5',
  statement:
    'Each line of the emergency list and of the return advice is told to the people, for the sign and at the tier that the ' +
    'contract names.',
  obligations: (world) => {
    const { content, logic, anyone } = world;
    const emergencies = emergencyTable(logic);
    const lines = lineTable(logic);
    return [
      sameIds('the emergency list has the same lines', content.emergencyList, emergencies),
      ...Object.entries(emergencies).map(([id, sign]) =>
        same(`the sign of “${id}” in the emergency list`, signOf(world, content.emergencyList[id]?.sign), sign),
      ),
      sameIds('the return advice has the same lines', content.returnAdvice, lines),
      ...Object.entries(lines).flatMap(([id, line]) => {
        const data = content.returnAdvice[id];
        return [
          { about: `“${id}” is ${line.urgency}`, holds: data?.urgency === line.urgency },
          {
            about: `“${id}” has two forms or one`,
            holds: (data?.reported === undefined) === (line.reported === undefined),
          },
          same(`whom “${id}” is told`, data && anyone.holds(data.when), line.told ?? always),
          same(`the sign of “${id}”`, signOf(world, data?.sign), line.sign),
          same(`the reported forms of “${id}”`, signOf(world, data?.reported), line.reported ?? never),
        ];
      }),
    ];
  },
};

export const pageTranscription: readonly Property[] = [sameSentences, sameLines];
