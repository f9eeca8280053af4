import type { EntryKey, EntrySource } from '../entry.ts';
import type { Message } from '../message.ts';
import type { CheckContext, ContentPlace } from './rule.ts';
import { RULES } from './rules.ts';

/** Runs every rule over the content and says where in the files its findings stand. */
export function runChecks(context: CheckContext & { sources: ReadonlyMap<EntryKey, EntrySource> }): Message[] {
  const files = new Map(
    Object.values(context.entries).flatMap((entries) => entries.map((entry) => [`${entry.collection}/${entry.id}`, entry.file] as const)),
  );
  const placeOf = (at: ContentPlace) => {
    const source = context.sources.get(at.entry);
    const place = source ? ('path' in at ? source.locate(at.path) : source.locateBody(at.body)) : { line: 1, column: 1 };
    return { file: files.get(at.entry) ?? at.entry, ...place };
  };
  return RULES.flatMap((rule) =>
    [...rule.check(context)].map(
      ({ at, ...finding }): Message => ({ ruleId: rule.id, severity: rule.severity, ...finding, place: placeOf(at) }),
    ),
  );
}
