/**
 * Obtains what the tests in real WordPress need, once, and says where it is: Debian's packages, newer WordPress out of those
 * of Debian's later releases and of an npm package, and WordPress Playground for other PHP versions. All that is not installed
 * is kept in a cache outside the repository. What cannot be obtained is an error that says so.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../../../scripts/browsers.mjs';
import { cache, timed } from '../host.js';

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

function run(program: string, words: readonly string[], cwd?: string): string {
  try {
    return execFileSync(program, words, { stdio: 'pipe', encoding: 'utf8', maxBuffer: 64 * 2 ** 20, cwd });
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(`${[program, ...words].join(' ')} failed:\n${stderr?.slice(-2000) ?? String(error)}`);
  }
}

/** Debian's packages. Their services are not started: the tests start their own. */
function obtainDebian(): void {
  const missing = Object.keys(debian).filter((name) => !existsSync(debian[name]!));
  if (missing.length === 0) return;
  timed(`installing ${missing.join(', ')}`, () => installPackages(['php', ...missing]));
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
const names = { '6.5': 'wp-6.5', '6.7': 'wp-nightly' } as const;
/** Those of Debian's later releases; what the last of them has moves on. */
const releases = { '6.8': 'trixie', newest: 'sid' } as const;
export type Version = '6.1' | keyof typeof names | keyof typeof releases;

/** A common theme from before there were block themes, which Debian has for its own version alone. */
function addClassicTheme(site: string): void {
  const theme = 'wp-content/themes/twentytwentyone';
  cpSync(join('/usr/share/wordpress', theme), join(site, theme), { recursive: true, dereference: true });
}

/** Unpacks WordPress and its static files, which the package keeps apart, and the plugin that lets it use SQLite. */
function unpackBuilds(folder: string): void {
  timed(`npm pack ${builds}`, () => run('npm', ['pack', builds, '--silent', '--pack-destination', folder]));
  const members = Object.values(names).flatMap((name) => [
    `package/src/wordpress/${name}.zip`,
    `package/public/${name}`,
  ]);
  run(
    'tar',
    ['xzf', 'wp-playground-wordpress-builds-0.9.19.tgz', ...members, 'package/src/sqlite-database-integration'],
    folder,
  );
  for (const [version, name] of Object.entries(names)) {
    const site = join(folder, version);
    run('unzip', ['-q', join(folder, `package/src/wordpress/${name}.zip`), '-d', site]);
    cpSync(join(folder, `package/public/${name}`), site, { recursive: true, force: false });
    rmSync(join(site, 'wp-content/database'), { recursive: true });
    addClassicTheme(site);
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

/** WordPress and what it links to, unpacked from the packages of another release, of which nothing is installed. */
function unpackRelease(release: string): string {
  const state = join(cache, `apt-${release}`);
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  for (const folder of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(state, folder), { recursive: true });
  // Of the mirror that this machine's own packages come from.
  const mirrors = run('apt-get', ['indextargets', '--format', '$(REPO_URI)']).split('\n').filter(Boolean);
  const mirror = mirrors.find((address) => !address.includes('security'));
  if (!mirror)
    throw new Error('apt-get knows no mirror of Debian: name one in /etc/apt/sources.list, and apt-get update.');
  writeFileSync(join(state, 'list'), `deb [signed-by=${key}] ${mirror} ${release} main\n`);
  const settings = [
    `Dir::State::lists=${join(state, 'lists')}`,
    `Dir::Cache=${join(state, 'cache')}`,
    `Dir::Etc::sourcelist=${join(state, 'list')}`,
    'Dir::Etc::sourceparts=-',
    'APT::Sandbox::User=root',
  ].flatMap((setting) => ['-o', setting]);
  timed(`apt-get update (${release})`, () => run('apt-get', [...settings, 'update', '--error-on=any']));
  const [, version] = /Candidate: (\S+)/.exec(run('apt-cache', [...settings, 'policy', 'wordpress'])) ?? [];
  if (!version || version === '(none)') throw new Error(`Debian ${release} has no package "wordpress".`);
  return kept(`wordpress-${version.replace(/[^\w.]+/g, '-')}`, (folder) => {
    run('apt-get', [...settings, 'download', ...releasePackages], folder);
    const root = join(folder, 'root');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) {
      run('dpkg-deb', ['-x', join(folder, file), root]);
    }
    // Its settings for a web server, which are in none of these packages.
    rmSync(join(root, 'usr/share/wordpress/.htaccess'));
    const site = join(folder, 'wordpress');
    cpSync(join(root, 'usr/share/wordpress'), site, { recursive: true, dereference: true });
    addClassicTheme(site);
    rmSync(root, { recursive: true });
  });
}
const releasePackages = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

/** The files of a WordPress version, to be copied. */
export function wordpressFiles(version: Version): string {
  obtainDebian();
  // Debian's own files link to further packages.
  if (version === '6.1') return '/usr/share/wordpress';
  if (version in names) return join(kept('wordpress-builds-0.9.19', unpackBuilds), version);
  return join(unpackRelease(releases[version as keyof typeof releases]), 'wordpress');
}

/** The version of WordPress as WordPress itself says it. */
export function exactVersion(version: Version): string {
  const source = readFileSync(join(wordpressFiles(version), 'wp-includes/version.php'), 'utf8');
  return /\$wp_version *= *'([^']+)'/.exec(source)![1]!;
}

/** The program of WordPress Playground, which is Node with PHP as WebAssembly. */
export function playgroundProgram(): string {
  const folder = kept('playground-3.1.56', (unfinished) => {
    writeFileSync(join(unfinished, 'package.json'), '{ "private": true }');
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    timed(`npm install ${playground}`, () => run('npm', ['install', '--prefix', unfinished, ...quiet, playground]));
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
