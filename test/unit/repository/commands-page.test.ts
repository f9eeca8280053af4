import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../../../cli/run-backgrounder.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const page = readFileSync(join(REPOSITORY_ROOT, 'docs/commands.md'), 'utf8');

test('the page lists every command with its npm script', async () => {
  const nothing = () => undefined;
  const context = { root: '/', project: undefined, today: '2020-05-01', print: nothing, printError: nothing, ask: undefined } as const;
  const { commands } = await buildProgram([], context);
  const listed = [...page.matchAll(/^\| `(npm run \S+)`\s+\| `(\w+)`/gm)].map(([, script = '', name = '']) => `${script} -- ${name}`);
  expect(listed.sort()).toEqual(commands.map((command) => `${command.typed} ${command.name()}`).sort());
});
