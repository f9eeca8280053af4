import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPageRequests } from '#astro/page-requests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PATIENCE = 100;

function watch() {
  const requests = createPageRequests();
  const request = (accept: string) => {
    const response = new EventEmitter();
    requests.count({ headers: { accept } } as IncomingMessage, response as ServerResponse);
    return () => response.emit('close');
  };
  let isSent = false;
  const wait = () => {
    isSent = false;
    void requests.whenSent(PATIENCE).then(() => (isSent = true));
  };
  wait();
  return { requests, request, wait, isSent: () => Promise.resolve().then(() => isSent) };
}

test('work waits until a page was sent', async () => {
  const { request, isSent } = watch();
  const close = request('text/html,*/*');
  expect(await isSent()).toBe(false);
  close();
  expect(await isSent()).toBe(true);
});

test('of several pages, it waits for all that were requested', async () => {
  const { request, isSent } = watch();
  const [first, second] = [request('text/html'), request('text/html')];
  first();
  expect(await isSent()).toBe(false);
  second();
  expect(await isSent()).toBe(true);
});

test('scripts and pictures are no pages', async () => {
  const { request, isSent } = watch();
  request('*/*')();
  expect(await isSent()).toBe(false);
});

test('if no page is requested, it waits no longer than said; for a page that takes longer, it does', async () => {
  const idle = watch();
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(await idle.isSent()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await idle.isSent()).toBe(true);
  const busy = watch();
  const close = busy.request('text/html');
  vi.advanceTimersByTime(10 * PATIENCE);
  expect(await busy.isSent()).toBe(false);
  close();
  expect(await busy.isSent()).toBe(true);
});

test('each wait is as patient as said, also soon after another one', async () => {
  const { request, wait, isSent } = watch();
  vi.advanceTimersByTime(PATIENCE / 2);
  request('text/html')();
  expect(await isSent()).toBe(true);
  wait();
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(await isSent()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await isSent()).toBe(true);
});

test('work that asks whether there is time waits only while pages are rendered', async () => {
  const { requests, request } = watch();
  let isIdle = false;
  const ask = () => {
    isIdle = false;
    void requests.whenIdle().then(() => (isIdle = true));
    return Promise.resolve().then(() => isIdle);
  };
  expect(await ask()).toBe(true);
  const [first, second] = [request('text/html'), request('text/html')];
  expect(await ask()).toBe(false);
  first();
  expect(await Promise.resolve().then(() => isIdle)).toBe(false);
  second();
  expect(await Promise.resolve().then(() => isIdle)).toBe(true);
});

test('nothing waits for a page that is never sent, for longer than ten seconds', async () => {
  const { requests, request, isSent } = watch();
  const close = request('text/html');
  let isIdle = false;
  void requests.whenIdle().then(() => (isIdle = true));
  vi.advanceTimersByTime(9_999);
  expect(await isSent()).toBe(false);
  expect(isIdle).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await isSent()).toBe(true);
  expect(isIdle).toBe(true);
  // Its end is not counted again.
  close();
  request('text/html');
  isIdle = false;
  void requests.whenIdle().then(() => (isIdle = true));
  expect(await Promise.resolve().then(() => isIdle)).toBe(false);
});
