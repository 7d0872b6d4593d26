/**
 * Installs npm packages at exact versions, each set in a folder of its own in a cache outside the repository, and without
 * running their scripts. What cannot be installed is an error that says why. It knows no package.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'back-pain-check/bench');

/** Package names with their exact versions. */
export type Packages = Readonly<Record<string, string>>;

/** Runs npm or tar for these packages; what they say of a failure becomes one line. */
function run(what: string, program: string, words: readonly string[], cwd: string): void {
  try {
    execFileSync(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout: 300_000, maxBuffer: 64 * 2 ** 20 });
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    const told = stderr?.toString().trim() || (error instanceof Error ? error.message : String(error));
    throw new Error(`${what} cannot be obtained: ${told.replace(/\s+/g, ' ').slice(0, 200)}`, { cause: error });
  }
}

/** A folder of the cache, made once; a run that is broken off leaves nothing half made under its name. */
function kept(name: string, make: (folder: string) => void): string {
  const folder = join(cache, name.replaceAll('/', '+'));
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  try {
    make(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const named = (packages: Packages): string[] => Object.entries(packages).map(([name, version]) => `${name}@${version}`);

/** The folder that holds `node_modules` with these packages and what they depend on. */
export const install = (packages: Packages): string =>
  kept(named(packages).join('_'), (folder) => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
    run(
      named(packages).join(', '),
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      folder,
    );
  });

/** The folder that holds one package as it is published, without what it depends on. */
export const unpack = (name: string, version: string): string =>
  join(
    kept(`packed-${name}@${version}`, (folder) => {
      run(`${name}@${version}`, 'npm', ['pack', `${name}@${version}`, '--loglevel=error'], folder);
      run(`${name}@${version}`, 'sh', ['-c', 'tar xzf *.tgz && rm *.tgz'], folder);
    }),
    'package',
  );
