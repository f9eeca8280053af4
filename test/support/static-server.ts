import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface StaticServer {
  /** The address of the site including the base path, without a trailing slash. */
  address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * How late scripts arrive, in milliseconds. With `BACKGROUNDER_TEST_DELAY=400`, tests fail that do not wait for what pages
 * load on demand; otherwise they fail only now and then, on a busy machine.
 */
const SCRIPT_DELAY = Number(process.env['BACKGROUNDER_TEST_DELAY'] ?? 0);

/** Serves a built folder under a base path as static hosts do: `index.html` for folders, `404.html` for missing files. */
export async function serve(folder: string, base = '/'): Promise<StaticServer> {
  const root = resolve(folder);
  const read = async (path: string) => {
    const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return undefined;
    const body = await readFile(file).catch(() => undefined);
    return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' };
  };
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      if (SCRIPT_DELAY > 0 && path.endsWith('.js')) await sleep(SCRIPT_DELAY);
      const found = path.startsWith(base) ? await read(path.slice(base.length - 1)) : undefined;
      const sent = found ?? (await read('/404.html'));
      response.writeHead(found ? 200 : 404, { 'content-type': sent?.type ?? 'text/plain' });
      response.end(sent?.body);
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
