import { expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { writeSnippet } from '#exports/embeds/embed-snippet.ts';
import { describeEmbed } from '#exports/embeds/oembed.ts';
import { listCards } from '#exports/cards/list-cards.ts';
import { listEmbeds } from '#views/embeds/list-embeds.ts';
import { makeDossier } from '../../../support/entries.ts';

const dossier = makeDossier({ 'glossary/subsidy.yaml': `term: 'a "grant" & <b>aid</b>'` }, { base: '/ferry/' });
const { site } = dossier;
const embed = [...listEmbeds(dossier).values()].find(({ page }) => page === '/glossary/subsidy/');
if (!embed) throw new Error('there is no term to embed');

test('the HTML for other sites is a frame of known height, which may run no script', () => {
  const frame = parse(writeSnippet(site, embed)).firstElementChild;
  expect(parse(writeSnippet(site, embed)).childNodes).toHaveLength(1);
  expect(frame?.attributes).toEqual({
    src: 'https://ferry.example.org/ferry/embed/glossary/subsidy/',
    title: 'A "grant" & <b>aid</b> · The ferry stays',
    width: '100%',
    height: String(embed.height),
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0',
  });
});

test('an oEmbed document is one of the type rich, with all that version 1.0 requires', () => {
  const card = listCards(dossier).find(({ page }) => page === embed.page);
  expect(describeEmbed(site, embed, card)).toEqual({
    type: 'rich',
    version: '1.0',
    title: 'A "grant" & <b>aid</b> · The ferry stays',
    provider_name: 'The ferry stays',
    provider_url: 'https://ferry.example.org/ferry/',
    html: writeSnippet(site, embed),
    width: 600,
    height: embed.height,
    thumbnail_url: 'https://ferry.example.org/ferry/cards/glossary/subsidy.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  const { thumbnail_url, thumbnail_width, thumbnail_height, ...rest } = describeEmbed(
    { ...site, editor: 'Foreign desk' },
    embed,
    undefined,
  );
  expect([thumbnail_url, thumbnail_width, thumbnail_height, rest.author_name]).toEqual([undefined, undefined, undefined, 'Foreign desk']);
});
