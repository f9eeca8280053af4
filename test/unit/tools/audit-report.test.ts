import { expect, test } from 'vitest';
import { parseAudit } from '../../../tools/audit-report.ts';

const found = (severity: string) => ({
  vulnerabilities: {
    holm: { severity, via: [{ title: 'Holm runs any code', url: 'https://example.org/advisory' }, 'ferry'] },
    quay: { severity: 'low', via: ['holm'] },
  },
});
const parse = (answer: object | string) => parseAudit(typeof answer === 'string' ? answer : JSON.stringify(answer));

test('vulnerabilities of a lower severity pass, and are counted', () => {
  expect(parse({ vulnerabilities: {} }).outcome).toBe('clean');
  expect(parse(found('moderate'))).toEqual({
    outcome: 'clean',
    summary: 'No known vulnerability of severity high or critical; 2 of a lower severity.',
  });
});

test.each(['high', 'critical'])('a vulnerability of severity %s fails, and is named', (severity) => {
  expect(parse(found(severity))).toEqual({
    outcome: 'vulnerable',
    summary: `holm, ${severity}: Holm runs any code https://example.org/advisory; through ferry\nUpdate to a version without them: npm audit lists the fixed versions.`,
  });
});

test.each([
  { message: '405 Method Not Allowed - POST https://registry.example.org/bulk', statusCode: 405, error: { summary: '', detail: '' } },
  { message: 'request to https://registry.example.org/bulk failed, reason: getaddrinfo ENOTFOUND', error: { summary: '' } },
  { error: { code: 'ECONNREFUSED', summary: 'connect' } },
])('with an unreachable registry, the summary says that nothing was audited: %j', (answer) => {
  const { outcome, summary } = parse(answer);
  expect(outcome).toBe('unreachable');
  expect(summary).toContain('NOTHING WAS AUDITED');
});

test.each([{ error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.' } }, '', 'spawn npm ENOENT', {}])(
  'anything else is a failure: %j',
  (answer) => {
    expect(parse(answer).outcome).toBe('failed');
  },
);
