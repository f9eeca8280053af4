import { expect, test } from 'vitest';
import { writeModule } from '#exports/write-module.ts';

test('data is written as a module, with an export for each key', async () => {
  const values = { names: ['“Holm”', "</script> \\ '"], count: 2 };
  expect(await import(`data:text/javascript,${encodeURIComponent(writeModule(values))}`)).toMatchObject(values);
});
