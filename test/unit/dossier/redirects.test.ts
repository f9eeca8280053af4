import { expect, test } from 'vitest';
import { findRedirect, listRedirects } from '#dossier/redirects.ts';
import { makeDossier } from '../../support/entries.ts';
import { quotationAnchorOf } from '../../support/anchors.ts';

const dossier = makeDossier(
  {
    'actors/ben-oake.yaml': 'name: Ben "Oak" & Son\nformerIds: [ben, oak]',
    'chronology/count.yaml': 'actors: [ben-oake]\nformerIds: [counted]',
    'places/holm.yaml': 'formerIds: [isle]',
    'references/pier-book.yaml': 'formerIds: [pier]\nquotations: [{ text: long and grey, speaker: null }]',
    'chronology/actor.yaml': 'title: An actor came',
  },
  { base: '/ferry/' },
);

const pairs = (site = dossier) => listRedirects(site).map(({ from, to }) => `${from} → ${to}`);

test('pages, quotations and lists of events redirect from their former addresses', () => {
  expect(pairs()).toEqual([
    '/chronology/counted/ → /chronology/count/',
    `/quotes/${quotationAnchorOf('pier', 'long and grey')}/ → /quotes/${quotationAnchorOf('pier-book', 'long and grey')}/`,
    '/embed/chronology/counted/ → /embed/chronology/count/',
    `/embed/quotes/${quotationAnchorOf('pier', 'long and grey')}/ → /embed/quotes/${quotationAnchorOf('pier-book', 'long and grey')}/`,
    '/actors/ben/ → /actors/ben-oake/',
    '/actors/oak/ → /actors/ben-oake/',
    '/places/isle/ → /places/holm/',
    '/references/pier/ → /references/pier-book/',
    '/chronology/actor/ben/ → /chronology/actor/ben-oake/',
    '/chronology/actor/oak/ → /chronology/actor/ben-oake/',
    '/chronology/place/isle/ → /chronology/place/holm/',
  ]);
});

test('what nobody may embed redirects nowhere', () => {
  const closed = makeDossier({ 'chronology/count.yaml': 'formerIds: [counted]' }, { embed: { allow: false } });
  expect(pairs(closed)).toEqual(['/chronology/counted/ → /chronology/count/']);
});

test.each([
  ['a former address leads to the one of today', '/actors/ben/', '/actors/ben-oake/'],
  ['so does one that lacks the slash at its end', '/actors/ben', '/actors/ben-oake/'],
  ['so does one of a list that begins like the address of an event', '/chronology/actor/ben/', '/chronology/actor/ben-oake/'],
  ['an address of today leads nowhere else', '/actors/ben-oake/', undefined],
  ['one that never was leads nowhere', '/actors/bem/', undefined],
  ['nor does the front page', '/', undefined],
])('%s', (_, path, to) => {
  expect(findRedirect(path, dossier)).toBe(to);
});

test('a former id that another entry now has does not redirect', () => {
  const taken = makeDossier({ 'actors/ben.yaml': 'name: Ben', 'actors/ben-oake.yaml': 'name: Ben Oake\nformerIds: [ben]' });
  expect(findRedirect('/actors/ben/', taken)).toBeUndefined();
});
