import { writeNginxSite } from '#exports/hosting/nginx.ts';
import { loadSite } from '#node/load-site.ts';
import { locateProject } from '#node/project.ts';
import { runCommand } from './run-command.ts';
import { parseArguments, UsageError } from './usage-error.ts';

const USAGE = `npm run --silent nginx -- --root FOLDER [--listen ADDRESS] > site.conf

Prints the configuration with which nginx serves the built site: a file for /etc/nginx/conf.d/.

  --root FOLDER      where the built site lies on the server, from the root of its file system
  --listen ADDRESS   what nginx listens to: a port, or an address with one (80)
  --help             this text

The name of the host and the base path are those of site.config.ts, or of BACKGROUNDER_URL and BACKGROUNDER_BASE.`;

/** What can be written into a configuration as it is. */
const PLAIN = /^[\w./:[\]-]+$/;

/** Reads the arguments. Throws a UsageError. */
function parseCall(args: string[]) {
  const { values } = parseArguments({
    args,
    options: { root: { type: 'string' }, listen: { type: 'string', default: '80' }, help: { type: 'boolean', default: false } },
  });
  const { root = '', listen, help } = values;
  if (!help && !root.startsWith('/')) throw new UsageError('--root takes a folder on the server, such as /srv/site.');
  for (const [name, value] of Object.entries({ root, listen }))
    if (value && !PLAIN.test(value))
      throw new UsageError(`--${name} has a character that nginx would take for a sign of its own: ${value}`);
  return { root, listen, help };
}

await runCommand('nginx', 'Nothing was printed.', async (args) => {
  const { root, listen, help } = parseCall(args);
  if (help) console.log(USAGE);
  else {
    const { url, base } = await loadSite(locateProject(process.cwd()));
    process.stdout.write(writeNginxSite({ folder: root, base, listen, host: new URL(url).hostname }));
  }
  return 0;
});
