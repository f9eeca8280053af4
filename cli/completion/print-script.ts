import { script } from '@bomb.sh/tab';
import { argv, execPath } from 'node:process';

const quote = (path: string) => `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** Prints the completion script of a shell. It calls this Node and this program by their paths, so it is fast. */
export function printScript(shell: string): void {
  script(shell, 'backgrounder', [execPath, argv[1] ?? ''].map(quote).join(' '));
}
