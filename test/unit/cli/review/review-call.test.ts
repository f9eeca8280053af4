import { expect, test } from 'vitest';
import { parseReviewCall } from '../../../../cli/review/review-call.ts';

test.each([
  [['--format', 'xml'], 'Unknown format "xml". Formats are pretty, json.'],
  [['--list', 'p1'], '--list writes nothing'],
  [['--all', 'p1'], '--all accepts everything'],
  [['--alll'], 'Unknown option "--alll". Did you mean "--all"?'],
])('%j is a UsageError', (args, says) => {
  expect(() => parseReviewCall(args)).toThrow(says);
});
