import { expect, test, vi } from 'vitest';
import { makeProject, runCommand, SETTINGS } from '../../support/command-project.ts';

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

const nginx = (...args: string[]) => {
  vi.stubEnv('BACKGROUNDER_URL', 'https://holm.example.org');
  vi.stubEnv('BACKGROUNDER_BASE', '/ferry/');
  return runCommand(['nginx', ...args], 'test/fixtures/other-project');
};

test('the configuration names the host, the base path, the folder and the port', async () => {
  const { code, stdout, stderr } = await nginx('--root', '/srv/holm', '--listen', '127.0.0.1:8080');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const line of ['listen 127.0.0.1:8080;', 'server_name holm.example.org;', 'location /ferry/ { alias "/srv/holm/"; }'])
    expect(stdout).toContain(line);
});

test('former ids of the content are redirects, and the folder may have any name', async () => {
  const { stdout } = await nginx('--root', "/srv/Bob's наш сайт");
  expect(stdout).toContain('location /ferry/ { alias "/srv/Bob\'s наш сайт/"; }');
  expect(stdout).toContain('location = /ferry/actors/town-museum/ { return 301 /ferry/actors/marlhaven-museum/$is_args$args; }');
});

test('an error goes to the error output, and nothing to the other', async () => {
  expect(await nginx()).toEqual({ code: 2, stdout: '', stderr: '--root is required.\n\nRun npm run nginx -- --help for the options.\n' });
});
