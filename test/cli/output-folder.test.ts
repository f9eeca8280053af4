import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOutput, swapIn } from '#node/files/output-folder.ts';
import { hasMounts, mountSmallDisk } from '../support/programs/small-disk.ts';

let folder = '';
let project = '';
let dist = '';
const open = (outDir = dist) => openOutput(outDir, project);
const write = (file: string, text: string) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};
const page = (where: string) => join(where, 'index.html');
const readPage = (where = dist) => readFileSync(page(where), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-output-'));
  project = join(folder, 'project');
  dist = join(project, 'dist');
  mkdirSync(project);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder that a site must not replace is refused, and does not change:', () => {
  test('a file', () => {
    write(dist, 'a letter');
    expect(() => open()).toThrow(`${dist} is a file, and the site would replace it.`);
    expect(readFileSync(dist, 'utf8')).toBe('a letter');
  });

  test.each(['.', '..'])('the project itself, or a folder around it (%s)', (outDir) => {
    write(join(project, 'package.json'), '{}');
    expect(() => open(join(project, outDir))).toThrow('contains the project, and the site would replace it.');
    expect(readdirSync(project)).toEqual(['package.json']);
  });

  test('a folder with files and no site', () => {
    write(join(dist, 'thesis.txt'), 'years of work');
    expect(() => open()).toThrow(`${dist} contains files, but no site: they would be lost.`);
    expect(readdirSync(dist)).toEqual(['thesis.txt']);
  });

  test('a broken link', () => {
    symlinkSync(join(folder, 'nothing'), dist);
    expect(() => open()).toThrow(`${dist} is a broken link.`);
  });
});

test('an empty folder, or one with only hidden files, may be replaced', () => {
  write(join(dist, '.gitkeep'), '');
  expect(() => open()).not.toThrow();
});

test('if the output is a link, its target is replaced, and the link stays', async () => {
  const served = join(folder, 'served');
  write(page(served), 'old');
  symlinkSync(served, dist);
  const output = open();
  write(page(output.staging), 'new');
  await swapIn(output);
  expect([readPage(served), readPage()]).toEqual(['new', 'new']);
});

test('a file in place of a folder is reported', () => {
  write(join(folder, 'file'), '');
  expect(() => open(join(folder, 'file/dist'))).toThrow(/^The site cannot be written to .*: there is a file with the name of a folder\.$/m);
});

test('a process killed between the two renames loses nothing: the next build restores the last site', () => {
  write(page(dist), 'old');
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => { rename(from, to); process.kill(process.pid, 'SIGKILL'); };
    syncBuiltinESMExports();
    const { openOutput, swapIn } = await import(${JSON.stringify(new URL('../../src/node/files/output-folder.ts', import.meta.url).href)});
    const output = openOutput(${JSON.stringify(dist)}, ${JSON.stringify(project)});
    fs.writeFileSync(output.staging + '/index.html', 'new');
    await swapIn(output);`;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect([signal, stderr]).toEqual(['SIGKILL', '']);
  expect(existsSync(dist)).toBe(false);
  open();
  expect(readPage()).toBe('old');
});

test('folders that killed builds left are removed', () => {
  const leftovers = [`${dist}.previous`, `${dist}.next`, join(project, '.astro/dist.next')];
  write(page(dist), 'new');
  for (const leftover of leftovers) write(page(leftover), 'old');
  open();
  expect([readPage(), leftovers.filter((leftover) => existsSync(page(leftover)))]).toEqual(['new', []]);
});

if (hasMounts)
  describe('on another disk', () => {
    let disk = '';
    let unmount = () => {};
    const begin = (size: string) => {
      ({ path: disk, unmount } = mountSmallDisk(join(folder, 'disk'), size));
      dist = join(disk, 'dist');
      write(page(dist), 'old');
    };
    afterEach(() => {
      unmount();
    });

    test('the site is built on the disk of the project, and copied beside the last one', async () => {
      begin('1m');
      const output = open();
      expect(output.staging.startsWith(project)).toBe(true);
      write(page(output.staging), 'new');
      await swapIn(output);
      expect([readPage(), readdirSync(disk), existsSync(output.staging)]).toEqual(['new', ['dist'], false]);
    });

    test('a full disk is reported, and the last site stays', async () => {
      begin('200k');
      const output = open();
      write(join(output.staging, 'a/large.bin'), 'x'.repeat(400_000));
      await expect(swapIn(output)).rejects.toThrow(`The new site cannot be written to ${disk}: the disk is full.`);
      expect([readPage(), readdirSync(disk)]).toEqual(['old', ['dist']]);
    });

    test('a read-only disk is reported before anything is built', () => {
      begin('200k');
      mountSmallDisk.makeReadOnly(disk);
      expect(() => open()).toThrow(`The site cannot be written to ${disk}: the disk is read-only.`);
    });

    test('the root of a disk cannot be replaced, which is reported at the beginning', () => {
      begin('200k');
      write(page(disk), 'old');
      expect(() => open(disk)).toThrow(`${disk} is the root of a disk, which cannot be replaced.`);
    });

    test('a folder that cannot be moved stays, with the new site beside it', async () => {
      begin('200k');
      const held = join(folder, 'held');
      write(page(held), 'old');
      const free = mountSmallDisk.bind(join(disk, 'dist'), held);
      try {
        dist = held;
        const output = { target: held, staging: `${held}.next`, next: `${held}.next`, previous: `${held}.previous` };
        write(page(output.staging), 'new');
        await expect(swapIn(output)).rejects.toThrow(`The new site is complete, but cannot replace ${held}: it cannot be moved (EBUSY).`);
        expect([readPage(), readPage(output.next)]).toEqual(['old', 'new']);
      } finally {
        free();
      }
    });
  });
