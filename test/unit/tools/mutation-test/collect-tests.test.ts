import { expect, test } from 'vitest';
import { collectTests, type CollectedTest } from '../../../../tools/mutation-test/collect-tests.ts';

interface Vitest {
  test: ((name: string, run: () => unknown) => void) & {
    each: (rows: unknown[]) => (name: string, run: (...cells: string[]) => void) => void;
  };
  describe: Vitest['test'];
  beforeAll: (run: () => unknown) => void;
  beforeEach: (run: () => unknown) => void;
  afterEach: (run: () => unknown) => void;
}

/** Collects tests and runs them. */
function run(load: (vitest: Vitest, log: (what: string) => void) => void) {
  const log: string[] = [];
  const tests = collectTests((vitest) => load(vitest as Vitest, (what) => log.push(what)));
  for (const each of tests) runTest(each);
  return { log, ids: tests.map(({ id }) => id) };
}

function runTest({ steps, cleanUp }: CollectedTest): void {
  for (const step of [...steps, ...cleanUp]) void step();
}

test('tests are collected in order, with the names of their groups', () => {
  const { log, ids } = run(({ test: declare, describe }, say) => {
    declare('one', () => say('one'));
    describe('group', () => declare('two', () => say('two')));
    declare('three', () => say('three'));
  });
  expect(ids).toEqual(['0 one', '1 group > two', '2 three']);
  expect(log).toEqual(['one', 'two', 'three']);
});

test('a table makes a test for each row', () => {
  const { log } = run(({ test: declare }, say) => {
    declare.each([['a', 'b'], 'c'])('row', (...cells) => say(cells.join()));
  });
  expect(log).toEqual(['a,b', 'c']);
});

test('steps before and after belong to their group, and are done for each test or once', () => {
  const { log } = run(({ test: declare, describe, beforeAll, beforeEach, afterEach }, say) => {
    describe('group', () => {
      declare('one', () => say('one'));
      declare('two', () => say('two'));
      beforeAll(() => say('once'));
      beforeEach(() => say('before'));
      afterEach(() => say('after'));
    });
    declare('three', () => say('three'));
  });
  expect(log).toEqual(['once', 'before', 'one', 'after', 'before', 'two', 'after', 'three']);
});
