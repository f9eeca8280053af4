import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFolder, readLockFile } from '#node/content/read-content.ts';
import { parseReviewLock } from '#dossier/reviews/review-lock.ts';
import { hasPipes, makePipe } from '../support/programs/named-pipe.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backgrounder-content-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const read = () => readContentFolder(join(root, 'content'), root);

test('every file of the folder is read at any depth, with its bytes and both its paths', () => {
  write('content/actors/x.yaml', 'name: é');
  write('content/a/b/c.bin', Uint8Array.of(0xff, 0x00));
  write('outside.yaml', '');
  expect(
    read()
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ path, name, bytes }) => [path, name, [...bytes]]),
  ).toEqual([
    ['content/a/b/c.bin', 'a/b/c.bin', [0xff, 0x00]],
    ['content/actors/x.yaml', 'actors/x.yaml', [...new TextEncoder().encode('name: é')]],
  ]);
});

/** The name of each file and, if it could not be read, the reason. */
const told = () =>
  read()
    .map(({ name, issue }) => (issue ? `${name}: ${issue.reason}` : name))
    .sort();

test('broken links and links to folders or out of the content are reported and not followed', () => {
  write('secret.txt', 'secret');
  write('elsewhere/x.yaml', 'secret');
  write('content-2/x.yaml', 'secret');
  write('content/actors/x.yaml', '');
  symlinkSync(join(root, 'secret.txt'), join(root, 'content/actors/secret.yaml'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/places'));
  symlinkSync(join(root, 'content-2/x.yaml'), join(root, 'content/actors/sibling.yaml'));
  symlinkSync(join(root, 'nothing'), join(root, 'content/actors/broken.yaml'));
  symlinkSync('self.yaml', join(root, 'content/actors/self.yaml'));
  symlinkSync('.', join(root, 'content/actors/loop'));
  symlinkSync('..', join(root, 'content/actors/whole'));
  symlinkSync('x.yaml', join(root, 'content/actors/inside.yaml'));
  expect(told()).toEqual([
    'actors/broken.yaml: this link is broken',
    'actors/inside.yaml',
    'actors/loop: this link points to a folder, and is not followed',
    'actors/secret.yaml: this link points outside the content folder, and is not followed',
    'actors/self.yaml: this link is broken',
    'actors/sibling.yaml: this link points outside the content folder, and is not followed',
    'actors/whole: this link points to a folder, and is not followed',
    'actors/x.yaml',
    'places: this link points outside the content folder, and is not followed',
  ]);
  expect(read().every(({ issue, bytes }) => !issue || bytes.length === 0)).toBe(true);
});

test('a folder with the name of an entry is reported', () => {
  write('content/actors/x.yaml', '');
  mkdirSync(join(root, 'content/actors/folder.yaml'));
  mkdirSync(join(root, 'content/places'));
  expect(told()).toEqual(['actors/folder.yaml: this is a folder, but its name is that of an entry', 'actors/x.yaml']);
});

if (hasPipes)
  test('a named pipe and a socket are reported without waiting, directly and through a link', async () => {
    write('content/actors/x.yaml', '');
    makePipe(join(root, 'content/actors/pipe.yaml'));
    symlinkSync('pipe.yaml', join(root, 'content/actors/to-pipe.yaml'));
    makePipe(join(root, 'content/places'));
    const socket = createServer().listen(join(root, 'content/actors/socket.yaml'));
    await once(socket, 'listening');
    expect(told()).toEqual([
      'actors/pipe.yaml: this is a pipe, neither a file nor a folder',
      'actors/socket.yaml: this is a socket, neither a file nor a folder',
      'actors/to-pipe.yaml: this is a pipe, neither a file nor a folder',
      'actors/x.yaml',
      'places: this is a pipe, neither a file nor a folder',
    ]);
    socket.close();
  });

// Other systems do not allow such a name.
if (process.platform === 'linux')
  test('a file name that is not UTF-8 is reported', () => {
    write('content/actors/x.yaml', '');
    writeFileSync(Buffer.concat([Buffer.from(join(root, 'content/actors/')), Buffer.from([0x79, 0xff]), Buffer.from('.yaml')]), '');
    expect(told()).toEqual(['actors/x.yaml', 'actors/y\ufffd.yaml: the file name is not UTF-8']);
  });

// Root may read everything, and Windows has no such permission.
if (process.platform !== 'win32' && process.getuid?.() !== 0)
  test('a file without read permission is reported', () => {
    write('content/actors/x.yaml', '');
    chmodSync(join(root, 'content/actors/x.yaml'), 0);
    expect(told()).toEqual(['actors/x.yaml: the file or folder cannot be read (EACCES)']);
  });

test('a lock file that is a folder is reported, and a missing one is not', () => {
  const lock = join(root, 'reviews.lock');
  expect(readLockFile(lock, root)).toBeUndefined();
  mkdirSync(lock);
  const file = readLockFile(lock, root);
  expect(parseReviewLock(file!)).toMatchObject({
    lock: undefined,
    messages: [{ reason: 'this is a folder, but its name is that of a file', place: { file: 'reviews.lock', line: 1 } }],
  });
});

test('a missing folder has no files', () => {
  expect(read()).toEqual([]);
});
