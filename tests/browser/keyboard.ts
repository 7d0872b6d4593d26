/** The keyboard of a person, in all three browsers. */
import { sendKeys } from '@web/test-runner-commands';
import { focused } from './person.js';

/** None with Shift, which the runner cannot hold down in WebKit. */
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown';

export async function press(key: Key): Promise<void> {
  // Only Chromium knows the space bar by its name.
  await sendKeys({ press: key === 'Space' ? ' ' : key });
}

/** Presses a key until what has the focus is right. */
export async function pressUntil(key: Key, right: (element: HTMLElement | null) => boolean, most = 40): Promise<void> {
  for (let times = 0; !right(focused()); times += 1) {
    if (times === most) throw new Error(`${key} never led there, but to ${String(focused()?.outerHTML.slice(0, 200))}`);
    await press(key);
  }
}
