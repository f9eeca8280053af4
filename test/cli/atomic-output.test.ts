import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomicOutput, type BuildProcess } from '#astro/integrations/atomic-output.ts';
import { hasMounts, mountSmallDisk } from '../support/programs/small-disk.ts';

let folder = '';
let dist = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-output-'));
  dist = join(folder, 'dist');
  mkdirSync(join(folder, 'project'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A fake process that records signals and exits, so that the test survives them. */
function makeHost() {
  const said: string[] = [];
  const done: unknown[] = [];
  const host = Object.assign(new EventEmitter(), {
    exitCode: undefined as number | undefined,
    pid: 1,
    kill: (_pid: number, signal: string) => done.push(signal),
    exit: (code: number) => {
      host.emit('exit');
      throw new Error(`exit ${code}`);
    },
    stderr: { write: (text: string) => said.push(text.trim()) },
  });
  return { host, said, done };
}

/** Begins a build into `dist`; returns the folder that Astro writes into, and functions that end the build. */
async function begin({ host } = makeHost()): Promise<{ written: string; end: () => Promise<void>; exit: () => void }> {
  const { hooks } = atomicOutput(host as unknown as BuildProcess) as unknown as {
    hooks: Record<'astro:config:setup' | 'astro:build:done', (options: unknown) => unknown>;
  };
  let written = '';
  await hooks['astro:config:setup']({
    command: 'build',
    config: { outDir: pathToFileURL(`${dist}/`), root: pathToFileURL(`${folder}/project/`) },
    updateConfig: ({ outDir }: { outDir: URL }) => (written = fileURLToPath(outDir)),
  });
  return {
    written,
    end: async () => {
      await hooks['astro:build:done']({});
    },
    exit: () => void host.emit('exit'),
  };
}

const writePage = (where: string, text: string) => {
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'index.html'), text);
};
const readPage = () => readFileSync(join(dist, 'index.html'), 'utf8');

test('a successful build replaces the last one, and leaves nothing else behind', async () => {
  writePage(dist, 'old');
  writeFileSync(join(dist, 'gone.html'), 'a page that is no more');
  const build = makeHost();
  const { written, end, exit } = await begin(build);
  writePage(written, 'new');
  expect(readPage()).toBe('old');
  await end();
  exit();
  expect(readPage()).toBe('new');
  expect([join(dist, 'gone.html'), `${dist}.next`, `${dist}.previous`].filter(existsSync)).toEqual([]);
  expect(build.said).toEqual([]);
});

test('a build that fails while it writes keeps the last one, removes its own files, and says so', async () => {
  writePage(dist, 'old');
  const build = makeHost();
  const { written, exit } = await begin(build);
  writePage(written, 'half');
  exit();
  expect([readPage(), existsSync(`${dist}.next`)]).toEqual(['old', false]);
  expect(build.said).toEqual([`The build failed: ${dist} still contains the last good site.`]);
});

test('a killed build leaves its files behind, and the next one starts afresh', async () => {
  writePage(dist, 'old');
  writePage(`${dist}.next`, 'half');
  const { written, exit } = await begin();
  expect([readPage(), existsSync(join(written, 'index.html'))]).toEqual(['old', false]);
  exit();
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('a build that is ended by %s removes its files and ends with that signal', async (signal) => {
  writePage(dist, 'old');
  const build = makeHost();
  const { written } = await begin(build);
  writePage(written, 'half');
  build.host.emit(signal);
  expect([readPage(), existsSync(`${dist}.next`), build.done]).toEqual(['old', false, [signal]]);
});

test('a build that logs an error keeps the last one', async () => {
  writePage(dist, 'old');
  const build = makeHost();
  const { written, end, exit } = await begin(build);
  writePage(written, 'new');
  build.host.exitCode = 1;
  await end();
  exit();
  expect(readPage()).toBe('old');
});

test('the first build works without an old one', async () => {
  const { written, end, exit } = await begin();
  writePage(written, 'new');
  await end();
  exit();
  expect(readPage()).toBe('new');
});

test('a second build of a project is refused while the first one runs', async () => {
  const first = await begin();
  const build = makeHost();
  await expect(begin(build)).rejects.toThrow('exit 1');
  expect(build.said).toEqual([
    'Another build of this project is running. Wait until it ends, or stop it: two builds at once would mix their pages.',
  ]);
  first.exit();
  (await begin()).exit();
});

test('a folder that the site must not replace ends the build at once', async () => {
  writeFileSync(dist, 'a letter');
  const build = makeHost();
  await expect(begin(build)).rejects.toThrow('exit 1');
  expect(build.said).toEqual([`${dist} is a file, and the site would replace it.\nChoose another folder with --outDir.`]);
  expect(readFileSync(dist, 'utf8')).toBe('a letter');
});

const TRACE = 'ENOSPC: no space left on device, write\n    at async write (node:internal/fs/promises:1450:8)';
const RUST_TRACE =
  'Failed to write file in page.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:\n   0: <unknown>';

if (hasMounts)
  test('a disk that fills up while the site is moved ends the build with a sentence, and keeps the last good site', async () => {
    const { path: disk, unmount } = mountSmallDisk(join(folder, 'disk'), '1m');
    try {
      dist = join(disk, 'dist');
      writePage(dist, 'old');
      const build = makeHost();
      const { written, end } = await begin(build);
      writePage(written, 'new');
      writeFileSync(join(written, 'large.bin'), Buffer.alloc(2_000_000));
      await expect(end()).rejects.toThrow('exit 1');
      expect(build.said).toEqual([
        `The new site cannot be written to ${disk}: the disk is full.\nFree some space, and build again.`,
        `The build failed: ${dist} still contains the last good site.`,
      ]);
      expect([readPage(), readdirSync(disk), existsSync(written)]).toEqual(['old', ['dist'], false]);
    } finally {
      unmount();
    }
  });

test('an error about a full disk is printed unchanged if the disk has room', async () => {
  const build = makeHost();
  const { exit } = await begin(build);
  build.host.stderr.write(TRACE);
  exit();
  expect(build.said).toEqual([TRACE]);
});

if (hasMounts)
  test.each([
    ['Astro', TRACE],
    ['the bundler', RUST_TRACE],
  ])('a stack trace of %s about a full disk becomes a sentence, even if the disk has room again afterwards', async (_who, trace) => {
    const { unmount } = mountSmallDisk(folder, '2m');
    try {
      mkdirSync(join(folder, 'project'));
      writePage(dist, 'old');
      const build = makeHost();
      const { written, exit } = await begin(build);
      writeFileSync(join(written, 'large.bin'), Buffer.alloc(1_900_000));
      build.host.stderr.write('a warning');
      build.host.stderr.write(trace);
      rmSync(join(written, 'large.bin'));
      exit();
      expect(build.said).toEqual([
        'a warning',
        `The disk with ${dist}.next is full. Free some space, and build again.`,
        `The build failed: ${dist} still contains the last good site.`,
      ]);
      expect(readPage()).toBe('old');
    } finally {
      unmount();
    }
  });
