import { spawn } from 'node:child_process';
import { PROJECT_ROOT } from './run.ts';

/** A development server of the project, as `npm run dev` starts it. */
export interface DevServer {
  /** Without a slash at its end. */
  address: string;
  /** All that it printed so far, its errors too. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts a development server on a port that is free; resolves when it answers, rejects with what it printed where it ends. */
export function startDevServer(environment: NodeJS.ProcessEnv = {}): Promise<DevServer> {
  return new Promise((started, fail) => {
    // Vitest's own variables would switch Astro to its test mode.
    const { VITEST: _vitest, NODE_ENV: _mode, VITEST_MODE: _vitestMode, ...inherited } = process.env;
    // One may be running already for who works on the project.
    const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', '0'];
    const child = spawn(process.execPath, command, {
      cwd: PROJECT_ROOT,
      env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = new Promise<void>((done) => child.on('close', done));
    const listen = (text: string) => {
      output += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (!address) return;
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
