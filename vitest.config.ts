/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest. They start first, so that no worker runs one of them alone at the end. */
const LONGEST = [
  'mutation',
  'rule-examples',
  'hostile-input',
  'odd-input',
  'questions-find-briefings',
  'create-new',
  'contributing',
  'every-page',
  'build',
  'package',
  'dev',
  'embeds',
  'link-previews',
  'search',
  'small-project',
  'extended-site',
  'html',
  'broken-content',
  'foreign-texts',
  'ukrainian-site',
  'filter',
  'policy',
  'structured-data',
  'print',
  'clock',
  'loading',
];

/** The projects in the order in which they start. */
const PROJECTS = ['unit', 'site', 'cli'];

/**
 * Starts the longest files of a project first; without a cache of durations, Vitest itself goes by the size of the files. The
 * files of a project are together: Vitest ends a worker if the next file is of another project, and a new worker loads all of
 * the code and the built sites again, which takes some seconds of processor time.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    const turn = ({ project }: TestSpecification) => PROJECTS.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => turn(a) - turn(b) || rank(a) - rank(b));
  }
}

/** `npm test` runs all projects; `npx vitest --project unit` runs one. */
export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    slowTestThreshold: 10_000,
    outputFile: { json: 'reports/vitest.json' },
    // One more than the processors of a usual machine, because many tests wait for a build or the browser. Each loads the code
    // and the built sites, and starts a browser, which takes five seconds of processor time.
    maxWorkers: 3,
    isolate: false, // modules are loaded once for all files of a worker
    // Node itself loads the code, as in a command, and not Vite, which would compile every module. No test mocks a module.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    unstubEnvs: true,
    sequence: { sequencer: LongestFirst },
    // Only a test that hangs takes so long, on a busy machine too.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          // These tests wait for nothing, and each worker loads all of the code.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          setupFiles: ['test/support/fixed-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['test/cli/**/*.test.ts'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/support/shared-sites.ts'],
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
