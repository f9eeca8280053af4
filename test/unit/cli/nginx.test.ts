import { expect, test } from 'vitest';
import { parseNginxCall } from '../../../cli/nginx-call.ts';
import { UsageError } from '../../../cli/terminal/usage-error.ts';

test.each([
  [['--port', '80'], 'Unknown option "--port". Did you mean "--root"?'],
  [[], '--root must be an absolute path on the server, such as /srv/site.'],
  [['--root', 'dist'], '--root must be an absolute path on the server, such as /srv/site.'],
  [['--root', '/srv/a;b'], '--root has a character with a meaning in nginx configurations: /srv/a;b'],
  [['--root', '/srv/holm', '--listen', '80 { }'], '--listen has a character with a meaning in nginx configurations: 80 { }'],
])('%j is a UsageError', (args, sentence) => {
  expect(() => parseNginxCall(args)).toThrow(new UsageError(sentence));
});
