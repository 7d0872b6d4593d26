/**
 * What may help: the article's four kinds of management, and the one it lacks, as areas of items with an evidence badge.
 * It decides what is shown, what comes first, and when to ask somebody before trying. The words are in `text/`.
 */
import type { Basis } from './basis.js';
import { questions } from './questions.js';
import { reasons, type ReasonId } from './reasons.js';
import type { PlanArea } from './schema.js';
import { all, any, count, has, is, not, term } from './typed-conditions.js';

const needsCareWithHands = any(
  has('history', 'thin-bones', 'stiff-spine', 'aortic-aneurysm'),
  has('medicines', 'steroids', 'blood-thinners'),
  term('any-cancer'),
  term('weak-immunity'),
  term('device'),
  not(is('balance', 'no')),
  not(is('procedure', 'none')),
);
// Neither is of use for pain in the back alone.
const mayBeStructural = any(term('leg-symptoms'), ...Object.values(reasons.structural.signs).map(({ when }) => when));
// Every option but the one that denies them all.
const treatments = questions.treatments.options.filter((option) => option !== 'none');
const triedTwo = count(2, ...treatments.map((treatment) => has('treatments', treatment)));

/** What the plan names. */
interface Named extends Basis {
  readonly reason: ReasonId;
}

/** In reading order, before emphasis moves areas and items that fit the answers to the front. */
export const plan = {
  // Movement stands before medicines.
  activity: {
    emphasis: 'always',
    items: {
      // That soreness is not harm may be said only where nothing waits to be ruled out.
      'move-with-care': {
        badge: 'recommended',
        duringReview: true,
        onlyDuringReview: true,
        sources: ['nhs-back-pain', 'northern-trust'],
      },
      'keep-moving': {
        badge: 'recommended',
        sources: ['dahm-2010', 'nhs-back-pain', 'lancet-2018'],
      },
      'own-programme': {
        badge: 'recommended',
        tried: has('treatments', 'exercise-or-physio'),
        sources: ['article', 'nice-ng59', 'who-2023', 'acp-2017'],
      },
      'walk-or-swim': {
        badge: 'recommended',
        emphasis: has('lifestyle', 'inactive'),
        sources: ['article', 'nice-ng59'],
      },
      pacing: {
        badge: 'may-help',
        emphasis: any(is('moving-is-unsafe', 'agree', 'not-sure'), has('lifestyle', 'inactive')),
        sources: ['who-2023', 'nhs-back-pain'],
      },
      'long-rest': {
        badge: 'not-recommended',
        emphasis: has('treatments', 'rest'),
        sources: ['article', 'dahm-2010', 'lancet-2018'],
      },
    },
  },
  plan: {
    emphasis: { reasons: ['treatment', 'structural'] },
    items: {
      'review-what-was-tried': {
        badge: 'recommended',
        duringReview: true,
        sources: ['article', 'sa-health', 'nice-ng59'],
      },
      medicines: {
        badge: 'ask-first',
        duringReview: true,
        sources: ['article', 'nice-ng59', 'acp-2017', 'opal-2023'],
      },
      'anti-inflammatories': {
        badge: 'ask-first',
        duringReview: true,
        unless: term('no-anti-inflammatories'),
        sources: ['nice-ng59', 'who-2023', 'acp-2017'],
      },
      'strong-painkillers': {
        badge: 'ask-first',
        duringReview: true,
        when: has('medicines-taken', 'opioid'),
        sources: ['nice-ng59', 'opal-2023', 'nice-ng193'],
      },
      'nerve-pain-medicines': {
        badge: 'ask-first',
        duringReview: true,
        when: has('medicines-taken', 'nerve-pain'),
        sources: ['nice-ng59'],
      },
      injections: {
        badge: 'ask-first',
        duringReview: true,
        when: mayBeStructural,
        tried: has('treatments', 'injection'),
        sources: ['article', 'nice-ng59'],
      },
      surgery: {
        badge: 'ask-first',
        duringReview: true,
        when: mayBeStructural,
        tried: has('treatments', 'surgery'),
        sources: ['article', 'nice-ng59', 'jacobs-2011'],
      },
    },
  },
  relief: {
    emphasis: { when: term('severe') },
    items: {
      'heat-or-cold': {
        badge: 'may-help',
        tried: has('treatments', 'heat-or-cold'),
        sources: ['article', 'acp-2017', 'nhs-back-pain'],
      },
      'hands-on': {
        badge: 'may-help',
        askFirst: needsCareWithHands,
        tried: has('treatments', 'hands-on'),
        sources: ['article', 'nice-ng59', 'who-2023', 'acp-2017'],
      },
      acupuncture: {
        badge: 'guidelines-disagree',
        askFirst: any(has('medicines', 'blood-thinners'), term('weak-immunity')),
        tried: has('treatments', 'acupuncture'),
        sources: ['article', 'nice-ng59', 'who-2023', 'acp-2017', 'nice-ng193'],
      },
      tens: {
        badge: 'not-recommended',
        // A pacemaker and epilepsy are not asked about: the words name them for everyone.
        askFirst: any(term('pregnancy-or-birth'), term('device')),
        tried: has('treatments', 'tens'),
        sources: ['article', 'nice-ng59', 'who-2023'],
      },
    },
  },
  habits: {
    emphasis: { reasons: ['lifestyle'] },
    items: {
      'change-position': {
        badge: 'may-help',
        emphasis: has('lifestyle', 'sitting', 'awkward-positions'),
        sources: ['article', 'ergonomics-2022'],
      },
      'build-up-lifting': {
        badge: 'may-help',
        emphasis: has('lifestyle', 'lifting'),
        sources: ['article', 'nieminen-2021', 'ergonomics-2022'],
      },
      'set-up-your-seat': {
        badge: 'may-help',
        emphasis: has('lifestyle', 'sitting'),
        sources: ['article', 'ergonomics-2022'],
      },
      sleep: { badge: 'may-help', emphasis: has('lifestyle', 'poor-sleep'), sources: ['nieminen-2021'] },
      'stop-smoking': {
        badge: 'recommended',
        when: has('history', 'smoking'),
        emphasis: has('history', 'smoking'),
        sources: ['nieminen-2021'],
      },
    },
  },
  mind: {
    emphasis: { reasons: ['psychological'] },
    items: {
      'talking-therapy': {
        badge: 'recommended',
        tried: has('treatments', 'talking-therapy'),
        emphasis: any(term('anxious'), term('low-mood')),
        sources: ['nice-ng59', 'who-2023', 'acp-2017'],
      },
      'understand-pain': {
        badge: 'may-help',
        emphasis: any(
          is('moving-is-unsafe', 'agree', 'not-sure'),
          is('never-better', 'agree', 'not-sure'),
          all(is('duration', 'over-a-year'), triedTwo),
        ),
        sources: ['article', 'alhowimel-2021', 'campbell-2013'],
      },
      'pain-programme': {
        badge: 'recommended',
        when: all(is('duration', 'over-a-year'), triedTwo),
        emphasis: all(is('duration', 'over-a-year'), triedTwo),
        sources: ['nice-ng59', 'who-2023'],
      },
      'talk-about-mood': {
        badge: 'recommended',
        emphasis: any(term('anxious'), term('low-mood')),
        sources: ['article', 'henschke-2008', 'phq-4'],
      },
    },
  },
} as const satisfies Record<string, PlanArea<Named>>;

export type PlanAreaId = keyof typeof plan;
export type PlanItemId = { [Id in PlanAreaId]: keyof (typeof plan)[Id]['items'] }[PlanAreaId];
