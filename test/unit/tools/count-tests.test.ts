import { expect, test } from 'vitest';
import { countTests, type VitestReport } from '../../../tools/count-tests.ts';

const fileOf = (status: string, statuses: string[], message = ''): VitestReport['testResults'][number] => ({
  name: '/project/test/unit/a.test.ts',
  status,
  message,
  assertionResults: statuses.map((each, index) => ({ fullName: `test ${index + 1}`, status: each })),
});
const count = (...testResults: VitestReport['testResults']) => countTests({ testResults }, '/project');

test('passed tests are counted', () => {
  expect(count(fileOf('passed', ['passed', 'passed']), fileOf('passed', ['passed']))).toEqual({ passed: 3, failed: [] });
});

test('a failed test is named', () => {
  expect(count(fileOf('failed', ['passed', 'failed']))).toEqual({ passed: 1, failed: ['test/unit/a.test.ts: test 2'] });
});

test('the first lines of its error stand below the name of a failed test, without the stack', () => {
  const error = '\u001B[31mError: the server said:\u001B[39m\n\n  no answer\n    at test/unit/a.test.ts:3:5';
  const [failed] = count({
    ...fileOf('failed', []),
    assertionResults: [{ fullName: 'it answers', status: 'failed', failureMessages: [error] }],
  }).failed;
  expect(failed).toBe('test/unit/a.test.ts: it answers\n    Error: the server said:\n      no answer');
});

test.each(['skipped', 'pending', 'todo', 'disabled'])('a test that is %s counts as failed, and says why', (status) => {
  expect(count(fileOf('passed', ['passed', status]))).toEqual({ passed: 1, failed: [`test/unit/a.test.ts: test 2 (${status})`] });
});

test('a file that cannot be loaded counts as a failed test', () => {
  const notLoaded = fileOf('failed', [], 'Cannot find module ./b.ts\n  at somewhere');
  expect(count(notLoaded)).toEqual({ passed: 0, failed: ['test/unit/a.test.ts: Cannot find module ./b.ts'] });
});

test('if the setup of a file fails, its tests count as skipped, and the file as failed', () => {
  expect(count(fileOf('failed', ['skipped'], 'no browser'))).toEqual({
    passed: 0,
    failed: ['test/unit/a.test.ts: test 1 (skipped)', 'test/unit/a.test.ts: no browser'],
  });
});
