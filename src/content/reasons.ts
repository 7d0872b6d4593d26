/**
 * The article's four reasons why back pain can get worse despite treatment, and the signs in a person's answers that point
 * to each. A sign is a hint, never a diagnosis, and no sign changes how urgent a result is.
 */
import type { Basis } from './basis.js';
import type { Reason } from './schema.js';
import { all, any, atLeast, has, is, not, term } from './typed-conditions.js';

export const reasons = {
  treatment: {
    sources: ['article'],
    signs: {
      'no-treatment': { when: has('treatments', 'none'), sources: ['article', 'nhs-back-pain'] },
      'too-early': { when: is('treatment-time', 'under-4-weeks'), sources: ['sa-health', 'acp-2017'] },
      'not-as-advised': { when: is('adherence', 'some-of-it', 'hardly'), sources: ['article'] },
      'no-clear-plan': { when: is('adherence', 'no-clear-plan'), sources: ['article', 'who-2023'] },
      'fair-trial-no-better': {
        when: all(is('adherence', 'as-advised'), atLeast('treatment-time', '6-to-12-weeks'), term('not-better')),
        sources: ['article', 'sa-health', 'mabry-2014'],
      },
      'only-passive': {
        when: all(
          not(has('treatments', 'none')),
          not(has('treatments', 'exercise-or-physio', 'talking-therapy', 'surgery')),
        ),
        sources: ['nice-ng59', 'who-2023'],
      },
      rest: { when: has('treatments', 'rest'), sources: ['article', 'dahm-2010', 'lancet-2018'] },
      'not-explained': { when: not(is('explained', 'yes')), sources: ['article', 'mabry-2014'] },
    },
  },
  structural: {
    sources: ['article', 'brinjikji-2015'],
    signs: {
      'irritated-nerve': {
        when: any(
          has('pattern', 'below-the-knee'),
          has('where', 'lower-leg-left', 'lower-leg-right'),
          is('legs', 'one-numb', 'one-weak'),
        ),
        sources: ['nhs-sciatica', 'article'],
      },
      // Pain that stays above the knee is more often felt there than caused there by a nerve.
      'spreading-pain': {
        when: all(
          is('legs', 'one-pain'),
          not(has('pattern', 'below-the-knee')),
          not(has('where', 'lower-leg-left', 'lower-leg-right')),
        ),
        sources: ['atlas-2015', 'nhs-sciatica'],
      },
      stenosis: {
        when: any(has('pattern', 'worse-walking-eases-sitting'), is('both-legs', 'long-standing-on-walking')),
        sources: ['article'],
      },
      'small-joints': { when: has('pattern', 'worse-leaning-back'), sources: ['article'] },
      disc: { when: has('pattern', 'worse-bending-or-sitting'), sources: ['article', 'brinjikji-2015b'] },
      'age-change': {
        when: all(atLeast('age', '50-59'), atLeast('duration', '3-to-12-months')),
        sources: ['article', 'brinjikji-2015'],
      },
      inflammation: { when: term('inflammatory-pattern'), sources: ['nice-ng65'] },
    },
  },
  lifestyle: {
    sources: ['article', 'nieminen-2021'],
    signs: {
      sitting: { when: has('lifestyle', 'sitting'), sources: ['article'] },
      lifting: { when: has('lifestyle', 'lifting'), sources: ['article', 'nieminen-2021'] },
      'awkward-positions': { when: has('lifestyle', 'awkward-positions'), sources: ['article', 'nieminen-2021'] },
      inactive: { when: has('lifestyle', 'inactive'), sources: ['article', 'dahm-2010'] },
      'lifestyle-sleep': { when: has('lifestyle', 'poor-sleep'), sources: ['nieminen-2021'] },
      smoking: { when: has('history', 'smoking'), sources: ['nieminen-2021'] },
    },
  },
  psychological: {
    sources: ['article', 'alhowimel-2021'],
    signs: {
      anxious: { when: term('anxious'), sources: ['article', 'phq-4', 'nieminen-2021'] },
      'low-mood': { when: term('low-mood'), sources: ['article', 'phq-4', 'henschke-2008'] },
      'fear-of-moving': { when: is('moving-is-unsafe', 'agree', 'not-sure'), sources: ['alhowimel-2021'] },
      'expects-no-recovery': { when: is('never-better', 'agree'), sources: ['campbell-2013'] },
      'poor-sleep': { when: has('lifestyle', 'poor-sleep'), sources: ['nieminen-2021'] },
    },
  },
} as const satisfies Record<string, Reason<Basis>>;

export type ReasonId = keyof typeof reasons;
export type SignId = { [Id in ReasonId]: keyof (typeof reasons)[Id]['signs'] }[ReasonId];
