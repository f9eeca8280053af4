import { expect, test } from 'vitest';
import { listFormerQuotations } from '#dossier/former-quotations.ts';
import { listRedirects } from '#dossier/redirects.ts';
import { listCorrectedAddresses } from '#views/corrections/corrected-addresses.ts';
import type { Changes } from '#rules/examples/example-files.ts';
import { quotationAnchorOf } from '../../support/anchors.ts';
import { makeDossier } from '../../support/entries.ts';

const correction = (was: string, now: string) => `corrections: [{ date: 2020-05-01, was: '${was}', now: '${now}', why: It was wrong. }]\n`;
const PIER = 'quotations: [{ text: long and very grey, speaker: null }]';
/** A briefing that quotes the book about the pier. */
const quoting = (was: string, now: string) => `---\n${correction(was, now)}---\n\nThe pier is “long and very grey”.[^pier-book]\n`;
const list = (changes: Changes) => listFormerQuotations(makeDossier(changes)).map(({ from, to }) => `${from} → ${to}`);
const fromTo = (source: string, was: string, now: string) => `${quotationAnchorOf(source, was)} → ${quotationAnchorOf(source, now)}`;

test('a quotation of the article is known by the words that its own correction replaced', () => {
  expect(list({ 'articles/ferry-vote.yaml': correction('a live line', 'a lifeline') })).toEqual([
    fromTo('p2', 'a live line', 'a lifeline'),
  ]);
});

test('a quotation of a reference is known by what an entry that cites it quoted before', () => {
  const changes = (was: string, now: string) => ({ 'references/pier-book.yaml': PIER, 'briefings/x.mdx': quoting(was, now) });
  expect(list(changes('said “long and grey”', 'said “long and very grey”'))).toEqual([
    fromTo('pier-book', 'long and grey', 'long and very grey'),
  ]);
  expect(list(changes('called “wide”', 'called “very grey”'))).toEqual([fromTo('pier-book', 'long and wide', 'long and very grey')]);
});

test.each([
  ['that only quotes another part of the same words', 'said “grey”', 'said “very grey”'],
  ['of words outside of quotation marks', 'long and grey', 'long and very grey'],
  ['that adds a quotation', 'said nothing', 'said “very grey”'],
])('a correction %s changes no address', (_what, was, now) => {
  expect(list({ 'references/pier-book.yaml': PIER, 'briefings/x.mdx': quoting(was, now) })).toEqual([]);
});

test('an address that another quotation has today leads there', () => {
  const yaml = `${correction('a live line', 'a lifeline')}passages:
  - { id: p1, digest: The council voted. }
  - { id: p2, digest: The mayor spoke., quotations: [{ text: a lifeline, speaker: ada-quill }, { text: a live line, speaker: ada-quill }] }`;
  expect(list({ 'articles/ferry-vote.yaml': yaml })).toEqual([]);
});

test('the former page of a quotation, its part for other sites, and its place in the list lead to those of today', () => {
  const dossier = makeDossier({ 'articles/ferry-vote.yaml': correction('a live line', 'a lifeline') });
  const [was, now] = [quotationAnchorOf('p2', 'a live line'), quotationAnchorOf('p2', 'a lifeline')];
  expect(listRedirects(dossier)).toEqual([
    { from: `/quotes/${was}/`, to: `/quotes/${now}/`, title: 'part 2 of the article' },
    { from: `/embed/quotes/${was}/`, to: `/embed/quotes/${now}/`, title: 'part 2 of the article' },
  ]);
  expect(listCorrectedAddresses(dossier)).toMatchObject({ [`/quotes/#${was}`]: `/quotes/#${now}` });
});
