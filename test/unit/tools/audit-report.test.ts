import { expect, test } from 'vitest';
import { parseAudit } from '../../../tools/audit-report.ts';

const found = (severity: string) => ({
  vulnerabilities: {
    holm: { severity, via: [{ title: 'Holm runs what it is told', url: 'https://example.org/advisory' }, 'ferry'] },
    quay: { severity: 'low', via: ['holm'] },
  },
});
const read = (answer: object | string) => parseAudit(typeof answer === 'string' ? answer : JSON.stringify(answer));

test('a list without anything grave passes, and what is light is counted', () => {
  expect(read({ vulnerabilities: {} }).outcome).toBe('clean');
  expect(read(found('moderate'))).toEqual({
    outcome: 'clean',
    sentence: 'No known vulnerability of severity high or more; 2 of a lower one.',
  });
});

test.each(['high', 'critical'])('a vulnerability of severity %s fails, and is named', (severity) => {
  expect(read(found(severity))).toEqual({
    outcome: 'vulnerable',
    sentence: `holm, ${severity}: Holm runs what it is told https://example.org/advisory; through ferry\nTake a version without it: npm audit tells which.`,
  });
});

test.each([
  { message: '405 Method Not Allowed - POST https://registry.example.org/bulk', statusCode: 405, error: { summary: '', detail: '' } },
  { message: 'request to https://registry.example.org/bulk failed, reason: getaddrinfo ENOTFOUND', error: { summary: '' } },
  { error: { code: 'ECONNREFUSED', summary: 'connect' } },
])('a registry out of reach is told as nothing audited: %j', (answer) => {
  const { outcome, sentence } = read(answer);
  expect(outcome).toBe('out of reach');
  expect(sentence).toContain('NOTHING WAS AUDITED');
});

test.each([{ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } }, '', 'spawn npm ENOENT', {}])(
  'anything else is a failure: %j',
  (answer) => {
    expect(read(answer).outcome).toBe('failed');
  },
);
