import { expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { findCycle, readImportGraph } from '../../support/import-graph.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

test('no file imports itself through others', () => {
  const graph = readImportGraph(REPOSITORY_ROOT, '{src,cli,tools,bench,test}/**/*.{ts,js,mjs,astro}', packageJson.imports);
  expect(graph.get('src/dossier/dossier.ts')).toContain('src/lib/dates/edtf-date.ts');
  expect(findCycle(graph)).toBeUndefined();
});

test('a cycle is reported as its files in order', () => {
  const graph = new Map([
    ['start.ts', ['a.ts']],
    ['a.ts', ['b.ts', 'c.ts']],
    ['b.ts', []],
    ['c.ts', ['a.ts']],
  ]);
  expect(findCycle(graph)).toEqual(['a.ts', 'c.ts']);
});
