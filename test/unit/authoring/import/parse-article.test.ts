import { expect, test } from 'vitest';
import { draftArticle } from '#authoring/import/draft-article.ts';
import { parseBlocks } from '#authoring/import/parse-article.ts';
import { reportArticle } from '#authoring/import/report-article.ts';
import { splitArticle } from '#authoring/import/split-article.ts';
import { parseYaml } from '#lib/yaml/yaml-text.ts';
import { makeDossier } from '../../../support/entries.ts';

const FERRY = `Holm keeps its ferry | Islands

The council of Holm voted on Tuesday to keep the ferry. It costs 40,000 crowns a year.

“It is a lifeline,” said Mayor Ada Quill. Ben Oake of the Holm Ferry Company (HFC) called the pier “old”.

“We paint it next month,” he added.

Comments are closed.
`;

const { names } = makeDossier();
const split = splitArticle(FERRY);
const passages = parseBlocks(split.blocks, names, '2020-03-05');

test('what was found is listed for each passage, with the entries of known names', () => {
  expect(reportArticle(passages, true)).toMatchInlineSnapshot(`
    "4 passages, 3 quotations. Write the digests, and decide:

    p1   The council of Holm voted on …
         - “on Tuesday”: 2020-03-03 if it was past, 2020-03-10 if it was still to come.
         - Figures: 40,000.
    p2   “It is a lifeline,” said Mayor …
         - “It is a lifeline”: who speaks? Mayor Ada Quill (actors/ada-quill), with a verb of speaking, 1 word after; Ben Oake, 4 words after; Holm Ferry Company, 8 words after.
         - “old”: who speaks? Holm Ferry Company, 4 words before; Ben Oake, 9 words before; Holm (places/holm), in p1.
         - Without an entry: Ben Oake, Holm Ferry Company, HFC.
    p3   “We paint it next month,” he …
         - “We paint it next month”: who speaks? Mayor Ada Quill (actors/ada-quill), with a verb of speaking, in p2.
         - “next month”: 2020-04.
    p4   Comments are closed.
         - Is this a line of the site? If so, say so in its field “waived”."
  `);
});

test('without a day of publication the report says that relative dates were not resolved', () => {
  const undated = parseBlocks(split.blocks, names);
  expect(undated.flatMap(({ dates }) => dates)).toEqual([]);
  expect(reportArticle(undated, false)).toContain('give it with --published');
});

test('the file has the quoted words, and everything uncertain in comments', () => {
  const text = draftArticle({}, split, passages, false);
  const start = text.indexOf('  - id: p2');
  expect(text.slice(start, text.indexOf('\n\n# ', start))).toMatchInlineSnapshot(`
    "  - id: p2
        # Names: Mayor Ada Quill (actors/ada-quill), Ben Oake, Holm Ferry Company.
        # Acronyms: HFC.
        digest: ''
        quotations:
          - text: It is a lifeline
            # Who speaks? Mayor Ada Quill (actors/ada-quill), with a verb of speaking, 1 word after; Ben Oake, 4 words
            # after; Holm Ferry Company, 8 words after.
            speaker: ''
          - text: old
            # Who speaks? Holm Ferry Company, 4 words before; Ben Oake, 9 words before; Holm (places/holm), in p1.
            speaker: ''

      - id: p3
        digest: ''
        quotations:
          - text: We paint it next month
            # Who speaks? Mayor Ada Quill (actors/ada-quill), with a verb of speaking, in p2.
            speaker: ''
        # “next month”: 2020-04.
        #dates:
        #  - of: ''
        #    date:
        #      edtf: 2020-04
        #      basis: resolved
        #      words: next month

      - id: p4
        digest: ''
        # Is this a line of the site?
        #waived: a line of the site"
  `);
});

test('the file contains no sentences of the article', () => {
  const text = draftArticle({}, split, passages, false);
  const words = (of: string) => of.match(/[\p{L}\p{N}’]+/gu) ?? [];
  const file = words(text).join(' ');
  const quoted = passages.flatMap(({ quotations }) => quotations.map((quotation) => words(quotation.words).join(' ')));
  for (const passage of passages) {
    const own = words(passage.text);
    for (let at = 0; at + 5 <= own.length; at++) {
      const run = own.slice(at, at + 5).join(' ');
      if (file.includes(run)) expect(quoted.join(' | ')).toContain(run);
    }
  }
});

test('--keep-text keeps them', () => {
  const parsed = parseYaml(draftArticle({}, split, passages, true));
  expect(parsed).toMatchObject({ ok: true, data: { passages: passages.map(({ text }) => ({ text })) } });
});
