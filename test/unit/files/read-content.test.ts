import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFolder } from '../../../src/files/read-content.ts';

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
const names = () =>
  read()
    .map(({ name }) => name)
    .sort();

test('every file of the folder is read, however deep, with its bytes and both its paths', () => {
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

test('links that lead out of the folder, or nowhere, are not followed', () => {
  write('secret.txt', 'secret');
  write('elsewhere/x.yaml', 'secret');
  write('content-2/x.yaml', 'secret');
  write('content/actors/x.yaml', '');
  symlinkSync(join(root, 'secret.txt'), join(root, 'content/actors/secret.yaml'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'content/places'));
  symlinkSync(join(root, 'content-2/x.yaml'), join(root, 'content/actors/sibling.yaml'));
  symlinkSync(join(root, 'nothing'), join(root, 'content/actors/broken.yaml'));
  symlinkSync('x.yaml', join(root, 'content/actors/inside.yaml'));
  expect(names()).toEqual(['actors/inside.yaml', 'actors/x.yaml']);
});

test('a folder that is not there has no files', () => {
  expect(read()).toEqual([]);
});
