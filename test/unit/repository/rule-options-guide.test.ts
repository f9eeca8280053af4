import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULE_OPTIONS } from '#schemas/site/rule-options.ts';
import { REPOSITORY_ROOT } from '../../support/repository-root.ts';

const guide = readFileSync(join(REPOSITORY_ROOT, 'docs/extend.md'), 'utf8');

test('the guide lists every option of a rule with its default', () => {
  const [, table = ''] = /^\| rule .*\n\| ---.*\n((?:\|.*\n)+)/m.exec(guide) ?? [];
  let rule = '';
  const listed = [...table.matchAll(/^\| (?:\[([\w-]+)\]\S+)? *\| `(\w+)` *\| ([\d.]+) *\|$/gm)].map(([, id, option, usual]) => {
    rule = id ?? rule;
    return `${rule} ${option} ${usual}`;
  });
  const options = Object.entries(RULE_OPTIONS).flatMap(([id, schema]) =>
    Object.entries(schema.parse({})).map(([option, usual]) => `${id} ${option} ${String(usual)}`),
  );
  expect(listed).toEqual(options);
});
