import { expect, test } from 'vitest';
import { runNode } from '../support/run.ts';

test('npm run check:links exits with 2 if an option is wrong, and requests nothing', async () => {
  expect(await runNode(['cli/backgrounder.ts', 'links', '--format', 'xml'])).toEqual({
    code: 2,
    stdout: '',
    stderr: '--format cannot be "xml". Allowed choices are pretty, json, markdown.\n\nRun npm run check:links -- --help for the options.\n',
  });
});
