import { enGB } from '#locales/en-GB/pack.ts';
import { expect, test } from 'vitest';
import { draftArticle } from '#authoring/import/draft-article.ts';
import { parseBlocks } from '#authoring/import/parse-article.ts';
import { reportArticle } from '#authoring/import/report-article.ts';
import { writeWorksheet } from '#authoring/import/worksheet.ts';
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
const split = splitArticle(FERRY, enGB);
const passages = parseBlocks(split.blocks, names, enGB, '2020-03-05');

test('the report lists what is open, and names without an entry', () => {
  expect(reportArticle(passages, split, true)).toMatchInlineSnapshot(`
    "4 passages, 3 quotations.

    Speakers: 2 named next to the quotation, 1 likely, 0 open. 1 filled in: those that are named and are actors.

    Dates: 2 found, 1 with two readings.
      p1  “on Tuesday”: 2020-03-03 if it was past, 2020-03-10 if it was still to come.

    May be no news text: p4 (a line of the site).

    Names without an entry (3): Ben Oake p2, Holm Ferry Company p2, HFC p2."
  `);
});

test('the worksheet has each passage with its text, and what to fill in and decide', () => {
  expect(writeWorksheet('Holm keeps its ferry', passages, 'articles/ferry.yaml')).toMatchInlineSnapshot(`
    "# Worksheet: Holm keeps its ferry

    Go through it from top to bottom, with articles/ferry.yaml beside it. It has the text of the article, so Git ignores this folder. Delete the worksheet when the article is done.

    ## p1

    > The council of Holm voted on Tuesday to keep the ferry. It costs 40,000 crowns a year.

    - [ ] digest: What does it say, in your own words? Names: Holm (places/holm). Figures: 40,000.
    - [ ] dates: “on Tuesday”: 2020-03-03 if it was past, 2020-03-10 if it was still to come.

    ## p2

    > “It is a lifeline,” said Mayor Ada Quill. Ben Oake of the Holm Ferry Company (HFC) called the pier “old”.

    - [ ] digest: What does it say, in your own words? Names: Mayor Ada Quill (actors/ada-quill), Ben Oake, Holm Ferry Company, HFC.
    - [ ] speaker of “It is a lifeline”: Mayor Ada Quill (actors/ada-quill): “said Mayor Ada Quill”.
    - [ ] speaker of “old”: Ben Oake: “Ben Oake of the Holm Ferry Company (HFC) called”.

    ## p3

    > “We paint it next month,” he added.

    - [ ] digest: What does it say, in your own words?
    - [ ] speaker of “We paint it next month”: Probably Ben Oake, named in p2: “he added”.
    - [ ] dates: “next month”: 2020-04.

    ## p4

    > Comments are closed.

    - [ ] waived: Is this a line of the site? If so, say so in this field.
    - [ ] digest: What does it say, in your own words?
    "
  `);
});

test('without a day of publication the report says that relative dates were not resolved', () => {
  const undated = parseBlocks(split.blocks, names, enGB);
  expect(undated.flatMap(({ dates }) => dates)).toEqual([]);
  expect(reportArticle(undated, split, false)).toContain('give it with --published');
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
            # The text names Mayor Ada Quill (actors/ada-quill).
            speaker: ada-quill
          - text: old
            # The text names Ben Oake.
            speaker: ''

      - id: p3
        digest: ''
        quotations:
          - text: We paint it next month
            # Probably Ben Oake, named in p2.
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

test('figures are listed with what belongs to them, each once', () => {
  const text = 'At ten o’clock 310 million crowns, 4% and twenty-five per cent of 310 million crowns were gone, said three of them.';
  const [passage] = parseBlocks([{ text, boilerplate: undefined }], names, enGB);
  expect(passage?.figures).toEqual(['ten o’clock', '310 million', '4%', 'twenty-five per cent', 'three']);
});

test('a dateline gives its place as a name, and neither its agency nor an abbreviated month', () => {
  const namesOf = (text: string) => {
    const [passage] = parseBlocks([{ text, boilerplate: undefined }], names, enGB, '2020-03-05');
    return [...passage!.names, ...passage!.acronyms].map(({ text: name }) => name);
  };
  expect(namesOf('HOLM, Dec. 26 (AP) — Pupils of St Botolph’s School return, the HFC says.')).toEqual([
    'Holm',
    'St Botolph’s School',
    'HFC',
  ]);
  expect(namesOf('The mayor met Ben Oake on Dec. 26 (AP reported).')).toEqual(['Ben Oake', 'AP']);
});

test('a time after something else is no date', () => {
  const datesOf = (text: string) =>
    parseBlocks([{ text, boilerplate: undefined }], names, enGB, '2020-03-05')[0]!.dates.map(({ words }) => words);
  expect(datesOf('The school opened 11 weeks after the roof fell in.')).toEqual([]);
  expect(datesOf('The school opened two weeks ago.')).toEqual(['two weeks ago']);
});
