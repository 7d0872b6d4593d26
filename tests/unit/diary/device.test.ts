/** What a device keeps of a diary, in storages that behave, that throw, that are full, that forget and that are emptied. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Device } from '../../../src/diary/device.js';
import { dayAfter } from '../../../src/text/calendar-day.js';
import type { Entry } from '../../../src/diary/entry.js';
import { diary, latest } from './made-up.js';
import { Memory } from './memory.js';

const deviceOf = (memory: object): Device => new Device(() => memory as Storage);
const forbid = (): never => {
  throw new DOMException('no', 'SecurityError');
};
const full = (): never => {
  throw new DOMException('full', 'QuotaExceededError');
};
const entry = (date: string): Entry => ({ date, days: 3, pain: 4, words: '' });

describe('a device', () => {
  it('holds nothing at first, and reading leaves nothing', () => {
    const memory = new Memory();
    assert.deepEqual(deviceOf(memory).read(latest), { is: 'nothing' });
    assert.equal(memory.all.size, 0);
  });

  it('keeps a diary under one key, and deletes it', () => {
    fc.assert(
      fc.property(diary, (entries) => {
        const recent = entries.filter(({ date }) => date >= dayAfter(latest, -365));
        const memory = new Memory();
        const device = deviceOf(memory);
        assert.ok(device.write(entries));
        assert.deepEqual([...memory.all.keys()], ['back-pain-diary']);
        assert.deepEqual(device.read(latest), {
          is: 'diary',
          diary: recent,
          expired: entries.length - recent.length,
        });
        assert.ok(device.delete());
        assert.equal(memory.all.size, 0);
      }),
    );
  });

  it('keeps an entry for a year, and deletes it from the storage too', () => {
    const memory = new Memory();
    const device = deviceOf(memory);
    device.write([entry('2026-02-27'), entry('2026-02-28')]);
    assert.deepEqual(device.read('2027-02-28'), { is: 'diary', diary: [entry('2026-02-28')], expired: 1 });
    assert.doesNotMatch([...memory.all.values()].join(), /2026-02-27/);
    assert.deepEqual(device.read('2027-02-28'), { is: 'diary', diary: [entry('2026-02-28')], expired: 0 });
  });

  it('still reads what a clock that went wrong has written', () => {
    const device = deviceOf(new Memory());
    device.write([entry('2031-01-01')]);
    assert.deepEqual(device.read('2027-01-01'), { is: 'diary', diary: [entry('2031-01-01')], expired: 0 });
  });

  it('leaves alone what is no diary, until it is deleted', () => {
    const memory = new Memory();
    memory.setItem('back-pain-diary', '{"of":"somebody else"}');
    const device = deviceOf(memory);
    assert.deepEqual(device.read(latest), { is: 'unreadable' });
    assert.equal(memory.getItem('back-pain-diary'), '{"of":"somebody else"}');
    assert.ok(device.delete());
    assert.deepEqual(device.read(latest), { is: 'nothing' });
  });

  it('says that a storage is forbidden, when it throws as it is asked for or used', () => {
    for (const device of [
      new Device(forbid),
      deviceOf({ getItem: forbid, setItem: forbid, removeItem: forbid }),
      new Device(() => null as unknown as Storage),
    ]) {
      assert.deepEqual(device.read(latest), { is: 'forbidden' });
      assert.equal(device.write([entry(latest)]), false);
      assert.equal(device.delete(), false);
    }
  });

  it('says that a full storage, or one that forgets, has kept nothing', () => {
    const crowded = new Memory();
    crowded.setItem = full;
    assert.equal(deviceOf(crowded).write([entry(latest)]), false);
    const forgetful = new Memory();
    forgetful.setItem = () => undefined;
    assert.equal(deviceOf(forgetful).write([entry(latest)]), false);
  });

  it('keeps nothing that it could not read again, where something on the page has changed what JSON is', (context) => {
    const memory = new Memory();
    const { stringify } = JSON;
    context.mock.method(JSON, 'stringify', (given: unknown) => stringify(stringify(given)));
    assert.equal(deviceOf(memory).write([entry(latest)]), false);
    assert.equal(memory.all.size, 0);
  });

  it('notices that the browser has emptied it', () => {
    const memory = new Memory();
    const device = deviceOf(memory);
    device.write([entry(latest)]);
    memory.all.clear();
    assert.deepEqual(device.read(latest), { is: 'nothing' });
  });
});
