import type { OwnRule } from '#schemas/site/own-rule.ts';
import type { Place } from '#dossier/message.ts';
import { compileContent } from '../compile.ts';
import { CONTENT_ROOT, contentFiles, FILLED_LINES, fillIn } from '../examples/example-files.ts';
import { makeSite } from '../examples/example-site.ts';
import { checkSiteExample } from '../examples/site-example.ts';
import type { Report } from '../report/report.ts';
import { writeRulePage } from '../report/rule-page.ts';
import type { RuleExample, RuleInfo } from '../rule.ts';
import { adaptContentRule } from './own-content-rules.ts';
import { adaptPageRule } from './own-page-rules.ts';

const BUILT = 'dist/';

/** Checks an example with one rule of the newsroom, and with those that are checked while the files are read. */
function checkExample(rule: OwnRule, { shows, files }: Pick<RuleExample, 'shows' | 'files'>): Report {
  if (rule.check) return compileContent(contentFiles(fillIn(files)), makeSite(), undefined, { rules: [adaptContentRule(rule)] });
  const built = Object.fromEntries(Object.entries(files).map(([file, text]) => [BUILT + file, text]));
  return checkSiteExample({ shows, files: built, asWritten: true }, [adaptPageRule(rule)]);
}

/** The place of a finding, as examples name it. */
const nameOf = ({ file, line, column }: Place): string => `${file.replace(CONTENT_ROOT, '').replace(BUILT, '')}:${line}:${column}`;

/** What the examples of a rule show, each with how the rule differs from it: nothing, if the rule finds exactly what the example says. */
export const proveExamples = (rule: OwnRule): { shows: string; differences: string[] }[] =>
  (rule.examples ?? []).map((example) => {
    const found = checkExample(rule, example).messages.map(({ reason, place }) => ({ reason, at: nameOf(place) }));
    const expected = Object.entries(example.findings ?? {});
    return {
      shows: example.shows,
      differences: [
        ...expected
          .filter(([at, part]) => !found.some((finding) => finding.at === at && finding.reason.includes(part)))
          .map(([at, part]) => `it must find “${part}” at ${at}`),
        ...found
          .filter(({ at, reason }) => !expected.some(([place, part]) => place === at && reason.includes(part)))
          .map(({ at, reason }) => `it finds “${reason}” at ${at}, which the example does not list`),
      ],
    };
  });

/** The page of a rule of the newsroom, in Markdown. */
export function writeOwnRulePage(rule: OwnRule): string {
  const info: RuleInfo = rule.check ? adaptContentRule(rule) : adaptPageRule(rule);
  const examples = rule.check
    ? `The examples are added to a small project. The prose of a briefing without frontmatter begins on line ${FILLED_LINES + 1}.`
    : 'The examples are files of a built site.';
  return writeRulePage(info, { waived: 'waived', examples }, (example) => checkExample(rule, example));
}
