import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * The second half of `npm start`: serves the site that was just built. Options are those of `astro preview`. A server that
 * already runs in this folder serves the new site too; Astro alone would end with a stack trace.
 */

const astro = join(createRequire(import.meta.url).resolve('astro/package.json'), '../bin/astro.mjs');
const status = execFileSync(process.execPath, [astro, 'preview', 'status'], { encoding: 'utf8' });
const address = / running at (\S+)/.exec(status)?.[1];
if (address === undefined) {
  // A process of its own: by its command line, Astro knows a running server again.
  const server = spawn(process.execPath, [astro, 'preview', ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
  server.on('close', (code) => (process.exitCode = code ?? 0));
} else
  console.log(`The new site is already being served, at ${address}. Reload the page to see it.
To stop that server, press Ctrl+C in its terminal, or run npx astro preview stop.`);
