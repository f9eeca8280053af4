import { keyOf } from '../entry.ts';
import { walkTexts } from '../walk-data.ts';
import type { Rule } from './rule.ts';

/** A reference that nothing cites is dead weight, or a citation that was forgotten. */
export const referenceIsUsed: Rule = {
  id: 'reference-is-used',
  severity: 'warning',
  summary: 'Every reference is cited somewhere.',
  *check({ dossier, entries, isWhole }) {
    if (!dossier || !isWhole) return;
    const inData = Object.values(entries)
      .flat()
      .flatMap((entry) => [...walkTexts(entry.data)].filter(({ key }) => key === 'cites').map(({ value }) => value));
    const used = new Set([...inData, ...dossier.statements.flatMap((statement) => statement.cites)]);
    for (const reference of dossier.references)
      if (!used.has(reference.id))
        yield {
          reason: `nothing cites the reference "${reference.id}"`,
          hint: 'Cite it where it belongs, or remove the file.',
          at: { entry: keyOf(reference), path: [] },
        };
  },
};
