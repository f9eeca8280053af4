import { expect, test } from 'vitest';
import { findCoverage } from '#authoring/coverage/coverage.ts';
import { reportCoverage } from '#authoring/coverage/report-coverage.ts';
import { buildDossier } from '#dossier/dossier.ts';
import { parseEntries } from '#dossier/parse/parse-entries.ts';
import type { ProofLock } from '#dossier/proofs/proof-lock.ts';
import { listOpenReviews } from '#dossier/reviews/judge-reviews.ts';
import { EMPTY_LOCK } from '#dossier/reviews/review-lock.ts';
import { contentFiles, fillIn, makeSite, type Changes } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const coverageOf = (changes: Changes) => {
  const { entries } = parseEntries(contentFiles(fillIn(changes)));
  return { entries, dossier: buildDossier(entries, makeSite()) };
};

const find = (changes: Changes) => {
  const { dossier, entries } = coverageOf(changes);
  return findCoverage(dossier, entries);
};

const PASSAGES = `passages:
  - { id: p1, digest: The council voted., dates: [{ of: the vote, date: { edtf: 2020-03-04, basis: resolved, words: on Wednesday } }] }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }, { text: no more, speaker: null }] }
  - { id: p3, digest: The pier is old. }
  - { id: p4, digest: A caption., waived: It reports nothing. }`;

test('unused passages and quotations are listed', () => {
  expect(find({ 'articles/ferry-vote.yaml': PASSAGES })).toMatchObject({
    unusedPassages: [{ id: 'p3', digest: 'The pier is old.' }],
    unshownQuotations: [{ source: 'p2', text: 'no more', speaker: null }],
  });
});

test('an actor with only a role has no profile', () => {
  expect(find({ 'actors/ben-oake.yaml': 'name: Ben Oake', 'briefings/x.mdx': 'Ben Oake spoke.[^p1]' }).bareActors).toEqual([
    { id: 'ben-oake', name: 'Ben Oake', mentions: 1 },
  ]);
});

test('names and acronyms without an entry are listed with the entries that use them', () => {
  const { unknownNames, undefinedTerms } = find({
    'briefings/x.mdx': 'The Holm Ferry Company and the HFC met Ada Quill at Eastpier.[^p1]',
    'briefings/y.mdx': 'The boat lay at Eastpier, and at Westpier.[^p1]',
    'glossary/old-pier.yaml': 'term: Old Pier',
  });
  expect(unknownNames).toEqual([
    { name: 'Eastpier', entries: ['briefings/x', 'briefings/y'] },
    { name: 'Holm Ferry Company', entries: ['briefings/x'] },
  ]);
  expect(undefinedTerms).toEqual([{ term: 'HFC', entries: ['briefings/x'] }]);
});

test('texts with open reviews are listed with their sources; without a record of reviews, the list is null', () => {
  const { dossier, entries } = coverageOf({});
  expect(findCoverage(dossier, entries).dueTexts).toBeNull();
  const open = listOpenReviews(dossier, EMPTY_LOCK).filter(({ item }) => item.entry === 'explainers/ferry-vote');
  expect(findCoverage(dossier, entries, open.slice(0, 1)).dueTexts).toEqual([
    {
      key: `explainers/ferry-vote#${anchorOf('Yes, the council voted to keep it.')}`,
      entry: 'explainers/ferry-vote',
      kind: 'statement',
      text: 'Yes, the council voted to keep it.',
      sources: ['p1'],
    },
  ]);
});

test('records that were never proven are listed by their ids; without a record of proofs, the list is null', () => {
  const { dossier, entries } = coverageOf({ 'references/gazette-2020.yaml': 'issued: 2020-03-03' });
  expect(findCoverage(dossier, entries).unprovenRecords).toBeNull();
  const proofs: ProofLock = {
    proofs: new Map([['p1', [{ record: 'of an older text', text: '', length: 1, opened: '2020-04-01' }]]]),
    exceptions: new Map(),
  };
  const coverage = findCoverage(dossier, entries, null, proofs);
  expect(coverage.unprovenRecords).toEqual(['headline', 'p2', 'gazette-2020']);
  expect(reportCoverage(coverage)).toMatchInlineSnapshot(`
    "Records never compared with their sources (3)
      Save the text of the source as sources/<id>.txt, and run npm run prove.
      - headline, p2, gazette-2020"
  `);
});

test('pages that support text as of the article are listed if they are later, with the reason, or undated', () => {
  const coverage = find({
    'references/radio.yaml': 'title: The pier',
    'briefings/x.mdx': 'A subsidy keeps the ferry going.[^gazette-2020] So says the radio.[^radio]',
  });
  expect(coverage).toMatchObject({
    laterReferences: [{ id: 'gazette-2020', issued: '2020-03-05', standing: 'The ferry had its subsidy before the vote.', citations: 2 }],
    undatedReferences: ['radio'],
  });
  expect(reportCoverage(coverage)).toMatchInlineSnapshot(`
    "Later pages behind text as of the article (1)
      Cite a page of that time instead, if you find one.
      - gazette-2020 (issued 2020-03-05, cited 2 times): The ferry had its subsidy before the vote.

    Undated pages behind text as of the article (1)
      They may be later. Add the day of issue, if the page shows one.
      - radio"
  `);
});

test('the printed report has a heading, an instruction and the lines of each list', () => {
  const { dossier, entries } = coverageOf({ 'articles/ferry-vote.yaml': PASSAGES, 'references/gazette-2020.yaml': 'issued: 2020-03-03' });
  expect(reportCoverage(findCoverage(dossier, entries))).toMatchInlineSnapshot(`
    "Unused passages (1)
      Cite them in a briefing or another entry, or say in their field “waived” why nothing cites them.
      - p3: The pier is old.

    Unused quotations (1)
      No statement quotes them: they appear only with their source.
      - p2: “no more” (no speaker named)"
  `);
});

test('the report says so if nothing is left', () => {
  expect(reportCoverage(find({ 'references/gazette-2020.yaml': 'issued: 2020-03-03' }))).toMatchInlineSnapshot(
    `"Nothing is left to write: every passage, actor, term and quotation is used."`,
  );
});
