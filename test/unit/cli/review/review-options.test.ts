import { expect, test } from 'vitest';
import { makeProject } from '../../../support/command-project.ts';

test.each([
  [['--format', 'xml'], '--format cannot be "xml". Allowed choices are pretty, json.'],
  [['--list', '--accept', 'p1'], 'Use only one of --accept, --all, --list and --upgrade.'],
  [['--all', 'p1'], '--all accepts everything: use it without names, or --accept with names.'],
  [['--all'], '--all accepts texts that nobody looked at. Say why that is right: --because "reason".'],
  [['--accept'], 'Name what you have compared: an entry, a text, a passage or a reference.'],
  [['p1', '--because', 'It holds.'], '--because goes with --accept or --all.'],
  [['--alll'], 'Unknown option "--alll". Did you mean "--all"?'],
])('npm run review -- %j reviews nothing, and says why', async (args, says) => {
  const project = makeProject();
  const { code, output } = await project.run(['review', ...args]);
  project.dispose();
  expect({ code, output }).toEqual({ code: 2, output: `${says}\n\nRun npm run review -- --help for the options.` });
});
