import { z } from 'zod';
import { escapeControls } from '#lib/text/terminal-text.ts';
import { whereExplained, type Reporter } from './report.ts';

const finding = z.object({
  ruleId: z.string().meta({ description: 'The id of the rule.' }),
  severity: z
    .enum(['error', 'warning'])
    .meta({ description: 'How bad it is: `error` or `warning`. In a draft, most errors count as warnings.' }),
  reason: z.string().meta({ description: 'What is wrong, in one sentence without a full stop.' }),
  hint: z.string().optional().meta({ description: 'What to do about it, in sentences.' }),
  place: z
    .object({
      file: z.string().meta({ description: 'The path of the file from the root of the project.' }),
      line: z.int().min(1).meta({ description: 'The line, counted from 1.' }),
      column: z.int().min(1).meta({ description: 'The column, counted from 1 in UTF-16 code units.' }),
      length: z.int().min(0).optional().meta({ description: 'The number of code units in question, if known.' }),
    })
    .meta({ description: 'Where it is.' }),
  docs: z.string().meta({
    description:
      'The page of the rule, from the root of the repository of Backgrounder; elsewhere, or for a rule of the newsroom, the command that explains it.',
  }),
});

/** What programs get. A key that is removed, or whose meaning changes, makes a new version; a new key does not. */
export const findingsReport = z
  .object({
    version: z.literal(1).meta({ description: 'The version of this format. New keys do not change it.' }),
    findings: z.array(finding).meta({ description: 'The findings, by file, line and column.' }),
  })
  .meta({ title: 'Findings', description: 'What `--format json` of the checks prints.' });

/** For programs: all findings, each with the page of its rule. */
export const reportJson: Reporter = ({ messages }) => {
  const findings = messages.map((message) => ({ ...message, docs: whereExplained(message.ruleId) }));
  return escapeControls(JSON.stringify({ version: 1, findings } satisfies z.output<typeof findingsReport>, undefined, 2));
};
