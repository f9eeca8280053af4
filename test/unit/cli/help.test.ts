import { afterEach, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { buildProgram } from '../../../cli/run-backgrounder.ts';
import type { Program } from '../../../cli/terminal/program.ts';
import { runProgram } from '../../../cli/terminal/run-program.ts';
import { makeProject, SILENT, type ProjectFolder } from '../../support/command-project.ts';

const program = await buildProgram(['new', 'import'], SILENT);
const { commands } = program;
const examples = commands.flatMap((command) => command.examples.map((example) => ({ example, name: command.name() })));

let project: ProjectFolder;
afterEach(() => project.dispose());

test('--help lists all commands by what they are for', async () => {
  project = makeProject();
  const { code, output } = await project.run(['--help']);
  expect(code).toBe(0);
  expect(output).toMatchInlineSnapshot(`
    "Usage: npx backgrounder <command> [options]

    Writes, checks and publishes an explainer of one news article.

    Options:
      --version   print the version
      -h, --help  print this text

    Begin:
      init        write the repository of a new explainer

    Write the content:
      new         write a new entry, or the settings of a new site
      import      write the article, from its text
      rename      change the id of an entry everywhere
      coverage    list what is left to write
      review      compare texts with their sources
      prove       compare records with the texts of their sources

    Check the content and the site:
      check       check the content
      changes     check that changes to published statements are declared
      links       check that external links still work
      pages       check the built site

    See and build the site:
      dev         show the site while you write
      build       check everything and build the site
      preview     serve the built site

    Publish the site:
      weights     print the weight of every page
      nginx       print an nginx configuration for the site

    Keep it current:
      upgrade     list what changed since the content was written

    Set up the editor and the shell:
      schemas     write the files with which code editors complete the content
      completion  print a script that completes commands, options and ids

    Commands:
      help        print the help of a command"
  `);
});

test('the help of a command has its options, exit codes and examples', async () => {
  project = makeProject();
  const { code, output } = await project.run(['help', 'changes']);
  expect(code).toBe(0);
  expect(output).toMatchInlineSnapshot(`
    "Usage: npm run check:changes -- [options]
           npx backgrounder changes [options]

    Compares the content with the published state: the commit at which this branch left the main branch. If a
    published statement was changed or removed, its entry needs a new correction. If the statement was not wrong,
    end a commit message with a line that says whether only its style changed, or it now says more:

      Style-only: briefings/what-was-decided, actors/ada-quill#sisat6j
      Update-only: glossary/pier

    Options:
      --base <branch>    the published branch or commit (default: main, local or origin)
      --format <format>  how to print findings (choices: "pretty", "json", "github", "sarif", default: "pretty")
      -h, --help         print this text

    Exit codes:
      0  every change is declared
      1  a change is not declared, or the content has errors
      2  nothing was compared: an option or site.config.ts is wrong, or git does not have the branch

    Examples:
      npm run check:changes
      npm run check:changes -- --base origin/main"
  `);
  expect((await project.run(['changes', '--help'])).output).toBe(output);
});

test('the help of a kind of entry lists its fields', async () => {
  project = makeProject();
  const { output } = await project.run(['new', 'place', '--help']);
  expect(output).toContain('Usage: npm run new -- place [options]\n       npx backgrounder new place [options]\n');
  expect(output).toContain('--latitude <value>    Degrees north of the equator.');
});

test('--version prints the version of the package', async () => {
  project = makeProject();
  expect(await project.run(['--version'])).toMatchObject({ code: 0, output: packageJson.version });
});

test.each(commands.map((command) => ({ typed: command.typed, name: command.name() })))(
  '$typed runs the command $name',
  ({ typed, name }) => {
    const [, script = ''] = /^npm run (\S+) --$/.exec(typed) ?? [];
    expect(packageJson.scripts).toMatchObject({ [script]: `node cli/backgrounder.ts ${name}` });
  },
);

test('every command has an example', () => {
  expect(commands.filter((command) => command.examples.length === 0).map((command) => command.name())).toEqual([]);
});

/** The words of a command line, as far as examples use quotation marks and redirections. */
const splitWords = (line: string) =>
  [...line.replace(/ > \S+$/, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');

test.each(examples)('the example "$example" is a valid call of $name', async ({ example, name }) => {
  const [, , , ...rest] = splitWords(example.replace('--silent ', ''));
  const args = [name, ...rest.slice(rest[0] === '--' ? 1 : 0)];
  const parsed = await buildProgram(args, SILENT);
  const ran: string[] = [];
  const stub = (command: Program) => {
    command.runs(() => {
      ran.push(command.name());
    });
    command.commands.forEach(stub);
  };
  stub(parsed);
  const errors: string[] = [];
  const code = await runProgram(parsed, args, (text) => errors.push(text));
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  expect(ran.length > 0 || args.includes('--help')).toBe(true);
});
