import { expect, test } from 'vitest';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { readContentFolder } from '#node/read-content.ts';
import { compileContent } from '#rules/compile.ts';
import { CONTENT_RULES } from '#rules/content/content-rules.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

/** One of ten statements: more would hide the suspicions that matter. */
const MOST_SUSPICIONS = 0.1;

/**
 * The third subject was written by somebody who did not know what the rules look for. What they find there are false alarms,
 * which test/mutation/limits.ts reports.
 */
test('a subject to which no rule was fitted has few suspicions, and no other findings', async () => {
  const project = locateProject(REPOSITORY_ROOT, 'test/fixtures/third-project');
  const { messages, suspicions, dossier } = compileContent(
    readContentFolder(project.contentFolder, REPOSITORY_ROOT),
    await loadSite(project),
  );
  const suspecting = new Set<string>(CONTENT_RULES.filter(({ isSuspicion }) => isSuspicion).map(({ id }) => id));
  expect(messages.filter(({ ruleId }) => !suspecting.has(ruleId))).toEqual([]);
  expect(suspicions.length).toBeGreaterThan(0);
  expect(suspicions.length / (dossier?.statements.length ?? 0)).toBeLessThan(MOST_SUSPICIONS);
});
