import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLiveDossier } from '#node/content/live-dossier.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { contentCheck } from '#astro/integrations/content-check.ts';
import { copyProject, type ProjectCopy } from '../../support/copies/project-copy.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

let project: ProjectCopy;
let printed: string[];
beforeEach(() => {
  project = copyProject();
  printed = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  project.dispose();
});

/** Runs the hooks as Astro does for a command; returns what was logged. */
async function start(command: 'build' | 'dev'): Promise<string[]> {
  const located = locateProject(REPOSITORY_ROOT, project.folder);
  const live = createLiveDossier(located, await loadSite(located), REPOSITORY_ROOT);
  const { hooks } = contentCheck(live) as unknown as {
    hooks: Record<'astro:config:setup' | 'astro:config:done', (options: unknown) => void | Promise<void>>;
  };
  const logged: string[] = [];
  await hooks['astro:config:setup']({ command });
  await hooks['astro:config:done']({
    config: { root: pathToFileURL(`${REPOSITORY_ROOT}/`) },
    logger: { info: (text: string) => logged.push(text) },
  });
  return logged;
}

test.each(['true', '1'])('a build with CI set (%s) ends before anything is published, if a text was not reviewed', async (ci) => {
  vi.stubEnv('CI', ci);
  await expect(start('build')).rejects.toThrow('exit 1');
  expect(printed.join('')).toContain(`${project.nameOf('articles/museum-votes.yaml')}:1:1  error  text-is-reviewed\n`);
  expect(printed.join('')).toMatch(/\n\n1 error\n$/);
});

test.each(['', 'false'])('without CI (%j), a build goes on', async (ci) => {
  vi.stubEnv('CI', ci);
  expect(await start('build')).toEqual(['100 statements, 13 sources']);
  expect(printed).toEqual([]);
});

test('the development server starts in spite of errors, and shows them', async () => {
  project.replace('places/marlhaven.yaml', 'kind: city', 'kind: town');
  expect(await start('dev')).toEqual([]);
  expect(printed.join('')).toContain('"town" is not one of city');
});
