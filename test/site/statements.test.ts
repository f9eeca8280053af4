import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { labels } from '#locales/en-GB/catalogue/labels.ts';
import { pathOfQuotation, pathOfStatement } from '#dossier/paths.ts';
import { forPrint } from '#dossier/print-id.ts';
import { buildQuotationList } from '#views/quotations/build-quotation-list.ts';
import { sharedAnchor, type Statement } from '#dossier/statement.ts';
import type { SiteName } from '../support/shared-sites.ts';
import { around, collapseWhitespace, hrefOf, readSite, wordsOf } from '../support/built-site.ts';

/** What the build adds to the text of a statement: the numbers of its citations and the label of its origin. */
const ADDED = ['.cite', '.origin-word'];

describe.each(['root', 'other'] satisfies SiteName[])('on the site "%s"', async (name) => {
  const { pages, page, dossier } = await readSite(name);
  const { base } = dossier.site;

  const placeOf = (statement: Statement) => pathOfStatement(statement);
  const elementOf = (statement: Statement): HTMLElement | undefined => {
    const [path = '', anchor = ''] = placeOf(statement).split('#');
    return page(path).byId.get(anchor);
  };
  const where = (statements: Statement[]) => statements.map((statement) => `${placeOf(statement)} ${statement.text}`);

  test('every statement is on its page under its anchor, word for word', () => {
    expect(dossier.statements.length).toBeGreaterThan(50);
    const found = dossier.statements.map((statement) => {
      const element = elementOf(statement);
      return `${placeOf(statement)} ${element ? wordsOf(element, ...ADDED) + restOf(element, statement) : ''}`;
    });
    expect(found).toEqual(dossier.statements.map((statement) => `${placeOf(statement)} ${collapseWhitespace(statement.text)}`));
  });

  test('no page has a statement that is not in the dossier', () => {
    // The page of positions and the print edition have statements of other pages, under anchors that include the entry. A
    // quotation has its occasion on its own page, too.
    const again = dossier.statements.flatMap((statement) => [
      `/positions/#${sharedAnchor(statement)}`,
      // The first sentence stands for the short form of a statement that has none.
      `/positions/#${sharedAnchor(statement)}-short`,
      `/print/#${forPrint(statement).anchor}`,
    ]);
    const occasions = buildQuotationList(dossier).inArticle.flatMap(({ id, occasion }) =>
      occasion.map(({ anchor }) => `${pathOfQuotation(id)}#${anchor}`),
    );
    const known = new Set<string>([...dossier.statements.map(placeOf), ...again, ...occasions]);
    const strange = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('.statement[id]')
        .map((element) => `${path}#${element.id}`)
        .filter((place) => !known.has(place)),
    );
    expect(strange).toEqual([]);
  });

  test('the sentences of a briefing are in order on its page', () => {
    for (const { id } of dossier.briefings) {
      const anchors = page(`/briefings/${id}/`)
        .document.querySelectorAll('.statement[id]')
        .map((element) => element.id);
      expect(anchors, id).toEqual(dossier.statementsOf(`briefings/${id}`).map(({ anchor }) => anchor));
    }
  });

  test('every statement on a page has exactly its citations', () => {
    const shown = dossier.statements.map((statement) => {
      const citations = elementOf(statement)?.querySelectorAll('.cite a') ?? [];
      return `${statement.key} ${citations.map((link) => hrefOf(link).replace('#source-', '')).join(' ')}`;
    });
    expect(shown).toEqual(dossier.statements.map(({ key, cites }) => `${key} ${cites.join(' ')}`));
  });

  test('every statement of background is labelled as background', () => {
    const background = dossier.statements.filter(({ origin }) => origin === 'background');
    expect(background.length).toBeGreaterThan(3);
    expect(where(background.filter((statement) => !saysOrigin(elementOf(statement), 'background')))).toEqual([]);
  });

  test('exactly the statements of later knowledge are labelled as later', () => {
    const later = dossier.statements.filter(({ origin }) => origin === 'later');
    expect(later.length).toBeGreaterThan(3);
    expect(where(later.filter((statement) => !saysOrigin(elementOf(statement), 'later')))).toEqual([]);
    const others = dossier.statements.filter(({ origin }) => origin !== 'later');
    expect(where(others.filter((statement) => saysOrigin(elementOf(statement), 'later')))).toEqual([]);
  });

  test('no statement of the article has a label', () => {
    const own = dossier.statements.filter(({ origin }) => origin === 'article');
    expect(where(own.filter((statement) => elementOf(statement)?.querySelector('.origin-word')))).toEqual([]);
  });

  test('each passage and reference lists the statements that cite it, with links to them', () => {
    for (const [id, source] of dossier.sources) {
      const path = `/${source.kind === 'passage' ? 'article' : 'references'}/${id}/`;
      const resting = dossier.statements.filter(
        ({ cites, entry, part }) => part !== 'short' && cites.includes(id) && !(source.kind === 'passage' && entry.startsWith('articles/')),
      );
      const expected = resting.map((statement) => `${base.slice(0, -1)}${placeOf(statement)} ${collapseWhitespace(statement.text)}`);
      const shown = pages
        .find((one) => one.path === path)
        ?.document.querySelectorAll('.backlinks a')
        .map((link) => `${hrefOf(link)} ${wordsOf(link)}`);
      expect(shown?.toSorted() ?? [], path).toEqual(expected.toSorted());
    }
  });

  test('the page of the article has the digest of every passage, and the reason for a waived one', () => {
    for (const passage of dossier.article.data.passages) {
      const section = page('/article/').byId.get(passage.id);
      const words = section ? wordsOf(section) : '';
      expect(words, passage.id).toContain(collapseWhitespace(passage.digest));
      if (passage.waived) expect(words, passage.id).toContain(collapseWhitespace(passage.waived));
      for (const { text } of passage.quotations) expect(words, passage.id).toContain(collapseWhitespace(text));
    }
  });

  test('a briefing links every term at its first mention only', () => {
    for (const { id } of dossier.briefings) {
      const mentions = page(`/briefings/${id}/`).document.querySelectorAll('a.mention').map(hrefOf);
      expect(mentions.length, id).toBe(new Set(mentions).size);
    }
  });
});

/** The words that several statements on the members of a group share, after their names: “A and B: each is a state.” */
function restOf(element: HTMLElement, { part }: Statement): string {
  const line = part === 'participants' ? around(element, 'li') : undefined;
  return (line && /: each( .+)$/.exec(wordsOf(line, '.side-note'))?.[1]) ?? '';
}

/** Whether the origin is shown before a statement, before its run of statements of one origin, or at the head of its part. */
function saysOrigin(element: HTMLElement | undefined, origin: 'background' | 'later'): boolean {
  if (element?.getAttribute('data-origin') !== origin) return false;
  for (let at: HTMLElement | null = element; at?.getAttribute('data-origin') === origin; at = at.previousElementSibling)
    if (at.querySelector('.origin-word')?.text === labels.origin[origin]) return true;
  // The page of an event says it below its heading, for all of it.
  const part = around(element, '.event-page') ?? (element.parentNode && around(element.parentNode, `.origin-block[data-origin=${origin}]`));
  const words = part ? wordsOf(part, '.statement') : '';
  return (
    /(?:Background|After .+), not in the article/.test(words) ||
    new RegExp(`(?:^|· )${labels.origin[origin]}\\b`).test(words) ||
    part?.querySelector('.origin-word')?.text === labels.origin[origin]
  );
}
