/**
 * Spelling by the dictionaries of Debian's hunspell packages, which it installs where it may. It knows no text, and none of the
 * words that a dictionary does not have.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installCommand, installPackages } from '../../../scripts/browsers.mjs';

/** The dictionary of each language, as hunspell names it, and its package. */
const dictionaries: Readonly<Partial<Record<string, { readonly dictionary: string; readonly debian: string }>>> = {
  pl: { dictionary: 'pl_PL', debian: 'hunspell-pl' },
  es: { dictionary: 'es_ES', debian: 'hunspell-es' },
  ar: { dictionary: 'ar', debian: 'hunspell-ar' },
};
const program = '/usr/bin/hunspell';
const fileOf = (dictionary: string): string => `/usr/share/hunspell/${dictionary}.dic`;

/**
 * Hunspell's name for the dictionary of a language, which is there afterwards.
 * @throws Error naming Debian's packages where they are missing and may not be installed.
 */
export function dictionaryOf(code: string): string {
  const known = dictionaries[code];
  if (!known)
    throw new Error(`No dictionary is named for ${code}: name Debian’s package in tests/unit/text/spelling.ts.`);
  const needed = new Map([
    ['hunspell', program],
    [known.debian, fileOf(known.dictionary)],
  ]);
  const missing = (): string[] => [...needed].filter(([, file]) => !existsSync(file)).map(([name]) => name);
  if (missing().length > 0) installPackages(missing());
  if (missing().length > 0)
    throw new Error(
      `The spelling of ${code} needs ${missing().join(', ')}. Install with:\n` +
        `  sudo apt-get update && sudo ${installCommand(missing())}`,
    );
  return known.dictionary;
}

/** The words that a dictionary does not have, each once, in alphabetical order. */
export function unknownWords(dictionary: string, words: readonly string[]): string[] {
  const input = [...new Set(words)].join('\n');
  const said = execFileSync(program, ['-l', '-i', 'UTF-8', '-d', dictionary], { input, encoding: 'utf8' });
  return [...new Set(said.split('\n').filter(Boolean))].sort();
}
