import { InvalidArgumentError, Option } from 'commander';
import { codePointOf } from '#lib/text/code-point.ts';
import type { NginxOptions } from '../hosting/print-nginx.ts';
import type { CommandContext } from '../terminal/command-context.ts';
import type { Program } from '../terminal/program.ts';
import type { WeightsOptions } from '../weights/weigh-pages.ts';

export function addWeights(program: Program, context: CommandContext): void {
  program
    .command('weights')
    .summary('print the weight of every page')
    .description('Prints the weight of every page of the built site: the compressed HTML, CSS and scripts that a browser loads for it.')
    .addOption(new Option('--format <format>', 'how to print the weights').choices(['json', 'markdown']).default('markdown'))
    .option('--against <file>', 'compare with weights that were printed as JSON before')
    .option('--from <folder>', 'the folder of the built site', 'dist')
    .exits({ 0: 'the weights were printed', 2: 'nothing was weighed: an option or site.config.ts is wrong, or the folder has no site' })
    .shows('npm run --silent weights -- --format json > before.json', 'npm run weights -- --against before.json')
    .runs(async (options: WeightsOptions) => (await import('../weights/weigh-pages.ts')).weighPages(options, context));
}

/** Values that need no quoting in an nginx configuration. */
const PLAIN = /^[\w./:[\]-]+$/;

function parsePlain(value: string): string {
  if (!PLAIN.test(value)) throw new InvalidArgumentError('It has a character with a meaning in nginx configurations.');
  return value;
}

function parseFolder(value: string): string {
  if (!value.startsWith('/')) throw new InvalidArgumentError('It must be an absolute path on the server, such as /srv/site.');
  if (value.includes('$'))
    throw new InvalidArgumentError('nginx would read its "$" as the start of a variable. Choose a folder without it.');
  const [control] = /\p{Cc}/u.exec(value) ?? [];
  if (control) throw new InvalidArgumentError(`It has the control character ${codePointOf(control)}. Choose a folder without it.`);
  return value;
}

export function addNginx(program: Program, context: CommandContext): void {
  program
    .command('nginx')
    .summary('print an nginx configuration for the site')
    .description(
      'Prints an nginx configuration that serves the built site: a file for /etc/nginx/conf.d/. The host name and the base path come from site.config.ts, or from BACKGROUNDER_URL and BACKGROUNDER_BASE; the redirects come from the former ids in the content.',
    )
    .requiredOption('--root <folder>', 'the folder of the built site on the server, as an absolute path', parseFolder)
    .option('--listen <address>', 'the port, or address and port, that nginx listens on', parsePlain, '80')
    .exits({
      0: 'the configuration was printed',
      1: 'nothing was printed: the content cannot be read',
      2: 'nothing was printed: an option or site.config.ts is wrong',
    })
    .shows('npm run --silent nginx -- --root /srv/site > site.conf', 'npm run --silent nginx -- --root /srv/site --listen 127.0.0.1:8080')
    .runs(async (options: NginxOptions) => (await import('../hosting/print-nginx.ts')).printNginx(options, context));
}
