import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DOCS_FOLDER, makeCheckDocs } from '../../../tools/check-docs.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const folder = join(REPOSITORY_ROOT, DOCS_FOLDER);
const pages = makeCheckDocs();

/** Pages that are not generated. */
const BY_HAND = ['limits.md'];

test('every rule has a page, and every page has a rule', () => {
  const files = readdirSync(folder).filter((file) => !BY_HAND.includes(file));
  expect(files.sort()).toEqual([...pages.keys()].sort());
});

test.each([...pages])('%s is up to date (npm run docs:checks writes it)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});
