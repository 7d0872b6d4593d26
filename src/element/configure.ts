/**
 * Reads what a host page set into values: each bad value is replaced by its safe default alone and reported.
 * It does not know which attributes there are, nor how a value is checked: `configuration.ts` tells it.
 */

/** How an attribute's text becomes a value. */
export type Kind = 'text' | 'whole number' | 'switch';

/** One attribute that a host may set. */
export interface Field {
  readonly attribute: string;
  readonly kind: Kind;
  /** What the attribute takes, to follow "takes" in a sentence. */
  readonly takes: string;
  /** The value where nothing, or nothing acceptable, was given. */
  readonly fallback: unknown;
  readonly accepts: (value: unknown) => boolean;
}

/** A value that was refused. */
export interface Problem {
  readonly attribute: string;
  /** What the host gave, as it would be written. */
  readonly got: string;
  readonly takes: string;
}

/** Numbers and switches arrive as text from an attribute, and as themselves from a property. */
function read(given: unknown, { attribute, kind }: Field): unknown {
  if (typeof given !== 'string') return given ?? undefined;
  const text = given.trim();
  if (kind === 'switch') return ['', 'true', attribute].includes(text) || (text === 'false' ? false : text);
  // Content management systems write a setting that was left empty as an empty attribute.
  if (text === '') return undefined;
  return kind === 'whole number' && /^\d+$/.test(text) ? Number(text) : text;
}

function written(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(given.length > 80 ? `${given.slice(0, 80)}…` : given);
  return given !== null && ['object', 'function', 'symbol'].includes(typeof given) ? typeof given : String(given);
}

/** The value of every field, and what was wrong with the values given. */
export function configureBy(
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
): { configuration: Record<string, unknown>; problems: Problem[] } {
  const configuration: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const field of fields) {
    const { attribute, takes, fallback, accepts } = field;
    const value = read(given[attribute], field);
    const accepted = value !== undefined && accepts(value);
    configuration[attribute] = accepted ? value : fallback;
    if (value !== undefined && !accepted) problems.push({ attribute, got: written(given[attribute]), takes });
  }
  return { configuration, problems };
}

/** A problem as one plain sentence for the developer of the host page. */
export const problemMessage = ({ attribute, got, takes }: Problem): string =>
  `<back-pain-check>: ${attribute} takes ${takes}, but got ${got}. It is ignored.`;
