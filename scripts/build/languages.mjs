/**
 * Rollup plugins for the languages, of the check and of the diary: each gets a script to stand beside the one that it is for, and
 * a module for bundlers. Both hand their words to `addText` of the element. A language is a file of `src/text/` that is named by
 * its code, such as `pl.ts` and `diary.pl.ts`; the diary may have fewer.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { laidOut } from './pack/language.mjs';
import { packable } from './pack/pack.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const reader = fileURLToPath(new URL('pack/remake.mjs', import.meta.url));

/** The codes of the languages besides English whose files are called so. Other files of the folder are longer words. */
const codesOf = (pattern) =>
  readdirSync(source('text/'))
    .flatMap((file) => pattern.exec(file)?.slice(1) ?? [])
    .filter((code) => code !== 'en')
    .sort();

export const languageCodes = codesOf(/^([a-z]{2,3}(?:-[a-z]+)?)\.ts$/);
export const diaryLanguageCodes = codesOf(/^diary\.([a-z]{2,3}(?:-[a-z]+)?)\.ts$/);

/** What the one script does not carry, so no language can hand it over: words that the export to FHIR reads. */
const carried = (words) => Object.fromEntries(Object.entries(words).filter(([field]) => field !== 'form'));

/** What a file of words exports: `pl` of `pl.ts`, `diaryPl` of `diary.pl.ts`. */
export const exportOf = (name) => name.replace(/\.(.)/, (_, letter) => letter.toUpperCase()).replace('-', '');
const wordsOf = async (name) =>
  (await tsImport(`file://${source(`text/${name}.ts`)}`, import.meta.url))[exportOf(name)];

/** Who speaks: the tag, how the words of a code are called, and the English that they are laid out by. */
const check = {
  tag: 'back-pain-check',
  element: ['element/back-pain-check.ts', 'BackPainCheck'],
  nameOf: (code) => code,
  laid: carried,
  english: async () => (await packable()).en,
};
export const diary = {
  tag: 'back-pain-diary',
  element: ['diary/back-pain-diary.ts', 'BackPainDiary'],
  nameOf: (code) => `diary.${code}`,
  laid: (words) => words,
  english: () => wordsOf('diary.en'),
};

/**
 * The module behind the script of a language, which works in whatever order the scripts come, and twice: it waits until the tag
 * is defined, and a language that comes again takes its own place.
 * @param {string} file its name, for the message where it does not fit
 * @param {object} english
 * @param {object} words
 * @param {{ tag: string, laid: (words: object) => object }} speaker
 */
export function languageScript(file, english, words, { tag, laid } = check) {
  const [text, own, sum] = laidOut(laid(english), laid(words));
  const given = [text, own, sum, file].map((value) => JSON.stringify(value)).join(', ');
  return `import { remake } from ${JSON.stringify(reader)};
customElements.whenDefined('${tag}').then((element) => element.addText((english) => remake(english, ${given})));
`;
}

/**
 * Rollup plugin: the script of a language. It begins with a byte order mark, so that it is read as UTF-8 on a page of another
 * encoding too; escapes, which the one script has for that, would make Arabic a sixth larger.
 */
const scriptPlugin = (script, speaker, code) => ({
  name: 'language-script',
  resolveId: (id) => (id === script ? id : null),
  async load(id) {
    if (id !== script) return null;
    return languageScript(`${id}.js`, await speaker.english(), await wordsOf(speaker.nameOf(code)), speaker);
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
  },
});

/** The script of each language, by the name of its file without the ending, with the plugin that makes it. */
export const languageScripts = Object.fromEntries(
  [
    [check, languageCodes],
    [diary, diaryLanguageCodes],
  ].flatMap(([speaker, codes]) =>
    codes.map((code) => {
      const script = `${check.tag}.${speaker.nameOf(code)}`;
      return [script, scriptPlugin(script, speaker, code)];
    }),
  ),
);

/** The inputs of rollup for `locales/<code>`, or `locales/diary/<code>`. */
export const localeInputs = Object.fromEntries(languageCodes.map((code) => [`locales/${code}`, `locale:${code}`]));
export const diaryLocaleInputs = Object.fromEntries(
  diaryLanguageCodes.map((code) => [`locales/diary/${code}`, `locale:diary.${code}`]),
);

/** Rollup plugin: what these inputs are. It adds the language for whoever imports it, and exports it too. */
export const localeModules = () => ({
  name: 'locale-modules',
  resolveId: (id) => (id.startsWith('locale:') ? id : null),
  load(id) {
    const [, name] = /^locale:(.+)$/.exec(id) ?? [];
    if (!name) return null;
    const [file, className] = (name.startsWith('diary.') ? diary : check).element;
    return `import { ${exportOf(name)} } from ${JSON.stringify(source(`text/${name}.ts`))};
import { ${className} } from ${JSON.stringify(source(file))};
${className}.addText(${exportOf(name)});
export { ${exportOf(name)} };
`;
  },
});
