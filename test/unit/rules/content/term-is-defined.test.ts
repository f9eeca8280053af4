import { expect, test } from 'vitest';
import { findingsOf } from '../../../support/findings-of.ts';

test('an acronym in the name of a publisher or of a service is known', () => {
  const find = (record: string) =>
    findingsOf('term-is-defined', { 'references/report.yaml': record, 'briefings/ferry.mdx': 'The HBC and the NRF stay.[^p1]' });
  const unknown = (column: number, acronym: string) => `briefings/ferry.mdx:9:${column} “${acronym}” is not explained anywhere`;
  expect(find('publisher: Holm Press')).toEqual([unknown(5, 'HBC'), unknown(17, 'NRF')]);
  expect(find('publisher: HBC News')).toEqual([unknown(17, 'NRF')]);
  expect(find('publisher: Holm Press\nvia: NRF Wire')).toEqual([unknown(5, 'HBC')]);
});
