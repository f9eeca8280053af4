import { expect, test } from 'vitest';
import { runNode } from '../../support/run.ts';

const OTHER = { BACKGROUNDER_PROJECT: 'test/fixtures/other-project' };
const nginx = (...args: string[]) =>
  runNode(['cli/nginx.ts', ...args], { ...OTHER, BACKGROUNDER_URL: 'https://holm.example.org', BACKGROUNDER_BASE: '/ferry/' });

test('the configuration names the host, the base path, the folder and the port', async () => {
  const { code, stdout } = await nginx('--root', '/srv/holm', '--listen', '127.0.0.1:8080');
  expect(code).toBe(0);
  for (const line of ['listen 127.0.0.1:8080;', 'server_name holm.example.org;', 'location /ferry/ { alias /srv/holm/; }'])
    expect(stdout).toContain(line);
});

test.each([
  [['--port', '80'], 'There is no option "--port". Did you mean "--root"?'],
  [[], '--root takes a folder on the server, such as /srv/site.'],
  [['--root', 'dist'], '--root takes a folder on the server, such as /srv/site.'],
  [['--root', '/srv/a;b'], '--root has a character that nginx would take for a sign of its own: /srv/a;b'],
  [['--root', '/srv/holm', '--listen', '80 { }'], '--listen has a character that nginx would take for a sign of its own: 80 { }'],
])('a call with %j prints no configuration and says why', async (args, sentence) => {
  const { code, stdout, stderr } = await nginx(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toBe(`${sentence}\n\nnpm run nginx -- --help tells how it is called.\n`);
});
