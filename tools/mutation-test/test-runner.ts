import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  toMutantRunResult,
  type DryRunResult,
  type DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestStatus,
} from '@stryker-mutator/api/test-runner';
import type { InstrumenterContext, StrykerOptions } from '@stryker-mutator/api/core';
import { bundleTests } from './bundle-tests.ts';
import { collectTests, type CollectedTest } from './collect-tests.ts';

/**
 * Runs the tests of a target in one process. Stryker’s runner for Vitest starts a worker for each mutant, which loads all code
 * again: for a rule, this takes ten times as long.
 */
class InProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #files: readonly string[];
  /** What Stryker’s instrumented code reads and writes. */
  readonly #shared: InstrumenterContext;
  #load: (vitest: object) => void = () => undefined;

  constructor(options: StrykerOptions) {
    this.#files = options['tests'] as string[];
    this.#shared = (globalThis as { __stryker__?: InstrumenterContext }).__stryker__ ??= {};
  }

  capabilities = () => ({ reloadEnvironment: true });

  async init(): Promise<void> {
    this.#load = await bundleTests(process.cwd(), this.#files);
  }

  async dryRun(): Promise<DryRunResult> {
    const result = await this.#run(collectTests(this.#load));
    return 'tests' in result && this.#shared.mutantCoverage ? { ...result, mutantCoverage: this.#shared.mutantCoverage } : result;
  }

  async mutantRun({ activeMutant, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    Object.assign(this.#shared, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    try {
      const result = await this.#run(collectTests(this.#load));
      return toMutantRunResult(determineHitLimitReached(this.#shared.hitCount, hitLimit) ?? result);
    } catch (error) {
      // The code does not load: every test fails.
      return toMutantRunResult(complete([failed({ id: 'loading', name: 'loading', timeSpentMs: 0 }, error)]));
    }
  }

  /** Runs tests up to the first that fails. */
  async #run(tests: readonly CollectedTest[]): Promise<DryRunResult> {
    const results: TestResult[] = [];
    for (const { id, steps, cleanUp } of tests) {
      const began = performance.now();
      const basics = () => ({ id, name: id, timeSpentMs: performance.now() - began });
      try {
        try {
          for (const step of steps) await step();
        } finally {
          for (const step of cleanUp) await step();
        }
        results.push({ ...basics(), status: 0 as TestStatus.Success });
      } catch (error) {
        results.push(failed(basics(), error));
        break;
      }
    }
    return complete(results);
  }
}

const complete = (tests: TestResult[]): DryRunResult => ({ status: 'complete' as DryRunStatus.Complete, tests });

const failed = (basics: { id: string; name: string; timeSpentMs: number }, error: unknown): TestResult => ({
  ...basics,
  status: 1 as TestStatus.Failed,
  failureMessage: error instanceof Error ? error.message : String(error),
});

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
