import { describe, expect, test } from 'vitest';
import { SITES, type SiteName } from '../support/build-sites.ts';
import { readSite } from '../support/built-site.ts';
import { findHtmlIssues } from '../support/html-rules.ts';

/** Pages that differ only in the base path and the hashes of their files have the same issues, so one of them is enough. */
const judged = new Map<string, Promise<string[]>>();

function judge(path: string, html: string, base: string): Promise<string[]> {
  const key = path + html.replaceAll(base, '/').replace(/(?<=_astro\/[^"]*)\.[\w-]{8}(?=\.)/g, '');
  const known = judged.get(key) ?? findHtmlIssues(path, html);
  judged.set(key, known);
  return known;
}

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { pages, dossier } = await readSite(name);

  test('every page is valid HTML', async () => {
    const issues: string[] = [];
    for (const { path, html } of pages) issues.push(...(await judge(path, html, dossier.site.base)));
    expect(issues).toEqual([]);
  });

  test('every page ends with </html>', () => {
    expect(pages.filter(({ html }) => !html.trimEnd().endsWith('</html>')).map(({ path }) => path)).toEqual([]);
  });

  test('every date for machines is valid in HTML, and exists', () => {
    const dates = pages.flatMap(({ path, document }) =>
      document.querySelectorAll('time').map((time) => ({ path, date: time.getAttribute('datetime') ?? '' })),
    );
    expect(dates.length).toBeGreaterThan(50);
    expect(dates.filter(({ date }) => !isHtmlDate(date))).toEqual([]);
  });
});

/** Whether a year, a month or a day exists. */
function isHtmlDate(date: string): boolean {
  const [, year, month = '-01', day = '-01'] = /^(\d{4})(-\d\d)?(-\d\d)?$/.exec(date) ?? [];
  const full = `${year}${month}${day}`;
  return !Number.isNaN(Date.parse(full)) && new Date(full).toISOString().startsWith(full);
}

test.each<[what: string, html: string, issue: RegExp]>([
  ['an element where none may be', '<p><div></div></p>', /element-permitted-content|close-order|no-implicit-close/],
  ['an id that stands twice', '<p id="a"></p><p id="a"></p>', /no-dup-id/],
  ['an attribute that does not exist', '<p colour="red"></p>', /no-unknown-attributes/],
  ['a heading that skips a level', '<h1>A</h1><h3>B</h3>', /heading-level/],
  ['a form that nothing sends', '<form action="/"><label>a<input type="text" name="a"></label></form>', /wcag\/h32/],
])('the validator finds %s', async (_what, body, issue) => {
  const html = `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  const issues = await findHtmlIssues('/a/', html);
  expect(issues.join('\n')).toMatch(issue);
  expect(issues[0]).toMatch(/^\/a\/:1:\d+ [\w/-]+: /);
});
