/**
 * `npm run people`: what the shipped check tells each person of `people.json`. Whoever is told less than is acceptable is
 * unsafe, and makes it fail; whoever is told more is listed with the rules that say so.
 */
import { content } from '../../src/content/index.js';
import { knownPeople, vignetteResult, type Verdict, type VignetteResult } from './vignette-results.js';

const results = knownPeople().map((person) => vignetteResult(content, person));
const of = (verdict: Verdict): VignetteResult[] => results.filter((result) => result.verdict === verdict);

function list(heading: string, people: readonly VignetteResult[]): void {
  console.log(`${heading}: ${String(people.length)}`);
  for (const { id, given, acceptable, fired, summary } of people)
    console.log(`  ${id} ${given}, not ${acceptable.join(' or ')}, by ${fired.join(' ') || 'no rule'}: ${summary}`);
}

console.log(
  `${String(results.length)} people, none of them judged by a clinician. Content ${content.version.version}.`,
);
list('Unsafe, told less than is acceptable', of('unsafe'));
list('Over-triaged, told more than is acceptable', of('over'));
const other = of('acceptable').filter(({ given, expected }) => given !== expected);
console.log(
  `Acceptable, though not the tier expected: ${String(other.length)}` +
    other.map(({ id, expected, given }) => `\n  ${id} ${expected} → ${given}`).join(''),
);
process.exitCode = of('unsafe').length > 0 ? 1 : 0;
