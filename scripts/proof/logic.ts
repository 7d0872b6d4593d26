/**
 * Propositional formulas: built once each, simplified as they are built, and evaluated for 32 assignments at a time.
 * It knows nothing of questions, rules or solvers.
 */

export interface Formula {
  /** Higher than the id of every part, so that ids are an order of evaluation. */
  readonly id: number;
  readonly kind: 'constant' | 'variable' | 'not' | 'and' | 'or';
  readonly parts: readonly Formula[];
  /** The name of a variable; empty for every other kind. */
  readonly name: string;
}

const kinds = ['constant', 'variable', 'not', 'and', 'or'] as const;
const named = new Map<string, Formula>();
const known = new Map<number, Formula[]>();
let size = 0;

const sameParts = (one: readonly Formula[], other: readonly Formula[]): boolean =>
  one.length === other.length && one.every((part, index) => part === other[index]);

/** Equal formulas are one object: a proof is found again by identity, and equal parts cost the solver nothing. */
function made(kind: Formula['kind'], parts: readonly Formula[]): Formula {
  const hash = parts.reduce((sum, { id }) => (Math.imul(sum, 31) + id) | 0, kinds.indexOf(kind));
  const alike = known.get(hash) ?? [];
  const found = alike.find((formula) => formula.kind === kind && sameParts(formula.parts, parts));
  if (found) return found;
  const formula = { id: size, kind, parts, name: '' };
  size += 1;
  known.set(hash, [...alike, formula]);
  return formula;
}

function leaf(kind: 'constant' | 'variable', name: string): Formula {
  const key = `${kind} ${name}`;
  const formula = named.get(key) ?? { id: size, kind, parts: [], name };
  if (formula.id === size) size += 1;
  named.set(key, formula);
  return formula;
}

export const never = leaf('constant', 'false');
export const always = leaf('constant', 'true');
export const constant = (value: boolean): Formula => (value ? always : never);
export const variable = (name: string): Formula => leaf('variable', name);

export function not(formula: Formula): Formula {
  if (formula === always) return never;
  if (formula === never) return always;
  return formula.kind === 'not' ? (formula.parts[0] as Formula) : made('not', [formula]);
}

function joined(kind: 'and' | 'or', formulas: Iterable<Formula>): Formula {
  const [unit, zero] = kind === 'and' ? [always, never] : [never, always];
  const parts = new Set<Formula>();
  for (const formula of formulas) {
    if (formula === zero) return zero;
    for (const part of formula.kind === kind ? formula.parts : [formula]) if (part !== unit) parts.add(part);
  }
  for (const part of parts) if (part.kind === 'not' && parts.has(part.parts[0] as Formula)) return zero;
  const [first, ...others] = [...parts].sort((one, other) => one.id - other.id);
  if (!first) return unit;
  return others.length === 0 ? first : made(kind, [first, ...others]);
}

export const and = (...formulas: readonly Formula[]): Formula => joined('and', formulas);
export const or = (...formulas: readonly Formula[]): Formula => joined('or', formulas);
export const implies = (one: Formula, other: Formula): Formula => or(not(one), other);
export const iff = (one: Formula, other: Formula): Formula =>
  one === other ? always : and(implies(one, other), implies(other, one));
export const differ = (one: Formula, other: Formula): Formula => not(iff(one, other));

const partsOfOr = (formula: Formula): readonly Formula[] => (formula.kind === 'or' ? formula.parts : [formula]);

/** One formula without the parts of its “or” that are parts of the other's as well. */
export function without(one: Formula, other: Formula): Formula {
  const shared = new Set(partsOfOr(other));
  return or(...partsOfOr(one).filter((part) => !shared.has(part)));
}

/** At least `least` of the formulas hold. */
export function atLeast(least: number, formulas: readonly Formula[]): Formula {
  // reached[n]: at least n of the formulas met so far.
  let reached: Formula[] = [always, ...Array.from({ length: least }, () => never)];
  for (const formula of formulas) {
    reached = reached.map((sofar, n) => (n === 0 ? always : or(sofar, and(reached[n - 1] as Formula, formula))));
  }
  return reached[least] as Formula;
}

export const atMost = (most: number, formulas: readonly Formula[]): Formula => not(atLeast(most + 1, formulas));

/** Every formula that these are built from, each after its parts. */
export function partsOf(formulas: Iterable<Formula>): Formula[] {
  const found = new Set<Formula>();
  const waiting = [...formulas];
  for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
    if (found.has(formula)) continue;
    found.add(formula);
    waiting.push(...formula.parts);
  }
  return [...found].sort((one, other) => one.id - other.id);
}

/** Puts formulas in place of variables, to be done many times with the same formulas. */
export function substitution(formulas: readonly Formula[]): (value: (variable: string) => Formula) => Formula[] {
  const steps = partsOf(formulas);
  return (value) => {
    const made = new Map<Formula, Formula>();
    for (const formula of steps) {
      const { kind, name, parts } = formula;
      if (kind === 'variable') made.set(formula, value(name));
      else if (parts.every((part) => made.get(part) === part)) made.set(formula, formula);
      else {
        const replaced = parts.map((part) => made.get(part) as Formula);
        made.set(formula, kind === 'not' ? not(replaced[0] as Formula) : joined(kind as 'and' | 'or', replaced));
      }
    }
    return formulas.map((formula) => made.get(formula) as Formula);
  };
}

/** Takes the value of a variable in each of 32 assignments, one a bit; gives the value of each formula in the same way. */
export type Evaluation = (value: (variable: string) => number) => Int32Array;

/** Turns formulas into a straight line of bit operations, to be run many times. */
export function evaluation(formulas: readonly Formula[]): Evaluation {
  const steps = partsOf(formulas);
  const place = new Map(steps.map((formula, index) => [formula, index]));
  const parts = steps.map((formula) => formula.parts.map((part) => place.get(part) as number));
  const wanted = formulas.map((formula) => place.get(formula) as number);
  const values = new Int32Array(steps.length);
  return (value) => {
    steps.forEach(({ kind, name }, index) => {
      const operands = parts[index] as number[];
      if (kind === 'variable') values[index] = value(name);
      else if (kind === 'constant') values[index] = name === 'true' ? -1 : 0;
      else if (kind === 'not') values[index] = ~(values[operands[0] as number] as number);
      else {
        let all = kind === 'and' ? -1 : 0;
        for (const operand of operands) {
          if (kind === 'and') all &= values[operand] as number;
          else all |= values[operand] as number;
        }
        values[index] = all;
      }
    });
    return Int32Array.from(wanted, (index) => values[index] as number);
  };
}

/** The formulas under one assignment. */
export const truth = (formulas: readonly Formula[], holds: (variable: string) => boolean): boolean[] =>
  Array.from(
    evaluation(formulas)((name) => (holds(name) ? -1 : 0)),
    (bits) => bits !== 0,
  );
