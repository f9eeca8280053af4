import { expect, test } from 'vitest';
import { beginPage } from '#views/page/annotate.ts';
import { listPositionRows, markPositionRows } from '#views/positions/position-rows.ts';
import { buildPositions } from '#views/positions/positions.ts';
import { makeDossier } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const dossier = makeDossier(
  { 'actors/ada-quill.yaml': 'name: Ada Quill\nstatements: [{ text: She is for it., cites: [p1], topic: the-vote }]' },
  { base: '/a/' },
);
const [topic] = buildPositions(dossier).topics;

test('on the page of positions a statement is marked up, with a link to it on the page of its actor', () => {
  expect(topic && markPositionRows(dossier, topic, beginPage(dossier))).toMatchObject([
    {
      actor: { name: 'Ada Quill', href: '/a/actors/ada-quill/' },
      anchor: 'the-vote--ada-quill',
      statements: [
        {
          html: expect.stringContaining('class="cite"') as string,
          sources: [],
          ownPlace: `/a/actors/ada-quill/#${anchorOf('She is for it.')}`,
        },
      ],
    },
  ]);
});

test('in a briefing the sources of a statement are named after it', () => {
  expect(topic && listPositionRows(dossier, topic)).toMatchObject([
    {
      anchor: undefined,
      statements: [{ html: 'She is for it.', sources: [{ name: 'part 1 of the article', href: '/a/article/#p1' }], ownPlace: undefined }],
    },
  ]);
});
