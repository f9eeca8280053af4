import { describe, expect, test } from 'vitest';
import { compileContent } from '#rules/compile.ts';
import { judgeLinks } from '#authoring/external-links/judge-links.ts';
import { listExternalLinks } from '#authoring/external-links/list-external-links.ts';
import type { Outcome } from '#authoring/external-links/outcome.ts';
import { reportLinksJson, reportLinksMarkdown, reportLinksPretty } from '#authoring/external-links/report-links.ts';
import { contentFiles, fillIn, makeSite } from '../../../support/entries.ts';

const reference = (name: string, fields = '') => `title: The ${name} page\nurl: https://${name}.example.org/a\n${fields}`;

const links = listExternalLinks(
  compileContent(
    contentFiles(
      fillIn({
        'references/alive.yaml': reference('alive'),
        'references/closed.yaml': reference('closed'),
        'references/down.yaml': reference('down'),
        'references/front.yaml': reference('front'),
        'references/gone.yaml': reference('gone'),
        'references/kept.yaml': reference('kept', 'archived: https://archive.example.org/kept\n'),
        'references/moved.yaml': reference('moved'),
        'references/recorded.yaml': reference('recorded', 'dead: 2023-01-02\narchived: https://archive.example.org/recorded\n'),
        'references/revived.yaml': reference('revived', 'dead: 2023-01-02\narchived: https://archive.example.org/revived\n'),
      }),
    ),
    makeSite(),
  ),
).filter(({ url }) => !url.includes('gazette'));

const toResults = (outcomes: [string, Outcome][]) => new Map(outcomes.map(([url, outcome]) => [url, { outcome }]));

const DEAD: Outcome = { kind: 'dead', why: 'status 404' };
const RESULTS = toResults([
  ['https://alive.example.org/a', { kind: 'alive' }],
  ['https://closed.example.org/a', { kind: 'refused', why: 'status 403' }],
  ['https://down.example.org/a', { kind: 'unreachable', why: 'status 503' }],
  ['https://front.example.org/a', { kind: 'moved', to: 'https://front.example.org/' }],
  ['https://gone.example.org/a', DEAD],
  ['https://kept.example.org/a', DEAD],
  ['https://moved.example.org/a', { kind: 'moved', to: 'https://moved.example.org/b' }],
  ['https://recorded.example.org/a', DEAD],
  ['https://revived.example.org/a', { kind: 'alive' }],
  ['https://archive.example.org/kept', { kind: 'alive' }],
  ['https://archive.example.org/recorded', DEAD],
  ['https://archive.example.org/revived', { kind: 'alive' }],
]);

const judgement = judgeLinks(links, RESULTS, '2024-05-06');

describe('the outcome of external links', () => {
  test('contradicts the content only if a page is dead and not recorded as dead', () => {
    expect(judgement.links.filter(({ isWrong }) => isWrong).map(({ url }) => url)).toEqual([
      'https://gone.example.org/a',
      'https://kept.example.org/a',
      'https://archive.example.org/recorded',
    ]);
  });

  test('is printed with the place in the content, and what to change there', () => {
    expect(reportLinksPretty(judgement)).toMatchInlineSnapshot(`
      "Dead: 4

      src/content/references/gone.yaml:2:6  a source
        https://gone.example.org/a
        The page is dead: status 404.
        In src/content/references/gone.yaml, line 2, below the URL, add \`dead: 2024-05-06\`. If there is an archived copy (https://web.archive.org/web/*/https://gone.example.org/a lists copies), also add its URL as \`archived\`.

      src/content/references/kept.yaml:2:6  a source
        https://kept.example.org/a
        The page is dead: status 404.
        In src/content/references/kept.yaml, line 2, below the URL, add \`dead: 2024-05-06\`.

      src/content/references/recorded.yaml:2:6  a source, recorded as dead since 2023-01-02
        https://recorded.example.org/a
        The page is dead: status 404.

      src/content/references/recorded.yaml:4:11  an archived copy
        https://archive.example.org/recorded
        The page is dead: status 404.
        In src/content/references/recorded.yaml, line 4, replace the URL with that of another copy, or remove it.

      Moved permanently: 2

      src/content/references/front.yaml:2:6  a source
        https://front.example.org/a
        The page has moved to https://front.example.org/
        The URL redirects to the home page. If the page is gone, add \`dead: 2024-05-06\` in src/content/references/front.yaml, line 2, below the URL.

      src/content/references/moved.yaml:2:6  a source
        https://moved.example.org/a
        The page has moved to https://moved.example.org/b
        If the page is the same, replace the URL in src/content/references/moved.yaml, line 2 with https://moved.example.org/b

      Unreachable: 1

      src/content/references/down.yaml:2:6  a source
        https://down.example.org/a
        The page could not be reached: status 503. The next run tries again.

      Refused to programs: 1

      src/content/references/closed.yaml:2:6  a source
        https://closed.example.org/a
        The host refuses programs (status 403): open the page yourself from time to time.

      src/content/references/revived.yaml:2:6  a source, recorded as dead since 2023-01-02
        https://revived.example.org/a
        The page is available.
        The page is available again: in src/content/references/revived.yaml, remove \`dead\`.

      12 external links: 4 alive, 2 moved, 1 refused, 4 dead, 1 unreachable."
    `);
  });

  test('makes the body of an issue, with a task list', () => {
    expect(reportLinksMarkdown(judgement)).toMatchInlineSnapshot(`
      "12 external links: 4 alive, 2 moved, 1 refused, 4 dead, 1 unreachable.

      ## To do

      - [ ] **The front page**: <https://front.example.org/a>
        The page has moved to https://front.example.org/ The URL redirects to the home page. If the page is gone, add \`dead: 2024-05-06\` in src/content/references/front.yaml, line 2, below the URL.
      - [ ] **The gone page**: <https://gone.example.org/a>
        The page is dead: status 404. In src/content/references/gone.yaml, line 2, below the URL, add \`dead: 2024-05-06\`. If there is an archived copy (https://web.archive.org/web/*/https://gone.example.org/a lists copies), also add its URL as \`archived\`.
      - [ ] **The kept page**: <https://kept.example.org/a>
        The page is dead: status 404. In src/content/references/kept.yaml, line 2, below the URL, add \`dead: 2024-05-06\`.
      - [ ] **The moved page**: <https://moved.example.org/a>
        The page has moved to https://moved.example.org/b If the page is the same, replace the URL in src/content/references/moved.yaml, line 2 with https://moved.example.org/b
      - [ ] **The recorded page**: <https://archive.example.org/recorded>
        The page is dead: status 404. In src/content/references/recorded.yaml, line 4, replace the URL with that of another copy, or remove it.
      - [ ] **The revived page**: <https://revived.example.org/a>
        The page is available. The page is available again: in src/content/references/revived.yaml, remove \`dead\`.

      ## For information

      - The closed page: <https://closed.example.org/a>
        The host refuses programs (status 403): open the page yourself from time to time.
      - The down page: <https://down.example.org/a>
        The page could not be reached: status 503. The next run tries again.
      - The recorded page: <https://recorded.example.org/a>
        The page is dead: status 404."
    `);
  });

  test('is complete in JSON', () => {
    const printed = JSON.parse(reportLinksJson(judgement)) as typeof judgement;
    expect(printed.counts).toEqual({ alive: 4, moved: 2, refused: 1, dead: 4, unreachable: 1 });
    expect(printed.links).toHaveLength(12);
  });
});

test('without tasks, the issue says so', () => {
  const good = judgeLinks(links.slice(0, 1), RESULTS, '2024-05-06');
  expect(reportLinksMarkdown(good)).toBe('Nothing to do. 1 external link: 1 alive.');
});

test('if no host answers, the report says only that', () => {
  const none: Outcome = { kind: 'unreachable', why: 'no host answered' };
  const offline = { ...judgeLinks(links, toResults(links.map(({ url }) => [url, none])), '2024-05-06'), isOffline: true };
  expect(reportLinksPretty(offline)).toBe(
    'No host answered, so the 12 external links could not be checked. This machine seems to have no network.',
  );
  expect(reportLinksMarkdown(offline)).toBe(reportLinksPretty(offline));
});
