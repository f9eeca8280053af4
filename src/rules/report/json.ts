import { escapeControls } from '#lib/text/terminal-text.ts';
import { docsPath, type Reporter } from './report.ts';

/** For programs: an array of findings, each with the page of its rule. */
export const reportJson: Reporter = ({ messages }) =>
  escapeControls(
    JSON.stringify(
      messages.map((message) => ({ ...message, docs: docsPath(message.ruleId) })),
      undefined,
      2,
    ),
  );
