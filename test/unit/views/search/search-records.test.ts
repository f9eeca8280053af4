import { describe, expect, test } from 'vitest';
import { buildSearchRecords } from '#views/search/search-records.ts';
import { makeDossier } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const recordsOf = (changes: Parameters<typeof makeDossier>[0] = {}) => buildSearchRecords(makeDossier(changes));
const at = (path: string, changes: Parameters<typeof makeDossier>[0] = {}) => {
  const found = recordsOf(changes).find((record) => record.path === path);
  if (!found) throw new Error(`no record leads to ${path}`);
  return found;
};

test('everything that readers can search for is a record, with its kind and its path', () => {
  expect(recordsOf().map(({ kind, title, path }) => `${kind}: ${title} ${path}`)).toMatchInlineSnapshot(`
    [
      "the answer in brief: Will the ferry stay? /",
      "question: What was decided? /briefings/what-was-decided/",
      "term: Subsidy /glossary/subsidy/",
      "profile: Ada Quill /actors/ada-quill/",
      "place: Holm /places/holm/",
      "event: The council votes to keep the ferry /chronology/council-vote/",
      "part of the article: Headline /article/#headline",
      "part of the article: Part 1 /article/#p1",
      "part of the article: Part 2 /article/#p2",
      "source: How the ferry is paid for /references/gazette-2020/",
      "about this site: About this explainer /about/",
    ]
  `);
});

describe('a record', () => {
  test('has a part for each statement, with its path and origin', () => {
    expect(
      at('/glossary/subsidy/', { 'glossary/subsidy.yaml': 'term: subsidy\ninArticle: [{ text: It is paid., cites: [p1] }]' }).parts,
    ).toEqual([
      expect.objectContaining({ path: `/glossary/subsidy/#${anchorOf('A term.')}` }),
      { text: 'It is paid.', path: `/glossary/subsidy/#${anchorOf('It is paid.')}`, origin: 'article' },
    ]);
  });

  test('has the names of all entries about the same thing', () => {
    const changes = {
      'glossary/holm.yaml': 'term: Holm\nsameAs: places/holm\naltLabels: [the ferry island]',
      'places/holm.yaml': 'name: Holm\noriginalNames: [{ text: Хольм, language: ru }]',
    };
    expect(at('/places/holm/', changes).names).toEqual(['the ferry island', 'Holme', 'Хольм']);
    expect(at('/glossary/holm/', changes).names).toEqual(at('/places/holm/', changes).names);
  });

  test('of an event has its date, which says whether it happened, and its origin unless that is the article', () => {
    expect(at('/chronology/council-vote/').note).toBe('4 March 2020');
    const later = { 'chronology/sale.yaml': 'title: It is sold\ncites: [gazette-2020]\norigin: later\nstatus: happened' };
    expect(at('/chronology/sale/', later).note).toMatch(/^4 March 2020 · since then$/);
    const planned = { 'chronology/council-vote.yaml': 'status: planned' };
    expect(at('/chronology/council-vote/', planned).note).toBe('Planned for 4 March 2020');
  });

  test('of an event has its title as its text only if it has no other', () => {
    expect(at('/chronology/council-vote/').parts.map(({ text }) => text)).toEqual(['The council votes to keep the ferry']);
    const more = { 'chronology/council-vote.yaml': 'title: The council votes\ndetails: [{ text: It was close., cites: [p1] }]' };
    expect(at('/chronology/council-vote/', more).parts.map(({ text }) => text)).toEqual(['It was close.']);
  });

  test('of a reference is an outside work, whose title is not a name on this site', () => {
    const works = recordsOf().filter(({ isWork }) => isWork);
    expect(works.map(({ path, note }) => [path, note])).toEqual([['/references/gazette-2020/', 'The Holm Gazette, 5 March 2020']]);
  });

  test('of a passage has its digest and its quotations', () => {
    expect(at('/article/#p2').parts.map(({ text }) => text)).toEqual([
      'The ferry is “a lifeline”, in the words of Mayor Ada Quill.',
      '“a lifeline”',
    ]);
  });
});

test('no two records have the same path, and none is empty', () => {
  const paths = recordsOf().map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(recordsOf().filter(({ parts }) => parts.every(({ text }) => text === ''))).toEqual([]);
});
