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
  /** Without a trailing slash. */
  address: string;
  /** Its output so far, including errors. */
  output(): string;
  stop(): Promise<void>;
}

/** What Astro prints once it watches files. */
const WATCHES = 'watching for file changes';

/**
 * Starts a development server on the given port or a free one. Resolves when it answers and watches files; rejects with
 * its output if it ends. It serves a copy of the project, because Astro serves a project only once and writes into its
 * folder.
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
