/**
 * Rollup plugins for the languages: each gets a script to stand beside the one script, and a module for bundlers. Both hand
 * their words to `BackPainCheck.addText`. A language is a file of `src/text/` that is named by its code, such as `pl.ts`.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { laidOut } from './pack/language.mjs';
import { packable } from './pack/pack.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const reader = fileURLToPath(new URL('pack/remake.mjs', import.meta.url));
const tag = 'back-pain-check';

/** The codes of the languages besides English. Other files of the folder are longer words. */
export const languageCodes = readdirSync(source('text/'))
  .flatMap((file) => /^([a-z]{2,3}(?:-[a-z]+)?)\.ts$/.exec(file)?.slice(1) ?? [])
  .filter((code) => code !== 'en')
  .sort();

/** What a language's file exports is called by its code, without the hyphen. */
const exportOf = (code) => code.replace('-', '');

/** What the one script does not carry, so no language can hand it over: words that the export to FHIR reads. */
const carried = (words) => Object.fromEntries(Object.entries(words).filter(([field]) => field !== 'form'));

/**
 * The module behind the script of a language, which works in whatever order the scripts come, and twice: it waits until the tag
 * is defined, and a language that comes again takes its own place.
 * @param {string} file its name, for the message where it does not fit
 * @param {object} english
 * @param {object} words
 */
export function languageScript(file, english, words) {
  const [text, own, sum] = laidOut(carried(english), carried(words));
  const given = [text, own, sum, file].map((value) => JSON.stringify(value)).join(', ');
  return `import { remake } from ${JSON.stringify(reader)};
customElements.whenDefined('${tag}').then((check) => check.addText((english) => remake(english, ${given})));
`;
}

/**
 * Rollup plugin: the script of a language. It begins with a byte order mark, so that it is read as UTF-8 on a page of another
 * encoding too; escapes, which the one script has for that, would make Arabic a sixth larger.
 */
export const languageScriptPlugin = (code) => ({
  name: 'language-script',
  resolveId: (id) => (id === `${tag}.${code}` ? id : null),
  async load(id) {
    if (id !== `${tag}.${code}`) return null;
    const words = (await tsImport(`file://${source(`text/${code}.ts`)}`, import.meta.url))[exportOf(code)];
    return languageScript(`${id}.js`, (await packable()).en, words);
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
  },
});

/** Rollup plugin: `locales/<code>`, which adds the language for whoever imports it, and exports it for the export to FHIR. */
export const localeModules = () => ({
  name: 'locale-modules',
  resolveId: (id) => (id.startsWith('locale:') ? id : null),
  load(id) {
    const [, code] = /^locale:(.+)$/.exec(id) ?? [];
    if (!code) return null;
    return `import { ${exportOf(code)} } from ${JSON.stringify(source(`text/${code}.ts`))};
import { BackPainCheck } from ${JSON.stringify(source('element/back-pain-check.ts'))};
BackPainCheck.addText(${exportOf(code)});
export { ${exportOf(code)} };
`;
  },
});
