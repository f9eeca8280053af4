import { english, readNumbers } from '../en/english.ts';
import type { LanguagePack } from '../pack.ts';
import { dates } from './dates.ts';
import { enGB as catalogue } from './catalogue/catalogue.ts';
import { formatList, formatNumber } from './numbers.ts';

/** British English. */
export const enGB: LanguagePack = {
  ...english,
  tag: 'en-GB',
  catalogue,
  dates,
  numbers: { ...readNumbers, format: formatNumber, formatList },
};
