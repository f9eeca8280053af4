import type { Site } from '#schemas/site.ts';
import { CHANGE_RULES } from './change-rules.ts';
import { runChecks } from '../run-checks.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { compareMessages, type Message } from '#dossier/message.ts';
import { parseEntries, type ContentFile } from '#dossier/parse/parse-entries.ts';

/** Two states of the content, and what was said of the way from one to the other. */
export interface ComparedContent {
  files: readonly ContentFile[];
  /** The content as it is published. */
  published: readonly ContentFile[];
  /** Entries and statements whose changes are said to be of style only. */
  styleOnly: readonly string[];
}

export interface Comparison {
  /** What was changed in published statements and is not declared, in order of file and line. */
  messages: Message[];
  texts: ReadonlyMap<string, string>;
  /** Findings that stop the comparison: files of the content that cannot be read. */
  unreadable: Message[];
  /** Files of the published content that cannot be read today, such as those of an older schema. */
  unread: string[];
  /** What `styleOnly` names that is not there. */
  unknown: string[];
}

/** Holds the content against what is published. */
export function compareContent({ files, published, styleOnly }: ComparedContent, site: Site): Comparison {
  const [now, then] = [parseEntries(files), parseEntries(published)];
  const isComplete = now.messages.length === 0;
  const drafts: ReadonlySet<never> = new Set();
  const input = {
    ...now,
    dossier: undefined,
    site,
    isComplete,
    drafts,
    published: { entries: then.entries, styleOnly: new Set(styleOnly) },
  };
  const entries = [now, then].flatMap((read) => listEntries(read.entries).map(keyOf));
  return {
    messages: isComplete ? runChecks(input, CHANGE_RULES).sort(compareMessages) : [],
    texts: now.texts,
    unreadable: now.messages,
    unread: [...new Set(then.messages.map(({ place }) => place.file))],
    unknown: styleOnly.filter((name) => !entries.includes(name.replace(/#.*$/, '') as (typeof entries)[number])),
  };
}
