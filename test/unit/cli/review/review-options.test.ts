import { expect, test } from 'vitest';
import { makeProject } from '../../../support/command-project.ts';

test.each([
  [['--format', 'xml'], '--format cannot be "xml". Allowed choices are pretty, json.'],
  [['--list', 'p1'], '--list writes nothing: use it without names and without --all.'],
  [['--all', 'p1'], '--all accepts everything: use either names or --all.'],
  [['--alll'], 'Unknown option "--alll". Did you mean "--all"?'],
])('npm run review -- %j reviews nothing, and says why', async (args, says) => {
  const project = makeProject();
  const { code, output } = await project.run(['review', ...args]);
  project.dispose();
  expect({ code, output }).toEqual({ code: 2, output: `${says}\n\nRun npm run review -- --help for the options.` });
});
