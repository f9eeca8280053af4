import { describe, expect, test } from 'vitest';
import { beginPage } from '#views/page/annotate.ts';
import { buildBriefingPage } from '#views/page/briefing.ts';
import { listPageTerms } from '#views/page/page-terms.ts';
import { parseInline } from '#dossier/prose/prose.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';

const WORLD: Changes = {
  'actors/ada-quill.yaml': `name: Ada Quill
sortName: Quill, Ada
kind: person
originalNames: [{ text: Áda Kvill, language: 'no' }]
role: { text: Mayor of *Holm*., cites: [p2] }`,
  'glossary/ferry.yaml': 'term: ferry\ndefinition: { text: A boat to Holm., cites: [gazette-2020] }',
  'places/vik.yaml': 'name: Vik\nkind: city\ninArticle: []\nbackground: []\ncautions: [{ text: Not the one you know., cites: [p1] }]',
  'briefings/x.mdx': `---
order: 7
unlinked: [subsidy]
standfirst: { text: The ferry stays., cites: [p1] }
---

Holm has a subsidy and a ferry.[^p1] Not so Vik.[^p1]

| Who | What |
| --- | --- |
| Ada Quill.[^p2] | Holm.[^p1] |
`,
};
const dossier = makeDossier(WORLD);

describe('a page lists the entries whose names it links', () => {
  test('each once, in order, without its own', () => {
    const page = beginPage(dossier, { self: 'places/vik' });
    expect(page.mentions()).toEqual([]);
    for (const text of ['Holm, Vik, Holm', 'the ferry “Ada Quill”', 'Ada Quill and the ferry'])
      page.annotate({ anchor: text.length.toString(), content: parseInline(text) });
    expect(page.mentions()).toEqual(['places/holm', 'glossary/ferry', 'actors/ada-quill']);
  });

  test('for a briefing from the standfirst to the last table', () => {
    expect(buildBriefingPage(dossier, 'x').mentions).toEqual(['glossary/ferry', 'places/holm', 'places/vik', 'actors/ada-quill']);
  });
});

describe('the terms on a page', () => {
  const terms = listPageTerms(dossier, ['places/vik', 'glossary/ferry', 'actors/ada-quill', 'places/holm']);

  test('are in alphabetical order', () => {
    expect(terms.map(({ name }) => name)).toEqual(['ferry', 'Holm', 'Ada Quill', 'Vik']);
  });

  test('have a kind and an explanation, which is labelled if it is not from the article', () => {
    expect(terms.map(({ kind, explanation }) => [kind, explanation?.text, explanation?.origin])).toEqual([
      ['term', 'A boat to Holm.', 'background'],
      ['area', 'The island keeps its ferry.', undefined],
      ['person', 'Mayor of Holm.', undefined],
      ['city', undefined, undefined],
    ]);
  });

  test('link to the page of the entry, and have its name in its own script', () => {
    expect(terms.map(({ href, fragment }) => `${href} ${fragment}`)).toEqual([
      '/glossary/ferry/ term-glossary-ferry',
      '/places/holm/ term-places-holm',
      '/actors/ada-quill/ term-actors-ada-quill',
      '/places/vik/ term-places-vik',
    ]);
    expect(terms[2]?.originalNames).toEqual([{ text: 'Áda Kvill', language: 'no' }]);
  });
});
