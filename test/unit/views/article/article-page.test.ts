import { expect, test } from 'vitest';
import { buildArticlePage, listPassageUses } from '#views/article/article-page.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({
  'articles/ferry-vote.yaml': `passages:
  - { id: p1, digest: The council voted., cautions: [{ text: It was no law., cites: [gazette-2020] }] }
  - id: p2
    digest: The mayor spoke.
    quotations:
      - { text: a lifeline, speaker: ada-quill, otherWordings: [{ text: our lifeline, cites: [gazette-2020] }] }
      - { text: never, speaker: null, attribution: a councillor }
  - { id: p3, digest: An advertisement., waived: It reports nothing. }`,
});
const { passages, sources } = buildArticlePage(dossier);
const GAZETTE = dossier.references.find(({ id }) => id === 'gazette-2020')!.data.url;

test('the article begins with the headline, followed by its passages', () => {
  expect(passages.map(({ id, number, digest, waived }) => [id, number, digest, waived])).toEqual([
    ['headline', undefined, 'Holm keeps its ferry.', undefined],
    ['p1', '1', 'The council voted.', undefined],
    ['p2', '2', 'The mayor spoke.', undefined],
    ['p3', '3', 'An advertisement.', 'It reports nothing.'],
  ]);
});

test('a passage has its quotations with speakers and other wordings', () => {
  expect(passages[2]?.quotations).toEqual([
    {
      text: 'a lifeline',
      speaker: { name: 'Ada Quill', href: '/actors/ada-quill/' },
      attribution: undefined,
      note: undefined,
      otherWordings: [
        {
          text: 'our lifeline',
          href: `${GAZETTE}#:~:text=our%20lifeline`,
          sources: [{ name: 'The Holm Gazette', href: '/references/gazette-2020/' }],
        },
      ],
    },
    { text: 'never', speaker: undefined, attribution: 'a councillor', note: undefined, otherWordings: [] },
  ]);
});

test('a passage has its own cautions, and links to the statements of other entries that cite it', () => {
  expect(passages.map(({ cautions }) => cautions.map(({ statement }) => statement.text))).toEqual([[], ['It was no law.'], [], []]);
  expect(sources.map(({ source }) => source.id)).toEqual(['gazette-2020']);
  expect(passages.map(({ count }) => count)).toEqual([2, 4, 3, 0]);
  expect(listPassageUses(dossier).map(({ id, count, citedBy }) => [id, count, citedBy.length])).toEqual([
    ['headline', 2, 2],
    ['p1', 4, 3],
    ['p2', 3, 2],
  ]);
});
