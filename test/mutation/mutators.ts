import type { Mutator } from './mutant.ts';
import { CITATION_MUTATORS } from './mutators/citations.ts';
import { CODE_MUTATORS } from './mutators/code.ts';
import { DATE_MUTATORS } from './mutators/dates.ts';
import { FILE_MUTATORS } from './mutators/files.ts';
import { MARKER_MUTATORS } from './mutators/markers.ts';
import { MEANING_MUTATORS } from './mutators/meaning.ts';
import { MOMENT_MUTATORS } from './mutators/moments.ts';
import { NAME_MUTATORS } from './mutators/names.ts';
import { NUMBER_MUTATORS } from './mutators/numbers.ts';
import { ORIGIN_MUTATORS } from './mutators/origins.ts';
import { QUOTATION_MUTATORS } from './mutators/quotations.ts';
import { RELATION_MUTATORS } from './mutators/relations.ts';

/** All mutators, by what they change. */
export const MUTATORS: readonly Mutator[] = [
  ...QUOTATION_MUTATORS,
  ...DATE_MUTATORS,
  ...NUMBER_MUTATORS,
  ...CITATION_MUTATORS,
  ...NAME_MUTATORS,
  ...ORIGIN_MUTATORS,
  ...MOMENT_MUTATORS,
  ...CODE_MUTATORS,
  ...FILE_MUTATORS,
  ...MEANING_MUTATORS,
  ...MARKER_MUTATORS,
  ...RELATION_MUTATORS,
];
