import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_RULES } from '#rules/all-rules.ts';
import { DOCS_FOLDER, makeCheckDocs } from '../../../tools/make-check-docs.ts';
import { NAMED_RULES } from '../../support/named-rules.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const folder = join(REPOSITORY_ROOT, DOCS_FOLDER);
const pages = makeCheckDocs(NAMED_RULES);

/** Pages that are not generated. */
const BY_HAND = ['limits.md'];

test('every rule has a page, and every page has a rule', () => {
  const files = readdirSync(folder).filter((file) => !BY_HAND.includes(file));
  expect(files.sort()).toEqual([...ALL_RULES.map(({ id }) => `${id}.md`), 'README.md', 'findings.schema.json'].sort());
});

test.each([...pages])('%s is up to date (npm run docs:checks writes it)', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')).toBe(text);
});
