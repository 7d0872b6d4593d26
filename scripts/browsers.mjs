/**
 * Finds the browsers that the tests drive, and a screen reader with its desktop, and, on Debian and its kin, installs what is
 * missing where it may; elsewhere it says what to install. It does not know the tests. Run as a command it reports what it found.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const library = '/usr/lib/x86_64-linux-gnu';

/** Each program: the environment variable that overrides it, where it may be, and Debian's package. */
export const programs = {
  chromium: { variable: 'CHROMIUM_PATH', at: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX_PATH', at: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
  webkitDriver: { variable: 'WEBKIT_DRIVER_PATH', at: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  miniBrowser: {
    variable: 'MINIBROWSER_PATH',
    at: ['4.1', '4.0', '6.0']
      .flatMap((version) => [`${library}/webkit2gtk-${version}`, `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}`])
      .map((folder) => `${folder}/MiniBrowser`),
    debian: 'webkit2gtk-driver',
  },
  xvfb: { variable: 'XVFB_PATH', at: ['Xvfb'], debian: 'xvfb' },
  fonts: {
    variable: 'FONTS_PATH',
    at: ['/usr/share/fonts/truetype/dejavu', '/usr/share/fonts/truetype/liberation'],
    debian: 'fonts-dejavu',
  },
};

/** What a screen reader needs beside them, for the tests that listen to one. */
export const readerPrograms = {
  orca: { variable: 'ORCA_PATH', at: ['orca'], debian: 'orca' },
  xdotool: { variable: 'XDOTOOL_PATH', at: ['xdotool'], debian: 'xdotool' },
  windowManager: { variable: 'OPENBOX_PATH', at: ['openbox'], debian: 'openbox' },
  bus: { variable: 'DBUS_DAEMON_PATH', at: ['dbus-daemon'], debian: 'dbus-daemon' },
  busSender: { variable: 'DBUS_SEND_PATH', at: ['dbus-send'], debian: 'dbus-bin' },
  accessibilityBus: {
    variable: 'AT_SPI_BUS_LAUNCHER_PATH',
    at: ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'],
    debian: 'at-spi2-core',
  },
};

/** What looks into a printed page, for the tests that do. */
export const paperPrograms = {
  pdfText: { variable: 'PDFTOTEXT_PATH', at: ['pdftotext'], debian: 'poppler-utils' },
  pdfPicture: { variable: 'PDFTOPPM_PATH', at: ['pdftoppm'], debian: 'poppler-utils' },
};

function reachable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where each program is; a program that is not here is left out. An override that leads nowhere is an error.
 * @template {string} [Name=keyof typeof programs]
 * @param {Record<Name, { variable: string, at: string[], debian: string }>} wanted
 * @returns {Partial<Record<Name, string>>}
 */
export function find(environment = process.env, wanted = programs) {
  const folders = (environment.PATH ?? '').split(delimiter);
  const found = {};
  for (const [name, { variable, at }] of Object.entries(wanted)) {
    const override = environment[variable];
    if (override && !existsSync(override)) throw new Error(`${variable} is ${override}, where there is nothing.`);
    const path =
      override ||
      at
        .flatMap((place) => (place.startsWith('/') ? place : folders.map((folder) => join(folder, place))))
        .find(reachable);
    if (path) found[name] = path;
  }
  return found;
}

/**
 * Debian's packages for the programs that were not found.
 * @template {string} [Name=keyof typeof programs]
 * @param {Partial<Record<Name, string>>} found
 * @param {Record<Name, { variable: string, at: string[], debian: string }>} wanted
 */
export const missingPackages = (found, wanted = programs) => [
  ...new Set(
    Object.keys(wanted)
      .filter((name) => !found[name])
      .map((name) => wanted[name].debian),
  ),
];

const succeeds = (command, ...rest) => {
  try {
    execFileSync(command, rest, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** The words before a command that make it root's, or nothing where that is not to be had without a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
}

/**
 * Installs Debian's packages, where it may: false where it may not. Tests of several kinds may ask for theirs at the same
 * time, and apt serves one at a time, so that each waits for the one before it.
 * @param {readonly string[]} packages
 */
export function installPackages(packages) {
  const prefix = succeeds('apt-get', '--version') ? rootPrefix() : undefined;
  if (!prefix) return false;
  const lock = join(tmpdir(), 'back-pain-check-apt.lock');
  // At this run level packages start no service of theirs. Exported here, for sudo hands no environment on.
  const script = `export DEBIAN_FRONTEND=noninteractive RUNLEVEL=1; apt-get update && ${installCommand(packages)}`;
  const [program, ...rest] = [...prefix, 'flock', lock, 'sh', '-c', script];
  execFileSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] });
  return true;
}

/** The command that installs packages. */
export const installCommand = (packages) =>
  `apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 ${packages.join(' ')}`;

/**
 * Where each program is, all of them: installs what is missing where it may, and throws what to do where it may not.
 * @template {string} [Name=keyof typeof programs]
 * @param {Record<Name, { variable: string, at: string[], debian: string }>} wanted
 * @returns {Record<Name, string>}
 */
export function ensure(wanted = programs) {
  let found = find(process.env, wanted);
  const packages = missingPackages(found, wanted);
  if (packages.length === 0) return found;
  if (installPackages(packages)) found = find(process.env, wanted);
  const left = Object.keys(wanted).filter((name) => !found[name]);
  if (left.length === 0) return found;
  const overrides = left.map((name) => wanted[name].variable).join(', ');
  throw new Error(
    `The tests need ${left.join(', ')}. Install with:\n  sudo apt-get update && sudo ${installCommand(packages)}\n` +
      `or say where they are in ${overrides}.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    for (const [name, path] of Object.entries(ensure())) console.log(`${name.padEnd(14)}${path}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
