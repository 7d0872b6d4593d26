/**
 * Draws a condition as boxes in boxes, for those that a sentence makes hard to follow. The drawing takes the sentence's
 * place, and says the same from the same data.
 */
import type { Condition } from '../../src/content/conditions.js';
import { conditionSentence, nameInList, outright, type Speaker } from './condition-sentence.js';
import { html, type Html } from './html.js';
import { sentenceMarkup } from './sentence-html.js';
import { capital } from './words.js';

type Group = Extract<Condition, { all: unknown } | { any: unknown } | { count: unknown }>;

const isGroup = (condition: Condition): condition is Group =>
  'all' in condition || 'any' in condition || 'count' in condition;
const partsOf = (group: Group): readonly Condition[] =>
  'all' in group ? group.all : 'any' in group ? group.any : group.of;

function labelOf(group: Group): string {
  if ('all' in group) return 'all of these';
  return 'any' in group ? 'at least one of these' : `at least ${group.count} of these`;
}

function box(speaker: Speaker, condition: Condition): Html {
  if (isGroup(condition)) {
    const kind = 'all' in condition ? 'all' : 'any';
    return html`<div class="group ${kind}"><span class="join">${labelOf(condition)}</span>${partsOf(condition).map((part) => box(speaker, part))}</div>`;
  }
  const words =
    'term' in condition
      ? html`<a class="term" href="#term-${condition.term}">${capital(nameInList(condition.term))}</a>`
      : sentenceMarkup(conditionSentence(speaker, condition));
  return html`<div class="leaf">${words}</div>`;
}

const depth = (condition: Condition): number =>
  isGroup(condition) ? 1 + Math.max(...partsOf(condition).map(depth)) : 0;

/** A sentence says "this, and one of these" well enough; what is deeper, or chooses twice, wants a drawing. */
const wantsDrawing = (group: Group): boolean => depth(group) > 2 || partsOf(group).filter(isGroup).length > 1;

/** A drawing, where one helps. */
export function conditionDiagram(speaker: Speaker, condition: Condition): Html | undefined {
  const found = outright(speaker, condition);
  return isGroup(found) && wantsDrawing(found) ? html`<div class="tree">${box(speaker, found)}</div>` : undefined;
}
