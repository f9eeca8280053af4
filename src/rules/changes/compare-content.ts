import type { Site } from '#schemas/site.ts';
import { runChecks } from '../run-checks.ts';
import { changeRulesOf } from '../settings/rules-of.ts';
import { keyOf, listEntries } from '#dossier/entry.ts';
import { compareMessages, type Message } from '#dossier/message.ts';
import { parseEntries, type ContentFile } from '#dossier/parse/parse-entries.ts';

/** Two states of the content, and what commits between them declare. */
export interface ComparedContent {
  files: readonly ContentFile[];
  /** The content as it is published. */
  published: readonly ContentFile[];
  /** Entries and statements that commits declare as changed in style or updated. */
  declared: readonly string[];
}

export interface Comparison {
  /** Changes to published statements that are not declared, in order of file and line. */
  messages: Message[];
  texts: ReadonlyMap<string, string>;
  /** Findings that stop the comparison: files of the content that cannot be read. */
  unreadable: Message[];
  /** Files of the published content that cannot be read today, such as those of an older schema. */
  unread: string[];
  /** Names in `declared` that do not exist. */
  unknown: string[];
}

/** Compares the content with what is published. */
export function compareContent({ files, published, declared }: ComparedContent, site: Site): Comparison {
  const [now, then] = [parseEntries(files), parseEntries(published)];
  const isComplete = now.messages.length === 0;
  const drafts: ReadonlySet<never> = new Set();
  const input = {
    ...now,
    dossier: undefined,
    site,
    isComplete,
    drafts,
    published: { entries: then.entries, declared: new Set(declared) },
  };
  const entries = [now, then].flatMap((read) => listEntries(read.entries).map(keyOf));
  return {
    messages: isComplete ? runChecks(input, changeRulesOf(site)).messages.sort(compareMessages) : [],
    texts: now.texts,
    unreadable: now.messages,
    unread: [...new Set(then.messages.map(({ place }) => place.file))],
    unknown: declared.filter((name) => !entries.includes(name.replace(/#.*$/, '') as (typeof entries)[number])),
  };
}
