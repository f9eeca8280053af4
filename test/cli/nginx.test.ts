import { expect, test } from 'vitest';
import { runNode } from '../support/run.ts';

const OTHER = { BACKGROUNDER_PROJECT: 'test/fixtures/other-project' };
const nginx = (...args: string[]) =>
  runNode(['cli/backgrounder.ts', 'nginx', ...args], {
    ...OTHER,
    BACKGROUNDER_URL: 'https://holm.example.org',
    BACKGROUNDER_BASE: '/ferry/',
  });

test('the configuration names the host, the base path, the folder and the port', async () => {
  const { code, stdout } = await nginx('--root', '/srv/holm', '--listen', '127.0.0.1:8080');
  expect(code).toBe(0);
  for (const line of ['listen 127.0.0.1:8080;', 'server_name holm.example.org;', 'location /ferry/ { alias "/srv/holm/"; }'])
    expect(stdout).toContain(line);
});

test('without a folder it prints no configuration, but the reason', async () => {
  expect(await nginx()).toEqual({
    code: 2,
    stdout: '',
    stderr: '--root is required.\n\nRun npm run nginx -- --help for the options.\n',
  });
});

test('former ids of the content are redirects, and the folder may have any name', async () => {
  const { stdout } = await nginx('--root', "/srv/Bob's наш сайт");
  expect(stdout).toContain('location /ferry/ { alias "/srv/Bob\'s наш сайт/"; }');
  expect(stdout).toContain('location = /ferry/actors/town-museum/ { return 301 /ferry/actors/marlhaven-museum/$is_args$args; }');
});
