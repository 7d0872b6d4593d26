/** The stages of the check in their order. Each is a part of the way, whose name is in `text/`. */
import type { StageDefinition } from './schema.js';

export const stages = [
  { id: 'A' },
  { id: 'B' },
  { id: 'C' },
  { id: 'D', waits: true },
] as const satisfies readonly StageDefinition[];
