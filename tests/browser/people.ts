/** People that several tests need: one for each tier, one in low mood, and one who meets every page. */
import type { Tier } from '../../src/content/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { person } from '../unit/content/person.js';

export const people: Readonly<Record<Tier, Answers>> = {
  emergency: person({ saddle: 'yes', 'saddle-when': 'new-or-worse' }),
  'same-day': person({ legs: 'one-weak', 'leg-weakness': 'new' }),
  soon: person({ history: ['cancer'] }),
  'routine-review': person({ trend: 'worse' }),
  'self-manage': person(),
};

export const lowMood = person({ 'feeling-down': 'nearly-every-day', 'little-interest': 'nearly-every-day' });

/** Somebody who waits for every follow-up, and none of it urgent. */
export const metEverything = person({
  pregnancy: 'pregnant',
  saddle: 'yes',
  bladder: 'yes',
  bowel: 'yes',
  sexual: 'yes',
  legs: 'both',
  procedure: '6-to-12-weeks-ago',
  duration: 'over-a-year',
});
