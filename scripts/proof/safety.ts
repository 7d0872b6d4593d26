/**
 * What a clinical safety officer would want to hold for all people, beyond the contract's section 4. Where it can be, each
 * is said in the oracle's words and not in the content's own terms, so that a slip in a term shows.
 */
import type { Question, Tier } from '../../src/content/schema.js';
import { tierOrder } from '../../src/engine/journey.js';
import { anyAnswers, answering, only, optionsOf, Reading, ticking, type Given } from './formula.js';
import { always, and, constant, differ, iff, implies, never, not, or, variable, type Formula } from './logic.js';
import { ruleTable } from './oracle.js';
import { lowered, questionsRead } from './properties.js';
import type { Never, Obligation, Property, World } from './property.js';

const soonAndAbove = tierOrder.slice(0, 3);

/** These people are never told a less urgent tier than this. */
const floor = (world: World, tier: Tier, people: Readonly<Record<string, Formula>>): Never[] =>
  Object.entries(people).map(([who, are]) => ({
    about: `${who}, below ${tier}`,
    never: and(are, not(world.anyone.atLeast(tier))),
  }));

const emergencies: Property = {
  id: 'emergency-whatever-else',
  from: 'under-triage',
  statement:
    'These are never less than an emergency, whatever else is answered or left out: a new or worse cord sign, alone ' +
    'or with “not sure when”; an unsure one with leg symptoms; both legs new or worse; a leg that fails fast; sudden ' +
    'unsteadiness; any alarm sign; a major injury; fever with nerve signs, on chemotherapy, after a spine procedure, or under 16; ' +
    'bleeding, constant severe pain or tightenings in pregnancy; cancer with nerve signs; an aneurysm that gets worse.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, any },
    } = world;
    return floor(world, 'emergency', {
      'a new saddle sign': w.newSign('saddle'),
      'a new bladder sign': w.newSign('bladder'),
      'a new bowel sign': w.newSign('bowel'),
      'an unsure cord sign with leg symptoms': all(w.unsureCordSign, w.legSymptoms),
      'both legs, new or worse': said('both-legs', 'new-or-worse'),
      'a leg that fails within days': said('leg-weakness', 'rapid'),
      'balance that fails within days': said('balance', 'rapid'),
      'any alarm sign': all(w.butNot('alarm', 'none', 'not-sure')),
      'a major injury': said('injury', 'major'),
      'fever with a nerve sign': all(w.infectionSign, w.nerveSign),
      'fever on chemotherapy': all(w.infectionSign, said('medicines', 'chemotherapy')),
      'fever after a recent procedure': all(w.infectionSign, w.recentProcedure),
      'fever under 16': all(w.infectionSign, w.child),
      'bleeding, constant pain or tightenings in pregnancy': said(
        'pregnancy-signs',
        'bleeding',
        'constant-severe-pain',
        'tightenings',
      ),
      'cancer with a nerve sign': all(said('history', 'cancer'), w.nerveSign),
      'cancer with an unsure cord sign': all(said('history', 'cancer'), w.unsureCordSign),
      'an aneurysm, and worse, severe or sudden': all(
        said('history', 'aortic-aneurysm'),
        any(w.worse, w.severe, w.maybeSudden),
      ),
      'blood thinners with new leg weakness': all(said('medicines', 'blood-thinners'), w.newLegWeakness),
      'sexual change with leg symptoms': all(w.sexualChange, w.legSymptoms),
    });
  },
};

const todays: Property = {
  id: 'same-day-whatever-else',
  from: 'under-triage',
  statement:
    'These are never less than same-day: any cord sign that is unsure or was never checked; sexual change; new or ' +
    'unsure leg weakness; both legs, not sure since when; unsteady and clumsy; fever, chills, burning pee or a wound that may ' +
    'be infected; unbearable pain; not sure about an alarm or pregnancy sign; cancer that does not get better; a child who is ill.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, any },
    } = world;
    return floor(world, 'same-day', {
      'an unsure cord sign': w.unsureCordSign,
      'a cord sign never checked': w.uncheckedCordSign,
      'sexual change': w.sexualChange,
      'new leg weakness': w.newLegWeakness,
      'both legs, not sure since when': said('both-legs', 'not-sure'),
      'unsteady and clumsy': said('balance', 'both-slowly'),
      'an infection sign': said('infection', 'fever', 'shaking-chills', 'burning-pee'),
      'a wound that may be infected': w.butNot('wound', 'no'),
      'unbearable pain': said('severity', 'unbearable'),
      'perhaps an alarm sign': said('alarm', 'not-sure'),
      'any pregnancy sign, or perhaps one': w.butNot('pregnancy-signs', 'none'),
      'cancer and not better': all(said('history', 'cancer'), w.notBetter),
      'an aneurysm and not better': all(said('history', 'aortic-aneurysm'), w.notBetter),
      'a child who is ill or wakes at night': all(
        w.child,
        said('general', 'tired-and-unwell', 'night-pain', 'weight-loss'),
      ),
      'a child with leg symptoms or unsteadiness': all(w.child, any(w.legSymptoms, w.balanceChanged)),
      'a fall at 65 or over, or with thin bones': all(w.smallInjury, any(w.aged65, said('history', 'thin-bones'))),
      'pain that came suddenly at 50 or over': all(said('sudden', 'yes'), w.aged50),
    });
  },
};

const soons: Property = {
  id: 'soon-whatever-else',
  from: 'under-triage',
  statement:
    'Nobody is told less than “soon” who is under 18, is or may be pregnant or gave birth, has or had cancer, an ' +
    'aneurysm or injected drugs, has a leg weakness nobody checked, changed balance, any soft sign, or feels ill; nor whose ' +
    'leg symptoms or severe pain get worse.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, any },
    } = world;
    return floor(world, 'soon', {
      'under 18': w.under18,
      'pregnancy or birth': w.pregnancyOrBirth,
      'cancer, an aneurysm or injected drugs': said('history', 'cancer', 'aortic-aneurysm', 'injected-drugs'),
      'leg weakness nobody checked': all(w.butNot('leg-weakness', 'no', 'old-checked')),
      'both legs, long, for no known reason': said('both-legs', 'long-standing-other'),
      'changed balance': w.balanceChanged,
      'a soft sign': w.softSign,
      'tired and unwell': w.unwell,
      'worse, with leg symptoms': all(w.worse, w.legSymptoms),
      'worse, and severe': all(w.worse, w.severe),
      'worse, at 70 or over': all(w.worse, w.aged70),
      'weak immunity, steroids or thin bones, and worse or severe': all(
        any(w.weakImmunity, said('medicines', 'steroids'), said('history', 'thin-bones')),
        any(w.worse, w.severe),
      ),
      'a recent procedure, and not better': all(w.recentProcedure, w.notBetter),
      'cannot do most things, and not better': all(said('impact', 'cannot-do-most-things'), w.notBetter),
    });
  },
};

const unsure: Property = {
  id: 'unsure-is-seen',
  from: 'under-triage',
  statement:
    '“Not sure” about any nerve, infection or health question is never below “soon”, and about any cord sign, ' +
    'alarm sign, wound or pregnancy sign never below same-day.',
  obligations: (world) => {
    const { content, anyone } = world;
    const withUnsure = Object.entries(content.questions).filter(([, question]) =>
      optionsOf(question).includes('not-sure'),
    );
    const today = [
      'alarm',
      'pregnancy-signs',
      'saddle',
      'bladder',
      'bowel',
      'saddle-when',
      'bladder-when',
      'bowel-when',
      'sexual-when',
      'both-legs',
      'leg-weakness',
      'wound',
    ];
    const said = (ids: readonly [string, Question][]): Record<string, Formula> =>
      Object.fromEntries(ids.map(([id]) => [`not sure of “${id}”`, anyone.says(id, 'not-sure')]));
    return [
      ...floor(
        world,
        'soon',
        said(withUnsure.filter(([id, { stage }]) => stage === 'B' || stage === 'C' || today.includes(id))),
      ),
      ...floor(world, 'same-day', said(withUnsure.filter(([id]) => today.includes(id)))),
    ];
  },
};

const reviews: Property = {
  id: 'review-whatever-else',
  from: 'under-triage',
  statement:
    'Nobody whose pain gets worse, is severe, lasts 4 weeks without getting better, keeps them from most of their ' +
    'life, or who has leg symptoms that do not get better, or low mood or worry, is told only to keep going.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, no, answered },
    } = world;
    return floor(world, 'routine-review', {
      worse: w.worse,
      'severe or unbearable': w.severe,
      '4 weeks or more, and not better': all(
        answered('duration'),
        no(said('duration', 'under-2-weeks', '2-to-4-weeks')),
        w.notBetter,
      ),
      'a great impact': said('impact', 'a-lot', 'cannot-do-most-things'),
      'leg symptoms, and not better': all(w.legSymptoms, w.notBetter),
      'low mood': w.lowMood,
      worry: w.anxious,
      'the crisis card': world.anyone.crisis,
      'old leg weakness': said('leg-weakness', 'old-checked'),
      'an inflammatory pattern': w.inflammatoryPattern,
    });
  },
};

const calm: Property = {
  id: 'no-false-alarm',
  from: 'over-triage',
  statement:
    'A person of 18 to 59 who gets better, has mild or moderate pain, and gives the least worrying answer to every ' +
    'question of stages A to C, is told to keep going, wherever it hurts but the upper back, for however long, whatever they ' +
    'have tried and think, short of low mood, worry and an inflammatory pattern.',
  obligations: ({ anyone, words: w, logic: { said, all, any, no, answered } }) => {
    const quiet = all(
      said('age', '18-34', '35-44', '45-49', '50-59'),
      said('trend', 'better'),
      said('severity', 'mild', 'moderate'),
      said('impact', 'a-little', 'some'),
      said('pregnancy', 'no'),
      no(said('where', 'upper-back')),
      ...['alarm', 'infection', 'history', 'medicines', 'general'].map((question) => said(question, 'none')),
      ...['injury', 'legs', 'procedure'].map((question) => said(question, 'none')),
      ...['sudden', 'saddle', 'bladder', 'bowel', 'balance'].map((question) => said(question, 'no')),
      said('sexual', 'no', 'prefer-not-to-say'),
    );
    return [
      {
        about: 'a quiet answer above keep going',
        never: all(quiet, no(any(w.lowMood, w.anxious, w.inflammatoryPattern)), not(anyone.tierIs('self-manage'))),
      },
      {
        about: 'such a person',
        somebody: all(quiet, answered('duration'), anyone.complete, anyone.tierIs('self-manage')),
      },
    ];
  },
};

const lastStage: Property = {
  id: 'last-stage-changes-nothing-urgent',
  from: '4.5',
  statement:
    'Answers of the last stage never change whether a tier is emergency, same-day or soon; skipping the mood page, ' +
    'or any question of that stage, costs at most a routine review.',
  obligations: (world) => {
    const firstThree = only(anyAnswers, (question) => constant(world.content.questions[question]?.stage !== 'D'));
    const known = world.tiers(firstThree);
    return soonAndAbove.map((tier) => ({
      about: `${tier} with and without the last stage`,
      never: differ(known.atLeast(tier), world.anyone.atLeast(tier)),
      people: [firstThree, anyAnswers],
    }));
  },
};

const stale: Property = {
  id: 'unasked-counts-for-nothing',
  from: 'section 2',
  statement:
    'Answers to questions that are not asked, or options not offered, change nothing, wherever they came from.',
  obligations: (world) => {
    const { anyone, content } = world;
    // The same answers where they count, and anything at all where they do not.
    const other: Given = (question, option) => {
      const counts = anyone.says(question, option);
      return or(counts, and(not(anyone.asked.get(question) as Formula), variable(`stale ${question}=${option}`)));
    };
    const changed = new Reading(content, other);
    return [
      ...tierOrder.map((tier) => ({
        about: tier,
        never: differ(anyone.tierIs(tier), changed.tierIs(tier)),
        people: [anyAnswers, other],
      })),
      ...[...anyone.fired].map(([rule, fired]) => ({
        about: rule,
        never: differ(fired, changed.fired.get(rule) as Formula),
        people: [anyAnswers, other],
      })),
    ];
  },
};

const ageing: Property = {
  id: 'older-is-not-safer',
  from: 'under-triage',
  statement:
    'Among adults who report no pregnancy, being older never lowers emergency, same-day or soon, whatever the other ' +
    'answers are; and under 16 is never below 16 or 17 with the same answers, the sexual question apart, which is not asked.',
  obligations: (world) => {
    const notPregnant = answering(anyAnswers, 'pregnancy', 'no');
    const ages = optionsOf(world.content.questions['age'] as Question);
    const aged = (given: Given, from: string, to: string): Never => {
      const [younger, older] = [answering(given, 'age', from), answering(given, 'age', to)];
      return {
        about: `age from “${from}” to “${to}”`,
        ...lowered(world.tiers(younger), world.tiers(older), soonAndAbove),
        people: [younger, older],
      };
    };
    const adults = ages.slice(ages.indexOf('18-34'));
    return [
      ...adults.slice(1).map((older, index) => aged(notPregnant, adults[index] as string, older)),
      aged(answering(anyAnswers, 'sexual', 'no'), '16-17', 'under-16'),
      aged(notPregnant, '18-34', '16-17'),
    ];
  },
};

const privacy: Property = {
  id: 'declining-costs-nothing',
  from: 'section 2',
  statement: 'Preferring not to answer the sexual question gives the same tier as “no”.',
  obligations: (world) => {
    const [no, declined] = ['no', 'prefer-not-to-say'].map((option) => answering(anyAnswers, 'sexual', option)) as [
      Given,
      Given,
    ];
    return tierOrder.map((tier) => ({
      about: tier,
      never: differ(world.tiers(no).atLeast(tier), world.tiers(declined).atLeast(tier)),
      people: [no, declined],
    }));
  },
};

const painScore: Property = {
  id: 'pain-score-decides-nothing',
  from: 'section 2',
  statement: 'No rule, sign or item reads the 0 to 10 pain score, which is for the summary alone.',
  obligations: ({ content }) =>
    [
      ...Object.entries(content.rules).map(([id, { when }]) => [id, when] as const),
      ...Object.entries(content.terms),
      ...Object.entries(content.questions).map(([id, { when }]) => [id, when] as const),
    ].map(([id, condition]) => ({
      about: `“${id}” does not read it`,
      holds: !questionsRead(content, condition).has('pain-score'),
    })),
};

const shownItem = (world: World, item: string): Formula => world.anyone.plan.get(item)?.shown ?? never;
const askFirst = (world: World, item: string): Formula => world.anyone.plan.get(item)?.askFirst ?? never;
const exactly = (about: string, data: Formula, wanted: Formula): Never => ({ about, never: differ(data, wanted) });

const medicines: Property = {
  id: 'no-anti-inflammatories',
  from: 'section 5',
  statement:
    'Anti-inflammatories are never mentioned with pregnancy or birth (“not sure” included), blood thinners, age 65 ' +
    'or over, or dialysis; and are withheld for no other reason.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, any },
      anyone,
    } = world;
    const shown = shownItem(world, 'plan/anti-inflammatories');
    const reasons = {
      'pregnancy or birth': w.pregnancyOrBirth,
      'blood thinners': said('medicines', 'blood-thinners'),
      'age 65 or over': w.aged65,
      dialysis: said('history', 'dialysis'),
    };
    return [
      ...Object.entries(reasons).map(([about, holds]) => ({ about, never: and(shown, holds) })),
      exactly(
        'shown to all others',
        shown,
        and(not(anyone.urgent), not(anyone.child), not(any(...Object.values(reasons)))),
      ),
    ];
  },
};

const hands: Property = {
  id: 'ask-first',
  from: 'section 5',
  statement:
    'Hands-on treatment says “ask first” with thin bones, steroids, cancer, blood thinners or any procedure; ' +
    'acupuncture with blood thinners or weak immunity; TENS with pregnancy or birth; each exactly then.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, any },
    } = world;
    const table: Record<string, Formula> = {
      'relief/hands-on': any(
        said('history', 'thin-bones', 'cancer'),
        said('medicines', 'steroids', 'blood-thinners'),
        w.anyProcedure,
      ),
      'relief/acupuncture': any(said('medicines', 'blood-thinners'), w.weakImmunity),
      'relief/tens': w.pregnancyOrBirth,
    };
    return [...world.anyone.plan.keys()].map((item) =>
      exactly(item, askFirst(world, item), and(shownItem(world, item), table[item] ?? never)),
    );
  },
};

const badges: Property = {
  id: 'badges',
  from: 'section 5',
  statement:
    'What the contract names ask-first, not recommended, disputed or merely perhaps helpful carries that badge.',
  obligations: ({ content }) =>
    Object.entries({
      'plan/medicines': 'ask-first',
      'plan/anti-inflammatories': 'ask-first',
      'plan/injections': 'ask-first',
      'plan/surgery': 'ask-first',
      'activity/long-rest': 'not-recommended',
      'relief/heat-or-cold': 'may-help',
      'relief/hands-on': 'may-help',
      'relief/acupuncture': 'guidelines-disagree',
      'relief/tens': 'not-recommended',
    }).map(([item, badge]) => {
      const [area = '', id = ''] = item.split('/');
      return { about: `“${item}” is ${badge}`, holds: content.plan[area]?.items[id]?.badge === badge };
    }),
};

const children: Property = {
  id: 'no-adult-advice-under-16',
  from: 'child',
  statement:
    'Under 16 there are no reasons, no plan, no tests, no specialists, no mood questions and no crisis card; and ' +
    'always questions for the appointment, unless the result is urgent.',
  obligations: (world) => {
    const { anyone, words: w, content } = world;
    const forChildren = Object.entries(content.preparation.questions)
      .filter(([, { child }]) => child)
      .map(([id]) => `questions/${id}`);
    const adult: [string, Formula][] = [
      ...anyone.signs,
      ...[...anyone.plan].map(([id, { shown }]): [string, Formula] => [id, shown]),
      ...[...anyone.preparation].filter(([id]) => !forChildren.includes(id)),
      ['the crisis card', anyone.crisis],
      ...['nervous', 'worry', 'little-interest', 'feeling-down'].map((id): [string, Formula] => [
        id,
        anyone.asked.get(id) ?? never,
      ]),
      ['the sexual question', anyone.asked.get('sexual') ?? never],
    ];
    return [
      ...adult.map(([id, shown]) => ({ about: `“${id}” under 16`, never: and(w.child, shown) })),
      exactly('who counts as a child', anyone.child, w.child),
      { about: 'there is something to ask', holds: forChildren.length >= 3 },
      ...forChildren.map((id) => ({
        about: `no “${id}”`,
        never: and(w.child, not(anyone.urgent), not(anyone.preparation.get(id) ?? never)),
      })),
    ];
  },
};

const crisis: Property = {
  id: 'crisis-in-time',
  from: 'low mood',
  statement:
    'The crisis card depends on the two mood answers alone: no tier, reason or rule hides it from anyone who was ' +
    'asked them, and the worry items, or skipping them, do not matter.',
  obligations: (world) => {
    const {
      anyone,
      logic: { said },
    } = world;
    const worst = and(said('little-interest', 'nearly-every-day'), said('feeling-down', 'nearly-every-day'));
    const worried: Given = (question, option) =>
      ['nervous', 'worry'].includes(question) ? never : anyAnswers(question, option);
    return [
      { about: 'the worst answers without a card', never: and(worst, not(anyone.crisis)) },
      { about: 'the worry items change it', never: differ(anyone.crisis, new Reading(world.content, worried).crisis) },
      ...(['soon', 'routine-review'] as const).map((tier) => ({
        about: `the worst answers at ${tier}`,
        somebody: and(worst, anyone.tierIs(tier)),
      })),
    ];
  },
};

const told = (world: World, action: string): Formula => world.anyone.actions.get(action) ?? never;

const actions: Property = {
  id: 'one-clear-instruction',
  from: 'misreading',
  statement:
    'Every result has exactly one leading instruction: call or go at emergency, a place with a scanner or speak today ' +
    'at same-day, and that of its own tier below; no result has another tier’s.',
  obligations: (world) => {
    const leading: Record<Tier, string[]> = {
      emergency: ['call-ambulance', 'go-to-emergency'],
      'same-day': ['urgent-scan', 'speak-today'],
      soon: ['review-soon'],
      'routine-review': ['book-review'],
      'self-manage': ['keep-going'],
    };
    return tierOrder.flatMap((tier): Obligation[] => {
      const own = leading[tier].map((action) => told(world, action));
      return [
        { about: `${tier} without its instruction`, never: and(world.anyone.tierIs(tier), not(or(...own))) },
        { about: `${tier} with two instructions`, never: and(...(own.length > 1 ? own : [never])) },
        ...Object.entries(leading)
          .filter(([other]) => other !== tier)
          .flatMap(([, list]) =>
            list.map((action) => ({
              about: `“${action}” at ${tier}`,
              never: and(world.anyone.tierIs(tier), told(world, action)),
            })),
          ),
      ];
    });
  },
};

const ambulance: Property = {
  id: 'call-or-go',
  from: 'section 5',
  statement:
    'An ambulance is called, and nobody is told to go by themselves, exactly when E9 to E12 or E18 hold; after a ' +
    'major injury everyone is told to keep still; every emergency says not to drive.',
  obligations: (world) => {
    const rules = ruleTable(world.logic);
    const call = or(...['E9', 'E10', 'E11', 'E12', 'E18'].map((rule) => rules[rule] ?? never));
    const emergency = world.anyone.tierIs('emergency');
    return [
      exactly('call', told(world, 'call-ambulance'), call),
      exactly('go', told(world, 'go-to-emergency'), and(emergency, not(call))),
      exactly('keep still', told(world, 'keep-still'), world.logic.said('injury', 'major')),
      exactly('do not drive', told(world, 'do-not-drive'), emergency),
    ];
  },
};

const scan: Property = {
  id: 'a-place-with-a-scanner',
  from: 'section 5',
  statement:
    'At same-day, whenever D1 to D5 or D21 holds the person is sent where an urgent scan can be arranged, and never ' +
    'told merely to speak to somebody, whatever other rules hold; and nobody else is sent there. Everybody else is told ' +
    'where to go when nobody answers, which the scan’s own words say (tests/unit/text/regions.test.ts).',
  obligations: (world) => {
    const rules = ruleTable(world.logic);
    const needs = or(...['D1', 'D2', 'D3', 'D4', 'D5', 'D21'].map((rule) => rules[rule] ?? never));
    const today = world.anyone.tierIs('same-day');
    return [
      exactly('scan', told(world, 'urgent-scan'), and(today, needs)),
      exactly('speak today', told(world, 'speak-today'), and(today, not(needs))),
      exactly('where nobody answers', told(world, 'if-you-cannot-today'), and(today, not(needs))),
    ];
  },
};

const extraActions: Property = {
  id: 'who-else-to-ring',
  from: 'section 5',
  statement:
    'On chemotherapy every urgent result names the chemotherapy line; with E18 or D16 it names the maternity unit; ' +
    'pregnancy at soon names the midwife; a recent procedure that worries names the team that did it.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said },
      anyone,
    } = world;
    const rules = ruleTable(world.logic);
    const holds = (...ids: string[]): Formula => or(...ids.map((rule) => rules[rule] ?? never));
    return [
      exactly(
        'chemotherapy line',
        told(world, 'chemotherapy-line'),
        and(anyone.urgent, said('medicines', 'chemotherapy')),
      ),
      exactly('maternity', told(world, 'maternity'), and(anyone.urgent, holds('E18', 'D16'))),
      exactly('midwife', told(world, 'midwife'), and(anyone.tierIs('soon'), w.pregnancyOrBirth)),
      exactly(
        'procedure team',
        told(world, 'procedure-team'),
        and(or(anyone.tierIs('same-day'), anyone.tierIs('soon')), w.recentProcedure, holds('D7', 'D12', 'S19')),
      ),
    ];
  },
};

/** What to come back for: the advice, where there is one the more urgent form of it, and who is told. */
const comeBackFor: readonly {
  readonly id: string;
  readonly now?: string;
  readonly urgency: 'emergency' | 'same-day';
}[] = [
  ...[
    'saddle-numbness',
    'bladder-or-bowel',
    'both-legs',
    'legs-weaker',
    'unsteady',
    'chest-or-tummy',
    'fainting',
    'cold-leg',
  ].map((id) => ({ id, urgency: 'emergency' as const })),
  { id: 'one-weak-or-numb', now: 'weak-or-numb-now', urgency: 'same-day' },
  { id: 'sexual-change', now: 'sexual-change-now', urgency: 'same-day' },
  { id: 'fever-or-shivering', now: 'fever-now', urgency: 'same-day' },
  { id: 'unbearable-pain', now: 'unbearable-now', urgency: 'same-day' },
  ...['swollen-calf', 'red-eye'].map((id) => ({ id, urgency: 'same-day' as const })),
];
const advised = (world: World, id: string): Formula => world.anyone.returnAdvice.get(id) ?? never;

const comeBack: Property = {
  id: 'always-when-to-come-back',
  from: 'section 5',
  statement:
    'Every result at every tier names every sign to come back sooner for, once, and says how soon; under 16 the two ' +
    'of children as well, and in or after pregnancy its own.',
  obligations: (world) => {
    const { words: w, content } = world;
    const urgency = (id: string, wanted: string): Obligation => ({
      about: `“${id}” is ${wanted}`,
      holds: content.returnAdvice[id]?.urgency === wanted,
    });
    return [
      ...comeBackFor.flatMap(({ id, now = '', urgency: wanted }): Obligation[] => [
        { about: `no “${id}” of any form`, never: not(or(advised(world, id), advised(world, now))) },
        { about: `“${id}” in two forms`, never: and(advised(world, id), advised(world, now)) },
        urgency(id, wanted),
        ...(content.returnAdvice[now] ? [urgency(now, 'emergency')] : []),
      ]),
      ...['child-will-not-walk', 'child-under-6'].flatMap((id) => [
        exactly(id, advised(world, id), w.child),
        urgency(id, 'same-day'),
      ]),
      exactly('pregnancy signs', advised(world, 'pregnancy-signs-now'), w.pregnancyOrBirth),
      urgency('pregnancy-signs-now', 'emergency'),
    ];
  },
};

/** The same person, once the sign has come: what they would answer then. */
const later = (...answers: readonly (readonly [question: string, ...options: string[]])[]): Given =>
  answers.reduce<Given>((given, [question, ...options]) => answering(given, question, ...options), anyAnswers);
const withInfection =
  (sign: string): Given =>
  (question, option) =>
    question === 'infection' && ['none', 'not-sure'].includes(option)
      ? never
      : ticking(anyAnswers, 'infection', sign, true)(question, option);

const asUrgent: Property = {
  id: 'come-back-as-soon-as-the-rules-say',
  from: 'return advice',
  statement:
    'Whoever is told to come back today for a sign would not be told “emergency” if they answered the check again ' +
    'with that sign; and whoever is told to come back at once for fever, a weak leg or sexual change would be.',
  obligations: (world) => {
    const {
      anyone,
      logic: { answered, all, no },
      words: w,
    } = world;
    const signs: Readonly<Record<string, readonly Given[]>> = {
      'one-weak-or-numb': [later(['legs', 'one-weak'], ['leg-weakness', 'new']), later(['legs', 'one-pain'])],
      'sexual-change': [later(['sexual', 'yes'], ['sexual-when', 'new-or-worse'])],
      'fever-or-shivering': [withInfection('fever'), withInfection('shaking-chills')],
      'unbearable-pain': [later(['severity', 'unbearable'])],
    };
    const alwaysNow: Readonly<Record<string, readonly Given[]>> = {
      'saddle-numbness': [later(['saddle', 'yes'], ['saddle-when', 'new-or-worse'])],
      'bladder-or-bowel': ['bladder', 'bowel'].map((sign) => later([sign, 'yes'], [`${sign}-when`, 'new-or-worse'])),
      'both-legs': [later(['legs', 'both'], ['both-legs', 'new-or-worse'])],
      'legs-weaker': [later(['legs', 'one-weak'], ['leg-weakness', 'rapid'])],
      unsteady: [later(['balance', 'rapid'])],
      'chest-or-tummy': [later(['alarm', 'chest-or-breathing']), later(['alarm', 'severe-tummy-or-side'])],
      fainting: [later(['alarm', 'faint-or-clammy'])],
    };
    // The sexual question is asked from 16 on, so that nobody under 16 could answer it.
    const asked = (id: string): Formula => (id === 'sexual-change' ? all(answered('age'), no(w.child)) : always);
    const waiting = not(anyone.atLeast('emergency'));
    return [
      ...Object.entries(signs).flatMap(([id, forms]) =>
        forms.map((then): Never => ({
          about: `“${id}” told for today`,
          never: and(waiting, advised(world, id), world.tiers(then).atLeast('emergency')),
          people: [anyAnswers, then],
        })),
      ),
      ...comeBackFor.flatMap(({ id, now = '' }): Never[] =>
        signs[id]
          ? [
              {
                about: `“${now}” told needlessly`,
                never: and(
                  waiting,
                  asked(id),
                  advised(world, now),
                  ...signs[id].map((then) => not(world.tiers(then).atLeast('emergency'))),
                ),
                people: [anyAnswers, ...signs[id]],
              },
            ]
          : [],
      ),
      ...Object.entries(alwaysNow).flatMap(([id, forms]) =>
        forms.map((then): Never => ({
          about: `“${id}” is no emergency`,
          never: not(world.tiers(then).atLeast('emergency')),
          people: [anyAnswers, then],
        })),
      ),
    ];
  },
};

const reviewFirst: Property = {
  id: 'review-before-self-care',
  from: 'section 5',
  statement:
    'While fracture, cancer, infection, bleeding, aneurysm, cord or pregnancy waits for a review at soon, nothing ' +
    'stands open but the treatment plan and “keep gently moving”.',
  obligations: (world) => {
    const {
      anyone,
      words: w,
      logic: { said, all, any },
    } = world;
    const waiting: Record<string, Formula> = {
      'a soft sign': w.softSign,
      'cancer or an aneurysm': said('history', 'cancer', 'aortic-aneurysm'),
      'thin bones, steroids or weak immunity, and worse or severe': all(
        any(said('history', 'thin-bones'), said('medicines', 'steroids'), w.weakImmunity),
        any(w.worse, w.severe),
      ),
      'diabetes, lately and worse': all(said('history', 'diabetes'), said('duration', 'under-2-weeks'), w.worse),
      'first back pain at 60 or over': all(w.aged60, said('first-ever', 'yes')),
      'injected drugs': said('history', 'injected-drugs'),
      'tuberculosis, and not better': all(said('history', 'tuberculosis'), w.notBetter),
      'a recent procedure, and not better': all(w.recentProcedure, w.notBetter),
      'blood thinners, lately and not better': all(said('medicines', 'blood-thinners'), w.under6Weeks, w.notBetter),
      'changed balance': w.balanceChanged,
      'pregnancy or birth': w.pregnancyOrBirth,
      '70 or over and worse': all(w.aged70, w.worse),
      'not sure of infection or health': or(
        ...['infection', 'general', 'history', 'medicines'].map((id) => said(id, 'not-sure')),
      ),
    };
    const open = [...anyone.plan]
      .filter(([id]) => !id.startsWith('plan/') && id !== 'activity/keep-moving')
      .map(([, { shown, afterReview }]) => and(shown, not(afterReview)));
    const allowed = [...anyone.plan].filter(([id]) => id.startsWith('plan/') || id === 'activity/keep-moving');
    return [
      ...Object.entries(waiting).map(([about, holds]) => ({ about, never: and(holds, or(...open)) })),
      ...allowed.map(([id, { afterReview }]) => ({ about: `“${id}” is folded away`, never: afterReview })),
      {
        about: 'nothing waits below soon',
        never: and(not(anyone.atLeast('soon')), or(...[...anyone.plan.values()].map(({ afterReview }) => afterReview))),
      },
    ];
  },
};

const leading: Property = {
  id: 'what-comes-first',
  from: 'section 5',
  statement:
    'Areas of the plan come first for the reasons that the contract names; items and specialists are stressed for the ' +
    'answers that they fit. (Beyond the areas, this was decided with the content, and is held here so that a change is noticed.)',
  obligations: (world) => {
    const {
      anyone,
      words: w,
      logic: { said, any, answered, no, all },
    } = world;
    const guided = and(not(anyone.urgent), not(anyone.child));
    const signs = (...reasons: string[]): Formula =>
      or(...[...anyone.signs].filter(([id]) => reasons.includes(id.split('/')[0] as string)).map(([, shown]) => shown));
    const areas: Record<string, Formula> = {
      plan: signs('treatment', 'structural'),
      activity: guided,
      relief: and(guided, w.severe),
      habits: signs('lifestyle'),
      mind: signs('psychological'),
    };
    const fearful = said('moving-is-unsafe', 'agree', 'not-sure');
    const stressed: Record<string, Formula> = {
      'plan/medicines': said('treatments', 'medicines'),
      'activity/walk-or-swim': said('lifestyle', 'inactive'),
      'activity/pacing': any(fearful, said('lifestyle', 'inactive')),
      'activity/long-rest': said('treatments', 'rest'),
      'relief/tens': said('treatments', 'tens'),
      'habits/change-position': said('lifestyle', 'sitting', 'awkward-positions'),
      'habits/build-up-lifting': said('lifestyle', 'lifting'),
      'habits/set-up-your-seat': said('lifestyle', 'sitting'),
      'habits/sleep': said('lifestyle', 'poor-sleep'),
      'habits/stop-smoking': said('history', 'smoking'),
      'mind/talking-therapy': any(w.anxious, w.lowMood),
      'mind/understand-pain': any(fearful, said('never-better', 'agree', 'not-sure')),
      'mind/talk-about-mood': any(w.anxious, w.lowMood),
    };
    const hidden: Record<string, Formula> = { 'habits/stop-smoking': not(said('history', 'smoking')) };
    const people: Record<string, Formula> = {
      'people/surgeon': any(
        said('pattern', 'below-the-knee'),
        said('legs', 'one-pain', 'one-weak', 'both'),
        w.softSign,
      ),
      'people/pain-specialist': any(
        all(answered('duration'), no(w.under6Weeks)),
        w.severe,
        said('treatment-time', 'over-12-weeks'),
      ),
      'people/rheumatologist': any(w.inflammatoryPattern, said('pattern', 'morning-stiffness')),
    };
    const questions: Record<string, Formula> = {
      'what-is-the-cause': signs('structural'),
      'another-look': signs('treatment'),
      'how-long-to-try': signs('treatment'),
      'which-exercise': signs('lifestyle'),
      'work-and-daily-life': signs('lifestyle'),
      'mood-and-pain': signs('psychological'),
    };
    const childrens = ['what-is-the-cause', 'another-look', 'what-next', 'which-exercise', 'what-to-watch-for'];
    return [
      ...[...anyone.emphasisedAreas].map(([area, first]) => exactly(`area “${area}”`, first, areas[area] ?? never)),
      ...[...anyone.plan]
        .filter(([id]) => id !== 'plan/anti-inflammatories')
        .flatMap(([id, { shown, emphasised }]) => [
          exactly(`“${id}” is shown`, shown, and(guided, not(hidden[id] ?? never))),
          exactly(`“${id}” is stressed`, emphasised, and(shown, stressed[id] ?? never)),
        ]),
      ...[...anyone.preparation]
        .filter(([id]) => !id.startsWith('questions/'))
        .map(([id, shown]) => exactly(`“${id}”`, shown, and(guided, people[id] ?? always))),
      ...[...anyone.preparation]
        .filter(([id]) => id.startsWith('questions/'))
        .map(([id, shown]) => ({
          about: `“${id}”`,
          never: and(guided, not(iff(shown, questions[id.slice('questions/'.length)] ?? always))),
        })),
      ...[...anyone.preparation]
        .filter(([id]) => id.startsWith('questions/'))
        .map(([id, shown]) =>
          exactly(
            `“${id}” under 16`,
            and(w.child, shown),
            and(w.child, not(anyone.urgent), constant(childrens.includes(id.slice('questions/'.length)))),
          ),
        ),
    ];
  },
};

const noneNeedless: Property = {
  id: 'complete-means-complete',
  from: 'section 2',
  statement:
    'Answers are called complete exactly when every question that is asked is answered, the four mood items alone aside.',
  obligations: ({ anyone }) => {
    const optional = ['nervous', 'worry', 'little-interest', 'feeling-down'];
    return [
      exactly(
        'complete',
        anyone.complete,
        and(
          ...[...anyone.asked]
            .filter(([id]) => !optional.includes(id))
            .map(([id, asked]) => implies(asked, anyone.answered(id))),
        ),
      ),
    ];
  },
};

export const safetyProperties: readonly Property[] = [
  emergencies,
  todays,
  soons,
  unsure,
  reviews,
  calm,
  lastStage,
  stale,
  ageing,
  privacy,
  painScore,
  actions,
  ambulance,
  scan,
  extraActions,
  comeBack,
  asUrgent,
  medicines,
  hands,
  badges,
  reviewFirst,
  children,
  crisis,
  noneNeedless,
  leading,
];
