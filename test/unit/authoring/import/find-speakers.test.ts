import { enGB } from '#locales/en-GB/pack.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBlocks, type PassageDraft } from '#authoring/import/parse-article.ts';
import { splitArticle } from '#authoring/import/split-article.ts';
import { makeDossier } from '../../../support/entries.ts';

const { names } = makeDossier();

const parse = (text: string) => parseBlocks(splitArticle(text, enGB).blocks, names, enGB, '2020-03-05');
const parseFixture = (file: string) => parse(readFileSync(`test/fixtures/articles/${file}`, 'utf8'));

/** Each quotation as the beginning of its words, its speaker and how the text says it. */
const speakersIn = (passages: readonly PassageDraft[]) =>
  passages.flatMap(({ quotations }) =>
    quotations.map(({ words, speaker }) =>
      [words.split(' ').slice(0, 3).join(' '), speaker?.text ?? '–', speaker?.certainty ?? 'open'].join(' | '),
    ),
  );

/** The speakers in a text of one paragraph or more. */
const speakers = (text: string) =>
  parse(`Holm votes\n\n${text}`).flatMap(({ quotations }) =>
    quotations.map(({ speaker }) => (speaker ? `${speaker.text} (${speaker.certainty})` : 'open')),
  );

test('in an agency report every quotation has its speaker', () => {
  expect(speakersIn(parseFixture('agency-report.txt'))).toMatchInlineSnapshot(`
    [
      "We were peaceful | Maren Holt | named",
      "Nobody threw anything. | Maren Holt | named",
      "with restraint | Lisbay police | named",
      "The use of | Lisbay police | likely",
      "an unlawful siege | Norvik Terminals | likely",
      "Automation is not | Piet Sandoval | named",
      "We regret the | Piet Sandoval | named",
      "would help no | Transport Minister Ilse Brandt | named",
      "The minister has | Maren Holt | likely",
      "We will talk | Maren Holt | likely",
      "following the situation | A spokesman | unnamed",
      "It is the | Lisbay Chamber of Commerce | likely",
    ]
  `);
});

test('in a feature every quotation has its speaker, and those that the text does not attribute are open', () => {
  expect(speakersIn(parseFixture('feature.txt'))).toMatchInlineSnapshot(`
    [
      "My knees hate | Agnes Tarn | likely",
      "but my mother | Agnes Tarn | likely",
      "People ask what | Agnes Tarn | named",
      "I tell them: | Agnes Tarn | named",
      "Wind ten. Glass | – | open",
      "You could say | Colm Achterberg | likely",
      "I would not | Colm Achterberg | likely",
      "a charming irregularity | Northern Lights Trust | likely",
      "We have a | Ruth Okafor | named",
      "A building without | Ruth Okafor | named",
      "And we have | Ruth Okafor | named",
      "A key to | Agnes Tarn | likely",
      "a lovely story | One | unnamed",
      "It is a | Another | unnamed",
      "We watch because | – | open",
      "There | Agnes Tarn | likely",
      "Nobody drowned. | Agnes Tarn | likely",
    ]
  `);
});

describe('a speaker', () => {
  test.each([
    ['directly after the quotation', '“It stays,” said Ada Quill.', ['Ada Quill (named)']],
    ['with an office', '“It stays,” said council leader Ben Oake.', ['Ben Oake (named)']],
    ['with a company', '“It stays,” Ben Oake of the Holm Ferry Company said.', ['Ben Oake (named)']],
    ['in an apposition', '“It stays,” the pilot, Ben Oake, said.', ['Ben Oake (named)']],
    ['before the quotation', 'Ben Oake called the pier “old” and “cold”.', ['Ben Oake (named)', 'Ben Oake (named)']],
    ['after “according to”', 'It is “old”, according to Ben Oake.', ['Ben Oake (named)']],
    ['with a noun', 'It was late in Holm. Holm police said it was “safe”.', ['Holm police (named)']],
    ['by family name', 'Ben Oake spoke first.\n\n“It stays,” Oake said.', ['Ben Oake (named)']],
    ['after an exclamation', '“Never!” Ben Oake said.', ['Ben Oake (named)']],
    ['of a quotation in parts', '“It,” said Ben Oake, “stays.” “It must.”', ['Ben Oake (named)', 'Ben Oake (named)', 'Ben Oake (named)']],
    ['“she”', 'Mayor Ada Quill spoke in Lund. “It stays,” she said.', ['Mayor Ada Quill (likely)']],
    ['“it”', 'The Holm Ferry Company rejected the plan. “It stays,” it said.', ['Holm Ferry Company (likely)']],
    ['“it” and not a person', 'The Holm Ferry Company heard Mayor Ada Quill. “It stays,” it says.', ['Holm Ferry Company (likely)']],
    ['“it” in the same sentence', 'The Gazette printed what it called “a secret”.', ['Gazette (likely)']],
    ['“the company”', 'The Holm Ferry Company closed. The line is “old”, the company said.', ['Holm Ferry Company (likely)']],
    ['without a name', 'A spokesman said it was “safe”.', ['A spokesman (unnamed)']],
  ])('%s is found: %s', (_where, text, found) => {
    expect(speakers(text)).toEqual(found);
  });

  test.each([
    ['of words that nobody is said to speak', 'Ben Oake painted the “old” pier.'],
    ['of written words', 'Ben Oake opened the log of the pier. “Wind ten.”'],
    ['whom a noun without a name stands for', 'Ben Oake left. An old man stood by the door.\n\nA gull cried. “It stays,” he said.'],
    ['“she” that may stand for either of two people', 'Ben Oake met Mayor Ada Quill in Lund. “It stays,” she said.'],
    ['“it” that stands for a thing without a name', 'The oldest report is from 2009. It describes the dam as “stable”.'],
  ])('%s stays open: %s', (_whose, text) => {
    expect(speakers(text)).toEqual(['open']);
  });
});

test('an organisation named after a place is not taken for it, nor the place for the organisation', () => {
  const passages = parse('Holm votes\n\nThe vote in Holm was close. The Bank of Holm called it “old”.');
  expect(passages.flatMap(({ names: found, quotations }) => [...found, quotations[0]?.speaker])).toMatchObject([
    { text: 'Holm', known: 'places/holm' },
    { text: 'Bank of Holm', known: undefined },
    { text: 'Bank of Holm', known: undefined, certainty: 'named' },
  ]);
});

test('a quotation over two paragraphs is recorded in both, with one speaker', () => {
  const passages = parse('Holm votes\n\n“It stays,” said Ben Oake. “We need it.\n\n“And we pay for it.”\n\nThe council left.');
  expect(
    passages.map(({ quotations, isUnclosed }) => [...quotations.map(({ words, speaker }) => [words, speaker?.text]), isUnclosed]),
  ).toEqual([[['It stays', 'Ben Oake'], ['We need it.', 'Ben Oake'], false], [['And we pay for it.', 'Ben Oake'], false], [false]]);
});

test('a quotation mark that is not closed, and is not opened again, is reported', () => {
  const [first] = parse('Holm votes\n\nBen Oake said: “It stays.\n\nThe council left.');
  expect(first).toMatchObject({ quotations: [], isUnclosed: true });
});

test('an aside with a clause about the speaker does not hide the name', () => {
  expect(
    speakers(
      'Helen Marsh, a retired engineer who spoke at the meeting, told members that the pier could be “repaired for a quarter of that”.',
    ),
  ).toEqual(['Helen Marsh (named)']);
});
