/** Starts a display that nobody sees, on a free number, and stops it when the process ends. It knows no browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensure } from './browsers.mjs';

/** @returns {Promise<{ name: string, stop: () => void }>} the name is what DISPLAY takes */
export async function startDisplay() {
  // Xvfb takes the first free display and writes its number when it is ready.
  const child = spawn(ensure().xvfb, ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const stop = () => {
    process.removeListener('exit', stop);
    child.kill();
  };
  process.once('exit', stop);
  const [number] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ]);
  return { name: `:${String(number).trim()}`, stop };
}
