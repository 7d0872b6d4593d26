/**
 * A real WordPress for the tests: installs one into a folder of its own, serves it on this machine, runs PHP inside it, and
 * takes it away again. It knows nothing of the plugin.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../host.js';
import { playgroundProgram, wordpressFiles, type Version } from './obtain.js';

/** Which WordPress: with PHP 8.2 it is Debian's own PHP, else PHP as WebAssembly. Debian's have MariaDB, the others SQLite. */
export interface Kind {
  readonly version: Version;
  readonly php: '7.4' | '8.2' | '8.5';
}

export interface Site {
  readonly url: string;
  /** What PHP code returns that PHP 8.2 runs inside WordPress, as JSON says it. `$given` is what is handed over. */
  php(code: string, given?: unknown): unknown;
  /** The same, run by the PHP that serves the site. */
  served(code: string, given?: unknown): Promise<unknown>;
  /** Every error, warning, notice and deprecation that PHP has told of. */
  log(): string;
  close(): Promise<void>;
}

/** Starts a program and waits until it says that it is ready. What it says is kept for the error when it never does. */
async function start(
  program: string,
  words: readonly string[],
  ready: RegExp,
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<ChildProcess> {
  // A group of its own, for PHP's server does not end its workers.
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      if (ready.test(said)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${program} ended with ${String(code)}:\n${said.slice(-2000)}`));
    });
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  process.kill(-child.pid!, 'SIGTERM');
  await ended;
}

/** A MariaDB of its own, reached by its socket alone. */
async function startDatabase(folder: string): Promise<{ server: ChildProcess; socket: string }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    ['--no-defaults', ...user, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const server = await start(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${join(folder, 'db.pid')}`,
    ],
    /ready for connections/,
  );
  execFileSync(
    'mariadb',
    ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-e', 'CREATE DATABASE wordpress CHARACTER SET utf8mb4'],
    { stdio: 'pipe' },
  );
  return { server, socket };
}

const phpString = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function configuration(url: string, log: string, socket: string | undefined): string {
  const constants: Record<string, string | boolean> = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: socket ? `localhost:${socket}` : '',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    WP_DEBUG: true,
    WP_DEBUG_LOG: log,
    WP_DEBUG_DISPLAY: false,
    // What would make the tests depend on the clock or on the outside.
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FS_METHOD: 'direct',
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
        [`${name}_KEY`, `test ${name} key`],
        [`${name}_SALT`, `test ${name} salt`],
      ]),
    ),
  };
  return [
    '<?php',
    ...Object.entries(constants).map(
      ([name, value]) => `define(${phpString(name)}, ${typeof value === 'string' ? phpString(value) : String(value)});`,
    ),
    ...(socket
      ? []
      : ["define('DB_DIR', __DIR__ . '/wp-content/database/');", "define('DB_FILE', 'wordpress.sqlite');"]),
    "$table_prefix = 'wp_';",
    "if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');",
    "require_once ABSPATH . 'wp-settings.php';",
  ].join('\n');
}

/** A script that runs code inside WordPress, as on one of its administration pages, and says what the code returns. */
const inside = (before: string, url: string, code: string, given: unknown): string => `<?php ${before}
  define('WP_ADMIN', true);
  $_SERVER['HTTP_HOST'] = ${phpString(new URL(url).host)}; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
  $_SERVER['REQUEST_METHOD'] = 'GET'; $_SERVER['REQUEST_URI'] = '/';
  require __DIR__ . '/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php';
  $given = json_decode(${phpString(JSON.stringify(given ?? null))}, true);
  $result = (static function () use ($given) { ${code} })();
  echo "\n=> ", wp_json_encode($result);`;

/** What the code returned, out of all that the script said. */
function returned(said: string): unknown {
  const [, result] = /\n=> (.*)$/s.exec(said) ?? [];
  if (result === undefined) throw new Error(`PHP said nothing but: ${said.slice(-2000)}`);
  return JSON.parse(result);
}

/** Installs WordPress with an administrator `admin` and an author `author`, whose passwords are their names. */
const installation = `
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('Hill Street Clinic', 'admin', 'admin@example.org', true, '', 'admin');
  $author = new WP_User(wp_create_user('author', 'author', 'author@example.org'));
  $author->set_role('author');
  return $GLOBALS['wp_version'];`;

export async function openSite({ version, php }: Kind): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), `back-pain-check-wordpress-`));
  const running: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    for (const child of running.reverse()) await stop(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const html = join(folder, 'html');
    cpSync(wordpressFiles(version), html, { recursive: true, dereference: true });
    const sqlite = join(html, 'wp-content/plugins/sqlite-database-integration');
    const database = existsSync(sqlite) ? undefined : await startDatabase(folder);
    if (database) running.push(database.server);
    else {
      mkdirSync(join(html, 'wp-content/database'));
      // Playground mounts the site elsewhere, so the drop-in finds the plugin from where it stands.
      writeFileSync(
        join(html, 'wp-content/db.php'),
        readFileSync(join(sqlite, 'db.copy'), 'utf8')
          .replaceAll("'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'", "__DIR__ . '/plugins/sqlite-database-integration'")
          .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
      );
    }
    const log = join(html, 'wp-content/debug.log');
    // One of the packed versions brings its maker's.
    rmSync(log, { force: true });
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    writeFileSync(
      join(html, 'wp-config.php'),
      configuration(url, php === '8.2' ? log : '/wordpress/wp-content/debug.log', database?.socket),
    );

    const script = join(html, 'inside.php');
    const run = (before: string, code: string, given?: unknown): unknown => {
      writeFileSync(script, inside(before, url, code, given));
      return returned(
        execFileSync('php8.2', ['-d', 'display_errors=stderr', script], { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 }),
      );
    };
    const installed = run("define('WP_INSTALLING', true); function wp_mail() { return true; }", installation);
    if (version !== 'newest' && !String(installed).startsWith(version))
      throw new Error(`This is WordPress ${String(installed)}, not ${version}.`);

    running.push(
      php === '8.2'
        ? await start(
            'php8.2',
            ['-d', 'opcache.enable_cli=1', '-d', 'opcache.revalidate_freq=0', '-S', new URL(url).host, '-t', html],
            /started/,
            { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' } },
          )
        : await start(
            process.execPath,
            [
              playgroundProgram(),
              'server',
              `--port=${String(port)}`,
              `--php=${php}`,
              `--mount-before-install=${html}:/wordpress`,
              '--wordpress-install-mode=do-not-attempt-installing',
              '--skip-sqlite-setup',
            ],
            /running on|Ready!/i,
          ),
    );
    return {
      url,
      php: (code, given) => run('', code, given),
      served: async (code, given) => {
        writeFileSync(script, inside('', url, code, given));
        return returned(await (await fetch(`${url}/inside.php`)).text());
      },
      log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
