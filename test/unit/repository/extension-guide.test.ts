import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishDossier } from '#exports/own-export.ts';
import { SLOT_NAMES } from '#schemas/site/slots.ts';
import { makeDossier } from '../../support/entries.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const read = (file: string) => readFileSync(join(REPOSITORY_ROOT, file), 'utf8');
const guide = read('docs/extend.md');

/** The first cells of the rows of a table whose head begins with a word. */
const listRows = (head: string) => {
  const [, table = ''] = new RegExp(`^\\| ${head} [^]*?\\n\\| ---.*\\n((?:\\|.*\\n)+)`, 'm').exec(guide) ?? [];
  return [...table.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
};

test('the guide lists every slot', () => {
  expect(listRows('slot')).toEqual(SLOT_NAMES);
});

test('the guide lists everything that an export gets', () => {
  expect(listRows('of the content')).toEqual(Object.keys(publishDossier(makeDossier())));
});

test('the guide lists every token of the style sheets', () => {
  const [, theme = ''] = /@theme static \{([^}]*)\}/.exec(read('src/styles/theme.css')) ?? [];
  expect(listRows('token')).toEqual([...theme.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name));
});
