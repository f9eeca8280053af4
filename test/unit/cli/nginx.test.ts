import { expect, test } from 'vitest';
import { makeProject, SETTINGS } from '../../support/command-project.ts';

test.each([
  [['--root', '/srv/holm', '--port', '80'], 'Unknown option "--port". Did you mean "--root"?'],
  [[], '--root is required.'],
  [['--root', 'dist'], '--root cannot be "dist". It must be an absolute path on the server, such as /srv/site.'],
  [['--root', '/srv/$a'], '--root cannot be "/srv/$a". nginx would read its "$" as the start of a variable. Choose a folder without it.'],
  [['--root', '/srv/a\tb'], '--root cannot be "/srv/a\tb". It has the control character U+0009. Choose a folder without it.'],
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

test('without content it prints no configuration, because the redirects come from there', async () => {
  const project = makeProject(SETTINGS);
  expect(await project.run(['nginx', '--root', '/srv/holm'])).toMatchObject({
    code: 1,
    output: 'The content has no valid article and explainer yet (3 errors). Run npm run check to see what to fix.',
  });
  project.dispose();
});
