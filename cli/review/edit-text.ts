import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { CommandError, type CommandContext } from '../terminal/command-context.ts';
import type { Ask } from '../terminal/question.ts';

interface EditPlace {
  path: string;
  /** Counted from 1. */
  line: number;
}

/**
 * Lets the reviewer change a text in the editor, and reads the content again; once more as long as it has errors. Throws a
 * CommandError if the reviewer stops with errors in the content.
 */
export async function editAndReload(
  place: EditPlace,
  reload: () => string | undefined,
  { ask, print }: { ask: Ask; print: CommandContext['print'] },
): Promise<void> {
  const editor = findEditor(process.env);
  if (!editor) {
    print(`Open ${place.path}:${place.line} in your editor, save it, and run npm run review again. To open it from here, set EDITOR.`);
    return;
  }
  for (;;) {
    const failure = editText(editor, place);
    const issue = failure ?? reload();
    if (failure !== undefined) print(failure);
    if (failure !== undefined || issue === undefined) return;
    print(issue);
    const [answer] = await ask(OPEN_AGAIN);
    if (answer !== 'again') throw new CommandError(issue);
  }
}

const OPEN_AGAIN = {
  message: 'Open the file again?',
  isNeeded: true,
  options: [
    { value: 'again', label: 'Edit again' },
    { value: 'stop', label: 'Stop here', hint: 'what you accepted is recorded' },
  ],
};

/** The program that opens texts, from the environment; undefined if none is set. */
export const findEditor = ({ VISUAL, EDITOR }: NodeJS.ProcessEnv): string | undefined => VISUAL?.trim() || EDITOR?.trim() || undefined;

/** Opens a file at a line, and waits until the editor is closed. Returns why it failed; undefined if it did not. */
export function editText(editor: string, place: EditPlace): string | undefined {
  const [program = '', ...options] = editor.split(/\s+/);
  const { error, status } = spawnSync(program, [...options, ...argumentsFor(program, place)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) return `${editor} could not be started (${error.message}). Set EDITOR to the program that you write with.`;
  return status === 0 ? undefined : `${editor} ended with code ${status ?? 'none'}.`;
}

/** How editors are told the line: most understand `+line`; the relatives of VS Code and Sublime Text want it behind the path. */
export function argumentsFor(program: string, { path, line }: EditPlace): string[] {
  const name = basename(program).replace(/\.(?:exe|cmd)$/i, '');
  if (/^(?:code|code-insiders|codium|cursor|windsurf)$/.test(name)) return ['--wait', '--goto', `${path}:${line}`];
  if (/^(?:subl|zed)$/.test(name)) return ['--wait', `${path}:${line}`];
  return /^(?:vi|vim|nvim|nano|emacs|emacsclient|micro|hx|kak|joe)$/.test(name) ? [`+${line}`, path] : [path];
}
