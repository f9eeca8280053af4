import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../../src/files/write-whole.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is written, or another put in its place, and nothing is left beside it', () => {
  writeWhole(join(folder, 'reviews.lock'), 'one');
  writeWhole(join(folder, 'reviews.lock'), 'two');
  expect(readdirSync(folder)).toEqual(['reviews.lock']);
  expect(readFileSync(join(folder, 'reviews.lock'), 'utf8')).toBe('two');
});

test('where a file cannot take its place, what was there stays, and nothing is left beside it', () => {
  const taken = join(folder, 'reviews.lock');
  mkdirSync(taken);
  writeFileSync(join(taken, 'kept'), '');
  expect(() => writeWhole(taken, 'two')).toThrow(`${taken} cannot be written: `);
  expect(readdirSync(folder)).toEqual(['reviews.lock']);
  expect(readdirSync(taken)).toEqual(['kept']);
});
