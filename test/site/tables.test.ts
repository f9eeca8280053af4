import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { enGB } from '#locales/en-GB/pack.ts';
import { buildMembershipTable } from '#views/positions/memberships.ts';
import { isPosition, positionAnchor } from '#views/positions/positions.ts';
import { quotationAnchors } from '#dossier/statement-anchors.ts';
import { sharedAnchor } from '#dossier/statement.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { around, collapseWhitespace, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

const ADDED = ['.cite', '.origin-word'];
const hrefsIn = (element: HTMLElement | undefined) => element?.querySelectorAll('a').map(hrefOf) ?? [];

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { page, dossier } = await readSite(name);
  const root = dossier.site.base.slice(0, -1);
  const positions = page('/positions/');
  const quotes = page('/quotes/');
  const held = dossier.statements.filter(isPosition);

  describe('the page of positions', () => {
    test('has every statement on a topic once, word for word, under its topic and beside its actor, with its citations', () => {
      expect(held.length).toBeGreaterThan(4);
      const elements = positions.document.querySelectorAll('.positions-table .statement');
      expect(elements.map(({ id }) => id).sort()).toEqual(held.map(sharedAnchor).sort());
      for (const statement of held) {
        const element = positions.byId.get(sharedAnchor(statement));
        expect(element && wordsOf(element, ...ADDED)).toBe(collapseWhitespace(statement.text));
        const row = element && around(element, 'tr');
        expect(row?.id).toBe(positionAnchor(statement.topic ?? '', statement.entry.replace('actors/', '')));
        expect(hrefsIn(row?.querySelector('th') ?? undefined)).toEqual([`${root}/${statement.entry}/`]);
        expect(element && around(element, 'section')?.getAttribute('aria-labelledby')).toBe(`topic-${statement.topic}`);
        expect(element?.querySelectorAll('.cite a').map(hrefOf)).toEqual(statement.cites.map((id) => `#source-${id}`));
      }
    });

    test('has a sentence of each actor on each topic in its overview, with a link to what is said in full', () => {
      const rows = [...new Set(held.map(({ topic, entry }) => `#${positionAnchor(topic ?? '', entry.replace('actors/', ''))}`))].sort();
      const links = positions.document.querySelectorAll('.matrix .matrix-more');
      expect(links.map(hrefOf).sort()).toEqual(rows);
      for (const link of links) {
        const statements = held.filter(
          ({ topic, entry }) => hrefOf(link) === `#${positionAnchor(topic ?? '', entry.replace('actors/', ''))}`,
        );
        const said = wordsOf(around(link, 'p') ?? link, ...ADDED);
        const [first] = statements;
        const shorts = dossier.statements.filter(
          ({ part, entry, topic }) => part === 'short' && entry === first?.entry && topic === first.topic,
        );
        const texts = shorts.length > 0 ? shorts.map(({ text }) => text) : [enGB.sentences.first(first?.text ?? '')];
        for (const text of texts) expect(said).toContain(collapseWhitespace(text));
      }
      if (name !== 'other') expect(dossier.statements.filter(({ part }) => part === 'short').length).toBeGreaterThan(0);
    });

    test('has a dash where the article gives no position of a side, and says so to screen readers', () => {
      const cells = positions.document.querySelectorAll('.matrix td').filter((cell) => around(cell, 'tbody'));
      const empty = cells.filter((cell) => cell.querySelector('p') === null);
      if (name === 'other') expect(empty.length).toBeGreaterThan(0);
      for (const cell of empty) {
        expect(cell.querySelectorAll('[aria-hidden]').at(-1)?.text).toBe('–');
        expect(wordsOf(cell, '[aria-hidden]')).toBe('no position recorded');
      }
      if (empty.length > 0) expect(wordsOf(positions.document.querySelector('.matrix caption')!)).toContain('A dash means');
    });

    test('has a mark behind each sentence of its overview that leads to the sources', () => {
      const sentences = positions.document.querySelectorAll('.matrix .statement');
      expect(sentences.length).toBeGreaterThan(4);
      expect(sentences.filter((sentence) => sentence.querySelector('.evidence') === null).map((one) => wordsOf(one))).toEqual([]);
    });

    test('tells everything in full once, folded by topic', () => {
      const folds = positions.document.querySelectorAll('section[aria-labelledby^="topic-"] > details');
      expect(folds.filter((fold) => fold.hasAttribute('open'))).toEqual([]);
      const topics = new Set(held.map(({ topic }) => `topic-${topic}`));
      expect(new Set(folds.map((fold) => fold.querySelector('summary > h3')?.id))).toEqual(topics);
    });

    test('shows groups with their members and the sources of each membership', () => {
      const { groups, rows } = buildMembershipTable(dossier);
      expect(groups.length).toBeGreaterThan(0);
      const shown = positions.document.querySelectorAll('.memberships tbody tr').map((row) => ({
        actor: hrefsIn(row.querySelector('th') ?? undefined)[0],
        memberships: row.querySelectorAll('td').map((cell) => cell.querySelectorAll('.cite a').map(hrefOf)),
      }));
      expect(shown).toEqual(
        rows.map(({ actor, memberships }) => ({
          actor: `${root}/actors/${actor.id}/`,
          memberships: memberships.map((one) => one?.statement.cites.map((id) => `#source-${id}`) ?? []),
        })),
      );
    });
  });

  describe('the page of quotations', () => {
    test('has every quotation of the article, with its speaker, its passage, its occasion and other wordings', () => {
      const all = dossier.article.data.passages.flatMap((passage) => passage.quotations.map((quotation, n) => ({ passage, quotation, n })));
      expect(quotes.document.querySelectorAll('.quotation').map(({ id }) => id)).toEqual(
        all.map(({ passage, n }) => quotationAnchors(passage.id, passage.quotations)[n]),
      );
      for (const { passage, quotation, n } of all) {
        const figure = quotes.byId.get(quotationAnchors(passage.id, passage.quotations)[n] ?? '');
        const words = figure ? wordsOf(figure, ...ADDED) : '';
        const { text, speaker, attribution, occasion, otherWordings } = quotation;
        expect(words.startsWith(`“${collapseWhitespace(text)}”`), text).toBe(true);
        expect(hrefsIn(figure), text).toContain(`${root}/article/#${passage.id}`);
        if (speaker) expect(hrefsIn(figure), text).toContain(`${root}/actors/${speaker}/`);
        else expect(words, text).toContain('Speaker not named');
        for (const shown of [
          attribution ?? '',
          ...occasion.map((statement) => statement.text),
          ...otherWordings.map((other) => other.text),
        ])
          expect(words, text).toContain(collapseWhitespace(shown));
        expect(hrefsIn(figure), text).toEqual(
          expect.arrayContaining(otherWordings.flatMap(({ cites }) => cites.map((id) => `${root}/references/${id}/`))),
        );
      }
    });

    test('has every quotation of the references, with its reference', () => {
      for (const { id, data } of dossier.references)
        for (const [n, { text, speaker }] of data.quotations.entries()) {
          const item = quotes.byId.get(quotationAnchors(id, data.quotations)[n] ?? '');
          expect(item && wordsOf(item), text).toContain(`“${collapseWhitespace(text)}”`);
          expect(hrefsIn(item)).toContain(`${root}/references/${id}/`);
          if (speaker) expect(hrefsIn(item)).toContain(`${root}/actors/${speaker}/`);
          expect(item && around(item, '.origin-block')?.getAttribute('data-origin')).toMatch(/^(?:background|later)$/);
        }
    });

    test('links each speaker to their quotations', () => {
      const speakers = new Set(
        [...dossier.article.data.passages, ...dossier.references.map(({ data }) => data)].flatMap(({ quotations }) =>
          quotations.flatMap(({ speaker }) => speaker ?? []),
        ),
      );
      const rows = quotes.document.querySelectorAll('.speaker');
      expect(rows.length).toBe(speakers.size);
      for (const link of rows.flatMap((row) => row.querySelectorAll('a'))) expect(quotes.byId.has(hrefOf(link).slice(1))).toBe(true);
    });
  });
});
