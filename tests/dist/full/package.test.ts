/** The packed tarball as others install it: what is in it, its entries in Node, its types, and what publint and attw say. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languageCodes } from '../../../scripts/build/languages.mjs';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const run = (cwd: string, command: string, ...words: string[]): string =>
  execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const tool = (name: string): string => join(repository, 'node_modules/.bin', name);

describe('the packed tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-package-'));
  const installed = join(folder, 'node_modules/back-pain-check');
  let tarball: string;
  before(() => {
    const [packed] = JSON.parse(run(repository, 'npm', 'pack', '--json', '--pack-destination', folder)) as [
      { filename: string },
    ];
    tarball = join(folder, packed.filename);
    mkdirSync(installed, { recursive: true });
    run(folder, 'tar', 'xzf', tarball, '--strip-components=1', '-C', installed);
    // Installed without a registry: its dependencies are the ones that the repository has.
    for (const name of ['lit', 'zod'])
      symlinkSync(join(repository, 'node_modules', name), join(folder, 'node_modules', name));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const inNode = (code: string): unknown =>
    JSON.parse(run(folder, process.execPath, '--input-type=module', '-e', code));

  it('holds what its package.json names, and nothing of the tests', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const entries = Object.values<string | Record<string, string>>(manifest.exports);
    const files = [
      ...entries.flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry))),
      manifest.unpkg,
      manifest.jsdelivr,
      manifest.customElements,
      ...manifest.sideEffects,
    ];
    assert.equal(files.length, 35);
    // A star stands for each language.
    const named = files.flatMap((file) =>
      file.includes('*') ? languageCodes.map((code) => file.replace('*', code)) : [file],
    );
    for (const file of named) assert.ok(existsSync(join(installed, file)), file);
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'dist/THIRD-PARTY-NOTICES.txt']) {
      assert.ok(existsSync(join(installed, file)), file);
    }
    assert.doesNotMatch(run(folder, 'tar', 'tzf', tarball), /tests\/|dossier|bench|demo|\.tsbuildinfo/);
  });

  it('assesses every vignette in Node', () => {
    const found = inNode(`
      import { readFileSync } from 'node:fs';
      import { assess } from 'back-pain-check/engine';
      const { vignettes } = JSON.parse(readFileSync(${JSON.stringify(join(repository, 'scripts/proof/people.json'))}, 'utf8'));
      console.log(JSON.stringify(vignettes.map(({ id, answers, acceptable }) => ({ id, acceptable, tier: assess(answers).tier }))));
    `) as { id: string; acceptable: string[]; tier: string }[];
    assert.equal(found.length, 120);
    assert.deepEqual(
      found.filter(({ acceptable, tier }) => !acceptable.includes(tier)),
      [],
    );
  });

  it('gives the class in Node, where a framework renders on the server', () => {
    assert.deepEqual(
      inNode(`import * as all from 'back-pain-check/element'; console.log(JSON.stringify(Object.keys(all)));`),
      ['BackPainCheck'],
    );
  });

  it('has a script that lets a browser compile it while it loads', () => {
    const script = readFileSync(join(installed, 'dist/back-pain-check.js'), 'utf8');
    // Only before the code does the line say anything.
    assert.match(script, /^\/\*![^]*?\*\/\n\/\/# allFunctionsCalledOnLoad\n!function/);
  });

  for (const file of ['engine.js', 'fhir.js']) {
    it(`has a ${file} that imports nothing`, () => {
      assert.doesNotMatch(readFileSync(join(installed, 'dist', file), 'utf8'), /\bimport\b/);
    });
  }

  it('keeps lit and zod as imports of the modules for bundlers', () => {
    const modules = ['index.js', 'element.js', 'shared.js']
      .map((file) => readFileSync(join(installed, 'dist', file), 'utf8'))
      .join('\n');
    const imported = new Set(
      [...modules.matchAll(/^(?:import|export)\b.*? from '([^.][^']*)'/gm)].map(([, name]) => name!.split('/')[0]),
    );
    assert.deepEqual([...imported].sort(), ['lit', 'zod']);
  });

  it('has types that a strict host compiles with', () => {
    writeFileSync(
      join(folder, 'host.ts'),
      `
      import { BackPainCheck } from 'back-pain-check';
      import { BackPainCheck as Same } from 'back-pain-check/element';
      import { assess, content, journey } from 'back-pain-check/engine';
      import { en, questionnaire } from 'back-pain-check/fhir';
      import { sources } from 'back-pain-check/sources';
      import 'back-pain-check/change-log';
      const widget: BackPainCheck = new Same();
      widget.restart();
      widget.addEventListener('back-pain-check-answered', (event) => event.question.toUpperCase());
      document.querySelector('back-pain-check')?.restart();
      const tier: 'emergency' | 'same-day' | 'soon' | 'routine-review' | 'self-manage' = assess({ age: '35-44' }).tier;
      content.rules['E1']?.sources.map((id) => sources[id as keyof typeof sources].title);
      journey({}).pages.map(({ id }) => id + tier + content.version.date);
      const form: { readonly resourceType: 'Questionnaire' } = questionnaire(en, { region: 'IE' });
      form.resourceType.toUpperCase();
      // @ts-expect-error an answer is not an object
      assess({ age: {} });
    `,
    );
    // Without `skipLibCheck`, so that our declarations are checked too.
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: [],
      module: 'node16',
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['host.ts'] }));
    assert.equal(run(folder, tool('tsc')), '');
  });

  it('passes publint', () => {
    assert.match(run(repository, tool('publint'), '--strict', tarball), /All good/);
  });

  it('passes attw', () => {
    // It ends with an error, which `run` throws, when it finds a problem.
    run(repository, tool('attw'), tarball, '--profile', 'esm-only');
  });
});
