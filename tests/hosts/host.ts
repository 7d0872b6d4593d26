/**
 * Prepares the hosts that the widget is tested in: copies `demo/hosts/NAME` into a cache outside the repository, installs its
 * pinned packages there, and puts our package in as npm would publish it. It knows no host; what cannot be had is an error.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { installCommand, installPackages } from '../../scripts/browsers.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));
/** Where the hosts are installed, outside the repository. */
export const cache = process.env.BACK_PAIN_CHECK_CACHE ?? join(homedir(), '.cache', 'back-pain-check');
const ours = 'back-pain-check';

interface Package {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}
const readPackage = (folder: string): Package =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** Where a host is kept: the plugin ships beside the script, all others are examples. */
const homeOf = (name: string): string => join(repository, name === 'wordpress' ? 'integrations' : 'demo/hosts', name);

/** The version of a package that `demo/hosts/NAME` pins. */
export function versionOf(name: string, id: string): string {
  const { dependencies, devDependencies } = readPackage(homeOf(name));
  const version = dependencies?.[id] ?? devDependencies?.[id];
  if (!version) throw new Error(`demo/hosts/${name}/package.json does not name ${id}.`);
  return version;
}

/** Says how long a step took, on a line of its own. */
export function timed<Result>(title: string, step: () => Result): Result {
  const started = performance.now();
  try {
    return step();
  } finally {
    console.log(`    ${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

/** Runs a program and gives what it printed; a bad end is an error that shows it all. */
export function run(folder: string, program: string, ...rest: string[]): string {
  const { status, stdout, stderr, error } = attempt(folder, program, ...rest);
  if (status === 0) return stdout;
  throw new Error(
    `${[program, ...rest].join(' ')} in ${folder} ended with ${String(error ?? status)}.\n${stdout}\n${stderr}`,
  );
}

/** What takes longer is taken to hang, in milliseconds: that is a failure that says so, and no test that never ends. */
const longest = 15 * 60_000;

/** Runs a program that may fail, with the folder's own programs before all others. */
export const attempt = (folder: string, program: string, ...rest: string[]) =>
  spawnSync(program, rest, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: longest,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NG_CLI_ANALYTICS: 'false',
      NEXT_TELEMETRY_DISABLED: '1',
      NUXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${join(folder, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  });

/** Installs exact versions into a folder of the cache, unless they are there already. */
export function install(folder: string, packages: Record<string, string>): void {
  for (const [name, version] of Object.entries(packages)) {
    if (!/^\d+\.\d+\.\d+$|^npm:/.test(version)) throw new Error(`${name} is not pinned: ${version}`);
  }
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages }, null, 2);
  const stamp = join(folder, '.installed');
  const digest = createHash('sha256').update(wanted).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  timed('npm install', () =>
    run(
      folder,
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--no-package-lock',
      '--prefer-offline',
      '--loglevel=error',
    ),
  );
  writeFileSync(stamp, digest);
}

/** Our package as npm would publish it, unpacked where a bundler finds it. */
function installOurs(folder: string): void {
  const target = join(folder, 'node_modules', ours);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const listed = JSON.parse(
    run(repository, 'npm', 'pack', '--json', '--ignore-scripts', `--pack-destination=${folder}`),
  ) as [{ filename: string }];
  const archive = join(folder, listed[0].filename);
  execFileSync('tar', ['-xzf', archive, '-C', target, '--strip-components=1']);
  rmSync(archive);
}

/**
 * A folder of the cache that holds `demo/hosts/NAME` as it stands now, with what its package.json names.
 * @returns the folder.
 */
export function prepare(name: string): string {
  const source = homeOf(name);
  const folder = join(cache, name);
  const { dependencies, devDependencies } = readPackage(source);
  const others = { ...dependencies, ...devDependencies };
  delete others[ours];
  // Ours are ranges; the oldest that they allow is the version that we build with.
  const oldest = Object.entries(readPackage(repository).dependencies ?? {}).map(([id, range]) => [
    id,
    range.replace(/^\^/, ''),
  ]);
  install(folder, { ...others, ...(Object.fromEntries(oldest) as Record<string, string>) });
  for (const entry of readdirSync(folder)) {
    if (entry !== 'node_modules' && entry !== '.installed') rmSync(join(folder, entry), { recursive: true });
  }
  cpSync(source, folder, { recursive: true });
  installOurs(folder);
  return folder;
}

/**
 * A folder of the cache that holds the site in `demo/hosts/NAME`, which needs no packages, and our one script in one of its
 * folders.
 */
export function prepareSite(name: string, scripts: string): string {
  const folder = join(cache, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(homeOf(name), folder, { recursive: true });
  copyScript(join(folder, scripts));
  return folder;
}

/** Copies our one script into a folder. */
export function copyScript(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync(join(repository, 'dist/back-pain-check.js'), join(folder, 'back-pain-check.js'));
}

export const readmeOf = (name: string): string => readFileSync(join(homeOf(name), 'README.md'), 'utf8');

/** What the README of a host tells its readers to paste: its fenced blocks of a language, in order. */
export function snippets(name: string, language: string): string[] {
  const found = [...readmeOf(name).matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, snippet]) => snippet!,
  );
  if (found.length === 0) throw new Error(`${homeOf(name)}/README.md holds no snippet in ${language}.`);
  return found;
}

/** A program of Debian, installed where it is missing and may be. */
export function ensureProgram(program: string, debianPackage: string): void {
  const there = () => spawnSync('which', [program]).status === 0;
  if (there()) return;
  timed(`installing ${debianPackage}`, () => installPackages([debianPackage]));
  if (!there()) throw new Error(`This test needs ${program}. Install it with: sudo ${installCommand([debianPackage])}`);
}

/** A port of this machine that nobody listens on, for a server that picks none by itself. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** A picture of the page, for people: `.cache/hosts/NAME.png`. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(repository, `.cache/hosts/${name}.png`), animations: 'disabled' });
}
