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
      '    pageCheck(',
      '    replaceTexts,\n    pageCheck(',
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

test('text of a poisoned cache is refused, with the page and the text', async () => {
  const { root, outDir } = makeWorkspace();
  const first = await buildIn(root, outDir, SITES.other);
  expect([first.code, first.stderr]).toEqual([0, '']);
  // As if the loader trusted the cache: today it empties the store first.
  editFile(join(root, 'src/astro/collections.ts'), (code) =>
    code.replace('store.clear();', 'if (store.keys().length > 0) return Promise.resolve();'),
  );
  editFile(join(root, 'node_modules/.astro/data-store.json'), (store) => {
    const values = JSON.parse(store) as unknown[];
    const rendered = values.push({ html: values.push('<p>She won the war and left office.</p>') - 1 }) - 1;
    return JSON.stringify(
      values.map((value) => {
        if (typeof value !== 'object' || value === null || !('deferredRender' in value)) return value;
        const { deferredRender: _left, ...entry } = value;
        return { ...entry, rendered };
      }),
    );
  });
  const second = await buildIn(root, outDir, SITES.other);
  expect(second.code).not.toBe(0);
  expect(second.stderr).toContain('the page says “She won the war and left office.”, which no check has read (on ');
  expect(second.stderr).toContain('remove node_modules/.astro and build again');
});
