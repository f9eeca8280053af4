import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * Locks a project for one build at a time: two builds would share Astro's data store, and mix their pages. Returns a
 * function that releases the lock, or undefined if another process holds it. The lock is a socket, so that it ends with
 * its process, even if that is killed.
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

/** Listens at an address; undefined if it is in use. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((done) => {
    const server = createServer((caller) => caller.destroy());
    // If no socket can be created at all, the build goes on without a lock.
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

/** Takes over the address of a process that was killed. */
function takeOver(address: string): Promise<Server | undefined> {
  rmSync(address, { force: true });
  return listen(address);
}
