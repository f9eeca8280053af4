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

const DEAD: Outcome = { kind: 'dead', why: 'status 404' };
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
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

const judgement = judgeLinks(links, OUTCOMES, '2024-05-06');

describe('what came of the pages outside', () => {
  test('is wrong where a page is gone that is not recorded as dead, and nowhere else', () => {
    expect(judgement.links.filter(({ isWrong }) => isWrong).map(({ url }) => url)).toEqual([
      'https://gone.example.org/a',
      'https://kept.example.org/a',
      'https://archive.example.org/recorded',
    ]);
  });

  test('is told to people with the place and what to write there', () => {
    expect(reportLinksPretty(judgement)).toMatchInlineSnapshot(`
      "Gone: 4

      src/content/references/gone.yaml:2:6  a source
        https://gone.example.org/a
        It is gone: status 404.
        In src/content/references/gone.yaml, line 2, below the address, write \`dead: 2024-05-06\`. If a copy was kept (https://web.archive.org/web/*/https://gone.example.org/a lists them), also write its address as \`archived\`.

      src/content/references/kept.yaml:2:6  a source
        https://kept.example.org/a
        It is gone: status 404.
        In src/content/references/kept.yaml, line 2, below the address, write \`dead: 2024-05-06\`.

      src/content/references/recorded.yaml:2:6  a source, recorded as dead since 2023-01-02
        https://recorded.example.org/a
        It is gone: status 404.

      src/content/references/recorded.yaml:4:11  a kept copy
        https://archive.example.org/recorded
        It is gone: status 404.
        In src/content/references/recorded.yaml, line 4, replace the address by that of another copy, or take it out.

      Moved for good: 2

      src/content/references/front.yaml:2:6  a source
        https://front.example.org/a
        It has moved to https://front.example.org/
        Look whether the page is gone: it leads to the front page now. If it is, in src/content/references/front.yaml, line 2, below the address, write \`dead: 2024-05-06\`.

      src/content/references/moved.yaml:2:6  a source
        https://moved.example.org/a
        It has moved to https://moved.example.org/b
        Look whether the page is the same. If it is, in src/content/references/moved.yaml, line 2, replace the address by https://moved.example.org/b

      Not reached now: 1

      src/content/references/down.yaml:2:6  a source
        https://down.example.org/a
        It could not be reached: status 503. It is asked again in the next run.

      Closed to programs: 1

      src/content/references/closed.yaml:2:6  a source
        https://closed.example.org/a
        It answers, but not to programs (status 403): open it yourself now and then.

      src/content/references/revived.yaml:2:6  a source, recorded as dead since 2023-01-02
        https://revived.example.org/a
        It answers.
        The page is there again: in src/content/references/revived.yaml, take out \`dead\`.

      12 addresses outside: 4 alive, 2 moved, 1 closed to programs, 4 gone, 1 not reached."
    `);
  });

  test('makes the text of an issue, with what there is to do as a list to tick off', () => {
    expect(reportLinksMarkdown(judgement)).toMatchInlineSnapshot(`
      "12 addresses outside: 4 alive, 2 moved, 1 closed to programs, 4 gone, 1 not reached.

      ## To do

      - [ ] **The front page**: <https://front.example.org/a>
        It has moved to https://front.example.org/ Look whether the page is gone: it leads to the front page now. If it is, in src/content/references/front.yaml, line 2, below the address, write \`dead: 2024-05-06\`.
      - [ ] **The gone page**: <https://gone.example.org/a>
        It is gone: status 404. In src/content/references/gone.yaml, line 2, below the address, write \`dead: 2024-05-06\`. If a copy was kept (https://web.archive.org/web/*/https://gone.example.org/a lists them), also write its address as \`archived\`.
      - [ ] **The kept page**: <https://kept.example.org/a>
        It is gone: status 404. In src/content/references/kept.yaml, line 2, below the address, write \`dead: 2024-05-06\`.
      - [ ] **The moved page**: <https://moved.example.org/a>
        It has moved to https://moved.example.org/b Look whether the page is the same. If it is, in src/content/references/moved.yaml, line 2, replace the address by https://moved.example.org/b
      - [ ] **The recorded page**: <https://archive.example.org/recorded>
        It is gone: status 404. In src/content/references/recorded.yaml, line 4, replace the address by that of another copy, or take it out.
      - [ ] **The revived page**: <https://revived.example.org/a>
        It answers. The page is there again: in src/content/references/revived.yaml, take out \`dead\`.

      ## To know

      - The closed page: <https://closed.example.org/a>
        It answers, but not to programs (status 403): open it yourself now and then.
      - The down page: <https://down.example.org/a>
        It could not be reached: status 503. It is asked again in the next run.
      - The recorded page: <https://recorded.example.org/a>
        It is gone: status 404."
    `);
  });

  test('is told to programs whole', () => {
    const told = JSON.parse(reportLinksJson(judgement)) as typeof judgement;
    expect(told.counts).toEqual({ alive: 4, moved: 2, refused: 1, dead: 4, unreachable: 1 });
    expect(told.links).toHaveLength(12);
  });
});

test('where nothing is to be done, the issue says so in a sentence', () => {
  const good = judgeLinks(links.slice(0, 1), OUTCOMES, '2024-05-06');
  expect(reportLinksMarkdown(good)).toBe('Nothing is to be done. 1 address outside: 1 alive.');
});

test('where no host answers, that is all that is said', () => {
  const none: Outcome = { kind: 'unreachable', why: 'no host answered' };
  const offline = { ...judgeLinks(links, new Map(links.map(({ url }) => [url, none])), '2024-05-06'), isOffline: true };
  expect(reportLinksPretty(offline)).toBe(
    'No host answered, so nothing is known of the 12 addresses outside: this machine seems to have no network.',
  );
  expect(reportLinksMarkdown(offline)).toBe(reportLinksPretty(offline));
});
