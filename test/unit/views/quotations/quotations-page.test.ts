import { expect, test } from 'vitest';
import { buildQuotationsPage } from '#views/quotations/quotations-page.ts';
import { makeDossier } from '../../../support/entries.ts';
import { quotationAnchorOf } from '../../../support/anchors.ts';

const PASSAGES = `passages:
  - id: p1
    digest: The mayor spoke.
    quotations:
      - text: a lifeline
        speaker: ada-quill
        otherWordings: [{ text: a life line, cites: [gazette-2020] }]
      - { text: our road, speaker: null, attribution: a fisherman }
  - { id: p2, digest: She spoke again., quotations: [{ text: at last, speaker: ada-quill }] }`;

const CHANGES = {
  'articles/ferry-vote.yaml': PASSAGES,
  'references/after.yaml':
    'issued: 2020-03-05\nquotations: [{ text: well done, speaker: ada-quill }, { text: hear hear, speaker: ada-quill }]',
  'references/before.yaml': 'issued: 2020-02\nquotations: [{ text: we shall see, speaker: null, attribution: an islander }]',
};

const page = buildQuotationsPage(makeDossier(CHANGES, { base: '/a/' }));

test('a quotation of the article has links to its speaker, its passage and the sources of other wordings', () => {
  const [first, second] = page.inArticle;
  expect(first).toMatchObject({
    speaker: { name: 'Ada Quill', href: '/a/actors/ada-quill/' },
    passage: { name: 'part 1', href: '/a/article/#p1' },
    otherWordings: [
      {
        href: expect.stringMatching(/#:~:text=a%20life%20line$/) as string,
        sources: [{ name: 'The Holm Gazette', href: '/a/references/gazette-2020/' }],
      },
    ],
  });
  expect([second?.speaker, second?.attribution]).toEqual([undefined, 'a fisherman']);
});

test('a quotation of a reference has its speaker, or the attribution in the reference', () => {
  expect(
    page.background.flatMap(({ quotations }) => quotations).map(({ speaker, attribution, issued }) => [speaker, attribution, issued]),
  ).toEqual([[undefined, 'An islander', '2020-02']]);
  expect(page.later.flatMap(({ quotations }) => quotations).map(({ speaker, attribution }) => [speaker?.name, attribution])).toEqual([
    ['Ada Quill', undefined],
    ['Ada Quill', undefined],
  ]);
});

test('a quotation of a reference is a link to its words on the page', () => {
  expect(page.later.flatMap(({ quotations }) => quotations).map(({ href }) => href?.split('#')[1])).toEqual([
    ':~:text=well%20done',
    ':~:text=hear%20hear',
  ]);
});

test('quotations of references stand together by speaker, and those without one come last', () => {
  const { background } = buildQuotationsPage(
    makeDossier({
      ...CHANGES,
      'references/before.yaml':
        'issued: 2020-02\nquotations: [{ text: we shall see, speaker: null, attribution: an islander }, { text: a pier, speaker: ada-quill }, { text: who knows, speaker: null, attribution: a child }, { text: a boat, speaker: ada-quill }]',
    }),
  );
  expect(background.map(({ name, quotations }) => [name, ...quotations.map(({ text }) => text)])).toEqual([
    ['Ada Quill', 'a pier', 'a boat'],
    [undefined, 'we shall see', 'who knows'],
  ]);
});

test('a speaker has one link for each passage and each reference', () => {
  expect(page.speakers.map(({ name, inArticle, elsewhere }) => [name, ...[...inArticle, ...elsewhere].map((link) => link.href)])).toEqual([
    [
      'Ada Quill',
      `#${quotationAnchorOf('p1', 'a lifeline')}`,
      `#${quotationAnchorOf('p2', 'at last')}`,
      `#${quotationAnchorOf('after', 'well done')}`,
    ],
  ]);
});

test('the summary counts quotations, and those with another wording', () => {
  expect(page.summary).toBe(
    'The article has 3 quotations. Other sources published a different wording of 1 of them; the words that differ are marked in both.',
  );
  expect(buildQuotationsPage(makeDossier()).summary).toBe('The article has 1 quotation.');
});
