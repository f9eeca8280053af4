import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { folderCheck } from '#astro/integrations/folder-check.ts';

test('a preview without a built site ends with a sentence, and other commands need none', () => {
  const root = mkdtempSync(join(tmpdir(), 'backgrounder-preview-'));
  const run = (command: string) => {
    let printed = '';
    const setUp = folderCheck({
      stderr: { write: (text) => (printed += text) },
      exit: (code) => {
        throw new Error(`exit ${code}: ${printed}`);
      },
    }).hooks['astro:config:setup']!;
    return setUp({ command, config: { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`) } } as never);
  };
  try {
    expect(() => run('preview')).toThrow(`exit 1: There is no site in ${join(root, 'dist/')} yet.\nBuild it first: npm run build.\n`);
    expect(() => run('build')).not.toThrow();
  } finally {
    rmSync(root, { recursive: true });
  }
});
