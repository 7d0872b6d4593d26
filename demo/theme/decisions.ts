/**
 * What a host can decide about the look: one entry for each `--bpc-*`, with how it is chosen and how it is written. A value
 * that is left out is the widget's own choice. `tests/unit/theme/decisions.test.ts` keeps this list equal to the manifest.
 */
export interface ColourDecision {
  readonly kind: 'colour';
  readonly property: string;
  readonly label: string;
  readonly hint: string;
  /** What the widget takes in the light where a host takes nothing. */
  readonly own: string;
}

export interface NumberDecision {
  readonly kind: 'number';
  readonly property: string;
  readonly label: string;
  readonly hint: string;
  readonly own: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface ChoiceDecision {
  readonly kind: 'choice';
  readonly property: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: Readonly<Record<string, { readonly label: string; readonly css: string }>>;
}

export type Decision = ColourDecision | NumberDecision | ChoiceDecision;

export const decisions = {
  accent: {
    kind: 'colour',
    property: '--bpc-accent',
    label: 'Accent',
    hint: 'Buttons, ticks and the bar.',
    own: '#0b6e6e',
  },
  surface: { kind: 'colour', property: '--bpc-surface', label: 'Surface', hint: 'Behind the words.', own: '#ffffff' },
  text: {
    kind: 'colour',
    property: '--bpc-text',
    label: 'Words',
    hint: 'Black or white, unless you choose.',
    own: '#161616',
  },
  radius: {
    kind: 'number',
    property: '--bpc-radius',
    label: 'Corners',
    hint: 'From square to round.',
    own: 0.75,
    min: 0,
    max: 2,
    step: 0.05,
  },
  spacing: {
    kind: 'number',
    property: '--bpc-spacing',
    label: 'Spacing',
    hint: 'From close to airy.',
    own: 1,
    min: 0.6,
    max: 1.6,
    step: 0.05,
  },
  width: {
    kind: 'number',
    property: '--bpc-width',
    label: 'Greatest width',
    hint: 'Long lines are hard to read.',
    own: 42,
    min: 20,
    max: 60,
    step: 1,
  },
  font: {
    kind: 'choice',
    property: '--bpc-font',
    label: 'Font',
    hint: 'Your page’s own fits best.',
    choices: {
      system: { label: 'System', css: 'system-ui, sans-serif' },
      humanist: {
        label: 'Humanist',
        css: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', sans-serif",
      },
      serif: {
        label: 'Serif',
        css: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'DejaVu Serif', serif",
      },
      rounded: {
        label: 'Rounded',
        css: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, Manjari, 'Arial Rounded MT Bold', Calibri, sans-serif",
      },
    },
  },
} as const satisfies Record<string, Decision>;

export type DecisionId = keyof typeof decisions;
export const decisionIds = Object.keys(decisions) as DecisionId[];

/** What a host decided; what it left to the widget is not there. Colours are `#rrggbb`. */
export type Theme = Readonly<Partial<Record<DecisionId, string | number>>>;

/** A value as typed or shared, made right; undefined where it is none. */
export function readDecision(id: DecisionId, given: string): string | number | undefined {
  const decision: Decision = decisions[id];
  const value = given.trim();
  if (decision.kind === 'colour') {
    const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value) ?? [];
    if (!digits) return undefined;
    return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`.toLowerCase();
  }
  if (decision.kind === 'choice') return Object.hasOwn(decision.choices, value) ? value : undefined;
  const number = Number(value);
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(value)) return undefined;
  return Math.min(Math.max(number, decision.min), decision.max);
}

/** What stands behind the property in a style sheet. */
export function asCss(id: DecisionId, value: string | number): string {
  const decision: Decision = decisions[id];
  if (decision.kind === 'choice') return decision.choices[value]?.css ?? 'inherit';
  return decision.kind === 'number' ? `${String(value)}em` : String(value);
}

/** The declarations of a theme, in the order of the list. */
export const declarations = (theme: Theme): [property: string, value: string][] =>
  decisionIds.flatMap((id) => {
    const value = theme[id];
    return value === undefined ? [] : [[decisions[id].property, asCss(id, value)] as [string, string]];
  });
