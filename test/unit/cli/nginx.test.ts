import { expect, test } from 'vitest';
import { makeProject } from '../../support/command-project.ts';

test.each([
  [['--root', '/srv/holm', '--port', '80'], 'Unknown option "--port". Did you mean "--root"?'],
  [[], '--root is required.'],
  [['--root', 'dist'], '--root cannot be "dist". It must be an absolute path on the server, such as /srv/site.'],
  [['--root', '/srv/a;b'], '--root cannot be "/srv/a;b". It has a character with a meaning in nginx configurations.'],
  [
    ['--root', '/srv/holm', '--listen', '80 { }'],
    '--listen cannot be "80 { }". It has a character with a meaning in nginx configurations.',
  ],
])('npm run nginx -- %j prints no configuration, and says why', async (args, says) => {
  const project = makeProject();
  const { code, output } = await project.run(['nginx', ...args]);
  project.dispose();
  expect({ code, output }).toEqual({ code: 2, output: `${says}\n\nRun npm run nginx -- --help for the options.` });
});
