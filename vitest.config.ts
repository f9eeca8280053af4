/// <reference types="vitest/config" />
import { defineConfig } from 'vitest/config';

/** `npm test` runs all tests; `npx vitest --project unit` runs those that need no built site. */
export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    slowTestThreshold: 10_000,
    outputFile: { json: 'reports/vitest.json' },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          setupFiles: ['test/support/fixed-seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: ['test/support/build-sites.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          isolate: false, // all files share the parsed sites
        },
      },
    ],
  },
});
