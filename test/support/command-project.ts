import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runBackgrounder } from '../../cli/run-backgrounder.ts';
import type { CommandContext } from '../../cli/terminal/command-context.ts';
import type { Ask, Question } from '../../cli/terminal/question.ts';
import { REPOSITORY_ROOT } from './repository-root.ts';

/** A temporary folder with a project, to run commands in. */
export interface ProjectFolder {
  folder: string;
  /** Runs the program. `answers` answers its questions; without it, there is no terminal. */
  run(args: readonly string[], answers?: Answers): Promise<CommandRun>;
  write(file: string, text: string): void;
  read(file: string): string;
  /** Every file in the folder, hidden ones too; without the lock of commands that write. */
  files(): string[];
  dispose(): void;
}

export interface CommandRun {
  code: number;
  /** What was printed, errors too, without the path of the folder. */
  output: string;
  asked: Question[];
}

export type Answers = (question: Question) => string[] | Promise<string[]>;

const TODAY = '2020-05-01';
const TERMINAL = { width: 80, hasColours: false };

const doNothing = () => undefined;

/** A context whose commands print nothing and cannot ask. */
export const SILENT: CommandContext = {
  root: '/nowhere',
  project: undefined,
  today: TODAY,
  print: doNothing,
  printStyled: doNothing,
  printError: doNothing,
  terminal: TERMINAL,
  ask: undefined,
};

/** Makes a folder with the given files; today is 1 May 2020 there. */
export function makeProject(files: Readonly<Record<string, string>> = {}): ProjectFolder {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-project-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    folder,
    write,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    files: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
        .filter((file) => file !== join('.astro', 'write.lock'))
        .sort(),
    run: async (args, answers) => {
      const printed: string[] = [];
      const asked: Question[] = [];
      const ask: Ask = async (question) => {
        asked.push(question);
        return (await answers?.(question)) ?? [];
      };
      const context: CommandContext = {
        root: folder,
        project: undefined,
        today: TODAY,
        print: (text) => printed.push(text),
        printStyled: (text) => printed.push(text),
        terminal: TERMINAL,
        printError: (text) => printed.push(text),
        ask: answers && ask,
      };
      const code = await runBackgrounder(args, context);
      return { code, output: printed.join('\n').replaceAll(`${folder}/`, ''), asked };
    },
    dispose: () => {
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    },
  };
}

/**
 * Runs the program on a project as `runNode` does, but in this process, which takes a tenth of the time. The result has the
 * same form.
 */
export async function runCommand(
  args: readonly string[],
  project: string,
  answers?: Answers,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' };
  const printTo = (stream: keyof typeof printed) => (text: string) => {
    printed[stream] += `${text}\n`;
  };
  const code = await runBackgrounder(args, {
    root: REPOSITORY_ROOT,
    project,
    today: TODAY,
    print: printTo('stdout'),
    printStyled: printTo('stdout'),
    terminal: TERMINAL,
    printError: printTo('stderr'),
    ask: answers && (async (question) => answers(question)),
  });
  return { code, ...printed };
}

/** Settings of a project outside the repository, which cannot import the helper that types them. */
export const SETTINGS = {
  'site.config.ts': `export default { title: 'The ferry stays', tagline: 'An explainer', language: 'en-GB', url: 'https://ferry.example.org', topics: [{ id: 'the-vote', label: 'The vote' }] };\n`,
  'package.json': '{ "type": "module" }\n',
};
