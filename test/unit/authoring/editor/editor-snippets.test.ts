import { expect, test } from 'vitest';
import { makeEditorSnippets } from '#authoring/editor/editor-snippets.ts';
import { findMessages, makeDossier } from '../../../support/entries.ts';

const snippets = makeEditorSnippets(makeDossier());

test('each passage and reference is offered as a citation, with its digest', () => {
  expect(snippets).toMatchInlineSnapshot(`
    {
      "gazette-2020: The Holm Gazette": {
        "body": "[^gazette-2020]",
        "description": "A subsidy, public money, keeps the ferry going. The paper printed the report of the vote on its front page.",
        "prefix": "[^gazette-2020]",
        "scope": "mdx",
      },
      "headline: headline of the article": {
        "body": "[^headline]",
        "description": "The island of Holm, the headline says, keeps its ferry.",
        "prefix": "[^headline]",
        "scope": "mdx",
      },
      "p1: part 1 of the article": {
        "body": "[^p1]",
        "description": "The council of Holm voted on Wednesday to keep the ferry.",
        "prefix": "[^p1]",
        "scope": "mdx",
      },
      "p2: part 2 of the article": {
        "body": "[^p2]",
        "description": "The ferry is “a lifeline”, in the words of Mayor Ada Quill.",
        "prefix": "[^p2]",
        "scope": "mdx",
      },
    }
  `);
});

test('the checks accept the citation that a snippet inserts', () => {
  const prose = Object.values(snippets).map(({ body }) => `Holm keeps its ferry.${body}`);
  expect(findMessages({ 'briefings/ferry.mdx': prose.join(' ') })).toEqual([]);
});

test('a long digest is cut to the length that an editor shows', () => {
  const long = makeEditorSnippets(makeDossier({ 'references/gazette-2020.yaml': `digest: ${'public money '.repeat(60)}` }));
  expect(long['gazette-2020: Some Publisher']?.description).toMatch(/^public money .{200,} …$/);
});
