import { execFileSync } from 'node:child_process';

/** Whether the system has named pipes in folders; Windows does not. */
export const hasPipes = process.platform !== 'win32';

/** Creates a named pipe without a writer: reading it blocks forever. */
export const makePipe = (path: string): void => void execFileSync('mkfifo', [path]);
