import { memoizeForChecks, memoizePairForChecks } from '#lib/memoize-for-checks.ts';
import { createResults, type HasResults } from '#lib/memoize-inside.ts';
import type { LanguagePack } from '#locales/pack.ts';
import type { PhrasingContent } from 'mdast';
import { foldBlanks } from '#lib/text/comparable.ts';
import { listEntries, type Entry } from '#dossier/entry.ts';
import { textsOf } from '#dossier/texts/entry-texts.ts';
import { textsOfSettings } from '#dossier/texts/settings-texts.ts';
import { OTHERS_KINDS, type TextKind } from '#schemas/text-kinds.ts';
import type { Statement } from '#dossier/statement.ts';
import type { ContentPlace, SettingsPlace } from '../finding.ts';
import type { CheckContext } from '../rule.ts';

/** A text of the content or the settings, and its place. */
export interface ListedText extends HasResults {
  kind: TextKind;
  /** With folded blanks. */
  text: string;
  /** The same as inline content; undefined where pages show the text as it is written. */
  content?: readonly PhrasingContent[];
  /** Ids of the sources that it cites, or that must support it. */
  cites: readonly string[];
  /** Dates in EDTF and texts that it explains, so that it may name them. */
  explains?: string;
  statement?: Statement;
  /** The sentences on which a text of the prose rests that cites nothing itself. */
  restsOn?: readonly Statement[];
  at: ContentPlace | SettingsPlace;
}

/** What is needed to list the texts. */
export type TextContext = Pick<CheckContext, 'entries' | 'site' | 'dossier' | 'language'>;

/** Every text of the content and the settings. Computed once for all rules. */
const listAll: (context: TextContext) => readonly ListedText[] = memoizeForChecks(({ entries, site, dossier, language }) => [
  ...listEntries(entries).flatMap((entry) => listTextsOf(entry, language)),
  ...textsOfSettings(site, dossier).map(({ path, text, ...rest }) => ({
    ...rest,
    text: foldBlanks(text),
    at: { settings: path },
    results: createResults(),
  })),
]);

const listTextsOf = memoizePairForChecks((entry: Entry, language: LanguagePack): readonly ListedText[] =>
  textsOf(entry, language).map(({ entry: key, where, text, ...rest }) => ({
    ...rest,
    text: foldBlanks(text),
    at: { entry: key, ...where },
    results: createResults(),
  })),
);

/** The texts for a rule: all but those of the kinds for which it does not hold. */
export const listTexts = (context: TextContext, except: readonly TextKind[] = []): readonly ListedText[] =>
  except.length === 0 ? listAll(context) : listAll(context).filter(({ kind }) => !except.includes(kind));

/** What we wrote ourselves, for rules that do not hold for the words of others. */
export const listOurTexts: (context: TextContext) => readonly ListedText[] = memoizeForChecks((context) =>
  listTexts(context, OTHERS_KINDS),
);
