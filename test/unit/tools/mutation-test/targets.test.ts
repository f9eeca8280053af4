import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collapseWhitespace } from '#lib/text/collapse-whitespace.ts';
import { EQUIVALENT_MUTANTS } from '../../../../tools/mutation-test/equivalent-mutants.ts';
import { TARGETS } from '../../../../tools/mutation-test/targets.ts';
import { REPOSITORY_ROOT } from '../../../support/repository-root.ts';

const files = TARGETS.flatMap((target) => target.files);

test('every target and each of its tests exists, and no file is in two targets', () => {
  const missing = [...files, ...TARGETS.flatMap(({ tests }) => tests)].filter((file) => !existsSync(join(REPOSITORY_ROOT, file)));
  expect(missing).toEqual([]);
  expect(files).toEqual([...new Set(files)]);
});

test('mutants that change nothing are listed for targets only, with a reason', () => {
  expect(Object.keys(EQUIVALENT_MUTANTS).filter((file) => !files.includes(file))).toEqual([]);
  for (const { because } of Object.values(EQUIVALENT_MUTANTS).flat()) expect(because).toMatch(/^\p{Lu}.*\.$/u);
});

test('the code of each such mutant is still there', () => {
  const gone = Object.entries(EQUIVALENT_MUTANTS).flatMap(([file, mutants]) => {
    const text = collapseWhitespace(readFileSync(join(REPOSITORY_ROOT, file), 'utf8'));
    return mutants.flatMap(({ code, at = '' }) =>
      [code, at].filter((part) => !text.includes(collapseWhitespace(part))).map((part) => `${file}: ${part}`),
    );
  });
  expect(gone).toEqual([]);
});
