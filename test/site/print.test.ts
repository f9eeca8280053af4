import { describe, expect, test } from 'vitest';
import { labels } from '#locales/en-GB/catalogue/labels.ts';
import { print } from '#locales/en-GB/catalogue/print.ts';
import { sources } from '#locales/en-GB/catalogue/sources.ts';
import { PRINT_CHAPTERS } from '#views/print/print-chapters.ts';
import { forPrint, passagePrintId, printId } from '#dossier/print-id.ts';
import { keyOf } from '#dossier/entry.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { collapseWhitespace, hrefOf, readSite, withoutTextFragment, wordsOf } from '../support/built-site.ts';

describe.each(Object.keys(SITES) as SiteName[])('the print edition of the site "%s"', async (name) => {
  const { page, dossier } = await readSite(name);
  const { document, byId } = page('/print/');
  const citations = document.querySelectorAll('.cite a');
  // Short forms are only in the table of positions.
  const statements = dossier.statements.filter(({ part }) => part !== 'short');
  const listed = document.querySelectorAll('.print-sources > li');

  test('has every statement once, word for word, in the order of its entry', () => {
    const found = document.querySelectorAll('.statement[id]').map((element) => element.id);
    expect(found.toSorted()).toEqual(statements.map((statement) => forPrint(statement).anchor).toSorted());
    const differing = statements.filter((statement) => {
      const element = byId.get(forPrint(statement).anchor);
      return !element || wordsOf(element, '.cite', '.origin-word') !== collapseWhitespace(statement.text);
    });
    expect(differing.map(({ key }) => key)).toEqual([]);
    for (const { id } of dossier.briefings) {
      const anchors = dossier.statementsOf(`briefings/${id}`).map((statement) => forPrint(statement).anchor);
      expect(found.filter((anchor) => anchors.includes(anchor))).toEqual(anchors);
    }
  });

  test('marks every statement with its own origin', () => {
    const wrong = statements.filter((statement) => byId.get(forPrint(statement).anchor)?.getAttribute('data-origin') !== statement.origin);
    expect(wrong.map(({ key }) => key)).toEqual([]);
    const nameless = statements.filter((statement) => {
      if (statement.origin !== 'later') return false;
      const part = byId.get(forPrint(statement).anchor)?.closest('.origin-block[data-origin=later]');
      return !part?.querySelector('.origin-word')?.text.includes(labels.origin.later);
    });
    expect(nameless.map(({ key }) => key)).toEqual([]);
  });

  test('draws the events at the beginning of the chronology, with links to them', () => {
    const rows = byId.get('chronology')?.querySelectorAll('.timeline-rows [data-row=event]') ?? [];
    expect(rows.flatMap((row) => row.querySelectorAll('a').map(hrefOf)).sort()).toEqual(
      dossier.chronology.map((event) => `#${printId(keyOf(event))}`).sort(),
    );
  });

  test('has a part for every entry and every passage', () => {
    const { briefings, chronology, actors, glossary, places } = dossier;
    const missing = [...briefings, ...chronology, ...actors, ...glossary, ...places].filter((entry) => !byId.has(printId(keyOf(entry))));
    expect(missing.map(keyOf)).toEqual([]);
    for (const { id, digest, quotations } of dossier.article.data.passages) {
      const part = byId.get(passagePrintId(id));
      const words = part ? wordsOf(part) : '';
      for (const text of [digest, ...quotations.map((quotation) => quotation.text)]) expect(words, id).toContain(collapseWhitespace(text));
    }
  });

  test('numbers its sources through the whole document, in reading order, and lists them in that order', () => {
    const numbers = new Map(listed.map((entry) => [`#${entry.id}`, entry.getAttribute('value')]));
    expect([...numbers.values()]).toEqual([...numbers.keys()].map((_id, index) => String(index + 1)));
    expect([...new Set(citations.map((citation) => citation.text))]).toEqual([...numbers.values()]);
    expect(citations.filter((citation) => citation.text !== numbers.get(hrefOf(citation))).map(({ id }) => id)).toEqual([]);
  });

  test('has exactly the citations of every statement', () => {
    const shown = statements.map((statement) => {
      const links = byId.get(forPrint(statement).anchor)?.querySelectorAll('.cite a') ?? [];
      return `${statement.key} ${links.map((link) => hrefOf(link).replace('#source-', '')).join(' ')}`;
    });
    expect(shown).toEqual(statements.map(({ key, cites }) => `${key} ${cites.join(' ')}`));
  });

  test('lists every reference with its address, its publisher, what it says, and how we read it', () => {
    expect(dossier.references.length).toBeGreaterThan(3);
    for (const { id, data } of dossier.references) {
      const entry = byId.get(`source-${id}`);
      const words = entry ? wordsOf(entry) : '';
      const parts = [data.url, data.publisher, data.title, data.digest, data.caution ?? '', data.archived ?? ''];
      for (const part of parts) expect(words, id).toContain(collapseWhitespace(part));
      expect(words, id).toContain(sources.explainReading(data));
    }
  });

  test('lists its chapters and briefings in its contents, in their order', () => {
    const shown = document.querySelectorAll('.print-contents a').map((link) => `${hrefOf(link)} ${wordsOf(link)}`);
    expect(shown).toEqual(
      PRINT_CHAPTERS.flatMap((id) => [
        `#${id} ${print.chapters[id]}`,
        ...(id === 'briefings' ? dossier.briefings.map((briefing) => `#${printId(keyOf(briefing))} ${briefing.data.question}`) : []),
      ]),
    );
    const chapters = document.querySelectorAll('.chapter').map(({ id }) => id);
    expect(chapters).toEqual(PRINT_CHAPTERS);
  });

  test('links only to its own parts, to the site, its citation and its publisher, and to the references', () => {
    const { base, publisher, contact } = dossier.site;
    const outside = new Set([
      base,
      `${base}about/#cite`,
      publisher?.url,
      contact,
      `mailto:${contact}`,
      ...dossier.references.flatMap(({ data }) => [data.url, data.archived]),
    ]);
    const inProse = new Set(dossier.briefings.flatMap(({ body }) => [...body.matchAll(/\]\((\/[^)]*)\)/g)].map((match) => match[1])));
    const strange = document
      .querySelectorAll('main a')
      .map(hrefOf)
      .filter(
        (href) => !href.startsWith('#') && !outside.has(withoutTextFragment(href)) && !inProse.has(href.replace(dossier.site.base, '/')),
      );
    expect(strange).toEqual([]);
  });
});
