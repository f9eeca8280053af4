import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceBehindPages } from '#astro/check-pace.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('a check gives way after some milliseconds, and has as many again after that', async () => {
  const pace = paceBehindPages({ whenIdle: () => Promise.resolve() }, () => false);
  expect(pace.isDue()).toBe(false);
  vi.advanceTimersByTime(100);
  expect(pace.isDue()).toBe(true);
  await pace.giveWay();
  expect(pace.isDue()).toBe(false);
});

test('what has arrived is handled first, and then the check waits for the pages that were requested', async () => {
  const events: string[] = [];
  const whenIdle = () => {
    events.push('waits for pages');
    return Promise.resolve();
  };
  setImmediate(() => events.push('request arrives'));
  await paceBehindPages({ whenIdle }, () => false).giveWay();
  expect(events).toEqual(['request arrives', 'waits for pages']);
});
