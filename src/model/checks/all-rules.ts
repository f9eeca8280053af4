import type { Severity } from '../message.ts';
import { RULES } from './rules.ts';

export interface RuleInfo {
  id: string;
  severity: Severity;
  summary: string;
}

/** What must hold before an entry is one at all: these are reported while the files are read. */
const READING_RULES: readonly RuleInfo[] = [
  { id: 'file-is-an-entry', severity: 'error', summary: 'Every file of the content belongs to a collection.' },
  { id: 'file-is-utf8', severity: 'error', summary: 'Every file is UTF-8.' },
  { id: 'id-is-well-formed', severity: 'error', summary: 'Every file name can be an address.' },
  { id: 'yaml-is-valid', severity: 'error', summary: 'YAML can be read.' },
  { id: 'mdx-is-valid', severity: 'error', summary: 'MDX can be read.' },
  { id: 'entry-fits-schema', severity: 'error', summary: 'Every entry has the fields of its schema, and no others.' },
  { id: 'collection-is-complete', severity: 'error', summary: 'Every collection has its entries.' },
];

/** Every rule that can be reported, in one table. */
export const ALL_RULES: readonly RuleInfo[] = [...READING_RULES, ...RULES.map(({ id, severity, summary }) => ({ id, severity, summary }))];
