import { expect, test } from 'vitest';
import { markMembers } from '#views/entries/members.ts';
import { beginPage } from '#views/page/annotate.ts';
import { makeDossier } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const dossier = makeDossier({
  'actors/skerry.yaml': 'name: Skerry\nkind: state',
  'actors/ness.yaml': 'name: Ness\nkind: state',
  'glossary/group.yaml': `term: group
participants:
  - { actor: skerry, text: Skerry is one of two states., cites: [gazette-2020] }
  - { actor: ada-quill, text: Ada Quill leads it., cites: [p2], as: chair }
  - { actor: ness, text: Ness is one of two states., cites: [p1] }`,
});
const group = dossier.glossary.find(({ id }) => id === 'group')!;
const lines = markMembers(dossier, group, beginPage(dossier));
const textOf = (html: string) => html.replace(/<small.*?<\/small>|<[^>]+>/g, '').trim();

test('members of whom the same is said stand in one line, each with its own sources', () => {
  expect(lines.map(({ html }) => textOf(html))).toEqual(['Skerry1 and Ness2: each is one of two states.', 'Ada Quill leads it.3']);
});

test('each statement keeps its fragment, and its names are linked', () => {
  expect(lines[0]?.html).toContain(`id="${anchorOf('Skerry is one of two states.')}"`);
  expect(lines[0]?.html).toContain(`id="${anchorOf('Ness is one of two states.')}"`);
  expect(lines[0]?.html.match(/href="\/actors\/(?:skerry|ness)\/"/g)).toHaveLength(2);
});

test('a line of one statement keeps it, for its date', () => {
  expect(lines.map(({ statement }) => statement?.text)).toEqual([undefined, 'Ada Quill leads it.']);
});
