/** Themes to begin with, each with the sample page that it was made for. They decide nothing that a person could not. */
import type { Theme } from './decisions.js';
import type { Look, Scheme } from './state.js';

export interface Preset {
  readonly label: string;
  readonly theme: Theme;
  readonly look: Look;
  readonly scheme: Scheme;
}

export const presets: Readonly<Record<string, Preset>> = {
  calm: {
    label: 'Clinical calm',
    look: 'calm',
    scheme: 'light',
    theme: { accent: '#0b6e6e', surface: '#ffffff', radius: 0.75 },
  },
  warm: {
    label: 'Warm clinic',
    look: 'warm',
    scheme: 'light',
    theme: { accent: '#a8471f', surface: '#fff9f1', text: '#3a2418', radius: 1.4, spacing: 1.1, font: 'humanist' },
  },
  magazine: {
    label: 'Health magazine',
    look: 'magazine',
    scheme: 'light',
    theme: { accent: '#8c1d40', surface: '#fffefa', radius: 0, spacing: 1.15, width: 40, font: 'serif' },
  },
  dark: {
    label: 'Dark',
    look: 'night',
    scheme: 'dark',
    theme: { accent: '#86c5ff', surface: '#171d26', radius: 0.9 },
  },
  contrast: {
    label: 'High contrast',
    look: 'contrast',
    scheme: 'light',
    theme: { accent: '#000000', surface: '#ffffff', text: '#000000', radius: 0.2, spacing: 1.1, font: 'system' },
  },
  plain: { label: 'Plain', look: 'plain', scheme: 'auto', theme: {} },
};
