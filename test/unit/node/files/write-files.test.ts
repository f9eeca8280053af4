import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { journalOf, WriteError, writeFiles } from '#node/files/write-files.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const state = () =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((file) =>
      file.isFile() ? [[file.name, readFileSync(at(file.name), 'utf8')]] : [],
    ),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-write-'));
  writeFileSync(at('a'), 'one');
  writeFileSync(at('b'), 'two');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('new files, changed files and files with a new name are written together', () => {
  writeFiles(folder, [
    { path: at('sub/new'), content: 'new', isNew: true },
    { path: at('a'), content: 'ONE', isNew: false },
    { path: at('c'), content: 'TWO', isNew: true, replaces: at('b') },
  ]);
  expect(state()).toEqual({ a: 'ONE', c: 'TWO' });
  expect(readFileSync(at('sub/new'), 'utf8')).toBe('new');
  expect(existsSync(journalOf(folder))).toBe(false);
});

test('nothing is overwritten, and if one file cannot be written, nothing changes', () => {
  mkdirSync(at('d'));
  for (const last of [
    { path: at('b'), content: 'x', isNew: true },
    { path: at('d'), content: 'x', isNew: false },
    { path: at('a/x'), content: 'x', isNew: true },
  ])
    expect(() => {
      writeFiles(folder, [
        { path: at('a'), content: 'ONE', isNew: false },
        { path: at('c'), content: 'new', isNew: true, replaces: at('b') },
        last,
      ]);
    }).toThrow(WriteError);
  expect(state()).toEqual({ a: 'one', b: 'two' });
});

test('the error names the file, and says that nothing was changed', () => {
  expect(() => {
    writeFiles(folder, [{ path: at('a'), content: '', isNew: true }]);
  }).toThrow(`${at('a')} cannot be written: it already exists. Nothing was changed.`);
});
