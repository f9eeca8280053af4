import { reportPretty } from './pretty.ts';
import { docsPath, type Reporter } from './report.ts';

/** How many warnings of one rule are shown. */
const MOST = 3;

/**
 * For a terminal in which somebody writes: every error, and of the warnings of each rule the first few. One change to a
 * source can make dozens of statements stale, and below those nobody would find a mistake.
 */
export const reportBrief: Reporter = ({ messages, texts }) => {
  const warnings = Map.groupBy(
    messages.filter(({ severity }) => severity === 'warning'),
    ({ ruleId }) => ruleId,
  );
  const untold = new Set([...warnings.values()].flatMap((group) => group.slice(MOST)));
  const report = reportPretty({ messages: messages.filter((message) => !untold.has(message)), texts });
  const more = [...warnings].flatMap(([ruleId, { length }]) =>
    length > MOST ? [`and ${length - MOST} more warnings of ${ruleId} (${docsPath(ruleId)}): npm run check tells all`] : [],
  );
  return [report, ...more].join('\n');
};
