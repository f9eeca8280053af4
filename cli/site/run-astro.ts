import { execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';

/** What the command needs of its context: Astro itself reads BACKGROUNDER_PROJECT, and prints. */
type Context = Pick<CommandContext, 'print' | 'root'>;

/** Runs Astro in the repository, with the terminal of this process. Resolves to its exit code. */
export async function runAstro(args: readonly string[], { root }: Context): Promise<number> {
  // A process of its own: by its command line, Astro knows a running server again.
  const child = spawn(process.execPath, [findAstro(root), ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

/**
 * Serves the built site. If a server already runs in this repository, says where: it serves the new site too, and Astro
 * alone would end with a stack trace.
 */
export async function previewSite(args: readonly string[], context: Context): Promise<number> {
  const { root, print } = context;
  const status = execFileSync(process.execPath, [findAstro(root), 'preview', 'status'], { cwd: root, encoding: 'utf8' });
  const [, address] = / running at (\S+)/.exec(status) ?? [];
  if (address === undefined) return runAstro(['preview', ...args], context);
  print(`The new site is already being served, at ${address}. Reload the page to see it.
To stop that server, press Ctrl+C in its terminal, or run npx astro preview stop.`);
  return 0;
}

/** The program of the Astro that the repository installed. Throws a CommandError if there is none. */
function findAstro(root: string): string {
  try {
    return join(createRequire(join(root, 'package.json')).resolve('astro/package.json'), '../bin/astro.mjs');
  } catch (error) {
    throw new CommandError('Astro is not installed. Run npm install in the folder with package.json.', { cause: error });
  }
}
