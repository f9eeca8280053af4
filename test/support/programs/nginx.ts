import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Redirect } from '#dossier/redirects.ts';
import { writeNginxSite } from '#exports/hosting/nginx.ts';
import { OUR_EXPORTS } from '#node/site/site-exports.ts';
import type { Site } from '#schemas/site.ts';
import { findProgram, fromDebian, requireProgram } from './find-program.ts';
import type { StaticServer } from '../static-server.ts';

/** The environment variable that names the nginx to test with. */
const NGINX_VARIABLE = 'NGINX_PATH';

const USUAL_PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];
/** nginx's list of media types on Debian; on other systems it is beside the program. */
const TYPES = '/etc/nginx/mime.types';
/** How often another port is tried, because another program may take a free port. */
const ATTEMPTS = 5;

/** Finds nginx, or installs Debian’s. Throws an error that says what to do if it is not available. */
export const requireNginx = (log: (line: string) => void): string =>
  requireProgram(
    {
      name: 'nginx',
      find: () => findProgram(NGINX_VARIABLE, ['nginx'], USUAL_PLACES),
      installations: fromDebian('nginx'),
      missing: `The tests of hosting need nginx, and it could not be installed. Install it, or set ${NGINX_VARIABLE} to the path of its program.`,
    },
    log,
  );

/** Serves a built folder with nginx and the generated configuration, in a folder of its own and not as a service. */
export async function serveWithNginx(
  site: string,
  base = '/',
  redirects: readonly Redirect[] = [],
  embed: Site['embed'] = { allow: '*' },
): Promise<StaticServer> {
  const program = requireNginx((line) => process.stderr.write(`${line}\n`));
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-nginx-'));
  mkdirSync(join(folder, 'temp'));
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    writeFileSync(
      join(folder, 'site.conf'),
      writeNginxSite({
        folder: resolve(site),
        site: { base, embed },
        listen: `127.0.0.1:${port}`,
        host: 'localhost',
        redirects,
        exports: OUR_EXPORTS,
      }),
    );
    writeFileSync(join(folder, 'nginx.conf'), mainConfiguration(program));
    try {
      const stop = await start(program, folder, port);
      return {
        address: `http://127.0.0.1:${port}${base.slice(0, -1)}`,
        close: async () => {
          await stop();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    } catch (error) {
      if (attempt < ATTEMPTS && /address already in use/i.test((error as Error).message)) continue;
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }
}

/** The main nginx.conf, for one process in the foreground. */
function mainConfiguration(program: string): string {
  const types = [TYPES, resolve(dirname(program), '../etc/nginx/mime.types')];
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path temp/${name};`);
  return [
    'daemon off;',
    'master_process off;',
    'pid nginx.pid;',
    'error_log stderr warn;',
    'events {}',
    'http {',
    `  include ${types.find((path) => existsSync(path)) ?? TYPES};`,
    '  default_type application/octet-stream;',
    '  access_log off;',
    ...temporary,
    '  include site.conf;',
    '}',
    '',
  ].join('\n');
}

async function start(program: string, folder: string, port: number): Promise<() => Promise<void>> {
  const child = spawn(program, ['-p', `${folder}/`, '-c', 'nginx.conf', '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const failed = ended.then(() => {
    throw new Error(`nginx did not start:\n${complaints}`);
  });
  failed.catch(() => undefined); // it may end after it has started
  await Promise.race([failed, new Promise((_, fail) => child.on('error', fail)), answers(port)]);
  return async () => {
    child.kill('SIGTERM');
    await ended;
  };
}

/** Waits until something listens on a port. */
async function answers(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.end();
        done(true);
      });
      socket.on('error', () => done(false));
    });
    if (isOpen) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
