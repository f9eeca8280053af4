import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAMPLE_PROJECT } from '#rules/examples/sample-project.ts';
import { makeProject, type ProjectFolder } from '../../../support/command-project.ts';

const RULE = `export const questionIsShort = {
  id: 'question-is-short',
  severity: 'warning',
  summary: 'A question has at most three words.',
  fix: 'Leave words out.',
  examples: [
    { shows: 'a short one', files: { 'briefings/ferry.mdx': '---\\nquestion: Who pays?\\n---\\n\\nThe ferry stays.[^p1]' } },
    { shows: 'a long one', files: { 'briefings/ferry.mdx': '---\\nquestion: Who will pay now?\\n---\\n\\nThe ferry stays.[^p1]' }, findings: { 'briefings/ferry.mdx:2:11': 'it has 4 words' } },
  ],
  *check({ entriesOf }) {
    for (const briefing of entriesOf('briefings')) {
      const words = briefing.data.question.split(' ').length;
      if (words > LIMIT) yield { reason: \`it has \${words} words\`, at: briefing, path: ['question'] };
    }
  },
};
`;
const makeNewsroom = (limit: number, rules = '{}') =>
  makeProject({
    ...Object.fromEntries(Object.entries(SAMPLE_PROJECT).map(([name, text]) => [`src/content/${name}`, text])),
    'package.json': '{ "type": "module" }\n',
    'rules/question-is-short.ts': RULE.replace('LIMIT', String(limit)),
    'site.config.ts': `import { questionIsShort } from './rules/question-is-short.ts';
export default { title: 'The ferry stays', tagline: 'An explainer', language: 'en-GB', url: 'https://ferry.example.org', topics: [{ id: 'the-vote', label: 'The vote' }], rules: ${rules}, ownRules: [questionIsShort] };\n`,
  });

let newsroom: ProjectFolder;
let strict: ProjectFolder;
beforeAll(() => {
  newsroom = makeNewsroom(3);
  strict = makeNewsroom(2, "{ 'wording-is-neutral': 'off', 'house-spelling': 'warning' }");
});
afterAll(() => {
  newsroom.dispose();
  strict.dispose();
});

describe('npm run check, with a rule of the newsroom', () => {
  test('prints what it finds, and which rules the settings weaken', async () => {
    expect(await strict.run(['check'])).toMatchObject({ code: 0 });
    expect((await strict.run(['check'])).output).toMatchInlineSnapshot(`
      "site.config.ts makes rules weaker. Off: wording-is-neutral; only warnings: house-spelling.
      src/content/briefings/what-was-decided.mdx:2:11  warning  question-is-short
        it has 3 words
          1 | ---
        > 2 | question: What was decided?
            |           ^
        Leave words out.
        npm run check -- --explain question-is-short

      1 warning"
    `);
    expect((await newsroom.run(['check'])).output).toBe('no findings');
  });

  test('fails if there are more warnings than allowed', async () => {
    expect((await strict.run(['check', '--max-warnings', '0'])).code).toBe(1);
  });

  test('prints only findings of the rule', async () => {
    expect((await strict.run(['check', '--rule', 'question-is-short'])).output).toContain('1 warning');
    expect((await strict.run(['check', '--rule', 'house-spelling'])).output).toContain('no findings');
    expect(await strict.run(['check', '--rule', 'question-is-shrt'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('Unknown rule "question-is-shrt". Did you mean "question-is-short"?') as string,
    });
  });

  test.each([
    ['json', '"ruleId": "question-is-short"', '"docs": "npm run check -- --explain question-is-short"'],
    ['github', '::warning file=src/content/briefings/what-was-decided.mdx,line=2', 'title=question-is-short::it has 3 words'],
    ['sarif', '"id": "question-is-short"', '"text": "A question has at most three words."'],
  ])('prints its findings as %s', async (format, ...parts) => {
    const { output } = await strict.run(['check', '--format', format]);
    for (const part of parts) expect(output).toContain(part);
  });

  test('--explain prints the page of the rule, or of one of ours', async () => {
    const own = await newsroom.run(['check', '--explain', 'question-is-short']);
    expect(own).toMatchObject({ code: 0, output: expect.stringContaining('### A long one') as string });
    const ours = await newsroom.run(['check', '--explain', 'quote-is-short']);
    expect(ours).toMatchObject({ code: 0, output: expect.stringMatching(/^# quote-is-short\n[^]*## How to fix it/) as string });
    expect(await newsroom.run(['check', '--explain', 'quote-is-shrt'])).toMatchObject({
      code: 2,
      output: expect.stringContaining('Unknown rule "quote-is-shrt". Did you mean "quote-is-short"?') as string,
    });
  });

  test('--examples proves the examples', async () => {
    expect(await newsroom.run(['check', '--examples'])).toMatchObject({
      code: 0,
      output: 'question-is-short: 2 examples\n  ✓ a short one\n  ✓ a long one',
    });
    expect(await strict.run(['check', '--examples'])).toMatchObject({ code: 1 });
    expect((await strict.run(['check', '--examples'])).output).toContain(
      '  ✗ a short one\n    it finds “it has 3 words” at briefings/what-was-decided.mdx:2:11, which the example does not list',
    );
  });
});

test('npm run coverage lists the rules that are off or weaker', async () => {
  expect((await strict.run(['coverage'])).output).toContain(
    'Rules that are off or weaker (2)\n  They are so in site.config.ts, and named on the page about the site.\n  - house-spelling: only a warning\n  - wording-is-neutral: off',
  );
  expect((await newsroom.run(['coverage'])).output).not.toContain('weaker');
});
