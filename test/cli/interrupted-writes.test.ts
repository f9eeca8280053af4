import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeProject, recoverProject } from '#node/files/change-project.ts';
import { writeFiles } from '#node/files/write-files.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const state = () =>
  Object.fromEntries(readdirSync(folder).flatMap((name) => (name === '.astro' ? [] : [[name, readFileSync(at(name), 'utf8')]])));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backgrounder-interrupted-'));
  writeFileSync(at('a'), 'one');
  writeFileSync(at('b'), 'two');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const BEFORE = { a: 'one', b: 'two' };
const AFTER = { a: 'ONE', c: 'TWO', new: 'new' };

const moduleOf = (name: string) => JSON.stringify(new URL(`../../src/node/files/${name}`, import.meta.url).href);

/** Writes three files in a process that gets a signal at its nth call of a function of the file system. */
function writeInterrupted(signal: NodeJS.Signals, call: 'renameSync' | 'writeFileSync', nth: number) {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const real = fs.${call};
    let calls = 0;
    fs.${call} = (...args) => { real(...args); if (++calls === ${nth}) process.kill(process.pid, '${signal}'); };
    syncBuiltinESMExports();
    const { writeFiles } = await import(${moduleOf('write-files.ts')});
    const at = (name) => ${JSON.stringify(folder)} + '/' + name;
    writeFiles(${JSON.stringify(folder)}, [
      { path: at('new'), content: 'new', isNew: true },
      { path: at('a'), content: 'ONE', isNew: false },
      { path: at('c'), content: 'TWO', isNew: true, replaces: at('b') },
    ]);
    setTimeout(() => {}, 60_000);`;
  const { signal: ended, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  expect([ended, stderr]).toEqual([signal, '']);
}

describe('a process that is killed while it writes', () => {
  // The first call of each writes the list of what changes.
  test.each([
    ['renameSync', 1],
    ['writeFileSync', 2],
    ['writeFileSync', 4],
    ['renameSync', 2],
    ['renameSync', 3],
    ['renameSync', 4],
  ] as const)('leaves all as it was for the next command (at %s, call %i)', (call, nth) => {
    writeInterrupted('SIGKILL', call, nth);
    expect(recoverProject(folder)).toBe('The last command was interrupted while it wrote files. Its changes were undone: run it again.');
    expect(state()).toEqual(BEFORE);
    expect(recoverProject(folder)).toBeUndefined();
    expect(readdirSync(at('.astro'))).toEqual(['write.lock']);
  });

  test('never takes back what somebody has written since', () => {
    writeInterrupted('SIGKILL', 'renameSync', 4);
    writeFileSync(at('a'), 'mine');
    expect(recoverProject(folder)).toContain(`Changed since, and left as it is: ${at('a')}.`);
    expect(state()).toEqual({ ...BEFORE, a: 'mine' });
  });
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('a process that gets %s while it writes writes all, and then ends', (signal) => {
  writeInterrupted(signal, 'renameSync', 2);
  expect(state()).toEqual(AFTER);
  expect(recoverProject(folder)).toBeUndefined();
});

test('a command waits while another one changes the project', async () => {
  const script = `
    const { changeProject } = await import(${moduleOf('change-project.ts')});
    const { writeFileSync } = await import('node:fs');
    await changeProject(${JSON.stringify(folder)}, async () => {
      console.log('locked');
      await new Promise((resolve) => setTimeout(resolve, 300));
      writeFileSync(${JSON.stringify(at('a'))}, 'theirs');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => expect.unreachable('the other command has ended'))]);
  expect(await changeProject(folder, () => readFileSync(at('a'), 'utf8'))).toBe('theirs');
});

test('what cannot be locked is not written, and says why', async () => {
  writeFileSync(at('.astro'), '');
  await expect(
    changeProject(folder, () => {
      writeFiles(folder, [{ path: at('a'), content: 'ONE', isNew: false }]);
    }),
  ).rejects.toThrow(/write\.lock cannot be written: .*\. Nothing was changed\.$/);
  expect(readFileSync(at('a'), 'utf8')).toBe('one');
  expect(existsSync(at('.astro/write.lock'))).toBe(false);
});
