import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyRepository } from '../../bench/repository-copy.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';
import { environmentFor } from './run.ts';

/** A development server of the project, as `npm run dev` starts it. */
export interface DevServer {
  /** Without a slash at its end. */
  address: string;
  /** All that it printed so far, its errors too. */
  output(): string;
  stop(): Promise<void>;
}

/** What Astro prints once it sees what is saved. */
const WATCHES = 'watching for file changes';

/**
 * Starts a development server on a port, or on one that is free; resolves when it answers and follows what is saved, rejects with what it printed
 * where it ends. It serves a copy of the project: Astro lets one project be served only once, and one may be served
 * already for who works on it; and it writes the collections of its project into the project's own folder.
 */
export function startDevServer(environment: NodeJS.ProcessEnv = {}, port = 0): Promise<DevServer> {
  const workspace = mkdtempSync(join(tmpdir(), 'backgrounder-dev-'));
  const command = [join(REPOSITORY_ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', String(port)];
  return new Promise((started, fail) => {
    const child = spawn(process.execPath, command, {
      cwd: copyRepository(REPOSITORY_ROOT, workspace),
      env: environmentFor({ ASTRO_DEV_BACKGROUND: '0', ...environment }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = new Promise<void>((done) =>
      child.on('close', () => {
        rmSync(workspace, { recursive: true, force: true });
        done();
      }),
    );
    const listen = (text: string) => {
      output += stripVTControlCharacters(text);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (!address || !output.includes(WATCHES)) return;
      started({
        address,
        output: () => output,
        stop: () => {
          child.kill();
          return ended;
        },
      });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('error', fail);
    void ended.then(() => {
      fail(new Error(`the development server ended:\n${output}`));
    });
  });
}
