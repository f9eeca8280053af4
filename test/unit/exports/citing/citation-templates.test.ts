import { expect, test } from 'vitest';
import { buildCitationTemplates, citeInWords, cslItemOfSite } from '#exports/citing/citation-templates.ts';
import { fillCitations } from '#lib/text/fill-citations.ts';
import { makeDossier } from '../../../support/entries.ts';

const named = { editor: 'Islands & Ferries desk', publisher: { name: 'The Holm_Gazette' }, title: 'The *ferry* stays' };
const dossier = makeDossier({}, named);
const revision = { id: '0a1b2c3', day: '2020-04-02' };
const cited = {
  title: 'What was decided?',
  address: 'https://ferry.example.org/briefings/what-was-decided/',
  id: 'briefings/what-was-decided',
};

test('a citation names who answers for the text, the site, the version and the address', () => {
  expect(fillCitations(buildCitationTemplates(dossier, revision), cited)).toMatchInlineSnapshot(`
    {
      "bibtex": "@misc{briefings/what-was-decided,
      author = {{Islands \\& Ferries desk}},
      title = {{What was decided?}},
      howpublished = {The *ferry* stays},
      publisher = {The Holm\\_Gazette},
      year = {2020},
      month = apr,
      day = {2},
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
        "issued": {
          "date-parts": [
            [
              2020,
              4,
              2
            ]
          ]
        },
        "version": "0a1b2c3",
        "URL": "https://ferry.example.org/briefings/what-was-decided/",
        "language": "en-GB"
      }
    ]",
      "markdown": "Islands \\& Ferries desk. [What was decided?](<https://ferry.example.org/briefings/what-was-decided/>) The \\*ferry\\* stays, The Holm\\_Gazette. Version 0a1b2c3 of 2 April 2020.",
      "text": "Islands & Ferries desk. What was decided? The *ferry* stays, The Holm_Gazette. Version 0a1b2c3 of 2 April 2020. https://ferry.example.org/briefings/what-was-decided/",
    }
  `);
});

test('what is not known is left out', () => {
  const bare = fillCitations(buildCitationTemplates(makeDossier(), undefined), cited);
  expect(bare.text).toBe('What was decided? The ferry stays. https://ferry.example.org/briefings/what-was-decided/');
  for (const text of Object.values(bare)) expect(text).not.toMatch(/undefined|version/i);
});

test('the whole site is cited with its title and its tagline', () => {
  expect(cslItemOfSite(dossier, revision)).toMatchObject({
    title: 'The *ferry* stays: An explainer of a council’s vote',
    URL: 'https://ferry.example.org/',
    version: '0a1b2c3',
  });
  expect(citeInWords(dossier.site, { title: 'The ferry.', address: 'https://ferry.example.org/' }, revision)).toBe(
    'Islands & Ferries desk. The ferry. The *ferry* stays, The Holm_Gazette. Version 0a1b2c3 of 2 April 2020. https://ferry.example.org/',
  );
});
