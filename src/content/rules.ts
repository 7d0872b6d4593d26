/**
 * The rules that decide how soon to get help: when each holds, the tier it gives, what it guards against, and its sources.
 * Nothing lowers a tier; the result is the most urgent rule that holds. What a person reads is in `text/`: a rule that can
 * hold in several ways has a sentence for each, told where that sentence's own condition holds too.
 */
import type { Basis } from './basis.js';
import type { OptionId } from './questions.js';
import type { ActionId } from './result.js';
import type { Rule } from './schema.js';
import { all, any, atLeast, below, count, has, is, not, term } from './typed-conditions.js';

const worse = is('trend', 'worse');
const notBetter = term('not-better');
const severe = term('severe');
const unwell = has('general', 'tired-and-unwell');
const aged70 = atLeast('age', '70-plus');
const aged65 = atLeast('age', '65-69');
const aged60 = atLeast('age', '60-64');
const aged50 = atLeast('age', '50-59');
const aged45 = atLeast('age', '45-49');
const aged35 = atLeast('age', '35-44');
const under18 = below('age', '18-34');
const under2Weeks = is('duration', 'under-2-weeks');
const under4Weeks = below('duration', '4-to-6-weeks');
const under6Weeks = below('duration', '6-to-12-weeks');
const under12Weeks = below('duration', '3-to-12-months');
const sudden = is('sudden', 'yes');
const maybeSudden = term('maybe-sudden');
const suddenLately = all(is('sudden', 'earlier'), under12Weeks);
const legSymptoms = term('leg-symptoms');
const numbWeakOrBothLegs = is('legs', 'one-numb', 'one-weak', 'both');
const pregnancy = term('pregnancy-or-birth');
const weakImmunity = term('weak-immunity');
const anyCancer = term('any-cancer');
const activeCancer = term('active-cancer');
const procedureOrDevice = any(term('recent-procedure'), term('device'));
const bloodThinners = has('medicines', 'blood-thinners');
const chemotherapy = has('medicines', 'chemotherapy');
const thinBones = has('history', 'thin-bones');
const steroids = has('medicines', 'steroids');
const newShape = has('general', 'new-shape');
const stiffSpine = has('history', 'stiff-spine');
const sickle = has('medicines', 'sickle-or-no-spleen');
const upperBack = term('upper-back-sign');
const deviceOrCordInjury = any(term('device'), has('history', 'cord-injury'));

// Sentences that several rules tell.
const byLegs = {
  pain: is('legs', 'one-pain'),
  numb: is('legs', 'one-numb'),
  weak: is('legs', 'one-weak'),
  both: is('legs', 'both'),
  unsure: is('legs', 'not-sure'),
};
const unsureOf = {
  saddle: term('unsure-saddle-sign'),
  bladder: term('unsure-bladder-sign'),
  bowel: term('unsure-bowel-sign'),
};
const since = (when: OptionId<'saddle-when'>) => ({
  saddle: is('saddle-when', when),
  bladder: is('bladder-when', when),
  bowel: is('bowel-when', when),
});
const changed = {
  legs: term('new-leg-weakness'),
  saddle: any(term('new-saddle-sign'), term('unsure-saddle-sign')),
  bladder: any(term('new-bladder-sign'), term('unsure-bladder-sign')),
  bowel: any(term('new-bowel-sign'), term('unsure-bowel-sign')),
  balance: is('balance', 'both-slowly', 'rapid'),
};
const ofCancer = {
  saddle: any(changed.saddle, is('saddle-when', 'old-unchecked')),
  bladder: any(changed.bladder, is('bladder-when', 'old-unchecked')),
  bowel: any(changed.bowel, is('bowel-when', 'old-unchecked')),
};
const ofAnyForm = {
  saddle: any(changed.saddle, is('saddle-when', 'old-unchecked', 'long')),
  bladder: any(changed.bladder, is('bladder-when', 'old-unchecked', 'long')),
  bowel: any(changed.bowel, is('bowel-when', 'old-unchecked', 'long')),
};
const bySoftSign = {
  'weight-loss': has('general', 'weight-loss'),
  'night-pain': has('general', 'night-pain'),
  'cough-or-strain': has('general', 'cough-or-strain'),
  'upper-back': upperBack,
  'new-shape': newShape,
};
const mayHaveHurtBone = any(term('maybe-small-injury'), all(term('any-injury'), any(worse, severe)));
// Worrying enough to call for help even when it has passed, or may have.
const alsoWhenGone = is('alarm-now', 'gone', 'not-sure', 'new');
// A burst aneurysm and a pregnancy outside the womb may bleed, pause and bleed again.
const mayBleedInside = any(aged60, pregnancy, has('history', 'aortic-aneurysm'));
const whereItMayBleed = any(is('alarm-now', 'new'), all(mayBleedInside, alsoWhenGone));

/** What a rule names. */
interface Named extends Basis {
  readonly action: ActionId;
}

export const rules = {
  E1: {
    tier: 'emergency',
    concern: 'cauda-equina',
    when: term('new-saddle-sign'),
    sources: ['girft-ces', 'nhs-back-pain', 'bmj-ces'],
  },
  E2: {
    tier: 'emergency',
    concern: 'cauda-equina',
    when: term('new-bladder-sign'),
    sources: ['girft-ces', 'nhs-back-pain', 'bmj-ces'],
  },
  E3: {
    tier: 'emergency',
    concern: 'cauda-equina',
    when: term('new-bowel-sign'),
    sources: ['girft-ces', 'nhs-back-pain', 'york-ces'],
  },
  E4: {
    tier: 'emergency',
    concern: 'cauda-equina',
    when: all(term('unsure-cord-sign'), any(numbWeakOrBothLegs, all(legSymptoms, is('cord-different', 'yes')))),
    sentences: unsureOf,
    sources: ['girft-ces', 'nhs-sciatica', 'bmj-ces'],
  },
  E5: {
    tier: 'emergency',
    concern: 'cauda-equina',
    when: all(is('legs', 'both'), is('both-legs', 'new-or-worse')),
    sources: ['nhs-back-pain', 'nhs-sciatica', 'girft-ces'],
  },
  E6: {
    tier: 'emergency',
    concern: 'nerve-loss',
    when: is('leg-weakness', 'rapid'),
    sources: ['lothian-foot-drop', 'girft-ces'],
  },
  E7: {
    tier: 'emergency',
    concern: 'cauda-equina',
    when: all(
      term('sexual-change'),
      any(
        numbWeakOrBothLegs,
        term('new-cord-sign'),
        term('unsure-cord-sign'),
        term('unchecked-cord-sign'),
        term('long-cord-sign'),
      ),
    ),
    sentences: {
      numb: is('legs', 'one-numb'),
      weak: is('legs', 'one-weak'),
      both: is('legs', 'both'),
      ...ofAnyForm,
    },
    sources: ['girft-ces', 'bmj-ces'],
  },
  E8: {
    tier: 'emergency',
    concern: 'cord',
    when: is('balance', 'rapid'),
    sources: ['royal-free-myelopathy', 'finucane-2020'],
  },
  E9: {
    tier: 'emergency',
    concern: 'aneurysm',
    when: any(
      all(term('alarm-sign'), is('alarm-now', 'new')),
      all(
        has('alarm', 'confused-or-drowsy', 'face-or-arm-weakness', 'headache', 'bleeding-inside', 'cold-leg'),
        is('alarm-now', 'gone', 'not-sure'),
      ),
      all(has('alarm', 'faint-or-clammy', 'severe-tummy-or-side'), mayBleedInside, is('alarm-now', 'gone', 'not-sure')),
      all(has('alarm', 'chest-or-breathing'), is('alarm-now', 'not-sure')),
    ),
    sentences: {
      'chest-or-breathing': all(has('alarm', 'chest-or-breathing'), is('alarm-now', 'not-sure', 'new')),
      'faint-or-clammy': all(has('alarm', 'faint-or-clammy'), whereItMayBleed),
      'severe-tummy-or-side': all(has('alarm', 'severe-tummy-or-side'), whereItMayBleed),
      'confused-or-drowsy': all(has('alarm', 'confused-or-drowsy'), alsoWhenGone),
      'face-or-arm-weakness': all(has('alarm', 'face-or-arm-weakness'), alsoWhenGone),
      headache: all(has('alarm', 'headache'), alsoWhenGone),
      'bleeding-inside': all(has('alarm', 'bleeding-inside'), alsoWhenGone),
      'cold-leg': all(has('alarm', 'cold-leg'), alsoWhenGone),
    },
    actions: ['call-ambulance'],
    sources: ['nhs-back-pain', 'nice-ng156', 'nhs-headaches', 'nhs-meningitis', 'nice-cg141', 'rcem-limb-ischaemia'],
  },
  E10: {
    tier: 'emergency',
    concern: 'aneurysm',
    when: any(
      all(
        sudden,
        any(
          aged60,
          bloodThinners,
          all(aged50, has('history', 'smoking')),
          has('history', 'aortic-family'),
          all(upperBack, any(severe, aged35)),
        ),
      ),
      all(is('sudden', 'not-sure'), bloodThinners),
    ),
    sentences: {
      age: all(sudden, aged60),
      'blood-thinners': all(sudden, bloodThinners),
      'blood-thinners-unsure': all(is('sudden', 'not-sure'), bloodThinners),
      smoking: all(sudden, aged50, has('history', 'smoking')),
      family: all(sudden, has('history', 'aortic-family')),
      'upper-back': all(sudden, upperBack, any(severe, aged35)),
    },
    actions: ['call-ambulance'],
    sources: ['nice-ng156', 'tidsskriftet-2020', 'aaa-rupture-2016'],
  },
  E11: {
    tier: 'emergency',
    concern: 'aneurysm',
    when: all(has('history', 'aortic-aneurysm'), any(worse, maybeSudden, severe, under6Weeks)),
    sentences: {
      worse: worse,
      sudden: maybeSudden,
      severe: severe,
      new: under6Weeks,
    },
    actions: ['call-ambulance'],
    sources: ['nice-ng156', 'aaa-2008'],
  },
  E12: {
    tier: 'emergency',
    concern: 'fracture',
    when: is('injury', 'major'),
    actions: ['call-ambulance', 'keep-still'],
    sources: ['nhs-back-pain', 'henschke-2009'],
  },
  E13: {
    tier: 'emergency',
    concern: 'infection',
    when: all(term('infection-sign'), any(term('nerve-sign'), term('unsure-cord-sign'))),
    sentences: changed,
    sources: ['yusuf-2019', 'finucane-2020'],
  },
  E14: {
    tier: 'emergency',
    concern: 'infection',
    when: all(chemotherapy, any(term('maybe-infected'), unwell)),
    sentences: {
      infection: has('infection', 'fever', 'shaking-chills', 'burning-pee', 'night-sweats', 'recent-infection'),
      'infection-unsure': has('infection', 'not-sure'),
      unwell: unwell,
    },
    actions: ['chemotherapy-line'],
    sources: ['nice-cg151', 'clatterbridge'],
  },
  E15: {
    tier: 'emergency',
    concern: 'cancer',
    when: any(
      all(
        anyCancer,
        any(
          term('nerve-sign'),
          term('unsure-cord-sign'),
          term('unchecked-cord-sign'),
          term('sexual-change'),
          is('leg-weakness', 'old-unchecked'),
          is('both-legs', 'not-sure'),
        ),
      ),
      all(
        activeCancer,
        any(is('balance', 'not-sure', 'one-slowly'), is('both-legs', 'long-standing-other'), all(legSymptoms, worse)),
      ),
    ),
    sentences: {
      legs: changed.legs,
      'weak-leg': is('leg-weakness', 'old-unchecked'),
      'both-legs': any(is('both-legs', 'not-sure'), all(activeCancer, is('both-legs', 'long-standing-other'))),
      ...ofCancer,
      sexual: term('sexual-change'),
      balance: any(is('balance', 'both-slowly', 'rapid'), all(activeCancer, is('balance', 'one-slowly'))),
      'balance-unsure': all(activeCancer, is('balance', 'not-sure')),
      'legs-worse': all(activeCancer, is('legs', 'one-pain', 'one-numb', 'one-weak', 'both'), worse),
      'legs-unsure': all(activeCancer, is('legs', 'not-sure'), worse),
    },
    actions: ['cancer-team'],
    sources: ['nice-ng234', 'scottish-cancer-referral'],
  },
  E16: {
    tier: 'emergency',
    concern: 'bleeding',
    when: all(
      bloodThinners,
      any(
        term('new-leg-weakness'),
        term('unsure-cord-sign'),
        all(legSymptoms, any(term('maybe-small-injury'), maybeSudden), any(worse, under6Weeks)),
      ),
    ),
    sentences: {
      legs: changed.legs,
      ...unsureOf,
      injury: all(legSymptoms, term('maybe-small-injury'), any(worse, under6Weeks)),
      sudden: all(legSymptoms, maybeSudden, any(worse, under6Weeks)),
    },
    sources: ['tidsskriftet-2020', 'apixaban-2019'],
  },
  E17: {
    tier: 'emergency',
    concern: 'infection',
    when: all(procedureOrDevice, any(term('nerve-sign'), term('unsure-cord-sign'), term('infection-sign'))),
    sentences: {
      'procedure-infection': all(term('recent-procedure'), term('infection-sign')),
      'device-infection': all(term('device'), term('infection-sign')),
      'procedure-nerves': all(term('recent-procedure'), any(term('nerve-sign'), term('unsure-cord-sign'))),
      'device-nerves': all(term('device'), any(term('nerve-sign'), term('unsure-cord-sign'))),
    },
    sources: ['lee-2022', 'yusuf-2019', 'girft-ces'],
  },
  E18: {
    tier: 'emergency',
    concern: 'pregnancy',
    when: all(
      pregnancy,
      any(
        has('pregnancy-signs', 'bleeding', 'constant-severe-pain', 'tightenings', 'one-sided', 'head-or-sight'),
        has('infection', 'shaking-chills'),
        all(has('infection', 'fever'), unwell),
      ),
    ),
    sentences: {
      bleeding: has('pregnancy-signs', 'bleeding'),
      'constant-severe-pain': has('pregnancy-signs', 'constant-severe-pain'),
      tightenings: has('pregnancy-signs', 'tightenings'),
      'one-sided': has('pregnancy-signs', 'one-sided'),
      'head-or-sight': has('pregnancy-signs', 'head-or-sight'),
      'shaking-chills': has('infection', 'shaking-chills'),
      fever: all(has('infection', 'fever'), unwell),
    },
    actions: ['maternity-now'],
    sources: ['uhb-maternity', 'dorset-maternity', 'northern-trust-postnatal'],
  },
  E19: {
    tier: 'emergency',
    concern: 'child',
    when: all(term('child'), term('infection-sign')),
    sentences: {
      fever: has('infection', 'fever'),
      'shaking-chills': has('infection', 'shaking-chills'),
    },
    sources: ['perth-children'],
  },
  E20: {
    tier: 'emergency',
    concern: 'fracture',
    when: all(stiffSpine, any(term('maybe-small-injury'), maybeSudden, all(term('any-injury'), notBetter))),
    sentences: {
      injury: any(term('small-injury'), all(is('injury', 'strain', 'major'), notBetter)),
      'injury-unsure': is('injury', 'not-sure'),
      sudden: maybeSudden,
    },
    actions: ['call-ambulance', 'keep-still'],
    sources: ['as-fracture-2009', 'as-fracture-2022'],
  },
  E21: {
    tier: 'emergency',
    concern: 'infection',
    when: all(sickle, term('infection-sign')),
    actions: ['sickle-team'],
    sources: ['nice-cg143'],
  },
  E22: {
    tier: 'emergency',
    concern: 'medicines',
    when: all(has('history', 'pump'), worse, severe),
    actions: ['call-ambulance', 'pump-team'],
    sources: ['itb-withdrawal-2004'],
  },
  D1: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: term('unchecked-cord-sign'),
    sentences: since('old-unchecked'),
    actions: ['urgent-scan'],
    sources: ['girft-ces', 'bmj-ces'],
  },
  D2: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: term('unsure-cord-sign'),
    sentences: unsureOf,
    actions: ['urgent-scan'],
    sources: ['girft-ces', 'greenhalgh-2016'],
  },
  D3: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: term('sexual-change'),
    actions: ['urgent-scan'],
    sources: ['girft-ces'],
  },
  D4: {
    tier: 'same-day',
    concern: 'nerve-loss',
    when: is('leg-weakness', 'new', 'rapid', 'not-sure'),
    sentences: {
      weak: is('leg-weakness', 'new', 'rapid'),
      unsure: is('leg-weakness', 'not-sure'),
    },
    actions: ['urgent-scan'],
    sources: ['lothian-foot-drop', 'finucane-2020'],
  },
  D5: {
    tier: 'same-day',
    concern: 'cord',
    when: any(
      is('balance', 'both-slowly'),
      all(is('balance', 'one-slowly'), worse, any(upperBack, has('where', 'neck'))),
    ),
    sentences: {
      both: is('balance', 'both-slowly'),
      neck: all(is('balance', 'one-slowly'), worse, has('where', 'neck')),
      'upper-back': all(is('balance', 'one-slowly'), worse, upperBack),
    },
    actions: ['urgent-scan'],
    sources: ['royal-free-myelopathy', 'luo-2020'],
  },
  D6: {
    tier: 'same-day',
    concern: 'infection',
    when: has('infection', 'fever'),
    sources: ['nhs-back-pain', 'finucane-2020'],
  },
  D7: {
    tier: 'same-day',
    concern: 'infection',
    when: any(has('infection', 'shaking-chills', 'burning-pee'), is('wound', 'yes', 'not-sure')),
    sentences: {
      'shaking-chills': has('infection', 'shaking-chills'),
      'burning-pee': has('infection', 'burning-pee'),
      wound: is('wound', 'yes'),
      'wound-unsure': is('wound', 'not-sure'),
    },
    actions: ['procedure-team'],
    sources: ['yusuf-2019', 'lee-2022', 'yin-2018'],
  },
  D8: {
    tier: 'same-day',
    concern: 'cancer',
    when: any(
      all(
        anyCancer,
        any(
          worse,
          severe,
          term('soft-sign'),
          all(legSymptoms, notBetter),
          unwell,
          term('long-cord-sign'),
          is('balance', 'not-sure', 'one-slowly', 'both-slowly', 'rapid'),
        ),
      ),
      all(activeCancer, notBetter),
    ),
    sentences: {
      worse: worse,
      severe: severe,
      sign: term('soft-sign'),
      legs: all(legSymptoms, is('trend', 'up-and-down', 'same')),
      unwell: unwell,
      ...since('long'),
      balance: is('balance', 'one-slowly', 'both-slowly', 'rapid'),
      'balance-unsure': is('balance', 'not-sure'),
      'not-better': all(activeCancer, is('trend', 'up-and-down', 'same')),
    },
    actions: ['urgent-scan', 'cancer-team'],
    sources: ['nice-ng234', 'scottish-cancer-referral', 'downie-2013'],
  },
  D9: {
    tier: 'same-day',
    concern: 'cancer',
    when: all(has('general', 'weight-loss'), any(term('two-strong-signs'), unwell, has('history', 'tuberculosis'))),
    sentences: {
      'night-pain': has('general', 'night-pain'),
      'upper-back': has('general', 'upper-back'),
      'new-shape': newShape,
      unwell: unwell,
      tuberculosis: has('history', 'tuberculosis'),
    },
    sources: ['nice-ng12', 'nhs-back-pain'],
  },
  D10: {
    tier: 'same-day',
    concern: 'fracture',
    when: any(
      all(term('small-injury'), any(aged65, all(aged60, severe))),
      all(term('maybe-small-injury'), any(bloodThinners, thinBones, steroids, newShape)),
      all(term('any-injury'), any(worse, severe), any(thinBones, steroids, newShape)),
    ),
    sentences: {
      age: all(term('small-injury'), any(aged65, all(aged60, severe))),
      'blood-thinners': all(term('maybe-small-injury'), bloodThinners),
      'thin-bones': all(mayHaveHurtBone, thinBones),
      steroids: all(mayHaveHurtBone, steroids),
      'new-shape': all(mayHaveHurtBone, newShape),
    },
    actions: ['urgent-scan'],
    sources: ['northern-trust', 'henschke-2009', 'downie-2013'],
  },
  D11: {
    tier: 'same-day',
    concern: 'fracture',
    when: all(any(thinBones, steroids), any(maybeSudden, suddenLately)),
    sentences: {
      'thin-bones': thinBones,
      steroids: steroids,
    },
    actions: ['urgent-scan'],
    sources: ['northern-trust', 'ros'],
  },
  D12: {
    tier: 'same-day',
    concern: 'infection',
    when: all(is('procedure', 'under-6-weeks-ago'), worse),
    actions: ['urgent-scan', 'procedure-team'],
    sources: ['lee-2022', 'yusuf-2019'],
  },
  D13: {
    tier: 'same-day',
    concern: 'infection',
    when: all(has('history', 'injected-drugs'), any(worse, severe, under6Weeks, term('soft-sign'), unwell)),
    actions: ['urgent-scan'],
    sources: ['yusuf-2019', 'prendergast-1997'],
  },
  D14: {
    tier: 'same-day',
    concern: 'infection',
    when: any(all(weakImmunity, any(has('general', 'night-pain'), severe)), all(has('history', 'dialysis'), worse)),
    sentences: {
      'night-pain': all(weakImmunity, has('general', 'night-pain')),
      severe: all(weakImmunity, severe),
      dialysis: all(has('history', 'dialysis'), worse),
    },
    actions: ['urgent-scan', 'sickle-team'],
    sources: ['yusuf-2019', 'nice-cg143'],
  },
  D15: {
    tier: 'same-day',
    concern: 'cancer',
    when: any(
      term('three-soft-signs'),
      all(
        term('two-strong-signs'),
        any(aged60, under18, weakImmunity, steroids, has('history', 'thin-bones', 'tuberculosis')),
      ),
      all(newShape, upperBack),
    ),
    sentences: {
      'weight-loss': has('general', 'weight-loss'),
      'night-pain': has('general', 'night-pain'),
      'cough-or-strain': all(term('three-soft-signs'), has('general', 'cough-or-strain')),
      'upper-back': any(
        has('general', 'upper-back'),
        all(any(term('three-soft-signs'), newShape), has('where', 'upper-back')),
      ),
      'new-shape': newShape,
    },
    actions: ['urgent-scan'],
    sources: ['nhs-back-pain', 'finucane-2020', 'premkumar-2018'],
  },
  D16: {
    tier: 'same-day',
    concern: 'pregnancy',
    when: all(pregnancy, any(not(has('pregnancy-signs', 'none')), term('maybe-infected'), sudden)),
    sentences: {
      'fewer-movements': has('pregnancy-signs', 'fewer-movements'),
      'waters-broken': has('pregnancy-signs', 'waters-broken'),
      'other-sign': has(
        'pregnancy-signs',
        'bleeding',
        'tightenings',
        'constant-severe-pain',
        'one-sided',
        'head-or-sight',
      ),
      'signs-unsure': has('pregnancy-signs', 'not-sure'),
      infection: has('infection', 'fever', 'shaking-chills', 'burning-pee', 'night-sweats', 'recent-infection'),
      'infection-unsure': has('infection', 'not-sure'),
      sudden: sudden,
    },
    actions: ['maternity'],
    sources: ['uhb-maternity', 'dorset-maternity', 'northern-trust-postnatal'],
  },
  D17: {
    tier: 'same-day',
    concern: 'child',
    when: any(
      all(
        term('child'),
        any(
          not(has('child-signs', 'none')),
          has('general', 'night-pain', 'weight-loss', 'tired-and-unwell'),
          legSymptoms,
          severe,
          not(is('balance', 'no')),
        ),
      ),
      is('age', 'under-6'),
    ),
    sentences: {
      'under-6': is('age', 'under-6'),
      'will-not-walk': has('child-signs', 'will-not-walk'),
      limps: has('child-signs', 'limps'),
      'pale-or-bruises': has('child-signs', 'pale-or-bruises'),
      'child-signs-unsure': has('child-signs', 'not-sure'),
      'night-pain': has('general', 'night-pain'),
      'weight-loss': has('general', 'weight-loss'),
      unwell: unwell,
      legs: is('legs', 'one-pain', 'one-numb', 'one-weak', 'both'),
      'legs-unsure': is('legs', 'not-sure'),
      severe: severe,
      balance: is('balance', 'known', 'one-slowly', 'both-slowly', 'rapid'),
      'balance-unsure': is('balance', 'not-sure'),
    },
    sources: ['perth-children', 'bmj-2015-teenagers', 'discitis-2001'],
  },
  D18: {
    tier: 'same-day',
    concern: 'uncontrolled-pain',
    when: is('severity', 'unbearable'),
    sources: ['nhs-back-pain'],
  },
  D19: {
    tier: 'same-day',
    concern: 'bleeding',
    when: all(bloodThinners, legSymptoms, under2Weeks, notBetter),
    sentences: byLegs,
    actions: ['urgent-scan'],
    sources: ['tidsskriftet-2020', 'apixaban-2019'],
  },
  D20: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: all(not(has('alarm', 'none')), not(is('alarm-now', 'usual'))),
    sentences: {
      gone: all(term('alarm-sign'), is('alarm-now', 'gone')),
      'unsure-since': all(term('alarm-sign'), is('alarm-now', 'not-sure')),
      new: all(term('alarm-sign'), is('alarm-now', 'new')),
      unsure: has('alarm', 'not-sure'),
    },
    sources: ['nhs-back-pain', 'nice-ng156'],
  },
  D21: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: is('both-legs', 'not-sure'),
    actions: ['urgent-scan'],
    sources: ['nhs-back-pain', 'girft-ces'],
  },
  D22: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: any(
      all(
        sudden,
        any(severe, under6Weeks),
        any(
          aged50,
          has('where', 'neck'),
          all(upperBack, any(notBetter, severe, aged35)),
          all(severe, any(aged45, has('history', 'smoking'))),
        ),
      ),
      all(
        is('sudden', 'not-sure'),
        any(aged60, all(upperBack, any(severe, under6Weeks), any(notBetter, severe, aged35))),
      ),
    ),
    sentences: {
      age: all(sudden, any(all(any(severe, under6Weeks), aged50), all(severe, aged45))),
      'age-unsure': all(is('sudden', 'not-sure'), aged60),
      neck: all(sudden, any(severe, under6Weeks), has('where', 'neck')),
      smoking: all(sudden, severe, has('history', 'smoking')),
      'upper-back': all(sudden, any(severe, under6Weeks), upperBack, any(notBetter, severe, aged35)),
      'upper-back-unsure': all(
        is('sudden', 'not-sure'),
        any(severe, under6Weeks),
        upperBack,
        any(notBetter, severe, aged35),
      ),
    },
    actions: ['urgent-scan'],
    sources: ['nice-ng156', 'aaa-rupture-2016', 'aaa-misdiagnosis-2014'],
  },
  D23: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: any(
      all(has('history', 'aortic-aneurysm'), notBetter),
      all(has('history', 'aortic-family'), severe, under6Weeks, notBetter),
    ),
    sentences: {
      aneurysm: all(has('history', 'aortic-aneurysm'), notBetter),
      family: all(has('history', 'aortic-family'), severe, under6Weeks, notBetter),
    },
    actions: ['urgent-scan'],
    sources: ['nice-ng156', 'aaa-2008'],
  },
  D24: {
    tier: 'same-day',
    concern: 'infection',
    when: all(
      term('maybe-infected'),
      any(weakImmunity, has('history', 'injected-drugs'), procedureOrDevice, term('child')),
    ),
    sentences: {
      sign: has('infection', 'fever', 'shaking-chills', 'burning-pee', 'night-sweats', 'recent-infection'),
      unsure: has('infection', 'not-sure'),
      'weak-immunity': weakImmunity,
      'injected-drugs': has('history', 'injected-drugs'),
      procedure: term('recent-procedure'),
      device: term('device'),
      child: term('child'),
    },
    sources: ['yusuf-2019', 'prendergast-1997', 'perth-children'],
  },
  D25: {
    tier: 'same-day',
    concern: 'medicines',
    when: has('medicines', 'over-the-label'),
    actions: ['too-much-medicine'],
    sources: ['staggered-overdose-2012'],
  },
  D26: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: has('today-signs', 'calf', 'red-eye', 'blisters', 'yellow'),
    sentences: {
      calf: has('today-signs', 'calf'),
      'red-eye': has('today-signs', 'red-eye'),
      blisters: has('today-signs', 'blisters'),
      yellow: has('today-signs', 'yellow'),
    },
    sources: ['nhs-dvt', 'nhs-uveitis', 'nhs-shingles', 'nhs-jaundice'],
  },
  D27: {
    tier: 'same-day',
    concern: 'infection',
    when: all(any(weakImmunity, steroids), unwell),
    sentences: {
      'weak-immunity': weakImmunity,
      steroids: steroids,
    },
    actions: ['urgent-scan'],
    sources: ['nhs-sepsis', 'rcp-adrenal-2020'],
  },
  D28: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: all(under2Weeks, any(all(aged60, severe, notBetter), all(aged65, is('first-ever', 'yes'), worse))),
    sentences: {
      severe: all(aged60, severe, notBetter),
      'first-ever': all(aged65, is('first-ever', 'yes'), worse),
    },
    actions: ['urgent-scan'],
    sources: ['aaa-rupture-2016', 'aaa-misdiagnosis-2014'],
  },
  D29: {
    tier: 'same-day',
    concern: 'infection',
    when: all(has('history', 'diabetes'), worse, severe, under6Weeks),
    sources: ['yusuf-2019'],
  },
  D30: {
    tier: 'same-day',
    concern: 'bleeding',
    when: all(bloodThinners, worse, severe, under2Weeks),
    actions: ['urgent-scan'],
    sources: ['tidsskriftet-2020'],
  },
  D31: {
    tier: 'same-day',
    concern: 'infection',
    when: all(has('infection', 'night-sweats', 'recent-infection'), any(unwell, all(worse, severe))),
    sentences: {
      'night-sweats': has('infection', 'night-sweats'),
      'recent-infection': has('infection', 'recent-infection'),
    },
    actions: ['urgent-scan'],
    sources: ['premkumar-2018', 'yusuf-2019'],
  },
  D32: {
    tier: 'same-day',
    concern: 'cord',
    when: any(all(stiffSpine, any(all(worse, severe), suddenLately)), all(deviceOrCordInjury, any(worse, severe))),
    sentences: {
      'stiff-spine': all(stiffSpine, any(all(worse, severe), suddenLately)),
      device: all(term('device'), any(worse, severe)),
      'cord-injury': all(has('history', 'cord-injury'), any(worse, severe)),
    },
    actions: ['urgent-scan'],
    sources: ['as-fracture-2009', 'as-fracture-2022', 'itb-withdrawal-2004'],
  },
  D33: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: all(
      term('long-cord-sign'),
      worse,
      any(is('leg-weakness', 'old-unchecked'), is('both-legs', 'long-standing-other')),
    ),
    sentences: since('long'),
    actions: ['urgent-scan'],
    sources: ['girft-ces'],
  },
  S1: {
    tier: 'soon',
    concern: 'cancer',
    when: any(
      term('strong-sign'),
      all(term('soft-sign'), any(term('risk-group'), worse, severe)),
      term('two-soft-signs'),
    ),
    sentences: bySoftSign,
    actions: ['see-gp'],
    sources: ['nhs-back-pain', 'finucane-2020'],
  },
  S2: {
    tier: 'soon',
    concern: 'fracture',
    when: all(aged60, is('first-ever', 'yes')),
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['finucane-2020', 'nice-ng12'],
  },
  S3: {
    tier: 'soon',
    concern: 'fracture',
    when: all(
      any(weakImmunity, steroids, thinBones),
      any(worse, severe, term('any-injury'), all(notBetter, under6Weeks)),
    ),
    sentences: {
      'weak-immunity': weakImmunity,
      steroids: steroids,
      'thin-bones': thinBones,
    },
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['downie-2013', 'ros', 'yusuf-2019'],
  },
  S4: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: any(is('leg-weakness', 'old-unchecked'), is('both-legs', 'long-standing-other')),
    sentences: {
      'weak-leg': is('leg-weakness', 'old-unchecked'),
      'both-legs': is('both-legs', 'long-standing-other'),
    },
    sources: ['lothian-foot-drop', 'finucane-2020'],
  },
  S6: {
    tier: 'soon',
    concern: 'uncontrolled-pain',
    when: all(severe, worse),
    sources: ['nhs-back-pain'],
  },
  S7: {
    tier: 'soon',
    concern: 'pregnancy',
    when: pregnancy,
    sentences: {
      pregnant: is('pregnancy', 'pregnant'),
      birth: is('pregnancy', 'birth-in-last-6-weeks'),
      unsure: is('pregnancy', 'not-sure'),
    },
    actions: ['see-gp', 'midwife'],
    reviewFirst: true,
    sources: ['northern-trust', 'pregnancy-2015'],
  },
  S8: {
    tier: 'soon',
    concern: 'child',
    when: under18,
    actions: ['see-gp'],
    sources: ['bmj-2015-teenagers', 'nice-ng59'],
  },
  S9: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: all(legSymptoms, worse),
    sentences: byLegs,
    sources: ['nhs-sciatica', 'lothian-foot-drop'],
  },
  S10: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: all(legSymptoms, atLeast('duration', '6-to-12-weeks'), severe),
    sentences: byLegs,
    sources: ['acr-2021', 'jacobs-2011'],
  },
  S11: {
    tier: 'soon',
    concern: 'cord',
    when: is('balance', 'one-slowly', 'not-sure'),
    sentences: {
      changed: is('balance', 'one-slowly'),
      unsure: is('balance', 'not-sure'),
    },
    actions: ['see-gp'],
    sources: ['royal-free-myelopathy', 'davies-2019'],
  },
  S12: {
    tier: 'soon',
    concern: 'infection',
    when: all(has('history', 'diabetes'), worse, under2Weeks),
    actions: ['see-gp'],
    sources: ['yusuf-2019'],
  },
  S13: {
    tier: 'soon',
    concern: 'fracture',
    when: any(
      all(aged65, worse),
      all(aged70, any(severe, all(notBetter, under6Weeks))),
      all(aged60, any(all(any(worse, severe), under6Weeks), all(notBetter, under4Weeks))),
    ),
    sentences: {
      worse: any(all(aged65, worse), all(aged60, worse, under6Weeks)),
      severe: any(all(aged70, severe), all(aged60, severe, under6Weeks)),
      'not-better': any(all(aged70, notBetter, under6Weeks), all(aged60, notBetter, under4Weeks)),
    },
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['henschke-2009', 'downie-2013', 'nice-ng12'],
  },
  S14: {
    tier: 'soon',
    concern: 'bleeding',
    when: all(bloodThinners, under6Weeks, notBetter),
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['tidsskriftet-2020'],
  },
  S15: {
    tier: 'soon',
    concern: 'infection',
    when: has('history', 'injected-drugs'),
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['yusuf-2019', 'prendergast-1997'],
  },
  S16: {
    tier: 'soon',
    concern: 'impact',
    when: all(is('impact', 'cannot-do-most-things'), notBetter),
    sources: ['nhs-back-pain', 'article'],
  },
  S17: {
    tier: 'soon',
    concern: 'infection',
    when: any(
      has('infection', 'not-sure'),
      has('today-signs', 'not-sure'),
      has('history', 'not-sure'),
      has('medicines', 'not-sure'),
      is('legs', 'not-sure'),
      unwell,
    ),
    sentences: {
      infection: has('infection', 'not-sure'),
      'today-signs': has('today-signs', 'not-sure'),
      history: has('history', 'not-sure'),
      medicines: has('medicines', 'not-sure'),
      legs: is('legs', 'not-sure'),
      unwell: unwell,
    },
    actions: ['see-gp'],
    sources: ['finucane-2020', 'nhs-back-pain'],
  },
  S18: {
    tier: 'soon',
    concern: 'cancer',
    when: any(has('history', 'aortic-aneurysm'), anyCancer),
    sentences: {
      aneurysm: has('history', 'aortic-aneurysm'),
      cancer: has('history', 'cancer'),
      chemotherapy: chemotherapy,
    },
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['downie-2013', 'nice-ng156'],
  },
  S19: {
    tier: 'soon',
    concern: 'infection',
    when: any(all(has('history', 'tuberculosis'), notBetter), all(term('recent-procedure'), any(notBetter, severe))),
    sentences: {
      tuberculosis: all(has('history', 'tuberculosis'), notBetter),
      procedure: all(term('recent-procedure'), any(notBetter, severe)),
    },
    actions: ['see-gp', 'procedure-team'],
    reviewFirst: true,
    sources: ['yusuf-2019', 'lee-2022'],
  },
  S20: {
    tier: 'soon',
    concern: 'mood',
    when: all(term('very-low-mood'), is('never-better', 'agree')),
    sources: ['phq-4', 'henschke-2008'],
  },
  S21: {
    tier: 'soon',
    concern: 'fracture',
    when: all(is('injury', 'major-earlier'), notBetter),
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['henschke-2009'],
  },
  S22: {
    tier: 'soon',
    concern: 'infection',
    when: has('infection', 'night-sweats', 'recent-infection'),
    sentences: {
      'night-sweats': has('infection', 'night-sweats'),
      'recent-infection': has('infection', 'recent-infection'),
    },
    actions: ['see-gp'],
    sources: ['premkumar-2018'],
  },
  S23: {
    tier: 'soon',
    concern: 'aneurysm',
    when: all(sudden, under2Weeks, notBetter),
    actions: ['see-gp'],
    sources: ['nice-ng156'],
  },
  S24: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: all(is('legs', 'one-numb'), under6Weeks, notBetter),
    sources: ['nhs-sciatica'],
  },
  S26: {
    tier: 'soon',
    concern: 'cauda-equina',
    when: any(
      is('saddle-when', 'long'),
      count(2, is('saddle-when', 'long'), is('bladder-when', 'long'), is('bowel-when', 'long')),
    ),
    sentences: {
      saddle: is('saddle-when', 'long'),
      'bladder-and-bowel': all(is('bladder-when', 'long'), is('bowel-when', 'long')),
    },
    actions: ['see-gp'],
    sources: ['girft-ces', 'york-ces'],
  },
  S27: {
    tier: 'soon',
    concern: 'cancer',
    when: has('today-signs', 'blood-in-pee'),
    actions: ['see-gp'],
    sources: ['nhs-blood-in-pee'],
  },
  S28: {
    tier: 'soon',
    concern: 'cord',
    when: all(any(stiffSpine, deviceOrCordInjury), notBetter),
    sentences: {
      'stiff-spine': stiffSpine,
      device: term('device'),
      'cord-injury': has('history', 'cord-injury'),
    },
    actions: ['see-gp'],
    reviewFirst: true,
    sources: ['as-fracture-2022', 'itb-withdrawal-2004'],
  },
  R1: {
    tier: 'routine-review',
    concern: 'no-improvement',
    when: all(
      notBetter,
      any(atLeast('duration', '3-to-12-months'), all(atLeast('duration', '4-to-6-weeks'), has('treatments', 'none'))),
    ),
    sentences: {
      long: atLeast('duration', '3-to-12-months'),
      'no-treatment': has('treatments', 'none'),
    },
    sources: ['article', 'sa-health', 'nhs-back-pain', 'underwood-2009'],
  },
  R2: {
    tier: 'routine-review',
    concern: 'no-improvement',
    when: all(atLeast('treatment-time', '4-to-6-weeks'), notBetter),
    sources: ['article', 'sa-health', 'alberta'],
  },
  R3: {
    tier: 'routine-review',
    concern: 'no-improvement',
    when: worse,
    sources: ['article', 'nhs-back-pain', 'underwood-2009'],
  },
  R4: {
    tier: 'routine-review',
    concern: 'inflammatory',
    when: term('inflammatory-pattern'),
    sources: ['nice-ng65', 'bjgp-2018'],
  },
  R5: {
    tier: 'routine-review',
    concern: 'nerve-loss',
    when: any(is('leg-weakness', 'old-checked'), is('both-legs', 'long-standing-on-walking')),
    sentences: {
      'weak-leg': is('leg-weakness', 'old-checked'),
      'both-legs': is('both-legs', 'long-standing-on-walking'),
    },
    sources: ['lothian-foot-drop', 'nhs-sciatica'],
  },
  R6: {
    tier: 'routine-review',
    concern: 'mood',
    when: any(term('anxious'), term('low-mood')),
    sentences: {
      anxious: term('anxious'),
      'low-mood': term('low-mood'),
    },
    sources: ['phq-4', 'article', 'henschke-2008'],
  },
  R7: {
    tier: 'routine-review',
    concern: 'uncontrolled-pain',
    when: severe,
    sources: ['article', 'nhs-back-pain'],
  },
  R8: {
    tier: 'routine-review',
    concern: 'impact',
    when: is('impact', 'a-lot', 'cannot-do-most-things'),
    sources: ['article', 'nhs-back-pain'],
  },
  R9: {
    tier: 'routine-review',
    concern: 'nerve-loss',
    when: all(legSymptoms, notBetter),
    sentences: byLegs,
    sources: ['nhs-sciatica', 'acr-2021'],
  },
  R10: {
    tier: 'routine-review',
    concern: 'cauda-equina',
    when: any(is('bladder-when', 'long'), is('bowel-when', 'long')),
    sentences: {
      bladder: is('bladder-when', 'long'),
      bowel: is('bowel-when', 'long'),
    },
    sources: ['girft-ces', 'york-ces'],
  },
  R11: {
    tier: 'routine-review',
    concern: 'cord',
    when: is('balance', 'known'),
    sources: ['royal-free-myelopathy'],
  },
  R12: {
    tier: 'routine-review',
    concern: 'cancer',
    when: any(term('soft-sign'), has('general', 'not-sure')),
    sentences: {
      ...bySoftSign,
      unsure: has('general', 'not-sure'),
    },
    sources: ['nhs-back-pain', 'nhs-sciatica', 'finucane-2020'],
  },
} as const satisfies Record<string, Rule<Named>>;

export type RuleId = keyof typeof rules;
