import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolders, type FolderWatch } from '#node/files/watch-folders.ts';

let root: string;
let watched: FolderWatch;
let reports: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-watch-'));
  reports = 0;
  watched = watchFolders(join(root, 'src/content'), [join(root, 'reviews.lock')], () => reports++);
});

afterEach(() => {
  watched.close();
  rmSync(root, { recursive: true, force: true });
});

/** Makes a change, and waits for its report; renews the watch as a reader would. */
async function isReported(change: () => void): Promise<void> {
  watched.renew();
  const before = reports;
  change();
  await vi.waitFor(() => {
    expect(reports).toBeGreaterThan(before);
  }, 60_000);
}

test('each folder on the way to the watched one is reported when it is made', async () => {
  await isReported(() => mkdirSync(join(root, 'src')));
  await isReported(() => mkdirSync(join(root, 'src/content')));
  await isReported(() => mkdirSync(join(root, 'src/content/glossary')));
  await isReported(() => {
    writeFileSync(join(root, 'src/content/glossary/ferry.yaml'), '');
  });
});

test('a folder that is deleted, or moved away and back, is reported, and so is each change in it then', async () => {
  const [content, term] = [join(root, 'src/content'), join(root, 'src/content/glossary/ferry.yaml')];
  mkdirSync(join(content, 'glossary'), { recursive: true });
  writeFileSync(term, '');
  await isReported(() => {
    renameSync(content, join(root, 'away'));
  });
  await isReported(() => {
    renameSync(join(root, 'away'), content);
  });
  await isReported(() => {
    writeFileSync(term, 'label: ferry');
  });
  await isReported(() => {
    rmSync(term);
  });
  await isReported(() => {
    rmSync(content, { recursive: true });
  });
});

test('a file beside the folder is reported only if it was asked for', async () => {
  await isReported(() => {
    writeFileSync(join(root, 'reviews.lock'), '');
  });
  const before = reports;
  await isReported(() => {
    for (let number = 0; number < 50; number++) writeFileSync(join(root, `other-${number}.txt`), '');
    writeFileSync(join(root, 'reviews.lock'), 'reviewed');
  });
  expect(reports - before).toBeLessThan(50);
});
