import { expect, test } from 'vitest';
import { makeDossier } from '../../support/entries.ts';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';

test('the sources are the headline, the passages in their order, then the references', () => {
  const { sources } = makeDossier({ 'references/a.yaml': 'publisher: A Press\nvia: B News' });
  expect([...sources.values()].map(({ id, kind, label, digest }) => `${id} ${kind}: ${label}: ${digest}`)).toMatchInlineSnapshot(`
    [
      "headline passage: headline of the article: The island of Holm, the headline says, keeps its ferry.",
      "p1 passage: part 1 of the article: The council of Holm voted on Wednesday to keep the ferry.",
      "p2 passage: part 2 of the article: The ferry is “a lifeline”, in the words of Mayor Ada Quill.",
      "a reference: A Press, via B News: What the page says.",
      "gazette-2020 reference: The Holm Gazette: A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.",
    ]
  `);
});

test('who carries a page is named in the language of the site', () => {
  const { sources } = makeDossier({ 'references/a.yaml': 'publisher: Ґанок\nvia: Вісті' }, { language: 'uk' });
  expect(sources.get('a')?.label).toBe('Ґанок, через Вісті');
});

test('of two passages with the same id, the first is the source', () => {
  const article = SAMPLE_PROJECT['articles/ferry-vote.yaml']?.replace('id: p2', 'id: p1') ?? '';
  const { sources } = makeDossier({ 'articles/ferry-vote.yaml': article });
  expect(sources.get('p1')?.digest).toBe('The council of Holm voted on Wednesday to keep the ferry.');
  expect(sources.has('p2')).toBe(false);
});

test('a reference does not take the place of a passage', () => {
  const { sources } = makeDossier({ 'references/p1.yaml': '' });
  expect(sources.get('p1')?.kind).toBe('passage');
});
