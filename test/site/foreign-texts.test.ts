import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildIn, copyWithProjects } from '../support/build-site.ts';
import { SITES } from '../support/shared-sites.ts';

/** How many texts are replaced. */
const TEXTS = 200;

function makeWorkspace(): { root: string; outDir: string; workspace: string } {
  const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-foreign-'));
  onTestFinished(() => {
    rmSync(workspace, { recursive: true, force: true });
  });
  return { workspace, root: copyWithProjects(workspace), outDir: join(workspace, 'out') };
}

function editFile(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
}

/** Adds an integration to the copy, after the pages are written and before they are checked. */
function addBeforeCheck(root: string, name: string): void {
  editFile(join(root, 'astro.config.mjs'), (config) =>
    `import { replaceTexts } from '${join(import.meta.dirname, '../support', name)}';\n${config}`.replace(
      '            pageCheck(',
      '    replaceTexts,\n            pageCheck(',
    ),
  );
}

test(`any one text of a page is refused when another sentence stands in its place: ${TEXTS} of ${TEXTS}`, async () => {
  const { root, outDir, workspace } = makeWorkspace();
  addBeforeCheck(root, 'replace-texts.ts');
  const report = join(workspace, 'replaced.json');
  const { code, stderr } = await buildIn(root, outDir, { ...SITES.other, REPLACE_TEXTS: String(TEXTS), REPLACED_TEXTS: report });
  const replaced = JSON.parse(readFileSync(report, 'utf8')) as { file: string; kind: string; by: string }[];
  expect(code).not.toBe(0);
  expect(replaced).toHaveLength(TEXTS);
  expect(replaced.filter(({ by }) => !stderr.includes(by))).toEqual([]);
});
