import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SETTINGS } from '../support/command-project.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'backgrounder-full-'));
  for (const [name, text] of Object.entries(SETTINGS)) writeFileSync(join(project, name), text);
});
afterEach(() => {
  rmSync(project, { recursive: true });
});

/**
 * Runs a command in a process for which the disk refuses to write: unlike a real small disk, this needs no rights. A full disk
 * takes a part of the text.
 */
function runRefused(code: 'ENOSPC' | 'EROFS', ...args: string[]) {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const write = fs.writeFileSync;
    fs.writeFileSync = (path, content, ...rest) => {
      if (${code === 'ENOSPC'}) write(path, String(content).slice(0, 10), ...rest);
      throw Object.assign(new Error('${code}: refused, write'), { code: '${code}', syscall: 'write' });
    };
    syncBuiltinESMExports();
    process.argv.splice(1, 0, 'backgrounder');
    const { runBackgrounder } = await import(${JSON.stringify(new URL('../../cli/run-backgrounder.ts', import.meta.url).href)});
    const { openContext } = await import(${JSON.stringify(new URL('../../cli/terminal/command-context.ts', import.meta.url).href)});
    process.exitCode = await runBackgrounder(${JSON.stringify(args)}, openContext());`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    cwd: project,
  });
  return { status, printed: (stdout + stderr).replaceAll(`${project}/`, '') };
}

test('a full or read-only disk stops npm run schemas with a sentence, and leaves no part of a file', () => {
  mkdirSync(join(project, '.astro/schemas'), { recursive: true });
  writeFileSync(join(project, '.astro/schemas/explainers.schema.json'), '{}\n');
  expect(runRefused('ENOSPC', 'schemas')).toEqual({
    status: 1,
    printed: '.astro/schemas/explainers.schema.json cannot be written: the disk is full.\n',
  });
  expect(runRefused('EROFS', 'schemas')).toMatchObject({
    printed: '.astro/schemas/explainers.schema.json cannot be written: the disk is read-only.\n',
  });
  expect(readdirSync(join(project, '.astro/schemas'))).toEqual(['explainers.schema.json']);
  expect(readFileSync(join(project, '.astro/schemas/explainers.schema.json'), 'utf8')).toBe('{}\n');
});

test('a full disk stops a command that writes content with a sentence, and leaves no part of a file', () => {
  expect(runRefused('ENOSPC', 'new', 'term', '--term', 'Quay', '--definition', 'A landing.', '--id', 'quay')).toEqual({
    status: 1,
    printed: '.astro/unfinished-write.json cannot be written: the disk is full. Nothing was changed.\n',
  });
  expect(readdirSync(project, { recursive: true }).sort()).toEqual(['.astro', '.astro/write.lock', 'package.json', 'site.config.ts']);
});
