import { relative } from 'node:path';

/** The part of Vitest’s JSON report that is used here; its format is Jest’s. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

export interface Count {
  passed: number;
  /** The names of the failed tests. */
  failed: string[];
}

/** Counts the tests of a report. Tests that did not run count as failed, and so does a file that could not be loaded. */
export function countTests({ testResults }: VitestReport, root: string): Count {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/');
    const listed = assertionResults.map((test) => ({ name: `${file}: ${test.fullName}`, status: test.status }));
    const isNotLoaded = status === 'failed' && !listed.some((test) => test.status === 'failed');
    return isNotLoaded ? [...listed, { name: `${file}: ${message.split('\n')[0]}`, status: 'failed' }] : listed;
  });
  const failed = tests.filter((test) => test.status !== 'passed');
  return {
    passed: tests.length - failed.length,
    failed: failed.map(({ name, status }) => (status === 'failed' ? name : `${name} (${status})`)),
  };
}
