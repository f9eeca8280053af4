import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { REPOSITORY_ROOT } from './repository-root.ts';

export interface RunResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The environment for child processes, without Vitest's variables, which would switch Astro to test mode. */
export function environmentFor(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.has(name));
  return { ...Object.fromEntries(inherited), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...environment };
}

/** Variables that Vitest sets, with which a build would not be one for production; and `CI`, with which it publishes nothing unreviewed. */
const NOT_INHERITED = new Set(['CI', 'VITEST', 'VITEST_MODE', 'NODE_ENV', 'TEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']);

/** Runs a script from the project's root, with the same Node. */
export const runNode = (args: string[], environment: NodeJS.ProcessEnv = {}, cwd = REPOSITORY_ROOT): Promise<RunResult> =>
  run(process.execPath, args, environment, cwd);

/** Runs a program from the project's root. */
export async function run(program: string, args: string[], environment: NodeJS.ProcessEnv = {}, cwd = REPOSITORY_ROOT): Promise<RunResult> {
  const child = spawn(program, args, { cwd, env: environmentFor(environment), stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
