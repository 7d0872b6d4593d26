/**
 * The rules that decide how soon to get help: when each holds, the tier it gives, what it guards against, and its sources.
 * Nothing lowers a tier; the result is the most urgent rule that holds. What a person reads is in `text/`.
 */
import type { Basis } from './basis.js';
import type { ActionId } from './result.js';
import type { Rule } from './schema.js';
import { all, any, atLeast, below, has, is, not, term } from './typed-conditions.js';

const worse = is('trend', 'worse');
const aged60 = atLeast('age', '60-64');
const aged50 = atLeast('age', '50-59');
const under18 = below('age', '18-34');
const under6Weeks = below('duration', '6-to-12-weeks');
const notBetter = term('not-better');
const severe = term('severe');
const legSymptoms = term('leg-symptoms');
const maybeSudden = term('maybe-sudden');
const pregnancy = term('pregnancy-or-birth');
const weakImmunity = term('weak-immunity');
const balanceChanged = not(is('balance', 'no'));
const unwell = has('general', 'tired-and-unwell');

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
    when: all(term('unsure-cord-sign'), legSymptoms),
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
      any(legSymptoms, term('new-cord-sign'), term('unsure-cord-sign'), term('unchecked-cord-sign')),
    ),
    sources: ['girft-ces', 'bmj-ces'],
  },
  E8: {
    tier: 'emergency',
    concern: 'cord',
    when: is('balance', 'rapid'),
    sources: ['red-flags-2023', 'royal-free-myelopathy'],
  },
  E9: {
    tier: 'emergency',
    concern: 'aneurysm',
    when: has(
      'alarm',
      'chest-or-breathing',
      'faint-or-clammy',
      'severe-tummy-or-side',
      'confused-or-drowsy',
      'face-or-arm-weakness',
    ),
    actions: ['call-ambulance'],
    sources: ['nhs-back-pain', 'nice-ng156'],
  },
  E10: {
    tier: 'emergency',
    concern: 'aneurysm',
    when: any(
      all(
        is('sudden', 'yes'),
        any(
          aged60,
          has('medicines', 'blood-thinners'),
          all(aged50, has('history', 'smoking')),
          term('upper-back-sign'),
        ),
      ),
      all(is('sudden', 'not-sure'), has('medicines', 'blood-thinners')),
    ),
    actions: ['call-ambulance'],
    sources: ['nice-ng156', 'tidsskriftet-2020'],
  },
  E11: {
    tier: 'emergency',
    concern: 'aneurysm',
    when: all(has('history', 'aortic-aneurysm'), any(worse, maybeSudden, severe, under6Weeks)),
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
    sources: ['red-flags-2023', 'yusuf-2019'],
  },
  E14: {
    tier: 'emergency',
    concern: 'infection',
    when: all(has('medicines', 'chemotherapy'), any(term('infection-sign'), has('infection', 'burning-pee'))),
    sources: ['nice-cg151'],
  },
  E15: {
    tier: 'emergency',
    concern: 'cancer',
    when: all(
      has('history', 'cancer'),
      any(
        term('nerve-sign'),
        term('unsure-cord-sign'),
        term('unchecked-cord-sign'),
        term('sexual-change'),
        balanceChanged,
        is('leg-weakness', 'old-unchecked'),
        is('both-legs', 'long-standing-other', 'not-sure'),
      ),
    ),
    sources: ['nice-ng234', 'nice-cg75'],
  },
  E16: {
    tier: 'emergency',
    concern: 'bleeding',
    when: all(
      has('medicines', 'blood-thinners'),
      any(term('new-leg-weakness'), term('unsure-cord-sign'), all(legSymptoms, any(term('small-injury'), maybeSudden))),
    ),
    sources: ['tidsskriftet-2020', 'apixaban-2019'],
  },
  E17: {
    tier: 'emergency',
    concern: 'infection',
    when: all(term('recent-procedure'), any(term('nerve-sign'), term('unsure-cord-sign'), term('infection-sign'))),
    sources: ['lee-2022', 'yusuf-2019', 'girft-ces'],
  },
  E18: {
    tier: 'emergency',
    concern: 'pregnancy',
    when: all(pregnancy, has('pregnancy-signs', 'bleeding', 'constant-severe-pain', 'tightenings')),
    actions: ['call-ambulance', 'maternity'],
    sources: ['uhb-maternity', 'dorset-maternity'],
  },
  E19: {
    tier: 'emergency',
    concern: 'child',
    when: all(term('under-16'), term('infection-sign')),
    sources: ['perth-children'],
  },

  D1: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: term('unchecked-cord-sign'),
    actions: ['urgent-scan'],
    sources: ['girft-ces', 'bmj-ces'],
  },
  D2: {
    tier: 'same-day',
    concern: 'cauda-equina',
    when: term('unsure-cord-sign'),
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
    actions: ['urgent-scan'],
    sources: ['lothian-foot-drop', 'red-flags-2023'],
  },
  D5: {
    tier: 'same-day',
    concern: 'cord',
    when: any(
      is('balance', 'both-slowly'),
      all(is('balance', 'one-slowly'), worse, any(term('upper-back-sign'), has('where', 'neck'))),
    ),
    actions: ['urgent-scan'],
    sources: ['red-flags-2023', 'royal-free-myelopathy', 'luo-2020'],
  },
  D6: {
    tier: 'same-day',
    concern: 'infection',
    when: has('infection', 'fever'),
    sources: ['nhs-back-pain', 'red-flags-2023'],
  },
  D7: {
    tier: 'same-day',
    concern: 'infection',
    when: any(has('infection', 'shaking-chills', 'burning-pee'), is('wound', 'yes', 'not-sure')),
    actions: ['procedure-team'],
    sources: ['red-flags-2023', 'yusuf-2019', 'lee-2022'],
  },
  D8: {
    tier: 'same-day',
    concern: 'cancer',
    when: all(has('history', 'cancer'), any(notBetter, severe, term('soft-sign'), legSymptoms, unwell)),
    sources: ['nice-cg75', 'nice-ng234', 'downie-2013'],
  },
  D9: {
    tier: 'same-day',
    concern: 'cancer',
    when: all(
      has('general', 'weight-loss'),
      any(aged50, term('two-soft-signs'), unwell, has('history', 'tuberculosis')),
    ),
    sources: ['nice-ng12', 'nhs-back-pain', 'red-flags-2023'],
  },
  D10: {
    tier: 'same-day',
    concern: 'fracture',
    when: all(
      term('small-injury'),
      any(
        atLeast('age', '65-69'),
        has('history', 'thin-bones'),
        has('medicines', 'steroids', 'blood-thinners'),
        has('general', 'new-shape'),
        all(aged60, severe),
      ),
    ),
    sources: ['northern-trust', 'henschke-2009', 'downie-2013'],
  },
  D11: {
    tier: 'same-day',
    concern: 'fracture',
    when: all(maybeSudden, any(has('history', 'thin-bones'), has('medicines', 'steroids'))),
    sources: ['northern-trust', 'ros', 'red-flags-2023'],
  },
  D12: {
    tier: 'same-day',
    concern: 'infection',
    when: all(is('procedure', 'under-6-weeks-ago'), worse),
    actions: ['procedure-team'],
    sources: ['lee-2022', 'yusuf-2019'],
  },
  D13: {
    tier: 'same-day',
    concern: 'infection',
    when: all(has('history', 'injected-drugs'), any(worse, severe, under6Weeks, term('soft-sign'), unwell)),
    sources: ['yusuf-2019', 'prendergast-1997'],
  },
  D14: {
    tier: 'same-day',
    concern: 'infection',
    when: any(all(weakImmunity, any(has('general', 'night-pain'), severe)), all(has('history', 'dialysis'), worse)),
    sources: ['yusuf-2019', 'red-flags-2023'],
  },
  D15: {
    tier: 'same-day',
    concern: 'cancer',
    when: any(
      term('three-soft-signs'),
      all(
        term('two-soft-signs'),
        any(aged60, under18, weakImmunity, has('medicines', 'steroids'), has('history', 'thin-bones', 'tuberculosis')),
      ),
    ),
    sources: ['nhs-back-pain', 'finucane-2020', 'premkumar-2018'],
  },
  D16: {
    tier: 'same-day',
    concern: 'pregnancy',
    when: all(pregnancy, any(not(has('pregnancy-signs', 'none')), is('sudden', 'yes'))),
    actions: ['maternity'],
    sources: ['uhb-maternity', 'dorset-maternity'],
  },
  D17: {
    tier: 'same-day',
    concern: 'child',
    when: all(
      term('under-16'),
      any(has('general', 'night-pain', 'weight-loss', 'tired-and-unwell'), legSymptoms, severe, balanceChanged),
    ),
    sources: ['perth-children', 'bmj-2015-teenagers'],
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
    when: all(has('medicines', 'blood-thinners'), legSymptoms, is('duration', 'under-2-weeks'), notBetter),
    sources: ['tidsskriftet-2020', 'apixaban-2019'],
  },
  D20: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: has('alarm', 'not-sure'),
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
      all(is('sudden', 'yes'), any(aged50, has('where', 'neck'))),
      all(is('sudden', 'not-sure'), any(aged60, term('upper-back-sign'))),
    ),
    sources: ['nice-ng156'],
  },
  D23: {
    tier: 'same-day',
    concern: 'aneurysm',
    when: all(has('history', 'aortic-aneurysm'), notBetter),
    sources: ['nice-ng156', 'aaa-2008'],
  },
  D24: {
    tier: 'same-day',
    concern: 'infection',
    when: all(
      has('infection', 'not-sure'),
      any(weakImmunity, has('history', 'injected-drugs'), term('recent-procedure'), pregnancy, term('under-16')),
    ),
    sources: ['yusuf-2019', 'prendergast-1997', 'perth-children'],
  },

  S1: { tier: 'soon', concern: 'cancer', when: term('soft-sign'), sources: ['nhs-back-pain', 'finucane-2020'] },
  S2: { tier: 'soon', concern: 'fracture', when: all(aged60, is('first-ever', 'yes')), sources: ['red-flags-2023'] },
  S3: {
    tier: 'soon',
    concern: 'fracture',
    when: all(any(weakImmunity, has('medicines', 'steroids'), has('history', 'thin-bones')), any(worse, severe)),
    sources: ['red-flags-2023', 'downie-2013', 'ros'],
  },
  S4: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: any(is('leg-weakness', 'old-unchecked'), is('both-legs', 'long-standing-other')),
    sources: ['red-flags-2023', 'lothian-foot-drop'],
  },
  S6: { tier: 'soon', concern: 'uncontrolled-pain', when: all(severe, worse), sources: ['nhs-back-pain'] },
  S7: {
    tier: 'soon',
    concern: 'pregnancy',
    when: pregnancy,
    actions: ['midwife'],
    sources: ['northern-trust', 'pregnancy-2015'],
  },
  S8: { tier: 'soon', concern: 'child', when: under18, sources: ['bmj-2015-teenagers', 'nice-ng59'] },
  S9: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: all(legSymptoms, worse),
    sources: ['nhs-sciatica', 'red-flags-2023'],
  },
  S10: {
    tier: 'soon',
    concern: 'nerve-loss',
    when: all(legSymptoms, atLeast('duration', '6-to-12-weeks'), severe),
    sources: ['acr-2021', 'jacobs-2011'],
  },
  S11: {
    tier: 'soon',
    concern: 'cord',
    when: is('balance', 'one-slowly', 'not-sure'),
    sources: ['royal-free-myelopathy', 'davies-2019'],
  },
  S12: {
    tier: 'soon',
    concern: 'infection',
    when: all(has('history', 'diabetes'), worse, is('duration', 'under-2-weeks')),
    sources: ['yusuf-2019'],
  },
  S13: {
    tier: 'soon',
    concern: 'fracture',
    when: all(atLeast('age', '70-plus'), any(worse, all(notBetter, under6Weeks))),
    sources: ['henschke-2009', 'downie-2013'],
  },
  S14: {
    tier: 'soon',
    concern: 'bleeding',
    when: all(has('medicines', 'blood-thinners'), under6Weeks, notBetter),
    sources: ['tidsskriftet-2020'],
  },
  S15: {
    tier: 'soon',
    concern: 'infection',
    when: has('history', 'injected-drugs'),
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
      has('general', 'not-sure', 'tired-and-unwell'),
      has('history', 'not-sure'),
      has('medicines', 'not-sure'),
      is('legs', 'not-sure'),
    ),
    sources: ['finucane-2020', 'nhs-back-pain'],
  },
  S18: {
    tier: 'soon',
    concern: 'cancer',
    when: has('history', 'aortic-aneurysm', 'cancer'),
    sources: ['downie-2013', 'nice-ng156'],
  },
  S19: {
    tier: 'soon',
    concern: 'infection',
    when: any(all(has('history', 'tuberculosis'), notBetter), all(term('recent-procedure'), any(notBetter, severe))),
    actions: ['procedure-team'],
    sources: ['yusuf-2019', 'lee-2022'],
  },

  R1: {
    tier: 'routine-review',
    concern: 'no-improvement',
    when: all(atLeast('duration', '4-to-6-weeks'), notBetter),
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
    sources: ['lothian-foot-drop', 'red-flags-2023'],
  },
  R6: {
    tier: 'routine-review',
    concern: 'impact',
    when: any(term('anxious'), term('low-mood')),
    sources: ['phq-4', 'article', 'henschke-2008'],
  },
  R7: { tier: 'routine-review', concern: 'uncontrolled-pain', when: severe, sources: ['article', 'nhs-back-pain'] },
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
    sources: ['nhs-sciatica', 'acr-2021'],
  },
} as const satisfies Record<string, Rule<Named>>;

export type RuleId = keyof typeof rules;
