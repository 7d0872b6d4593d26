/** Asks axe what is wrong with what a test shows: nothing. It knows no view. */
import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { assert } from 'chai';
import { page } from './person.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** @param where what is shown, as a failure names it. */
export async function isSound(where: string): Promise<void> {
  const { violations } = await window.axe.run(page, {
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all }) =>
        `${id}: ${html.slice(0, 200)} ${[...any, ...all].map(({ message }) => message).join(' ')}`,
    ),
  );
  assert.deepEqual(found, [], where);
}
