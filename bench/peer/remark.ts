import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../child.ts';

/** The Markdown linter that the content check is compared with, and its recommended rules. */
export const LINTER_PACKAGES = { 'remark-cli': '12.0.1', 'remark-preset-lint-recommended': '7.0.1' } as const;

/** Installs the linter in a folder; returns the path of its command. */
export async function installLinter(folder: string): Promise<string> {
  const command = join(folder, 'node_modules/remark-cli/cli.js');
  if (existsSync(command)) return command;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'linter', private: true, type: 'module', dependencies: LINTER_PACKAGES }),
  );
  await runChild(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { folder });
  return command;
}

/** Writes briefings (Markdown by id) for the linter; returns the folder. */
export function writeLinted(folder: string, pages: ReadonlyMap<string, string>): string {
  mkdirSync(folder, { recursive: true });
  for (const [id, text] of pages) writeFileSync(join(folder, `${id}.md`), text);
  return folder;
}

/** Arguments to lint all files of a folder and print only warnings. */
export const linterArguments = (command: string, folder: string): string[] => [
  command,
  folder,
  '--no-stdout',
  '--quiet',
  '--use',
  'remark-preset-lint-recommended',
];
