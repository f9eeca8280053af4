import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readImportGraph } from '../../support/import-graph.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

/** The files that a file imports, directly or through others. */
function reachableFrom(file: string, graph: ReadonlyMap<string, readonly string[]>, seen = new Set<string>()): Set<string> {
  for (const target of graph.get(file) ?? [])
    if (!seen.has(target)) {
      seen.add(target);
      reachableFrom(target, graph, seen);
    }
  return seen;
}

test('no unit test starts a process: those that do are in test/cli', () => {
  const graph = readImportGraph(REPOSITORY_ROOT, 'test/**/*.ts', {});
  const startsProcesses = (file: string) => /^import .*'(?:node:)?child_process'/m.test(readFileSync(join(REPOSITORY_ROOT, file), 'utf8'));
  const found = [...graph.keys()].flatMap((file) => {
    if (!file.startsWith('test/unit/')) return [];
    const starter = [file, ...reachableFrom(file, graph)].find(startsProcesses);
    return starter === undefined ? [] : [`${file} imports ${starter}`];
  });
  expect(found).toEqual([]);
  expect(startsProcesses('test/support/run.ts')).toBe(true);
});
