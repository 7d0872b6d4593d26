/**
 * The three steps that open a plan: which steps there are, for whom, and in which order they are chosen. A step towards the
 * person's own goal comes first, then what fits the pattern of the pain, then what stands in the way. The words are in `text/`.
 */
import type { Basis } from './basis.js';
import { reasons } from './reasons.js';
import type { FirstSteps } from './schema.js';
import { any, has, is, term } from './typed-conditions.js';

const { treatment, structural, lifestyle } = reasons;
// After an operation, whoever did it says how much to lift and when.
const healing = term('recent-procedure');
// Bending and trying out feared moves load a spine that may not take it.
const atRisk = any(has('history', 'thin-bones', 'stiff-spine'), has('medicines', 'steroids'), term('device'), healing);

export const firstSteps = {
  most: 3,
  steps: {
    // While something serious waits for its review, these are all: nothing new is started before.
    'go-to-review': { duringReview: true, onlyDuringReview: true, sources: ['nice-ng59', 'sa-health'] },
    'move-with-care': { duringReview: true, onlyDuringReview: true, sources: ['nhs-back-pain', 'northern-trust'] },

    'goal-walking': { when: is('goal', 'walking'), sources: ['article', 'nice-ng59', 'who-2023'] },
    'goal-sitting': { when: is('goal', 'sitting'), sources: ['article', 'ergonomics-2022'] },
    'goal-standing': { when: is('goal', 'standing'), sources: ['article', 'who-2023'] },
    'goal-sleep': { when: is('goal', 'sleep'), sources: ['nieminen-2021', 'nhs-back-pain'] },
    'goal-lifting': {
      when: is('goal', 'lifting-and-housework'),
      unless: healing,
      sources: ['article', 'nieminen-2021'],
    },
    'goal-work': { when: is('goal', 'work'), sources: ['nice-ng59', 'lancet-2018'] },
    'goal-caring': { when: is('goal', 'caring'), sources: ['article', 'who-2023'] },
    'goal-sport': {
      when: is('goal', 'sport-or-hobby'),
      unless: healing,
      sources: ['article', 'nice-ng59', 'who-2023'],
    },

    'calm-the-nerve': {
      when: any(structural.signs['irritated-nerve'].when, structural.signs['spreading-pain'].when),
      sources: ['nhs-sciatica', 'nice-ng59', 'atlas-2015'],
    },
    'lean-and-sit': { when: structural.signs.stenosis.when, sources: ['article', 'who-2023'] },
    'loosen-in-the-morning': {
      when: has('pattern', 'morning-stiffness'),
      unless: atRisk,
      sources: ['nice-ng65', 'nhs-back-pain'],
    },
    'bend-a-little': { when: structural.signs.disc.when, unless: atRisk, sources: ['nice-ng59', 'who-2023'] },

    'test-a-move': {
      when: is('moving-is-unsafe', 'agree', 'not-sure'),
      unless: atRisk,
      sources: ['alhowimel-2021', 'who-2023'],
    },
    'change-course': { when: treatment.signs['fair-trial-no-better'].when, sources: ['article', 'mabry-2014'] },
    'make-it-fit': { when: treatment.signs['not-as-advised'].when, sources: ['article', 'who-2023'] },
    'get-a-plan': {
      when: any(treatment.signs['no-clear-plan'].when, treatment.signs['no-treatment'].when),
      sources: ['article', 'nice-ng59'],
    },
    'share-the-load': { when: any(term('anxious'), term('low-mood')), sources: ['article', 'phq-4', 'nice-ng59'] },
    'better-nights': {
      when: has('lifestyle', 'poor-sleep'),
      unless: is('goal', 'sleep'),
      sources: ['nieminen-2021', 'nhs-back-pain'],
    },
    'break-up-sitting': {
      when: lifestyle.signs.sitting.when,
      unless: is('goal', 'sitting'),
      sources: ['article', 'ergonomics-2022'],
    },
    'start-moving': {
      when: lifestyle.signs.inactive.when,
      unless: is('goal', 'walking'),
      sources: ['article', 'nice-ng59', 'dahm-2010'],
    },
    'own-exercises': {
      tried: has('treatments', 'exercise-or-physio'),
      sources: ['article', 'nice-ng59', 'who-2023', 'acp-2017'],
    },
    'keep-moving': { sources: ['dahm-2010', 'nhs-back-pain', 'lancet-2018'] },
    'weekly-note': { duringReview: true, sources: ['article', 'ostelo-2008'] },
  },
} as const satisfies FirstSteps<Basis>;

export type FirstStepId = keyof typeof firstSteps.steps;
