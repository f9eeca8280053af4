import { RULE_IDS, type RuleId } from '#schemas/rule-ids.ts';
import { collectionIsComplete } from './collection-is-complete.ts';
import { entryFitsSchema } from './entry-fits-schema.ts';
import { fileIsAnEntry } from './file-is-an-entry.ts';
import { fileIsUtf8 } from './file-is-utf8.ts';
import { idIsWellFormed } from './id-is-well-formed.ts';
import { mdxIsValid } from './mdx-is-valid.ts';
import { pictureIsSound } from './picture-is-sound.ts';
import { proofLockIsValid } from './proof-lock-is-valid.ts';
import { reviewLockIsValid } from './review-lock-is-valid.ts';
import { textHasNormalForm } from './text-has-normal-form.ts';
import { yamlIsValid } from './yaml-is-valid.ts';
import type { ReadingRule } from './reading-rule.ts';

const BY_ID: Readonly<Record<RuleId<'reading'>, ReadingRule>> = {
  'file-is-an-entry': fileIsAnEntry,
  'file-is-utf8': fileIsUtf8,
  'picture-is-sound': pictureIsSound,
  'text-has-normal-form': textHasNormalForm,
  'id-is-well-formed': idIsWellFormed,
  'yaml-is-valid': yamlIsValid,
  'mdx-is-valid': mdxIsValid,
  'entry-fits-schema': entryFitsSchema,
  'collection-is-complete': collectionIsComplete,
  'review-lock-is-valid': reviewLockIsValid,
  'proof-lock-is-valid': proofLockIsValid,
};

/** The rules that are checked while the files are read, in the order of their ids. */
export const READING_RULES: readonly ReadingRule[] = RULE_IDS.reading.map((id) => BY_ID[id]);
