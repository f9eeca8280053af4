import { expect, test } from 'vitest';
import { defineRule, type OwnRule } from '#schemas/site/own-rule.ts';
import { proveExamples, writeOwnRulePage } from '#rules/own/own-examples.ts';

const questionIsShort = (limit: number): OwnRule =>
  defineRule({
    id: 'question-is-short',
    severity: 'warning',
    summary: 'A question has at most three words.',
    why: 'Lists of questions are read in haste.',
    fix: 'Leave words out.',
    examples: [
      { shows: 'a short question', files: { 'briefings/ferry.mdx': '---\nquestion: Who pays now?\n---\n\nThe ferry stays.[^p1]' } },
      {
        shows: 'a long question',
        files: { 'briefings/ferry.mdx': '---\nquestion: Who will pay now?\n---\n\nThe ferry stays.[^p1]' },
        findings: { 'briefings/ferry.mdx:2:11': 'the question has 4 words' },
      },
    ],
    *check({ entriesOf }) {
      for (const briefing of entriesOf('briefings')) {
        const words = briefing.data.question.split(' ').length;
        if (words > limit) yield { reason: `the question has ${words} words`, at: briefing, path: ['question'] };
      }
    },
  });

test('a rule that finds what its examples say is proven', () => {
  expect(proveExamples(questionIsShort(3))).toEqual([
    { shows: 'a short question', differences: [] },
    { shows: 'a long question', differences: [] },
  ]);
});

test('what a rule finds too much or too little is told', () => {
  expect(proveExamples(questionIsShort(2)).map(({ differences }) => differences)).toEqual([
    [
      'it finds “the question has 3 words” at briefings/ferry.mdx:2:11, which the example does not list',
      'it finds “the question has 3 words” at briefings/what-was-decided.mdx:2:11, which the example does not list',
    ],
    ['it finds “the question has 3 words” at briefings/what-was-decided.mdx:2:11, which the example does not list'],
  ]);
  expect(proveExamples(questionIsShort(9)).map(({ differences }) => differences)).toEqual([
    [],
    ['it must find “the question has 4 words” at briefings/ferry.mdx:2:11'],
  ]);
});

test('an example of a checker of pages has the files of a site', () => {
  const rule = defineRule({
    id: 'page-has-heading',
    severity: 'error',
    summary: 'Every page has a heading.',
    fix: 'Add one.',
    examples: [
      { shows: 'a heading', files: { 'index.html': '<h1>Holm</h1>' } },
      { shows: 'none', files: { 'pier/index.html': '<p>Pier</p>' }, findings: { 'pier/index.html:1:1': 'no heading' } },
    ],
    *checkPages({ pages }) {
      for (const page of pages) if (!page.html.includes('<h1>')) yield { reason: 'no heading', at: page };
    },
  });
  expect(proveExamples(rule).flatMap(({ differences }) => differences)).toEqual([]);
  expect(writeOwnRulePage(rule)).toContain('\n`pier/index.html`:\n\n```html\n<p>Pier</p>\n```\n');
});

test('the page of a rule says all that the rule says, with what is reported', () => {
  expect(writeOwnRulePage(questionIsShort(3))).toMatchInlineSnapshot(`
    "# question-is-short

    A question has at most three words.

    Severity: warning. It can be waived, with a reason.

    ## Why

    Lists of questions are read in haste.

    ## How to fix it

    Leave words out.

    ## What fails

    The examples are added to a small project. The prose of a briefing without frontmatter begins on line 9.

    ### A long question

    \`briefings/ferry.mdx\`:

    \`\`\`mdx
    ---
    question: Who will pay now?
    ---

    The ferry stays.[^p1]
    \`\`\`

    \`\`\`text
    src/content/briefings/ferry.mdx:2:11  warning  question-is-short
      the question has 4 words
        1 | ---
      > 2 | question: Who will pay now?
          |           ^
      Leave words out.
      npm run check -- --explain question-is-short

    1 warning
    \`\`\`

    ## What passes

    ### A short question

    \`briefings/ferry.mdx\`:

    \`\`\`mdx
    ---
    question: Who pays now?
    ---

    The ferry stays.[^p1]
    \`\`\`
    "
  `);
});
