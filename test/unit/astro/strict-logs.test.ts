import type { AstroIntegrationLogger } from 'astro';
import { expect, test } from 'vitest';
import { failOnErrors } from '#astro/strict-logs.ts';

type Event = Parameters<AstroIntegrationLogger['options']['destination']['write']>[0];

/** What is printed of the messages that a build logs, and the exit code at its end. */
function log(...events: Omit<Event, 'newLine'>[]): { printed: string[]; exitCode: unknown } {
  const printed: string[] = [];
  const host: Parameters<typeof failOnErrors>[1] = { exitCode: undefined, on: () => process };
  const options = { destination: { write: ({ message }: Event) => void printed.push(message) } };
  failOnErrors({ options } as unknown as AstroIntegrationLogger, host);
  for (const event of events) options.destination.write({ ...event, newLine: true });
  return { printed, exitCode: host.exitCode };
}

const COMPLETE: Omit<Event, 'newLine'>[] = [
  { level: 'info', label: 'build', message: '17 page(s) built in 3.20s' },
  { level: 'info', label: 'build', message: 'Complete!' },
];

test('a build that logs an error fails, and is not called complete', () => {
  expect(log({ level: 'error', label: 'page-check', message: '1 error' }, ...COMPLETE)).toEqual({ printed: ['1 error'], exitCode: 1 });
});

test('a build without an error prints everything', () => {
  expect(log({ level: 'warn', label: 'page-check', message: '1 warning' }, ...COMPLETE)).toEqual({
    printed: ['1 warning', '17 page(s) built in 3.20s', 'Complete!'],
    exitCode: undefined,
  });
});

test('the stack trace of each page that fails is left out, and the build fails', () => {
  expect(log({ level: 'error', label: null, message: 'Error: x\n    at y' })).toEqual({ printed: [], exitCode: 1 });
});
