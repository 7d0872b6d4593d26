/** That the day is the person's own, on either side of the date line. */
import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import { today } from '../../../src/element/today.js';

describe('today', () => {
  const { TZ } = process.env;
  before(() => {
    mock.timers.enable({ apis: ['Date'], now: new Date('2026-12-31T23:30:00Z') });
  });
  after(() => {
    mock.timers.reset();
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  for (const [zone, day] of [
    ['Pacific/Auckland', '2027-01-01'],
    ['Europe/London', '2026-12-31'],
    ['America/Los_Angeles', '2026-12-31'],
    ['Asia/Kolkata', '2027-01-01'],
  ] as const) {
    it(`in ${zone} is ${day}`, () => {
      process.env.TZ = zone;
      assert.equal(today(), day);
    });
  }
});
