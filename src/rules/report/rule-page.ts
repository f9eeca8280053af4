import { hasOptions, RULE_OPTIONS } from '#schemas/site/rule-options.ts';
import { isWaivable, type RuleExample, type RuleInfo } from '../rule.ts';
import { fence, joinBlocks } from './markdown-blocks.ts';
import { reportPretty } from './pretty.ts';
import type { Report } from './report.ts';

/** What the page of a rule says besides what the rule says. */
export interface PageNotes {
  /** What stands below the heading. */
  head?: string;
  /** How a waiver is called. */
  waived: string;
  /** What to know about the examples. */
  examples: string;
}

/**
 * Writes the page of a rule, in Markdown.
 *
 * @param check checks an example, to show what is reported
 */
export function writeRulePage(rule: RuleInfo, notes: PageNotes, check: (example: RuleExample) => Report): string {
  const examples = Map.groupBy(rule.examples, ({ findings }) => (findings ? 'fails' : 'passes'));
  const [fails, passes] = [examples.get('fails') ?? [], examples.get('passes') ?? []];
  const waivers = isWaivable(rule) ? `It can be ${notes.waived}, with a reason.` : 'It cannot be waived.';
  return joinBlocks([
    `# ${rule.id}`,
    ...(notes.head === undefined ? [] : [notes.head]),
    rule.summary,
    `Severity: ${describeSeverity(rule)}. ${waivers}`,
    ...(hasOptions(rule.id) ? ['## Options', optionTable(rule.id)] : []),
    ...(rule.why === '' ? [] : ['## Why', rule.why]),
    '## How to fix it',
    rule.fix,
    ...(fails.length > 0 ? ['## What fails', notes.examples] : []),
    ...fails.flatMap((example) => [...showExample(example), fence('text', showReport(check(example)))]),
    ...(passes.length > 0 ? ['## What passes'] : []),
    ...passes.flatMap(showExample),
  ]);
}

const showReport = ({ messages, texts }: Report): string => reportPretty({ messages, texts });

function describeSeverity({ severity, isSuspicion, isRequiredToPublish }: RuleInfo): string {
  if (isSuspicion)
    return 'suspicion, that is a warning while you write, and an error where the content is published, until the text changes or [a reviewer says why it holds](../content-model.md#reviews)';
  return isRequiredToPublish ? `${severity} while you write, error where the content is published` : severity;
}

/** The options of a rule, each with its default. */
function optionTable(id: keyof typeof RULE_OPTIONS): string {
  const rows = Object.entries(RULE_OPTIONS[id].shape).map(
    ([name, schema]) => `| \`${name}\` | ${schema.parse(undefined)} | ${schema.meta()?.description ?? ''} |`,
  );
  return ['| option | default | what it says |', '| --- | --- | --- |', ...rows].join('\n');
}

function showExample(example: RuleExample): string[] {
  const { shows, files, settings, reviewed, authors, isPublished, published, lock, proven, proofs } = example;
  const shown = Object.entries(files).flatMap(([name, content]) => showFile(name, content));
  return [
    `### ${shows.charAt(0).toUpperCase()}${shows.slice(1)}`,
    ...(shown.length > 0 ? shown : ['The small project, unchanged.']),
    ...(reviewed ? showBefore('Everything was reviewed by Nia Reed', reviewed) : []),
    ...Object.entries(authors ?? {}).map(
      ([name, author]) => `According to git, ${author} wrote \`${name}\`, and Tom Hale the other files.`,
    ),
    ...(isPublished ? ['The content is about to be published.'] : []),
    ...(published ? showBefore('It was published', published) : []),
    ...(proven && Object.keys(proven).length > 0 ? showBefore('All records were proven', proven) : []),
    ...(lock === undefined ? [] : [`\`reviews.lock\`:`, fence('text', lock.trimEnd())]),
    ...(proofs === undefined ? [] : [`\`proofs.lock\`:`, fence('text', proofs.trimEnd())]),
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

/** Files at an earlier time; without any, they have not changed since. */
function showBefore(what: string, files: Readonly<Record<string, string>>): string[] {
  const shown = Object.entries(files).flatMap(([name, content]) => showFile(name, content));
  return shown.length > 0 ? [`${what}:`, ...shown] : [`${what}: the same.`];
}

function showFile(name: string, content: string | Uint8Array | null): string[] {
  if (content === null) return [`Without \`${name}\`.`];
  if (content === '') return [`And an empty file \`${name}\`.`];
  const isText = typeof content === 'string';
  const text = isText ? content : new TextDecoder('latin1').decode(content);
  return [`\`${name}\`${isText ? '' : ', in Latin-1'}:`, fence(name.slice(name.lastIndexOf('.') + 1), text)];
}
