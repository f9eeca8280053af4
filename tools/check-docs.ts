import { ALL_RULES } from '#rules/all-rules.ts';
import type { RuleExample, RuleInfo } from '#rules/rule.ts';
import { PAGE_RULES } from '#rules/built/page-rules.ts';
import { reportPretty } from '#rules/report/pretty.ts';
import { docsPath } from '#rules/report/report.ts';
import { USAGE } from '../cli/check-call.ts';
import { FILLED_LINES } from '../test/support/entries.ts';
import { compileExample } from '../test/support/rule-examples.ts';

/** The folder of the pages, from the project's root. */
export const DOCS_FOLDER = 'docs/checks';

/** The pages that explain the rules, by file name. */
export const makeCheckDocs = (): ReadonlyMap<string, string> =>
  new Map([...ALL_RULES.map((rule) => [`${rule.id}.md`, makePage(rule)] as const), ['README.md', makeReadme()]]);

const MADE = '<!-- Made by `npm run docs:checks` from the rule itself: edit that, not this page. -->';

function makePage(rule: RuleInfo): string {
  const examples = Map.groupBy(rule.examples, ({ findings }) => (findings ? 'fails' : 'passes'));
  return join([
    `# ${rule.id}`,
    MADE,
    rule.summary,
    `${rule.severity === 'error' ? 'An error' : 'A warning'}. ${rule.waivable === false ? 'It cannot be waived.' : 'It can be [waived](README.md#waivers), with a reason.'}`,
    '## Why',
    rule.why,
    '## How to fix it',
    rule.fix,
    '## What fails',
    rule.examples.some(({ inSite }) => inSite) ? SITE_NOTE : EXAMPLES_NOTE,
    ...(examples.get('fails') ?? []).flatMap((example) => [...showExample(example), fence('text', showReport(example))]),
    '## What passes',
    ...(examples.get('passes') ?? []).flatMap(showExample),
  ]);
}

const EXAMPLES_NOTE =
  'The examples are tests, laid over [a small project](../../test/support/sample-project.ts). ' +
  `Fields that the rule is not about are left out, and so is the frontmatter of most briefings: their prose begins on line ${FILLED_LINES + 1}.`;

const SITE_NOTE =
  'The examples are tests. `dist/` has the pages as they were built, of which only what the rule is about is shown; `src/` has what wrote them, ' +
  'laid over [a small project](../../test/support/sample-project.ts). A finding names the place in the content or in a component, and the built page only where no other is known.';

function showExample({ shows, files, settings, reviewed, published, lock }: RuleExample): string[] {
  const shown = Object.entries(files).flatMap(([name, content]) => showFile(name, content));
  return [
    `### ${shows.charAt(0).toUpperCase()}${shows.slice(1)}`,
    ...(shown.length > 0 ? shown : ['The small project as it is.']),
    ...(reviewed ? showBefore('All statements were reviewed', reviewed) : []),
    ...(published ? showBefore('It was published', published) : []),
    ...(lock === undefined ? [] : [`\`reviews.lock\`:`, fence('text', lock.trimEnd())]),
    ...(settings
      ? [
          `In \`site.config.ts\`:`,
          fence(
            'ts',
            Object.entries(settings)
              .map(([key, value]) => `${key}: ${JSON.stringify(value)},`)
              .join('\n'),
          ),
        ]
      : []),
  ];
}

/** What files were at an earlier time; without any, they were what they are. */
function showBefore(what: string, files: Readonly<Record<string, string>>): string[] {
  const shown = Object.entries(files).flatMap(([name, content]) => showFile(name, content));
  return shown.length > 0 ? [`${what} when it was:`, ...shown] : [`${what}.`];
}

function showFile(name: string, content: string | Uint8Array | null): string[] {
  if (content === null) return [`Without \`${name}\`.`];
  if (content === '') return [`Beside it: \`${name}\`.`];
  const isText = typeof content === 'string';
  const text = isText ? content : new TextDecoder('latin1').decode(content);
  return [`\`${name}\`${isText ? '' : ', one byte for each letter'}:`, fence(name.slice(name.lastIndexOf('.') + 1), text)];
}

function showReport(example: RuleExample): string {
  const { messages, texts } = compileExample(example);
  return reportPretty({ messages, texts });
}

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\``;
const join = (blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;

function makeReadme(): string {
  return join([
    '# Checks',
    MADE,
    'The checks hold every statement of the content against the article and the references, and look whether the site that was built from it is whole. Those of the content run',
    '- by `npm run check`;\n- before every build (`npm run build`), which an error stops: the last good site stays;\n- in `npm run dev` on every save, in the terminal, beside the sentence and over the page, until it is mended.',
    'In a [draft](../content-model.md#drafts) an error is told as a warning, since a draft stops nothing; a rule that says otherwise is an error there, too.',
    'Those of the built site run\n\n- at the end of every build, which an error stops: the last good site stays;\n- by `npm run check:pages`, over the site that was built last, or in a folder that is named.',
    'A finding tells the place, what does not hold, and what to do. What the checks cannot see is told in [limits.md](limits.md).',
    '## Rules for content',
    ruleTable(ALL_RULES.filter((rule) => !PAGE_RULES.some(({ id }) => id === rule.id))),
    '## Rules for the built site',
    'Pages, style sheets, scripts, sitemaps and feeds (RSS, Atom) are read as they were written. None of these rules can be waived: what they find is broken for readers. What one place wrote is one finding, on however many pages it stands.',
    ruleTable(PAGE_RULES),
    'Pages outside are looked at apart, by `npm run check:links`: it asks each of them, and says what to write where one is gone or has moved. It never stops a build.',
    '## The command',
    fence('text', USAGE),
    'To check another project, set `BACKGROUNDER_PROJECT` to its folder.',
    '### Formats',
    [
      '- `pretty`, for people: `file:line:column  severity  rule`, the sentence, the lines it is about, what to do, and the page of the rule.',
      '- `json`, for programs: a list of findings, each with `ruleId`, `severity`, `reason`, `hint`, `place` (`file`, `line`, `column` and, where it is known, `length`) and `docs`.',
      '- `github`, for GitHub Actions: each finding as an annotation on its line.',
      '- `sarif`, for code scanning: SARIF 2.1.0.',
    ].join('\n'),
    'Lines and columns are counted from 1, columns in UTF-16 code units, as editors do.',
    '### Exit codes',
    '| code | when |\n| --- | --- |\n| 0 | Nothing has to be mended; there may be warnings. |\n| 1 | There are errors, or more warnings than `--max-warnings` allows. |\n| 2 | Nothing was checked: the call or `site.config.ts` is wrong. |',
    '## Waivers',
    'Where a rule is right in general but wrong in one place, it can be waived there, with the reason. In YAML, on a statement, a quotation, an event or a reference:',
    fence(
      'yaml',
      'text: The ferry has 40 berths.\ncites: [p1]\nwaive:\n  - rule: number-is-sourced\n    reason: Counted on the plan that p1 shows.',
    ),
    'In the prose of a briefing, as a comment on a line of its own before the block that it is about, with an empty line after it:',
    fence('mdx', '{/* waive number-is-sourced: counted on the plan that p1 shows */}\n\nThe ferry has 40 berths.[^p1]'),
    'A waiver covers the thing it stands on and no more, and one that waives nothing is an error itself: [waiver-is-used](waiver-is-used.md). Some rules cannot be waived; the table says which. Nor can what is found elsewhere, such as in a name, or in a field that does not fit its schema. A passage that is no news text has a field of its own for that, `waived`.',
  ]);
}

function ruleTable(rules: readonly RuleInfo[]): string {
  const rows = rules.map(
    ({ id, severity, summary, waivable, appliesToDrafts }) =>
      `| [${id}](${docsPath(id).slice(DOCS_FOLDER.length + 1)}) | ${severity}${appliesToDrafts ? ', in a draft too' : ''} | ${waivable === false ? 'no' : 'yes'} | ${summary} |`,
  );
  return ['| rule | severity | can be waived | what holds |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
