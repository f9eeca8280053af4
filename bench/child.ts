import { spawn, type ChildProcess } from 'node:child_process';

export interface ChildOptions {
  folder: string;
  environment?: Record<string, string>;
}

const running = new Set<ChildProcess>();
/** In characters, of the output that is kept for error messages. */
const OUTPUT_LIMIT = 4000;

/** Runs a command. Rejects with the end of its output if it fails. */
export function runChild(command: string, args: readonly string[], { folder, environment = {} }: ChildOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32', // a process group, so that its children can be stopped with it
    });
    running.add(child);
    let output = '';
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-OUTPUT_LIMIT));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}:\n${output}`));
    });
  });
}

/** On a signal to end, stops all children and exits; exit handlers still run. */
export function exitOnSignal(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.once(signal, () => {
      for (const child of running) stop(child);
      process.exit(code);
    });
}

function stop(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
