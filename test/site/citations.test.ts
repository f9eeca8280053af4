import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { labels } from '#locales/en-GB/catalogue/labels.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { around, collapseWhitespace, hrefOf, readSite, wordsOf, type BuiltPage } from '../support/built-site.ts';

/** Finds the elements of a page only once: the tests ask for them for each citation. */
function findOnce(selector: string) {
  const found = new Map<BuiltPage, HTMLElement[]>();
  return (page: BuiltPage): HTMLElement[] => {
    const elements = found.get(page) ?? page.document.querySelectorAll(selector);
    found.set(page, elements);
    return elements;
  };
}

/** The citations of a page, in order, but for those of statements that are there a second time. */
const citationsOn = findOnce('.statement[id] .cite a');
const sourcesOn = findOnce('.sources li[value]');

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { pages, dossier } = await readSite(name);
  // The print edition numbers its sources through the whole document and has no links back: see print.test.ts.
  const citing = pages.filter((page) => citationsOn(page).length > 0 && page.path !== '/print/');

  test('every briefing, actor, term and event cites sources', () => {
    const paths = citing.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/', ...dossier.briefings.map(({ id }) => `/briefings/${id}/`)]));
    expect(paths).toEqual(expect.arrayContaining(dossier.actors.map(({ id }) => `/actors/${id}/`)));
    expect(paths).toEqual(expect.arrayContaining(dossier.glossary.map(({ id }) => `/glossary/${id}/`)));
    expect(paths).toEqual(expect.arrayContaining(dossier.chronology.map(({ id }) => `/chronology/${id}/`)));
  });

  test('every citation links to an item in the list of sources on its page, and the item links back to the statement', () => {
    const lost = citing.flatMap((page) =>
      citationsOn(page).flatMap((citation) => {
        const entry = page.byId.get(hrefOf(citation).slice(1));
        const isListed = entry !== undefined && sourcesOn(page).includes(entry);
        const statement = around(citation, '.statement')?.id;
        const leadsBack = entry?.querySelectorAll('a').some((link) => hrefOf(link) === `#${statement}`);
        return isListed && leadsBack && statement ? [] : [`${page.path}#${statement}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('every source in a list is cited on its page, and links back only to those statements', () => {
    const idle = pages.flatMap((page) =>
      sourcesOn(page).flatMap((entry) => {
        const cited = citationsOn(page).filter((citation) => hrefOf(citation) === `#${entry.id}`);
        const back = entry
          .querySelectorAll('a')
          .map(hrefOf)
          .filter((href) => href.startsWith('#'));
        return cited.length > 0 && sameSet(back, [...new Set(cited.map((citation) => `#${around(citation, '.statement')?.id}`))])
          ? []
          : [`${page.path}#${entry.id}`];
      }),
    );
    expect(idle).toEqual([]);
  });

  test('citations show the number of their source, counted in reading order', () => {
    for (const page of citing) {
      const numbers = new Map(sourcesOn(page).map((entry) => [entry.id, entry.getAttribute('value')]));
      expect([...numbers.values()], page.path).toEqual([...numbers.keys()].map((_id, index) => String(index + 1)));
      const met = [...new Set(citationsOn(page).map((citation) => citation.text))];
      expect(met, page.path).toEqual([...numbers.values()]);
      for (const citation of citationsOn(page))
        expect(citation.text, `${page.path}${hrefOf(citation)}`).toBe(numbers.get(hrefOf(citation).slice(1)));
    }
  });

  test('a statement with citations has one mark, which leads to the first and counts them', () => {
    for (const page of citing)
      for (const statement of page.document.querySelectorAll('.statement:has(.cite)')) {
        const cited = [...new Set(statement.querySelectorAll('.cite a').map(hrefOf))];
        const marks = statement.querySelectorAll('.evidence').map((mark) => `${hrefOf(mark)} ${mark.getAttribute('aria-label')}`);
        const origin = statement.getAttribute('data-origin');
        const label = `Sources: ${cited.length}${origin === 'background' || origin === 'later' ? `, ${labels.origin[origin]}` : ''}`;
        expect(marks, `${page.path}#${statement.id}`).toEqual([`${cited[0]} ${label}`]);
      }
  });

  test('an item of the list shows the digest of its source, and links to it', () => {
    for (const page of citing)
      for (const entry of sourcesOn(page)) {
        const id = entry.id.replace(/^source-/, '');
        const source = dossier.sources.get(id);
        const links = entry.querySelectorAll('a').map(hrefOf);
        const { base } = dossier.site;
        expect(wordsOf(entry), page.path).toContain(collapseWhitespace(source?.digest ?? '?'));
        if (source?.kind === 'reference') {
          const { url, dead, archived } = source.reference;
          // A text fragment may follow the address.
          const address = (dead ? archived : url) ?? '?';
          expect(
            links.filter((link) => link.startsWith(address)),
            `${page.path}#${entry.id}`,
          ).not.toEqual([]);
          expect(links, `${page.path}#${entry.id}`).toContain(`${base}references/${id}/`);
        } else expect(links, `${page.path}#${entry.id}`).toContain(`${base}article/#${id}`);
      }
  });
});

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === new Set(a).size && new Set(a).size === new Set(b).size && a.every((item) => b.includes(item));
