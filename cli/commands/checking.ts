import { Option } from 'commander';
import { RULE_IDS } from '#schemas/rule-ids.ts';
import type { CheckOptions } from '../check/check-content.ts';
import type { ChangesOptions } from '../check/check-changes.ts';
import { addFindingsOptions, addFormat, type FindingsOptions } from '../check/findings-options.ts';
import type { LinksOptions } from '../external-links/check-links.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';

const NOT_CHECKED = 'nothing was checked: an option or site.config.ts is wrong';

export function addCheck(program: Program, context: CommandContext): void {
  const command = program.command('check').summary('check the content');
  command
    .description('Checks the content.')
    .argument('[files...]', "print only findings in these files: paths, folders or globs from the project's root");
  addFindingsOptions(command, [...RULE_IDS.reading, ...RULE_IDS.content])
    .option('--published', 'check what is about to be published: unreviewed text and open suspicions are errors')
    .option('--explain <id>', 'print what a rule demands, why, and how to fix what it finds')
    .option('--examples', 'run the examples of the rules in ownRules of site.config.ts')
    .exits({
      0: 'nothing to fix; there may be warnings',
      1: 'errors, more warnings than allowed, or a rule that does not find what its examples say',
      2: NOT_CHECKED,
    })
    .shows(
      'npm run check',
      'npm run check -- --explain quote-is-verbatim',
      'npm run check -- --examples',
      'npm run check -- --published --max-warnings 0',
      "npm run check -- 'src/content/actors/*.yaml'",
      'npm run --silent check -- --rule quote-is-verbatim --format json',
    )
    .runs(async (files: string[], options: CheckOptions) => {
      if (options.explain !== undefined) return (await import('../check/explain-rule.ts')).explainRule(options.explain, context);
      if (options.examples) return (await import('../check/prove-examples.ts')).proveRuleExamples(context);
      return (await import('../check/check-content.ts')).checkContent(files, options, context);
    });
}

export function addPages(program: Program, context: CommandContext): void {
  const command = program.command('pages').summary('check the built site');
  command
    .description(
      'Checks a built site: links, fragments, files, ids, sitemap, feeds. Every build runs the same checks before it replaces the last site.',
    )
    .argument('[folder]', 'the folder of the site', 'dist');
  addFindingsOptions(command, RULE_IDS.built)
    .exits({
      0: 'nothing to fix; there may be warnings',
      1: 'errors, or more warnings than allowed',
      2: `${NOT_CHECKED}, or the folder has no site`,
    })
    .shows('npm run check:pages', 'npm run check:pages -- public_html --rule link-resolves')
    .runs(async (folder: string, options: FindingsOptions) =>
      (await import('../check/check-pages.ts')).checkBuiltPages(folder, options, context),
    );
}

export function addChanges(program: Program, context: CommandContext): void {
  const command = program.command('changes').summary('check that changes to published statements are declared');
  command
    .description(
      `Compares the content with the published state: the commit at which this branch left the main branch. If a published statement was changed or removed, its entry needs a new correction. If the statement was not wrong, end a commit message with a line that says whether only its style changed, or it now says more:

  Style-only: briefings/what-was-decided, actors/ada-quill#sisat6j
  Update-only: glossary/pier`,
    )
    .option('--base <branch>', 'the published branch or commit (default: main, local or origin)');
  addFormat(command)
    .exits({
      0: 'every change is declared',
      1: 'a change is not declared, or the content has errors',
      2: 'nothing was compared: an option or site.config.ts is wrong, or git does not have the branch',
    })
    .shows('npm run check:changes', 'npm run check:changes -- --base origin/main')
    .runs(async (options: ChangesOptions) => (await import('../check/check-changes.ts')).checkChanges(options, context));
}

export function addLinks(program: Program, context: CommandContext): void {
  program
    .command('links')
    .summary('check that external links still work')
    .description(
      'Checks every external link of the site: references, their archived copies, and the article. It sends one request at a time to each host, with pauses and few retries, and respects robots.txt, so it can take some minutes.',
    )
    .addOption(
      new Option('--format <format>', 'how to print the results; markdown fits an issue')
        .choices(['pretty', 'json', 'markdown'])
        .default('pretty'),
    )
    .option('--cache <file>', 'where results are kept', 'node_modules/.cache/backgrounder/links.json')
    .option('--fresh', 'ignore the cache and request every link')
    .exits({
      0: 'no dead page but those that the content records; outages and hosts that refuse programs do not fail',
      1: 'a page is dead that the content does not record as dead, or the content has errors',
      2: `${NOT_CHECKED}, or no host answered`,
    })
    .shows('npm run check:links', 'npm run --silent check:links -- --format markdown > links.md')
    .runs(async (options: LinksOptions) => (await import('../external-links/check-links.ts')).checkLinks(options, context));
}
