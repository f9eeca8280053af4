import type { RuleId } from '#schemas/rule-ids.ts';
import type { RuleInfo } from '../rule.ts';
import type { BuiltSite, Pointer, SiteFile } from './site/built-site.ts';

/** A text of which a part is not known. */
export interface UnknownText {
  text: string;
  /** The sentence with that part. */
  unknown: string;
  /** The words where that part begins, as the file has them, up to the next tag or escape. */
  begin: string;
}

/** What a page rule finds. Its place in content or code is traced later. */
export interface PageFinding {
  /** What does not hold; the report adds on which pages. */
  reason: string;
  /** What to do about it. A function, since a suggestion takes time: only findings that are reported need it. */
  hint(): string;
  /** The files of the site in which it was found. */
  files: readonly SiteFile[];
  /** What to look for in them: a pointer, an element by its id, a text with its unknown part, or nothing where it is about the file as a whole. */
  about: { pointer: Pointer } | { id: string } | UnknownText | { file: true };
}

/** A rule on the whole built site. It cannot be waived: what it finds is broken for readers. */
export interface PageRule<Id extends string = string> extends RuleInfo<Id> {
  waivable: false;
  check(site: BuiltSite): Iterable<PageFinding>;
}

/** Types a rule on the built site by its id. */
export const definePageRule = <Id extends RuleId<'built'>>(rule: Omit<PageRule<Id>, 'waivable'>): PageRule<Id> => ({
  ...rule,
  waivable: false,
});
