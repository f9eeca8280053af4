import { compareContent } from '#rules/changes/compare-content.ts';
import { countFindings } from '#rules/report/report.ts';
import { loadSite } from '#node/load-site.ts';
import { readPublished } from '#node/published-content.ts';
import { readContentFolder } from '#node/read-content.ts';
import { locateProject } from '#node/project.ts';
import { parseReporter } from './check/check-call.ts';
import { runCommand } from './terminal/run-command.ts';
import { parseArguments } from './terminal/usage-error.ts';

const USAGE = `npm run check:changes -- [options]

Compares the content with the published state: the commit at which this branch left the main branch. If a published
statement was changed or removed, its entry needs a new correction. If only the style changed, end a commit message
with a line such as

  Style-only: briefings/what-was-decided, actors/ada-quill#statements-1

  --base BRANCH                       the published branch or commit (default: main, local or origin)
  --format pretty|json|github|sarif   how to print findings (default: pretty)
  --help                              print this text

Exits with 0 if every change is declared, with 1 if one is not, and with 2 if nothing was compared because an option is
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
  if (unreadable.length > 0) throw new Error(`The content has errors (${countFindings(unreadable)}): npm run check lists them.`);
  console.log(reporter({ messages, texts }));
  if (unread.length > 0)
    console.error(
      `Not compared, because their published text cannot be parsed by the current rules:\n${unread.map((file) => `  ${file}`).join('\n')}`,
    );
  for (const name of unknown) console.error(`A commit message names "${name}" after Style-only, but there is no such entry.`);
  return messages.length > 0 ? 1 : 0;
}

await runCommand('check:changes', 'Nothing was compared.', checkChanges);
