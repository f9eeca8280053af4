import { expect, test } from 'vitest';
import { findScriptIssue } from '#schemas/fields/script-of-name.ts';

test.each([
  ['Київ', 'uk'],
  ['მთა', 'ka'],
  ['トヨタ', 'ja'],
  ['北京市', 'zh'],
  ['서울', 'ko'],
  ['Qırım', 'crh'],
  ['Beograd', 'sr'],
  ['Příbram', 'cs'],
  ['RT', 'ru'],
  ['Tom', 'qaa'],
  ['1917', 'ru'],
  ['Tom', ''],
  ['Tom', 'not a code'],
])('%s may be a name in “%s”', (name, language) => {
  expect(findScriptIssue(name, language)).toBeUndefined();
});

test.each([
  ['Kyiv', 'uk', 'this name has no Cyrillic letters, in which Ukrainian is written'],
  ['2022-01-26T00:00:00Z', 'ru', 'this name has no Cyrillic letters, in which Russian is written'],
  ['Москва', 'de', 'this name has no Latin letters, in which German is written'],
  ['Tokyo', 'ja', 'this name has no Han letters, in which Japanese is written'],
])('%s is no name in %s', (name, language, reason) => {
  expect(findScriptIssue(name, language)).toBe(reason);
});
