import { expect, test } from 'vitest';
import { changesSince } from '#authoring/upgrade/changes-since.ts';

const CHANGELOG =
  '# backgrounder\n\n## 1.0.0\n\n### Major Changes\n\n- The field a is b.\n\n## 0.10.0\n\nC.\n\n## 0.2.0\n\nD.\n\n## 0.1.0\n\nE.\n';

test('the changes after a version are listed, the oldest first', () => {
  expect(changesSince(CHANGELOG, '0.2.0')).toEqual(['## 0.10.0\n\nC.', '## 1.0.0\n\n### Major Changes\n\n- The field a is b.']);
});

test('after the newest version there are none', () => {
  expect(changesSince(CHANGELOG, '1.0.0')).toEqual([]);
});
