import { expect, test } from 'vitest';
import { linkEntry, linkSources } from '#views/page/links.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({}, { base: '/a/b/' });

test('a link to an entry has its title and its address under the base path', () => {
  expect(linkEntry(dossier, 'actors/ada-quill')).toEqual({ name: 'Ada Quill', href: '/a/b/actors/ada-quill/' });
});

test('links to sources have their labels; a source that does not exist is named by its id', () => {
  expect(linkSources(dossier, ['p1', 'gazette-2020', 'nobody-2020'])).toEqual([
    { name: 'passage 1 of the article', href: '/a/b/article/#p1' },
    { name: 'The Holm Gazette', href: '/a/b/references/#gazette-2020' },
    { name: 'nobody-2020', href: '/a/b/references/#nobody-2020' },
  ]);
});
