import { expect, test } from 'vitest';
import { lowerScriptPriority } from '#lib/web/script-priority.ts';

test('modules are fetched late, and a script that a page waits for is not', () => {
  expect(lowerScriptPriority('<script src="/first.js"></script><script type="module" src="/every-page.js"></script>')).toBe(
    '<script src="/first.js"></script><script type="module" fetchpriority="low" src="/every-page.js"></script>',
  );
});
