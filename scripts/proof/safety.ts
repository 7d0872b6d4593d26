/**
 * What a clinical safety officer would want to hold for all people, beyond the contract's section 4. Where it can be, each
 * is said in the oracle's words and not in the content's own terms, so that a slip in a term shows.
 */
import type { Question, Tier } from '../../src/content/schema.js';
import { tierOrder } from '../../src/engine/journey.js';
import { anyAnswers, answering, only, optionsOf, Reading, type Given } from './formula.js';
import {
  always,
  and,
  atLeast,
  constant,
  differ,
  iff,
  implies,
  never,
  not,
  or,
  variable,
  type Formula,
} from './logic.js';
import { questionTable, ruleTable, signTable } from './oracle.js';
import { lowered, questionsRead } from './properties.js';
import type { Never, Obligation, Property, World } from './property.js';

const soonAndAbove = tierOrder.slice(0, 3);
const overThreeMonths = ['3-to-12-months', 'over-a-year'];

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
    'These are never less than an emergency, whatever else is answered or left out: a new or worse cord sign; an unsure one ' +
    'with a numb or weak leg or trouble in both; both legs new or worse; a leg or the balance failing within days; an alarm ' +
    'sign that is new; a major injury; fever with nerve signs, on chemotherapy, after a spine procedure, with a device, ' +
    'without a spleen, or under 16; bleeding, constant severe pain or tightenings in pregnancy; cancer with nerve signs; an ' +
    'aneurysm that gets worse; a stiff spine after a fall; sudden pain from the age of 60.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, any },
    } = world;
    const inPregnancy = said('pregnancy-signs', 'bleeding', 'constant-severe-pain', 'tightenings', 'one-sided');
    const alarm = (...signs: string[]): Formula => said('alarm', ...signs);
    return floor(world, 'emergency', {
      'a new saddle sign': w.newSign('saddle'),
      'a new bladder sign': w.newSign('bladder'),
      'a new bowel sign': w.newSign('bowel'),
      'an unsure cord sign with a numb or weak leg, or trouble in both': all(w.unsureCordSign, w.numbWeakOrBoth),
      'a cord sign that may be different, with leg symptoms': all(said('cord-different', 'yes'), w.legSymptoms),
      'both legs, new or worse': said('both-legs', 'new-or-worse'),
      'a leg that fails within days': said('leg-weakness', 'rapid'),
      'balance that fails within days': said('balance', 'rapid'),
      'any new alarm sign': all(w.butNot('alarm', 'none', 'not-sure'), said('alarm-now', 'new')),
      'chest pain, not sure since when': all(alarm('chest-or-breathing'), said('alarm-now', 'not-sure')),
      'a sign of stroke, of bleeding or of a blocked vessel, even gone again': all(
        alarm('confused-or-drowsy', 'face-or-arm-weakness', 'headache', 'bleeding-inside', 'cold-leg'),
        w.butNot('alarm-now', 'usual'),
      ),
      'a major injury': said('injury', 'major'),
      'fever with a nerve sign': all(w.infectionSign, w.nerveSign),
      'on chemotherapy, and ill or with a sign of infection': all(
        said('medicines', 'chemotherapy'),
        any(w.anyInfection, w.unwell),
      ),
      'fever after a recent procedure, or with a device': all(w.infectionSign, any(w.recentProcedure, w.device)),
      'fever without a spleen or with sickle cells': all(w.infectionSign, said('medicines', 'sickle-or-no-spleen')),
      'fever under 16': all(w.infectionSign, w.child),
      'bleeding, constant pain, tightenings or pain on one side in pregnancy': inPregnancy,
      'shaking chills in pregnancy': all(w.pregnancyOrBirth, said('infection', 'shaking-chills')),
      'cancer with a nerve sign': all(w.anyCancer, w.nerveSign),
      'cancer with an unsure cord sign': all(w.anyCancer, w.unsureCordSign),
      'an aneurysm, and worse, severe or sudden': all(
        said('history', 'aortic-aneurysm'),
        any(w.worse, w.severe, w.maybeSudden),
      ),
      'blood thinners with new leg weakness': all(said('medicines', 'blood-thinners'), w.newLegWeakness),
      'sexual change with a numb or weak leg, or trouble in both': all(w.sexualChange, w.numbWeakOrBoth),
      'a stiff spine, and perhaps a fall': all(said('history', 'stiff-spine'), w.maybeSmallInjury),
      'sudden pain from the age of 60': all(said('sudden', 'yes'), w.aged60),
      'a pump, and worse and severe': all(said('history', 'pump'), w.worse, w.severe),
    });
  },
};

const todays: Property = {
  id: 'same-day-whatever-else',
  from: 'under-triage',
  statement:
    'These are never less than same-day: any cord sign that is unsure or was never checked; sexual change; new or ' +
    'unsure leg weakness; both legs, not sure since when; unsteady and clumsy; fever, chills, burning pee or a wound that may ' +
    'be infected; unbearable pain; an alarm sign that is not long known, or a doubt about one; cancer that gets worse; a child ' +
    'who is ill, or under 6; more of a painkiller than the label allows; a swollen calf, a red eye, blisters or yellow skin.',
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
      'perhaps an alarm sign, and not long known': w.butNot('alarm-now', 'usual'),
      'any pregnancy sign, or perhaps one': w.butNot('pregnancy-signs', 'none'),
      'cancer, and worse or severe': all(w.anyCancer, any(w.worse, w.severe)),
      'cancer of the last 10 years, and not better': all(w.activeCancer, w.notBetter),
      'an aneurysm and not better': all(said('history', 'aortic-aneurysm'), w.notBetter),
      'a child under 6': w.under6,
      'a child who is ill or wakes at night': all(
        w.child,
        said('general', 'tired-and-unwell', 'night-pain', 'weight-loss'),
      ),
      'a child who does not walk, limps or is pale, or may be': w.butNot('child-signs', 'none'),
      'a child with leg symptoms or unsteadiness': all(w.child, any(w.legSymptoms, w.balanceChanged)),
      'a fall at 65 or over, or with thin bones': all(w.smallInjury, any(w.aged65, said('history', 'thin-bones'))),
      'pain that came suddenly at 50 or over, severe or recent': all(
        said('sudden', 'yes'),
        w.aged50,
        any(w.severe, w.under6Weeks),
      ),
      'more of a painkiller than the label allows': said('medicines', 'over-the-label'),
      'a swollen calf, a red eye, blisters or yellow skin': said(
        'today-signs',
        'calf',
        'red-eye',
        'blisters',
        'yellow',
      ),
      'severe new pain from the age of 60, and not better': all(w.aged60, w.severe, w.under2Weeks, w.notBetter),
    });
  },
};

const soons: Property = {
  id: 'soon-whatever-else',
  from: 'under-triage',
  statement:
    'Nobody is told less than “soon” who is under 18, is or may be pregnant or gave birth, has or had cancer, an ' +
    'aneurysm or injected drugs, has a leg weakness nobody checked, changed balance that no clinician knows, a strong sign or ' +
    'two soft ones, blood in the pee, or feels ill; nor whose leg symptoms or severe pain get worse.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, any },
    } = world;
    return floor(world, 'soon', {
      'under 18': w.under18,
      'pregnancy or birth': w.pregnancyOrBirth,
      'cancer, an aneurysm or injected drugs': any(w.anyCancer, said('history', 'aortic-aneurysm', 'injected-drugs')),
      'leg weakness nobody checked': all(w.butNot('leg-weakness', 'no', 'old-checked')),
      'both legs, long, for no known reason': said('both-legs', 'long-standing-other'),
      'changed balance that no clinician knows': w.balanceUnknown,
      'a strong sign': w.strongSign,
      'two soft signs': w.twoSoftSigns,
      'a soft sign, and worse or severe': all(w.softSign, any(w.worse, w.severe)),
      'tired and unwell': w.unwell,
      'worse, with leg symptoms': all(w.worse, w.legSymptoms),
      'worse, and severe': all(w.worse, w.severe),
      'worse, at 65 or over': all(w.worse, w.aged65),
      'first or new back pain at 60 or over': said('first-ever', 'yes'),
      'weak immunity, steroids or thin bones, and worse or severe': all(
        any(w.weakImmunity, said('medicines', 'steroids'), said('history', 'thin-bones')),
        any(w.worse, w.severe),
      ),
      'a recent procedure, and not better': all(w.recentProcedure, w.notBetter),
      'a stiff spine, a device or a cord injury, and not better': all(
        any(said('history', 'stiff-spine', 'cord-injury'), w.device),
        w.notBetter,
      ),
      'cannot do most things, and not better': all(said('impact', 'cannot-do-most-things'), w.notBetter),
      'changed feeling between the legs for long': said('saddle-when', 'long'),
      'night sweats or a recent infection': said('infection', 'night-sweats', 'recent-infection'),
      'blood in the pee': said('today-signs', 'blood-in-pee'),
    });
  },
};

/**
 * How urgent a doubt is at least: questions of stages B and C that offer “not sure”, and those of stage A that decide. One of B
 * or C that is not named here is held to “soon”.
 */
const doubts: Readonly<Record<'same-day' | 'soon' | 'routine-review', readonly string[]>> = {
  'same-day': [
    'alarm-now',
    'pregnancy-signs',
    'child-signs',
    'saddle-when',
    'bladder-when',
    'bowel-when',
    'cord-different',
    'sexual-when',
    'both-legs',
    'leg-weakness',
    'wound',
  ],
  soon: ['pregnancy', 'legs', 'balance', 'infection', 'today-signs', 'history', 'cancer-when', 'medicines'],
  'routine-review': ['general'],
};
/** A doubt here brings up a question of its own, which decides. */
const askedFurther = ['saddle', 'bladder', 'bowel'];
const named: readonly string[] = [...Object.values(doubts).flat(), ...askedFurther];

const unsure: Property = {
  id: 'unsure-is-seen',
  from: 'under-triage',
  statement:
    '“Not sure” about any nerve, infection or health question is never below “soon” (the general signs: a review), and since ' +
    'when a cord, alarm, sexual or leg sign has been there, whether it is different from usual, and about a wound, ' +
    'pregnancy or child sign never below same-day. “Not sure” of a cord sign itself asks whether it is different.',
  obligations: (world) => {
    const { content, anyone } = world;
    const unnamed = Object.entries(content.questions)
      .filter(
        ([id, question]) =>
          !named.includes(id) && ['B', 'C'].includes(question.stage) && optionsOf(question).includes('not-sure'),
      )
      .map(([id]) => id);
    const remedy = ' (let a rule of src/content/rules.ts read it, or name it in `doubts` of scripts/proof/safety.ts)';
    const about = (id: string): string => `not sure of “${id}”${unnamed.includes(id) ? remedy : ''}`;
    return [
      ...Object.entries({ ...doubts, soon: [...doubts.soon, ...unnamed] }).flatMap(([tier, ids]) =>
        floor(world, tier as Tier, Object.fromEntries(ids.map((id) => [about(id), anyone.says(id, 'not-sure')]))),
      ),
      ...askedFurther.map((id) => ({
        about: `not sure of “${id}” without a further question`,
        never: and(anyone.says(id, 'not-sure'), not(anyone.asked.get('cord-different') ?? never)),
      })),
    ];
  },
};

const reviews: Property = {
  id: 'review-whatever-else',
  from: 'under-triage',
  statement:
    'Nobody whose pain gets worse, is severe, lasts 3 months without getting better (4 weeks where nothing was tried), keeps ' +
    'them from most of their life, or who has leg symptoms that do not get better, an old change of bladder, bowel or ' +
    'balance, a soft sign, or low mood or worry, is told only to keep going.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, all, no, answered },
    } = world;
    return floor(world, 'routine-review', {
      worse: w.worse,
      'severe or unbearable': w.severe,
      '3 months or more, and not better': all(answered('duration'), no(w.under12Weeks), w.notBetter),
      '4 weeks or more, not better and nothing tried': all(
        answered('duration'),
        no(w.under4Weeks),
        w.notBetter,
        said('treatments', 'none'),
      ),
      'treated for 4 weeks or more, and not better': all(w.butNot('treatment-time', 'under-4-weeks'), w.notBetter),
      'a great impact': said('impact', 'a-lot', 'cannot-do-most-things'),
      'leg symptoms, and not better': all(w.legSymptoms, w.notBetter),
      'low mood': w.lowMood,
      worry: w.anxious,
      'the crisis card': world.anyone.crisis,
      'old leg weakness': said('leg-weakness', 'old-checked'),
      'an inflammatory pattern': w.inflammatoryPattern,
      'an old change of bladder or bowel': w.longCordSign,
      'known trouble with balance': said('balance', 'known'),
      'a soft sign': w.softSign,
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
      // Of any other question whose answers have an order, nothing above the least.
      ...Object.entries(questionTable)
        .filter(([question, [stage]]) => stage !== 'D' && !['trend', 'severity', 'impact'].includes(question))
        .map(([question, [, , , ...above]]) => no(said(question, ...above.flat()))),
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
    'Answers of the last stage never change whether a tier is emergency or same-day, and make one “soon” only for somebody ' +
    'whose mood score is 5 or more and who agrees that the pain will never get better: else skipping that stage costs at most ' +
    'a routine review.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said },
    } = world;
    const firstThree = only(anyAnswers, (question) => constant(world.content.questions[question]?.stage !== 'D'));
    const known = world.tiers(firstThree);
    const low = and(w.veryLowMood, said('never-better', 'agree'));
    return soonAndAbove.map((tier) => ({
      about: `${tier} with and without the last stage`,
      never: and(differ(known.atLeast(tier), world.anyone.atLeast(tier)), tier === 'soon' ? not(low) : always),
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
    'answers are; and under 16 is never below 16 or 17, nor under 6 below 6 to 15, with the same answers, the sexual question apart, ' +
    'which is not asked.',
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
      aged(answering(notPregnant, 'sexual', 'no'), 'under-16', 'under-6'),
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
    'Anti-inflammatories are never mentioned with pregnancy or birth (“not sure” included), blood thinners, steroids, ' +
    'chemotherapy, a doubt about medicines, age 65 or over, or dialysis; and are withheld for no other reason.',
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
      'steroids or chemotherapy': said('medicines', 'steroids', 'chemotherapy'),
      'not sure about medicines': said('medicines', 'not-sure'),
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
    'Hands-on treatment says “ask first” with thin bones, a stiff spine, steroids, any cancer, blood thinners, an aneurysm, ' +
    'weak immunity, a device, any answered balance but “no”, or any procedure; acupuncture with blood thinners or weak ' +
    'immunity; TENS with pregnancy or birth, or a device; each exactly then.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said, any },
    } = world;
    const table: Record<string, Formula> = {
      'relief/hands-on': any(
        said('history', 'thin-bones', 'stiff-spine', 'aortic-aneurysm'),
        said('medicines', 'steroids', 'blood-thinners'),
        w.anyCancer,
        w.weakImmunity,
        w.device,
        w.balanceChanged,
        w.anyProcedure,
      ),
      'relief/acupuncture': any(said('medicines', 'blood-thinners'), w.weakImmunity),
      'relief/tens': any(w.pregnancyOrBirth, w.device),
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
    'at same-day, a doctor or a doctor or physiotherapist at soon, and that of its own tier below; no result has another tier’s.',
  obligations: (world) => {
    const leading: Record<Tier, string[]> = {
      emergency: ['call-ambulance', 'go-to-emergency'],
      'same-day': ['urgent-scan', 'speak-today'],
      soon: ['see-gp', 'see-gp-or-physio'],
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

/** One of these rules of the contract holds. */
const oneOf = ({ logic }: World, rules: string): Formula => {
  const table = ruleTable(logic);
  return or(...rules.split(' ').map((rule) => table[rule] ?? never));
};

/** The rules that wait for a review before anything else is begun: `reviewFirst` of the content. */
const waitForReview = 'S2 S3 S7 S13 S14 S15 S18 S19 S21 S28';

const ambulance: Property = {
  id: 'call-or-go',
  from: 'section 5',
  statement:
    'An ambulance is called, and nobody is told to go by themselves, exactly when E9 to E12, E20 or E22 hold; after a ' +
    'major injury, or with a stiff spine that may have broken, everyone is told to keep still; every emergency says not to drive.',
  obligations: (world) => {
    const call = oneOf(world, 'E9 E10 E11 E12 E20 E22');
    const emergency = world.anyone.tierIs('emergency');
    return [
      exactly('call', told(world, 'call-ambulance'), call),
      exactly('go', told(world, 'go-to-emergency'), and(emergency, not(call))),
      exactly('keep still', told(world, 'keep-still'), oneOf(world, 'E12 E20')),
      exactly('do not drive', told(world, 'do-not-drive'), emergency),
    ];
  },
};

const scan: Property = {
  id: 'a-place-with-a-scanner',
  from: 'section 5',
  statement:
    'At same-day, whenever D1 to D5, D8, D10 to D15, D19, D21 to D23, D27, D28 or D30 to D33 holds the person is sent where ' +
    'an urgent scan can be arranged, and never told merely to speak to somebody, whatever other rules hold; and nobody else ' +
    'is sent there. Everybody else is told where to go when nobody answers, which the scan’s own words say ' +
    '(tests/unit/text/regions.test.ts).',
  obligations: (world) => {
    const needs = oneOf(world, 'D1 D2 D3 D4 D5 D8 D10 D11 D12 D13 D14 D15 D19 D21 D22 D23 D27 D28 D30 D31 D32 D33');
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
    'On chemotherapy every urgent result names the chemotherapy line; E15 and D8 name the cancer team to whoever had cancer; ' +
    'E18 names the maternity unit, now, and D16 names it; E21 and D14 the hospital that knows the sickle cells, E22 the one that ' +
    'knows the pump; D25 whom to ask about too much medicine; S7 the midwife; a procedure that worries the team that did it. ' +
    'At soon a doctor is named where more than one nerve, the pain itself, its impact or mood is to be looked at, and below ' +
    'urgent tiers whoever treats the person now.',
  obligations: (world) => {
    const {
      words: w,
      logic: { said },
      anyone,
    } = world;
    const soon = anyone.tierIs('soon');
    const doctor = oneOf(world, 'S1 S2 S3 S7 S8 S11 S12 S13 S14 S15 S17 S18 S19 S21 S22 S23 S26 S27 S28');
    return [
      exactly(
        'chemotherapy line',
        told(world, 'chemotherapy-line'),
        and(anyone.urgent, said('medicines', 'chemotherapy')),
      ),
      exactly(
        'cancer team',
        told(world, 'cancer-team'),
        and(anyone.urgent, oneOf(world, 'E15 D8'), said('history', 'cancer')),
      ),
      exactly('maternity, now', told(world, 'maternity-now'), oneOf(world, 'E18')),
      exactly('maternity', told(world, 'maternity'), and(anyone.urgent, oneOf(world, 'D16'), not(oneOf(world, 'E18')))),
      exactly(
        'sickle team',
        told(world, 'sickle-team'),
        and(anyone.urgent, oneOf(world, 'E21 D14'), said('medicines', 'sickle-or-no-spleen')),
      ),
      exactly('pump team', told(world, 'pump-team'), oneOf(world, 'E22')),
      exactly('too much medicine', told(world, 'too-much-medicine'), oneOf(world, 'D25')),
      exactly('midwife', told(world, 'midwife'), and(soon, oneOf(world, 'S7'))),
      exactly(
        'procedure team',
        told(world, 'procedure-team'),
        and(or(anyone.tierIs('same-day'), soon), w.anyProcedure, oneOf(world, 'D7 D12 S19')),
      ),
      exactly('a doctor', told(world, 'see-gp'), and(soon, doctor)),
      exactly('a doctor or physiotherapist', told(world, 'see-gp-or-physio'), and(soon, not(doctor))),
      exactly('who treats you', told(world, 'tell-who-treats-you'), or(soon, anyone.tierIs('routine-review'))),
    ];
  },
};

const reviewFirst: Property = {
  id: 'review-before-self-care',
  from: 'section 5',
  statement:
    'While S2, S3, S7, S13, S14, S15, S18, S19, S21 or S28 waits for a review, nothing stands open but the treatment plan and ' +
    '“move with care”, and nobody is told that soreness is no harm; other rules fold nothing away.',
  obligations: (world) => {
    const { anyone } = world;
    const waiting = oneOf(world, waitForReview);
    const open = (id: string): boolean => id.startsWith('plan/') || id === 'activity/move-with-care';
    return [
      ...[...anyone.plan].map(([id, { shown, afterReview }]) =>
        exactly(`“${id}” is folded away`, afterReview, and(shown, open(id) ? never : waiting)),
      ),
      exactly(
        '“move with care”',
        shownItem(world, 'activity/move-with-care'),
        and(not(anyone.urgent), not(anyone.child), waiting),
      ),
      {
        about: '“soreness is no harm” stands open',
        never: and(
          shownItem(world, 'activity/keep-moving'),
          waiting,
          not(anyone.plan.get('activity/keep-moving')?.afterReview ?? never),
        ),
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
    const table = signTable(world.logic);
    const structural = Object.entries(table)
      .filter(([id]) => id.startsWith('structural/'))
      .map(([, holds]) => holds);
    const tried = optionsOf(world.content.questions['treatments'] as Question)
      .filter((option) => option !== 'none')
      .map((option) => said('treatments', option));
    const longAndTried = all(said('duration', 'over-a-year'), atLeast(2, tried));
    const stressed: Record<string, Formula> = {
      'activity/walk-or-swim': said('lifestyle', 'inactive'),
      'activity/pacing': any(fearful, said('lifestyle', 'inactive')),
      'activity/long-rest': said('treatments', 'rest'),
      'habits/change-position': said('lifestyle', 'sitting', 'awkward-positions'),
      'habits/build-up-lifting': said('lifestyle', 'lifting'),
      'habits/set-up-your-seat': said('lifestyle', 'sitting'),
      'habits/sleep': said('lifestyle', 'poor-sleep'),
      'habits/stop-smoking': said('history', 'smoking'),
      'mind/talking-therapy': any(w.anxious, w.lowMood),
      'mind/understand-pain': any(fearful, said('never-better', 'agree', 'not-sure'), longAndTried),
      'mind/pain-programme': longAndTried,
      'mind/talk-about-mood': any(w.anxious, w.lowMood),
    };
    // Neither an operation nor an injection without leg symptoms or a sign of the spine itself.
    const mayBeStructural = any(w.legSymptoms, ...structural);
    const shownWhen: Record<string, Formula> = {
      'plan/strong-painkillers': said('medicines-taken', 'opioid'),
      'plan/nerve-pain-medicines': said('medicines-taken', 'nerve-pain'),
      'plan/injections': mayBeStructural,
      'plan/surgery': mayBeStructural,
      'activity/move-with-care': oneOf(world, waitForReview),
      'habits/stop-smoking': said('history', 'smoking'),
      'mind/pain-programme': longAndTried,
    };
    const from6Weeks = all(answered('duration'), no(w.under6Weeks));
    const people: Record<string, Formula> = {
      'tests/scan-again': said('scan', 'yes-explained', 'yes-but-unsure'),
      'tests/blood-tests': any(
        all(w.aged60, from6Weeks),
        w.softSign,
        w.anyInfection,
        w.unwell,
        w.inflammatoryPattern,
        said('pattern', 'morning-stiffness'),
      ),
      'people/surgeon': any(
        said('pattern', 'below-the-knee'),
        said('legs', 'one-pain', 'one-numb', 'one-weak', 'both'),
        w.softSign,
      ),
      'people/pain-specialist': all(
        w.notBetter,
        w.butNot('severity', 'mild'),
        any(from6Weeks, w.severe, said('treatment-time', 'over-12-weeks')),
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
    const asked = [...anyone.preparation].filter(([id]) => id.startsWith('questions/'));
    const fitting = (id: string): Formula => questions[id.slice('questions/'.length)] ?? always;
    const childrens = ['what-is-the-cause', 'another-look', 'what-next', 'which-exercise', 'what-to-watch-for'];
    return [
      ...[...anyone.emphasisedAreas].map(([area, first]) => exactly(`area “${area}”`, first, areas[area] ?? never)),
      ...[...anyone.plan]
        .filter(([id]) => id !== 'plan/anti-inflammatories')
        .flatMap(([id, { shown, emphasised }]) => [
          exactly(`“${id}” is shown`, shown, and(guided, shownWhen[id] ?? always)),
          exactly(`“${id}” is stressed`, emphasised, and(shown, stressed[id] ?? never)),
        ]),
      ...[...anyone.preparation]
        .filter(([id]) => !id.startsWith('questions/'))
        .map(([id, shown]) => exactly(`“${id}”`, shown, and(guided, people[id] ?? always))),
      ...asked.map(([id, shown], index) => ({
        about: `“${id}”, one of the first five that fit`,
        never: and(
          guided,
          not(
            iff(
              shown,
              and(
                fitting(id),
                not(
                  atLeast(
                    5,
                    asked.slice(0, index).map(([one]) => fitting(one)),
                  ),
                ),
              ),
            ),
          ),
        ),
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

const hope: Property = {
  id: 'hope-is-realistic',
  from: 'section 5',
  statement:
    'That many cases settle with time is said only at self-manage, with pain of under 12 weeks; everybody from the age of 16 who ' +
    'can wait reads exactly one line of hope, and nobody else any.',
  obligations: (world) => {
    const {
      anyone,
      words: w,
      logic: { said, all },
    } = world;
    const lines = [...anyone.hope];
    const settles = anyone.hope.get('settles') ?? never;
    const guided = and(not(anyone.urgent), not(anyone.child));
    const soonNerve = all(w.under12Weeks, said('legs', 'one-pain', 'one-numb'));
    return [
      exactly('that it settles', settles, and(guided, anyone.tierIs('self-manage'), w.under12Weeks)),
      exactly('of a nerve', anyone.hope.get('nerve') ?? never, and(guided, soonNerve, not(settles))),
      exactly('after 3 months', anyone.hope.get('long') ?? never, and(guided, said('duration', ...overThreeMonths))),
      exactly('some hope', or(...lines.map(([, told]) => told)), guided),
      ...lines.flatMap(([id, told], index) =>
        lines
          .slice(index + 1)
          .map(([other, also]) => ({ about: `both “${id}” and “${other}”`, never: and(told, also) })),
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
  medicines,
  hands,
  badges,
  reviewFirst,
  children,
  crisis,
  noneNeedless,
  hope,
  leading,
];
