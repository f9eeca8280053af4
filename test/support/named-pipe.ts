import { execFileSync } from 'node:child_process';

/** Whether pipes can stand in folders here; Windows keeps them elsewhere. */
export const hasPipes = process.platform !== 'win32';

/** Makes a named pipe, which nobody ever writes into: whoever reads it waits without end. */
export const makePipe = (path: string): void => void execFileSync('mkfifo', [path]);
