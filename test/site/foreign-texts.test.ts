import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildIn, copyWithProjects } from '../support/build-site.ts';
import { poisonCache } from '../support/poison-cache.ts';
import { SITES } from '../support/shared-sites.ts';
import type { RunResult } from '../support/run.ts';

/** How many texts are replaced. */
const TEXTS = 200;

const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-foreign-'));
afterAll(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function editFile(file: string, words: string, by: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(words)) throw new Error(`${file} does not contain “${words}”`);
  writeFileSync(file, before.replace(words, by));
}

/** Adds an integration to the copy, after the pages are written and before they are checked. */
function addBeforeCheck(root: string, name: string): void {
  const integrations = join(root, 'src/astro/backgrounder.ts');
  editFile(integrations, 'import ', `import { replaceTexts } from '${join(import.meta.dirname, '../support', name)}';\nimport `);
  editFile(integrations, ' pageCheck(', ' replaceTexts, pageCheck(');
}

/** As if the loader trusted Astro’s cache: it empties the store first. */
function trustCache(root: string): void {
  editFile(join(root, 'src/astro/collections.ts'), 'store.clear();', 'if (store.keys().length > 0) return Promise.resolve();');
}

describe('a build with texts on its pages that no check has read', () => {
  let result: RunResult;
  let replaced: { file: string; kind: string; by: string }[];

  beforeAll(async () => {
    const root = copyWithProjects(workspace);
    addBeforeCheck(root, 'replace-texts.ts');
    trustCache(root);
    poisonCache(inject('copyOfOther'), root, { prose: '<p>She won the war and left office.</p>', briefings: 1 });
    const report = join(workspace, 'replaced.json');
    result = await buildIn(root, join(workspace, 'out'), { ...SITES.other, REPLACE_TEXTS: String(TEXTS), REPLACED_TEXTS: report });
    replaced = JSON.parse(readFileSync(report, 'utf8')) as typeof replaced;
  });

  test('fails', () => {
    expect(result.code).not.toBe(0);
  });

  test(`refuses any one text when another sentence stands in its place: ${TEXTS} of ${TEXTS}`, () => {
    expect(replaced).toHaveLength(TEXTS);
    expect(replaced.filter(({ by }) => !result.stderr.includes(by))).toEqual([]);
  });

  test('refuses prose of a cache with other text, with the page and what to remove', () => {
    expect(result.stderr).toContain('the page says “She won the war and left office.”, which no check has read (on ');
    expect(result.stderr).toContain('remove node_modules/.astro and build again');
  });
});
