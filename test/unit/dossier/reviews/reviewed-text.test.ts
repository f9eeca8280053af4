import { expect, test } from 'vitest';
import { listReviewedTexts } from '#dossier/reviews/reviewed-text.ts';
import { makeDossier, type Changes } from '../../../support/entries.ts';
import { anchorOf } from '../../../support/anchors.ts';

const textsOf = (entry: string, changes: Changes) =>
  Object.fromEntries(
    listReviewedTexts(makeDossier(changes))
      .filter((item) => item.entry === entry && item.kind !== 'statement')
      .map(({ key, text }) => [key.slice(entry.length), text]),
  );

test('of a briefing, everything that is no statement is reviewed on its own', () => {
  const briefing = `---
question: Why?
unlinked: [the pier]
---

## The vote

The council voted.[^p1]

<Guide>

Read this first.

</Guide>

| who | what |
| --- | --- |
| The council | It voted.[^p1] |

![A ferry](./ferry.png)

<ActorCards ids="ada-quill" />
`;
  expect(textsOf('briefings/pier', { 'briefings/pier.mdx': briefing })).toMatchInlineSnapshot(`
    {
      "#block-1": "ActorCards ids="ada-quill"",
      "#details": "order: 2
    topics.1: the-vote
    published: 2020-04-01",
      "#heading-1": "The vote",
      "#picture-1": "./ferry.png
    A ferry",
      "#question": "Why?",
      "#s5ojmxx": "Read this first.",
      "#s8pykn3": "The council",
      "#table-head-1": "who | what",
    }
  `);
});

test('of an event, the date, the status, the actors and the places are reviewed together', () => {
  const event = `title: The pier opens
date: { edtf: 2020-03-04, basis: background, cites: [gazette-2020], note: A note. }
actors: [ada-quill]
details: [{ text: It opened., cites: [p1], date: { edtf: 2020, basis: stated } }]
waive: [{ rule: number-is-sourced, reason: We counted. }]
formerIds: [old-pier]`;
  expect(textsOf('chronology/pier', { 'chronology/pier.yaml': event })).toMatchInlineSnapshot(`
    {
      "#details": "date.edtf: 2020-03-04
    date.basis: background
    date.cites.1: gazette-2020
    date.note: A note.
    status: happened
    origin: article
    actors.1: ada-quill
    topics.1: the-vote
    details.1.date.edtf: 2020
    details.1.date.basis: stated",
    }
  `);
});

test('of an article, each passage is reviewed with its quotations and dates, without its own text', () => {
  const texts = textsOf('articles/ferry-vote', {});
  expect(Object.keys(texts)).toEqual(['#details', '#p1', '#p2']);
  expect(texts['#p2']).toMatchInlineSnapshot(`
    "digest: The ferry is “a lifeline”, in the words of Mayor Ada Quill.
    quotations.1.text: a lifeline
    quotations.1.speaker: ada-quill"
  `);
});

test('of a reference, everything is reviewed but when and how it was opened', () => {
  const page =
    'title: A page\nurl: https://example.org/a\nopened: excerpt\naccessed: 2021-01-01\narchived: https://example.org/b\narchivedOn: 2021-01-02\ncaution: Take care.';
  expect(textsOf('references/page', { 'references/page.yaml': page })).toMatchInlineSnapshot(`
    {
      "#details": "title: A page
    publisher: Some Publisher
    kind: news
    url: https://example.org/a
    language: en
    digest: What the page says.
    caution: Take care.",
    }
  `);
});

test('the short form of a position is reviewed like a statement, and is no detail', () => {
  const statement = '{ text: She is for it., cites: [p1], topic: the-vote, short: For it. }';
  const texts = listReviewedTexts(makeDossier({ 'actors/x.yaml': `statements: [${statement}]` })).filter(
    ({ entry }) => entry === 'actors/x',
  );
  expect(texts).toContainEqual(
    expect.objectContaining({
      key: `actors/x#${anchorOf('For it.')}`,
      kind: 'statement',
      text: 'For it.',
      where: [{ path: ['statements', 0, 'short'] }],
    }),
  );
  expect(
    texts
      .filter(({ kind }) => kind === 'details')
      .map(({ text }) => text)
      .join(),
  ).not.toContain('For it');
});
