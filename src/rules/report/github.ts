import { cleanLine } from '#lib/text/terminal-text.ts';
import { countFindings, whereExplained, type Reporter } from './report.ts';

/**
 * For GitHub Actions: each finding as an annotation on its line. Syntax and escapes: GitHub's documentation of workflow
 * commands. The log interprets control characters as a terminal does.
 */
export const reportGithub: Reporter = ({ messages }) =>
  [
    ...messages.map(({ severity, ruleId, reason, hint, place: { file, line, column, length = 1 } }) => {
      const properties = { file, line, col: column, endColumn: column + length, title: ruleId };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${list.join(',')}::${escapeData([reason, hint, whereExplained(ruleId)].filter(Boolean).join('\n'))}`;
    }),
    countFindings(messages),
  ].join('\n');

const escapeData = (text: string) =>
  cleanLine(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('\t', ' '));
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
