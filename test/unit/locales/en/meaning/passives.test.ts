import { expect, test } from 'vitest';
import { beginsPassive } from '#locales/en/meaning/passives.ts';

test.each([' was rejected', ' would never be let in', ' had been told', ' were not sent'])('“It%s” is a passive', (after) =>
  expect(beginsPassive(after)).toBe(true),
);

test.each([' rejected it', ' had refused', ' was late', ', which was rejected', ''])('“It%s” is none', (after) =>
  expect(beginsPassive(after)).toBe(false),
);
