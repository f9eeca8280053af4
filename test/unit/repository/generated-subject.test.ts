import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { loadSite } from '#node/settings/load-site.ts';
import { locateProject } from '#node/project/project.ts';
import { readContentFolder } from '#node/content/read-content.ts';
import { writeCorpus } from '../../../bench/corpus.ts';

test('the generated subject of the benchmark passes the checks that it measures', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-subject-'));
  try {
    writeCorpus({ folder, briefingCount: 40 });
    const project = locateProject(folder, '.');
    const { messages } = compileContent(readContentFolder(project.contentFolder, folder), await loadSite(project));
    expect(messages).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
