import fs, { readdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeProject, SETTINGS, type ProjectFolder } from '../support/command-project.ts';

let project: ProjectFolder;
beforeEach(() => {
  project = makeProject(SETTINGS);
});
afterEach(() => {
  project.dispose();
});

/**
 * Runs a command while the disk refuses to write: unlike a real small disk, this needs no rights. A full disk takes a part of
 * the text.
 */
async function runRefused(code: 'ENOSPC' | 'EROFS', ...args: string[]): Promise<{ code: number; output: string }> {
  const write = fs.writeFileSync;
  fs.writeFileSync = (path, content, ...rest) => {
    if (code === 'ENOSPC') write(path, (content as string).slice(0, 10), ...rest);
    throw Object.assign(new Error(`${code}: refused, write`), { code, syscall: 'write' });
  };
  syncBuiltinESMExports();
  try {
    const { code: status, output } = await project.run(args);
    return { code: status, output };
  } finally {
    fs.writeFileSync = write;
    syncBuiltinESMExports();
  }
}

test('a full or read-only disk stops npm run schemas with a sentence, and leaves no part of a file', async () => {
  project.write('.astro/schemas/explainers.schema.json', '{}\n');
  expect(await runRefused('ENOSPC', 'schemas')).toEqual({
    code: 1,
    output: '.astro/schemas/explainers.schema.json cannot be written: the disk is full.',
  });
  expect(await runRefused('EROFS', 'schemas')).toMatchObject({
    output: '.astro/schemas/explainers.schema.json cannot be written: the disk is read-only.',
  });
  expect(readdirSync(join(project.folder, '.astro/schemas'))).toEqual(['explainers.schema.json']);
  expect(project.read('.astro/schemas/explainers.schema.json')).toBe('{}\n');
});

test('a full disk stops a command that writes content with a sentence, and leaves no part of a file', async () => {
  expect(await runRefused('ENOSPC', 'new', 'term', '--term', 'Quay', '--definition', 'A landing.', '--id', 'quay')).toEqual({
    code: 1,
    output: '.astro/unfinished-write.json cannot be written: the disk is full. Nothing was changed.',
  });
  expect(readdirSync(project.folder, { recursive: true }).sort()).toEqual([
    '.astro',
    '.astro/write.lock',
    'package.json',
    'site.config.ts',
  ]);
});
