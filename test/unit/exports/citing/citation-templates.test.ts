import { expect, test } from 'vitest';
import { buildCitationTemplates, citeSiteInWords, cslItemOfSite } from '#exports/citing/citation-templates.ts';
import { lastChangeOfPage, listPageChanges } from '#exports/citing/page-changes.ts';
import { fillCitations, findIssued } from '#lib/text/fill-citations.ts';
import { makeDossier } from '../../../support/entries.ts';

const named = { editor: 'Islands & Ferries desk', publisher: { name: 'The Holm_Gazette' }, title: 'The *ferry* stays' };
const dossier = makeDossier(
  {
    'briefings/what-was-decided.mdx': '---\npublished: 2020-04-02\nupdated: 2020-04-09\n---\n\nProse.[^p1]\n',
    'places/holm.yaml': 'corrections: [{ date: 2020-04-05, was: a town, now: an island, why: It is an island. }]',
  },
  named,
);
const revision = { id: '0a1b2c3', day: '2020-06-30' };
const cited = {
  title: 'What was decided?',
  address: 'https://ferry.example.org/briefings/what-was-decided/',
  id: 'briefings/what-was-decided',
};
const templates = buildCitationTemplates(dossier, revision);
const cite = (address: string) => fillCitations(templates, { ...cited, address }, findIssued(templates, address));

test('a citation names who answers for the text, the site, the day of its last change, the version and the address', () => {
  expect(cite(cited.address)).toMatchInlineSnapshot(`
    {
      "bibtex": "@misc{briefings/what-was-decided,
      author = {{Islands \\& Ferries desk}},
      title = {{What was decided?}},
      howpublished = {The *ferry* stays},
      publisher = {The Holm\\_Gazette},
      year = {2020},
      month = apr,
      day = {9},
      url = {https://ferry.example.org/briefings/what-was-decided/},
      version = {0a1b2c3},
      language = {en-GB},
    }",
      "csl": "[
      {
        "id": "briefings/what-was-decided",
        "type": "webpage",
        "title": "What was decided?",
        "author": [
          {
            "literal": "Islands & Ferries desk"
          }
        ],
        "container-title": "The *ferry* stays",
        "publisher": "The Holm_Gazette",
        "issued": {"date-parts":[[2020,4,9]]},
        "version": "0a1b2c3",
        "URL": "https://ferry.example.org/briefings/what-was-decided/",
        "language": "en-GB"
      }
    ]",
      "markdown": "Islands \\& Ferries desk. [What was decided?](<https://ferry.example.org/briefings/what-was-decided/>) The \\*ferry\\* stays, The Holm\\_Gazette, 9 April 2020. Version 0a1b2c3 of 30 June 2020.",
      "text": "Islands & Ferries desk. What was decided? The *ferry* stays, The Holm_Gazette, 9 April 2020. Version 0a1b2c3 of 30 June 2020. https://ferry.example.org/briefings/what-was-decided/",
    }
  `);
});

test.each([
  ['a statement on a page has the day of the page', '/briefings/what-was-decided/#sabcdef', '9 April 2020'],
  ['the page of an entry has its day', '/places/holm/', '5 April 2020'],
  ['a list has the day of its newest entry', '/briefings/', '9 April 2020'],
  ['a page without a day on record has that of the site', '/actors/ada-quill/', '9 April 2020'],
])('%s', (_what, path, day) => {
  const { text, csl, bibtex } = cite(`https://ferry.example.org${path}`);
  expect(text).toContain(`, ${day}. Version 0a1b2c3 of 30 June 2020.`);
  expect(JSON.parse(csl)).toMatchObject([{ issued: { 'date-parts': [[2020, 4, Number.parseInt(day, 10)]] } }]);
  expect(bibtex).toContain(`year = {2020},\n  month = apr,\n  day = {${Number.parseInt(day, 10)}},\n  url`);
});

test('the day of a part of the article is that of its own correction', () => {
  const corrected = makeDossier({
    'articles/ferry-vote.yaml': `corrections:
  - { date: 2020-05-01, was: nobody's words, now: words that no part has, why: A mistake. }`,
  });
  expect(listPageChanges(corrected).days.get('/article/p2/')).toBeUndefined();
  const digest = corrected.article.data.passages.find(({ id }) => id === 'p2')?.digest ?? '';
  const own = makeDossier({
    'articles/ferry-vote.yaml': `corrections:
  - { date: 2020-05-01, was: some other words, now: ${JSON.stringify(digest)}, why: A mistake. }`,
  });
  expect(lastChangeOfPage(own, '/article/p2/')).toBe('2020-05-01');
  expect(own.article.data.passages.filter(({ id }) => listPageChanges(own).days.has(`/article/${id}/`))).toHaveLength(1);
});

test('the first page has the day of its own correction, and no other address gets it', () => {
  const corrected = makeDossier({
    'explainers/ferry-vote.yaml': `question: Does the ferry stay?
answer: { text: The ferry stays., cites: [p1] }
inBrief: [{ text: The ferry stays., cites: [p1] }]
corrections: [{ date: 2020-05-01, was: The ferry goes., now: The ferry stays., why: A mistake. }]`,
  });
  const { days } = listPageChanges(corrected);
  expect([...days].filter(([, day]) => day === '2020-05-01')).toEqual([['/', '2020-05-01']]);
});

test('a German day has no marks of Markdown before its full stop', () => {
  const german = buildCitationTemplates({ ...dossier, site: { ...dossier.site, language: 'de' } }, revision);
  expect(fillCitations(german, cited, findIssued(german, cited.address)).markdown).toContain(', 9. April 2020.');
});

test('a new version changes no day', () => {
  const later = buildCitationTemplates(dossier, { id: 'fffffff', day: '2021-01-01' });
  expect({ ...later.days }).toEqual({ ...templates.days });
  expect(fillCitations(later, cited, findIssued(later, cited.address)).csl).not.toContain('2021');
});

test('what is not known is left out', () => {
  const bare = buildCitationTemplates({ ...makeDossier(), briefings: [], entries: [] }, undefined);
  const texts = fillCitations(bare, cited, findIssued(bare, cited.address));
  expect(texts.text).toBe('What was decided? The ferry stays. https://ferry.example.org/briefings/what-was-decided/');
  for (const text of Object.values(texts)) expect(text).not.toMatch(/undefined|version|issued|year/i);
});

test('the whole site is cited with its title and its tagline', () => {
  expect(cslItemOfSite(dossier, revision)).toMatchObject({
    title: 'The *ferry* stays: An explainer of a council’s vote',
    URL: 'https://ferry.example.org/',
    issued: { 'date-parts': [[2020, 4, 9]] },
    version: '0a1b2c3',
  });
  expect(citeSiteInWords(dossier, 'https://ferry.example.org/', revision)).toBe(
    'Islands & Ferries desk. The *ferry* stays: An explainer of a council’s vote. The *ferry* stays, The Holm_Gazette, 9 April 2020. Version 0a1b2c3 of 30 June 2020. https://ferry.example.org/',
  );
});
