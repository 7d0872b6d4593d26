/**
 * The builders of conditions for this content: a question, an option or a term that it does not have does not compile.
 * Questions and terms are written with those of `conditions.ts`, for a type cannot name what it is read off; the type of the
 * whole content in `index.ts` checks them.
 */
import type { Many, One, OwnCondition, OwnTest } from './basis.js';
import * as untyped from './conditions.js';
import type { All, Any, AtLeast, Below, Count, Has, Is, Not, Score, Term } from './conditions.js';
import type { TermId } from './terms.js';

export const is: <Id extends keyof One>(question: Id, ...options: One[Id][]) => Is<Id, One[Id]> = untyped.is;
export const has: <Id extends keyof Many>(question: Id, ...options: Many[Id][]) => Has<Id, Many[Id]> = untyped.has;
export const atLeast: <Id extends keyof One>(question: Id, option: One[Id]) => AtLeast<Id, One[Id]> = untyped.atLeast;
export const below: <Id extends keyof One>(question: Id, option: One[Id]) => Below<Id, One[Id]> = untyped.below;
export const not: (test: OwnTest) => Not<OwnTest> = untyped.not;
export const all: (...conditions: OwnCondition[]) => All<OwnCondition> = untyped.all;
export const any: (...conditions: OwnCondition[]) => Any<OwnCondition> = untyped.any;
export const count: (least: number, ...conditions: OwnCondition[]) => Count<OwnCondition> = untyped.count;
export const score: (least: number, ...questions: (keyof One)[]) => Score<keyof One> = untyped.score;
export const term: (name: TermId) => Term<TermId> = untyped.term;
