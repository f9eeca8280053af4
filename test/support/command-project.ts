import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CommandError, type CommandContext } from '../../cli/command-context.ts';
import type { Ask, Question } from '../../cli/question.ts';
import { UsageError } from '../../cli/usage-error.ts';

/** A folder with a subject, in which commands of the desk are run. */
export interface ProjectFolder {
  folder: string;
  /** Runs a command, with answers for whatever it asks; without them nobody is at the terminal. */
  run(command: (args: string[], host: CommandContext) => Promise<void> | void, args: string[], answers?: Answers): Promise<CommandRun>;
  write(file: string, text: string): void;
  read(file: string): string;
  /** Every file of the folder, hidden ones too. */
  files(): string[];
  dispose(): void;
}

export interface CommandRun {
  /** As `runAuthoringCommand` would end: 1 where it was refused, 2 where the call is wrong. */
  code: number;
  /** What was printed, or the sentence of the refusal, without the folder's own path. */
  told: string;
  asked: Question[];
}

export type Answers = (question: Question) => string[] | Promise<string[]>;

const TODAY = '2020-05-01';

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
        .sort(),
    run: async (command, args, answers) => {
      const printed: string[] = [];
      const asked: Question[] = [];
      const ask: Ask = async (question) => {
        asked.push(question);
        return (await answers?.(question)) ?? [];
      };
      const host: CommandContext = {
        root: folder,
        project: undefined,
        today: TODAY,
        print: (text) => printed.push(text),
        ask: answers && ask,
      };
      const end = (code: number, told: string): CommandRun => ({ code, told: told.replaceAll(`${folder}/`, ''), asked });
      try {
        await command(args, host);
        return end(0, printed.join('\n'));
      } catch (error) {
        if (error instanceof UsageError) return end(2, error.message);
        if (error instanceof CommandError) return end(1, error.message);
        throw error;
      }
    },
    dispose: () => {
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    },
  };
}

/** Settings of a subject outside the project, where the helper that types them cannot be found. */
export const SETTINGS = {
  'site.config.ts': `export default { title: 'The ferry stays', tagline: 'An explainer', language: 'en-GB', url: 'https://ferry.example.org', topics: [{ id: 'the-vote', label: 'The vote' }] };\n`,
  'package.json': '{ "type": "module" }\n',
};
