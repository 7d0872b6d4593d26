/** The person that tests start from: ordinary in every answer, follow-ups included, so that a test says only what differs. */
import { content } from '../../../src/content/index.js';
import type { Answers } from '../../../src/engine/answers.js';
import { ordinaryPerson } from '../../../scripts/proof/ordinary.js';

const ordinary = ordinaryPerson(content);

/** The ordinary person, but for these answers. */
export const person = (answers: Answers = {}): Answers => ({ ...ordinary, ...answers });
