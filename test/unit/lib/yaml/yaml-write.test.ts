import { expect, test } from 'vitest';
import { parseYaml } from '#lib/yaml/yaml-text.ts';
import { writeFlowList, writeScalar } from '#lib/yaml/yaml-write.ts';
import { fc, checkProperty } from '../../../support/check-property.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'a1 -:#\'"[]{},&*!|>%@?\n0.5eE~'), maxLength: 12 }),
  fc.constantFrom('2020-03-04', 'yes', 'null', '0x1f', '1e3', '', ' a '),
);

test('every text is parsed back unchanged', () => {
  checkProperty(text, (value) => {
    expect(parseYaml(`key: ${writeScalar(value)}\n`)).toEqual({ ok: true, data: { key: value } });
    expect(parseYaml(`key: ${writeFlowList([value, 'b'])}\n`)).toEqual({ ok: true, data: { key: [value, 'b'] } });
  });
});

test('a text that looks like a day needs no quotation marks', () => {
  expect(writeScalar('2020-03-04')).toBe('2020-03-04');
});
