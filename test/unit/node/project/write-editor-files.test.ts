import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EDITOR_SNIPPETS_PATH } from '#authoring/editor/editor-snippets.ts';
import { locateProject } from '#node/project/project.ts';
import { writeEditorFiles } from '#node/project/write-editor-files.ts';
import { makeDossier, makeSite } from '../../../support/entries.ts';

const root = mkdtempSync(join(tmpdir(), 'backgrounder-editor-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('the files for code editors are written again when they were removed, and when the content has other ids', () => {
  const write = (dossier: ReturnType<typeof makeDossier>) => writeEditorFiles(locateProject(root), root, makeSite(), dossier);
  const { schemas } = write(makeDossier());
  const paths = [...schemas, EDITOR_SNIPPETS_PATH];
  const first = paths.map(read);

  for (const path of paths) rmSync(join(root, path));
  write(makeDossier());
  expect(paths.map(read)).toEqual(first);

  write(makeDossier({ 'references/ledger.yaml': 'title: The ledger of the ferry' }));
  expect(read(EDITOR_SNIPPETS_PATH)).toContain('[^ledger]');
  expect(read('.astro/schemas/chronology.schema.json')).toContain('"ledger"');
});
