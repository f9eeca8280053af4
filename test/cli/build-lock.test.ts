import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { lockBuild } from '#node/files/build-lock.ts';

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'backgrounder-lock-'));
});
afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

/** Starts a process that locks the project, forgets how to unlock it, collects its garbage, and runs until the test ends. */
async function lockElsewhere() {
  const script = `
    const { lockBuild } = await import(${JSON.stringify(new URL('../../src/node/files/build-lock.ts', import.meta.url).href)});
    lockBuild(${JSON.stringify(project)});
    setTimeout(() => {
      gc();
      setTimeout(() => console.log('locked'));
    });
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

test('a project has one lock at a time, and another project has its own', () => {
  const unlock = lockBuild(project);
  expect(unlock).toBeTypeOf('function');
  expect(lockBuild(project)).toBeUndefined();
  const other = lockBuild(join(project, 'another'));
  expect(other).toBeTypeOf('function');
  other?.();
  unlock?.();
  const again = lockBuild(project);
  expect(again).toBeTypeOf('function');
  again?.();
});

test('a process keeps its lock, also after it has forgotten it, until it is killed', async () => {
  const child = await lockElsewhere();
  expect(lockBuild(project)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'close');
  const unlock = lockBuild(project);
  expect(unlock).toBeTypeOf('function');
  unlock?.();
  expect(readdirSync(join(project, '.astro'))).toEqual(['build.lock']);
});
