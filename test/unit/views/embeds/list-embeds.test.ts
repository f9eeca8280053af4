import { describe, expect, test } from 'vitest';
import { compareText } from '#lib/text/compare-text.ts';
import type { SitePath } from '#dossier/paths.ts';
import type { SizedEmbed } from '#views/embeds/embed.ts';
import { listEmbedKinds } from '#views/embeds/embed-list.ts';
import { hasEmbed, listEmbeds } from '#views/embeds/list-embeds.ts';
import { quotationAnchorOf } from '../../../support/anchors.ts';
import { makeDossier } from '../../../support/entries.ts';

const EXPLAINER = `question: Will the ferry stay?
answer: { text: 'Yes, the council voted to keep it.', cites: [p1] }
inBrief: [{ text: 'The council voted to keep the ferry.', cites: [p1] }]
keyEvents: [council-vote, sale]
`;

const dossier = makeDossier({
  'briefings/later.mdx': `---
question: What came of it?
standfirst: { text: The ferry was sold., cites: [gazette-2020] }
later: true
published: 2021-01-01
updated: 2021-02-01
---

The ferry was sold.[^gazette-2020]`,
  'chronology/sale.yaml': `title: The ferry is sold
cites: [gazette-2020]
date: { edtf: 2021, basis: stated }
status: happened
origin: later
`,
  'glossary/subsidy.yaml': 'cautions: [{ text: Critics call it a gift., cites: [gazette-2020] }]',
  'explainers/ferry-vote.yaml': EXPLAINER,
});
const embeds = listEmbeds(dossier);
const embedOf = (page: SitePath): SizedEmbed => {
  const found = embeds.get(page);
  if (!found) throw new Error(`nothing of ${page} can be embedded`);
  return found;
};
const QUOTATION: SitePath = `/quotes/${quotationAnchorOf('p2', 'a lifeline')}/`;
const textOf = (html: string) => html.replace(/<[^>]+>/g, '');
const linesOf = (page: SitePath) => embedOf(page).lines.map(({ style, html }) => `${style}: ${textOf(html)}`);

describe('what other sites can embed', () => {
  test('is a part of each briefing, event, term and quotation, and of the overviews that a site has', () => {
    expect([...embeds.keys()]).toEqual([
      '/chronology/',
      '/positions/',
      '/briefings/what-was-decided/',
      '/briefings/later/',
      '/chronology/council-vote/',
      '/chronology/sale/',
      '/glossary/subsidy/',
      QUOTATION,
    ]);
    expect(
      ['/chronology/', '/positions/', '/glossary/subsidy/', QUOTATION, '/places/', '/about/'].map((page) =>
        hasEmbed(dossier, page as SitePath),
      ),
    ).toEqual([true, true, true, true, false, false]);
  });

  test('of a briefing is its question and the answer in brief', () => {
    expect(linesOf('/briefings/what-was-decided/')).toMatchInlineSnapshot(`
      [
        "title: What was decided?",
        "text: The council keeps the ferry.1",
      ]
    `);
  });

  test('of an event is its date with its state, its title and its first details', () => {
    expect(linesOf('/chronology/council-vote/')).toMatchInlineSnapshot(`
      [
        "label: 4 March 2020",
        "title: The council votes to keep the ferry1",
      ]
    `);
  });

  test('of a term is its definition, with the notes on the word', () => {
    expect(linesOf('/glossary/subsidy/')).toMatchInlineSnapshot(`
      [
        "title: Some term",
        "text: background A term.1",
        "note: Note: background Critics call it a gift.1",
      ]
    `);
  });

  test('of a quotation begins with its speaker, and names its source', () => {
    expect(linesOf(QUOTATION)).toMatchInlineSnapshot(`
      [
        "label: Ada Quill, in the article",
        "quotation: “a lifeline”",
      ]
    `);
    expect(embedOf(QUOTATION).sources.map(({ name }) => name)).toContain('Part 2 of the article');
  });

  test('of the timeline has the events that tell the story', () => {
    expect(embedOf('/chronology/').events.map(({ date, html }) => `${date}: ${textOf(html)}`)).toMatchInlineSnapshot(`
      [
        "4 March 2020: The council votes to keep the ferry1",
        "2021: The ferry is sold2",
      ]
    `);
  });

  test('links nothing but its page and its sources, which lead to pages of the site', () => {
    for (const { lines, sources } of embeds.values()) {
      const links = lines.flatMap(({ html }) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href));
      expect(links.filter((href) => !sources.some((source) => source.href === href))).toEqual([]);
    }
    expect(embedOf('/briefings/what-was-decided/').lines[1]?.html).toMatch(
      /<sup class="cite"><a href="\/article\/#p1" aria-label="Source 1">1<\/a><\/sup>/,
    );
  });

  test('says of which day it speaks', () => {
    expect(embedOf('/briefings/what-was-decided/').days[0]).toBe('Told as things stood on 4 March 2020.');
    expect(embedOf('/briefings/later/').days).toEqual(['This came after 4 March 2020.', 'Last updated 1 February 2021.']);
    expect(embedOf('/briefings/later/').isLater).toBe(true);
    expect(embedOf('/chronology/').days).toEqual(['Told as things stood on 4 March 2020; what came after is marked.']);
  });

  test('is the map of movements where an event is on it, with its rows', () => {
    const site = makeDossier({
      'chronology/sailing.yaml':
        'places: [holm]\nonMap: { text: Two ferries, cites: [p1], form: arrow, points: [holm, { latitude: 58, longitude: 6 }] }',
    });
    expect(hasEmbed(site, '/places/')).toBe(true);
    expect(
      listEmbeds(site)
        .get('/places/')
        ?.map?.rows.map(({ letter, html }) => `${letter}: ${textOf(html)}`),
    ).toEqual(['A: Two ferries1']);
  });

  test('is nothing if the settings allow nobody to embed', () => {
    expect(listEmbeds(makeDossier({}, { embed: { allow: false } })).size).toBe(0);
  });
});

describe('the list of embeds', () => {
  const embed = (page: SitePath, group?: string) => ({ ...embedOf('/glossary/subsidy/'), page, ...(group !== undefined && { group }) });

  test('has whole sections first, and then each kind on a page with its name, in the order of the sections', () => {
    const { overviews, kinds } = listEmbedKinds(
      [embed('/chronology/'), embed('/glossary/a/'), embed('/chronology/b/'), embed('/positions/')],
      compareText,
    );
    expect(overviews.map(({ page }) => page)).toEqual(['/chronology/', '/positions/']);
    expect(kinds.map(({ path, count }) => [path, count])).toEqual([
      ['/about/embed/chronology/', 1],
      ['/about/embed/glossary/', 1],
    ]);
  });

  test('has those of a year or a speaker together, in their order', () => {
    const { kinds } = listEmbedKinds([embed('/quotes/b/', 'Ben'), embed('/quotes/a/', 'Ada'), embed('/quotes/c/', 'Ada')], compareText);
    expect(kinds[0]?.pages[0]?.groups.map(({ label, embeds }) => [label, embeds.map(({ page }) => page)])).toEqual([
      ['Ada', ['/quotes/a/', '/quotes/c/']],
      ['Ben', ['/quotes/b/']],
    ]);
    expect(embeds.get('/chronology/council-vote/')?.group).toBe('2020');
    expect(embeds.get(QUOTATION)?.group).toBe('Ada Quill');
  });

  test('goes on with a number if a kind is large', () => {
    const many = Array.from({ length: 151 }, (_, index) => embed(`/glossary/term-${index}/`));
    const { kinds } = listEmbedKinds(many, compareText);
    expect(kinds.flatMap(({ pages }) => pages.map(({ path, items }) => [path, items.length]))).toEqual([
      ['/about/embed/glossary/', 150],
      ['/about/embed/glossary/page/2/', 1],
    ]);
  });
});
