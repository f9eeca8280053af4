import { escapeControls } from '#lib/text/terminal-text.ts';
import { ALL_RULES } from '../all-rules.ts';
import { whereExplained, type Reporter } from './report.ts';

/** For code-scanning tools: SARIF 2.1.0 (OASIS). Places are counted from 1, columns in UTF-16 code units. */
export const reportSarif: Reporter = ({ messages, ownRules = [] }) =>
  escapeControls(
    JSON.stringify(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'backgrounder',
                rules: [...ALL_RULES, ...ownRules].map(({ id, severity, summary, why, fix }) => ({
                  id,
                  shortDescription: { text: summary },
                  fullDescription: { text: why },
                  help: { text: `${fix} See ${whereExplained(id)}.` }, // helpUri would have to be absolute
                  defaultConfiguration: { level: severity },
                })),
              },
            },
            columnKind: 'utf16CodeUnits',
            results: messages.map(({ ruleId, severity, reason, hint, place: { file, line, column, length } }) => ({
              ruleId,
              level: severity,
              message: { text: hint ? `${reason}. ${hint}` : `${reason}.` },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
                    region: { startLine: line, startColumn: column, ...(length ? { endColumn: column + length } : {}) },
                  },
                },
              ],
            })),
          },
        ],
      },
      undefined,
      2,
    ),
  );
