import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** Runs a program as root. Others need sudo without a password, as on the runners of GitHub. */
const run = (program: string, ...args: string[]) =>
  void execFileSync(isRoot ? program : 'sudo', isRoot ? args : ['-n', program, ...args], { stdio: 'ignore' });

/** Mounts a disk of a given size in memory at a path; the caller must unmount it. */
export function mountSmallDisk(path: string, size: string): { path: string; unmount: () => void } {
  mkdirSync(path, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${size},mode=777`, 'tmpfs', path);
  return {
    path,
    unmount: () => {
      run('umount', path);
    },
  };
}

/** Leaves so many bytes free on such a disk, whatever is on it. */
mountSmallDisk.leave = (path: string, bytes: number) => {
  const { blocks, bfree, bsize } = statfsSync(path);
  run('mount', '-o', `remount,size=${(blocks - bfree) * bsize + bytes}`, path);
};

mountSmallDisk.makeReadOnly = (path: string) => {
  run('mount', '-o', 'remount,ro', path);
};

/** Mounts a folder at another path. */
mountSmallDisk.bind = (from: string, to: string) => {
  run('mount', '--bind', from, to);
  return () => {
    run('umount', to);
  };
};

/** Whether tests may mount disks here: only on Linux, as root or with sudo, and not in all containers. */
export const hasMounts = (() => {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-disk-'));
  try {
    mountSmallDisk(folder, '64k').unmount();
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();
