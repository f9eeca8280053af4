import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lockBuild } from '#node/build-lock.ts';

const PROJECT = `/a/project/of/${process.pid}`;

test('a project has one lock at a time, and another project has its own', async () => {
  const unlock = await lockBuild(PROJECT);
  expect(unlock).toBeTypeOf('function');
  expect(await lockBuild(PROJECT)).toBeUndefined();
  (await lockBuild(`${PROJECT}/another`))?.();
  unlock?.();
  const again = await lockBuild(PROJECT);
  expect(again).toBeTypeOf('function');
  again?.();
});

test('the lock of a killed process is released', async () => {
  const script = `
    const { lockBuild } = await import(${JSON.stringify(new URL('../../src/node/build-lock.ts', import.meta.url).href)});
    await lockBuild(${JSON.stringify(PROJECT)});
    console.log('locked');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  expect(await lockBuild(PROJECT)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'close');
  const unlock = await lockBuild(PROJECT);
  expect(unlock).toBeTypeOf('function');
  unlock?.();
});
