import { relative } from 'node:path';

/** The part of Vitest's report that is counted; its names are Jest's. */
export interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

export interface Count {
  passed: number;
  /** What failed, by name. */
  failed: string[];
}

/** Counts the tests of a report. One that did not run did not pass; nor did a file whose tests could not be read. */
export function countTests({ testResults }: Report, root: string): Count {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/');
    const listed = assertionResults.map((test) => ({ name: `${file}: ${test.fullName}`, status: test.status }));
    const isUnread = status === 'failed' && !listed.some((test) => test.status === 'failed');
    return isUnread ? [...listed, { name: `${file}: ${message.split('\n')[0]}`, status: 'failed' }] : listed;
  });
  const failed = tests.filter((test) => test.status !== 'passed');
  return {
    passed: tests.length - failed.length,
    failed: failed.map(({ name, status }) => (status === 'failed' ? name : `${name} (${status})`)),
  };
}
