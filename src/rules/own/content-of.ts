import { findQuotations } from '#lib/language/quotations.ts';
import { maskRanges } from '#lib/text/mask-ranges.ts';
import { memoize } from '#lib/memoize.ts';
import type { Content } from '#schemas/site/own-rule.ts';
import { kindInfo } from '#schemas/text-kinds.ts';
import { keyOf, type Entry } from '#dossier/entry.ts';
import { locateStatement } from '../texts/authored-texts.ts';
import { listTexts } from '../texts/list-texts.ts';
import type { CheckContext } from '../rule.ts';

const withoutQuotations = (text: string): string => maskRanges(text, findQuotations(text), ' ');

/** What a rule of the newsroom gets to check: a part of what our rules get, in plain values. Built once for all rules. */
export const contentOf: (context: CheckContext) => Content = memoize((context) => {
  const { entries, dossier, isComplete } = context;
  return {
    entriesOf: (collection) =>
      (entries[collection] as Entry<typeof collection>[]).map((entry) => ({ ...entry, place: { entry: keyOf(entry), path: [] } })),
    texts: listTexts(context).map(({ kind, text, cites, at }) => ({
      kind,
      text,
      unquoted: withoutQuotations(text),
      isOurs: kindInfo(kind).isOurs,
      cites,
      place: at,
    })),
    statements: (dossier?.statements ?? []).map((statement) => {
      const { text, entry, part, cites, origin, isGuidance, topic } = statement;
      return { text, unquoted: withoutQuotations(text), entry, part, cites, origin, isGuidance, topic, place: locateStatement(statement) };
    }),
    sources: new Map(
      [...(dossier?.sources ?? [])].map(([id, source]) => {
        const { quotations } = source.kind === 'passage' ? source.passage : source.reference;
        const issued = source.kind === 'passage' ? undefined : source.reference.issued;
        return [id, { kind: source.kind, id, digest: source.digest, quotations, issued }];
      }),
    ),
    isComplete,
  };
});
