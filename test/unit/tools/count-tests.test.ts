import { expect, test } from 'vitest';
import { countTests, type Report } from '../../../tools/count-tests.ts';

const fileOf = (status: string, statuses: string[], message = ''): Report['testResults'][number] => ({
  name: '/project/test/unit/a.test.ts',
  status,
  message,
  assertionResults: statuses.map((each, index) => ({ fullName: `test ${index + 1}`, status: each })),
});
const count = (...testResults: Report['testResults']) => countTests({ testResults }, '/project');

test('tests that passed are counted', () => {
  expect(count(fileOf('passed', ['passed', 'passed']), fileOf('passed', ['passed']))).toEqual({ passed: 3, failed: [] });
});

test('a failed test is named', () => {
  expect(count(fileOf('failed', ['passed', 'failed']))).toEqual({ passed: 1, failed: ['test/unit/a.test.ts: test 2'] });
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a test that is %s counts as failed, and says why', (status) => {
  expect(count(fileOf('passed', ['passed', status]))).toEqual({ passed: 1, failed: [`test/unit/a.test.ts: test 2 (${status})`] });
});

test('a file that cannot be read counts as one that failed', () => {
  const unread = fileOf('failed', [], 'Cannot find module ./b.ts\n  at somewhere');
  expect(count(unread)).toEqual({ passed: 0, failed: ['test/unit/a.test.ts: Cannot find module ./b.ts'] });
});

test('where the preparation of a file fails, its tests are named as not run, and the file as failed', () => {
  expect(count(fileOf('failed', ['skipped'], 'no browser'))).toEqual({
    passed: 0,
    failed: ['test/unit/a.test.ts: test 1 (skipped)', 'test/unit/a.test.ts: no browser'],
  });
});
