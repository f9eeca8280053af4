import { createEvidence, type Evidence } from '../evidence.ts';
import type { EntryKey, EntrySource } from '../entry.ts';
import type { Message, Place } from '../message.ts';
import type { CheckContext, ContentPlace, Needle, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { applyWaivers, type PlacedFinding } from './waivers.ts';

export type CheckInput = Omit<CheckContext, 'evidence' | 'isReadable'> & { sources: ReadonlyMap<EntryKey, EntrySource> };

const NO_EVIDENCE: Evidence = { quotations: [], dates: [], numbers: new Set() };

/** Runs rules over the content and says where in the files their findings stand; what is waived is left out. */
export function runChecks(input: CheckInput, rules: readonly Rule[] = RULES): Message[] {
  const { dossier, ids } = input;
  const context: CheckContext = {
    ...input,
    evidence: dossier ? createEvidence(dossier) : () => NO_EVIDENCE,
    isReadable: (cites) => cites.every((id) => dossier?.sources.has(id) || !ids.get('references')?.has(id)),
  };
  const files = new Map(
    Object.values(input.entries).flatMap((entries) => entries.map((entry) => [`${entry.collection}/${entry.id}`, entry.file] as const)),
  );
  const found = rules.flatMap((rule) => [...rule.check(context)].map((finding): PlacedFinding => ({ rule, finding })));
  return applyWaivers(found, context, rules).map(({ rule, finding: { at, ...finding } }): Message => {
    const source = input.sources.get(at.entry);
    return {
      ruleId: rule.id,
      severity: rule.severity,
      ...finding,
      place: { file: files.get(at.entry) ?? at.entry, ...(source ? locate(source, at) : { line: 1, column: 1 }) },
    };
  });
}

function locate(source: EntrySource, at: ContentPlace): Omit<Place, 'file'> {
  const range = 'path' in at ? source.rangeOf(at.path) : { start: offsetOfBody(source, at.body), end: source.bodyRange.end };
  const hit = at.find ? findWords(source.text.slice(range.start, range.end), at.find) : undefined;
  if (!hit) return source.locateOffset(range.start);
  return { ...source.locateOffset(range.start + hit.start), length: hit.length };
}

function offsetOfBody(source: EntrySource, place: { line: number; column: number }): number {
  const { line, column } = source.locateBody(place);
  let start = 0;
  for (let row = 1; row < line; row++) start = source.text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/**
 * Words of a parsed text in its source, where they may be broken over lines, and marks may stand for plain letters. Of
 * the length, what stands on the first line.
 */
function findWords(source: string, { text, nth }: Needle): { start: number; length: number } | undefined {
  const pattern = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s*_]+');
  const hits = [...source.matchAll(new RegExp(pattern, 'gu'))];
  const hit = hits[nth] ?? hits.at(-1);
  return hit && { start: hit.index, length: /^.*/.exec(hit[0])?.[0].length ?? 0 };
}
