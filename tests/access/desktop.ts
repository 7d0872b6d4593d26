/**
 * A desktop that nobody sees, with a screen reader that nobody hears: a display, a window manager, the accessibility bus,
 * Orca and one browser. What Orca says is kept; keys are pressed as a keyboard does. It knows nothing of the widget.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensure, readerPrograms } from '../../scripts/browsers.mjs';
import { startDisplay } from '../../scripts/display.mjs';
import { startSpeechServer } from './speech-server.js';

export type BrowserName = 'chromium' | 'firefox';

/** Firefox without anything that would come between a person and the page. */
const preferences = {
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  // A tab that is made ready in the background is read out as well.
  'browser.newtab.preload': false,
  'accessibility.force_disabled': -1,
};

/** Orca as it comes, but that it waits to be asked before it reads a page. */
const orcaSettings = {
  general: { startingProfile: ['Default', 'default'], sayAllOnLoad: false },
  profiles: { default: { profile: ['Default', 'default'], sayAllOnLoad: false, pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
};

/** Words within what is said, a pattern of it, or whatever tells them. */
export type Words = string | RegExp | ((said: string) => boolean);

export const matcher = (words: Words): ((said: string) => boolean) =>
  typeof words === 'function' ? words : (said) => (typeof words === 'string' ? said.includes(words) : words.test(said));

export class Desktop {
  /** Everything that was said, in order. */
  readonly said: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'back-pain-check-speech-'));
  readonly #children: ChildProcess[] = [];
  readonly #waiting = new Set<() => void>();
  #environment: NodeJS.ProcessEnv = {};
  #reader = {} as Record<keyof typeof readerPrograms, string>;
  #stopSpeech = (): void => {};
  #stopDisplay = (): void => {};

  private constructor() {
    process.once('exit', this.close);
  }

  /** A desktop with Orca on and the browser at an address; `last` is what Orca says when it is ready for keys. */
  static async open(browser: BrowserName, address: string): Promise<Desktop> {
    const desktop = new Desktop();
    try {
      await desktop.#start(browser, address);
      return desktop;
    } catch (error) {
      desktop.close();
      throw error;
    }
  }

  async #start(browser: BrowserName, address: string): Promise<void> {
    const { chromium, firefox } = ensure();
    const reader = ensure(readerPrograms);
    this.#reader = reader;
    const home = this.#folder;
    const runtime = join(home, 'run');
    mkdirSync(runtime, { mode: 0o700 });
    const speech = join(runtime, 'speech.sock');
    this.#stopSpeech = await startSpeechServer(speech, (words) => {
      this.said.push(words);
      for (const check of this.#waiting) check();
    });
    const settings = join(home, '.local/share/orca');
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, 'user-settings.conf'), JSON.stringify(orcaSettings));
    // Orca will not start beside another of the same user, whatever desktop that is on: here it finds none.
    const bin = join(home, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const display = await startDisplay();
    this.#stopDisplay = display.stop;
    const bus = await this.#spawn(reader.bus, ['--session', '--nofork', '--print-address=1']);
    this.#environment = {
      PATH: [bin, process.env['PATH']].join(delimiter),
      LANG: 'C.UTF-8',
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      DISPLAY: display.name,
      DBUS_SESSION_BUS_ADDRESS: bus,
      SPEECHD_ADDRESS: `unix_socket:${speech}`,
      NO_AT_BRIDGE: '0',
      GNOME_ACCESSIBILITY: '1',
    };
    void this.#spawn(reader.windowManager, []);
    void this.#spawn(reader.accessibilityBus, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    await this.#owned('org.a11y.Bus');
    void this.#spawn(reader.orca, process.env['ORCA_DEBUG'] ? [`--debug-file=${process.env['ORCA_DEBUG']}`] : []);
    await this.hears('Screen reader on.');
    if (browser === 'chromium') {
      void this.#spawn(chromium, [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--force-renderer-accessibility',
        // Without it a bar warns of the missing sandbox and takes the first Tab.
        '--test-type',
        `--user-data-dir=${join(home, 'chromium')}`,
        `--app=${address}`,
      ]);
    } else {
      const profile = join(home, 'firefox');
      mkdirSync(profile);
      const lines = Object.entries(preferences).map(
        ([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`,
      );
      writeFileSync(join(profile, 'user.js'), lines.join('\n'));
      void this.#spawn(firefox, ['--no-remote', '--profile', profile, '--kiosk', address]);
    }
  }

  /** Starts a program; resolves with the first line that it writes. */
  async #spawn(program: string, list: readonly string[]): Promise<string> {
    const child = spawn(program, list, {
      stdio: ['ignore', 'pipe', process.env['DESKTOP_ERRORS'] ? 'inherit' : 'ignore'],
      env: { ...process.env, ...this.#environment },
      // A group of its own, so that what a program starts ends with it.
      detached: true,
    });
    this.#children.push(child);
    const [data] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [''])])) as [
      Buffer | string,
    ];
    return String(data).trim();
  }

  /** Waits until a program has taken a name on the session's bus. */
  async #owned(name: string): Promise<void> {
    const ask = ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner'];
    for (let tried = 0; tried < 300; tried += 1) {
      const answer = execFileSync(this.#reader.busSender, [...ask, `string:${name}`], { env: this.#environment });
      if (String(answer).includes('true')) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Nothing has taken the name ${name}.`);
  }

  /** Presses keys one after another, as xdotool names them. */
  press(...keys: string[]): void {
    execFileSync(this.#reader.xdotool, ['key', '--clearmodifiers', ...keys], {
      stdio: 'ignore',
      env: this.#environment,
    });
  }

  /** Waits until something that matches is said after a position; resolves with the position after it. */
  async hears(words: Words, from = 0, seconds = 60): Promise<number> {
    const matches = matcher(words);
    return new Promise((resolve, reject) => {
      const check = (): void => {
        const at = this.said.findIndex((said, position) => position >= from && matches(said));
        if (at < 0) return;
        done();
        resolve(at + 1);
      };
      const deadline = setTimeout(() => {
        done();
        reject(
          new Error(
            `Not heard within ${String(seconds)} s: ${String(words)}\nbut:\n${this.said.slice(from).join('\n')}`,
          ),
        );
      }, seconds * 1000);
      const done = (): void => {
        clearTimeout(deadline);
        this.#waiting.delete(check);
      };
      this.#waiting.add(check);
      check();
    });
  }

  /** Waits until nothing more is said: for longer than there is between two breaths. */
  async silence(milliseconds = 400): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#waiting.delete(spoken);
        resolve();
      };
      let end = setTimeout(done, milliseconds);
      const spoken = (): void => {
        clearTimeout(end);
        end = setTimeout(done, milliseconds);
      };
      this.#waiting.add(spoken);
    });
  }

  /**
   * Presses a key that does no harm again and again, until the words are heard, for a page that is still loading misses keys;
   * then waits until nothing more is said of those keys. Resolves with the position after all that.
   */
  async insists(key: string, words: Words, seconds = 60): Promise<number> {
    for (let tried = 1; ; tried += 1) {
      this.press(key);
      try {
        await this.hears(words, 0, 1);
        break;
      } catch (error) {
        if (tried >= seconds) throw error;
      }
    }
    await this.silence(2000);
    return this.said.length;
  }

  readonly close = (): void => {
    process.removeListener('exit', this.close);
    for (const { pid } of this.#children.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    this.#stopDisplay();
    this.#stopSpeech();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
