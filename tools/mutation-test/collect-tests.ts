import { chai, vi } from 'vitest';
import { expect } from './expect.ts';

type Step = () => unknown;

/** A test with everything that is done before and after it. */
export interface CollectedTest {
  id: string;
  steps: readonly Step[];
  /** Done also after a step has failed. */
  cleanUp: readonly Step[];
}

interface Hooks {
  before: Step[];
  after: Step[];
}

/** Loads test files, which import `vitest` as it is given to them here, and returns their tests in order. */
export function collectTests(load: (vitest: object) => void): CollectedTest[] {
  const tests: CollectedTest[] = [];
  let name = '';
  let hooks: Hooks = { before: [], after: [] };

  /** A step that is done once, at the first test that needs it. */
  const once = (step: Step): Step => {
    let done: { result: unknown } | undefined;
    return () => (done ??= { result: step() }).result;
  };
  const test = (title: string, run: Step) => {
    // The hooks are copied when a test runs: they may be declared below it.
    const { before, after } = hooks;
    tests.push({
      id: `${tests.length} ${name}${title}`,
      get steps() {
        return [...before, run];
      },
      get cleanUp() {
        return after.toReversed();
      },
    });
  };
  const describe = (title: string, declare: Step) => {
    const outer = { name, hooks };
    name = `${name}${title} > `;
    hooks = { before: [...hooks.before], after: [...hooks.after] };
    declare();
    ({ name, hooks } = outer);
  };
  load({
    expect,
    chai,
    vi,
    test: withTable(test),
    it: withTable(test),
    describe: withTable(describe),
    beforeEach: (step: Step) => hooks.before.push(step),
    afterEach: (step: Step) => hooks.after.push(step),
    beforeAll: (step: Step) => hooks.before.push(once(step)),
    afterAll: () => undefined, // the process ends soon
  });
  return tests;
}

type Declare = (title: string, run: Step) => void;

/** Adds `each`, which declares a test or group for each row of a table. */
const withTable = (declare: Declare) =>
  Object.assign(declare, {
    each: (rows: readonly unknown[]) => (title: string, run: (...cells: unknown[]) => unknown) => {
      for (const row of rows) declare(title, () => run(...(Array.isArray(row) ? (row as unknown[]) : [row])));
    },
  });
