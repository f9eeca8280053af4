import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isNamed } from '#dossier/names.ts';
import { nameOf } from '#dossier/entry.ts';
import { REPOSITORY_ROOT } from '../support/repository-root.ts';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { collapseWhitespace, hrefOf, keyOfAddress, readSite, wordsOf, type BuiltPage } from '../support/built-site.ts';

const termsOn = ({ document }: BuiltPage) => document.querySelectorAll('.terms dl > div');
const mentionsOn = ({ document }: BuiltPage) => document.querySelectorAll('main a.mention');
const CHOICES = readFileSync(join(REPOSITORY_ROOT, 'src/browser/settings/choices.js'), 'utf8');
const fragmentOf = (key: string) => `term-${key.replace('/', '-')}`;

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { pages, dossier } = await readSite(name);
  const base = dossier.site.base.slice(0, -1);

  test('the terms of a page are exactly the names that it links', () => {
    expect(pages.flatMap(mentionsOn).length).toBeGreaterThan(20);
    // In the print edition a name links to the entry itself.
    for (const page of pages.filter(({ path }) => path !== '/print/')) {
      const linked = mentionsOn(page).map((link) => fragmentOf(keyOfAddress(hrefOf(link))));
      const explained = termsOn(page).map(({ id }) => id);
      expect(explained.toSorted(), page.path).toEqual(linked.toSorted());
    }
  });

  test('an explanation is a statement of its entry, with its origin and a link to its sources', () => {
    const entries = [...dossier.glossary, ...dossier.actors, ...dossier.places];
    const byFragment = new Map(entries.map((entry) => [fragmentOf(`${entry.collection}/${entry.id}`), entry]));
    for (const page of pages)
      for (const term of termsOn(page)) {
        const entry = byFragment.get(term.id);
        if (!entry || !isNamed(entry)) throw new Error(`${page.path}#${term.id} explains nothing that is known`);
        const where = `${page.path}#${term.id}`;
        expect(wordsOf(term.querySelector('dt') ?? term), where).toBe(nameOf(entry));
        const links = term.querySelectorAll('a').map(hrefOf);
        const statements = dossier.statementsOf(`${entry.collection}/${entry.id}`);
        const statement = statements.find(({ anchor }) => links[1]?.endsWith(`#${anchor}`));
        expect(wordsOf(term.querySelector('dd + dd') ?? term, '.origin-word', 'a'), where).toBe(collapseWhitespace(statement?.text ?? '?'));
        expect(term.querySelector('.origin-word')?.text, where).toBe(statement?.origin === 'article' ? undefined : statement?.origin);
        expect(links[1], where).toMatch(new RegExp(`^${base}/(?:${entry.collection}/${entry.id}/|places/)#`));
      }
  });

  test('no page has inline code, except for the script of the choices, which the policy names: scripts are in files', () => {
    const inline = pages.flatMap(({ path, document }) =>
      document
        .querySelectorAll('script:not([type="application/ld+json"])')
        .flatMap((script) => (script.getAttribute('src') || script.rawText === CHOICES ? [] : [path])),
    );
    expect(inline).toEqual([]);
  });
});
