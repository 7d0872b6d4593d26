/**
 * What a host wrote inside the element, as far as the start needs to know it: whether the emergency list is there, and
 * whether the last line can go without anything being lost. It changes nothing of it.
 */
import type { Phone } from '../content/schema.js';

export interface HostLines {
  /** There is something to read. */
  readonly any: boolean;
  /** There is a list, which is the emergency list. */
  readonly list: boolean;
  /** Start may take the place of the last line: it is not the only one, not the list, and no emergency number stands in it alone. */
  readonly lastCanGo: boolean;
}

export function hostLines(host: Element, emergency: readonly Phone[]): HostLines {
  const lines = [...host.children];
  const last = lines.at(-1);
  const hasList = (line: Element): boolean => line.querySelector('li') !== null;
  const before = lines.slice(0, -1);
  const says = (line: Element, number: string): boolean => line.textContent.includes(number);
  return {
    any: host.textContent.trim() !== '',
    list: lines.some(hasList),
    lastCanGo:
      !!last &&
      !hasList(last) &&
      before.length > 0 &&
      emergency.every(({ number }) => !says(last, number) || before.some((line) => says(line, number))),
  };
}
