/** The sources behind a result. It knows no source itself. */
import type { Content, Ids } from '../content/schema.js';
import type { Assessment } from './assessment.js';
import { entries } from './entries.js';

/** The sources of the rules that hold, of the signs found, of the first steps and of what is planned, each once and in that order. */
export function sourcesBehind<I extends Ids>(
  content: Content<I>,
  { fired, reasons, firstSteps, plan }: Assessment<I>,
): readonly I['source'][] {
  const signs = new Set(reasons.flatMap((found) => found.signs.map(({ sign }) => sign)));
  const items = new Set(plan.flatMap((area) => area.items.map(({ item }) => item)));
  const of = (id: string, ids: ReadonlySet<string>, sources: readonly I['source'][]): readonly I['source'][] =>
    ids.has(id) ? sources : [];
  return [
    ...new Set([
      ...fired.flatMap(({ rule }) => content.rules[rule].sources),
      ...entries(content.reasons).flatMap(([, reason]) =>
        entries(reason.signs).flatMap(([sign, { sources }]) => of(sign, signs, sources)),
      ),
      ...firstSteps.flatMap(({ step }) => content.firstSteps.steps[step].sources),
      ...entries(content.plan).flatMap(([, area]) =>
        entries(area.items).flatMap(([item, { sources }]) => of(item, items, sources)),
      ),
    ]),
  ];
}
