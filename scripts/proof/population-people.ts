/**
 * Ordinary visitors of a clinic's page, drawn by the rates: people with lasting or worsening low back pain, in treatment, and
 * without serious disease. Each is drawn once and then answers what is asked; it knows no rule and decides nothing.
 */
import type { Content } from '../../src/content/schema.js';
import type { Answer, Answers } from '../../src/engine/answers.js';
import { ordinaryAnswer } from './ordinary.js';
import { ages, rates, reworded, scenarios, type RateName, type Scenario } from './population-rates.js';

/** Numbers from 0 to below 1. */
type Random = () => number;

/**
 * A source of numbers for one person and one purpose: what somebody answers does not depend on the order of the pages, nor
 * on where the questions stop.
 */
function numbersFor(seed: number, person: number, purpose: string): Random {
  let state = 2166136261 ^ seed;
  for (const letter of `${String(person)}|${purpose}`) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  state = (state ^ (state >>> 16)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Weights = Readonly<Record<string, number>>;
type Told = string | string[] | number;

/** What is drawn for one purpose. */
class Draw {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  /** A number from `least` to below `most`. */
  between(least: number, most: number): number {
    return least + this.#random() * (most - least);
  }

  pick(weights: Weights): string {
    const options = Object.entries(weights).filter(([, weight]) => weight > 0);
    let left = this.#random() * options.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [option, weight] of options) if ((left -= weight) < 0) return option;
    return options.at(-1)?.[0] ?? '';
  }

  /** Each option with its own chance. */
  each(shares: Weights): [string, boolean][] {
    return Object.entries(shares).map(([option, share]) => [option, this.chance(share)]);
  }
}

/** The options that are ticked, or `none`. */
function ticked(...pairs: readonly (readonly [option: string, is: boolean])[]): string[] {
  const options = pairs.filter(([, is]) => is).map(([option]) => option);
  return options.length > 0 ? options : ['none'];
}

type LegsTold = 'none' | 'not-sure' | 'one-pain' | 'one-numb' | 'one-weak' | 'both';
type BothLegs = 'stenosis' | 'else' | 'alternating' | 'feet';

/** One person. */
export class Visitor {
  readonly #seed: number;
  readonly #index: number;
  readonly #scenario: Scenario;
  readonly #reworded: boolean;
  /** The age band's place. */
  readonly #band: number;
  readonly #age: string;
  readonly #woman: boolean;
  readonly #old: 'under60' | 'from60';
  readonly #unsure: boolean;
  readonly #anxious: boolean;
  readonly #low: boolean;
  readonly #duration: string;
  readonly #recent: 'recent' | 'longer';
  readonly #trend: string;
  readonly #severity: string;
  readonly #bad: boolean;
  readonly #legPain: boolean;
  readonly #below: boolean;
  readonly #both: boolean;
  readonly #weak: boolean;
  readonly #stenosis: boolean;
  readonly #leaks: boolean;
  readonly #cancer: boolean;
  readonly #chemotherapy: boolean;
  readonly #diabetes: boolean;
  readonly #neck: boolean;
  readonly #upperMark: boolean;
  readonly #upper: boolean;
  readonly #legs: LegsTold;
  readonly #bothLegs: BothLegs;
  /** Never answers the page of mood questions, which may be skipped. */
  readonly skipsMood: boolean;

  /** @param index of the person. With `reworded`, the rates that a new wording is thought to change are changed. */
  constructor(
    index: number,
    { seed, scenario, reworded: asReworded = false }: { seed: number; scenario: Scenario; reworded?: boolean },
  ) {
    this.#seed = seed;
    this.#index = index;
    this.#scenario = scenario;
    this.#reworded = asReworded;
    const draw = this.#drawFor('person');
    this.#age = draw.pick(this.#value('age'));
    this.#band = (ages as readonly string[]).indexOf(this.#age);
    this.#woman = draw.chance(this.#value('woman'));
    this.#old = this.#band >= 6 ? 'from60' : 'under60';
    this.#unsure = draw.chance(this.#value('unsureSort').share);
    this.#anxious = draw.chance(this.#value('anxious'));
    this.#low = draw.chance(this.#anxious ? this.#value('low').anxious : this.#value('low').calm);
    this.#duration = draw.pick(this.#value('duration'));
    this.#recent = ['under-2-weeks', '2-to-4-weeks', '4-to-6-weeks'].includes(this.#duration) ? 'recent' : 'longer';
    this.#trend = draw.chance(this.#value('worse')) ? 'worse' : draw.pick(this.#value('notWorse'));
    const severity = this.#worse ? this.#value('severityWorse') : this.#value('severityElse');
    this.#severity = draw.pick({ ...severity, unbearable: severity.unbearable * this.#signs });
    this.#bad = this.#severity === 'severe' || this.#severity === 'unbearable';
    this.#legPain = draw.chance(this.#value('legPain'));
    this.#below = this.#legPain && draw.chance(this.#value('below'));
    this.#both = this.#legPain && draw.chance(this.#value('both')[this.#old]);
    this.#weak = this.#legPain && draw.chance(this.#value('weak'));
    this.#stenosis = this.#both && draw.chance(this.#value('stenosis')[this.#old]);
    this.#leaks = draw.chance(this.#at(this.#woman ? this.#value('leakWomen') : this.#value('leakMen')));
    this.#cancer = draw.chance(this.#at(this.#value('cancer')));
    this.#chemotherapy = this.#cancer && draw.chance(this.#value('chemotherapy'));
    this.#diabetes = draw.chance(this.#at(this.#value('diabetes')));
    this.#neck = draw.chance(this.#value('neck'));
    this.#upperMark = draw.chance(this.#value('upperMark'));
    this.#upper = draw.chance(this.#upperMark ? this.#value('upperTold').marked : this.#value('upperTold').else);
    [this.#legs, this.#bothLegs] = this.#drawLegs();
    this.skipsMood = this.#drawFor('skips the mood page').chance(this.#value('skipsMood'));
  }

  #value<Name extends RateName>(name: Name): (typeof rates)[Name]['value'] {
    return (this.#reworded ? reworded[name]?.value : undefined) ?? rates[name].value;
  }

  get #worse(): boolean {
    return this.#trend === 'worse';
  }

  /** The scenario's factor on vague signs and "not sure". */
  get #signs(): number {
    return scenarios[this.#scenario].signs;
  }

  get #vague(): number {
    return scenarios[this.#scenario].vague;
  }

  #drawFor(purpose: string): Draw {
    return new Draw(numbersFor(this.#seed, this.#index, purpose));
  }

  /** From a list by age band. */
  #at(list: readonly number[]): number {
    return list[this.#band] ?? 0;
  }

  #isUnsure(draw: Draw, factor = 1): boolean {
    const { often, seldom } = this.#value('unsureSort');
    return draw.chance(Math.min(0.9, (this.#unsure ? often : seldom) * factor * this.#signs));
  }

  #drawLegs(): [LegsTold, BothLegs] {
    const draw = this.#drawFor('legs');
    const one = draw.chance(this.#value('numb')[this.#below ? 'below' : 'above']) ? 'one-numb' : 'one-pain';
    const unsure = this.#isUnsure(draw, 0.35);
    const alternates = draw.chance(this.#value('alternating'));
    const feet = draw.chance(this.#diabetes ? this.#value('bothFeet').diabetes : this.#value('bothFeet')[this.#old]);
    if (unsure) return ['not-sure', 'else'];
    if (this.#both) return ['both', this.#stenosis ? 'stenosis' : 'else'];
    if (this.#legPain && alternates) return ['both', 'alternating'];
    if (feet) return ['both', 'feet'];
    return [this.#weak ? 'one-weak' : this.#legPain ? one : 'none', 'else'];
  }

  /** "Not sure" in place of no tick at all. */
  #orUnsure(draw: Draw, options: string[], factor: number): string[] {
    return options[0] === 'none' && this.#isUnsure(draw, factor) ? ['not-sure'] : options;
  }

  #yesOrUnsure(draw: Draw, yes: boolean, factor: number): string {
    return yes ? 'yes' : this.#isUnsure(draw, factor) ? 'not-sure' : 'no';
  }

  /** Since when: newer where the pain gets worse, and more often unsure where the person is. */
  #since(draw: Draw, weights: Weights, whenWorse: number, whenUnsure: number): string {
    return draw.pick({
      ...weights,
      ...(this.#worse && { 'new-or-worse': whenWorse }),
      ...(this.#unsure && { 'not-sure': whenUnsure }),
    });
  }

  #alarm(draw: Draw): string[] {
    const often = (this.#anxious ? 1.8 : 0.75) * this.#signs;
    const lessOften = (this.#anxious ? 1.4 : 0.87) * this.#signs;
    const signs = ticked(
      ['chest-or-breathing', draw.chance(this.#value('chest') * often + (this.#upper ? this.#value('chestUpper') : 0))],
      ['faint-or-clammy', draw.chance(this.#value('faint') * often)],
      ['severe-tummy-or-side', draw.chance(this.#value('tummy') * often)],
      ['confused-or-drowsy', draw.chance(this.#value('confused') * often + this.#value('drowsyTablets') * this.#signs)],
      [
        'face-or-arm-weakness',
        draw.chance(this.#value('faceArm') * often + (this.#neck ? this.#value('faceArmNeck') : 0)),
      ],
      ['headache', draw.chance(this.#value('headache') * lessOften)],
      ['bleeding-inside', draw.chance(this.#value('bleedingInside') * lessOften)],
      [
        'cold-leg',
        draw.chance(
          (this.#value('coldLeg')[this.#old] + (this.#legPain ? this.#value('coldLeg').legPain : 0)) * this.#signs,
        ),
      ],
    );
    return this.#orUnsure(draw, signs, 0.4);
  }

  /** Of several signs, the one that worries most. */
  #alarmNow(draw: Draw, alarm: readonly string[]): string {
    if (alarm.includes('not-sure')) return draw.pick(this.#value('alarmNowUnsure'));
    const order = ['usual', 'gone', 'not-sure', 'new'];
    const bySign: Readonly<Record<string, readonly number[]>> = this.#value('alarmNow');
    const told = alarm.map((sign) => {
      const [known = 0, unsure = 0, fresh = 1] = bySign[sign] ?? [];
      const usual = Math.min(95, known * this.#value('alarmNowUsual')[this.#scenario]);
      const notSure = ((100 - usual) * unsure) / (unsure + fresh);
      const rest = 100 - usual - notSure;
      return draw.pick({
        usual,
        gone: rest * this.#value('alarmGone'),
        'not-sure': notSure * (this.#unsure ? 1.6 : 0.85),
        new: rest * (1 - this.#value('alarmGone')),
      });
    });
    return order[Math.max(0, ...told.map((one) => order.indexOf(one)))] ?? 'usual';
  }

  #pregnancy(draw: Draw): string {
    const young = this.#age === '18-34' || this.#age === '35-44';
    const told = this.#woman && young ? draw.pick(this.#value('pregnancy')) : 'no';
    const late: Weights = this.#value('periodLate');
    return told === 'no' && this.#woman && draw.chance((late[this.#age] ?? 0) * this.#signs) ? 'not-sure' : told;
  }

  #pregnancySigns(draw: Draw, answers: Answers): string[] {
    const late = answers['pregnancy'] === 'not-sure';
    const shares = {
      ...this.#value('pregnancySigns'),
      ...(this.#bad && { 'constant-severe-pain': this.#value('pregnancyPainBad') }),
      ...(late && {
        bleeding: this.#value('periodBleeding'),
        tightenings: 0,
        'fewer-movements': 0,
        'waters-broken': 0,
      }),
    };
    return this.#orUnsure(draw, ticked(...draw.each(shares)), 1);
  }

  #where(draw: Draw): string[] {
    const [here, there] = draw.chance(0.5) ? ['left', 'right'] : ['right', 'left'];
    const places: [string, boolean][] = [
      ['lower-back', true],
      ['neck', this.#neck],
      ['upper-back', this.#upperMark],
      [`buttock-${here}`, this.#legPain || draw.chance(0.2)],
      [`thigh-${here}`, this.#legPain],
      [`lower-leg-${here}`, this.#below],
      [`thigh-${there}`, this.#both],
    ];
    return ticked(...places);
  }

  #sudden(draw: Draw): string {
    const unsure =
      this.#value('suddenUnsure')[
        ['under-2-weeks', '2-to-4-weeks'].includes(this.#duration) ? 'under4weeks' : 'longer'
      ];
    if (this.#isUnsure(draw, unsure)) return 'not-sure';
    const { yes, earlier } = this.#value('sudden')[this.#recent];
    return draw.pick({
      yes: yes * this.#vague,
      earlier: earlier * this.#vague,
      no: 1 - (yes + earlier) * this.#vague,
    });
  }

  /** Men with a slow stream, who did not tell of a leak. */
  #slowStream(bladderTold: string, draw: Draw): boolean {
    const shares: Weights = this.#value('lutsMen');
    return bladderTold === 'no' && !this.#woman && draw.chance((shares[this.#age] ?? 0) * this.#vague);
  }

  #bladder(draw: Draw): { told: string; slowStream: boolean } {
    const share =
      (this.#woman ? this.#value('leakTold').woman : this.#value('leakTold').man) * scenarios[this.#scenario].leaksTold;
    const told = this.#yesOrUnsure(draw, draw.chance(this.#leaks ? share : this.#value('bladderElse')), 0.7);
    const slowStream = this.#slowStream(told, draw);
    return { told: slowStream ? 'yes' : told, slowStream };
  }

  #bothLegsSince(draw: Draw): string {
    if (this.#isUnsure(draw)) return 'not-sure';
    const kinds: Record<BothLegs, Weights> = {
      stenosis: this.#value('bothStenosis'),
      else: this.#value('bothElse'),
      alternating: this.#value('bothAlternating'),
      feet: this.#value('bothFeetWhen'),
    };
    const worse = this.#value('bothWorse')[this.#bothLegs];
    return draw.pick({ ...kinds[this.#bothLegs], ...(this.#worse && { 'new-or-worse': worse }) });
  }

  #legWeakness(draw: Draw): string {
    if (this.#legs === 'both' && !this.#weak) return this.#isUnsure(draw) ? 'not-sure' : 'no';
    if (this.#isUnsure(draw, 1.2)) return 'not-sure';
    return draw.pick({ ...this.#value('weakness'), ...(this.#worse && { new: 34, rapid: 6 }) });
  }

  #balance(draw: Draw): string {
    if (this.#isUnsure(draw, 0.45)) return 'not-sure';
    const share = this.#at(this.#value('unsteady')) + (this.#neck ? 0.03 : 0);
    const kinds = Object.entries(this.#value('unsteadyKind')).map(([kind, part]) => [kind, share * part * this.#signs]);
    return draw.pick({
      ...(Object.fromEntries(kinds) as Weights),
      rapid: this.#value('unsteadyRapid') * this.#signs,
      no: 1 - share,
    });
  }

  #infection(draw: Draw): string[] {
    const sex = this.#woman ? 'woman' : 'man';
    const flushes = this.#woman && (this.#age === '45-49' || this.#age === '50-59');
    const sweats = flushes ? this.#value('nightSweats').women45to59 : this.#value('nightSweats').all;
    const signs = ticked(
      ['fever', draw.chance(this.#value('fever') * this.#signs)],
      ['shaking-chills', draw.chance(this.#value('chills') * this.#signs)],
      ['burning-pee', draw.chance(this.#value('burningPee')[sex])],
      ['night-sweats', draw.chance(sweats * this.#signs)],
      ['recent-infection', draw.chance(this.#value('recentInfection')[sex] * this.#vague)],
    );
    return this.#orUnsure(draw, signs, 0.6);
  }

  #todaySigns(draw: Draw): string[] {
    const signs = ticked(
      ['calf', draw.chance((this.#below ? this.#value('calf').belowKnee : this.#value('calf').all) * this.#signs)],
      ['red-eye', draw.chance(this.#value('redEye') * this.#signs)],
      ['blisters', draw.chance(this.#value('blisters'))],
      ['yellow', draw.chance(this.#value('yellow'))],
      ['blood-in-pee', draw.chance(this.#value('bloodInPee'))],
    );
    return this.#orUnsure(draw, signs, 0.4);
  }

  #procedure(draw: Draw): string {
    const weights = this.#value('procedure');
    // Many women had an epidural for a birth.
    const epidurals = this.#woman && this.#band > 2 ? 10 : 0;
    return draw.pick({
      ...weights,
      none: weights.none - epidurals,
      'over-12-weeks-ago': weights['over-12-weeks-ago'] + epidurals,
    });
  }

  #wound(draw: Draw, answers: Answers): string {
    const longAgo = answers['procedure'] === 'over-12-weeks-ago';
    if (this.#isUnsure(draw, longAgo ? 0.06 : 0.6)) return 'not-sure';
    return draw.chance(longAgo ? this.#value('wound').old : this.#value('wound').recent) ? 'yes' : 'no';
  }

  #history(draw: Draw): string[] {
    const aneurysm = this.#value('aneurysm');
    const over60 = this.#woman ? aneurysm.women60 : aneurysm.men60;
    const illnesses = ticked(
      ['cancer', this.#cancer],
      ['thin-bones', draw.chance(this.#at(this.#value('thinBones')) * (this.#woman ? 1.4 : 0.4))],
      ['stiff-spine', draw.chance(this.#value('stiffSpine'))],
      ['aortic-aneurysm', draw.chance(this.#old === 'under60' ? aneurysm.under60 : over60)],
      ['aortic-family', draw.chance(this.#value('aorticFamily'))],
      ['injected-drugs', draw.chance(this.#value('injects') / (this.#band >= 2 && this.#band <= 6 ? 1 : 10))],
      ['tuberculosis', draw.chance(this.#value('tuberculosis'))],
      ['diabetes', this.#diabetes],
      ['dialysis', draw.chance(this.#value('dialysis'))],
      ['pump', draw.chance(this.#value('pump'))],
      ['stimulator', draw.chance(this.#value('stimulator'))],
      ['cord-injury', draw.chance(this.#value('cordInjury'))],
      ['smoking', draw.chance(this.#at(this.#value('smoking')))],
    );
    const told = this.#orUnsure(draw, illnesses, 0.5);
    return told[0] === 'none' && draw.chance(this.#value('notSayInjects')) ? ['not-sure'] : told;
  }

  #medicines(draw: Draw): string[] {
    const weak = draw.chance(this.#value('weakImmunity'));
    const sickle = weak && draw.chance(this.#value('sickleOfWeak'));
    const overLabel = this.#bad ? this.#value('overLabel').bad : this.#value('overLabel').else;
    const medicines = ticked(
      ['steroids', draw.chance(this.#at(this.#value('steroids')))],
      ['blood-thinners', draw.chance(this.#at(this.#value('thinners')))],
      ['weak-immunity', weak && !sickle],
      ['sickle-or-no-spleen', sickle],
      ['chemotherapy', this.#chemotherapy],
      ['over-the-label', draw.chance(overLabel * this.#vague)],
    );
    return this.#orUnsure(draw, medicines, 0.6);
  }

  #general(draw: Draw): string[] {
    const night = this.#bad ? this.#value('nightPain').bad : this.#value('nightPain').else;
    const cough = this.#value('cough')[this.#below ? 'below' : this.#legPain ? 'leg' : 'back'];
    const signs = ticked(
      ['weight-loss', draw.chance(this.#at(this.#value('weightLoss')) * this.#signs)],
      ['night-pain', draw.chance(night * this.#vague)],
      ['cough-or-strain', draw.chance(cough * this.#vague)],
      ['upper-back', this.#upper],
      ['new-shape', draw.chance(this.#value('newShape') * this.#signs)],
      [
        'tired-and-unwell',
        draw.chance((this.#low ? this.#value('unwell').low : this.#value('unwell').else) * this.#signs),
      ],
    );
    return this.#orUnsure(draw, signs, 0.8);
  }

  #painScore(draw: Draw): number {
    const scores: Weights = { mild: 3, moderate: 5, severe: 7, unbearable: 9 };
    return Math.max(0, Math.min(10, Math.round((scores[this.#severity] ?? 5) + draw.between(-1, 1))));
  }

  #pattern(draw: Draw): string[] {
    const shares = { ...this.#value('pattern'), ...(this.#stenosis && { 'worse-walking-eases-sitting': 1 }) };
    return ticked(['below-the-knee', this.#below], ...draw.each(shares));
  }

  /** The answer to one question, with what was answered before; nothing for a question that this file does not know. */
  answer(question: string, answers: Answers): Told | undefined {
    const draw = this.#drawFor(question);
    const mood = (has: boolean): string => draw.pick(has ? this.#value('mood').yes : this.#value('mood').no);
    switch (question) {
      case 'alarm':
        return this.#alarm(draw);
      case 'alarm-now':
        return this.#alarmNow(draw, answers['alarm'] as readonly string[]);
      case 'age':
        return this.#age === 'under-16' && draw.chance(this.#value('under6')) ? 'under-6' : this.#age;
      case 'child-signs':
        return ticked(...draw.each(this.#value('childSigns')));
      case 'pregnancy':
        return this.#pregnancy(draw);
      case 'pregnancy-signs':
        return this.#pregnancySigns(draw, answers);
      case 'duration':
        return this.#duration;
      case 'first-ever':
        return draw.chance(this.#value('newKind')[this.#recent]) ? 'yes' : 'no';
      case 'trend':
        return this.#trend;
      case 'severity':
        return this.#severity;
      case 'where':
        return this.#where(draw);
      case 'impact':
        return draw.pick(this.#bad ? this.#value('impactBad') : this.#value('impactElse'));
      case 'sudden':
        return this.#sudden(draw);
      case 'injury':
        return this.#isUnsure(draw, 0.32) ? 'not-sure' : draw.pick(this.#value('injury')[this.#recent]);
      case 'saddle': {
        const share = this.#legPain ? this.#value('saddleYes').legPain : this.#value('saddleYes').else;
        return this.#yesOrUnsure(draw, draw.chance(share * this.#signs), 0.6);
      }
      case 'bladder':
        return this.#bladder(draw).told;
      case 'bowel': {
        const share = this.#at(this.#value('bowelYes')) * (this.#woman ? 1.3 : 0.7);
        return this.#yesOrUnsure(draw, draw.chance(share * this.#signs), 0.5);
      }
      case 'saddle-when':
        return this.#since(draw, this.#value('saddleWhen'), 45, 12);
      case 'bladder-when':
        return this.#bladder(this.#drawFor('bladder')).slowStream
          ? draw.pick(this.#value('lutsWhen'))
          : this.#since(draw, this.#value('bladderWhen'), 14, 11);
      case 'bowel-when':
        return this.#since(draw, this.#value('bowelWhen'), 18, 11);
      case 'cord-different':
        return draw.pick(this.#value('cordDifferent')[this.#scenario]);
      case 'sexual': {
        const share = this.#at(this.#woman ? this.#value('sexWomen') : this.#value('sexMen')) * this.#signs;
        return draw.chance(share) ? 'yes' : draw.chance(this.#value('sexNotSay')) ? 'prefer-not-to-say' : 'no';
      }
      case 'sexual-when':
        return this.#since(draw, this.#value('sexWhen'), 22, 25);
      case 'legs':
        return this.#legs;
      case 'both-legs':
        return this.#bothLegsSince(draw);
      case 'leg-weakness':
        return this.#legWeakness(draw);
      case 'balance':
        return this.#balance(draw);
      case 'infection':
        return this.#infection(draw);
      case 'today-signs':
        return this.#todaySigns(draw);
      case 'procedure':
        return this.#procedure(draw);
      case 'wound':
        return this.#wound(draw, answers);
      case 'history':
        return this.#history(draw);
      case 'cancer-when':
        return draw.pick(this.#value('cancerWhen'));
      case 'medicines':
        return this.#medicines(draw);
      case 'general':
        return this.#general(draw);
      case 'treatments':
        return draw.chance(this.#value('noTreatment')) ? ['none'] : ticked(...draw.each(this.#value('treatments')));
      case 'treatment-time':
        return ['under-2-weeks', '2-to-4-weeks'].includes(this.#duration)
          ? 'under-4-weeks'
          : draw.pick(this.#value('treatmentTime'));
      case 'adherence':
        return draw.pick(this.#value('adherence'));
      case 'medicines-taken':
        return ticked(...draw.each(this.#value('medicinesTaken')));
      case 'scan':
        return draw.pick(this.#value('scan'));
      case 'pain-score':
        return this.#painScore(draw);
      case 'goal':
        return draw.pick(this.#value('goal'));
      case 'explained':
        return draw.pick(this.#value('explained'));
      case 'pattern':
        return this.#pattern(draw);
      case 'onset-under-45':
        return draw.chance(this.#value('onsetUnder45')[this.#old]) ? 'yes' : 'no';
      case 'inflammatory': {
        const young = this.#band < 4 ? this.#value('before35').under45 : this.#value('before35').from45;
        return ticked(['began-before-35', draw.chance(young)], ...draw.each(this.#value('inflammatory')));
      }
      case 'lifestyle': {
        const poorSleep = draw.chance(this.#bad ? this.#value('poorSleep').bad : this.#value('poorSleep').else);
        return ticked(...draw.each(this.#value('lifestyle')), ['poor-sleep', poorSleep]);
      }
      case 'moving-is-unsafe':
        return draw.pick(this.#value('unsafe'));
      case 'never-better':
        return draw.pick(this.#value('neverBetter'));
      case 'nervous':
      case 'worry':
        return mood(this.#anxious);
      case 'little-interest':
      case 'feeling-down':
        return mood(this.#low);
      default: {
        // A question of one answer that nothing else decides: its rate carries its id.
        const weights = (rates as Readonly<Record<string, { readonly value: unknown } | undefined>>)[question]?.value;
        return weights === undefined ? undefined : draw.pick(weights as Weights);
      }
    }
  }
}

/**
 * A visitor's answer to a question of this content. What the visitor does not know is answered with the least
 * worrying option, and named in `unknown`, so that nobody takes the figures for figures about it.
 */
export function answerOf(
  content: Content,
  visitor: Visitor,
  id: string,
  answers: Answers,
  unknown: Set<string>,
): Answer {
  const question = content.questions[id];
  if (!question)
    throw new Error(`No question is called “${id}”: the population can answer only what the content asks.`);
  const told = visitor.answer(id, answers);
  if (question.kind === 'scale') return typeof told === 'number' ? told : question.min;
  const { options } = question;
  const known = [told ?? []]
    .flat()
    .map(String)
    .filter((option) => options.includes(option));
  const missing = [told ?? 'any answer'].flat().filter((option) => !options.includes(String(option)));
  for (const option of missing) unknown.add(`${id}: ${String(option)}`);
  if (known.length === 0) return ordinaryAnswer(content, id) ?? options[0] ?? '';
  return question.kind === 'one' ? (known[0] ?? '') : known;
}
