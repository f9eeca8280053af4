import { parseArguments, UsageError } from './terminal/usage-error.ts';

export const NGINX_USAGE = `npm run --silent nginx -- --root FOLDER [--listen ADDRESS] > site.conf

Prints an nginx configuration that serves the built site: a file for /etc/nginx/conf.d/.

  --root FOLDER      the folder of the built site on the server, as an absolute path
  --listen ADDRESS   the port, or address and port, that nginx listens on (default: 80)
  --help             print this text

The host name and the base path come from site.config.ts, or from BACKGROUNDER_URL and BACKGROUNDER_BASE.`;

/** Values that need no quoting in an nginx configuration. */
const PLAIN = /^[\w./:[\]-]+$/;

/** Parses the arguments. Throws a UsageError. */
export function parseNginxCall(args: string[]) {
  const { values } = parseArguments({
    args,
    options: { root: { type: 'string' }, listen: { type: 'string', default: '80' }, help: { type: 'boolean', default: false } },
  });
  const { root = '', listen, help } = values;
  if (!help && !root.startsWith('/')) throw new UsageError('--root must be an absolute path on the server, such as /srv/site.');
  for (const [name, value] of Object.entries({ root, listen }))
    if (value && !PLAIN.test(value)) throw new UsageError(`--${name} has a character with a meaning in nginx configurations: ${value}`);
  return { root, listen, help };
}
