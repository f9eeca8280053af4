import type { RuleId } from '#schemas/rule-ids.ts';
import type { RuleInfo } from '../rule.ts';
import type { BuiltSite, Pointer, SiteFile } from './site/built-site.ts';

/** What a page rule finds: data, until it is known who wrote it. */
export interface PageFinding {
  /** What does not hold; on which pages is put behind it. */
  reason: string;
  /** What to do about it; asked for only where it is told, since a suggestion takes its time. */
  hint(): string;
  /** The files of the site that it stands in. */
  files: readonly SiteFile[];
  /** What to look for in them: a pointer, an element by its id, or nothing where it is about the file as a whole. */
  about: { pointer: Pointer } | { id: string } | { file: true };
}

/** A rule on the whole built site. It cannot be waived: what it finds is broken for readers. */
export interface PageRule<Id extends RuleId<'built'> = RuleId<'built'>> extends RuleInfo<Id> {
  waivable: false;
  check(site: BuiltSite): Iterable<PageFinding>;
}

/** Types a rule on the built site by its id. */
export const definePageRule = <Id extends RuleId<'built'>>(rule: Omit<PageRule<Id>, 'waivable'>): PageRule<Id> => ({
  ...rule,
  waivable: false,
});
