/**
 * The solver, reduced to one question: may a formula hold, and under which values of its variables? It knows z3 and
 * propositional formulas, and nothing of what they mean.
 */
import { init, type Bool, type Context, type Expr } from 'z3-solver';
import { never, partsOf, type Formula } from './logic.js';

/** The variables that are true; all others are false. */
export type Assignment = ReadonlySet<string>;

type Z3 = Awaited<ReturnType<typeof init>>;
type Proposition = Bool<'proof'>;

/** What z3's JavaScript no longer needs. */
const unneeded: (() => void)[] = [];

/**
 * Starts z3 so that it frees terms only when asked to. By itself it frees them whenever garbage is collected, also while
 * the solver reads them in a thread of its own, which sooner or later ends in a crash.
 */
async function start(): Promise<Z3> {
  const { FinalizationRegistry: Registry } = globalThis;
  globalThis.FinalizationRegistry = class<Held> extends Registry<Held> {
    constructor(free: (held: Held) => void) {
      super((held) => void unneeded.push(() => free(held)));
    }
  };
  try {
    return await init();
  } finally {
    globalThis.FinalizationRegistry = Registry;
  }
}

/** To be called while the solver rests. */
function freeUnneeded(): void {
  for (const free of unneeded.splice(0)) free();
}

export class Solver {
  readonly #z3: Z3;
  readonly #context: Context<'proof'>;
  readonly #translated = new Map<Formula, Proposition>();
  /** What was asked before, by what was granted: contents that are nearly alike share most of their proofs. */
  readonly #answers = new Map<Formula, Map<Formula, boolean>>();

  private constructor(z3: Z3) {
    this.#z3 = z3;
    this.#context = z3.Context('proof');
  }

  static async start(): Promise<Solver> {
    return new Solver(await start());
  }

  /** Lets the process end, which the solver's threads would keep alive. */
  stop(): void {
    this.#z3.em.PThread.terminateAllThreads();
  }

  #translate(formula: Formula): Proposition {
    const translated = this.#translated.get(formula) ?? this.#made(formula);
    this.#translated.set(formula, translated);
    return translated;
  }

  #made({ kind, name, parts }: Formula): Proposition {
    const { Bool, Not, And, Or } = this.#context;
    const operands = parts.map((part) => this.#translate(part));
    switch (kind) {
      case 'variable':
        return Bool.const(name);
      case 'constant':
        return Bool.val(name === 'true');
      case 'not':
        return Not(operands[0] as Proposition);
      case 'and':
        return And(...operands);
      case 'or':
        return Or(...operands);
    }
  }

  /** A place to ask questions in while one formula is taken for granted, such as "the answers are valid". */
  granting(granted: Formula): Search {
    const translate = (formula: Formula): Proposition => this.#translate(formula);
    const answers = this.#answers.get(granted) ?? new Map<Formula, boolean>();
    this.#answers.set(granted, answers);
    return new Search(this.#context, translate, granted, answers);
  }

  /**
   * What the solver itself takes the formulas to be: it puts the values in place of the variables and simplifies, without
   * any search, until each formula is plain true or false.
   */
  substitution(formulas: readonly Formula[]): (assignment: Assignment) => Promise<boolean[]> {
    const { Bool, Function, substitute, simplify, ptr } = this.#context;
    const { Z3 } = this.#z3;
    const yes = Bool.val(true);
    const no = Bool.val(false);
    // One made-up function of all the formulas, so that one substitution does for all of them.
    const together = Function.declare('together', ...formulas.map(() => Bool.sort()), Bool.sort()).call(
      ...formulas.map((formula) => this.#translate(formula)),
    );
    const variables = partsOf(formulas).filter(({ kind }) => kind === 'variable');
    return async (assignment) => {
      const values = variables.map((one): [Expr<'proof'>, Expr<'proof'>] => [
        this.#translate(one),
        assignment.has(one.name) ? yes : no,
      ]);
      freeUnneeded();
      // Read part by part, since z3 takes far longer to print it. Equal terms are one and the same for z3.
      const simplified = await simplify(substitute(together, ...values));
      const told = Z3.to_app(ptr, simplified.ast);
      const terms = formulas.map((_, place) => Z3.get_app_arg(ptr, told, place));
      if (
        Z3.get_app_num_args(ptr, told) !== formulas.length ||
        !terms.every((term) => [yes.ast, no.ast].includes(term))
      )
        throw new Error('The solver could not simplify every formula to true or false.');
      return terms.map((term) => term === yes.ast);
    };
  }
}

export class Search {
  readonly #context: Context<'proof'>;
  readonly #translate: (formula: Formula) => Proposition;
  readonly #solver: InstanceType<Context<'proof'>['Solver']>;
  readonly #answers: Map<Formula, boolean>;

  constructor(
    context: Context<'proof'>,
    translate: (formula: Formula) => Proposition,
    granted: Formula,
    answers: Map<Formula, boolean>,
  ) {
    this.#context = context;
    this.#answers = answers;
    this.#translate = translate;
    // The solver for finite domains: twice as fast as the general one on formulas without numbers.
    this.#solver = new context.Solver('QF_FD');
    this.#solver.add(translate(granted));
  }

  /** Whether the formula may hold. "No" is a proof. */
  async isPossible(formula: Formula): Promise<boolean> {
    if (formula === never) return false;
    const known = this.#answers.get(formula);
    if (known !== undefined) return known;
    const possible = await this.#within(formula, () => this.#check());
    this.#answers.set(formula, possible);
    return possible;
  }

  /** Values under which the formula holds, with as few of the costs holding as can be; nothing where there are none. */
  async findSmallest(formula: Formula, costs: readonly Formula[]): Promise<Assignment | undefined> {
    return this.#within(formula, async () => {
      if (!(await this.#check())) return undefined;
      const terms = costs.map((cost) => this.#translate(cost)) as [Proposition, ...Proposition[]];
      for (let most = 0; ; most += 1) {
        this.#solver.push();
        this.#solver.add(this.#context.AtMost(terms, most));
        const found = await this.#example();
        this.#solver.pop();
        if (found) return found;
      }
    });
  }

  async #within<Found>(formula: Formula, ask: () => Promise<Found>): Promise<Found> {
    this.#solver.push();
    this.#solver.add(this.#translate(formula));
    const found = await ask();
    this.#solver.pop();
    return found;
  }

  async #check(): Promise<boolean> {
    freeUnneeded();
    const answer = await this.#solver.check();
    // Never taken for a proof.
    if (answer === 'unknown') throw new Error(`The solver gave up: ${this.#solver.reasonUnknown()}`);
    return answer === 'sat';
  }

  async #example(): Promise<Assignment | undefined> {
    if (!(await this.#check())) return undefined;
    // Read from the model's text: asking for one variable at a time takes longer than finding the model.
    return new Set(
      [
        ...this.#solver
          .model()
          .sexpr()
          .matchAll(/\(define-fun (\|[^|]*\||\S+) \(\) Bool\s+true\)/g),
      ].map(([, name = '']) => name.replaceAll('|', '')),
    );
  }
}
