import { expect, test } from 'vitest';
import { findCard, pathOfCard } from '#exports/cards/card.ts';
import { listCards } from '#exports/cards/list-cards.ts';
import { makeDossier } from '../../../support/entries.ts';
import { quotationAnchorOf } from '../../../support/anchors.ts';

const later = `title: The ferry is sold
cites: [gazette-2020]
date: { edtf: 2021, basis: stated }
status: happened
origin: later
`;
const cards = new Map(listCards(makeDossier({ 'chronology/sale.yaml': later })).map((card) => [card.page, card]));
const short = (page: Parameters<typeof pathOfCard>[0]) => {
  const { label, title, text, isQuotation, isLater } = cards.get(page) ?? {};
  return [label, title, text, ...(isQuotation ? ['quotation'] : []), ...(isLater ? ['later'] : [])];
};

test('the front page, sections, entries, events and quotations have cards of their own', () => {
  expect(short('/')).toEqual(['An explainer of a council’s vote', 'Will the ferry stay?', 'Yes, the council voted to keep it.']);
  expect(short('/glossary/')).toEqual(['An explainer of a council’s vote', 'Glossary', 'Will the ferry stay?']);
  expect(short('/briefings/what-was-decided/')).toEqual(['Questions', 'What was decided?', 'The council keeps the ferry.']);
  expect(short('/actors/ada-quill/')).toEqual(['Who’s who', 'Ada Quill', 'Mayor of Holm.']);
  expect(short('/glossary/subsidy/')).toEqual(['Glossary', 'Subsidy', 'Public money that keeps a service going.']);
  expect(short('/chronology/council-vote/')).toEqual(['4 March 2020', 'The council votes to keep the ferry', '']);
  expect(short('/chronology/sale/')).toEqual(['2021', 'The ferry is sold', '', 'later']);
  expect(short(`/quotes/${quotationAnchorOf('p2', 'a lifeline')}/`)).toEqual(['Quotations', '“a lifeline”', 'Ada Quill', 'quotation']);
});

test('another page shows the card of the nearest page above it', () => {
  const cardOf = (page: Parameters<typeof pathOfCard>[0]) => findCard(cards, page)?.page;
  expect(cardOf('/actors/ada-quill/')).toBe('/actors/ada-quill/');
  expect(cardOf('/references/gazette-2020/')).toBe('/references/');
  expect(cardOf('/chronology/actor/ada-quill/')).toBe('/chronology/');
  expect(cardOf('/own/')).toBe('/');
  expect(findCard(new Map(), '/own/')).toBeUndefined();
});

test('each card has a file of its own', () => {
  expect(pathOfCard('/')).toBe('/cards/index.png');
  expect(pathOfCard('/quotes/')).toBe('/cards/quotes.png');
  const files = [...cards.keys()].map(pathOfCard);
  expect(new Set(files).size).toBe(files.length);
});
