/**
 * Starts a display and a WebKitWebDriver on it, both on free numbers, and stops them when the process ends. It knows no
 * test runner: a WebDriver client connects to the port.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensure } from './browsers.mjs';
import { startDisplay } from './display.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Resolves once something listens on the port; rejects when the process that should has ended. */
function listening(port, child) {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}.`)));
    const attempt = () => {
      const socket = connect(port, '127.0.0.1', () => resolve(socket.end()));
      socket.once('error', () => setTimeout(attempt, 50));
    };
    attempt();
  });
}

/** An environment in which GTK has been told, and so pages are, that the person wants no motion. */
export function withoutMotion() {
  const folder = mkdtempSync(join(tmpdir(), 'back-pain-check-gtk-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
  return { XDG_CONFIG_HOME: folder };
}

/**
 * The port of a new WebKitWebDriver, and the capabilities that open MiniBrowser with it.
 * @param {Record<string, string>} environment is added to that of both.
 */
export async function startWebKit(environment = {}) {
  const { webkitDriver, miniBrowser } = ensure();
  const display = await startDisplay();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display.name, ...environment };
  const driver = spawn(webkitDriver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => {
    process.removeListener('exit', stop);
    driver.kill();
    display.stop();
  };
  process.once('exit', stop);
  await listening(port, driver);
  return {
    port,
    stop,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation', '--full-screen'] },
    },
  };
}
