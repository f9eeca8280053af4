import { expect, test } from 'vitest';
import { getDossier } from '#astro/dossier.ts';
import { createLiveDossier } from '#node/live-dossier.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { REPOSITORY_ROOT } from '../support/run.ts';

test('the pages and the commands read the same dossier', async () => {
  const project = locateProject(REPOSITORY_ROOT);
  const fromFiles = createLiveDossier(project, await loadSite(project), REPOSITORY_ROOT).current();
  const fromCollections = await getDossier();
  expect(fromCollections.statements.length).toBeGreaterThan(0);
  // Functions are compared by what they answer, so only the values are left.
  expect(JSON.parse(JSON.stringify(fromCollections))).toEqual(JSON.parse(JSON.stringify(fromFiles)));
  expect([...fromCollections.sources.keys()]).toEqual([...fromFiles.sources.keys()]);
});
