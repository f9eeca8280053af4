import type { CorrectedAddresses } from '#browser/targets/lost-target.ts';
import { correctionsOf } from '#dossier/corrections.ts';
import { anchorPrefix } from '#dossier/derive-statements.ts';
import type { Dossier } from '#dossier/dossier.ts';
import { keyOf } from '#dossier/entry.ts';
import { listFormerQuotations } from '#dossier/former-quotations.ts';
import { formerSentences } from '#dossier/former-sentences.ts';
import { pathOfStatement, withBase } from '#dossier/paths.ts';
import { createAnchors } from '#dossier/statement-anchors.ts';

/** The addresses that corrected sentences and quotations may have had, with those of today: see `formerSentences`. */
export function listCorrectedAddresses(dossier: Dossier): CorrectedAddresses {
  const { base } = dossier.site;
  const found = new Map<string, string>();
  for (const entry of dossier.entries)
    for (const statement of dossier.statementsOf(keyOf(entry)))
      for (const text of formerSentences(statement.text, correctionsOf(entry))) {
        const anchor = createAnchors()(anchorPrefix(entry, statement.part), text);
        const before = withBase(base, pathOfStatement({ ...statement, anchor }));
        if (!found.has(before)) found.set(before, withBase(base, pathOfStatement(statement)));
      }
  const quotations = withBase(base, '/quotes/');
  for (const { from, to } of listFormerQuotations(dossier)) found.set(`${quotations}#${from}`, `${quotations}#${to}`);
  // Where the same words are there again, a link leads to them.
  for (const statement of dossier.statements) found.delete(withBase(base, pathOfStatement(statement)));
  return Object.fromEntries(found);
}
