/**
 * Expressions that later ones call by name, in the order in which each needs only those before it. It knows no FHIRPath but
 * how a name is written.
 */

/** An id as a part of a name: "alarm-now" as "AlarmNow". A name of FHIRPath may hold letters and digits alone. */
const pascal = (id: string): string =>
  id
    .split(/[^A-Za-z\d]+/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');

export interface Variable {
  readonly name: string;
  readonly expression: string;
}

export class Variables {
  readonly #written = new Map<string, string>();
  /** What each name stands for. A name that is here and not written yet is just being written. */
  readonly #ids = new Map<string, string>();

  /**
   * Calls a variable. When it is first called its expression is written, and with it those that it calls.
   * @param kind what it is a variable of: "answer", "term", "rule".
   * @param id which one; empty where there is one of the kind alone.
   * @throws Error when a variable needs itself, or when two ids would have one name.
   */
  call(kind: string, id: string, write: () => string): string {
    const name = kind + pascal(id);
    const key = `${kind} ${id}`;
    const known = this.#ids.get(name);
    if (known !== undefined && known !== key)
      throw new Error(`The variables of “${known}” and “${key}” would both be called ${name}.`);
    if (known === undefined) {
      this.#ids.set(name, key);
      this.#written.set(name, write());
      return `%${name}`;
    }
    if (!this.#written.has(name)) throw new Error(`The variable ${name} of “${key}” needs itself.`);
    return `%${name}`;
  }

  /** Those called so far. */
  get all(): readonly Variable[] {
    return [...this.#written].map(([name, expression]) => ({ name, expression }));
  }
}
