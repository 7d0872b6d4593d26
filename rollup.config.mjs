/**
 * Builds what is published: the one file for a script tag, the diary's beside it, a script and a module for each language of both, the
 * modules for bundlers, and the engine and FHIR alone.
 * `scripts/build/size.mjs` holds their budgets.
 */
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import MagicString from 'magic-string';
import { configurationChecker } from './scripts/build/configuration-checker.mjs';
import { diaryLocaleInputs, languageScripts, localeInputs, localeModules } from './scripts/build/languages.mjs';
import { minifyTemplates } from './scripts/build/minify-templates.mjs';
import { packable, packContent } from './scripts/build/pack/pack.mjs';
import { privateLit } from './scripts/build/private-lit.mjs';

const { name, version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

// What the build wrote before goes; what other commands wrote (dossier, bench) stays.
const written = [
  'types',
  'locales',
  ...Object.keys(languageScripts).map((script) => `${script}.js`),
  'back-pain-check.js',
  'index.js',
  'element.js',
  'shared.js',
  'engine.js',
  'fhir.js',
  'back-pain-check.diary.js',
  'diary.js',
  'diary-shared.js',
  'sources.js',
  'change-log.js',
];
for (const path of written) rmSync(new URL(`dist/${path}`, import.meta.url), { recursive: true, force: true });

// The last line lets Chromium compile the script beside the main thread while it loads, not there, function by function.
const bannerWith = (more) => `/*! ${name} ${version}, MIT licence.
Contains Lit, copyright 2017 Google LLC, BSD-3-Clause licence: see THIRD-PARTY-NOTICES.txt beside this file.${more} */
//# allFunctionsCalledOnLoad`;

/** A script that is loaded twice, or that runs where there are no custom elements, ends before it evaluates anything. */
const guard = (tag) => `if (typeof customElements === 'undefined' || customElements.get('${tag}')) return;`;

/** An entry without its exports, which would become a global of a classic script. */
const sideEffectOnly = (script, entry) => ({
  name: 'side-effect-only',
  resolveId: (id) => (id === script ? id : null),
  load: (id) => (id === script ? `import '${fileURLToPath(new URL(entry, import.meta.url))}';` : null),
});
const diaryScript = `${name}.diary`;

const notices = {
  name: 'notices',
  generateBundle() {
    const licence = readFileSync(new URL('node_modules/lit/LICENSE', import.meta.url), 'utf8');
    this.emitFile({
      type: 'asset',
      fileName: 'THIRD-PARTY-NOTICES.txt',
      source: `${name}.js contains Lit.\n\n${licence}`,
    });
  },
};

const minify = (options) =>
  terser({ ecma: 2022, compress: { passes: 3 }, format: { comments: /^!|^# all/ }, ...options });

/**
 * Writes every character beyond ASCII as an escape: a page in another encoding would garble it in a script that is served
 * without a charset. Terser can, but leaves templates as they are.
 */
const asciiOnly = {
  name: 'ascii-only',
  renderChunk(code) {
    const output = new MagicString(code);
    for (const { 0: character, index } of code.matchAll(/[^\0-\x7f]/g)) {
      output.update(index, index + 1, `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    }
    return { code: output.toString(), map: output.generateMap({ hires: true }) };
  },
};

// One of the builds checks the types and writes the declarations; the others only take the types out.
const compile = (options) => typescript({ tsconfig: 'tsconfig.json', noCheck: true, ...options });
const compileWithTypes = () =>
  compile({ noCheck: false, noEmitOnError: true, declaration: true, declarationDir: 'dist/types' });

/** Anything that rollup doubts fails the build, but for two habits of zod that do no harm. */
const onwarn = (warning) => {
  const harmless = ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code);
  if (!harmless || !JSON.stringify(warning).includes('node_modules/zod')) throw new Error(warning.message);
};
const entries = ['/src/index.ts', '/src/diary/index.ts'];
const hasSideEffect = (id) =>
  [name, diaryScript].includes(id) || id.startsWith('locale:') || entries.some((entry) => id.endsWith(entry));
const shared = { onwarn, treeshake: { moduleSideEffects: hasSideEffect } };
const output = { dir: 'dist', sourcemap: true };
const isDependency = (id) =>
  Object.keys(dependencies).some((dependency) => id === dependency || id.startsWith(`${dependency}/`));

export default [
  {
    ...shared,
    input: name,
    output: {
      ...output,
      format: 'iife',
      banner: bannerWith(`\n${(await packable()).en.result.phq}`),
      intro: guard(name),
      plugins: [minify(), asciiOnly],
    },
    plugins: [
      sideEffectOnly(name, 'src/index.ts'),
      configurationChecker(),
      packContent({ engine: false }),
      resolve({ exportConditions: ['production'], browser: true }),
      compile(),
      minifyTemplates(),
      privateLit(name),
      notices,
    ],
  },
  {
    ...shared,
    input: {
      index: 'src/index.ts',
      element: 'src/element/back-pain-check.ts',
      sources: 'src/content/sources.ts',
      'change-log': 'src/content/change-log.ts',
      ...localeInputs,
    },
    output: { ...output, format: 'es', chunkFileNames: 'shared.js', hoistTransitiveImports: false },
    external: isDependency,
    plugins: [localeModules(), compileWithTypes()],
  },
  ...Object.entries(languageScripts).map(([script, plugin]) => ({
    onwarn,
    // Named, for Rollup would take the code for an ending, and write over the one script.
    input: { [script]: script },
    output: { dir: 'dist', format: 'iife', entryFileNames: '[name].js', plugins: [minify()] },
    plugins: [plugin],
  })),
  {
    ...shared,
    input: { engine: 'src/engine/index.ts' },
    output: { ...output, format: 'es', plugins: [minify({ module: true })] },
    plugins: [packContent({ engine: true }), compile()],
  },
  {
    ...shared,
    input: { fhir: 'src/export/fhir/index.ts' },
    output: { ...output, format: 'es', plugins: [minify({ module: true })] },
    plugins: [packContent({ engine: true }), compile()],
  },
  {
    ...shared,
    // Of a plain name, what follows the dot would be taken for its ending.
    input: { [diaryScript]: diaryScript },
    output: {
      ...output,
      format: 'iife',
      banner: bannerWith(''),
      intro: guard('back-pain-diary'),
      plugins: [minify(), asciiOnly],
    },
    plugins: [
      sideEffectOnly(diaryScript, 'src/diary/index.ts'),
      resolve({ exportConditions: ['production'], browser: true }),
      compile(),
      minifyTemplates(),
      privateLit('back-pain-diary'),
    ],
  },
  {
    ...shared,
    input: { diary: 'src/diary/index.ts', ...diaryLocaleInputs },
    output: { ...output, format: 'es', chunkFileNames: 'diary-shared.js', hoistTransitiveImports: false },
    external: isDependency,
    plugins: [localeModules(), compile()],
  },
];
