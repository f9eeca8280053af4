import { expect, test } from 'vitest';
import { judgeLinks, type LinkResult } from '#authoring/external-links/judge-links.ts';
import { listExternalLinks } from '#authoring/external-links/list-external-links.ts';
import { reportLinksJson, reportLinksMarkdown, reportLinksPretty } from '#authoring/external-links/report-links.ts';
import { compileContent } from '#rules/compile.ts';
import { contentFiles, fillIn, makeSite } from '../../../support/entries.ts';

const QUOTED = 'quotations:\n  - text: it is a lifeline\n    speaker: null\n';
const LOCATED = `locator: { start: The ferry, end: for good }\n${QUOTED}    locator: { prefix: She said that }\n`;

const linksOf = (references: Record<string, string>) =>
  listExternalLinks(
    compileContent(
      contentFiles(
        fillIn(
          Object.fromEntries(
            Object.entries(references).map(([id, fields]) => [
              `references/${id}.yaml`,
              `title: The ${id} page\nurl: https://${id}.example.org/a\n${fields}`,
            ]),
          ),
        ),
      ),
      makeSite(),
    ),
  ).filter(({ url }) => !url.includes('gazette'));

test('links lead to the words of locators and quotations, and on the copy if the page is gone', () => {
  const links = linksOf({
    a: LOCATED,
    b: QUOTED,
    c: `dead: 2023-01-02\narchived: https://archive.example.org/c\n${QUOTED}`,
    d: `archived: https://archive.example.org/d\n${QUOTED}`,
  });
  expect(links.map(({ url, locators }) => [url, ...locators.map((locator) => `${locator.place.line} ${locator.directive}`)])).toEqual([
    ['https://a.example.org/a', '3 text=The%20ferry,for%20good', '7 text=She%20said%20that-,it%20is%20a%20lifeline'],
    ['https://b.example.org/a', '4 text=it%20is%20a%20lifeline'],
    ['https://c.example.org/a'],
    ['https://archive.example.org/c', '6 text=it%20is%20a%20lifeline'],
    ['https://d.example.org/a', '5 text=it%20is%20a%20lifeline'],
    ['https://archive.example.org/d'],
  ]);
});

const links = linksOf({ alive: LOCATED, closed: QUOTED, gone: QUOTED, app: QUOTED });
const LIFELINE = 'text=it%20is%20a%20lifeline';
const judgement = judgeLinks(
  links,
  new Map<string, LinkResult>([
    [
      'https://alive.example.org/a',
      {
        outcome: { kind: 'alive' },
        words: {
          'text=The%20ferry,for%20good': { kind: 'missing' },
          'text=She%20said%20that-,it%20is%20a%20lifeline': { kind: 'found' },
        },
      },
    ],
    [
      'https://app.example.org/a',
      { outcome: { kind: 'alive' }, words: { [LIFELINE]: { kind: 'unread', why: 'its text is in a script' } } },
    ],
    ['https://closed.example.org/a', { outcome: { kind: 'refused', why: 'status 403' } }],
    ['https://gone.example.org/a', { outcome: { kind: 'alive' }, words: { [LIFELINE]: { kind: 'missing' } } }],
  ]),
  '2024-05-06',
);

test('words that a page does not have are printed with their place, and what to change there', () => {
  expect(reportLinksPretty(judgement)).toMatchInlineSnapshot(`
    "Refused to programs: 1

    src/content/references/closed.yaml:2:6  a source
      https://closed.example.org/a
      The host refuses programs (status 403): open the page yourself from time to time.

    Words not found: 2

    src/content/references/alive.yaml:3:10  a locator
      https://alive.example.org/a#:~:text=The%20ferry,for%20good
      The page does not have the words “The ferry … for good”.
      Open the page. If it has other words, replace the locator in src/content/references/alive.yaml, line 3.

    src/content/references/gone.yaml:4:11  a quotation
      https://gone.example.org/a#:~:text=it%20is%20a%20lifeline
      The page does not have the words “it is a lifeline”.
      Open the page. If it has other words, correct the quotation in src/content/references/gone.yaml, line 4, or give the words of the page as its \`locator\`.

    Words that could not be looked for: 1

    src/content/references/app.yaml:4:11  a quotation
      https://app.example.org/a#:~:text=it%20is%20a%20lifeline
      The page could not be read (its text is in a script), so look for the words yourself: “it is a lifeline”.

    4 external links: 3 alive, 1 refused. Words on pages: 1 found, 2 not found, 2 not looked for."
  `);
});

test('they are tasks in the body of an issue, and do not make the content wrong', () => {
  expect(reportLinksMarkdown(judgement)).toMatchInlineSnapshot(`
    "4 external links: 3 alive, 1 refused. Words on pages: 1 found, 2 not found, 2 not looked for.

    ## To do

    - [ ] **The alive page**: <https://alive.example.org/a#:~:text=The%20ferry,for%20good>
      The page does not have the words “The ferry … for good”. Open the page. If it has other words, replace the locator in src/content/references/alive.yaml, line 3.
    - [ ] **The gone page**: <https://gone.example.org/a#:~:text=it%20is%20a%20lifeline>
      The page does not have the words “it is a lifeline”. Open the page. If it has other words, correct the quotation in src/content/references/gone.yaml, line 4, or give the words of the page as its \`locator\`.

    ## For information

    - The closed page: <https://closed.example.org/a>
      The host refuses programs (status 403): open the page yourself from time to time."
  `);
  expect(judgement.links.some(({ isWrong }) => isWrong)).toBe(false);
});

test('JSON counts them', () => {
  expect((JSON.parse(reportLinksJson(judgement)) as typeof judgement).words).toEqual({ found: 1, missing: 2, unread: 2 });
});
