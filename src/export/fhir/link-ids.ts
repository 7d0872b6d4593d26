/**
 * What items are called besides questions, whose link ids are their own ids. What only shows words has a dot in its link id,
 * and nothing else has.
 */

/** The link ids of what is calculated. */
export const resultIds = {
  group: 'result',
  tier: 'result-tier',
  rules: 'result-rules',
  reasons: 'result-reasons',
} as const;
/** The link ids of groups. */
export const startId = 'start';
export const stageId = (stage: string): string => `stage-${stage}`;
export const pageId = (page: string): string => `page-${page}`;
export const returnId = (urgency: string): string => `return-${urgency}`;
