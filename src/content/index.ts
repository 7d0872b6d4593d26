/**
 * The content in one value, as the engine takes it: all but its sources, which only readers need. It adds nothing of its own, but its
 * type checks what the parts name of each other.
 */
import type { OwnIds } from './ids.js';
import { firstSteps } from './first-steps.js';
import { emergencyList, returnAdvice } from './lines.js';
import { pages } from './pages.js';
import { plan } from './plan.js';
import { questions } from './questions.js';
import { reasons } from './reasons.js';
import { regions } from './regions.js';
import { actions, child, crisis, crisisFirst, hope, preparation, tiers } from './result.js';
import { rules } from './rules.js';
import type { Content } from './schema.js';
import { stages } from './stages.js';
import { terms } from './terms.js';
import { version } from './version.js';

export const content: Content<OwnIds> = {
  version,
  stages,
  questions,
  pages,
  terms,
  tiers,
  rules,
  actions,
  emergencyList,
  returnAdvice,
  reasons,
  plan,
  firstSteps,
  preparation,
  hope,
  crisis,
  crisisFirst,
  child,
  regions,
};
