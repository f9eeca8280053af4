import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SITES, type SiteName } from '../support/shared-sites.ts';
import { readSite } from '../support/built-site.ts';
import { fullestPages } from '../support/browser.ts';
import { findHtmlIssues } from '../support/formats/html-rules.ts';
import { findNuIssues } from '../support/formats/nu.ts';

const DIFFERENT: readonly SiteName[] = ['root', 'other'];

describe('the Nu validator', () => {
  /** A site with one page that is wrong. */
  let wrong: string;
  let issues: string[];
  // In one run, because Java needs seconds to start.
  beforeAll(async () => {
    wrong = mkdtempSync(join(tmpdir(), 'backgrounder-nu-'));
    const html = '<!doctype html>\n<html lang="en"><head><title>A</title></head><body><ul><p>a</p></ul></body></html>';
    writeFileSync(join(wrong, 'a.html'), html);
    issues = await findNuIssues(wrong, ...DIFFERENT.map((name) => inject('sites')[name]));
  });
  afterAll(() => {
    rmSync(wrong, { recursive: true });
  });
  const inWrong = (issue: string) => issue.startsWith(`${basename(wrong)}/`);

  test('finds nothing on any page of two sites', () => {
    expect(issues.filter((issue) => !inWrong(issue))).toEqual([]);
  });

  test('finds an element where none may be, and names its place', () => {
    expect(issues.filter(inWrong)).toEqual([
      expect.stringMatching(/^backgrounder-nu-\w+\/a\.html:2:\d+ Element “p” not allowed as child of element “ul”/),
    ]);
  });
});

describe.each(DIFFERENT)('on the site "%s"', async (name) => {
  const fullest = new Set(await fullestPages(name));

  test('html-validate finds nothing on any kind of page', async () => {
    const { pages, embeds } = await readSite(name);
    const largest = [...Map.groupBy(embeds, ({ path }) => path.split('/')[2]).values()].map((kind) =>
      kind.reduce((a, b) => (b.html.length > a.html.length ? b : a)),
    );
    const chosen = [...pages.filter(({ path }) => fullest.has(path)), ...largest];
    const issues = await Promise.all(chosen.map(({ path, html }) => findHtmlIssues(path, html)));
    expect(issues.flat()).toEqual([]);
  });
});

describe.each(Object.keys(SITES) as SiteName[])('on the site "%s"', async (name) => {
  const { pages } = await readSite(name);

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

/** Whether a year, a month or a day exists; a day may have a time with its zone. */
function isHtmlDate(date: string): boolean {
  const [, year, month = '-01', day = '-01'] =
    /^(\d{4})(-\d\d)?(-\d\d)?(?:(?<=-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d\d:\d\d))?$/.exec(date) ?? [];
  const full = `${year}${month}${day}`;
  return !Number.isNaN(Date.parse(full)) && new Date(full).toISOString().startsWith(full);
}

test.each<[what: string, html: string, issue: RegExp]>([
  ['an element where none may be', '<p><div></div></p>', /element-permitted-content|close-order|no-implicit-close/],
  ['an id that stands twice', '<p id="a"></p><p id="a"></p>', /no-dup-id/],
  ['an attribute that does not exist', '<p colour="red"></p>', /no-unknown-attributes/],
  ['a heading that skips a level', '<h1>A</h1><h3>B</h3>', /heading-level/],
  ['a form that nothing sends', '<form action="/"><label>a<input type="text" name="a"></label></form>', /wcag\/h32/],
])('html-validate finds %s', async (_what, body, issue) => {
  const html = `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`;
  const issues = await findHtmlIssues('/a/', html);
  expect(issues.join('\n')).toMatch(issue);
  expect(issues[0]).toMatch(/^\/a\/:1:\d+ [\w/-]+: /);
});
