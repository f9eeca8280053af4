import { compareContent } from '#rules/changes/compare-content.ts';
import { countFindings } from '#rules/report/report.ts';
import { loadSite } from '#node/load-site.ts';
import { readPublished } from '#node/published-content.ts';
import { readContentFolder } from '#node/read-content.ts';
import { locateProject } from '#node/project.ts';
import { parseReporter } from './check-call.ts';
import { runCommand } from './run-command.ts';
import { parseArguments } from './usage-error.ts';

const USAGE = `npm run check:changes -- [options]

Holds the content against what is published: the state of the main branch that this branch left. Where the text of a
published statement was changed, or it was taken out, its entry needs a new correction; or a commit since then ends
with a line that says that only the style changed, such as

  Style-only: briefings/what-was-decided, actors/ada-quill#statements-1

  --base BRANCH                       the branch or commit that is published (main, here or at the origin)
  --format pretty|json|github|sarif   how findings are printed (pretty)
  --help                              this text

Ends with 0 where every change is declared, with 1 where one is not, and with 2 where nothing was compared: the call is
wrong, git does not know the branch, or the content has errors.`;

async function checkChanges(args: readonly string[]): Promise<number> {
  const { base, format, help } = parseArguments({
    args: [...args],
    options: { base: { type: 'string' }, format: { type: 'string', default: 'pretty' }, help: { type: 'boolean', default: false } },
  }).values;
  const reporter = parseReporter(format);
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.cwd();
  const project = locateProject(root);
  const site = await loadSite(project);
  const { files: published, styleOnly } = readPublished(project, root, base);
  const { messages, texts, unreadable, unread, unknown } = compareContent(
    { files: readContentFolder(project.contentFolder, root), published, styleOnly },
    site,
  );
  if (unreadable.length > 0) throw new Error(`The content has errors (${countFindings(unreadable)}): npm run check tells where.`);
  console.log(reporter({ messages, texts }));
  if (unread.length > 0)
    console.error(`Not compared, for what is published of them cannot be read today:\n${unread.map((file) => `  ${file}`).join('\n')}`);
  for (const name of unknown) console.error(`A commit names "${name}" as Style-only, and there is no such entry.`);
  return messages.length > 0 ? 1 : 0;
}

await runCommand('check:changes', 'Nothing was compared.', checkChanges);
