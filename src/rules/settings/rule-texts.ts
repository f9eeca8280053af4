import type { Catalogue } from '#locales/catalogue.ts';
import { plainText } from '#dossier/prose/flat-text.ts';
import { parseInline } from '#dossier/prose/prose.ts';
import type { RuleInfo } from '../rule.ts';

/** What a rule demands, as plain text: in the given words, or else in the English of the rule itself. */
export const demandOf = ({ id, summary }: RuleInfo, words?: Catalogue): string =>
  words?.rules?.demands[id] ?? plainText(parseInline(summary));

/** What a rule does not check where the language lacks a part, in the same words. */
export const uncheckedOf = ({ id, checksLessWithout }: RuleInfo, words?: Catalogue): string | undefined =>
  checksLessWithout && (words?.rules?.unchecked[id] ?? checksLessWithout.unchecked);
