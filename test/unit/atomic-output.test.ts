import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomicOutput } from '../../src/integrations/atomic-output.ts';

let folder = '';
let dist = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-output-'));
  dist = join(folder, 'dist');
});
afterEach(() => {
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Begins a build into `dist`; gives the folder that Astro is told to write into, and what to call at its end. */
function begin(): { written: string; end: () => void } {
  const { hooks } = atomicOutput() as unknown as { hooks: Record<'astro:config:setup' | 'astro:build:done', (options: unknown) => void> };
  let written = '';
  hooks['astro:config:setup']({
    command: 'build',
    config: { outDir: pathToFileURL(`${dist}/`) },
    updateConfig: ({ outDir }: { outDir: URL }) => (written = fileURLToPath(outDir)),
  });
  return {
    written,
    end: () => {
      hooks['astro:build:done']({});
    },
  };
}

const writePage = (where: string, text: string) => {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'index.html'), text);
};
const readPage = () => readFileSync(join(dist, 'index.html'), 'utf8');

test('a build that goes well takes the place of the last one, and leaves nothing beside it', () => {
  writePage(dist, 'old');
  writeFileSync(join(dist, 'gone.html'), 'a page that is no more');
  const { written, end } = begin();
  writePage(written, 'new');
  expect(readPage()).toBe('old');
  end();
  expect(readPage()).toBe('new');
  expect([join(dist, 'gone.html'), `${dist}.next`, `${dist}.previous`].filter(existsSync)).toEqual([]);
});

test('a build that breaks off while it writes leaves the last one as it was, and the next build begins afresh', () => {
  writePage(dist, 'old');
  writePage(begin().written, 'half');
  expect(readPage()).toBe('old');
  expect(existsSync(join(begin().written, 'index.html'))).toBe(false);
});

test('a build in which an error was logged leaves the last one as it was', () => {
  writePage(dist, 'old');
  const { written, end } = begin();
  writePage(written, 'new');
  process.exitCode = 1;
  end();
  expect(readPage()).toBe('old');
});

test('a build that was killed between taking the old site away and putting the new one there is undone', () => {
  writePage(`${dist}.previous`, 'old');
  begin();
  expect(readPage()).toBe('old');
});

test('the first build needs no old one', () => {
  const { written, end } = begin();
  writePage(written, 'new');
  end();
  expect(readPage()).toBe('new');
});
