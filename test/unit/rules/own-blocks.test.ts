import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findProseEdits } from '#authoring/rename/prose-edits.ts';
import { blocksOf } from '#dossier/prose/blocks.ts';
import { findOwnBlockIssues } from '#dossier/prose/own-block-issues.ts';
import { listReviewedTexts } from '#dossier/reviews/reviewed-text.ts';
import { defineBlock, property } from '#schemas/site/blocks.ts';
import { site as siteSchema } from '#schemas/site.ts';
import { buildPrintEdition } from '#views/print/print-edition.ts';
import { fillIn, findMessages, listMessages, makeDossier, makeSite } from '../../support/entries.ts';

const blocks = {
  PullQuote: defineBlock({
    component: './src/blocks/PullQuote.astro',
    hasContent: true,
    properties: z.strictObject({ side: z.enum(['left', 'right']).optional() }),
  }),
  ActorBox: defineBlock({
    component: './src/blocks/ActorBox.astro',
    properties: z.strictObject({
      of: property.ids('actors'),
      since: property.day().optional(),
      columns: z.coerce.number().max(3).optional(),
    }),
  }),
};
const briefing = (block: string) => fillIn({ 'briefings/ferry.mdx': `The ferry stays.[^p1]\n\n${block}` });
const QUOTE = '<PullQuote side="left">\n\nThe council voted on Wednesday.[^p1]\n\n</PullQuote>';

describe('a block of the site’s own', () => {
  const check = (block: string) => listMessages(findMessages(briefing(block), { blocks })).map((line) => line.replace(/^\S+ \S+ /, ''));

  test.each([
    QUOTE,
    QUOTE.replace(' side="left"', ''),
    '<ActorBox of="ada-quill" />',
    '<ActorBox of="ada-quill" since="2020-03-04" columns="2" />',
  ])('is accepted: %s', (block) => {
    expect(check(block)).toEqual([]);
  });

  test.each([
    ['<PullQuote />', '<PullQuote> is empty → Put its text between the two tags, on lines of its own, or remove it.'],
    [QUOTE.replace('left', 'lft'), 'the property "side" of <PullQuote> cannot be "lft" → Did you mean "left"?'],
    [QUOTE.replace('left', 'middle'), 'the property "side" of <PullQuote> cannot be "middle" → Choose one of left, right.'],
    [QUOTE.replace('side', 'sides'), '<PullQuote> has no property "sides" → Did you mean "side"?'],
    [QUOTE.replace(/PullQuote/g, 'PullQuotes'), '<PullQuotes> is not one of the blocks → Did you mean "PullQuote"?'],
    ['<ActorBox of="ada-quill" columns="nine" />', 'the property "columns" of <ActorBox> is not valid: "nine" → It must be a number.'],
    ['<ActorBox />', '<ActorBox> lacks the property "of" → Write of="…".'],
    ['<ActorBox of="ada-quil" />', 'the property "of" of <ActorBox> names "ada-quil", which does not exist → Did you mean "ada-quill"?'],
    ['<ActorBox of="ada-quill" since="May" />', 'the property "since" of <ActorBox> is not a day: "May" → Write it as 2022-01-26.'],
    ['<ActorBox of="ada-quill" columns="9" />', 'the property "columns" of <ActorBox> is not valid: "9" → It must be at most 3.'],
    ['<ActorBox of="ada-quill">\n\nText.[^p1]\n\n</ActorBox>', '<ActorBox> cannot contain text → Write <ActorBox … />.'],
  ])('%s is reported', (block, expected) => {
    expect(check(block)).toContain(expected);
  });

  test('cannot name an entry of a collection that has none', () => {
    const EventBox = defineBlock({
      component: './src/blocks/EventBox.astro',
      properties: z.strictObject({ of: property.ids('chronology') }),
    });
    const messages = findMessages(
      { ...briefing('<EventBox of="tide" />'), 'chronology/council-vote.yaml': null },
      { blocks: { EventBox } },
    );
    expect(listMessages(messages).join('\n')).toContain('names "tide", which does not exist → There is none yet: write it first.');
  });

  test('is unknown to other sites', () => {
    expect(listMessages(findMessages(briefing(QUOTE))).join('\n')).toContain('<PullQuote> is not one of the blocks');
  });

  const dossier = makeDossier(briefing(`${QUOTE}\n\n<ActorBox of="ada-quill" />`), { blocks });

  test('has its prose checked as that of the briefing: each sentence is a statement', () => {
    expect(dossier.statementsOf('briefings/ferry').map(({ text, cites }) => [text, cites])).toContainEqual([
      'The council voted on Wednesday.',
      ['p1'],
    ]);
    const unsourced = QUOTE.replace('[^p1]', '');
    expect(listMessages(findMessages(briefing(unsourced), { blocks })).join('\n')).toContain('statement-has-source');
  });

  test('has its properties reviewed', () => {
    const texts = listReviewedTexts(dossier).filter(({ kind }) => kind === 'block');
    expect(texts.map(({ text }) => text)).toEqual(['PullQuote side="left"', 'ActorBox of="ada-quill"']);
  });

  test('is on paper: its prose, or links to the entries that it names', () => {
    const prose = JSON.stringify(buildPrintEdition(dossier));
    expect(prose).toContain('The council voted on Wednesday.');
    expect(prose).toMatch(/<ul class=\\"cards\\">\s*(?:\\n)*<li>\s*(?:\\n)*(?:<p>)?<a href=\\"#\S+ada-quill\\">Ada Quill<\/a>/);
  });

  test('keeps its ids when an entry is renamed', () => {
    const renaming = { collection: 'actors', from: 'ada-quill', to: 'ada-oake' } as const;
    expect(findProseEdits('<ActorBox of="ben-oake ada-quill" />', renaming, blocksOf(makeSite({ blocks })))).toEqual([
      { start: 23, end: 32, text: 'ada-oake' },
    ]);
  });
});

test('a site’s own block may not have the name of ours, nor properties that no check reads', () => {
  const component = './src/blocks/Own.astro';
  const wrong = {
    Guide: defineBlock({ component }),
    Own: defineBlock({
      component,
      properties: z.strictObject({ text: z.string(), title: z.string().max(3).optional(), names: z.array(z.string()), count: z.number() }),
    }),
  };
  expect([...findOwnBlockIssues(makeSite({ blocks: wrong }))].map(({ path, reason }) => `${path.join('.')}: ${reason}`))
    .toMatchInlineSnapshot(`
    [
      "Guide: <Guide> is a block of Backgrounder. Give yours another name.",
      "Own.properties.text: the property "text" of <Own> is a free text, which no check would read and no one would review. Set "hasContent" and write the text between the tags, with its sources; or use z.enum([…]), z.coerce.number(), property.ids(…), property.day() or property.topic().",
      "Own.properties.title: the property "title" of <Own> is a free text, which no check would read and no one would review. Set "hasContent" and write the text between the tags, with its sources; or use z.enum([…]), z.coerce.number(), property.ids(…), property.day() or property.topic().",
      "Own.properties.names: the property "names" of <Own> cannot be written as a text in a briefing. Use z.enum([…]), z.coerce.number(), property.ids(…), property.day() or property.topic().",
      "Own.properties.count: the property "count" of <Own> cannot be written as a text in a briefing. Use z.enum([…]), z.coerce.number(), property.ids(…), property.day() or property.topic().",
    ]
  `);
});

test.each([
  [{ pullQuote: { component: './a.astro' } }, 'the name of a block begins with a capital letter'],
  [{ Quote: { component: './a.vue' } }, 'ends with ".astro"'],
  [{ Quote: { component: './a.astro', properties: { side: z.string() } } }, 'this must be z.strictObject({ … })'],
  [{ Quote: { component: './a.astro', hasContents: true } }, 'Unrecognized key'],
])('%j is no valid block', (invalid, reason) => {
  const result = siteSchema.safeParse({ ...makeSite(), blocks: invalid });
  expect(JSON.stringify(result.error?.issues)).toContain(JSON.stringify(reason).slice(1, -1));
});
