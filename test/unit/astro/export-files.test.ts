import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { exportFiles } from '#astro/integrations/export-files.ts';
import { defineExport } from '#exports/own-export.ts';
import { OUR_EXPORTS } from '#node/site/site-exports.ts';
import { makeSite } from '../../support/entries.ts';

test('each export has a route, ours and those of the site, except where the site has a page of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-exports-'));
  mkdirSync(join(root, 'src/pages/corrections'), { recursive: true });
  writeFileSync(join(root, 'src/pages/corrections/feed.xml.ts'), '');
  const exports = [defineExport({ path: 'data/people.csv', type: 'text/csv', write: () => '' })];
  const patterns: string[] = [];
  const setUp = exportFiles(makeSite({ exports }), root).hooks['astro:config:setup'] as unknown as (options: object) => void;
  setUp({
    config: { srcDir: pathToFileURL(join(root, 'src/')) },
    injectRoute: ({ pattern }: { pattern: string }) => patterns.push(pattern),
  });
  rmSync(root, { recursive: true });
  expect(patterns).toEqual([
    ...OUR_EXPORTS.map(({ path }) => `/${path}`).filter((path) => path !== '/corrections/feed.xml'),
    '/data/people.csv',
  ]);
});
