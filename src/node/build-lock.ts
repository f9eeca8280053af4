import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Sees to it that a project is built by one process at a time: two would share Astro's data store, and mix their pages.
 * Gives what ends the lock, or undefined where another process holds it. The lock is a socket, so that one of a process
 * that was killed does not outlive it.
 */
export async function lockBuild(repositoryRoot: string): Promise<(() => void) | undefined> {
  const address = addressOf(repositoryRoot);
  const server = (await listen(address)) ?? ((await isAnswered(address)) ? undefined : await takeOver(address));
  return server && (() => void server.close());
}

function addressOf(repositoryRoot: string): string {
  const name = `backgrounder-${createHash('sha256').update(`${userInfo().uid} ${repositoryRoot}`).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** Listens at an address; undefined where somebody has taken it. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer((caller) => caller.destroy());
    // Where no socket can be made at all, there is no lock to be had, and the build goes on without.
    server.once('error', ({ code }: NodeJS.ErrnoException) => done(code === 'EADDRINUSE' ? undefined : server));
    server.listen(address, () => done(server.unref()));
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((done) => {
    const caller = connect(address);
    caller.once('error', () => done(false));
    caller.once('connect', () => {
      caller.destroy();
      done(true);
    });
  });
}

/** What a process that was killed left behind. */
function takeOver(address: string): Promise<Server | undefined> {
  rmSync(address, { force: true });
  return listen(address);
}
