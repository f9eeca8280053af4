import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#lib/dates/edtf-date.ts';
import { cslDate } from '#exports/citing/csl-date.ts';
import { cslItemOfPage, cslItemOfReference, cslItemsOfSources, toCslJson } from '#exports/citing/csl-json.ts';
import { enGB } from '#locales/en-GB/catalogue/catalogue.ts';
import { makeDossier } from '../../../support/entries.ts';

describe('dates of CSL', () => {
  it.each([
    ['2022-01-26', { 'date-parts': [[2022, 1, 26]] }],
    ['2022-01-26T21:06+02:00', { 'date-parts': [[2022, 1, 26]] }],
    ['2022-01', { 'date-parts': [[2022, 1]] }],
    ['2022-01-XX', { 'date-parts': [[2022, 1]] }],
    ['2021-23', { 'date-parts': [[2021]], season: 3 }],
    ['2022?', { 'date-parts': [[2022]], circa: true }],
    [
      '2022-01-17/2022-01-23~',
      {
        'date-parts': [
          [2022, 1, 17],
          [2022, 1, 23],
        ],
        circa: true,
      },
    ],
  ])('writes %s in numbers', (edtf, date) => {
    expect(cslDate(parseEdtf(edtf), enGB.formatEdtf)).toEqual(date);
  });

  it.each(['201X', '19XX', '2014/..', '2014/', '0000'])('writes %s in words, because CSL has no numbers for it', (edtf) => {
    expect(cslDate(parseEdtf(edtf), enGB.formatEdtf)).toEqual({ literal: enGB.formatEdtf(parseEdtf(edtf)) });
  });
});

describe('items of CSL', () => {
  const dossier = makeDossier(
    {
      'references/wire-2020.yaml': `title: "Ferry: 50% & more"
publisher: Wire
via: The Mainland Post
kind: agency
url: https://post.example.org/ferry?a=1
archived: https://archive.example.org/ferry
issued: 2020-03-04T10:00Z
accessed: 2020-05-01
opened: whole
digest: The ferry stays.
`,
    },
    { editor: 'Island desk', publisher: { name: 'The Holm Gazette' } },
  );
  const wire = dossier.references.find(({ id }) => id === 'wire-2020');

  it('name the publisher as the author of a reference that another one hosts', () => {
    expect(wire && cslItemOfReference(dossier, wire)).toEqual({
      id: 'wire-2020',
      type: 'article-newspaper',
      title: 'Ferry: 50% & more',
      author: [{ literal: 'Wire' }],
      'container-title': 'The Mainland Post',
      issued: { 'date-parts': [[2020, 3, 4]] },
      accessed: { 'date-parts': [[2020, 5, 1]] },
      URL: 'https://post.example.org/ferry?a=1',
      archive_location: 'https://archive.example.org/ferry',
      language: 'en',
    });
  });

  it('have no address for an article without one', () => {
    expect(cslItemsOfSources(dossier)[0]).toEqual({
      id: 'articles/ferry-vote',
      type: 'article-newspaper',
      title: 'Holm keeps its ferry',
      'container-title': 'The Holm Gazette',
      issued: { 'date-parts': [[2020, 3, 4]] },
      language: 'en',
    });
  });

  it('give a page of the site with the day of its last change and the version that was read', () => {
    const page = { id: 'actors/ada-quill', title: 'Ada Quill', path: '/actors/ada-quill/#role' } as const;
    expect(
      cslItemOfPage(dossier, { ...page, issued: { 'date-parts': [[2020, 5, 1]] }, revision: { id: 'abc1234', day: '2020-06-01' } }),
    ).toEqual({
      id: 'actors/ada-quill',
      type: 'webpage',
      title: 'Ada Quill',
      author: [{ literal: 'Island desk' }],
      'container-title': dossier.site.title,
      publisher: 'The Holm Gazette',
      issued: { 'date-parts': [[2020, 5, 1]] },
      version: 'abc1234',
      URL: 'https://ferry.example.org/actors/ada-quill/#role',
      language: 'en-GB',
    });
    expect(cslItemOfPage(makeDossier(), { ...page, issued: undefined, revision: undefined })).not.toHaveProperty('issued');
  });

  it('are one list in a file', () => {
    expect(JSON.parse(toCslJson(cslItemsOfSources(dossier)))).toEqual(cslItemsOfSources(dossier));
  });
});
