import { expect, test } from 'vitest';
import { groupBacklinks, groupBacklinksByKind } from '#views/page/backlinks.ts';
import { buildEntryRow } from '#views/page/entry-rows.ts';
import { linkEntry, linkSameThing, linkSources } from '#views/page/links.ts';
import { makeDossier } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const dossier = makeDossier({ 'glossary/holm.yaml': 'term: Holm\nsameAs: places/holm' }, { base: '/ferry/' });

test('links have the base path, and the names of their targets', () => {
  expect(linkEntry(dossier, 'actors/ada-quill')).toEqual({ name: 'Ada Quill', href: '/ferry/actors/ada-quill/' });
  expect(linkSources(dossier, ['headline', 'p1', 'gazette-2020'])).toEqual([
    { name: 'headline of the article', href: '/ferry/article/#headline' },
    { name: 'part 1 of the article', href: '/ferry/article/#p1' },
    { name: 'The Holm Gazette', href: '/ferry/references/gazette-2020/' },
  ]);
});

test('an entry links to the others about the same thing, each named with its kind', () => {
  expect(linkSameThing(dossier, 'glossary/holm')).toEqual([{ name: 'Holm under places', href: '/ferry/places/holm/' }]);
  expect(linkSameThing(dossier, 'places/holm')).toEqual([{ name: 'Holm in the glossary', href: '/ferry/glossary/holm/' }]);
  expect(linkSameThing(dossier, 'actors/ada-quill')).toEqual([]);
});

test('an entry is listed with its first statement', () => {
  expect(buildEntryRow(dossier, 'actors/ada-quill')).toEqual({
    name: 'Ada Quill',
    href: '/ferry/actors/ada-quill/',
    text: 'Mayor of Holm.',
    isLater: false,
  });
});

test('statements are grouped by entry', () => {
  expect(groupBacklinks(dossier, dossier.citing('p2'))).toEqual([
    {
      title: 'What was decided?',
      href: `/ferry/briefings/what-was-decided/#${anchorOf('Mayor Ada Quill called the ferry “a lifeline”.')}`,
      count: 1,
      isLater: false,
      statements: [
        {
          text: 'Mayor Ada Quill called the ferry “a lifeline”.',
          href: `/ferry/briefings/what-was-decided/#${anchorOf('Mayor Ada Quill called the ferry “a lifeline”.')}`,
          isLater: false,
        },
      ],
    },
    {
      title: 'Ada Quill',
      href: `/ferry/actors/ada-quill/#${anchorOf('Mayor of Holm.')}`,
      count: 2,
      isLater: false,
      statements: [
        { text: 'Mayor of Holm.', href: `/ferry/actors/ada-quill/#${anchorOf('Mayor of Holm.')}`, isLater: false },
        {
          text: 'She called the ferry “a lifeline”.',
          href: `/ferry/actors/ada-quill/#${anchorOf('She called the ferry “a lifeline”.')}`,
          isLater: false,
        },
      ],
    },
  ]);
});

test('of very many statements only the first of each entry is linked', () => {
  const statements = dossier.citing('p2');
  const many = Array.from({ length: 200 }, () => statements).flat();
  expect(groupBacklinks(dossier, many).map(({ title, href, count, statements: shown }) => [title, href, count, shown])).toEqual([
    ['What was decided?', `/ferry/briefings/what-was-decided/#${anchorOf('Mayor Ada Quill called the ferry “a lifeline”.')}`, 200, []],
    ['Ada Quill', `/ferry/actors/ada-quill/#${anchorOf('Mayor of Holm.')}`, 400, []],
  ]);
  const kinds = groupBacklinksByKind(dossier, many);
  expect(kinds.map(({ count, groups }) => [count, groups.flatMap((group) => group.statements)])).toEqual([
    [200, []],
    [400, []],
  ]);
});

test('an entry and a statement that tell only what came later say so', () => {
  const later = makeDossier({ 'chronology/dam.yaml': 'origin: later\ncites: [gazette-2020]' });
  expect(buildEntryRow(later, 'chronology/dam').isLater).toBe(true);
  expect(buildEntryRow(later, 'places/holm').isLater).toBe(false);
  const groups = groupBacklinks(later, later.statementsOf('chronology/dam'));
  expect(groups.flatMap(({ statements }) => statements.map(({ isLater }) => isLater))).toEqual([true]);
});
