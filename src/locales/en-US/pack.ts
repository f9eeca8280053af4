import { english, readNumbers } from '../en/english.ts';
import { formatNumber } from '../en-GB/numbers.ts';
import type { LanguagePack } from '../pack.ts';
import { dates } from './dates.ts';
import { enUS as catalogue } from './catalogue.ts';
import { formatList } from './formats.ts';

/** American English. */
export const enUS: LanguagePack = {
  ...english,
  tag: 'en-US',
  catalogue,
  dates,
  numbers: { ...readNumbers, format: formatNumber, formatList },
};
