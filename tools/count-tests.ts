import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The part of Vitest’s JSON report that is used here; its format is Jest’s. */
export interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}

export interface Count {
  passed: number;
  /** The names of the failed tests, each with the first lines of its error. */
  failed: string[];
}

const LINES = 15;

/** The first lines of an error, without the stack and indented, to stand below the name of its test. */
const excerpt = (errors: readonly string[] = []) =>
  errors
    .flatMap((error) => stripVTControlCharacters(error).split('\n'))
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, LINES)
    .map((line) => `\n    ${line}`)
    .join('');

/** Counts the tests of a report. Tests that did not run count as failed, and so does a file that could not be loaded. */
export function countTests({ testResults }: VitestReport, root: string): Count {
  const tests = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name).replaceAll('\\', '/');
    const listed = assertionResults.map((test) => ({
      name: `${file}: ${test.fullName}${excerpt(test.failureMessages)}`,
      status: test.status,
    }));
    const isNotLoaded = status === 'failed' && !listed.some((test) => test.status === 'failed');
    return isNotLoaded ? [...listed, { name: `${file}: ${message.split('\n')[0]}`, status: 'failed' }] : listed;
  });
  const failed = tests.filter((test) => test.status !== 'passed');
  return {
    passed: tests.length - failed.length,
    failed: failed.map(({ name, status }) => (status === 'failed' ? name : `${name} (${status})`)),
  };
}
