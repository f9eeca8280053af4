import { describe, expect, test } from 'vitest';
import { listSpeakers, buildQuotationList } from '#views/quotations/build-quotation-list.ts';
import { findMessages, listMessages, makeDossier } from '../../../support/entries.ts';
import { anchorOf, quotationAnchorOf } from '../../../support/anchors.ts';

const PASSAGES = `passages:
  - { id: p1, digest: The council voted on 4 March 2020. }
  - id: p2
    digest: The mayor spoke.
    quotations:
      - text: a lifeline
        speaker: ada-quill
        note: So the paper has it.
        occasion:
          - { text: After the vote., cites: [p1], date: { edtf: 2020-03-04, basis: stated } }
          - { text: On the pier., cites: [gazette-2020] }
        otherWordings: [{ text: a life line, cites: [gazette-2020] }]
      - { text: our road, speaker: null, attribution: a fisherman }`;

const quoting = (words: string, issued: string, speaker = 'ada-quill') =>
  `${issued && `issued: ${issued}\n`}quotations: [{ text: ${words}, speaker: ${speaker} }]`;

const CHANGES = {
  'articles/ferry-vote.yaml': PASSAGES,
  'actors/ben.yaml': 'name: Ben',
  'references/after.yaml': quoting('well done', '2020-03-05', 'ben'),
  'references/before.yaml': quoting('we shall see', '2020-02'),
  'references/same-day.yaml': quoting('today', '2020-03-04'),
  'references/undated.yaml': quoting('some day', ''),
};

const quotations = buildQuotationList(makeDossier(CHANGES));

describe('quotations', () => {
  test('of the article are in the order of its passages, each with its fragment, occasion and other wordings', () => {
    expect(quotations.inArticle.map(({ id, text, speaker }) => `${id} ${text}: ${speaker?.id ?? '?'}`)).toEqual([
      `${quotationAnchorOf('p2', 'a lifeline')} a lifeline: ada-quill`,
      `${quotationAnchorOf('p2', 'our road')} our road: ?`,
    ]);
    const [first, second] = quotations.inArticle;
    expect(first?.occasion.map(({ anchor, text, origin }) => `${anchor} ${text} ${origin}`)).toEqual([
      `${anchorOf('After the vote.')} After the vote. article`,
      `${anchorOf('On the pier.')} On the pier. background`,
    ]);
    expect(first?.otherWordings.map(({ text, diff }) => [text, diff.left.filter(({ kind }) => kind === 'differs')])).toEqual([
      ['a life line', [{ text: 'lifeline', kind: 'differs' }]],
    ]);
    expect([second?.occasion, second?.otherWordings, second?.attribution]).toEqual([[], [], 'a fisherman']);
  });

  test('of references are in the order of their day of issue, and separate if that is after the article’s day', () => {
    expect(quotations.background.map(({ id }) => id)).toEqual([
      quotationAnchorOf('before', 'we shall see'),
      quotationAnchorOf('same-day', 'today'),
      quotationAnchorOf('undated', 'some day'),
    ]);
    expect(quotations.later.map(({ id }) => id)).toEqual([quotationAnchorOf('after', 'well done')]);
  });

  test('of the article’s own day are separate if they are after its moment', () => {
    const article = 'asOf: 2020-03-04T18:00Z';
    const list = buildQuotationList(
      makeDossier({
        'articles/ferry-vote.yaml': article,
        'references/evening.yaml': quoting('well done', '2020-03-04T21:00+02:00'),
        'references/afternoon.yaml': quoting('well', '2020-03-04T19:59+02:00'),
        'references/some-time.yaml': quoting('done', '2020-03-04'),
      }),
    );
    expect(list.background.map(({ id }) => id)).toEqual([quotationAnchorOf('some-time', 'done'), quotationAnchorOf('afternoon', 'well')]);
    expect(list.later.map(({ id }) => id)).toEqual([quotationAnchorOf('evening', 'well done')]);
  });

  test('are listed by speaker, those of the article first', () => {
    expect(
      listSpeakers(quotations).map(({ actor, inArticle, elsewhere }) => `${actor.id} ${inArticle.length}+${elsewhere.length}`),
    ).toEqual(['ada-quill 1+3', 'ben 0+1']);
  });
});

test('an occasion is checked like any statement', () => {
  const wrong = PASSAGES.replace('After the vote.', 'After the vote of 5 March 2020.').replace('[gazette-2020] }\n', '[gazette] }\n');
  const messages = findMessages({ 'articles/ferry-vote.yaml': wrong });
  const ids = ['citation-resolves', 'date-is-sourced'];
  expect(listMessages(messages.filter(({ ruleId }) => ids.includes(ruleId)))).toMatchInlineSnapshot(`
    [
      "articles/ferry-vote.yaml:10:39 date-is-sourced: no source cited here gives the date 5 March 2020 → Correct the date, or cite the source that gives it. A reference gives the dates in its digest and its day of issue; a passage also gives those under "dates".",
      "articles/ferry-vote.yaml:11:43 citation-resolves: "gazette" is neither a passage of the article nor a reference → Cite a passage, such as p1, or add the file references/gazette.yaml.",
    ]
  `);
});
