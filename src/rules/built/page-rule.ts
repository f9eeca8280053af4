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

/** One thing that must hold of the whole site as it was built. It is the frame that breaks it, so no waiver sets it aside. */
export interface PageRule extends RuleInfo {
  waivable: false;
  check(site: BuiltSite): Iterable<PageFinding>;
}
