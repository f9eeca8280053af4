import { reportPretty } from './pretty.ts';
import { whereExplained, type Reporter } from './report.ts';

/** How many warnings of each rule are printed. */
const MOST = 3;

/**
 * For a terminal beside an editor: every error, and the first warnings of each rule. One change to a source can make
 * dozens of statements stale, and an error would be hard to find among them.
 */
export const reportBrief: Reporter = ({ messages, texts }) => {
  const warnings = Map.groupBy(
    messages.filter(({ severity }) => severity === 'warning'),
    ({ ruleId }) => ruleId,
  );
  const hidden = new Set([...warnings.values()].flatMap((group) => group.slice(MOST)));
  const report = reportPretty({ messages: messages.filter((message) => !hidden.has(message)), texts });
  const more = [...warnings].flatMap(([ruleId, { length }]) =>
    length > MOST ? [`and ${length - MOST} more warnings of ${ruleId} (${whereExplained(ruleId)}): npm run check lists them all`] : [],
  );
  return [report, ...more].join('\n');
};
