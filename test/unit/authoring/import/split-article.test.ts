import { enGB } from '#locales/en-GB/pack.ts';
import { expect, test } from 'vitest';
import { splitArticle } from '#authoring/import/split-article.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

test('empty lines separate the blocks, and the first line is the headline', () => {
  const text = '\uFEFFHolm keeps its ferry | Islands\r\n\r\nThe council voted\r\nto keep it.\r\n \r\nThe mayor spoke for an hour.\r\n';
  expect(splitArticle(text, enGB)).toEqual({
    headline: 'Holm keeps its ferry',
    section: 'Islands',
    byline: undefined,
    blocks: [
      { text: 'The council voted to keep it.', boilerplate: undefined },
      { text: 'The mayor spoke for an hour.', boilerplate: undefined },
    ],
  });
});

test('without empty lines each line that ends a sentence is a block', () => {
  expect(splitArticle('Holm votes\nThe council met.\nThe mayor spoke.', enGB).blocks.map(({ text }) => text)).toEqual([
    'The council met.',
    'The mayor spoke.',
  ]);
});

test('lines wrapped at a fixed width are one block', () => {
  expect(splitArticle('Holm votes\nThe council of the\nisland met and the\nmayor spoke.', enGB).blocks.map(({ text }) => text)).toEqual([
    'The council of the island met and the mayor spoke.',
  ]);
});

test('a text that begins with a sentence has no headline', () => {
  const { headline, blocks } = splitArticle('The council of Holm met for five hours on Wednesday to vote.\n\nThe mayor spoke.', enGB);
  expect(headline).toBeUndefined();
  expect(blocks).toHaveLength(2);
});

test.each([
  ['The last voyage: island life – in pictures', 'a teaser of something else on the page'],
  ['Read more: the ferry’s history', 'a teaser of something else on the page'],
  ['Photograph: the pier at dawn.', 'a caption'],
  ['The pier at dawn. (AFP)', 'a caption'],
  ['Comments are closed.', 'a line of the site'],
  ['© The Holm Gazette 2020', 'a line of the site'],
  ['(Reporting by Ben Oake; editing by Ada Quill)', 'the byline, or another line of credits'],
  ['Additional reporting by Ada Quill', 'the byline, or another line of credits'],
  ['By the pier at dawn', 'a heading, a caption or a teaser: it ends no sentence'],
  ['The pier at dawn', 'a heading, a caption or a teaser: it ends no sentence'],
  ['The council voted to keep the ferry.', undefined],
])('“%s” may be %s', (block, boilerplate) => {
  expect(splitArticle(`Holm votes\n\n${block}\n\nThe mayor spoke to the council of Holm.`, enGB).blocks[0]).toEqual({
    text: block,
    boilerplate,
  });
});

test.each([
  ['By Ben Oake', 'Ben Oake'],
  ['BY Ben Oake and Ada Quill', 'Ben Oake and Ada Quill'],
  ['By Ben Oake, Ada Quill and Cy Moor', 'Ben Oake, Ada Quill and Cy Moor'],
  ['By Ben Oake in Holm', 'Ben Oake'],
  ['By Ben Oake, islands correspondent', 'Ben Oake'],
  ['Ben Oake in Port Lund', 'Ben Oake'],
  ['Ben Oake in Holm and Ada Quill', 'Ben Oake and Ada Quill'],
  ['Ben Oake', undefined],
  ['Life and Death in Holm today', undefined],
  ['By the pier at dawn', undefined],
])('the authors in the line “%s” are %s', (line, name) => {
  const { byline, blocks } = splitArticle(`Holm votes\n\n${line}\n\nThe mayor spoke to the council of Holm.`, enGB);
  expect(byline).toEqual(name === undefined ? undefined : { line, name });
  expect(blocks.map(({ text }) => text)).toEqual([...(name === undefined ? [line] : []), 'The mayor spoke to the council of Holm.']);
});

test.each([
  ['before the byline', 'The council decided after a long night.\n\nBy Ben Oake', 'the standfirst'],
  ['that ends no sentence', 'Council decides after a long night of talks with the company', 'the standfirst'],
  ['that is a sentence, without a byline', 'The council decided after a long night.', undefined],
])('a first block %s may be the standfirst', (_what, text, boilerplate) => {
  expect(splitArticle(`Holm votes\n\n${text}\n\nThe mayor spoke to the council of Holm.`, enGB).blocks[0]?.boilerplate).toBe(boilerplate);
});

test('a name later in the text is no byline', () => {
  const { byline } = splitArticle(
    'Holm votes\n\nIt was late.\n\nIt was dark.\n\nIt was cold.\n\nBen Oake in Holm\n\nThe mayor spoke.',
    enGB,
  );
  expect(byline).toBeUndefined();
});

test('no word is lost, and none is added', () => {
  const word = fc.constantFrom('Holm', 'ferry.', '“a', 'lifeline”', '|', 'votes', '\n', '\n\n', '\r\n', ' \n \n');
  checkProperty(
    fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
    (text) => {
      const { headline, blocks } = splitArticle(text, enGB);
      const kept = [...(headline === undefined ? [] : [headline]), ...blocks.map((block) => block.text)].join(' ').split(/\s+/);
      const all = text.split(/\s+/);
      // The words after the bar in the headline are the section, or ignored.
      expect(headline === undefined ? kept.filter(Boolean) : true).toEqual(headline === undefined ? all.filter(Boolean) : true);
      for (const each of kept) expect(all).toContain(each);
      for (const { text: block } of blocks) expect(block).toBe(block.trim());
    },
  );
});
