import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { locateProject } from '#node/project/project.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('by default the project is the repository itself', () => {
  vi.stubEnv('BACKGROUNDER_PROJECT', undefined);
  expect(locateProject('/project')).toEqual({
    root: resolve('/project'),
    contentFolder: resolve('/project/src/content'),
    siteConfig: resolve('/project/site.config.ts'),
    worksheets: resolve('/project/worksheets'),
    sources: resolve('/project/sources'),
    reviewLock: resolve('/project/reviews.lock'),
    proofLock: resolve('/project/proofs.lock'),
  });
});

test('the environment may name another project, by a relative or absolute path', () => {
  vi.stubEnv('BACKGROUNDER_PROJECT', 'test/other');
  expect(locateProject('/project').root).toBe(resolve('/project/test/other'));
  vi.stubEnv('BACKGROUNDER_PROJECT', '/elsewhere');
  expect(locateProject('/project').contentFolder).toBe(resolve('/elsewhere/src/content'));
});
